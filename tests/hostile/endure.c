/*
 * endure.c - one scenario, over and over, in which the n-th allocation, or the n-th call of each
 * function of the system in turn, fails; n grows until nothing fails any more. See faulty.c, which
 * is preloaded.
 *
 *     endure data-set|association|net memory|call WHICH FOLDER
 *
 * WHICH: of each function's error numbers. Prints the function, n, whether it struck and what came
 * of it, at the end how the undisturbed scenario went before and after all that, and descriptors
 * then and now.
 */
#define _GNU_SOURCE
#include <ltdic.h>
#include <ltdictags.h>
#include <ltdicuid.h>
#include <dirent.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { SMALL = 300000, PIXELS = 2500000, PATIENCE = 20, NETS = 4 };

static void (*arm)(const char *function, long n, int which);
static int (*hit)(void);
static char path[256];
static L_UCHAR pixels[PIXELS];

/* ---- without a network -------------------------------------------------------------------- */

static long data_set(void)
{
    HDICOMDS ds = L_DicomCreateDS(NULL), other = L_DicomCreateDS(NULL);
    pDICOMELEMENT element;
    L_UCHAR read[16];
    long good = 0;

    L_DicomInitDS(ds, CLASS_UNKNOWN, 0);
    element = L_DicomInsertElement(ds, NULL, FALSE, TAG_PATIENT_ID, VR_LO, FALSE, 0);
    good += L_DicomSetStringValue(ds, element, (L_TCHAR *)"P1", 1, DICOM_CHARACTER_SET_DEFAULT);
    element = L_DicomInsertElement(ds, NULL, FALSE, TAG_PIXEL_DATA, VR_OW, FALSE, 0);
    good += L_DicomSetBinaryValue(ds, element, pixels, SMALL);
    if (L_DicomSaveDS(ds, path, 0) == DICOM_SUCCESS) {
        good += 10;
        if (L_DicomLoadDS(other, path, 0) == DICOM_SUCCESS)
            good += 100;
        element = L_DicomFindFirstElement(other, NULL, TAG_PIXEL_DATA, FALSE);
        if (L_DicomGetBinaryValue(other, element, read, 16))
            good += memcmp(read, pixels, 16) == 0 ? 1000 : -1;
    }
    L_DicomFreeDS(other);
    L_DicomFreeDS(ds);
    return good;
}

static long association(void)
{
    HDICOMPDU pdu = L_DicomCreateAssociate(TRUE);
    char text[64] = "";
    long good = L_DicomSetCalled(pdu, "SERVER") == DICOM_SUCCESS;

    good += L_DicomAddPresentation(pdu, 1, 0, UID_VERIFICATION_CLASS) == DICOM_SUCCESS;
    good += L_DicomAddTransfer(pdu, 1, UID_IMPLICIT_VR_LITTLE_ENDIAN) == DICOM_SUCCESS;
    L_DicomGetCalled(pdu, text, sizeof text);
    good += strcmp(text, "SERVER") == 0 ? 10 : 0;
    L_DicomFreeAssociate(pdu);
    return good;
}

/* ---- with one ----------------------------------------------------------------------------- */

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static HDICOMNET accepted[NETS];
static int count, is_over, is_stored, is_whole, is_late;

static void note(int *what)
{
    pthread_mutex_lock(&lock);
    *what = 1;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
}

static void EXT_CALLBACK on_connect(HDICOMNET net, L_INT error, void *user)
{
    HDICOMPDU pdu;

    (void)user;
    if (error != DICOM_SUCCESS) {
        note(&is_over);
        return;
    }
    pdu = L_DicomCreateAssociate(TRUE);
    L_DicomSetCalled(pdu, "SERVER");
    L_DicomSetCalling(pdu, "CLIENT");
    L_DicomAddPresentation(pdu, 1, 0, UID_CT_IMAGE_STORAGE);
    L_DicomAddTransfer(pdu, 1, UID_IMPLICIT_VR_LITTLE_ENDIAN);
    if (L_DicomSendAssociateRequest(net, pdu) != DICOM_SUCCESS)
        note(&is_over);
    L_DicomFreeAssociate(pdu);
}

static void EXT_CALLBACK on_close(HDICOMNET net, L_INT error, HDICOMNET peer, void *user)
{
    (void)net;
    (void)error;
    (void)peer;
    (void)user;
    note(&is_over);
}

static void EXT_CALLBACK on_accepted(HDICOMNET net, HDICOMPDU pdu, void *user)
{
    HDICOMDS ds = L_DicomCreateDS(NULL);
    pDICOMELEMENT element;

    (void)pdu;
    (void)user;
    L_DicomInitDS(ds, CLASS_UNKNOWN, 0);
    element = L_DicomInsertElement(ds, NULL, FALSE, TAG_PIXEL_DATA, VR_OW, FALSE, 0);
    L_DicomSetBinaryValue(ds, element, pixels, PIXELS);
    if (L_DicomGetCountValue(ds, element) != PIXELS / 2
        || L_DicomSendCStoreRequest(net, 1, 1, UID_CT_IMAGE_STORAGE, "1.2", 0, NULL, 0, ds)
               != DICOM_SUCCESS)
        note(&is_over);
    L_DicomFreeDS(ds);
}

static void EXT_CALLBACK on_store_response(HDICOMNET net, L_UCHAR id, L_UINT16 message,
                                           L_TCHAR *class_, L_TCHAR *instance, L_UINT16 status,
                                           void *user)
{
    (void)id;
    (void)message;
    (void)class_;
    (void)instance;
    (void)user;
    if (status == COMMAND_STATUS_SUCCESS)
        note(&is_stored);
    if (L_DicomSendReleaseRequest(net) != DICOM_SUCCESS)
        note(&is_over);
}

static void EXT_CALLBACK on_released(HDICOMNET net, void *user)
{
    (void)net;
    (void)user;
    note(&is_over);
}

static void EXT_CALLBACK on_request(HDICOMNET net, HDICOMPDU pdu, void *user)
{
    HDICOMPDU accept = L_DicomCreateAssociate(FALSE);

    (void)user;
    (void)pdu;
    L_DicomAddPresentation(accept, 1, 0, UID_CT_IMAGE_STORAGE);
    L_DicomAddTransfer(accept, 1, UID_IMPLICIT_VR_LITTLE_ENDIAN);
    if (L_DicomSendAssociateAccept(net, accept) != DICOM_SUCCESS)
        L_DicomClose(net), note(&is_over);
    L_DicomFreeAssociate(accept);
}

static void EXT_CALLBACK on_store(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_,
                                  L_TCHAR *instance, L_UINT16 priority, L_TCHAR *move,
                                  L_UINT16 move_message, HDICOMDS ds, void *user)
{
    static L_UCHAR got[PIXELS];
    pDICOMELEMENT element = L_DicomFindFirstElement(ds, NULL, TAG_PIXEL_DATA, FALSE);
    int whole = L_DicomGetBinaryValue(ds, element, got, PIXELS) && memcmp(got, pixels, PIXELS) == 0;

    (void)priority;
    (void)move;
    (void)move_message;
    (void)user;
    if (whole)
        note(&is_whole);
    if (L_DicomSendCStoreResponse(net, id, message, class_, instance,
                                  whole ? COMMAND_STATUS_SUCCESS : 0xA700)
        != DICOM_SUCCESS)
        L_DicomClose(net), note(&is_over);
}

static void EXT_CALLBACK on_release(HDICOMNET net, void *user)
{
    (void)user;
    if (L_DicomSendReleaseResponse(net) != DICOM_SUCCESS)
        L_DicomClose(net), note(&is_over);
}

static HDICOMNET create(void);

static void EXT_CALLBACK on_accept(HDICOMNET net, L_INT error, void *user)
{
    HDICOMNET peer = create();

    (void)error;
    (void)user;
    pthread_mutex_lock(&lock);
    if (count < NETS)
        accepted[count++] = peer;
    pthread_mutex_unlock(&lock);
    if (L_DicomAccept(net, peer) != DICOM_SUCCESS)
        note(&is_over);
}

static HDICOMNET create(void)
{
    HDICOMNET net = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    DICOMNETCALLBACK table;

    memset(&table, 0, sizeof table);
    table.pfnConnect = on_connect;
    table.pfnAccept = on_accept;
    table.pfnClose = on_close;
    table.pfnReceiveAssociateRequest = on_request;
    table.pfnReceiveAssociateAccept = on_accepted;
    table.pfnReceiveCStoreRequest = on_store;
    table.pfnReceiveCStoreResponse = on_store_response;
    table.pfnReceiveReleaseRequest = on_release;
    table.pfnReceiveReleaseResponse = on_released;
    L_DicomSetCallback(net, &table);
    return net;
}

static void wait_over(void)
{
    struct timespec deadline;
    int code = 0;

    clock_gettime(CLOCK_REALTIME, &deadline);
    deadline.tv_sec += PATIENCE;
    pthread_mutex_lock(&lock);
    while (!is_over && code == 0)
        code = pthread_cond_timedwait(&changed, &lock, &deadline);
    is_late = is_late || !is_over;
    pthread_mutex_unlock(&lock);
}

static long net(void)
{
    HDICOMNET server = create(), client = create();
    L_UINT port = 0;
    long good = 0;
    int i;

    count = is_over = is_stored = is_whole = 0;
    if (L_DicomListen(server, "127.0.0.1", 0, 5) == DICOM_SUCCESS
        && L_DicomGetHostInfo(server, NULL, 0, &port) == DICOM_SUCCESS && port != 0
        && L_DicomConnect(client, NULL, 0, "127.0.0.1", port) == DICOM_SUCCESS) {
        good = 1;
        wait_over();
    }
    L_DicomFreeNet(client);
    L_DicomFreeNet(server);
    for (i = 0; i < count; i++)
        L_DicomFreeNet(accepted[i]);
    if (is_stored)
        good += is_whole ? 10 : -1000000;
    return good;
}

/* ---- what is left behind ------------------------------------------------------------------ */

/* Descriptors, once threads that end have ended; there is no event for it. */
static int descriptors(int most)
{
    struct timespec pause = {0, 10000000};
    int found = 0, i;

    for (i = 0; i < 100; i++) {
        DIR *folder = opendir("/proc/self/fd");

        for (found = -1; readdir(folder) != NULL; found++)
            ;
        closedir(folder);
        if (found <= most)
            break;
        nanosleep(&pause, NULL);
    }
    return found;
}

/* ---- over and over ------------------------------------------------------------------------ */

/* Strike each call of a function (NULL: each allocation), until there are no more of them. */
static void sweep(long (*play)(void), const char *function, int which)
{
    int has_struck;
    long n = 0, good;

    do {
        arm(function, ++n, which);
        good = play();
        has_struck = hit();
        printf("%s %ld %d %ld\n", function == NULL ? "memory" : function, n, has_struck, good);
    } while (has_struck);
}

int main(int arguments, char **argument)
{
    long (*play)(void) = net, before;
    const char *const *function = dlsym(RTLD_DEFAULT, "fault_functions");
    int which, held;

    if (arguments != 5)
        return 2;
    if (strcmp(argument[1], "data-set") == 0)
        play = data_set;
    else if (strcmp(argument[1], "association") == 0)
        play = association;
    which = atoi(argument[3]);
    snprintf(path, sizeof path, "%s/x.dcm", argument[4]);
    *(void **)&arm = dlsym(RTLD_DEFAULT, "fault_arm");
    *(void **)&hit = dlsym(RTLD_DEFAULT, "fault_hit");
    if (arm == NULL || hit == NULL || function == NULL)
        return 3;
    memset(pixels, 0x5A, PIXELS);
    setvbuf(stdout, NULL, _IOLBF, 0);
    L_DicomStartUp();
    before = play();
    held = descriptors(0);
    if (strcmp(argument[2], "memory") == 0)
        sweep(play, NULL, which);
    else
        for (; *function != NULL; function++)
            sweep(play, *function, which);
    printf("late %d before %ld after %ld", is_late, before, play());
    printf(" held %d left %d\n", held, descriptors(held));
    L_DicomShutDown();
    return 0;
}
