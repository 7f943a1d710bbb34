/*
 * throwing.cpp - a C++ program whose plain C callbacks throw. It plays one dialogue after the
 * other, a server and a client that both live here; in each another callback throws, and the last
 * is undisturbed.
 *
 *     throwing CERTIFICATE KEY PASSWORD
 *
 * Prints for each callback whether the peer of the net that threw was aborted and whether the echo
 * was answered; then what functions answered whose callback for elements threw.
 */
#include <ltdic.h>
#include <ltdictags.h>
#include <ltdicuid.h>

#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <stdexcept>
#include <string>

namespace {

std::mutex s_Lock;
std::condition_variable s_Changed;
std::string s_Throws;
int s_nOver, s_nAborted, s_nEchoed;
char** s_Arguments;

L_TCHAR* Text(const char* pszText) { return const_cast<L_TCHAR*>(pszText); }

void May(const char* pszName) {
    {
        std::lock_guard<std::mutex> Guard(s_Lock);
        if (s_Throws != pszName) return;
        s_Throws.clear();
    }
    if (std::strcmp(pszName, "pfnReceive") == 0) throw 42;
    throw std::runtime_error("not\ttoday");
}

void Count(int& nNumber) {
    std::lock_guard<std::mutex> Guard(s_Lock);
    ++nNumber;
    s_Changed.notify_all();
}

bool IsServer(void* pUser) { return pUser == &s_nOver; }

void OnConnect(HDICOMNET hNet, L_INT nError, void*) {
    May("pfnConnect");
    if (nError != DICOM_SUCCESS) return;
    HDICOMPDU hRequest = L_DicomCreateAssociate(TRUE);
    L_DicomSetCalled(hRequest, Text("SERVER"));
    L_DicomSetCalling(hRequest, Text("CLIENT"));
    L_DicomAddPresentation(hRequest, 1, 0, Text(UID_VERIFICATION_CLASS));
    L_DicomAddTransfer(hRequest, 1, Text(UID_IMPLICIT_VR_LITTLE_ENDIAN));
    L_DicomSendAssociateRequest(hNet, hRequest);
    L_DicomFreeAssociate(hRequest);
}

void OnClose(HDICOMNET, L_INT, HDICOMNET, void* pUser) {
    if (IsServer(pUser)) return;
    Count(s_nOver);
    May("pfnClose");
}

void OnReceive(HDICOMNET, L_INT, L_UCHAR, L_UCHAR*, L_UINT32, void*) { May("pfnReceive"); }
void OnSend(HDICOMNET, L_INT, L_UCHAR, L_UINT32, void*) { May("pfnSend"); }
void OnReceiveData(HDICOMNET, L_UCHAR, HDICOMDS, HDICOMDS, void*) { May("pfnReceiveData"); }
void OnLink(HDICOMNET, L_UINT32, void*) { May("pfnOnSecureLinkReady"); }
void OnBeforeSend(HDICOMNET, HDICOMDS, void*) { May("pfnBeforeSendCommandSet"); }

L_INT OnVerify(HDICOMNET, L_INT, L_TCHAR*, L_INT, L_TCHAR*, void*) {
    May("pfnVerify");
    return 1;
}

L_INT OnPassword(HDICOMNET, L_TCHAR* pszPassword, L_INT nSize, L_INT, void*) {
    May("pfnPrivateKeyPassword");
    return std::snprintf(pszPassword, static_cast<std::size_t>(nSize), "%s", s_Arguments[3]);
}

void OnRequest(HDICOMNET hNet, HDICOMPDU, void*) {
    May("pfnReceiveAssociateRequest");
    HDICOMPDU hAccept = L_DicomCreateAssociate(FALSE);
    L_DicomSetCalled(hAccept, Text("SERVER"));
    L_DicomSetCalling(hAccept, Text("CLIENT"));
    L_DicomAddPresentation(
        hAccept, 1, PDU_ACCEPT_RESULT_SUCCESS, Text(UID_VERIFICATION_CLASS));
    L_DicomAddTransfer(hAccept, 1, Text(UID_IMPLICIT_VR_LITTLE_ENDIAN));
    L_DicomSendAssociateAccept(hNet, hAccept);
    L_DicomFreeAssociate(hAccept);
}

void OnAccepted(HDICOMNET hNet, HDICOMPDU, void*) {
    May("pfnReceiveAssociateAccept");
    L_DicomSendCEchoRequest(hNet, 1, 1, Text(UID_VERIFICATION_CLASS));
}

void OnEcho(HDICOMNET hNet, L_UCHAR nID, L_UINT16 nMessage, L_TCHAR* pszClass, void*) {
    May("pfnReceiveCEchoRequest");
    L_DicomSendCEchoResponse(hNet, nID, nMessage, pszClass, COMMAND_STATUS_SUCCESS);
}

void OnEchoed(HDICOMNET hNet, L_UCHAR, L_UINT16, L_TCHAR*, L_UINT16, void*) {
    Count(s_nEchoed);
    May("pfnReceiveCEchoResponse");
    L_DicomSendReleaseRequest(hNet);
}

void OnRelease(HDICOMNET hNet, void*) {
    May("pfnReceiveReleaseRequest");
    L_DicomSendReleaseResponse(hNet);
}

void OnReleased(HDICOMNET hNet, void*) {
    May("pfnReceiveReleaseResponse");
    L_DicomCloseForced(hNet, TRUE);
}

void OnAbort(HDICOMNET, L_UCHAR nSource, L_UCHAR, void*) {
    if (nSource == PDU_ABORT_SOURCE_USER) Count(s_nAborted);
    May("pfnReceiveAbort");
}

void OnAccept(HDICOMNET hNet, L_INT nError, void* pUser);

HDICOMNET NewNet(void* pUser) {
    HDICOMNET hNet = L_DicomCreateNet(NULL, DICOM_SECURE_TLS);
    DICOMNETCALLBACK Callback = DICOMNETCALLBACK();
    Callback.pfnConnect = OnConnect;
    Callback.pfnAccept = OnAccept;
    Callback.pfnClose = OnClose;
    Callback.pfnReceive = OnReceive;
    Callback.pfnSend = OnSend;
    Callback.pfnReceiveData = OnReceiveData;
    Callback.pfnOnSecureLinkReady = OnLink;
    Callback.pfnReceiveAssociateRequest = OnRequest;
    Callback.pfnReceiveAssociateAccept = OnAccepted;
    Callback.pfnReceiveCEchoRequest = OnEcho;
    Callback.pfnReceiveCEchoResponse = OnEchoed;
    Callback.pfnReceiveReleaseRequest = OnRelease;
    Callback.pfnReceiveReleaseResponse = OnReleased;
    Callback.pfnReceiveAbort = OnAbort;
    Callback.pUserData = pUser;
    L_DicomSetCallback(hNet, &Callback);
    DICOMNETCALLBACKEXT Extended = DICOMNETCALLBACKEXT();
    Extended.uStructSize = sizeof(Extended);
    Extended.pfnPrivateKeyPassword = OnPassword;
    Extended.pfnVerify = OnVerify;
    Extended.pfnBeforeSendCommandSet = OnBeforeSend;
    L_DicomSetCallbackExt(hNet, &Extended);
    return hNet;
}

L_UINT32 Certify(HDICOMNET hNet) {
    return L_DicomSetServerCertificateTLS(
        hNet, s_Arguments[1], L_TLS_FILETYPE_PEM, s_Arguments[2]);
}

HDICOMNET s_hAccepted;

void OnAccept(HDICOMNET hNet, L_INT, void*) {
    s_hAccepted = NewNet(NULL);
    Certify(s_hAccepted);
    L_DicomAccept(hNet, s_hAccepted);
    May("pfnAccept");
}

void Play(const char* pszThrows) {
    HDICOMNET hServer = NewNet(&s_nOver), hClient = NewNet(NULL);
    L_UINT nPort = 0;
    s_nOver = s_nAborted = s_nEchoed = 0;
    s_hAccepted = NULL;
    Certify(hServer);
    L_DicomListen(hServer, Text("127.0.0.1"), 0, 5);
    L_DicomGetHostInfo(hServer, NULL, 0, &nPort);
    s_Throws = pszThrows;
    L_DicomConnect(hClient, NULL, 0, Text("127.0.0.1"), nPort);
    {
        std::unique_lock<std::mutex> Guard(s_Lock);
        s_Changed.wait(Guard, [] { return s_nOver >= 2; });
    }
    L_DicomFreeNet(hClient);
    L_DicomFreeNet(s_hAccepted);
    L_DicomFreeNet(hServer);
    std::printf("%s aborted %d echoed %d over %d\n", pszThrows, s_nAborted, s_nEchoed, s_nOver);
}

L_BOOL OnElement(pDICOMELEMENT, L_UINT16, void* pUser) {
    ++*static_cast<int*>(pUser);
    May("element");
    return TRUE;
}

void AskForElements() {
    HDICOMDS hFrom = L_DicomCreateDS(NULL), hTo = L_DicomCreateDS(NULL);
    int nCopied = 0, nChecked = 0;
    L_DicomInitDS(hFrom, CLASS_CT_IMAGE_STORAGE, 0);
    s_Throws = "element";
    const L_UINT16 uCopied = L_DicomCopyDSExt(hTo, NULL, hFrom, NULL, OnElement, &nCopied);
    s_Throws = "element";
    const L_BOOL bChecked = L_DicomConformanceDS(hFrom, OnElement, &nChecked);
    std::printf("copied %d %d checked %d %d\n", uCopied, nCopied, bChecked, nChecked);
    L_DicomFreeDS(hFrom);
    L_DicomFreeDS(hTo);
}

}  // namespace

int main(int, char** ppszArguments) {
    static const char* const s_Names[] = {
        "pfnConnect", "pfnAccept", "pfnClose", "pfnReceive", "pfnSend", "pfnReceiveData",
        "pfnOnSecureLinkReady", "pfnReceiveAssociateRequest", "pfnReceiveAssociateAccept",
        "pfnReceiveCEchoRequest", "pfnReceiveCEchoResponse", "pfnReceiveReleaseRequest",
        "pfnReceiveReleaseResponse", "pfnVerify", "pfnBeforeSendCommandSet", "nothing",
    };
    s_Arguments = ppszArguments;
    L_DicomStartUp();
    for (const char* pszName : s_Names) Play(pszName);
    s_Throws = "pfnPrivateKeyPassword";
    HDICOMNET hNet = NewNet(NULL);
    std::printf("certified %d", Certify(hNet) == 0);
    std::printf(" %d\n", Certify(hNet) == 0);
    L_DicomFreeNet(hNet);
    AskForElements();
    L_DicomShutDown();
    return 0;
}
