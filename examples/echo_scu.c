/* echo_scu: verify a peer with C-ECHO (PS3.4 annex A). */
#include "association.h"

#include <stdio.h>

struct Echo {
    bool answered;
    L_UINT16 status;
};

static void EXT_CALLBACK on_response(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                     L_TCHAR *sop_class, L_UINT16 status, void *user)
{
    struct Association *association = user;
    struct Echo *echo = association->owner;

    (void)net;
    (void)context;
    (void)message;
    (void)sop_class;
    association_enter(association);
    echo->answered = true;
    echo->status = status;
    association_leave(association);
}

static bool is_answered(const void *subject)
{
    return ((const struct Echo *)subject)->answered;
}

/* One round trip. */
static bool verify(struct Association *association, L_UCHAR context, L_UINT16 message)
{
    struct Echo *echo = association->owner;

    echo->answered = false; /* nothing is under way: no callback looks at it */
    if (!association_sent(association, "C-ECHO request",
                          L_DicomSendCEchoRequest(association->net, context, message,
                                                  (L_TCHAR *)UID_VERIFICATION_CLASS)))
        return false;
    if (!association_wait(association, is_answered, echo)) {
        complain("no C-ECHO response: %s", association->trouble);
        return false;
    }
    if (echo->status != COMMAND_STATUS_SUCCESS) {
        complain("C-ECHO answered with status %04XH", echo->status);
        return false;
    }
    return true;
}

static bool run(struct Association *association, int repeat)
{
    L_UCHAR context = association_context(association, UID_VERIFICATION_CLASS);
    int count;

    if (context == 0) {
        complain("the peer does not accept Verification");
        return false;
    }
    for (count = 1; count <= repeat; count++)
        if (!verify(association, context, (L_UINT16)((count - 1) % 65535 + 1)))
            return false;
    printf("%d C-ECHO answered with success\n", repeat);
    return true;
}

int main(int argc, char **argv)
{
    struct Peer peer;
    struct Option shared[PEER_OPTIONS];
    int repeat = 1;
    const struct Option options[] = {
        {"repeat", OPTION_NUMBER, &repeat, "N", "number of C-ECHO requests (1)", 1, 100000000},
        {NULL, OPTION_FLAG, NULL, NULL, NULL, 0, 0},
    };
    const struct Program program = {"echo_scu", "Verify that a DICOM peer answers.", NULL, options,
                                    shared};
    DICOMNETCALLBACK callbacks = {0};
    struct Association association;
    struct Echo echo = {false, 0};
    HDICOMPDU request;
    bool well;
    int code;

    peer_options(&peer, shared);
    code = command_line_read(&program, argc, argv, NULL);
    if (code >= 0)
        return code;
    request = association_request(&peer);
    L_DicomAddPresentation(request, 1, 0, (L_TCHAR *)UID_VERIFICATION_CLASS);
    L_DicomAddTransfer(request, 1, (L_TCHAR *)UID_EXPLICIT_VR_LITTLE_ENDIAN);
    L_DicomAddTransfer(request, 1, (L_TCHAR *)UID_IMPLICIT_VR_LITTLE_ENDIAN);
    callbacks.pfnReceiveCEchoResponse = on_response;
    well = association_open(&association, &peer, request, &callbacks, &echo) &&
           run(&association, repeat);
    well = association_close(&association) && well;
    return well ? EXIT_DONE : EXIT_FAILED;
}
