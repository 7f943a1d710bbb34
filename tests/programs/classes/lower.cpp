/* What LDicomNet offers below the messages, its settings, and what has nothing to act on. */
#include "support.h"

class Below : public Peer {
public:
    Below() : m_nReceived(0), m_nData(0) {}
    Signal m_Answered;
    int m_nReceived, m_nData;
    void OnReceive(L_INT, L_UCHAR, L_UCHAR*, L_UINT32) { ++m_nReceived; }
    void OnReceiveData(L_UCHAR, LDicomDS*, LDicomDS*) { ++m_nData; }
    void OnReceiveCEchoResponse(L_UCHAR, L_UINT16 nMessageID, L_TCHAR*, L_UINT16 nStatus) {
        CHECK(nMessageID == 258 && nStatus == COMMAND_STATUS_SUCCESS);
        m_Answered.Set();
    }
    void OnReceiveNSetResponse(
        L_UCHAR, L_UINT16 nMessageID, L_TCHAR*, L_TCHAR*, L_UINT16 nStatus, LDicomDS*) {
        CHECK(nMessageID == 258 && nStatus == COMMAND_STATUS_NO_SUCH_CLASS);
        m_Answered.Set();
    }
};

class Server : public Peer {
public:
    void OnReceiveNSetRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        LDicomDS* pDS) {
        CHECK(pDS != NULL && pDS->FindFirstElement(NULL, TAG_PATIENT_NAME, FALSE) != NULL);
        SendNSetResponse(
            nPresentationID, nMessageID, pszClass, pszInstance, COMMAND_STATUS_NO_SUCH_CLASS,
            NULL);
    }
};

static void Put(LDicomDS& DS, L_UINT32 nTag, L_UINT16 nVR, const void* pValue, L_UINT32 nLength) {
    pDICOMELEMENT pElement = DS.InsertElement(NULL, FALSE, nTag, nVR, FALSE, 0);
    CHECK(pElement != NULL);
    CHECK(DS.SetBinaryValue(pElement, const_cast<void*>(pValue), nLength));
}

static void PutCommand(LDicomDS& DS, L_UINT16 nField, bool bDataSet) {
    const L_UCHAR Field[] = {
        static_cast<L_UCHAR>(nField & 0xFF), static_cast<L_UCHAR>(nField >> 8)};
    const L_UCHAR MessageID[] = {2, 1}, Absent[] = {1, 1}, Present[] = {0, 0};
    const char* pszClass = "1.2.840.10008.1.1";
    const char* pszInstance = "1.2.3";
    Put(DS, bDataSet ? TAG_REQUESTED_SOP_CLASS_UID : TAG_AFFECTED_SOP_CLASS_UID, VR_UI, pszClass,
        18);
    Put(DS, TAG_COMMAND_FIELD, VR_US, Field, 2);
    Put(DS, TAG_MESSAGE_ID, VR_US, MessageID, 2);
    Put(DS, TAG_COMMAND_DATA_SET_TYPE, VR_US, bDataSet ? Present : Absent, 2);
    if (bDataSet) Put(DS, TAG_REQUESTED_SOP_INSTANCE_UID, VR_UI, pszInstance, 6);
}

static void Settings() {
    Below Net;
    CHECK(!Net.IsActivated() && !Net.IsConnected() && !Net.IsAssociated());
    CHECK(Net.GetAssociate() == NULL && Net.GetCommandSet() == NULL && Net.GetServer() == NULL);
    CHECK(Net.GetClientCount() == 0 && Net.GetClient(0) == NULL && Net.GetQueueSend() == 0);
    DICOMSOCKETOPTIONS Options = DICOMSOCKETOPTIONS();
    CHECK(Net.GetDefaultSocketOptions(&Options, sizeof(Options)) == DICOM_SUCCESS);
    Options.uStructSize = sizeof(Options);
    Options.nReceiveBufferSize = 100000;
    CHECK(Net.SetSocketOptions(&Options) == DICOM_SUCCESS);
    CHECK(Net.GetSocketOptions(&Options, sizeof(Options)) == DICOM_SUCCESS);
    CHECK(Options.nReceiveBufferSize == 100000);
    CHECK(Net.GetSocketOptions(&Options, 1) == DICOM_ERROR_INVALID_STRUCT_SIZE);
    Net.SetFlags(DICOMNET_FLAGS_SENDDATA_WITH_GROUP_LENGTH_STANDARD_DATA_ELEMENTS);
    CHECK(Net.GetFlags() == 1);
    CHECK(!Net.IsOptimizedMemorySendEnabled());
    Net.EnableOptimizedMemorySend(TRUE);
    CHECK(Net.IsOptimizedMemorySendEnabled());
    Net.EnableReferenceCounting(TRUE);
    CHECK(Net.SetDebugMode(3) == 0 && Net.SetDebugMode(0) == 3);
    Net.SetTLSStatus(5);
    CHECK(Net.GetTLSStatus() == 5 && LDicomNet::GetError(49) == 49);
    CHECK(*LDicomNet::GetWindowNetClassName() == 0 && Net.GetCTX() == NULL);
    CHECK(Net.Send(Text("x"), 1) == DICOM_ERROR_FEATURE_NOT_SUPPORTED);
    CHECK(Net.SetSLLMethodType(3) == DICOM_ERROR_FEATURE_NOT_SUPPORTED);
    LDicomNet::Breathe();

    Net.Receive(0, 0, NULL, 0);
    Net.ReceiveData(1, NULL, NULL);
    CHECK(Net.m_nReceived == 1 && Net.m_nData == 1);
    L_CHAR szUID[65] = "";
    CHECK(Net.GetTS(TRUE, szUID) == DICOM_SUCCESS);
    CHECK(std::strcmp(szUID, UID_IMPLICIT_VR_LITTLE_ENDIAN) == 0);
    CHECK(Net.GetTS(FALSE, szUID) == DICOM_ERROR_NET_NOT_CONNECTED);
    CHECK(Net.GetTS(TRUE, NULL) == DICOM_ERROR_PARAMETER);
    CHECK(Net.SendData(FALSE, 1, NULL) == DICOM_ERROR_PARAMETER);
    CHECK(Net.m_Socket == 0 && Net.m_pBuffer == NULL && Net.m_bISCLConnected == FALSE);
    LDicomNet Later(NULL, static_cast<L_INT32>(DICOM_SECURE_NONE), TRUE);
    CHECK(Later.Initialize(NULL, static_cast<L_INT32>(DICOM_SECURE_NONE), NULL) == DICOM_SUCCESS);
}

int main() {
    CHECK(LDicomNet::StartUp() == DICOM_SUCCESS);
    Settings();
    {
        Listener<Server> Listening;
        const L_UINT nPort = ListenLocally(Listening);
        Below Net;
        Request Proposal;
        Proposal.Add(UID_VERIFICATION_CLASS);
        Net.Open(nPort, Proposal);
        L_CHAR szUID[65] = "";
        CHECK(Net.GetTS(FALSE, szUID) == DICOM_SUCCESS);
        CHECK(std::strcmp(szUID, UID_EXPLICIT_VR_LITTLE_ENDIAN) == 0);

        /* A command that says "no data set" goes out at once, another one waits for it. */
        LDicomDS Echo, Set, DS;
        PutCommand(Echo, COMMAND_C_ECHO, false);
        CHECK(Net.SendData(TRUE, 1, &Echo) == DICOM_SUCCESS);
        Net.m_Answered.Wait();
        PutCommand(Set, COMMAND_N_SET, true);
        Put(DS, TAG_PATIENT_NAME, VR_PN, "A^B ", 4);
        CHECK(Net.SendData(TRUE, 1, &Set) == DICOM_SUCCESS);
        CHECK(Net.GetQueueSend() == 0);
        CHECK(Net.SendData(FALSE, 1, &DS) == DICOM_SUCCESS);
        Net.m_Answered.Wait();
        CHECK(Net.SendData(FALSE, 1, &DS) == DICOM_ERROR_PARAMETER);
        Net.Release();
        Listening.m_Ended.Wait();
    }
    LDicomNet::ShutDown();
    std::puts("below");
    return 0;
}
