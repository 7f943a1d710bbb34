/* Objects where C functions want handles, handles where programs cast them to objects, C callbacks
 * under base versions, and a plain C net beside a listening object. */
#include "support.h"

static Signal s_Echoed, s_Answered, s_PlainClosed, s_Looked;
static HDICOMNET s_hPlain;

static void Request_(HDICOMNET hNet, HDICOMPDU hPDU, void* pUser) {
    s_Looked.Wait(); /* until then the client stays */
    CHECK(hNet == s_hPlain && *static_cast<int*>(pUser) == 5);
    HDICOMPDU hAnswer = L_DicomCreateAssociate(FALSE);
    L_TCHAR szText[65];
    L_DicomGetAbstract(hPDU, 1, szText, 65);
    CHECK(L_DicomAddPresentation(hAnswer, 1, 0, szText) == DICOM_SUCCESS);
    /* A handle is an object as well: no method that is not virtual minds. */
    LDicomAssociate* pAnswer = static_cast<LDicomAssociate*>(hAnswer);
    CHECK(pAnswer->AddTransfer(1, Text(UID_IMPLICIT_VR_LITTLE_ENDIAN)) == DICOM_SUCCESS);
    CHECK(L_DicomSendAssociateAccept(hNet, hAnswer) == DICOM_SUCCESS);
    L_DicomFreeAssociate(hAnswer);
}

static void Echo(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, void*) {
    CHECK(hNet == s_hPlain);
    CHECK(L_DicomSendCEchoResponse(hNet, nPresentationID, nMessageID, pszClass, 0) == 0);
    s_Echoed.Set();
}

static void Release(HDICOMNET hNet, void*) {
    CHECK(L_DicomSendReleaseResponse(hNet) == DICOM_SUCCESS);
}

/* Accepts with a net of the C functions. */
class Server : public LDicomNet {
public:
    Server() : LDicomNet(NULL, static_cast<L_INT32>(DICOM_SECURE_NONE)), m_nUser(5) {}
    int m_nUser;
    void OnAccept(L_INT) {
        DICOMNETCALLBACK Callback = DICOMNETCALLBACK();
        Callback.pfnReceiveAssociateRequest = Request_;
        Callback.pfnReceiveCEchoRequest = Echo;
        Callback.pfnReceiveReleaseRequest = Release;
        Callback.pUserData = &m_nUser;
        s_hPlain = L_DicomCreateNet(NULL, static_cast<L_INT32>(DICOM_SECURE_NONE));
        L_DicomSetCallback(s_hPlain, &Callback);
        CHECK(L_DicomAccept(this, s_hPlain) == DICOM_SUCCESS);
        CHECK(L_DicomGetServer(s_hPlain) == this);
        CHECK(GetClientCount() == 1 && L_DicomGetClient(this, 0) == s_hPlain);
        LDicomNet* pPlain = GetClient(0);
        CHECK(pPlain != NULL && GetClient(0) == pPlain && GetClient(1) == NULL);
        CHECK(pPlain->IsConnected() && L_DicomIsConnected(pPlain));
        CHECK(pPlain->GetServer() == this);
        s_Looked.Set();
    }
    void OnClose(L_INT, LDicomNet* pNet) {
        L_TCHAR szAddress[64];
        L_UINT nPort = 0;
        CHECK(pNet != NULL && pNet->GetPeerInfo(szAddress, 64, &nPort) == DICOM_SUCCESS);
        CHECK(nPort != 0);
        L_DicomFreeNet(s_hPlain);
        s_PlainClosed.Set();
    }
};

static LDicomNet* s_pClient;
static Signal s_Connected, s_Associated, s_Released;

static void Connected(HDICOMNET hNet, L_INT nError, void* pUser) {
    CHECK(hNet == s_pClient && nError == DICOM_SUCCESS && pUser == &s_Connected);
    s_Connected.Set();
}
static void Accepted(HDICOMNET hNet, HDICOMPDU hPDU, void*) {
    CHECK(hNet == s_pClient && L_DicomGetResult(hPDU, 1) == PDU_ACCEPT_RESULT_SUCCESS);
    s_Associated.Set();
}
static void Answered(
    HDICOMNET hNet, L_UCHAR, L_UINT16 nMessageID, L_TCHAR*, L_UINT16 nStatus, void*) {
    CHECK(hNet == s_pClient && nMessageID == 9 && nStatus == COMMAND_STATUS_SUCCESS);
    s_Answered.Set();
}
static void Released(HDICOMNET hNet, void*) {
    L_DicomClose(hNet);
    s_Released.Set();
}

/* One override; everything else goes to the C callbacks. */
class Client : public LDicomNet {
public:
    Client() : LDicomNet(NULL, static_cast<L_INT32>(DICOM_SECURE_NONE)), m_nAccepts(0) {}
    int m_nAccepts;
    void OnReceiveAssociateAccept(LDicomAssociate* pPDU) {
        ++m_nAccepts;
        CHECK(pPDU->GetResult(1) == PDU_ACCEPT_RESULT_SUCCESS);
        CHECK(L_DicomGetResult(pPDU, 1) == PDU_ACCEPT_RESULT_SUCCESS);
        LDicomNet::OnReceiveAssociateAccept(pPDU);
    }
};

static void DataSets() {
    LDicomDS DS;
    L_DicomInitDS(&DS, CLASS_UNKNOWN, 0);
    pDICOMELEMENT pElement =
        L_DicomInsertElement(&DS, NULL, FALSE, TAG_PATIENT_ID, VR_LO, FALSE, 0);
    CHECK(pElement != NULL && DS.FindFirstElement(NULL, TAG_PATIENT_ID, FALSE) == pElement);
    HDICOMDS hDS = L_DicomCreateDS(NULL);
    LDicomDS* pDS = static_cast<LDicomDS*>(hDS);
    CHECK(pDS->CopyDS(NULL, &DS, NULL) == DICOM_SUCCESS);
    CHECK(L_DicomFindFirstElement(hDS, NULL, TAG_PATIENT_ID, FALSE) != NULL);
    CHECK(DS.CopyDS(NULL, pDS, NULL) == DICOM_SUCCESS);
    L_DicomFreeDS(hDS);
    CHECK(DS.CopyDS(NULL, pDS, NULL) != DICOM_SUCCESS);
    LDicomAssociate Request(TRUE);
    CHECK(L_DicomSetCalled(&Request, Text("SCP")) == DICOM_SUCCESS);
    L_TCHAR szCalled[17];
    Request.GetCalled(szCalled, 17);
    CHECK(std::strcmp(szCalled, "SCP") == 0);
}

int main() {
    CHECK(L_DicomStartUp() == DICOM_SUCCESS);
    DataSets();
    {
        Server Listening;
        const L_UINT nPort = ListenLocally(Listening);
        Client Net;
        s_pClient = &Net;
        DICOMNETCALLBACK Callback = DICOMNETCALLBACK();
        Callback.pfnConnect = Connected;
        Callback.pfnReceiveAssociateAccept = Accepted;
        Callback.pfnReceiveCEchoResponse = Answered;
        Callback.pfnReceiveReleaseResponse = Released;
        Callback.pUserData = &s_Connected;
        Net.SetCallback(&Callback);
        CHECK(L_DicomConnect(&Net, NULL, 0, Text("127.0.0.1"), nPort) == DICOM_SUCCESS);
        s_Connected.Wait();
        Request Proposal;
        Proposal.Add(UID_VERIFICATION_CLASS);
        CHECK(L_DicomSendAssociateRequest(&Net, &Proposal) == DICOM_SUCCESS);
        s_Associated.Wait();
        CHECK(Net.m_nAccepts == 1);
        CHECK(L_DicomSendCEchoRequest(&Net, 1, 9, Text(UID_VERIFICATION_CLASS)) == 0);
        s_Echoed.Wait();
        s_Answered.Wait();
        LDicomAssociate* pAssociate = Net.GetAssociate();
        CHECK(pAssociate != NULL && pAssociate == Net.GetAssociate());
        CHECK(L_DicomGetAbstractCount(pAssociate, Text(UID_VERIFICATION_CLASS)) == 1);
        CHECK(Net.SendReleaseRequest() == DICOM_SUCCESS);
        s_Released.Wait();
        s_PlainClosed.Wait();
    }
    L_DicomShutDown();
    std::puts("mixed");
    return 0;
}
