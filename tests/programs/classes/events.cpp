/* A class that overrides every virtual method; prints those that two nets saw on a network. */
#include "support.h"

#include <set>

static std::mutex s_Lock;
static std::set<std::string> s_Seen;
static Signal s_Answers, s_Cancelled, s_Unknown, s_Rejected, s_Aborted, s_BaseDeleted;

static void Seen(const char* pszName) {
    std::lock_guard<std::mutex> Guard(s_Lock);
    s_Seen.insert(pszName);
}

static const char s_szClass[] = "1.2.3.4";
static const char s_szInstance[] = "1.2.3.4.5";
static const L_UINT16 s_nStatus = 0xB123;
enum Answer { ACCEPT, REJECT, ABORT };
static Answer s_Answer;

#define ID nPresentationID, nMessageID
#define SEEN() Seen(__func__)

/* The arguments that every message has. */
static void Check(L_UCHAR nPresentationID, L_UINT16 nMessageID, const L_TCHAR* pszClass) {
    CHECK(nPresentationID == 1 && nMessageID == 7 && std::strcmp(pszClass, s_szClass) == 0);
}
static void Check(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, const L_TCHAR* pszClass,
    const L_TCHAR* pszInstance) {
    Check(nPresentationID, nMessageID, pszClass);
    CHECK(std::strcmp(pszInstance, s_szInstance) == 0);
}
static void Check(LDicomDS* pDS) {
    CHECK(pDS != NULL);
    pDICOMELEMENT pElement = pDS->FindFirstElement(NULL, TAG_PATIENT_NAME, FALSE);
    CHECK(pElement != NULL && std::strcmp(pDS->GetStringValue(pElement, 0, 1), "A^B") == 0);
}

class Everything : public LDicomNet {
public:
    Everything() : LDicomNet(NULL, static_cast<L_INT32>(DICOM_SECURE_NONE)) {}
    ~Everything() { Seen("~LDicomNet"); }
    Signal m_Connected, m_Associated, m_Released;

    void OnSecureLinkReady(L_UINT32) { SEEN(); }
    L_UINT32 GetChallengeISCL(L_UINT64*, L_UINT64) { SEEN(); return 0; }
    L_UINT32 InternalAuthenticateISCL(L_UINT64, L_UINT64*, L_UINT64) { SEEN(); return 0; }
    L_UINT32 ExternalAuthenticateISCL(L_UINT64, L_UINT64, L_UINT64) { SEEN(); return 0; }
    void OnNonSecureSendISCL(L_INT, L_UCHAR, L_UINT32) { SEEN(); }
    void OnNonSecureReceivedISCL(L_UINT32, L_UCHAR*, L_UINT32) { SEEN(); }
    void OnReceivedISCLPacket(L_INT, L_UCHAR*, L_UINT32) { SEEN(); }
    void OnCreateCTX(L_SSL_CTX*) { SEEN(); }
    L_INT OnPrivateKeyPassword(L_TCHAR*, L_INT, L_INT) { SEEN(); return 0; }
    L_INT OnVerify(L_INT ok, L_TCHAR*, L_INT, L_TCHAR*) { SEEN(); return ok; }

    void OnConnect(L_INT nError) {
        SEEN();
        CHECK(nError == DICOM_SUCCESS);
        m_Connected.Set();
    }
    void OnAccept(L_INT nError) {
        SEEN();
        CHECK(nError == DICOM_SUCCESS);
        Everything* pNet = new Everything;
        CHECK(pNet->SetDebugMode(DEBUG_MODE_ONSEND_SHOW_EXTENDED_INFO) == 0);
        CHECK(Accept(pNet) == DICOM_SUCCESS);
    }
    void OnClose(L_INT, LDicomNet* pNet) {
        SEEN();
        CHECK(pNet != NULL);
        if (pNet == this) return;
        CHECK(GetServer() == NULL);
        delete pNet;
        s_BaseDeleted.Set();
    }
    void OnReceive(L_INT nError, L_UCHAR nType, L_UCHAR* pBuffer, L_UINT32 nBytes) {
        SEEN();
        CHECK(nError == DICOM_SUCCESS && pBuffer != NULL && nBytes > 0);
        CHECK(nType >= PDU_ASSOCIATE_REQUEST && nType <= PDU_ABORT);
    }
    void OnSend(L_INT nError, L_UCHAR nType, L_UINT32 nBytes) {
        SEEN();
        CHECK(nError == DICOM_SUCCESS && nType <= PDU_ABORT && nBytes > 0);
    }
    void OnSendExt(pDICOMNETDEBUGINFOONSEND pInfo) {
        SEEN();
        CHECK(pInfo->nSize == static_cast<L_INT>(sizeof(*pInfo)) && pInfo->nBytes > 0);
    }

    void OnReceiveAssociateRequest(LDicomAssociate* pPDU) {
        SEEN();
        if (s_Answer == REJECT)
            CHECK(
                SendAssociateReject(
                    PDU_REJECT_RESULT_PERMANENT, PDU_REJECT_SOURCE_USER,
                    PDU_REJECT_REASON_CALLED) == DICOM_SUCCESS);
        else
            AcceptAll(*this, pPDU);
    }
    void OnReceiveAssociateAccept(LDicomAssociate* pPDU) {
        SEEN();
        CHECK(pPDU == GetAssociate());
        m_Associated.Set();
    }
    void OnReceiveAssociateReject(L_UCHAR nResult, L_UCHAR nSource, L_UCHAR nReason) {
        SEEN();
        CHECK(nResult == PDU_REJECT_RESULT_PERMANENT && nSource == PDU_REJECT_SOURCE_USER);
        CHECK(nReason == PDU_REJECT_REASON_CALLED);
        s_Rejected.Set();
    }
    void OnReceiveReleaseRequest() {
        SEEN();
        CHECK(SendReleaseResponse() == DICOM_SUCCESS);
    }
    void OnReceiveReleaseResponse() {
        SEEN();
        m_Released.Set();
        Close();
    }
    void OnReceiveAbort(L_UCHAR nSource, L_UCHAR) {
        SEEN();
        CHECK(nSource == PDU_ABORT_SOURCE_USER);
        s_Aborted.Set();
    }

    void OnReceiveData(L_UCHAR nPresentationID, LDicomDS* pCS, LDicomDS*) {
        SEEN();
        CHECK(nPresentationID == 1 && pCS != NULL && pCS == GetCommandSet());
        CHECK(pCS->FindFirstElement(NULL, TAG_COMMAND_FIELD, FALSE) != NULL);
    }
    void OnReceiveUnknown(L_UCHAR nPresentationID, LDicomDS* pCS, LDicomDS* pDS) {
        SEEN();
        CHECK(nPresentationID == 1 && pCS != NULL && pDS == NULL);
        s_Unknown.Set();
    }
    void OnBeforeSendCommandSet(LDicomDS* pCS) {
        SEEN();
        CHECK(pCS->FindFirstElement(NULL, TAG_COMMAND_FIELD, FALSE) != NULL);
    }

    void OnReceiveCStoreRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nPriority, L_TCHAR* pszMoveAE, L_UINT16 nMoveMessageID, LDicomDS* pDS) {
        SEEN();
        Check(ID, pszClass, pszInstance);
        Check(pDS);
        CHECK(nPriority == COMMAND_PRIORITY_HIGH && nMoveMessageID == 3);
        CHECK(std::strcmp(pszMoveAE, "MOVER") == 0);
        SendCStoreResponse(ID, pszClass, pszInstance, s_nStatus);
    }
    void OnReceiveCStoreResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus) {
        SEEN();
        Check(ID, pszClass, pszInstance);
        Answered(nStatus);
    }
    void OnReceiveCFindRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16,
        LDicomDS* pDS) {
        SEEN();
        Check(ID, pszClass);
        Check(pDS);
        SendCFindResponse(ID, pszClass, s_nStatus, pDS);
    }
    void OnReceiveCFindResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus,
        LDicomDS* pDS) {
        SEEN();
        Check(ID, pszClass);
        Check(pDS);
        Answered(nStatus);
    }
    void OnReceiveCGetRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16,
        LDicomDS* pDS) {
        SEEN();
        Check(ID, pszClass);
        SendCGetResponse(ID, pszClass, s_nStatus, 1, 2, 3, 4, pDS);
    }
    void OnReceiveCGetResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus,
        L_UINT16 nRemaining, L_UINT16 nCompleted, L_UINT16 nFailed, L_UINT16 nWarning,
        LDicomDS* pDS) {
        SEEN();
        Check(ID, pszClass);
        Check(pDS);
        CHECK(nRemaining == 1 && nCompleted == 2 && nFailed == 3 && nWarning == 4);
        Answered(nStatus);
    }
    void OnReceiveCMoveRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16,
        L_TCHAR* pszMoveAE, LDicomDS* pDS) {
        SEEN();
        Check(ID, pszClass);
        CHECK(std::strcmp(pszMoveAE, "TARGET") == 0);
        SendCMoveResponse(ID, pszClass, s_nStatus, 4, 3, 2, 1, pDS);
    }
    void OnReceiveCMoveResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus,
        L_UINT16 nRemaining, L_UINT16 nCompleted, L_UINT16 nFailed, L_UINT16 nWarning,
        LDicomDS* pDS) {
        SEEN();
        Check(ID, pszClass);
        Check(pDS);
        CHECK(nRemaining == 4 && nCompleted == 3 && nFailed == 2 && nWarning == 1);
        Answered(nStatus);
    }
    void OnReceiveCCancelRequest(L_UCHAR nPresentationID, L_UINT16 nMessageID) {
        SEEN();
        Check(ID, s_szClass);
        s_Cancelled.Set();
    }
    void OnReceiveCEchoRequest(L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass) {
        SEEN();
        Check(ID, pszClass);
        SendCEchoResponse(ID, pszClass, s_nStatus);
    }
    void OnReceiveCEchoResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus) {
        SEEN();
        Check(ID, pszClass);
        Answered(nStatus);
    }
    void OnReceiveNReportRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nEvent, LDicomDS* pDS) {
        SEEN();
        Check(ID, pszClass, pszInstance);
        SendNReportResponse(ID, pszClass, pszInstance, s_nStatus, nEvent, pDS);
    }
    void OnReceiveNReportResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, L_UINT16 nEvent, LDicomDS* pDS) {
        SEEN();
        Check(ID, pszClass, pszInstance);
        Check(pDS);
        CHECK(nEvent == 21);
        Answered(nStatus);
    }
    void OnReceiveNGetRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT32* pnAttribute, L_UINT16 nCount) {
        SEEN();
        Check(ID, pszClass, pszInstance);
        CHECK(nCount == 2 && pnAttribute[0] == TAG_PATIENT_NAME);
        CHECK(pnAttribute[1] == TAG_PATIENT_ID);
        SendNGetResponse(ID, pszClass, pszInstance, s_nStatus, NULL);
    }
    void OnReceiveNGetResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, LDicomDS* pDS) {
        SEEN();
        Check(ID, pszClass, pszInstance);
        CHECK(pDS == NULL);
        Answered(nStatus);
    }
    void OnReceiveNSetRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        LDicomDS* pDS) {
        SEEN();
        Check(ID, pszClass, pszInstance);
        SendNSetResponse(ID, pszClass, pszInstance, s_nStatus, pDS);
    }
    void OnReceiveNSetResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, LDicomDS* pDS) {
        SEEN();
        Check(ID, pszClass, pszInstance);
        Check(pDS);
        Answered(nStatus);
    }
    void OnReceiveNActionRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nAction, LDicomDS* pDS) {
        SEEN();
        Check(ID, pszClass, pszInstance);
        SendNActionResponse(ID, pszClass, pszInstance, s_nStatus, nAction, pDS);
    }
    void OnReceiveNActionResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, L_UINT16 nAction, LDicomDS* pDS) {
        SEEN();
        Check(ID, pszClass, pszInstance);
        Check(pDS);
        CHECK(nAction == 22);
        Answered(nStatus);
    }
    void OnReceiveNCreateRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        LDicomDS* pDS) {
        SEEN();
        Check(ID, pszClass, pszInstance);
        SendNCreateResponse(ID, pszClass, pszInstance, s_nStatus, pDS);
    }
    void OnReceiveNCreateResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, LDicomDS* pDS) {
        SEEN();
        Check(ID, pszClass, pszInstance);
        Check(pDS);
        Answered(nStatus);
    }
    void OnReceiveNDeleteRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance) {
        SEEN();
        Check(ID, pszClass, pszInstance);
        SendNDeleteResponse(ID, pszClass, pszInstance, s_nStatus);
    }
    void OnReceiveNDeleteResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus) {
        SEEN();
        Check(ID, pszClass, pszInstance);
        Answered(nStatus);
    }

    void Open(L_UINT nPort, bool bAssociate) {
        Request Proposal;
        Proposal.Add(s_szClass);
        CHECK(Connect(NULL, 0, Text("127.0.0.1"), nPort) == DICOM_SUCCESS);
        m_Connected.Wait();
        CHECK(SendAssociateRequest(&Proposal) == DICOM_SUCCESS);
        if (bAssociate) m_Associated.Wait();
    }

private:
    static void Answered(L_UINT16 nStatus) {
        CHECK(nStatus == s_nStatus);
        s_Answers.Set();
    }
};

static void SendEverything(LDicomNet& Net) {
    L_TCHAR* pszClass = Text(s_szClass);
    L_TCHAR* pszInstance = Text(s_szInstance);
    L_UINT32 Tags[] = {TAG_PATIENT_NAME, TAG_PATIENT_ID};
    LDicomDS DS;
    DS.InitDS(CLASS_UNKNOWN, 0);
    pDICOMELEMENT pName = DS.InsertElement(NULL, FALSE, TAG_PATIENT_NAME, VR_PN, FALSE, 0);
    CHECK(DS.SetStringValue(pName, Text("A^B"), 1, DICOM_CHARACTER_SET_DEFAULT));
    const L_UINT16 nHigh = COMMAND_PRIORITY_HIGH;
    const L_INT Results[] = {
        Net.SendCStoreRequest(1, 7, pszClass, pszInstance, nHigh, Text("MOVER"), 3, &DS),
        Net.SendCFindRequest(1, 7, pszClass, nHigh, &DS),
        Net.SendCGetRequest(1, 7, pszClass, nHigh, &DS),
        Net.SendCMoveRequest(1, 7, pszClass, nHigh, Text("TARGET"), &DS),
        Net.SendCEchoRequest(1, 7, pszClass),
        Net.SendNReportRequest(1, 7, pszClass, pszInstance, 21, &DS),
        Net.SendNGetRequest(1, 7, pszClass, pszInstance, Tags, 2),
        Net.SendNSetRequest(1, 7, pszClass, pszInstance, &DS),
        Net.SendNActionRequest(1, 7, pszClass, pszInstance, 22, &DS),
        Net.SendNCreateRequest(1, 7, pszClass, pszInstance, &DS),
        Net.SendNDeleteRequest(1, 7, pszClass, pszInstance),
    };
    for (L_INT nResult : Results) CHECK(nResult == DICOM_SUCCESS);
    for (std::size_t i = 0; i < sizeof(Results) / sizeof(*Results); ++i) s_Answers.Wait();
    CHECK(Net.SendCCancelRequest(1, 7) == DICOM_SUCCESS);
    s_Cancelled.Wait();

    /* A command field that no service has. */
    LDicomDS Command;
    static const struct {
        L_UINT32 m_nTag;
        L_UCHAR m_Value[2];
    } s_Elements[] = {
        {TAG_COMMAND_FIELD, {0x55, 0x0A}},
        {TAG_MESSAGE_ID, {7, 0}},
        {TAG_COMMAND_DATA_SET_TYPE, {1, 1}},
    };
    for (const auto& Element : s_Elements) {
        pDICOMELEMENT p = Command.InsertElement(NULL, FALSE, Element.m_nTag, VR_US, FALSE, 0);
        CHECK(p != NULL && Command.SetBinaryValue(p, const_cast<L_UCHAR*>(Element.m_Value), 2));
    }
    CHECK(Net.SendData(1, &Command, NULL) == DICOM_SUCCESS);
    s_Unknown.Wait();
}

int main() {
    CHECK(LDicomNet::StartUp() == DICOM_SUCCESS);
    {
        Everything Server;
        const L_UINT nPort = ListenLocally(Server);
        {
            Everything Client;
            Client.Open(nPort, true);
            SendEverything(Client);
            CHECK(Client.SendReleaseRequest() == DICOM_SUCCESS);
            Client.m_Released.Wait();
            s_BaseDeleted.Wait();
        }
        {
            s_Answer = REJECT;
            Everything Client;
            Client.Open(nPort, false);
            s_Rejected.Wait();
            Client.Close();
            s_BaseDeleted.Wait();
        }
        {
            s_Answer = ACCEPT;
            Everything Client;
            Client.Open(nPort, true);
            CHECK(Client.SendAbort(PDU_ABORT_SOURCE_USER, 0) == DICOM_SUCCESS);
            s_Aborted.Wait();
            s_BaseDeleted.Wait();
        }
    }
    LDicomNet::ShutDown();
    for (const std::string& Name : s_Seen) std::puts(Name.c_str());
    return 0;
}
