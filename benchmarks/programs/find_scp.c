/* find_scp COUNT: answer each query with COUNT generated entries, or with one if it asks for one. */
#include "answer.h"
#include "server.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void EXT_CALLBACK on_find(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                 L_TCHAR *sop_class, L_UINT16 priority, HDICOMDS query, void *user)
{
    bool worklist = strcmp(sop_class, UID_MODALITY_WORKLIST_FIND) == 0;
    int count = answer_is_single(query) ? 1 : *(const int *)user;
    int number;

    (void)priority;
    for (number = 1; number <= count; number++) {
        HDICOMDS answer = answer_make(worklist, number);

        L_DicomSendCFindResponse(net, context, message, sop_class, COMMAND_STATUS_PENDING, answer);
        L_DicomFreeDS(answer);
    }
    L_DicomSendCFindResponse(net, context, message, sop_class, COMMAND_STATUS_SUCCESS, NULL);
}

int main(int argc, char **argv)
{
    DICOMNETCALLBACK callbacks = {0};
    int count = argc > 1 ? atoi(argv[1]) : 1000;

    callbacks.pfnReceiveCFindRequest = on_find;
    return server_run(&callbacks, &count, 0);
}
