/* echo PORT COUNT: C-ECHO round trips on one association. */
#include "link.h"

#include <stdio.h>
#include <stdlib.h>

struct Echoes {
    long count;
    long sent;
};

static bool send_next(struct Link *link)
{
    struct Echoes *echoes = link->owner;

    echoes->sent++;
    return L_DicomSendCEchoRequest(link->net, 1, (L_UINT16)(echoes->sent % 65535 + 1),
                                   (L_TCHAR *)UID_VERIFICATION_CLASS) == DICOM_SUCCESS;
}

static void EXT_CALLBACK on_response(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                     L_TCHAR *sop_class, L_UINT16 status, void *user)
{
    struct Link *link = user;
    struct Echoes *echoes = link->owner;

    (void)net;
    (void)context;
    (void)message;
    (void)sop_class;
    if (status != COMMAND_STATUS_SUCCESS)
        link_finish(link, false);
    else if (echoes->sent == echoes->count)
        link_finish(link, true);
    else if (!send_next(link))
        link_finish(link, false);
}

int main(int argc, char **argv)
{
    DICOMNETCALLBACK callbacks = {0};
    struct Echoes echoes = {0};
    struct Link link;
    HDICOMPDU request;
    double start = 0;
    double seconds = 0;
    bool well;

    if (argc < 3)
        return EXIT_FAILURE;
    echoes.count = atol(argv[2]);
    L_DicomStartUp();
    callbacks.pfnReceiveCEchoResponse = on_response;
    request = link_request(UID_VERIFICATION_CLASS, UID_IMPLICIT_VR_LITTLE_ENDIAN);
    well = link_open(&link, atoi(argv[1]), request, &callbacks, &echoes);
    L_DicomFreeAssociate(request);
    if (well) {
        start = clock_seconds();
        well = send_next(&link) && link_wait(&link);
        seconds = clock_seconds() - start;
    }
    well = link_close(&link) && well;
    L_DicomShutDown();
    printf("{\"count\": %ld, \"seconds\": %.6f}\n", echoes.sent, seconds);
    return well ? EXIT_SUCCESS : EXIT_FAILURE;
}
