/*
 * ltdic/class_print.h - LDicomPrintSCU: a print client. Each request blocks until its response is
 * there or the time-out has passed, and returns 0 (success or warning) or an error code;
 * GetLastOperationStatus tells the status itself. One object is used by one thread at a time.
 * Derived classes override OnStatus, OnPrinterReport and OnPrintJobReport, not the events of the
 * net.
 */
#ifndef LTDIC_CLASS_PRINT_H
#define LTDIC_CLASS_PRINT_H

#include "class_dataset.h"
#include "class_net.h"
#include "print.h"

#pragma pack(push, 8)

class LTDIC_CLASS LDicomPrintSCU : public LDicomNet {
public:
    /* pszPath: folder for temporary files, NULL for the system's. */
    LDicomPrintSCU(L_TCHAR* pszPath = NULL);
    virtual ~LDicomPrintSCU();

    /* Called before a request is sent and after its response has come; the base version calls the C
     * callback. */
    virtual void OnStatus(L_UINT16 uStatus, L_UINT16 uOperationStatus);

    /* Seconds to wait for each response. */
    void SetTimeout(L_UINT16 uTimeout);

    /* Connect, associate, release. uSupportedClasses: PRINTSCU class bits. The first form takes any
     * own address and port. */
    L_INT Associate(
        const L_TCHAR* pszPrintScpIP, L_UINT uPrintScpPort, const L_TCHAR* pszCalledTitle,
        const L_TCHAR* pszCallingTitle, L_UINT16 uSupportedClasses);
    L_INT Associate(
        const L_TCHAR* pszPrintScuIP, L_UINT uPrintScuPort, const L_TCHAR* pszPrintScpIP,
        L_UINT uPrintScpPort, const L_TCHAR* pszCalledTitle, const L_TCHAR* pszCallingTitle,
        L_UINT16 uSupportedClasses);
    void GetAssociateRejectInfo(L_UCHAR* pnResult, L_UCHAR* pnSource, L_UCHAR* pnReason) const;
    L_BOOL IsClassSupported(L_UINT16 uClass);
    L_INT Release();
    void GetAbortInfo(L_UCHAR* pnSource, L_UCHAR* pnReason) const;
    L_UINT16 GetLastOperationStatus() const;

    /* Film session. Returned UIDs belong to the object and live until the next one of their kind.
     */
    L_INT CreateFilmSession(
        const pFILMSESSIONPARAMETERS pParameters, L_BOOL bColorPrintManagement = 0);
    const L_TCHAR* GetFilmSessionInstanceUID() const;
    L_INT UpdateFilmSession(const pFILMSESSIONPARAMETERS pParameters);
    L_INT PrintFilmSession();
    L_INT DeleteFilmSession();
    L_INT GetDefaultFilmSessionParameters(
        pFILMSESSIONPARAMETERS pParameters, L_UINT uStructSize) const;

    /* Film box. */
    L_INT CreateFilmBox(
        const pFILMBOXPARAMETERS pParameters, const L_TCHAR* pszRefPresLUTInstanceUID = NULL);
    const L_TCHAR* GetFilmBoxInstanceUID() const;
    L_INT UpdateFilmBox(
        const pFILMBOXPARAMETERS pParameters, const L_TCHAR* pszRefPresLUTInstanceUID = NULL);
    L_INT PrintFilmBox();
    L_INT DeleteFilmBox();
    L_INT GetDefaultFilmBoxParameters(pFILMBOXPARAMETERS pParameters, L_UINT uStructSize) const;

    /* Image boxes of the film box. */
    L_UINT32 GetImageBoxesCount() const;
    L_PCTSTR GetImageBoxInstanceUID(L_UINT32 uIndex) const;
    L_INT UpdateImageBox(
        const L_TCHAR* pszImageBoxInstanceUID, LDicomDS* pImage, const L_UINT32 uIndex,
        const pIMAGEBOXPARAMETERS pParameters,
        const L_TCHAR* pszRefImageOverlayBoxInstanceUID = NULL,
        const L_TCHAR* pszRefPresLUTInstanceUID = NULL);
    L_INT GetDefaultImageBoxParameters(pIMAGEBOXPARAMETERS pParameters, L_UINT uStructSize) const;
    void FreeImageBoxesInstanceUIDs();

    /* Printer. The event comes if the association has a Meta SOP class; the report is lent for the
     * call. */
    virtual void OnPrinterReport(L_UINT16 uEventTypeID, const pPRINTERREPORTINFO pReportInfo);
    L_INT GetPrinterInfo(
        const pPRINTERINFO pRequiredPrinterInfo, L_BOOL bBasicPrintManagement,
        L_BOOL bColorPrintManagement);
    L_INT GetPrinterInfo(pPRINTERINFO pPrinterInfo, L_UINT uStructSize) const;

    /* Annotation boxes. */
    L_UINT32 GetAnnotationBoxesCount() const;
    L_PCTSTR GetAnnotationBoxInstanceUID(L_UINT32 uIndex) const;
    L_INT UpdateAnnotationBox(
        const L_TCHAR* pszAnnotationBoxInstanceUID, L_UINT16 uAnnotationPosition,
        const L_TCHAR* pszTextString);
    void FreeAnnotationBoxesInstanceUIDs();

    /* Presentation LUT. */
    L_INT CreatePresentationLUT(
        LDicomDS* pPresentationLUT, const L_TCHAR* pszPresentationLUTShape = NULL);
    const L_TCHAR* GetPresentationLUTInstanceUID() const;
    L_INT DeletePresentationLUT(const L_TCHAR* pszPresentationLUTInstanceUID);

    /* Image overlay box. */
    L_INT CreateOverlayBox(LDicomDS* pOverlay, const pOVERLAYBOXPARAMETERS pParameters);
    const L_TCHAR* GetOverlayBoxInstanceUID() const;
    L_INT UpdateOverlayBox(
        const L_TCHAR* pszOverlayBoxInstanceUID, LDicomDS* pOverlay,
        const pOVERLAYBOXPARAMETERS pParameters, L_BOOL bUpdateOverlayOrigin);
    L_INT DeleteOverlayBox(const L_TCHAR* pszOverlayBoxInstanceUID);
    L_INT GetDefaultOverlayBoxParameters(
        pOVERLAYBOXPARAMETERS pParameters, L_UINT uStructSize) const;

    /* Stored prints. */
    L_INT CreatePullPrintRequest(
        const pSTOREDPRINTSTORAGEINSTANCEINFO InstancesInfo, L_UINT32 uInstancesCount,
        const pPULLPRINTREQUESTPARAMETERS pParameters);
    const L_TCHAR* GetPullPrintRequestInstanceUID() const;
    L_INT PrintPullPrintRequestSession();
    L_INT DeletePullPrintRequest();
    L_INT GetDefaultPullPrintRequestParameters(
        pPULLPRINTREQUESTPARAMETERS pParameters, L_UINT uStructSize) const;

    /* Print jobs. */
    const L_TCHAR* GetPrintJobInstanceUID() const;
    virtual void OnPrintJobReport(
        const L_TCHAR* pszPrintJobInstanceUID, L_UINT16 uEventTypeID,
        const pPRINTJOBREPORTINFO pReportInfo);
    L_INT GetPrintJobInfo(
        const L_TCHAR* pszPrintJobInstanceUID, const pPRINTJOBINFO pRequiredPrintJobInfo = NULL);
    L_INT GetPrintJobInfo(pPRINTJOBINFO pPrintJobInfo, L_UINT uStructSize) const;

    /* Fills m_PrinterConfiguration. */
    L_INT GetPrinterConfiguration();

    /* C callbacks, copied; NULL removes them. */
    void SetCallback(DICOMPRINTSCUCALLBACK* pCallback);

    /* What GetPrinterConfiguration brought. */
    LDicomDS m_PrinterConfiguration;

private:
    LTDIC_NO_COPY(LDicomPrintSCU);
    /* Slots of the virtual table that this class fills; they pass on to LDicomNet. */
    void OnConnect(L_INT nError);
    void OnReceiveAssociateAccept(LDicomAssociate* pPDU);
    void OnReceiveAssociateReject(L_UCHAR nResult, L_UCHAR nSource, L_UCHAR nReason);
    void OnReceiveReleaseRequest();
    void OnReceiveReleaseResponse();
    void OnReceiveAbort(L_UCHAR nSource, L_UCHAR nReason);
    void OnReceiveNReportRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nEvent, LDicomDS* pDS);
    void OnReceiveNGetResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, LDicomDS* pDS);
    void OnReceiveNSetResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, LDicomDS* pDS);
    void OnReceiveNActionResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, L_UINT16 nAction, LDicomDS* pDS);
    void OnReceiveNCreateResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, LDicomDS* pDS);
    void OnReceiveNDeleteResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus);

    DICOMPRINTSCUCALLBACK m_Callback;
    LTDIC_RESERVED(m_ReservedPrint, 1664 - sizeof(DICOMPRINTSCUCALLBACK));
};

#pragma pack(pop)

#endif
