/* mpps_scp: take notice of performed procedure steps, N-CREATE and N-SET (PS3.4 annex F.7), and
   keep each as a file. */
#include "folder.h"
#include "instance.h"
#include "item.h"
#include "negotiation.h"
#include "server.h"
#include "syntax.h"
#include "uid.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct Step {
    char instance[UID_SIZE];
    HDICOMDS data;
    char *path; /* its file; the name says nothing */
};

struct Register {
    const char *folder;
    pthread_mutex_t lock; /* guards all below */
    struct Step *steps;
    size_t count;
};

/* The caller holds the lock. */
static struct Step *find(struct Register *all, const char *instance)
{
    size_t i;

    for (i = 0; i < all->count; i++)
        if (strcmp(all->steps[i].instance, instance) == 0)
            return &all->steps[i];
    return NULL;
}

static void add(struct Register *all, const char *instance, HDICOMDS data, char *path)
{
    struct Step *step;

    all->steps = grow(all->steps, all->count + 1, sizeof *all->steps);
    step = &all->steps[all->count++];
    snprintf(step->instance, sizeof step->instance, "%s", instance);
    step->data = data;
    step->path = path;
}

/* The steps of earlier runs. */
static bool read_folder(struct Register *all)
{
    struct TextList files = {0};
    char sop_class[UID_SIZE];
    char instance[UID_SIZE];
    size_t i;

    if (!folder_make(all->folder) || !folder_list(all->folder, &files))
        return false;
    for (i = 0; i < files.count; i++) {
        HDICOMDS data = L_DicomCreateDS(NULL);

        if (L_DicomLoadDS(data, files.items[i], DS_LOAD_CLOSE) == DICOM_SUCCESS &&
            element_text(data, TAG_SOP_CLASS_UID, sop_class, sizeof sop_class) &&
            strcmp(sop_class, UID_MODALITY_PERFORMED_CLASS) == 0 &&
            element_text(data, TAG_SOP_INSTANCE_UID, instance, sizeof instance)) {
            add(all, instance, data,
                strcpy(grow(NULL, strlen(files.items[i]) + 1, 1), files.items[i]));
        } else {
            L_DicomFreeDS(data);
        }
    }
    text_list_free(&files);
    return true;
}

static void release(struct Register *all)
{
    size_t i;

    for (i = 0; i < all->count; i++) {
        L_DicomFreeDS(all->steps[i].data);
        free(all->steps[i].path);
    }
    free(all->steps);
    pthread_mutex_destroy(&all->lock);
}

/* Have all these attributes a value? Otherwise the status that says so. */
static L_UINT16 check_values(HDICOMDS data, const L_UINT32 *tags, size_t count)
{
    size_t i;

    for (i = 0; i < count; i++) {
        pDICOMELEMENT element = item_find(data, NULL, tags[i]);

        if (element == NULL)
            return COMMAND_STATUS_MISSING_ATTRIBUTE;
        if (element->nVR == VR_SQ ? L_DicomGetChildElement(data, element, TRUE) == NULL
                                  : element->nLength == 0)
            return COMMAND_STATUS_MISSING_ATTRIBUTE_VALUE;
    }
    return COMMAND_STATUS_SUCCESS;
}

static bool is_state(HDICOMDS data, const char *state)
{
    char text[17];

    return element_text(data, TAG_PERFORMED_PROCEDURE_STEP_STATUS, text, sizeof text) &&
           strcmp(text, state) == 0;
}

/* What a new step must say (PS3.4 table F.7.2-1, type 1). */
static L_UINT16 check_new(HDICOMDS data)
{
    static const L_UINT32 needed[] = {
        TAG_SCHEDULED_STEP_ATTRIBUTES_SEQUENCE,  TAG_PERFORMED_PROCEDURE_STEP_ID,
        TAG_PERFORMED_STATION_AE_TITLE,          TAG_PERFORMED_PROCEDURE_STEP_START_DATE,
        TAG_PERFORMED_PROCEDURE_STEP_START_TIME, TAG_PERFORMED_PROCEDURE_STEP_STATUS,
        TAG_MODALITY,
    };
    L_UINT16 status = check_values(data, needed, sizeof needed / sizeof *needed);

    if (status == COMMAND_STATUS_SUCCESS && !is_state(data, "IN PROGRESS"))
        status = COMMAND_STATUS_INVALID_ATTRIBUTE_VALUE;
    return status;
}

/* What a step must say after a change: if it is over, also when, and what was made. */
static L_UINT16 check_changed(HDICOMDS data)
{
    static const L_UINT32 needed[] = {
        TAG_PERFORMED_PROCEDURE_STEP_END_DATE,
        TAG_PERFORMED_PROCEDURE_STEP_END_TIME,
        TAG_PERFORMED_SERIES_SEQUENCE,
    };

    if (is_state(data, "IN PROGRESS"))
        return COMMAND_STATUS_SUCCESS;
    if (!is_state(data, "COMPLETED") && !is_state(data, "DISCONTINUED"))
        return COMMAND_STATUS_INVALID_ATTRIBUTE_VALUE;
    return check_values(data, needed, sizeof needed / sizeof *needed);
}

static HDICOMDS copy_of(HDICOMDS data)
{
    HDICOMDS copy = L_DicomCreateDS(NULL);

    L_DicomCopyDS(copy, NULL, data, NULL);
    return copy;
}

/* The caller holds the lock. */
static L_UINT16 create(struct Register *all, const char *instance, HDICOMDS data)
{
    L_UINT16 status = check_new(data);
    HDICOMDS copy;
    char *path;

    if (!uid_is_valid(instance))
        return COMMAND_STATUS_INVALID_OBJECT_INSTANCE;
    if (find(all, instance) != NULL)
        return COMMAND_STATUS_DUPLICATE_INSTANCE;
    if (status != COMMAND_STATUS_SUCCESS)
        return status;
    copy = copy_of(data);
    item_set(copy, NULL, TAG_SOP_CLASS_UID, UID_MODALITY_PERFORMED_CLASS);
    item_set(copy, NULL, TAG_SOP_INSTANCE_UID, instance);
    folder_add_meta(copy, UID_MODALITY_PERFORMED_CLASS, instance, UID_EXPLICIT_VR_LITTLE_ENDIAN);
    path = folder_new(all->folder, "step-");
    if (path == NULL || !folder_save(all->folder, copy, path)) {
        L_DicomFreeDS(copy);
        if (path != NULL)
            remove(path);
        free(path);
        return COMMAND_STATUS_PROCESSING_FAILURE;
    }
    add(all, instance, copy, path);
    return COMMAND_STATUS_SUCCESS;
}

/* The step with the attributes of the request instead of its own; sequences as a whole. */
static HDICOMDS changed(HDICOMDS data, HDICOMDS changes)
{
    HDICOMDS copy = copy_of(data);
    pDICOMELEMENT element = L_DicomGetFirstElement(changes, NULL, TRUE, TRUE);

    for (; element != NULL; element = L_DicomGetNextElement(changes, element, TRUE, TRUE)) {
        pDICOMELEMENT old = item_find(copy, NULL, element->nTag);

        if (old != NULL)
            L_DicomDeleteElement(copy, old);
    }
    L_DicomCopyDS(copy, NULL, changes, NULL);
    return copy;
}

/* The caller holds the lock. */
static L_UINT16 set(struct Register *all, const char *instance, HDICOMDS changes)
{
    struct Step *step = find(all, instance);
    L_UINT16 status;
    HDICOMDS copy;

    if (step == NULL)
        return COMMAND_STATUS_NO_SUCH_OBJECT_INSTANCE;
    if (!is_state(step->data, "IN PROGRESS")) /* it may no longer be updated (F.7.2.2.3) */
        return COMMAND_STATUS_PROCESSING_FAILURE;
    if (item_find(changes, NULL, TAG_SOP_INSTANCE_UID) != NULL ||
        item_find(changes, NULL, TAG_SOP_CLASS_UID) != NULL)
        return COMMAND_STATUS_INVALID_ATTRIBUTE_VALUE;
    copy = changed(step->data, changes);
    status = check_changed(copy);
    if (status == COMMAND_STATUS_SUCCESS && !folder_save(all->folder, copy, step->path))
        status = COMMAND_STATUS_PROCESSING_FAILURE;
    if (status == COMMAND_STATUS_SUCCESS) {
        L_DicomFreeDS(step->data);
        step->data = copy;
    } else {
        L_DicomFreeDS(copy);
    }
    return status;
}

/* Common to both requests: success, or why it is refused at once. */
static L_UINT16 check_request(struct Connection *connection, L_UCHAR context, const char *sop_class,
                              HDICOMDS data)
{
    char abstract[UID_SIZE] = "";

    connection_heard(connection);
    L_DicomGetAbstract(L_DicomGetAssociate(connection->net), context, abstract, sizeof abstract);
    if (strcmp(sop_class, UID_MODALITY_PERFORMED_CLASS) != 0 || strcmp(abstract, sop_class) != 0)
        return COMMAND_STATUS_NO_SUCH_CLASS;
    return data == NULL ? COMMAND_STATUS_MISSING_ATTRIBUTE : COMMAND_STATUS_SUCCESS;
}

static void tell(const struct Connection *connection, const char *operation, L_UINT16 status)
{
    if (connection->server->verbose)
        fprintf(stderr, "%s: status %04XH\n", operation, status);
}

static void EXT_CALLBACK on_create(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                   L_TCHAR *sop_class, L_TCHAR *sop_instance, HDICOMDS data,
                                   void *user)
{
    struct Connection *connection = user;
    struct Register *all = connection->server->service->owner;
    L_UINT16 status = check_request(connection, context, sop_class, data);
    char made[UID_SIZE];

    if (*sop_instance == '\0') { /* the peer leaves it to us (PS3.7 10.1.5.1.4) */
        uid_make(made);
        sop_instance = made;
    }
    if (status == COMMAND_STATUS_SUCCESS) {
        pthread_mutex_lock(&all->lock);
        status = create(all, sop_instance, data);
        pthread_mutex_unlock(&all->lock);
    }
    tell(connection, "N-CREATE", status);
    L_DicomSendNCreateResponse(net, context, message, sop_class, sop_instance, status, NULL);
}

static void EXT_CALLBACK on_set(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                L_TCHAR *sop_class, L_TCHAR *sop_instance, HDICOMDS data,
                                void *user)
{
    struct Connection *connection = user;
    struct Register *all = connection->server->service->owner;
    L_UINT16 status = check_request(connection, context, sop_class, data);

    if (status == COMMAND_STATUS_SUCCESS) {
        pthread_mutex_lock(&all->lock);
        status = set(all, sop_instance, data);
        pthread_mutex_unlock(&all->lock);
    }
    tell(connection, "N-SET", status);
    L_DicomSendNSetResponse(net, context, message, sop_class, sop_instance, status, NULL);
}

static void negotiate(struct Connection *connection, HDICOMPDU request, L_UCHAR id,
                      HDICOMPDU accept)
{
    char sop_class[UID_SIZE];

    (void)connection;
    L_DicomGetAbstract(request, id, sop_class, sizeof sop_class);
    if (strcmp(sop_class, UID_MODALITY_PERFORMED_CLASS) == 0)
        negotiate_plain(request, id, accept);
    else
        context_refuse(accept, request, id, PDU_ACCEPT_RESULT_ABSTRACT_SYNTAX);
}

int main(int argc, char **argv)
{
    struct Server server;
    struct Option shared[SERVER_OPTIONS];
    struct Register all = {0};
    const struct Option options[] = {
        {"folder", OPTION_TEXT, &all.folder, "PATH", "where to keep the steps (.)", 0, 0},
        {NULL, OPTION_FLAG, NULL, NULL, NULL, 0, 0},
    };
    const struct Program program = {"mpps_scp", "Keep performed procedure steps as files.", NULL,
                                    options, shared};
    struct Service service = {0};
    int code;

    all.folder = ".";
    pthread_mutex_init(&all.lock, NULL);
    server_options(&server, shared);
    code = command_line_read(&program, argc, argv, NULL);
    if (code >= 0)
        return code;
    if (!read_folder(&all))
        return EXIT_FAILED;
    printf("%zu steps known\n", all.count);
    service.owner = &all;
    service.negotiate = negotiate;
    service.callbacks.pfnReceiveNCreateRequest = on_create;
    service.callbacks.pfnReceiveNSetRequest = on_set;
    code = server_run(&server, &service);
    release(&all);
    return code;
}
