/*
 * ltdic/print.h - the print SCU (PS3.4 annex H).
 */
#ifndef LTDIC_PRINT_H
#define LTDIC_PRINT_H

#include "dataset.h"
#include "print_type.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Life. */
HDICOMPRINTSCU EXT_FUNCTION L_DicomPrintSCUCreate(const L_TCHAR* pszPath);
void           EXT_FUNCTION L_DicomPrintSCUFree(HDICOMPRINTSCU hPrintSCU);

/* Timeout. */
void EXT_FUNCTION L_DicomPrintSCUSetTimeout(HDICOMPRINTSCU hPrintSCU, L_UINT16 uTimeout);

/* Callback. */
void EXT_FUNCTION L_DicomPrintSCUSetCallback(
    HDICOMPRINTSCU hPrintSCU, DICOMPRINTSCUCALLBACK* pCallback);

/* Associate. */
L_INT EXT_FUNCTION L_DicomPrintSCUAssociate(
    HDICOMPRINTSCU hPrintSCU, const L_TCHAR* pszPrintScuIP, L_UINT uPrintScuPort,
    const L_TCHAR* pszPrintScpIP, L_UINT uPrintScpPort, const L_TCHAR* pszCalledTitle,
    const L_TCHAR* pszCallingTitle, L_UINT16 uSupportedClasses);
L_INT EXT_FUNCTION L_DicomPrintSCURelease(HDICOMPRINTSCU hPrintSCU);

/* Association facts. */
void EXT_FUNCTION L_DicomPrintSCUGetAssociateRejectInfo(
    HDICOMPRINTSCU hPrintSCU, L_UCHAR* pnResult, L_UCHAR* pnSource, L_UCHAR* pnReason);
void EXT_FUNCTION L_DicomPrintSCUGetAbortInfo(
    HDICOMPRINTSCU hPrintSCU, L_UCHAR* pnSource, L_UCHAR* pnReason);

/* Class. */
L_BOOL EXT_FUNCTION L_DicomPrintSCUIsClassSupported(HDICOMPRINTSCU hPrintSCU, L_UINT16 uClass);

/* Status. */
L_UINT16 EXT_FUNCTION L_DicomPrintSCUGetLastOperationStatus(HDICOMPRINTSCU hPrintSCU);

/* Film session. */
L_INT EXT_FUNCTION L_DicomPrintSCUCreateFilmSession(
    HDICOMPRINTSCU hPrintSCU, const pFILMSESSIONPARAMETERS pParameters,
    L_BOOL bColorPrintManagement);
L_INT EXT_FUNCTION L_DicomPrintSCUUpdateFilmSession(
    HDICOMPRINTSCU hPrintSCU, const pFILMSESSIONPARAMETERS pParameters);
L_INT EXT_FUNCTION L_DicomPrintSCUPrintFilmSession(HDICOMPRINTSCU hPrintSCU);
L_INT EXT_FUNCTION L_DicomPrintSCUDeleteFilmSession(HDICOMPRINTSCU hPrintSCU);
const L_TCHAR* EXT_FUNCTION L_DicomPrintSCUGetFilmSessionInstanceUID(HDICOMPRINTSCU hPrintSCU);
L_INT EXT_FUNCTION L_DicomPrintSCUGetDefaultFilmSessionParameters(
    HDICOMPRINTSCU hPrintSCU, pFILMSESSIONPARAMETERS pParameters, L_UINT uStructSize);

/* Film box. */
L_INT EXT_FUNCTION L_DicomPrintSCUCreateFilmBox(
    HDICOMPRINTSCU hPrintSCU, const pFILMBOXPARAMETERS pParameters,
    const L_TCHAR* pszRefPresLUTInstanceUID);
L_INT EXT_FUNCTION L_DicomPrintSCUUpdateFilmBox(
    HDICOMPRINTSCU hPrintSCU, const pFILMBOXPARAMETERS pParameters,
    const L_TCHAR* pszRefPresLUTInstanceUID);
L_INT EXT_FUNCTION L_DicomPrintSCUPrintFilmBox(HDICOMPRINTSCU hPrintSCU);
L_INT EXT_FUNCTION L_DicomPrintSCUDeleteFilmBox(HDICOMPRINTSCU hPrintSCU);
const L_TCHAR* EXT_FUNCTION L_DicomPrintSCUGetFilmBoxInstanceUID(HDICOMPRINTSCU hPrintSCU);
L_INT EXT_FUNCTION L_DicomPrintSCUGetDefaultFilmBoxParameters(
    HDICOMPRINTSCU hPrintSCU, pFILMBOXPARAMETERS pParameters, L_UINT uStructSize);

/* Image box. */
L_INT EXT_FUNCTION L_DicomPrintSCUUpdateImageBox(
    HDICOMPRINTSCU hPrintSCU, const L_TCHAR* pszImageBoxInstanceUID, HDICOMDS pImage,
    L_UINT32 uIndex, const pIMAGEBOXPARAMETERS pParameters,
    const L_TCHAR* pszRefImageOverlayBoxInstanceUID, const L_TCHAR* pszRefPresLUTInstanceUID);
L_INT EXT_FUNCTION L_DicomPrintSCUGetDefaultImageBoxParameters(
    HDICOMPRINTSCU hPrintSCU, pIMAGEBOXPARAMETERS pParameters, L_UINT uStructSize);
L_UINT32 EXT_FUNCTION L_DicomPrintSCUGetImageBoxesCount(HDICOMPRINTSCU hPrintSCU);
L_PCTSTR EXT_FUNCTION L_DicomPrintSCUGetImageBoxInstanceUID(
    HDICOMPRINTSCU hPrintSCU, L_UINT32 uIndex);
void     EXT_FUNCTION L_DicomPrintSCUFreeImageBoxesInstanceUIDs(HDICOMPRINTSCU hPrintSCU);

/* Annotation box. */
L_INT EXT_FUNCTION L_DicomPrintSCUUpdateAnnotationBox(
    HDICOMPRINTSCU hPrintSCU, const L_TCHAR* pszAnnotationBoxInstanceUID,
    L_UINT16 uAnnotationPosition, const L_TCHAR* pszTextString);
L_UINT32 EXT_FUNCTION L_DicomPrintSCUGetAnnotationBoxesCount(HDICOMPRINTSCU hPrintSCU);
L_PCTSTR EXT_FUNCTION L_DicomPrintSCUGetAnnotationBoxInstanceUID(
    HDICOMPRINTSCU hPrintSCU, L_UINT32 uIndex);
void     EXT_FUNCTION L_DicomPrintSCUFreeAnnotationBoxesInstanceUIDs(HDICOMPRINTSCU hPrintSCU);

/* Presentation LUT. */
L_INT EXT_FUNCTION L_DicomPrintSCUCreatePresentationLUT(
    HDICOMPRINTSCU hPrintSCU, HDICOMDS pPresentationLUT, const L_TCHAR* pszPresentationLUTShape);
L_INT EXT_FUNCTION L_DicomPrintSCUDeletePresentationLUT(
    HDICOMPRINTSCU hPrintSCU, const L_TCHAR* pszPresentationLUTInstanceUID);
const L_TCHAR* EXT_FUNCTION L_DicomPrintSCUGetPresentationLUTInstanceUID(HDICOMPRINTSCU hPrintSCU);

/* Overlay box. */
L_INT EXT_FUNCTION L_DicomPrintSCUCreateOverlayBox(
    HDICOMPRINTSCU hPrintSCU, HDICOMDS pOverlay, const pOVERLAYBOXPARAMETERS pParameters);
L_INT EXT_FUNCTION L_DicomPrintSCUUpdateOverlayBox(
    HDICOMPRINTSCU hPrintSCU, const L_TCHAR* pszOverlayBoxInstanceUID, HDICOMDS pOverlay,
    const pOVERLAYBOXPARAMETERS pParameters, L_BOOL bUpdateOverlayOrigin);
L_INT EXT_FUNCTION L_DicomPrintSCUDeleteOverlayBox(
    HDICOMPRINTSCU hPrintSCU, const L_TCHAR* pszOverlayBoxInstanceUID);
L_INT EXT_FUNCTION L_DicomPrintSCUGetDefaultOverlayBoxParameters(
    HDICOMPRINTSCU hPrintSCU, pOVERLAYBOXPARAMETERS pParameters, L_UINT uStructSize);
const L_TCHAR* EXT_FUNCTION L_DicomPrintSCUGetOverlayBoxInstanceUID(HDICOMPRINTSCU hPrintSCU);

/* Printer. */
L_INT EXT_FUNCTION L_DicomPrintSCUGetPrinterInfo(
    HDICOMPRINTSCU hPrintSCU, const pPRINTERINFO pRequiredPrinterInfo, L_BOOL bBasicPrintManagement,
    L_BOOL bColorPrintManagement);
L_INT EXT_FUNCTION L_DicomPrintSCUGetCurrentPrinterInfo(
    HDICOMPRINTSCU hPrintSCU, pPRINTERINFO pPrinterInfo, L_UINT uStructSize);

/* Job. */
const L_TCHAR* EXT_FUNCTION L_DicomPrintSCUGetPrintJobInstanceUID(HDICOMPRINTSCU hPrintSCU);
L_INT EXT_FUNCTION L_DicomPrintSCUGetPrintJobInfo(
    HDICOMPRINTSCU hPrintSCU, const L_TCHAR* pszPrintJobInstanceUID,
    const pPRINTJOBINFO pRequiredPrintJobInfo);
L_INT EXT_FUNCTION L_DicomPrintSCUGetCurrentPrintJobInfo(
    HDICOMPRINTSCU hPrintSCU, pPRINTJOBINFO pPrintJobInfo, L_UINT uStructSize);

/* Configuration. */
L_INT EXT_FUNCTION L_DicomPrintSCUGetPrinterConfiguration(HDICOMPRINTSCU hPrintSCU);
HDICOMDS EXT_FUNCTION L_DicomPrintSCUGetCurrentPrinterConfiguration(HDICOMPRINTSCU hPrintSCU);

/* Pull print. */
L_INT EXT_FUNCTION L_DicomPrintSCUCreatePullPrintRequest(
    HDICOMPRINTSCU hPrintSCU, const pSTOREDPRINTSTORAGEINSTANCEINFO InstancesInfo,
    L_UINT32 uInstancesCount, const pPULLPRINTREQUESTPARAMETERS pParameters);
L_INT EXT_FUNCTION L_DicomPrintSCUPrintPullPrintRequestSession(HDICOMPRINTSCU hPrintSCU);
L_INT EXT_FUNCTION L_DicomPrintSCUDeletePullPrintRequest(HDICOMPRINTSCU hPrintSCU);
L_INT EXT_FUNCTION L_DicomPrintSCUGetDefaultPullPrintRequestParameters(
    HDICOMPRINTSCU hPrintSCU, pPULLPRINTREQUESTPARAMETERS pParameters, L_UINT uStructSize);
const L_TCHAR* EXT_FUNCTION L_DicomPrintSCUGetPullPrintRequestInstanceUID(HDICOMPRINTSCU hPrintSCU);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
