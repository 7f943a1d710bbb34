/* Every event that the library can send reaches its virtual method, and only where it is wanted. */
#include <cstdio>
#include <cstdlib>

#include "fake_library.h"

class Everything : public LDicomNet {
public:
    explicit Everything(bool* pbDeleted) : LDicomNet(NULL, 0), m_pbDeleted(pbDeleted) {}
    ~Everything() { *m_pbDeleted = true; }
    std::vector<std::string> m_Seen;
    bool* m_pbDeleted;

    void OnSecureLinkReady(L_UINT32) { m_Seen.push_back("OnSecureLinkReady"); }
    L_UINT32 GetChallengeISCL(
        L_UINT64*, L_UINT64) {
        m_Seen.push_back("GetChallengeISCL"); return 7;
    }
    L_UINT32 InternalAuthenticateISCL(
        L_UINT64, L_UINT64*, L_UINT64) {
        m_Seen.push_back("InternalAuthenticateISCL"); return 7;
    }
    L_UINT32 ExternalAuthenticateISCL(
        L_UINT64, L_UINT64, L_UINT64) {
        m_Seen.push_back("ExternalAuthenticateISCL"); return 7;
    }
    void OnNonSecureSendISCL(L_INT, L_UCHAR, L_UINT32) { m_Seen.push_back("OnNonSecureSendISCL"); }
    void OnNonSecureReceivedISCL(
        L_UINT32, L_UCHAR*, L_UINT32) {
        m_Seen.push_back("OnNonSecureReceivedISCL");
    }
    void OnReceivedISCLPacket(
        L_INT, L_UCHAR*, L_UINT32) {
        m_Seen.push_back("OnReceivedISCLPacket");
    }
    void OnConnect(L_INT) { m_Seen.push_back("OnConnect"); }
    void OnAccept(L_INT) { m_Seen.push_back("OnAccept"); }
    void OnClose(L_INT, LDicomNet*) { m_Seen.push_back("OnClose"); }
    void OnReceive(L_INT, L_UCHAR, L_UCHAR*, L_UINT32) { m_Seen.push_back("OnReceive"); }
    void OnSend(L_INT, L_UCHAR, L_UINT32) { m_Seen.push_back("OnSend"); }
    void OnReceiveAssociateRequest(
        LDicomAssociate*) {
        m_Seen.push_back("OnReceiveAssociateRequest");
    }
    void OnReceiveAssociateAccept(
        LDicomAssociate*) {
        m_Seen.push_back("OnReceiveAssociateAccept");
    }
    void OnReceiveAssociateReject(
        L_UCHAR, L_UCHAR, L_UCHAR) {
        m_Seen.push_back("OnReceiveAssociateReject");
    }
    void OnReceiveData(L_UCHAR, LDicomDS*, LDicomDS*) { m_Seen.push_back("OnReceiveData"); }
    void OnReceiveReleaseRequest() { m_Seen.push_back("OnReceiveReleaseRequest"); }
    void OnReceiveReleaseResponse() { m_Seen.push_back("OnReceiveReleaseResponse"); }
    void OnReceiveAbort(L_UCHAR, L_UCHAR) { m_Seen.push_back("OnReceiveAbort"); }
    void OnReceiveCStoreRequest(
        L_UCHAR, L_UINT16, L_TCHAR*, L_TCHAR*, L_UINT16, L_TCHAR*, L_UINT16, LDicomDS*) {
        m_Seen.push_back("OnReceiveCStoreRequest");
    }
    void OnReceiveCStoreResponse(
        L_UCHAR, L_UINT16, L_TCHAR*, L_TCHAR*, L_UINT16) {
        m_Seen.push_back("OnReceiveCStoreResponse");
    }
    void OnReceiveCFindRequest(
        L_UCHAR, L_UINT16, L_TCHAR*, L_UINT16, LDicomDS*) {
        m_Seen.push_back("OnReceiveCFindRequest");
    }
    void OnReceiveCFindResponse(
        L_UCHAR, L_UINT16, L_TCHAR*, L_UINT16, LDicomDS*) {
        m_Seen.push_back("OnReceiveCFindResponse");
    }
    void OnReceiveCGetRequest(
        L_UCHAR, L_UINT16, L_TCHAR*, L_UINT16, LDicomDS*) {
        m_Seen.push_back("OnReceiveCGetRequest");
    }
    void OnReceiveCGetResponse(
        L_UCHAR, L_UINT16, L_TCHAR*, L_UINT16, L_UINT16, L_UINT16, L_UINT16, L_UINT16, LDicomDS*) {
        m_Seen.push_back("OnReceiveCGetResponse");
    }
    void OnReceiveCMoveRequest(
        L_UCHAR, L_UINT16, L_TCHAR*, L_UINT16, L_TCHAR*, LDicomDS*) {
        m_Seen.push_back("OnReceiveCMoveRequest");
    }
    void OnReceiveCMoveResponse(
        L_UCHAR, L_UINT16, L_TCHAR*, L_UINT16, L_UINT16, L_UINT16, L_UINT16, L_UINT16, LDicomDS*) {
        m_Seen.push_back("OnReceiveCMoveResponse");
    }
    void OnReceiveCCancelRequest(L_UCHAR, L_UINT16) { m_Seen.push_back("OnReceiveCCancelRequest"); }
    void OnReceiveCEchoRequest(
        L_UCHAR, L_UINT16, L_TCHAR*) {
        m_Seen.push_back("OnReceiveCEchoRequest");
    }
    void OnReceiveCEchoResponse(
        L_UCHAR, L_UINT16, L_TCHAR*, L_UINT16) {
        m_Seen.push_back("OnReceiveCEchoResponse");
    }
    void OnReceiveNReportRequest(
        L_UCHAR, L_UINT16, L_TCHAR*, L_TCHAR*, L_UINT16, LDicomDS*) {
        m_Seen.push_back("OnReceiveNReportRequest");
    }
    void OnReceiveNReportResponse(
        L_UCHAR, L_UINT16, L_TCHAR*, L_TCHAR*, L_UINT16, L_UINT16, LDicomDS*) {
        m_Seen.push_back("OnReceiveNReportResponse");
    }
    void OnReceiveNGetRequest(
        L_UCHAR, L_UINT16, L_TCHAR*, L_TCHAR*, L_UINT32*, L_UINT16) {
        m_Seen.push_back("OnReceiveNGetRequest");
    }
    void OnReceiveNGetResponse(
        L_UCHAR, L_UINT16, L_TCHAR*, L_TCHAR*, L_UINT16, LDicomDS*) {
        m_Seen.push_back("OnReceiveNGetResponse");
    }
    void OnReceiveNSetRequest(
        L_UCHAR, L_UINT16, L_TCHAR*, L_TCHAR*, LDicomDS*) {
        m_Seen.push_back("OnReceiveNSetRequest");
    }
    void OnReceiveNSetResponse(
        L_UCHAR, L_UINT16, L_TCHAR*, L_TCHAR*, L_UINT16, LDicomDS*) {
        m_Seen.push_back("OnReceiveNSetResponse");
    }
    void OnReceiveNActionRequest(
        L_UCHAR, L_UINT16, L_TCHAR*, L_TCHAR*, L_UINT16, LDicomDS*) {
        m_Seen.push_back("OnReceiveNActionRequest");
    }
    void OnReceiveNActionResponse(
        L_UCHAR, L_UINT16, L_TCHAR*, L_TCHAR*, L_UINT16, L_UINT16, LDicomDS*) {
        m_Seen.push_back("OnReceiveNActionResponse");
    }
    void OnReceiveNCreateRequest(
        L_UCHAR, L_UINT16, L_TCHAR*, L_TCHAR*, LDicomDS*) {
        m_Seen.push_back("OnReceiveNCreateRequest");
    }
    void OnReceiveNCreateResponse(
        L_UCHAR, L_UINT16, L_TCHAR*, L_TCHAR*, L_UINT16, LDicomDS*) {
        m_Seen.push_back("OnReceiveNCreateResponse");
    }
    void OnReceiveNDeleteRequest(
        L_UCHAR, L_UINT16, L_TCHAR*, L_TCHAR*) {
        m_Seen.push_back("OnReceiveNDeleteRequest");
    }
    void OnReceiveNDeleteResponse(
        L_UCHAR, L_UINT16, L_TCHAR*, L_TCHAR*, L_UINT16) {
        m_Seen.push_back("OnReceiveNDeleteResponse");
    }
    void OnReceiveUnknown(L_UCHAR, LDicomDS*, LDicomDS*) { m_Seen.push_back("OnReceiveUnknown"); }
    void OnSendExt(pDICOMNETDEBUGINFOONSEND) { m_Seen.push_back("OnSendExt"); }
    void OnCreateCTX(L_SSL_CTX*) { m_Seen.push_back("OnCreateCTX"); }
    L_INT OnPrivateKeyPassword(
        L_TCHAR*, L_INT, L_INT) {
        m_Seen.push_back("OnPrivateKeyPassword"); return 7;
    }
    L_INT OnVerify(L_INT, L_TCHAR*, L_INT, L_TCHAR*) { m_Seen.push_back("OnVerify"); return 7; }
    void OnBeforeSendCommandSet(LDicomDS*) { m_Seen.push_back("OnBeforeSendCommandSet"); }
};

/* The order of the calls below. */
static const char* const s_Names[] = {
    "OnConnect",
    "OnAccept",
    "OnClose",
    "OnReceive",
    "OnSendExt",
    "OnSend",
    "OnReceiveAssociateRequest",
    "OnReceiveAssociateAccept",
    "OnReceiveAssociateReject",
    "OnReceiveData",
    "OnReceiveReleaseRequest",
    "OnReceiveReleaseResponse",
    "OnReceiveAbort",
    "OnReceiveCStoreRequest",
    "OnReceiveCStoreResponse",
    "OnReceiveCFindRequest",
    "OnReceiveCFindResponse",
    "OnReceiveCGetRequest",
    "OnReceiveCGetResponse",
    "OnReceiveCMoveRequest",
    "OnReceiveCMoveResponse",
    "OnReceiveCCancelRequest",
    "OnReceiveCEchoRequest",
    "OnReceiveCEchoResponse",
    "OnReceiveNReportRequest",
    "OnReceiveNReportResponse",
    "OnReceiveNGetRequest",
    "OnReceiveNGetResponse",
    "OnReceiveNSetRequest",
    "OnReceiveNSetResponse",
    "OnReceiveNActionRequest",
    "OnReceiveNActionResponse",
    "OnReceiveNCreateRequest",
    "OnReceiveNCreateResponse",
    "OnReceiveNDeleteRequest",
    "OnReceiveNDeleteResponse",
    "OnReceiveUnknown",
    "GetChallengeISCL",
    "InternalAuthenticateISCL",
    "ExternalAuthenticateISCL",
    "OnSecureLinkReady",
    "OnNonSecureSendISCL",
    "OnNonSecureReceivedISCL",
    "OnReceivedISCLPacket",
    "OnPrivateKeyPassword",
    "OnVerify",
    "OnBeforeSendCommandSet",
    "OnCreateCTX",
};

int main() {
    bool bDeleted = false;
    Everything* pNet = new Everything(&bDeleted);
    Everything& Net = *pNet;
    void* hNet = g_Fake.m_Nets.begin()->first;
    const LTDIC_NET_EVENTS& Events = *g_Fake.Net(hNet).m_pEvents;
    CHECK(g_Fake.Net(hNet).m_pObject == pNet);
    const DICOMNETCALLBACK& E = Events.callback;
    HDICOMPDU hPDU = g_Fake.Handle();
    HDICOMDS hCS = g_Fake.Handle(), hDS = g_Fake.Handle();
    L_TCHAR szText[] = "1.2.3";
    L_UCHAR Bytes[4] = {0, 0, 0, 0};
    L_UINT32 Tags[2] = {0x00100010, 0x00100020};
    L_UINT64 nLong = 0;

    /* The program's callbacks are not even asked for: every method is overridden. */
    CHECK(Events.wanted(pNet) ==
          ((((1ULL << 44) - 1) & ~(1ULL << 36)) | LTDIC_WANTS_PRIVATE_KEY_PASSWORD |
           LTDIC_WANTS_VERIFY | LTDIC_WANTS_COMMAND_SET));
    CHECK(Net.SetDebugMode(DEBUG_MODE_ONSEND_SHOW_EXTENDED_INFO) == 0);

    E.pfnConnect(hNet, 1, &Net);
    E.pfnAccept(hNet, 1, &Net);
    E.pfnClose(hNet, 1, hNet, &Net);
    E.pfnReceive(hNet, 1, 1, Bytes, 1, &Net);
    E.pfnSend(hNet, 1, 1, 1, &Net);
    E.pfnReceiveAssociateRequest(hNet, hPDU, &Net);
    E.pfnReceiveAssociateAccept(hNet, hPDU, &Net);
    E.pfnReceiveAssociateReject(hNet, 1, 1, 1, &Net);
    E.pfnReceiveData(hNet, 1, hCS, hDS, &Net);
    E.pfnReceiveReleaseRequest(hNet, &Net);
    E.pfnReceiveReleaseResponse(hNet, &Net);
    E.pfnReceiveAbort(hNet, 1, 1, &Net);
    E.pfnReceiveCStoreRequest(hNet, 1, 1, szText, szText, 1, szText, 1, hDS, &Net);
    E.pfnReceiveCStoreResponse(hNet, 1, 1, szText, szText, 1, &Net);
    E.pfnReceiveCFindRequest(hNet, 1, 1, szText, 1, hDS, &Net);
    E.pfnReceiveCFindResponse(hNet, 1, 1, szText, 1, hDS, &Net);
    E.pfnReceiveCGetRequest(hNet, 1, 1, szText, 1, hDS, &Net);
    E.pfnReceiveCGetResponse(hNet, 1, 1, szText, 1, 1, 1, 1, 1, hDS, &Net);
    E.pfnReceiveCMoveRequest(hNet, 1, 1, szText, 1, szText, hDS, &Net);
    E.pfnReceiveCMoveResponse(hNet, 1, 1, szText, 1, 1, 1, 1, 1, hDS, &Net);
    E.pfnReceiveCCancelRequest(hNet, 1, 1, &Net);
    E.pfnReceiveCEchoRequest(hNet, 1, 1, szText, &Net);
    E.pfnReceiveCEchoResponse(hNet, 1, 1, szText, 1, &Net);
    E.pfnReceiveNReportRequest(hNet, 1, 1, szText, szText, 1, hDS, &Net);
    E.pfnReceiveNReportResponse(hNet, 1, 1, szText, szText, 1, 1, hDS, &Net);
    E.pfnReceiveNGetRequest(hNet, 1, 1, szText, szText, Tags, 2, &Net);
    E.pfnReceiveNGetResponse(hNet, 1, 1, szText, szText, 1, hDS, &Net);
    E.pfnReceiveNSetRequest(hNet, 1, 1, szText, szText, hDS, &Net);
    E.pfnReceiveNSetResponse(hNet, 1, 1, szText, szText, 1, hDS, &Net);
    E.pfnReceiveNActionRequest(hNet, 1, 1, szText, szText, 1, hDS, &Net);
    E.pfnReceiveNActionResponse(hNet, 1, 1, szText, szText, 1, 1, hDS, &Net);
    E.pfnReceiveNCreateRequest(hNet, 1, 1, szText, szText, hDS, &Net);
    E.pfnReceiveNCreateResponse(hNet, 1, 1, szText, szText, 1, hDS, &Net);
    E.pfnReceiveNDeleteRequest(hNet, 1, 1, szText, szText, &Net);
    E.pfnReceiveNDeleteResponse(hNet, 1, 1, szText, szText, 1, &Net);
    E.pfnReceiveUnknown(hNet, 1, hCS, hDS, &Net);
    E.pfnGetChallenge(hNet, &nLong, 1, &Net);
    E.pfnInternalAuthenticate(hNet, 1, &nLong, 1, &Net);
    E.pfnExternalAuthenticate(hNet, 1, 1, 1, &Net);
    E.pfnOnSecureLinkReady(hNet, 1, &Net);
    E.pfnOnNonSecureSendISCL(hNet, 1, 1, 1, &Net);
    E.pfnOnNonSecureReceivedISCL(hNet, 1, Bytes, 1, &Net);
    E.pfnOnReceivedISCLPacket(hNet, 1, Bytes, 1, &Net);

    CHECK(Events.callback_ext.pfnPrivateKeyPassword(hNet, szText, 6, 0, &Net) == 7);
    CHECK(Events.callback_ext.pfnVerify(hNet, 1, szText, 0, szText, &Net) == 7);
    Events.callback_ext.pfnBeforeSendCommandSet(hNet, hCS, &Net);
    LDicomNet* pBase = pNet;
    pBase->OnCreateCTX(NULL);

    const std::size_t nNames = sizeof(s_Names) / sizeof(*s_Names);
    CHECK(nNames == 48 && Net.m_Seen.size() == nNames);
    for (std::size_t i = 0; i < nNames; ++i) CHECK(Net.m_Seen[i] == s_Names[i]);
    delete pBase;
    CHECK(bDeleted);
    std::puts("48 methods and the destructor");
    return 0;
}
