/* cget_scu: retrieve instances with C-GET (PS3.4 annex C.4.3) and write them to a folder. */
#include "association.h"
#include "folder.h"
#include "identifier.h"
#include "outcome.h"
#include "progress.h"
#include "syntax.h"

#include <stdio.h>
#include <string.h>

enum { GET_CONTEXT = 1, GET_MESSAGE = 1, LAST_CONTEXT = 255 };

struct Get {
    const char *folder;
    const char *sop_class;    /* of the retrieval */
    struct TextList classes;  /* storage classes to accept; none: the usual ones */
    struct TextList syntaxes; /* and transfer syntaxes */
    int cancel_after;         /* instances; 0: never */
    struct Progress progress;
    struct Outcome outcome;
    unsigned refused; /* instances that were not written */
};

static void EXT_CALLBACK on_store(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                  L_TCHAR *sop_class, L_TCHAR *sop_instance, L_UINT16 priority,
                                  L_TCHAR *move_title, L_UINT16 move_message, HDICOMDS data,
                                  void *user)
{
    struct Association *association = user;
    struct Get *get = association->owner;
    const struct Arrival arrival = {net, context, sop_class, sop_instance, data};
    unsigned long long bytes;
    L_UINT16 status = folder_store(get->folder, &arrival, &bytes);
    bool cancel;

    (void)priority;
    (void)move_title;
    (void)move_message;
    association_enter(association);
    if (status_is_stored(status))
        progress_step(&get->progress, outcome_total(&get->outcome), bytes);
    else
        get->refused++;
    cancel = get->cancel_after > 0 && get->progress.objects == (size_t)get->cancel_after;
    association_leave(association);
    if (cancel)
        L_DicomSendCCancelRequest(net, GET_CONTEXT, GET_MESSAGE);
    L_DicomSendCStoreResponse(net, context, message, sop_class, sop_instance, status);
}

static void EXT_CALLBACK on_response(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                     L_TCHAR *sop_class, L_UINT16 status, L_UINT16 remaining,
                                     L_UINT16 completed, L_UINT16 failed, L_UINT16 warned,
                                     HDICOMDS data, void *user)
{
    struct Association *association = user;
    struct Get *get = association->owner;

    (void)net;
    (void)context;
    (void)message;
    (void)sop_class;
    association_enter(association);
    outcome_note(&get->outcome, status, remaining, completed, failed, warned, data);
    association_leave(association);
}

/* The retrieval, then one context for each storage class and transfer syntax, in which we are SCP,
   so that an instance comes as it is stored; the usual ones first, while there are IDs. */
static void propose(HDICOMPDU request, const struct Get *get)
{
    struct TextList classes = {0};
    struct TextList syntaxes = {0};
    int id = GET_CONTEXT + 2;
    size_t i;
    size_t k;

    text_list_choose(&classes, &get->classes, storage_classes);
    text_list_choose(&syntaxes, &get->syntaxes, syntax_usual);
    L_DicomAddPresentation(request, GET_CONTEXT, 0, (L_TCHAR *)get->sop_class);
    L_DicomAddTransfer(request, GET_CONTEXT, (L_TCHAR *)UID_EXPLICIT_VR_LITTLE_ENDIAN);
    L_DicomAddTransfer(request, GET_CONTEXT, (L_TCHAR *)UID_IMPLICIT_VR_LITTLE_ENDIAN);
    for (k = 0; k < syntaxes.count; k++)
        for (i = 0; i < classes.count && id <= LAST_CONTEXT; i++, id += 2) {
            L_DicomAddPresentation(request, (L_UCHAR)id, 0, classes.items[i]);
            L_DicomAddTransfer(request, (L_UCHAR)id, syntaxes.items[k]);
            L_DicomSetRoleSelect(request, (L_UCHAR)id, TRUE, PDU_ROLE_NON_SUPPORT,
                                 PDU_ROLE_SUPPORT);
        }
    text_list_free(&classes);
    text_list_free(&syntaxes);
}

static bool run(struct Association *association, HDICOMDS identifier)
{
    struct Get *get = association->owner;

    if (association_context(association, get->sop_class) == 0) {
        complain("the peer does not accept this kind of retrieval");
        return false;
    }
    progress_start(&get->progress);
    if (!association_sent(association, "C-GET request",
                          L_DicomSendCGetRequest(association->net, GET_CONTEXT, GET_MESSAGE,
                                                 (L_TCHAR *)get->sop_class,
                                                 COMMAND_PRIORITY_MEDIUM, identifier)))
        return false;
    if (!association_wait(association, outcome_is_known, &get->outcome)) {
        complain("no final C-GET response: %s", association->trouble);
        return false;
    }
    progress_finish(&get->progress, outcome_total(&get->outcome));
    if (get->refused > 0)
        complain("%u instances were not written", get->refused);
    return outcome_tell(&get->outcome, "C-GET") && get->refused == 0;
}

static int retrieve(const struct Peer *peer, struct Get *get, HDICOMDS identifier)
{
    DICOMNETCALLBACK callbacks = {0};
    struct Association association;
    HDICOMPDU request = association_request(peer);
    bool well;

    propose(request, get);
    callbacks.pfnReceiveCStoreRequest = on_store;
    callbacks.pfnReceiveCGetResponse = on_response;
    well = association_open(&association, peer, request, &callbacks, get) &&
           run(&association, identifier);
    well = association_close(&association) && well;
    return well ? EXIT_DONE : EXIT_FAILED;
}

int main(int argc, char **argv)
{
    struct Peer peer;
    struct Option shared[PEER_OPTIONS];
    struct TextList keys = {0};
    const char *level = "STUDY";
    const char *root = "study";
    struct Get get = {0};
    const struct Option options[] = {
        {"folder", OPTION_TEXT, &get.folder, "PATH", "where to write the instances (.)", 0, 0},
        {"level", OPTION_TEXT, &level, "L", "PATIENT, STUDY, SERIES or IMAGE (STUDY)", 0, 0},
        {"root", OPTION_TEXT, &root, "R", "information model: study or patient (study)", 0, 0},
        {"key", OPTION_LIST, &keys, "K=V", "what to retrieve, such as StudyInstanceUID=1.2.3", 0,
         0},
        {"class", OPTION_LIST, &get.classes, "UID", "storage class to accept (the usual images)", 0,
         0},
        {"syntax", OPTION_LIST, &get.syntaxes, "UID", "transfer syntax to accept (the usual)", 0,
         0},
        {"cancel-after", OPTION_NUMBER, &get.cancel_after, "N", "send C-CANCEL at N instances", 1,
         65535},
        {"verbose", OPTION_FLAG, &get.outcome.verbose, NULL, "print every response", 0, 0},
        {NULL, OPTION_FLAG, NULL, NULL, NULL, 0, 0},
    };
    const struct Program program = {"cget_scu", "Retrieve instances and write them to files.", NULL,
                                    options, shared};
    HDICOMDS identifier;
    int code;

    get.folder = ".";
    peer_options(&peer, shared);
    code = command_line_read(&program, argc, argv, NULL);
    if (code >= 0)
        return code;
    if (!level_is_known(level) || (strcmp(root, "study") != 0 && strcmp(root, "patient") != 0)) {
        complain("unknown level or root; try: cget_scu -h");
        return EXIT_USAGE;
    }
    if (!folder_make(get.folder))
        return EXIT_FAILED;
    get.sop_class = strcmp(root, "study") == 0 ? UID_STUDY_ROOT_QUERY_GET
                                               : UID_PATIENT_ROOT_QUERY_GET;
    identifier = identifier_make(level, &keys);
    if (identifier == NULL)
        return EXIT_USAGE;
    code = retrieve(&peer, &get, identifier);
    L_DicomFreeDS(identifier);
    text_list_free(&keys);
    text_list_free(&get.classes);
    text_list_free(&get.syntaxes);
    return code;
}
