/* start: how long from the first call of the library to a listening net. */
#include "link.h"

#include <stdio.h>
#include <stdlib.h>

static void EXT_CALLBACK on_accept(HDICOMNET net, L_INT error, void *user)
{
    (void)net;
    (void)error;
    (void)user;
}

int main(void)
{
    DICOMNETCALLBACK callbacks = {0};
    double start = clock_seconds();
    HDICOMNET net;
    L_INT error;
    double seconds;

    error = L_DicomStartUp();
    net = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    callbacks.pfnAccept = on_accept;
    L_DicomSetCallback(net, &callbacks);
    if (error == DICOM_SUCCESS)
        error = L_DicomListen(net, (L_TCHAR *)"127.0.0.1", 0, 1);
    seconds = clock_seconds() - start;
    L_DicomFreeNet(net);
    L_DicomShutDown();
    printf("{\"count\": 1, \"seconds\": %.6f}\n", seconds);
    return error == DICOM_SUCCESS ? EXIT_SUCCESS : EXIT_FAILURE;
}
