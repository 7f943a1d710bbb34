/*
 * batch.c - C-GET and C-MOVE: instances that somebody asked for, one after the other.
 */
#include "count.h"
#include "object.h"
#include "service.h"

#include <ltdicuid.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SMALL = 20000, FIRST_MESSAGE = 1000 };

static void answer(const struct Batch *batch, L_UINT16 status)
{
    L_INT (*respond)(HDICOMNET, L_UCHAR, L_UINT16, L_TCHAR *, L_UINT16, L_UINT16, L_UINT16, L_UINT16,
                     L_UINT16, HDICOMDS)
        = batch->is_move ? L_DicomSendCMoveResponse : L_DicomSendCGetResponse;

    /* An asker that has gone is not there to be told. */
    respond(batch->asker, batch->context, batch->message, (L_TCHAR *)batch->class_, status,
            (L_UINT16)batch->left, (L_UINT16)batch->completed, (L_UINT16)batch->failed, 0, NULL);
}

static void send_next(struct Link *link)
{
    HDICOMPDU associate = L_DicomGetAssociate(link->net);
    L_UCHAR id = L_DicomFindAbstract(associate, UID_CT_IMAGE_STORAGE);
    unsigned serial = service_serial();
    char uid[OBJECT_TEXT];
    HDICOMDS ds = object_make(serial, serial * 2654435761u % SMALL / 2 * 2, uid);
    L_INT code = L_DicomSendCStoreRequest(
        link->net, id, (L_UINT16)(FIRST_MESSAGE + link->batch.left), UID_CT_IMAGE_STORAGE, uid,
        COMMAND_PRIORITY_MEDIUM, link->batch.is_move ? "SOAK" : NULL,
        link->batch.is_move ? link->batch.message : 0, ds);

    L_DicomFreeDS(ds);
    if (code != DICOM_SUCCESS)
        count_failure("send of a batch", code);
}

void batch_begin(struct Link *link)
{
    link->batch.left = BATCH;
    send_next(link);
}

bool batch_stored(struct Link *link, L_UINT16 status)
{
    struct Batch *batch = &link->batch;

    if (status == COMMAND_STATUS_SUCCESS) {
        count_other(COUNT_objects_sent);
        batch->completed++;
    } else {
        count_failure("store of a batch", status);
        batch->failed++;
    }
    batch->left--;
    answer(batch, batch->left > 0 ? COMMAND_STATUS_PENDING : COMMAND_STATUS_SUCCESS);
    if (batch->left == 0)
        return false;
    send_next(link);
    return true;
}

void batch_fail(struct Link *link)
{
    link->batch.failed += link->batch.left;
    link->batch.left = 0;
    answer(&link->batch, COMMAND_STATUS_REFUSED_UNABLE_PERFORM_SUB_OPS);
}

/* ---- the association of a move ------------------------------------------------------------- */

static void end(struct Link *link)
{
    if (link->batch.left > 0)
        batch_fail(link);
    L_DicomFreeNet(link->net);
    free(link);
}

static void EXT_CALLBACK on_accepted(HDICOMNET net, HDICOMPDU pdu, void *user)
{
    (void)net;
    (void)pdu;
    send_next(user);
}

static void EXT_CALLBACK on_rejected(HDICOMNET net, L_UCHAR result, L_UCHAR source, L_UCHAR reason,
                                     void *user)
{
    (void)net;
    (void)result;
    (void)source;
    count_failure("move rejected", reason);
    end(user);
}

static void EXT_CALLBACK on_stored(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                   L_TCHAR *instance, L_UINT16 status, void *user)
{
    (void)id;
    (void)message;
    (void)class_;
    (void)instance;
    if (!batch_stored(user, status))
        L_DicomSendReleaseRequest(net);
}

static void EXT_CALLBACK on_released(HDICOMNET net, void *user)
{
    (void)net;
    end(user);
}

static void EXT_CALLBACK on_close(HDICOMNET net, L_INT error, HDICOMNET peer, void *user)
{
    (void)net;
    (void)peer;
    count_failure("move closed", error);
    end(user);
}

static void EXT_CALLBACK on_connect(HDICOMNET net, L_INT error, void *user)
{
    HDICOMPDU request;

    if (error != DICOM_SUCCESS) {
        count_failure("move not connected", error);
        end(user);
        return;
    }
    request = L_DicomCreateAssociate(TRUE);
    L_DicomSetCalled(request, "MOVE");
    L_DicomSetCalling(request, "SOAK");
    L_DicomAddPresentation(request, 1, 0, UID_CT_IMAGE_STORAGE);
    L_DicomAddTransfer(request, 1, UID_EXPLICIT_VR_LITTLE_ENDIAN);
    L_DicomSendAssociateRequest(net, request);
    L_DicomFreeAssociate(request);
}

void batch_move(const struct Batch *batch, const char *title)
{
    struct Link *link = calloc(1, sizeof *link);
    DICOMNETCALLBACK callback;
    unsigned port = 0;
    L_INT code;

    if (link == NULL)
        abort();
    memset(&callback, 0, sizeof callback);
    callback.pfnConnect = on_connect;
    callback.pfnClose = on_close;
    callback.pfnReceiveAssociateAccept = on_accepted;
    callback.pfnReceiveAssociateReject = on_rejected;
    callback.pfnReceiveReleaseResponse = on_released;
    callback.pfnReceiveCStoreResponse = on_stored;
    callback.pUserData = link;
    link->batch = *batch;
    link->batch.left = BATCH;
    link->net = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    L_DicomSetCallback(link->net, &callback);
    sscanf(title, "PORT%u", &port);
    code = L_DicomConnect(link->net, NULL, 0, "127.0.0.1", port);
    if (code != DICOM_SUCCESS) {
        count_failure("move", code);
        end(link);
    }
}
