/*
 * One secure link, as client (echo, or store a file) or as server (both), and what became of it,
 * a line for each event.
 *
 * Arguments: scu or scp, port (0: any), then, each "-" for none: file of trusted certificates,
 * certificate, key, password of the key, subject that the peer's certificate must have, file to
 * store. With trusted certificates the peer must have one that they vouch for.
 */
#include <ltdic.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CONTEXT_ECHO = 1, CONTEXT_STORE = 3 };

static char *trusted, *certificate, *key, *password, *subject, *file;
static int is_server;
static HDICOMNET accepted;
static HDICOMDS instance;
static char sop_class[65], sop_instance[65];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int over;

static void finish(void)
{
    pthread_mutex_lock(&lock);
    over = 1;
    pthread_cond_signal(&changed);
    pthread_mutex_unlock(&lock);
}

static void tell(const char *what, unsigned number)
{
    printf("%s %u\n", what, number);
    fflush(stdout);
}

/* --- what TLS asks ---------------------------------------------------------------------------- */

static L_INT EXT_CALLBACK on_password(HDICOMNET net, L_TCHAR *buffer, L_INT size, L_INT flag,
                                      void *user)
{
    (void)net, (void)flag, (void)user;
    if (password == NULL || (L_INT)strlen(password) > size)
        return 0;
    memcpy(buffer, password, strlen(password));
    return (L_INT)strlen(password);
}

static L_INT EXT_CALLBACK on_verify(HDICOMNET net, L_INT ok, L_TCHAR *text, L_INT error,
                                    L_TCHAR *words, void *user)
{
    (void)net, (void)words, (void)user;
    tell("verify", (unsigned)error);
    return ok && (subject == NULL || strstr(text, "CA: Yes") != NULL || strstr(text, subject) != NULL);
}

static void EXT_CALLBACK on_link(HDICOMNET net, L_UINT32 error, void *user)
{
    HDICOMPDU request;

    (void)user;
    tell("link", error);
    if (error != 0 || is_server)
        return;
    request = L_DicomCreateAssociate(TRUE);
    L_DicomSetCalled(request, "PEER");
    L_DicomSetCalling(request, "PROGRAM");
    L_DicomAddPresentation(request, CONTEXT_ECHO, 0, UID_VERIFICATION_CLASS);
    L_DicomAddTransfer(request, CONTEXT_ECHO, UID_IMPLICIT_VR_LITTLE_ENDIAN);
    if (instance != NULL) {
        L_DicomAddPresentation(request, CONTEXT_STORE, 0, sop_class);
        L_DicomAddTransfer(request, CONTEXT_STORE, UID_EXPLICIT_VR_LITTLE_ENDIAN);
    }
    L_DicomSendAssociateRequest(net, request);
    L_DicomFreeAssociate(request);
}

/* --- the connection --------------------------------------------------------------------------- */

static void EXT_CALLBACK on_connect(HDICOMNET net, L_INT error, void *user)
{
    (void)net, (void)user;
    tell("connect", (unsigned)error);
    if (error != 0)
        finish();
}

static void EXT_CALLBACK on_close(HDICOMNET net, L_INT error, HDICOMNET peer, void *user)
{
    (void)net, (void)peer, (void)user;
    tell("close", (unsigned)error);
    finish();
}

static void EXT_CALLBACK on_request(HDICOMNET net, HDICOMPDU request, void *user)
{
    HDICOMPDU answer = L_DicomCreateAssociate(FALSE);
    char text[65];
    int index;

    (void)user;
    for (index = 0; index < L_DicomGetPresentationCount(request); index++) {
        L_UCHAR id = L_DicomGetPresentation(request, index);
        L_DicomGetAbstract(request, id, text, sizeof text);
        L_DicomAddPresentation(answer, id, PDU_ACCEPT_RESULT_SUCCESS, text);
        L_DicomGetTransfer(request, id, 0, text, sizeof text);
        L_DicomAddTransfer(answer, id, text);
    }
    L_DicomSendAssociateAccept(net, answer);
    L_DicomFreeAssociate(answer);
}

static void EXT_CALLBACK on_accepted(HDICOMNET net, HDICOMPDU answer, void *user)
{
    (void)answer, (void)user;
    if (instance != NULL)
        L_DicomSendCStoreRequest(net, CONTEXT_STORE, 1, sop_class, sop_instance, 0, NULL, 0,
                                 instance);
    else
        L_DicomSendCEchoRequest(net, CONTEXT_ECHO, 1, UID_VERIFICATION_CLASS);
}

static void EXT_CALLBACK on_echo(HDICOMNET net, L_UCHAR context, L_UINT16 message, L_TCHAR *uid,
                                 void *user)
{
    (void)user;
    tell("echo", message);
    L_DicomSendCEchoResponse(net, context, message, uid, 0);
}

static void EXT_CALLBACK on_store(HDICOMNET net, L_UCHAR context, L_UINT16 message, L_TCHAR *uid,
                                  L_TCHAR *object, L_UINT16 priority, L_TCHAR *mover,
                                  L_UINT16 moved, HDICOMDS data, void *user)
{
    (void)priority, (void)mover, (void)moved, (void)user;
    tell("store", data != NULL);
    L_DicomSendCStoreResponse(net, context, message, uid, object, 0);
}

static void EXT_CALLBACK on_echoed(HDICOMNET net, L_UCHAR context, L_UINT16 message, L_TCHAR *uid,
                                   L_UINT16 status, void *user)
{
    (void)context, (void)message, (void)uid, (void)user;
    tell("echoed", status);
    L_DicomSendReleaseRequest(net);
}

static void EXT_CALLBACK on_stored(HDICOMNET net, L_UCHAR context, L_UINT16 message, L_TCHAR *uid,
                                   L_TCHAR *object, L_UINT16 status, void *user)
{
    (void)context, (void)message, (void)uid, (void)object, (void)user;
    tell("stored", status);
    L_DicomSendReleaseRequest(net);
}

static void EXT_CALLBACK on_release(HDICOMNET net, void *user)
{
    (void)user;
    L_DicomSendReleaseResponse(net);
}

static void EXT_CALLBACK on_released(HDICOMNET net, void *user)
{
    (void)user;
    L_DicomClose(net);
    finish();
}

static void EXT_CALLBACK on_accept(HDICOMNET net, L_INT error, void *user)
{
    (void)error, (void)user;
    L_DicomAccept(net, accepted);
}

/* --- setting up ------------------------------------------------------------------------------- */

static HDICOMNET secure_net(void)
{
    DICOMNETCALLBACK callbacks = {0};
    DICOMNETCALLBACKEXT extension = {0};
    L_SSL_CTX_CREATE settings = {0};
    HDICOMNET net;
    L_UINT32 code;

    settings.uStructSize = sizeof settings;
    settings.uFlags = FLAG_SSL_CTX_CREATE_VERIFY_MODE;
    settings.uVerifyMode = L_SSL_VERIFY_NONE;
    if (trusted != NULL) {
        settings.uFlags |= FLAG_SSL_CTX_CREATE_CAFILE;
        settings.pszCAfile = trusted;
        settings.uVerifyMode = L_SSL_VERIFY_PEER | L_SSL_VERIFY_FAIL_IF_NO_PEER_CERT;
    }
    net = L_DicomCreateNetExt(NULL, (L_INT32)DICOM_SECURE_TLS, &settings);
    callbacks.pfnConnect = on_connect;
    callbacks.pfnClose = on_close;
    callbacks.pfnOnSecureLinkReady = on_link;
    callbacks.pfnReceiveAssociateRequest = on_request;
    callbacks.pfnReceiveAssociateAccept = on_accepted;
    callbacks.pfnReceiveCEchoRequest = on_echo;
    callbacks.pfnReceiveCEchoResponse = on_echoed;
    callbacks.pfnReceiveCStoreRequest = on_store;
    callbacks.pfnReceiveCStoreResponse = on_stored;
    callbacks.pfnReceiveReleaseRequest = on_release;
    callbacks.pfnReceiveReleaseResponse = on_released;
    L_DicomSetCallback(net, &callbacks);
    extension.uStructSize = sizeof extension;
    extension.pfnPrivateKeyPassword = on_password;
    extension.pfnVerify = trusted != NULL ? on_verify : NULL;
    L_DicomSetCallbackExt(net, &extension);
    if (certificate != NULL) {
        code = L_DicomSetClientCertificateTLS(net, certificate, L_TLS_FILETYPE_PEM, key);
        tell("certificate", code);
        if (code != 0) {
            L_DicomFreeNet(net);
            exit(3);
        }
    }
    return net;
}

static void load(void)
{
    pDICOMELEMENT element;

    instance = L_DicomCreateDS(NULL);
    if (L_DicomLoadDS(instance, file, 0) != 0)
        exit(4);
    element = L_DicomFindFirstElement(instance, NULL, TAG_SOP_CLASS_UID, FALSE);
    snprintf(sop_class, sizeof sop_class, "%s", L_DicomGetStringValue(instance, element, 0, 1));
    element = L_DicomFindFirstElement(instance, NULL, TAG_SOP_INSTANCE_UID, FALSE);
    snprintf(sop_instance, sizeof sop_instance, "%s",
             L_DicomGetStringValue(instance, element, 0, 1));
}

static char *given(char *argument)
{
    return strcmp(argument, "-") == 0 ? NULL : argument;
}

int main(int count, char **arguments)
{
    HDICOMNET net, server = NULL;
    L_UINT port;

    if (count != 9)
        return 2;
    is_server = strcmp(arguments[1], "scp") == 0;
    port = (L_UINT)atoi(arguments[2]);
    trusted = given(arguments[3]);
    certificate = given(arguments[4]);
    key = given(arguments[5]);
    password = given(arguments[6]);
    subject = given(arguments[7]);
    file = given(arguments[8]);
    L_DicomStartUp();
    if (file != NULL)
        load();
    net = secure_net();
    if (is_server) {
        DICOMNETCALLBACK callbacks = {0};

        accepted = net;
        server = L_DicomCreateNet(NULL, (L_INT32)DICOM_SECURE_NONE);
        callbacks.pfnAccept = on_accept;
        L_DicomSetCallback(server, &callbacks);
        L_DicomListen(server, "127.0.0.1", port, 5);
        L_DicomGetHostInfo(server, NULL, 0, &port);
        tell("port", port);
    } else {
        L_DicomConnect(net, NULL, 0, "127.0.0.1", port);
    }
    pthread_mutex_lock(&lock);
    while (!over)
        pthread_cond_wait(&changed, &lock);
    pthread_mutex_unlock(&lock);
    tell("secure", (unsigned)L_DicomGetErrorSecure(net));
    L_DicomFreeNet(net);
    L_DicomFreeNet(server);
    if (instance != NULL)
        L_DicomFreeDS(instance);
    L_DicomShutDown();
    return 0;
}
