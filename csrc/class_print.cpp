/* csrc/class_print.cpp - LDicomPrintSCU. */
#include "class_binding.h"
#include "guard.h"

namespace {

/* Calls Call(object) of the program; the print client goes on after an exception. */
template <typename Function>
void Deliver(void* pUser, const char* pszMethod, Function Call) {
    LtdicGuarded<void>(NULL, ENDS_NOTHING, pszMethod, [&]() {
        Call(*static_cast<LDicomPrintSCU*>(pUser));
    });
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

/* What has another name than its C function. */
L_INT LDicomPrintSCU::GetPrinterInfo(pPRINTERINFO pPrinterInfo, L_UINT uStructSize) const {
    return L_DicomPrintSCUGetCurrentPrinterInfo(
        const_cast<LDicomPrintSCU*>(this), pPrinterInfo, uStructSize);
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
