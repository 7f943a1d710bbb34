/*
 * host.c - one server for everybody. Prints "port N"; `report` on standard input is answered with
 * what it has done so far, the end of the input ends it.
 */
#include "count.h"
#include "service.h"

#include <stdio.h>
#include <string.h>

int main(void)
{
    char line[80];
    HDICOMNET net;
    L_UINT port;

    L_DicomStartUp();
    net = service_listen(&port);
    if (port == 0)
        return 2;
    printf("port %u\n", port);
    fflush(stdout);
    while (fgets(line, sizeof line, stdin) != NULL)
        if (strcmp(line, "report\n") == 0)
            count_print();
    L_DicomServerClose(net);
    L_DicomFreeNet(net);
    L_DicomShutDown();
    return 0;
}
