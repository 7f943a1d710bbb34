/* find_scu: query a peer with C-FIND (PS3.4 annex C.4.1) and print the matches. */
#include "association.h"
#include "identifier.h"

#include <stdio.h>
#include <string.h>

struct Find {
    bool answered; /* the final response came */
    L_UINT16 status;
    unsigned matches;
};

static bool is_pending(L_UINT16 status)
{
    return status == COMMAND_STATUS_PENDING || status == COMMAND_STATUS_PENDING_WARNING;
}

static void EXT_CALLBACK on_response(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                     L_TCHAR *sop_class, L_UINT16 status, HDICOMDS match,
                                     void *user)
{
    struct Association *association = user;
    struct Find *find = association->owner;

    (void)net;
    (void)context;
    (void)message;
    (void)sop_class;
    association_enter(association);
    if (is_pending(status)) {
        printf("match %u\n", ++find->matches);
        if (match != NULL)
            identifier_print(match);
    } else {
        find->answered = true;
        find->status = status;
    }
    association_leave(association);
}

static bool is_answered(const void *subject)
{
    return ((const struct Find *)subject)->answered;
}

static bool run(struct Association *association, const char *sop_class, HDICOMDS identifier)
{
    struct Find *find = association->owner;
    L_UCHAR context = association_context(association, sop_class);

    if (context == 0) {
        complain("the peer does not accept this kind of query");
        return false;
    }
    if (!association_sent(association, "C-FIND request",
                          L_DicomSendCFindRequest(association->net, context, 1,
                                                  (L_TCHAR *)sop_class, COMMAND_PRIORITY_MEDIUM,
                                                  identifier)))
        return false;
    if (!association_wait(association, is_answered, find)) {
        complain("no final C-FIND response: %s", association->trouble);
        return false;
    }
    if (find->status != COMMAND_STATUS_SUCCESS) {
        complain("C-FIND ended with status %04XH", find->status);
        return false;
    }
    printf("%u matches\n", find->matches);
    return true;
}

static int query(const struct Peer *peer, const char *sop_class, HDICOMDS identifier)
{
    DICOMNETCALLBACK callbacks = {0};
    struct Association association;
    struct Find find = {false, 0, 0};
    HDICOMPDU request = association_request(peer);
    bool well;

    L_DicomAddPresentation(request, 1, 0, (L_TCHAR *)sop_class);
    L_DicomAddTransfer(request, 1, (L_TCHAR *)UID_EXPLICIT_VR_LITTLE_ENDIAN);
    L_DicomAddTransfer(request, 1, (L_TCHAR *)UID_IMPLICIT_VR_LITTLE_ENDIAN);
    callbacks.pfnReceiveCFindResponse = on_response;
    well = association_open(&association, peer, request, &callbacks, &find) &&
           run(&association, sop_class, identifier);
    well = association_close(&association) && well;
    return well ? EXIT_DONE : EXIT_FAILED;
}

/* What a modality wants to know of its worklist, if nothing else is said. */
static const char *const worklist_keys[] = {
    "PatientName",
    "PatientID",
    "PatientBirthDate",
    "PatientSex",
    "AccessionNumber",
    "StudyInstanceUID",
    "ReferringPhysicianName",
    "RequestedProcedureID",
    "RequestedProcedureDescription",
    "ScheduledProcedureStepSequence.Modality",
    "ScheduledProcedureStepSequence.ScheduledStationAETitle",
    "ScheduledProcedureStepSequence.ScheduledProcedureStepStartDate",
    "ScheduledProcedureStepSequence.ScheduledProcedureStepStartTime",
    "ScheduledProcedureStepSequence.ScheduledPerformingPhysicianName",
    "ScheduledProcedureStepSequence.ScheduledProcedureStepDescription",
    "ScheduledProcedureStepSequence.ScheduledProcedureStepID",
    NULL,
};

static const struct Model {
    const char *root;
    const char *sop_class;
    bool has_levels;
} models[] = {
    {"study", UID_STUDY_ROOT_QUERY_FIND, true},
    {"patient", UID_PATIENT_ROOT_QUERY_FIND, true},
    {"worklist", UID_MODALITY_WORKLIST_FIND, false},
};

static const struct Model *model_of(const char *root)
{
    size_t i;

    for (i = 0; i < sizeof models / sizeof *models; i++)
        if (strcmp(models[i].root, root) == 0)
            return &models[i];
    return NULL;
}

/* The keys that were given; of a worklist also those that it should tell, which come first: a key
   that is set twice has the last value. */
static HDICOMDS make_identifier(const struct Model *model, const char *level,
                                const struct TextList *given)
{
    struct TextList keys = {0};
    HDICOMDS identifier;
    size_t i;

    for (i = 0; !model->has_levels && worklist_keys[i] != NULL; i++)
        text_list_add(&keys, worklist_keys[i]);
    for (i = 0; i < given->count; i++)
        text_list_add(&keys, given->items[i]);
    identifier = identifier_make(model->has_levels ? level : NULL, &keys);
    text_list_free(&keys);
    return identifier;
}

int main(int argc, char **argv)
{
    struct Peer peer;
    struct Option shared[PEER_OPTIONS];
    struct TextList keys = {0};
    const char *level = "STUDY";
    const char *root = "study";
    const struct Option options[] = {
        {"level", OPTION_TEXT, &level, "L", "PATIENT, STUDY, SERIES or IMAGE (STUDY)", 0, 0},
        {"root", OPTION_TEXT, &root, "R", "model: study, patient or worklist (study)", 0, 0},
        {"key", OPTION_LIST, &keys, "K[=V]", "PatientID, 0010,0020 or SEQUENCE.KEY, and the value",
         0, 0},
        {NULL, OPTION_FLAG, NULL, NULL, NULL, 0, 0},
    };
    const struct Program program = {"find_scu", "Query a DICOM peer and print the matches.", NULL,
                                    options, shared};
    const struct Model *model;
    HDICOMDS identifier;
    int code;

    peer_options(&peer, shared);
    code = command_line_read(&program, argc, argv, NULL);
    if (code >= 0)
        return code;
    model = model_of(root);
    if (model == NULL || !level_is_known(level)) {
        complain("unknown level or root; try: find_scu -h");
        return EXIT_USAGE;
    }
    identifier = make_identifier(model, level, &keys);
    if (identifier == NULL)
        return EXIT_USAGE;
    code = query(&peer, model->sop_class, identifier);
    L_DicomFreeDS(identifier);
    text_list_free(&keys);
    return code;
}
