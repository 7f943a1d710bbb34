/* receiver [FOLDER|- [PORT]]: receive instances with C-STORE, write them to a folder or drop them. */
#include "server.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct Receiver {
    const char *folder; /* NULL: drop */
    pthread_mutex_t lock;
    unsigned long count; /* guarded by the lock */
};

static void set_text(HDICOMDS data, L_UINT32 tag, L_TCHAR *text)
{
    pDICOMELEMENT element = L_DicomInsertElement(data, NULL, FALSE, tag, VR_UI, FALSE, 0);

    L_DicomSetStringValue(data, element, text, 1, DICOM_CHARACTER_SET_DEFAULT);
}

/* Write the data set with the file meta information that the wire does not carry. */
static L_UINT16 keep(const char *path, HDICOMNET net, L_UCHAR context, L_TCHAR *sop_class,
                     L_TCHAR *sop_instance, HDICOMDS data)
{
    char syntax[PDU_MAX_UID_SIZE + 1];

    L_DicomGetTransfer(L_DicomGetAssociate(net), context, 0, syntax, sizeof syntax);
    set_text(data, TAG_MEDIA_STORAGE_SOP_CLASS_UID, sop_class);
    set_text(data, TAG_MEDIA_STORAGE_SOP_INSTANCE_UID, sop_instance);
    set_text(data, TAG_TRANSFER_SYNTAX_UID, syntax);
    if (L_DicomSaveDS(data, (L_TCHAR *)path, DS_METAHEADER_PRESENT) != DICOM_SUCCESS)
        return COMMAND_STATUS_PROCESSING_FAILURE;
    return COMMAND_STATUS_SUCCESS;
}

static void EXT_CALLBACK on_store(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                  L_TCHAR *sop_class, L_TCHAR *sop_instance, L_UINT16 priority,
                                  L_TCHAR *move_title, L_UINT16 move_message, HDICOMDS data,
                                  void *user)
{
    struct Receiver *receiver = user;
    L_UINT16 status = data == NULL ? COMMAND_STATUS_PROCESSING_FAILURE : COMMAND_STATUS_SUCCESS;
    unsigned long number;

    (void)priority;
    (void)move_title;
    (void)move_message;
    pthread_mutex_lock(&receiver->lock);
    number = ++receiver->count;
    pthread_mutex_unlock(&receiver->lock);
    if (status == COMMAND_STATUS_SUCCESS && receiver->folder != NULL) {
        char path[512];

        snprintf(path, sizeof path, "%s/%lu.dcm", receiver->folder, number);
        status = keep(path, net, context, sop_class, sop_instance, data);
    }
    L_DicomSendCStoreResponse(net, context, message, sop_class, sop_instance, status);
}

int main(int argc, char **argv)
{
    const char *folder = argc > 1 && strcmp(argv[1], "-") != 0 ? argv[1] : NULL;
    struct Receiver receiver = {folder, PTHREAD_MUTEX_INITIALIZER, 0};
    DICOMNETCALLBACK callbacks = {0};
    int code;

    callbacks.pfnReceiveCStoreRequest = on_store;
    code = server_run(&callbacks, &receiver, argc > 2 ? (L_UINT)atoi(argv[2]) : 0);
    printf("{\"count\": %lu}\n", receiver.count);
    return code;
}
