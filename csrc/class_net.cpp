/* csrc/class_net.cpp - LDicomNet: life, connections, state. */
#include <cstring>

#include "class_binding.h"
#include "class_net_event.h"

LDicomNet::LDicomNet(L_TCHAR* pszPath, L_INT32 nMode) : LDicomNet(new LDicomBinding) {
    LtdicAttach(L_DicomCreateNet(pszPath, nMode));
}

LDicomNet::LDicomNet(L_TCHAR* pszPath, L_INT32, L_BOOL) : LDicomNet(new LDicomBinding) {
    LtdicAttach(L_DicomCreateNet(pszPath, DICOM_SECURE_NONE));
}

/* Everything but the handle. The binding belongs to the new object. */
LDicomNet::LDicomNet(LDicomBinding* pBinding)
    : m_Socket(0), m_pszHostAddress(NULL), m_nHostPort(0), m_pszPeerAddress(NULL), m_nPeerPort(0),
      m_SocketThread(), m_pClients(NULL), m_ListLock(), m_ServerThreadLock(), m_SocketThreadLock(),
      m_SendThreadLock(), m_server_readPipe(0), m_server_writePipe(0), m_pNetMessageQueue(NULL),
      m_ppNetMessageTracker(NULL), m_NetMessageCount(0), m_NetMessageTrackerSize(0),
      m_pISCLIntData(NULL), m_hHandle(NULL), m_pBinding(pBinding), m_Reserved(),
      m_bISCLConnected(FALSE), m_nTLSVerifyMode(0), m_TLSConn(NULL), m_hWnd(NULL),
      m_nativeEvent(NULL), m_nIndex(0), m_nLength(0), m_pBuffer(NULL) {}

/* Takes a net of the C library, whose events come to this object from now on. */
void LDicomNet::LtdicAttach(HDICOMNET hNet) {
    m_hHandle = hNet;
    if (hNet == NULL) return;
    ltdic_alias_set(hNet, this, TRUE);
    ltdic_net_set_object(hNet, this, LDicomNetEvents());
}

/* Ends the events and the alias. Returns the handle that the caller frees, or NULL. */
HDICOMNET LDicomNet::LtdicDetach() {
    HDICOMNET hNet = m_hHandle;
    if (hNet == NULL) return NULL;
    const bool bLent = m_pBinding->m_pLender != NULL;
    if (!bLent) ltdic_net_set_object(hNet, NULL, NULL);
    ltdic_alias_clear(this);
    m_hHandle = NULL;
    return bLent ? NULL : hNet;
}

LDicomNet::~LDicomNet() {
    HDICOMNET hNet = LtdicDetach();
    if (hNet != NULL) L_DicomFreeNet(hNet);
    if (m_pBinding->m_pLender != NULL) m_pBinding->m_pLender->Forget(this);
    m_pBinding->m_bEnded = true;
    m_pBinding->Release();
}

LDicomNet* LDicomNet::GetServer() { return m_pBinding->Net(L_DicomGetServer(this)); }

LDicomNet* LDicomNet::GetClient(L_UINT nIndex) {
    return m_pBinding->Net(L_DicomGetClient(this, nIndex));
}

LDicomAssociate* LDicomNet::GetAssociate() {
    return m_pBinding->InForce(L_DicomGetAssociate(this));
}

LDicomDS* LDicomNet::GetCommandSet() {
    return m_pBinding->CommandSet(L_DicomGetCommandSet(this));
}

L_UINT32 LDicomNet::GetTLSStatus() {
    return m_pBinding->m_bTLSStatus ? m_pBinding->m_nTLSStatus.load() : GetErrorSecure();
}

void LDicomNet::SetTLSStatus(L_UINT32 nStatus) {
    m_pBinding->m_nTLSStatus = nStatus;
    m_pBinding->m_bTLSStatus = true;
}

L_UINT32 LDicomNet::SetDebugMode(L_UINT32 nDebugMode) {
    const L_UINT32 nBefore = m_pBinding->m_nDebugMode.exchange(nDebugMode);
    /* Other events are wanted now. */
    const bool bOwn = m_hHandle != NULL && m_pBinding->m_pLender == NULL;
    if (bOwn) ltdic_net_set_object(m_hHandle, this, LDicomNetEvents());
    return nBefore;
}

/* For derived classes that look below the messages. */
L_UINT16 LDicomNet::GetTS(L_BOOL bCommand, L_CHAR* pszUID) {
    if (pszUID == NULL) return DICOM_ERROR_PARAMETER;
    if (bCommand) {
        std::strcpy(pszUID, UID_IMPLICIT_VR_LITTLE_ENDIAN);
        return DICOM_SUCCESS;
    }
    HDICOMPDU hPDU = L_DicomGetAssociate(this);
    for (L_INT i = 0; i < L_DicomGetPresentationCount(hPDU); ++i) {
        const L_UCHAR nID = L_DicomGetPresentation(hPDU, i);
        if (L_DicomGetResult(hPDU, nID) != PDU_ACCEPT_RESULT_SUCCESS) continue;
        L_DicomGetTransfer(hPDU, nID, 0, pszUID, PDU_MAX_UID_SIZE + 1);
        return DICOM_SUCCESS;
    }
    return DICOM_ERROR_NET_NOT_CONNECTED;
}

L_INT LDicomNet::SendData(L_BOOL bCommand, L_UCHAR nPresentationID, LDicomDS* pDS) {
    std::unique_ptr<LDicomDS>& pCommand = m_pBinding->m_pCommandToSend;
    if (!bCommand) {
        const std::unique_ptr<LDicomDS> pSent = std::move(pCommand);
        return pSent ? SendData(nPresentationID, pSent.get(), pDS) : DICOM_ERROR_PARAMETER;
    }
    pCommand.reset(new LDicomDS(static_cast<L_TCHAR*>(NULL)));
    const L_UINT16 uResult = pCommand->CopyDS(NULL, pDS, NULL);
    if (uResult != DICOM_SUCCESS) return uResult;
    pDICOMELEMENT pType = pCommand->FindFirstElement(NULL, TAG_COMMAND_DATA_SET_TYPE, TRUE);
    const L_INT16* pnType = pCommand->GetShortValue(pType, 0, 1);
    if (pnType == NULL || *pnType != COMMAND_DATASET_ABSENT) return DICOM_SUCCESS;
    return SendData(FALSE, nPresentationID, NULL);
}

void LDicomNet::Receive(L_INT nError, L_UCHAR nType, L_UCHAR* pBuffer, L_UINT32 nBytes) {
    OnReceive(nError, nType, pBuffer, nBytes);
}

void LDicomNet::ReceiveData(L_UCHAR nPresentationID, LDicomDS* pCS, LDicomDS* pDS) {
    OnReceiveData(nPresentationID, pCS, pDS);
}

L_INT LDicomNet::Send(L_CHAR*, L_UINT32) { return DICOM_ERROR_FEATURE_NOT_SUPPORTED; }
L_INT LDicomNet::GetError(L_UINT32 nError) { return static_cast<L_INT>(nError); }

L_TCHAR* LDicomNet::GetWindowNetClassName() {
    static L_TCHAR s_szNone[] = "";
    return s_szNone;
}

/* What has nothing to act on here. */
L_SSL_CTX* LDicomNet::GetCTX() { return NULL; }
L_INT32 LDicomNet::CTXSetOptions(L_UINT) { return 0; }
L_INT LDicomNet::SetSLLMethodType(L_INT) { return DICOM_ERROR_FEATURE_NOT_SUPPORTED; }
void LDicomNet::EnableOptimizedSend(L_BOOL) {}
void LDicomNet::FreeISCLData(L_BOOL) {}
void LDicomNet::TrackISCLMessage(void*) {}
void LDicomNet::FreeISCLMessages(L_BOOL) {}
void LDicomNet::SetHandshakeDebug(L_BOOL, void (*)(LDicomNet*, const char*, int)) {}

/* The C functions behind. */
L_CIPHERSUITE LDicomNet::GetCipherFromIndexTLS(L_UINT32 nIndex) {
    return L_DicomGetCipherFromIndexTLS(this, nIndex);
}

L_INT LDicomNet::Connect(
    L_TCHAR* pszHostAddress, L_UINT nHostPort, L_TCHAR* pszPeerAddress, L_UINT nPeerPort,
    L_INT nIpType) {
    return L_DicomConnectExt(this, pszHostAddress, nHostPort, pszPeerAddress, nPeerPort, nIpType);
}

L_INT LDicomNet::Listen(L_TCHAR* pszHostAddress, L_UINT nHostPort, L_INT nNbPeers, L_INT nIpType) {
    return L_DicomListenExt(this, pszHostAddress, nHostPort, nNbPeers, nIpType);
}

L_INT LDicomNet::Initialize(L_TCHAR* pszPath, L_INT32 nMode, pL_SSL_CTX_CREATE pCtxCreate) {
    return L_DicomInitializeNet(this, pszPath, nMode, pCtxCreate);
}
