#include "server.h"

#include <stdio.h>
#include <stdlib.h>

enum { MAXIMUM_PDU_LENGTH = 256 * 1024, BACKLOG = 1024 };

static void EXT_CALLBACK on_associate(HDICOMNET net, HDICOMPDU request, void *user)
{
    HDICOMPDU accept = L_DicomCreateAssociate(FALSE);
    char text[PDU_MAX_TITLE_SIZE + 1];
    L_INT count = L_DicomGetPresentationCount(request);
    L_INT i;

    (void)user;
    L_DicomSetVersion(accept, 1);
    L_DicomSetApplication(accept, (L_TCHAR *)UID_APPLICATION_CONTEXT_NAME);
    L_DicomGetCalled(request, text, sizeof text);
    L_DicomSetCalled(accept, text);
    L_DicomGetCalling(request, text, sizeof text);
    L_DicomSetCalling(accept, text);
    L_DicomSetMaxLength(accept, TRUE, MAXIMUM_PDU_LENGTH);
    for (i = 0; i < count; i++) {
        L_UCHAR id = L_DicomGetPresentation(request, i);

        L_DicomGetAbstract(request, id, text, sizeof text);
        L_DicomAddPresentation(accept, id, PDU_ACCEPT_RESULT_SUCCESS, text);
        L_DicomGetTransfer(request, id, 0, text, sizeof text);
        L_DicomAddTransfer(accept, id, text);
    }
    L_DicomSendAssociateAccept(net, accept);
    L_DicomFreeAssociate(accept);
}

static void EXT_CALLBACK on_release(HDICOMNET net, void *user)
{
    (void)user;
    L_DicomSendReleaseResponse(net);
}

static void EXT_CALLBACK on_echo(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                 L_TCHAR *sop_class, void *user)
{
    (void)user;
    L_DicomSendCEchoResponse(net, context, message, sop_class, COMMAND_STATUS_SUCCESS);
}

static void EXT_CALLBACK on_client(HDICOMNET net, L_INT error, void *user)
{
    const DICOMNETCALLBACK *callbacks = user;
    HDICOMNET client;

    if (error != DICOM_SUCCESS)
        return;
    client = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    L_DicomSetCallback(client, (pDICOMNETCALLBACK)callbacks);
    if (L_DicomAccept(net, client) != DICOM_SUCCESS)
        L_DicomFreeNet(client);
}

static void EXT_CALLBACK on_close(HDICOMNET net, L_INT error, HDICOMNET client, void *user)
{
    (void)net;
    (void)error;
    (void)user;
    L_DicomFreeNet(client);
}

int server_run(const DICOMNETCALLBACK *callbacks, void *owner, L_UINT port)
{
    DICOMNETCALLBACK of_client = *callbacks;
    DICOMNETCALLBACK of_server = {0};
    char address[64];
    HDICOMNET net;
    L_INT error;

    of_client.pfnReceiveAssociateRequest = on_associate;
    of_client.pfnReceiveReleaseRequest = on_release;
    of_client.pfnReceiveCEchoRequest = on_echo;
    of_client.pUserData = owner;
    of_server.pfnAccept = on_client;
    of_server.pfnClose = on_close;
    of_server.pUserData = &of_client;
    L_DicomStartUp();
    net = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    L_DicomSetCallback(net, &of_server);
    error = L_DicomListen(net, (L_TCHAR *)"127.0.0.1", port, BACKLOG);
    if (error != DICOM_SUCCESS) {
        fprintf(stderr, "L_DicomListen: %d\n", error);
        return EXIT_FAILURE;
    }
    L_DicomGetHostInfo(net, address, sizeof address, &port);
    printf("listening on %u\n", port);
    fflush(stdout);
    while (getchar() != EOF)
        ;
    L_DicomServerClose(net);
    L_DicomFreeNet(net);
    L_DicomShutDown();
    return EXIT_SUCCESS;
}
