"""A net that connects again and again: it kept every association object that it had ever shown."""

from __future__ import annotations

from process import Compile, Run

ROUNDS = 30
PROGRAM = r"""
#include <ltdic.h>
#include <ltdicuid.h>
#include <pthread.h>
#include <stdio.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int steps;
static HDICOMNET accepted;

static void step(void)
{
    pthread_mutex_lock(&lock);
    steps++;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
}

static void wait_for(int number)
{
    pthread_mutex_lock(&lock);
    while (steps < number)
        pthread_cond_wait(&changed, &lock);
    pthread_mutex_unlock(&lock);
}

static void EXT_CALLBACK on_request(HDICOMNET net, HDICOMPDU request, void *user)
{
    HDICOMPDU accept = L_DicomCreateAssociate(FALSE);

    (void)request;
    (void)user;
    L_DicomAddPresentation(accept, 1, 0, UID_VERIFICATION_CLASS);
    L_DicomAddTransfer(accept, 1, UID_IMPLICIT_VR_LITTLE_ENDIAN);
    L_DicomSendAssociateAccept(net, accept);
    L_DicomFreeAssociate(accept);
}

static void EXT_CALLBACK on_accept(HDICOMNET net, L_INT error, void *user)
{
    DICOMNETCALLBACK callback = {0};

    (void)error;
    (void)user;
    callback.pfnReceiveAssociateRequest = on_request;
    accepted = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    L_DicomSetCallback(accepted, &callback);
    L_DicomAccept(net, accepted);
}

static void EXT_CALLBACK on_close(HDICOMNET net, L_INT error, HDICOMNET peer, void *user)
{
    (void)net;
    (void)error;
    (void)user;
    L_DicomFreeNet(peer);
    step();
}

static void EXT_CALLBACK on_connect(HDICOMNET net, L_INT error, void *user)
{
    HDICOMPDU request = L_DicomCreateAssociate(TRUE);

    (void)error;
    (void)user;
    L_DicomSetCalled(request, "SERVER");
    L_DicomAddPresentation(request, 1, 0, UID_VERIFICATION_CLASS);
    L_DicomAddTransfer(request, 1, UID_IMPLICIT_VR_LITTLE_ENDIAN);
    L_DicomSendAssociateRequest(net, request);
    L_DicomFreeAssociate(request);
}

static HDICOMPDU shown[ROUNDS];

static void EXT_CALLBACK on_agreed(HDICOMNET net, HDICOMPDU pdu, void *user)
{
    (void)user;
    shown[steps / 2] = pdu;
    if (pdu != L_DicomGetAssociate(net))
        printf("another one ");
    step();
}

int main(void)
{
    DICOMNETCALLBACK callback = {0};
    HDICOMNET server, client;
    char address[64];
    L_UINT port = 0;
    int i, live = 0;

    L_DicomStartUp();
    server = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    client = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    callback.pfnAccept = on_accept;
    callback.pfnClose = on_close;
    callback.pfnConnect = on_connect;
    callback.pfnReceiveAssociateAccept = on_agreed;
    L_DicomSetCallback(server, &callback);
    callback.pfnClose = NULL;
    L_DicomSetCallback(client, &callback);
    L_DicomListen(server, "127.0.0.1", 0, 5);
    L_DicomGetHostInfo(server, address, sizeof address, &port);
    for (i = 0; i < ROUNDS; i++) {
        L_DicomConnect(client, NULL, 0, "127.0.0.1", port);
        wait_for(2 * i + 1);
        L_DicomClose(client);
        wait_for(2 * i + 2);
    }
    for (i = 0; i < ROUNDS; i++)
        live += L_DicomGetPresentationCount(shown[i]) == 1;
    printf("%d\n", live);
    L_DicomFreeNet(client);
    L_DicomShutDown();
    return 0;
}
"""


def test_association_objects_of_the_past_are_given_back(
    compile_program: Compile, run_program: Run
) -> None:
    program = compile_program(PROGRAM, options=[f"-DROUNDS={ROUNDS}"])
    result = run_program(program)
    assert (result.returncode, result.stderr) == (0, "")
    assert 1 <= int(result.stdout) <= 4
