/* churn PORT COUNT: open and release associations, one after the other. */
#include "link.h"

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    DICOMNETCALLBACK callbacks = {0};
    struct Link link;
    HDICOMPDU request;
    double start;
    double seconds;
    bool well = true;
    long count;
    long done;

    if (argc < 3)
        return EXIT_FAILURE;
    count = atol(argv[2]);
    L_DicomStartUp();
    request = link_request(UID_VERIFICATION_CLASS, UID_IMPLICIT_VR_LITTLE_ENDIAN);
    start = clock_seconds();
    for (done = 0; well && done < count; done++) {
        well = link_open(&link, atoi(argv[1]), request, &callbacks, NULL);
        well = link_close(&link) && well;
    }
    seconds = clock_seconds() - start;
    L_DicomFreeAssociate(request);
    L_DicomShutDown();
    printf("{\"count\": %ld, \"seconds\": %.6f}\n", done, seconds);
    return well ? EXIT_SUCCESS : EXIT_FAILURE;
}
