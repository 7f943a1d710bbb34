/* sender PORT FILE COUNT [ASSOCIATIONS]: send a file COUNT times on each association, loading it
   anew each time; the next goes out from within the response's callback. */
#include "link.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { UID_SIZE = PDU_MAX_UID_SIZE + 1, MOST_ASSOCIATIONS = 512 };

struct Sending {
    const char *file;
    long count;
    long sent;
    char sop_class[UID_SIZE];
    char sop_instance[UID_SIZE];
    char syntax[UID_SIZE];
};

static bool read_text(HDICOMDS data, L_UINT32 tag, char *text)
{
    pDICOMELEMENT element = L_DicomFindFirstElement(data, NULL, tag, TRUE);
    const char *value = element == NULL ? NULL : L_DicomGetStringValue(data, element, 0, 1);

    if (value == NULL)
        return false;
    snprintf(text, UID_SIZE, "%s", value);
    return true;
}

static bool read_identity(struct Sending *sending)
{
    HDICOMDS data = L_DicomCreateDS(NULL);
    bool well = L_DicomLoadDS(data, (L_TCHAR *)sending->file, 0) == DICOM_SUCCESS &&
                read_text(data, TAG_SOP_CLASS_UID, sending->sop_class) &&
                read_text(data, TAG_SOP_INSTANCE_UID, sending->sop_instance) &&
                read_text(data, TAG_TRANSFER_SYNTAX_UID, sending->syntax);

    L_DicomFreeDS(data);
    return well;
}

static bool send_next(struct Link *link)
{
    struct Sending *sending = link->owner;
    HDICOMDS data = L_DicomCreateDS(NULL);
    L_INT error = L_DicomLoadDS(data, (L_TCHAR *)sending->file, 0);

    sending->sent++;
    if (error == DICOM_SUCCESS)
        error = L_DicomSendCStoreRequest(link->net, 1, (L_UINT16)(sending->sent % 65535 + 1),
                                         sending->sop_class, sending->sop_instance,
                                         COMMAND_PRIORITY_MEDIUM, (L_TCHAR *)"", 0, data);
    L_DicomFreeDS(data);
    return error == DICOM_SUCCESS;
}

static void EXT_CALLBACK on_response(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                     L_TCHAR *sop_class, L_TCHAR *sop_instance, L_UINT16 status,
                                     void *user)
{
    struct Link *link = user;
    struct Sending *sending = link->owner;

    (void)net;
    (void)context;
    (void)message;
    (void)sop_class;
    (void)sop_instance;
    if (status != COMMAND_STATUS_SUCCESS)
        link_finish(link, false);
    else if (sending->sent == sending->count)
        link_finish(link, true);
    else if (!send_next(link))
        link_finish(link, false);
}

int main(int argc, char **argv)
{
    static struct Link links[MOST_ASSOCIATIONS];
    static struct Sending sendings[MOST_ASSOCIATIONS];
    DICOMNETCALLBACK callbacks = {0};
    struct Sending first = {0};
    int associations = argc > 4 ? atoi(argv[4]) : 1;
    HDICOMPDU request;
    double start;
    double seconds;
    bool well = true;
    int i;

    if (argc < 4 || associations < 1 || associations > MOST_ASSOCIATIONS)
        return EXIT_FAILURE;
    first.file = argv[2];
    first.count = atol(argv[3]);
    L_DicomStartUp();
    if (!read_identity(&first)) {
        fprintf(stderr, "%s cannot be read\n", first.file);
        return EXIT_FAILURE;
    }
    callbacks.pfnReceiveCStoreResponse = on_response;
    request = link_request(first.sop_class, first.syntax);
    for (i = 0; i < associations; i++) {
        sendings[i] = first;
        well = link_open(&links[i], atoi(argv[1]), request, &callbacks, &sendings[i]) && well;
    }
    L_DicomFreeAssociate(request);
    start = clock_seconds();
    for (i = 0; well && i < associations; i++)
        well = send_next(&links[i]);
    for (i = 0; well && i < associations; i++)
        well = link_wait(&links[i]);
    seconds = clock_seconds() - start;
    for (i = 0; i < associations; i++)
        well = link_close(&links[i]) && well;
    L_DicomShutDown();
    printf("{\"count\": %ld, \"seconds\": %.6f}\n", first.count * associations, seconds);
    return well ? EXIT_SUCCESS : EXIT_FAILURE;
}
