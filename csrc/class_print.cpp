/* csrc/class_print.cpp - LDicomPrintSCU. */
#include <exception>

#include "class_binding.h"

namespace {

/* Calls Call(object) of the program; the print client goes on after an exception. */
template <typename Function>
void Deliver(void* pUser, const char* pszMethod, Function Call) {
    try {
        Call(*static_cast<LDicomPrintSCU*>(pUser));
    } catch (const std::exception& Error) {
        LDicomReport(pszMethod, Error.what());
    } catch (...) {
        LDicomReport(pszMethod, "not a std::exception");
    }
}

void Status(HDICOMPRINTSCU, L_UINT16 uStatus, L_UINT16 uOperationStatus, void* pUser) {
    Deliver(pUser, "OnStatus", [&](LDicomPrintSCU& Print) {
        Print.OnStatus(uStatus, uOperationStatus);
    });
}

void PrinterReport(
    HDICOMPRINTSCU, L_UINT16 uEventTypeID, const pPRINTERREPORTINFO pReportInfo, void* pUser) {
    Deliver(pUser, "OnPrinterReport", [&](LDicomPrintSCU& Print) {
        Print.OnPrinterReport(uEventTypeID, pReportInfo);
    });
}

void PrintJobReport(
    HDICOMPRINTSCU, const L_TCHAR* pszPrintJobInstanceUID, L_UINT16 uEventTypeID,
    const pPRINTJOBREPORTINFO pReportInfo, void* pUser) {
    Deliver(pUser, "OnPrintJobReport", [&](LDicomPrintSCU& Print) {
        Print.OnPrintJobReport(pszPrintJobInstanceUID, uEventTypeID, pReportInfo);
    });
}

}  // namespace

LDicomPrintSCU::LDicomPrintSCU(L_TCHAR* pszPath)
    : LDicomNet(new LDicomBinding), m_Callback(), m_ReservedPrint() {
    LtdicAttach(L_DicomPrintSCUCreate(pszPath));
    DICOMPRINTSCUCALLBACK Callback = {Status, PrinterReport, PrintJobReport, this};
    if (m_hHandle != NULL) L_DicomPrintSCUSetCallback(m_hHandle, &Callback);
}

LDicomPrintSCU::~LDicomPrintSCU() {
    HDICOMPRINTSCU hPrintSCU = LtdicDetach();
    if (hPrintSCU != NULL) L_DicomPrintSCUFree(hPrintSCU);
}

L_INT LDicomPrintSCU::Associate(
    const L_TCHAR* pszPrintScpIP, L_UINT uPrintScpPort, const L_TCHAR* pszCalledTitle,
    const L_TCHAR* pszCallingTitle, L_UINT16 uSupportedClasses) {
    return L_DicomPrintSCUAssociate(
        this, NULL, 0, pszPrintScpIP, uPrintScpPort, pszCalledTitle, pszCallingTitle,
        uSupportedClasses);
}

L_INT LDicomPrintSCU::GetPrinterConfiguration() {
    const L_INT nResult = L_DicomPrintSCUGetPrinterConfiguration(this);
    if (nResult != DICOM_SUCCESS) return nResult;
    m_PrinterConfiguration.ResetDS();
    HDICOMDS hDS = L_DicomPrintSCUGetCurrentPrinterConfiguration(this);
    return hDS != NULL ? L_DicomCopyDS(&m_PrinterConfiguration, NULL, hDS, NULL) : DICOM_SUCCESS;
}

void LDicomPrintSCU::SetCallback(DICOMPRINTSCUCALLBACK* pCallback) {
    m_Callback = pCallback != NULL ? *pCallback : DICOMPRINTSCUCALLBACK();
}

void LDicomPrintSCU::OnStatus(L_UINT16 uStatus, L_UINT16 uOperationStatus) {
    if (m_Callback.pfnStatus != NULL)
        m_Callback.pfnStatus(this, uStatus, uOperationStatus, m_Callback.pUserData);
}

void LDicomPrintSCU::OnPrinterReport(
    L_UINT16 uEventTypeID, const pPRINTERREPORTINFO pReportInfo) {
    if (m_Callback.pfnPrinterReport != NULL)
        m_Callback.pfnPrinterReport(this, uEventTypeID, pReportInfo, m_Callback.pUserData);
}

void LDicomPrintSCU::OnPrintJobReport(
    const L_TCHAR* pszPrintJobInstanceUID, L_UINT16 uEventTypeID,
    const pPRINTJOBREPORTINFO pReportInfo) {
    if (m_Callback.pfnPrintJobReport != NULL)
        m_Callback.pfnPrintJobReport(
            this, pszPrintJobInstanceUID, uEventTypeID, pReportInfo, m_Callback.pUserData);
}

/* The C functions behind. */
void LDicomPrintSCU::SetTimeout(L_UINT16 uTimeout) { L_DicomPrintSCUSetTimeout(this, uTimeout); }

L_INT LDicomPrintSCU::Associate(
    const L_TCHAR* pszPrintScuIP, L_UINT uPrintScuPort, const L_TCHAR* pszPrintScpIP,
    L_UINT uPrintScpPort, const L_TCHAR* pszCalledTitle, const L_TCHAR* pszCallingTitle,
    L_UINT16 uSupportedClasses) {
    return L_DicomPrintSCUAssociate(
        this, pszPrintScuIP, uPrintScuPort, pszPrintScpIP, uPrintScpPort, pszCalledTitle,
        pszCallingTitle, uSupportedClasses);
}

void LDicomPrintSCU::GetAssociateRejectInfo(
    L_UCHAR* pnResult, L_UCHAR* pnSource, L_UCHAR* pnReason) const {
    L_DicomPrintSCUGetAssociateRejectInfo(
        const_cast<LDicomPrintSCU*>(this), pnResult, pnSource, pnReason);
}

L_BOOL LDicomPrintSCU::IsClassSupported(L_UINT16 uClass) {
    return L_DicomPrintSCUIsClassSupported(this, uClass);
}

L_INT LDicomPrintSCU::Release() { return L_DicomPrintSCURelease(this); }

void LDicomPrintSCU::GetAbortInfo(L_UCHAR* pnSource, L_UCHAR* pnReason) const {
    L_DicomPrintSCUGetAbortInfo(const_cast<LDicomPrintSCU*>(this), pnSource, pnReason);
}

L_UINT16 LDicomPrintSCU::GetLastOperationStatus() const {
    return L_DicomPrintSCUGetLastOperationStatus(const_cast<LDicomPrintSCU*>(this));
}

L_INT LDicomPrintSCU::CreateFilmSession(
    const pFILMSESSIONPARAMETERS pParameters, L_BOOL bColorPrintManagement) {
    return L_DicomPrintSCUCreateFilmSession(this, pParameters, bColorPrintManagement);
}

const L_TCHAR* LDicomPrintSCU::GetFilmSessionInstanceUID() const {
    return L_DicomPrintSCUGetFilmSessionInstanceUID(const_cast<LDicomPrintSCU*>(this));
}

L_INT LDicomPrintSCU::UpdateFilmSession(const pFILMSESSIONPARAMETERS pParameters) {
    return L_DicomPrintSCUUpdateFilmSession(this, pParameters);
}

L_INT LDicomPrintSCU::PrintFilmSession() { return L_DicomPrintSCUPrintFilmSession(this); }
L_INT LDicomPrintSCU::DeleteFilmSession() { return L_DicomPrintSCUDeleteFilmSession(this); }

L_INT LDicomPrintSCU::GetDefaultFilmSessionParameters(
    pFILMSESSIONPARAMETERS pParameters, L_UINT uStructSize) const {
    return L_DicomPrintSCUGetDefaultFilmSessionParameters(
        const_cast<LDicomPrintSCU*>(this), pParameters, uStructSize);
}

L_INT LDicomPrintSCU::CreateFilmBox(
    const pFILMBOXPARAMETERS pParameters, const L_TCHAR* pszRefPresLUTInstanceUID) {
    return L_DicomPrintSCUCreateFilmBox(this, pParameters, pszRefPresLUTInstanceUID);
}

const L_TCHAR* LDicomPrintSCU::GetFilmBoxInstanceUID() const {
    return L_DicomPrintSCUGetFilmBoxInstanceUID(const_cast<LDicomPrintSCU*>(this));
}

L_INT LDicomPrintSCU::UpdateFilmBox(
    const pFILMBOXPARAMETERS pParameters, const L_TCHAR* pszRefPresLUTInstanceUID) {
    return L_DicomPrintSCUUpdateFilmBox(this, pParameters, pszRefPresLUTInstanceUID);
}

L_INT LDicomPrintSCU::PrintFilmBox() { return L_DicomPrintSCUPrintFilmBox(this); }
L_INT LDicomPrintSCU::DeleteFilmBox() { return L_DicomPrintSCUDeleteFilmBox(this); }

L_INT LDicomPrintSCU::GetDefaultFilmBoxParameters(
    pFILMBOXPARAMETERS pParameters, L_UINT uStructSize) const {
    return L_DicomPrintSCUGetDefaultFilmBoxParameters(
        const_cast<LDicomPrintSCU*>(this), pParameters, uStructSize);
}

L_UINT32 LDicomPrintSCU::GetImageBoxesCount() const {
    return L_DicomPrintSCUGetImageBoxesCount(const_cast<LDicomPrintSCU*>(this));
}

L_PCTSTR LDicomPrintSCU::GetImageBoxInstanceUID(L_UINT32 uIndex) const {
    return L_DicomPrintSCUGetImageBoxInstanceUID(const_cast<LDicomPrintSCU*>(this), uIndex);
}

L_INT LDicomPrintSCU::UpdateImageBox(
    const L_TCHAR* pszImageBoxInstanceUID, LDicomDS* pImage, const L_UINT32 uIndex,
    const pIMAGEBOXPARAMETERS pParameters, const L_TCHAR* pszRefImageOverlayBoxInstanceUID,
    const L_TCHAR* pszRefPresLUTInstanceUID) {
    return L_DicomPrintSCUUpdateImageBox(
        this, pszImageBoxInstanceUID, pImage, uIndex, pParameters, pszRefImageOverlayBoxInstanceUID,
        pszRefPresLUTInstanceUID);
}

L_INT LDicomPrintSCU::GetDefaultImageBoxParameters(
    pIMAGEBOXPARAMETERS pParameters, L_UINT uStructSize) const {
    return L_DicomPrintSCUGetDefaultImageBoxParameters(
        const_cast<LDicomPrintSCU*>(this), pParameters, uStructSize);
}

void LDicomPrintSCU::FreeImageBoxesInstanceUIDs() {
    L_DicomPrintSCUFreeImageBoxesInstanceUIDs(this);
}

L_INT LDicomPrintSCU::GetPrinterInfo(
    const pPRINTERINFO pRequiredPrinterInfo, L_BOOL bBasicPrintManagement,
    L_BOOL bColorPrintManagement) {
    return L_DicomPrintSCUGetPrinterInfo(
        this, pRequiredPrinterInfo, bBasicPrintManagement, bColorPrintManagement);
}

L_INT LDicomPrintSCU::GetPrinterInfo(pPRINTERINFO pPrinterInfo, L_UINT uStructSize) const {
    return L_DicomPrintSCUGetCurrentPrinterInfo(
        const_cast<LDicomPrintSCU*>(this), pPrinterInfo, uStructSize);
}

L_UINT32 LDicomPrintSCU::GetAnnotationBoxesCount() const {
    return L_DicomPrintSCUGetAnnotationBoxesCount(const_cast<LDicomPrintSCU*>(this));
}

L_PCTSTR LDicomPrintSCU::GetAnnotationBoxInstanceUID(L_UINT32 uIndex) const {
    return L_DicomPrintSCUGetAnnotationBoxInstanceUID(const_cast<LDicomPrintSCU*>(this), uIndex);
}

L_INT LDicomPrintSCU::UpdateAnnotationBox(
    const L_TCHAR* pszAnnotationBoxInstanceUID, L_UINT16 uAnnotationPosition,
    const L_TCHAR* pszTextString) {
    return L_DicomPrintSCUUpdateAnnotationBox(
        this, pszAnnotationBoxInstanceUID, uAnnotationPosition, pszTextString);
}

void LDicomPrintSCU::FreeAnnotationBoxesInstanceUIDs() {
    L_DicomPrintSCUFreeAnnotationBoxesInstanceUIDs(this);
}

L_INT LDicomPrintSCU::CreatePresentationLUT(
    LDicomDS* pPresentationLUT, const L_TCHAR* pszPresentationLUTShape) {
    return L_DicomPrintSCUCreatePresentationLUT(this, pPresentationLUT, pszPresentationLUTShape);
}

const L_TCHAR* LDicomPrintSCU::GetPresentationLUTInstanceUID() const {
    return L_DicomPrintSCUGetPresentationLUTInstanceUID(const_cast<LDicomPrintSCU*>(this));
}

L_INT LDicomPrintSCU::DeletePresentationLUT(const L_TCHAR* pszPresentationLUTInstanceUID) {
    return L_DicomPrintSCUDeletePresentationLUT(this, pszPresentationLUTInstanceUID);
}

L_INT LDicomPrintSCU::CreateOverlayBox(
    LDicomDS* pOverlay, const pOVERLAYBOXPARAMETERS pParameters) {
    return L_DicomPrintSCUCreateOverlayBox(this, pOverlay, pParameters);
}

const L_TCHAR* LDicomPrintSCU::GetOverlayBoxInstanceUID() const {
    return L_DicomPrintSCUGetOverlayBoxInstanceUID(const_cast<LDicomPrintSCU*>(this));
}

L_INT LDicomPrintSCU::UpdateOverlayBox(
    const L_TCHAR* pszOverlayBoxInstanceUID, LDicomDS* pOverlay,
    const pOVERLAYBOXPARAMETERS pParameters, L_BOOL bUpdateOverlayOrigin) {
    return L_DicomPrintSCUUpdateOverlayBox(
        this, pszOverlayBoxInstanceUID, pOverlay, pParameters, bUpdateOverlayOrigin);
}

L_INT LDicomPrintSCU::DeleteOverlayBox(const L_TCHAR* pszOverlayBoxInstanceUID) {
    return L_DicomPrintSCUDeleteOverlayBox(this, pszOverlayBoxInstanceUID);
}

L_INT LDicomPrintSCU::GetDefaultOverlayBoxParameters(
    pOVERLAYBOXPARAMETERS pParameters, L_UINT uStructSize) const {
    return L_DicomPrintSCUGetDefaultOverlayBoxParameters(
        const_cast<LDicomPrintSCU*>(this), pParameters, uStructSize);
}

L_INT LDicomPrintSCU::CreatePullPrintRequest(
    const pSTOREDPRINTSTORAGEINSTANCEINFO InstancesInfo, L_UINT32 uInstancesCount,
    const pPULLPRINTREQUESTPARAMETERS pParameters) {
    return L_DicomPrintSCUCreatePullPrintRequest(this, InstancesInfo, uInstancesCount, pParameters);
}

const L_TCHAR* LDicomPrintSCU::GetPullPrintRequestInstanceUID() const {
    return L_DicomPrintSCUGetPullPrintRequestInstanceUID(const_cast<LDicomPrintSCU*>(this));
}

L_INT LDicomPrintSCU::PrintPullPrintRequestSession() {
    return L_DicomPrintSCUPrintPullPrintRequestSession(this);
}

L_INT LDicomPrintSCU::DeletePullPrintRequest() {
    return L_DicomPrintSCUDeletePullPrintRequest(this);
}

L_INT LDicomPrintSCU::GetDefaultPullPrintRequestParameters(
    pPULLPRINTREQUESTPARAMETERS pParameters, L_UINT uStructSize) const {
    return L_DicomPrintSCUGetDefaultPullPrintRequestParameters(
        const_cast<LDicomPrintSCU*>(this), pParameters, uStructSize);
}

const L_TCHAR* LDicomPrintSCU::GetPrintJobInstanceUID() const {
    return L_DicomPrintSCUGetPrintJobInstanceUID(const_cast<LDicomPrintSCU*>(this));
}

L_INT LDicomPrintSCU::GetPrintJobInfo(
    const L_TCHAR* pszPrintJobInstanceUID, const pPRINTJOBINFO pRequiredPrintJobInfo) {
    return L_DicomPrintSCUGetPrintJobInfo(this, pszPrintJobInstanceUID, pRequiredPrintJobInfo);
}

L_INT LDicomPrintSCU::GetPrintJobInfo(pPRINTJOBINFO pPrintJobInfo, L_UINT uStructSize) const {
    return L_DicomPrintSCUGetCurrentPrintJobInfo(
        const_cast<LDicomPrintSCU*>(this), pPrintJobInfo, uStructSize);
}

/* The slots of the virtual table that this class fills. */
void LDicomPrintSCU::OnConnect(L_INT nError) {
    LDicomNet::OnConnect(nError);
}

void LDicomPrintSCU::OnReceiveAssociateAccept(LDicomAssociate* pPDU) {
    LDicomNet::OnReceiveAssociateAccept(pPDU);
}

void LDicomPrintSCU::OnReceiveAssociateReject(L_UCHAR nResult, L_UCHAR nSource, L_UCHAR nReason) {
    LDicomNet::OnReceiveAssociateReject(nResult, nSource, nReason);
}

void LDicomPrintSCU::OnReceiveReleaseRequest() {
    LDicomNet::OnReceiveReleaseRequest();
}

void LDicomPrintSCU::OnReceiveReleaseResponse() {
    LDicomNet::OnReceiveReleaseResponse();
}

void LDicomPrintSCU::OnReceiveAbort(L_UCHAR nSource, L_UCHAR nReason) {
    LDicomNet::OnReceiveAbort(nSource, nReason);
}

void LDicomPrintSCU::OnReceiveNReportRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nEvent, LDicomDS* pDS) {
    LDicomNet::OnReceiveNReportRequest(
        nPresentationID, nMessageID, pszClass, pszInstance, nEvent, pDS);
}

void LDicomPrintSCU::OnReceiveNGetResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nStatus, LDicomDS* pDS) {
    LDicomNet::OnReceiveNGetResponse(
        nPresentationID, nMessageID, pszClass, pszInstance, nStatus, pDS);
}

void LDicomPrintSCU::OnReceiveNSetResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nStatus, LDicomDS* pDS) {
    LDicomNet::OnReceiveNSetResponse(
        nPresentationID, nMessageID, pszClass, pszInstance, nStatus, pDS);
}

void LDicomPrintSCU::OnReceiveNActionResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nStatus, L_UINT16 nAction, LDicomDS* pDS) {
    LDicomNet::OnReceiveNActionResponse(
        nPresentationID, nMessageID, pszClass, pszInstance, nStatus, nAction, pDS);
}

void LDicomPrintSCU::OnReceiveNCreateResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nStatus, LDicomDS* pDS) {
    LDicomNet::OnReceiveNCreateResponse(
        nPresentationID, nMessageID, pszClass, pszInstance, nStatus, pDS);
}

void LDicomPrintSCU::OnReceiveNDeleteResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nStatus) {
    LDicomNet::OnReceiveNDeleteResponse(
        nPresentationID, nMessageID, pszClass, pszInstance, nStatus);
}
