/* The documented caller: a class with a member that says server or client, and an N-SET that
 * changes the patient ID. nset | nset server | nset client PORT */
#include "support.h"

static const char s_szInstance[] = "1.2.3.4.5.6";

class MyNet : public Peer {
public:
    explicit MyNet(bool bServer) : m_bServer(bServer) {}
    bool m_bServer;
    Signal m_Answered;

    void OnReceiveNSetRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        LDicomDS* pDS) {
        CHECK(m_bServer);
        CHECK(nPresentationID == GetAssociate()->FindAbstract(Text(UID_SC_IMAGE_STORAGE)));
        CHECK(nMessageID == 99);
        CHECK(std::strcmp(pszClass, UID_SC_IMAGE_STORAGE) == 0);
        CHECK(std::strcmp(pszInstance, s_szInstance) == 0);
        pDICOMELEMENT pElement = pDS->FindFirstElement(NULL, TAG_PATIENT_ID, FALSE);
        CHECK(pElement != NULL);
        CHECK(std::strcmp(pDS->GetStringValue(pElement, 0, 1), "123-45-6789") == 0);
        CHECK(pDS->SetStringValue(
            pElement, Text("999-99-9999"), 1, DICOM_CHARACTER_SET_DEFAULT));
        CHECK(
            SendNSetResponse(
                nPresentationID, nMessageID, pszClass, pszInstance, COMMAND_STATUS_SUCCESS, pDS) ==
            DICOM_SUCCESS);
    }

    void OnReceiveNSetResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, LDicomDS* pDS) {
        CHECK(!m_bServer && nPresentationID % 2 == 1 && nMessageID == 99);
        CHECK(pDS != NULL);
        pDICOMELEMENT pElement = pDS->FindFirstElement(NULL, TAG_PATIENT_ID, FALSE);
        CHECK(pElement != NULL);
        std::printf(
            "status %04X class %s instance %s patient %s\n", nStatus, pszClass, pszInstance,
            pDS->GetStringValue(pElement, 0, 1));
        std::fflush(stdout);
        m_Answered.Set();
    }
};

class ServerSide : public MyNet {
public:
    ServerSide() : MyNet(true) {}
};

static void Client(L_UINT nPort) {
    MyNet Net(false);
    Request Proposal;
    Proposal.Add(UID_VERIFICATION_CLASS);
    Proposal.Add(UID_SC_IMAGE_STORAGE);
    Net.Open(nPort, Proposal);

    const L_UCHAR nPresentationID = Net.GetAssociate()->FindAbstract(Text(UID_SC_IMAGE_STORAGE));
    CHECK(nPresentationID == 3);
    CHECK(Net.GetAssociate()->GetResult(nPresentationID) == PDU_ACCEPT_RESULT_SUCCESS);
    CHECK(Net.GetAssociate()->FindAbstract(Text(UID_CT_IMAGE_STORAGE)) == 0);

    LDicomDS DicomDS;
    DicomDS.InitDS(CLASS_UNKNOWN, 0);
    const L_UINT16 nVR = LDicomTag::Find(TAG_PATIENT_ID)->nVR;
    CHECK(nVR == VR_LO);
    pDICOMELEMENT pElement =
        DicomDS.InsertElement(NULL, FALSE, TAG_PATIENT_ID, nVR, FALSE, 0);
    CHECK(pElement != NULL);
    CHECK(DicomDS.SetStringValue(
        pElement, Text("123-45-6789"), 1, DICOM_CHARACTER_SET_DEFAULT));
    CHECK(
        Net.SendNSetRequest(
            nPresentationID, 99, Text(UID_SC_IMAGE_STORAGE), Text(s_szInstance), &DicomDS) ==
        DICOM_SUCCESS);
    Net.m_Answered.Wait();
    Net.Release();
}

int main(int nArguments, char** ppszArguments) {
    CHECK(LDicomNet::StartUp() == DICOM_SUCCESS);
    const std::string Role = nArguments > 1 ? ppszArguments[1] : "both";
    if (Role == "client") {
        Client(static_cast<L_UINT>(std::atoi(ppszArguments[2])));
    } else {
        Listener<ServerSide> Server;
        const L_UINT nPort = ListenLocally(Server);
        if (Role == "server")
            PrintPort(nPort);
        else
            Client(nPort);
        Server.m_Ended.Wait(60);
    }
    LDicomNet::ShutDown();
    return 0;
}
