/* mpps_scu: tell that a procedure step was begun, N-CREATE, and that it is over, N-SET (PS3.4
   annex F.7), as the files say that it made. */
#define _POSIX_C_SOURCE 200809L
#include "association.h"
#include "folder.h"
#include "identifier.h"
#include "instance.h"
#include "item.h"
#include "syntax.h"
#include "uid.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

enum { MPPS_CONTEXT = 1, LONGEST_TEXT = 1025 };

struct Answer {
    bool came;
    L_UINT16 status;
};

struct Report {
    char instance[UID_SIZE];
    HDICOMDS begun; /* what N-CREATE says */
    HDICOMDS over;  /* what N-SET says */
    struct Answer answer;
};

static void EXT_CALLBACK on_response(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                     L_TCHAR *sop_class, L_TCHAR *sop_instance, L_UINT16 status,
                                     HDICOMDS data, void *user)
{
    struct Association *association = user;
    struct Report *report = association->owner;

    (void)net;
    (void)context;
    (void)message;
    (void)sop_class;
    (void)data;
    association_enter(association);
    if (report->instance[0] == '\0' && uid_is_valid(sop_instance)) /* the peer made it */
        snprintf(report->instance, sizeof report->instance, "%s", sop_instance);
    report->answer.came = true;
    report->answer.status = status;
    association_leave(association);
}

static bool is_answered(const void *subject)
{
    return ((const struct Answer *)subject)->came;
}

/* Wait for the response to what was sent. False: it is not success. */
static bool await(struct Association *association, const char *operation, L_INT error)
{
    struct Report *report = association->owner;
    L_UINT16 status;

    if (!association_sent(association, operation, error))
        return false;
    if (!association_wait(association, is_answered, &report->answer)) {
        complain("no %s response: %s", operation, association->trouble);
        return false;
    }
    status = report->answer.status;
    if (status != COMMAND_STATUS_SUCCESS)
        complain("%s answered with status %04XH", operation, status);
    return status == COMMAND_STATUS_SUCCESS || status_is_warning(status);
}

static bool run(struct Association *association)
{
    struct Report *report = association->owner;

    if (association_context(association, UID_MODALITY_PERFORMED_CLASS) == 0) {
        complain("the peer does not accept performed procedure steps");
        return false;
    }
    if (report->begun != NULL &&
        !await(association, "N-CREATE",
               L_DicomSendNCreateRequest(association->net, MPPS_CONTEXT, 1,
                                         (L_TCHAR *)UID_MODALITY_PERFORMED_CLASS, report->instance,
                                         report->begun)))
        return false;
    printf("step %s\n", report->instance);
    report->answer.came = false; /* nothing is under way: no callback looks at it */
    return report->over == NULL ||
           await(association, "N-SET",
                 L_DicomSendNSetRequest(association->net, MPPS_CONTEXT, 2,
                                        (L_TCHAR *)UID_MODALITY_PERFORMED_CLASS, report->instance,
                                        report->over));
}

/* Set an attribute as the instance has it, empty if it has none. */
static void copy(HDICOMDS target, pDICOMELEMENT item, HDICOMDS instance, L_UINT32 tag)
{
    char text[LONGEST_TEXT];

    item_text(instance, NULL, tag, text, sizeof text);
    item_set(target, item, tag, text);
}

static void add_sequence(HDICOMDS data, pDICOMELEMENT item, L_UINT32 tag)
{
    L_DicomInsertElement(data, item, item != NULL, tag, VR_SQ, TRUE, 0);
}

/* N-CREATE (PS3.4 table F.7.2-1), from an instance of the step. */
static void describe(HDICOMDS begun, HDICOMDS instance, const char *station, const char *date,
                     const char *time)
{
    static const L_UINT32 scheduled[] = {
        TAG_ACCESSION_NUMBER, TAG_STUDY_INSTANCE_UID, TAG_REQUESTED_PROCEDURE_DESCRIPTION,
        TAG_SCHEDULED_PROCEDURE_STEP_DESCRIPTION, TAG_SCHEDULED_PROCEDURE_STEP_ID,
        TAG_REQUESTED_PROCEDURE_ID,
    };
    static const L_UINT32 same[] = {
        TAG_PATIENT_NAME, TAG_PATIENT_ID, TAG_PATIENT_BIRTH_DATE, TAG_PATIENT_SEX, TAG_STUDY_ID,
        TAG_MODALITY, TAG_PERFORMED_STATION_NAME, TAG_PERFORMED_LOCATION,
        TAG_PERFORMED_PROCEDURE_STEP_DESCRIPTION, TAG_PERFORMED_PROCEDURE_TYPE_DESCRIPTION,
    };
    static const L_UINT32 empty[] = {
        TAG_REFERENCED_PATIENT_SEQUENCE, TAG_PROCEDURE_CODE_SEQUENCE,
        TAG_PERFORMED_PROTOCOL_CODE_SEQUENCE, TAG_PERFORMED_SERIES_SEQUENCE,
    };
    char id[17];
    pDICOMELEMENT item = item_add(begun, NULL, TAG_SCHEDULED_STEP_ATTRIBUTES_SEQUENCE);
    size_t i;

    for (i = 0; i < sizeof scheduled / sizeof *scheduled; i++)
        copy(begun, item, instance, scheduled[i]);
    add_sequence(begun, item, TAG_REFERENCED_STUDY_SEQUENCE);
    for (i = 0; i < sizeof same / sizeof *same; i++)
        copy(begun, NULL, instance, same[i]);
    for (i = 0; i < sizeof empty / sizeof *empty; i++)
        add_sequence(begun, NULL, empty[i]);
    snprintf(id, sizeof id, "%.8s%.6s", date, time);
    item_set(begun, NULL, TAG_PERFORMED_PROCEDURE_STEP_ID, id);
    item_set(begun, NULL, TAG_PERFORMED_STATION_AE_TITLE, station);
    item_set(begun, NULL, TAG_PERFORMED_PROCEDURE_STEP_START_DATE, date);
    item_set(begun, NULL, TAG_PERFORMED_PROCEDURE_STEP_START_TIME, time);
    item_set(begun, NULL, TAG_PERFORMED_PROCEDURE_STEP_END_DATE, "");
    item_set(begun, NULL, TAG_PERFORMED_PROCEDURE_STEP_END_TIME, "");
    item_set(begun, NULL, TAG_PERFORMED_PROCEDURE_STEP_STATUS, "IN PROGRESS");
}

/* The item of the series of an instance; a new one if it is the first of its series. */
static pDICOMELEMENT series_item(HDICOMDS over, HDICOMDS instance)
{
    static const L_UINT32 same[] = {
        TAG_SERIES_INSTANCE_UID, TAG_SERIES_DESCRIPTION, TAG_PERFORMING_PHYSICIAN_NAME,
        TAG_OPERATORS_NAME, TAG_PROTOCOL_NAME, TAG_RETRIEVE_AE_TITLE,
    };
    pDICOMELEMENT item = item_first(over, NULL, TAG_PERFORMED_SERIES_SEQUENCE);
    char wanted[UID_SIZE];
    char series[UID_SIZE];
    size_t i;

    element_text(instance, TAG_SERIES_INSTANCE_UID, wanted, sizeof wanted);
    for (; item != NULL; item = item_next(over, item))
        if (item_text(over, item, TAG_SERIES_INSTANCE_UID, series, sizeof series) &&
            strcmp(series, wanted) == 0)
            return item;
    item = item_add(over, NULL, TAG_PERFORMED_SERIES_SEQUENCE);
    for (i = 0; i < sizeof same / sizeof *same; i++)
        copy(over, item, instance, same[i]);
    item_text(instance, NULL, TAG_PROTOCOL_NAME, series, sizeof series);
    if (series[0] == '\0') /* must have a value */
        item_set(over, item, TAG_PROTOCOL_NAME, "unknown");
    add_sequence(over, item, TAG_REFERENCED_NON_IMAGE_COMPOSITE_SOP_INSTANCE_SEQUENCE);
    return item;
}

static void add_instance(HDICOMDS over, HDICOMDS instance, const struct Instance *identity)
{
    pDICOMELEMENT series = series_item(over, instance);
    pDICOMELEMENT item = item_add(over, series, TAG_REFERENCED_IMAGE_SEQUENCE);

    item_set(over, item, TAG_REFERENCED_SOP_CLASS_UID, identity->sop_class);
    item_set(over, item, TAG_REFERENCED_SOP_INSTANCE_UID, identity->sop_instance);
}

/* Both data sets, from the files. False (and a message): one is no DICOM instance. */
static bool read_files(struct Report *report, const struct TextList *files, const char *station,
                       const char *state)
{
    time_t now = time(NULL);
    struct tm local;
    char date[16];
    char clock[16];
    size_t i;

    localtime_r(&now, &local);
    strftime(date, sizeof date, "%Y%m%d", &local);
    strftime(clock, sizeof clock, "%H%M%S", &local);
    for (i = 0; i < files->count; i++) {
        struct Instance identity;
        HDICOMDS data = L_DicomCreateDS(NULL);

        if (instance_read(&identity, files->items[i]) != DICOM_SUCCESS ||
            L_DicomLoadDS(data, files->items[i], 0) != DICOM_SUCCESS) {
            complain("%s: not DICOM", files->items[i]);
            L_DicomFreeDS(data);
            return false;
        }
        if (i == 0)
            describe(report->begun, data, station, date, clock);
        add_instance(report->over, data, &identity);
        L_DicomFreeDS(data);
    }
    item_set(report->over, NULL, TAG_PERFORMED_PROCEDURE_STEP_END_DATE, date);
    item_set(report->over, NULL, TAG_PERFORMED_PROCEDURE_STEP_END_TIME, clock);
    item_set(report->over, NULL, TAG_PERFORMED_PROCEDURE_STEP_STATUS, state);
    return true;
}

static int tell(const struct Peer *peer, struct Report *report)
{
    DICOMNETCALLBACK callbacks = {0};
    struct Association association;
    HDICOMPDU request = association_request(peer);
    bool well;

    L_DicomAddPresentation(request, MPPS_CONTEXT, 0, (L_TCHAR *)UID_MODALITY_PERFORMED_CLASS);
    L_DicomAddTransfer(request, MPPS_CONTEXT, (L_TCHAR *)UID_EXPLICIT_VR_LITTLE_ENDIAN);
    L_DicomAddTransfer(request, MPPS_CONTEXT, (L_TCHAR *)UID_IMPLICIT_VR_LITTLE_ENDIAN);
    callbacks.pfnReceiveNCreateResponse = on_response;
    callbacks.pfnReceiveNSetResponse = on_response;
    well = association_open(&association, peer, request, &callbacks, report) &&
           run(&association);
    well = association_close(&association) && well;
    return well ? EXIT_DONE : EXIT_FAILED;
}

/* The two data sets with what the command line says of the first. */
static bool prepare(struct Report *report, const struct TextList *operands,
                    const struct TextList *keys, const char *station, const char *state)
{
    struct TextList files = {0};
    bool well = true;
    size_t i;

    report->begun = L_DicomCreateDS(NULL);
    report->over = L_DicomCreateDS(NULL);
    for (i = 0; i < operands->count; i++)
        well = folder_list(operands->items[i], &files) && well;
    if (well && files.count == 0) {
        complain("no files");
        well = false;
    }
    well = well && read_files(report, &files, station, state);
    for (i = 0; i < keys->count && well; i++)
        well = identifier_set(report->begun, keys->items[i]);
    text_list_free(&files);
    return well;
}

static void keep_only(HDICOMDS *unwanted, const char *only, const char *name)
{
    if (only != NULL && strcmp(only, name) != 0) {
        L_DicomFreeDS(*unwanted);
        *unwanted = NULL;
    }
}

int main(int argc, char **argv)
{
    struct Peer peer;
    struct Option shared[PEER_OPTIONS];
    struct TextList operands = {0};
    struct TextList keys = {0};
    const char *instance = NULL;
    const char *only = NULL;
    int discontinued = 0;
    const struct Option options[] = {
        {"instance", OPTION_TEXT, &instance, "UID", "of the step (a new one)", 0, 0},
        {"only", OPTION_TEXT, &only, "WHAT", "create: N-CREATE alone, set: N-SET alone", 0, 0},
        {"discontinued", OPTION_FLAG, &discontinued, NULL, "it was given up, not completed", 0, 0},
        {"key", OPTION_LIST, &keys, "K=V", "another attribute for N-CREATE", 0, 0},
        {NULL, OPTION_FLAG, NULL, NULL, NULL, 0, 0},
    };
    const struct Program program = {"mpps_scu", "Tell of a performed procedure step.",
                                    "FILE|FOLDER...", options, shared};
    struct Report report = {0};
    int code;

    peer_options(&peer, shared);
    code = command_line_read(&program, argc, argv, &operands);
    if (code >= 0)
        return code;
    if (operands.count == 0 || (instance != NULL && !uid_is_valid(instance)) ||
        (only != NULL && strcmp(only, "create") != 0 &&
         (strcmp(only, "set") != 0 || instance == NULL))) {
        complain("files, a valid UID, and for --only set the step's are needed; try: mpps_scu -h");
        return EXIT_USAGE;
    }
    if (instance != NULL)
        snprintf(report.instance, sizeof report.instance, "%s", instance);
    else
        uid_make(report.instance);
    code = EXIT_FAILED;
    if (prepare(&report, &operands, &keys, peer.calling,
                discontinued ? "DISCONTINUED" : "COMPLETED")) {
        keep_only(&report.begun, only, "create");
        keep_only(&report.over, only, "set");
        code = tell(&peer, &report);
    }
    L_DicomFreeDS(report.begun);
    L_DicomFreeDS(report.over);
    text_list_free(&operands);
    text_list_free(&keys);
    return code;
}
