/* find_scu PORT worklist|image COUNT: query COUNT times on one association, count the answers. */
#include "answer.h"
#include "link.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct Asking {
    bool worklist;
    long count;
    long asked;
    long answers;
};

static bool ask(struct Link *link)
{
    struct Asking *asking = link->owner;
    const char *sop_class =
        asking->worklist ? UID_MODALITY_WORKLIST_FIND : UID_STUDY_ROOT_QUERY_FIND;
    HDICOMDS query = answer_query(asking->worklist);
    L_INT error;

    asking->asked++;
    error = L_DicomSendCFindRequest(link->net, 1, (L_UINT16)(asking->asked % 65535 + 1),
                                    (L_TCHAR *)sop_class, COMMAND_PRIORITY_MEDIUM, query);
    L_DicomFreeDS(query);
    return error == DICOM_SUCCESS;
}

static void EXT_CALLBACK on_answer(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                   L_TCHAR *sop_class, L_UINT16 status, HDICOMDS data, void *user)
{
    struct Link *link = user;
    struct Asking *asking = link->owner;

    (void)net;
    (void)context;
    (void)message;
    (void)sop_class;
    if (status == COMMAND_STATUS_PENDING || status == COMMAND_STATUS_PENDING_WARNING)
        asking->answers += data != NULL;
    else if (status != COMMAND_STATUS_SUCCESS)
        link_finish(link, false);
    else if (asking->asked == asking->count)
        link_finish(link, true);
    else if (!ask(link))
        link_finish(link, false);
}

int main(int argc, char **argv)
{
    DICOMNETCALLBACK callbacks = {0};
    struct Asking asking = {0};
    struct Link link;
    HDICOMPDU request;
    double start = 0;
    double seconds = 0;
    bool well;

    if (argc < 4)
        return EXIT_FAILURE;
    asking.worklist = strcmp(argv[2], "worklist") == 0;
    asking.count = atol(argv[3]);
    L_DicomStartUp();
    callbacks.pfnReceiveCFindResponse = on_answer;
    request = link_request(asking.worklist ? UID_MODALITY_WORKLIST_FIND : UID_STUDY_ROOT_QUERY_FIND,
                           UID_EXPLICIT_VR_LITTLE_ENDIAN);
    well = link_open(&link, atoi(argv[1]), request, &callbacks, &asking);
    L_DicomFreeAssociate(request);
    if (well) {
        start = clock_seconds();
        well = ask(&link) && link_wait(&link);
        seconds = clock_seconds() - start;
    }
    well = link_close(&link) && well;
    L_DicomShutDown();
    printf("{\"count\": %ld, \"seconds\": %.6f}\n", asking.answers, seconds);
    return well ? EXIT_SUCCESS : EXIT_FAILURE;
}
