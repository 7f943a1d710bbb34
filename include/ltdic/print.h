/*
 * ltdic/print.h - printing on film: the print SCU (PS3.4 annex H).
 *
 * An HDICOMPRINTSCU holds one association with a printer. All requests wait for the printer's
 * answer, at most for the time-out; one at a time. The time runs on the calling thread; callbacks
 * come on the thread of the connection, and must not start requests.
 *
 * Usual order: create, time-out, associate, film session, film box, image boxes, print, delete film
 * box and session, release, free.
 *
 * Requests return DICOM_SUCCESS if the printer answered with success or a warning,
 * DICOM_ERROR_PRINTSCU_FAILURE_STATUS if it failed, DICOM_ERROR_PRINTSCU_CLASS_NOT_SUPPORTED if the
 * class is not on the association, DICOM_ERROR_PRINTSCU_TIME_OUT, DICOM_ERROR_PARAMETER (missing
 * argument, nothing to send, no session or box), or a network code.
 * L_DicomPrintSCUGetLastOperationStatus has the exact status.
 *
 * UIDs returned are lent until the next create or delete of that kind. For arguments named
 * pszRef..., NULL sends nothing; "" in an update removes the reference. Structures are in
 * print_type.h; the ...GetDefault... functions fill one (uStructSize is sizeof(the type)) without
 * asking the printer.
 */
#ifndef LTDIC_PRINT_H
#define LTDIC_PRINT_H

#include "dataset.h"
#include "print_type.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create a print SCU, pszPath as for L_DicomCreateNet, NULL on failure; close its connection and
 * free it. Networking must have been started, see L_DicomStartUp.
 */
HDICOMPRINTSCU EXT_FUNCTION L_DicomPrintSCUCreate(const L_TCHAR* pszPath);
void           EXT_FUNCTION L_DicomPrintSCUFree(HDICOMPRINTSCU hPrintSCU);

/* Seconds to wait for an answer; 0: for ever. */
void EXT_FUNCTION L_DicomPrintSCUSetTimeout(HDICOMPRINTSCU hPrintSCU, L_UINT16 uTimeout);

/* Sets the callbacks. The structure is copied; NULL removes them. */
void EXT_FUNCTION L_DicomPrintSCUSetCallback(
    HDICOMPRINTSCU hPrintSCU, DICOMPRINTSCUCALLBACK* pCallback);

/*
 * Connects and requests an association with the classes of uSupportedClasses
 * (PRINTSCU_..._SOP_CLASS). Own address NULL and port 0 mean any.
 * DICOM_ERROR_PRINTSCU_ASSOCIATE_RQ_REJECTED if rejected.
 */
L_INT EXT_FUNCTION L_DicomPrintSCUAssociate(
    HDICOMPRINTSCU hPrintSCU, const L_TCHAR* pszPrintScuIP, L_UINT uPrintScuPort,
    const L_TCHAR* pszPrintScpIP, L_UINT uPrintScpPort, const L_TCHAR* pszCalledTitle,
    const L_TCHAR* pszCallingTitle, L_UINT16 uSupportedClasses);

/* Releases the association and closes the connection. */
L_INT EXT_FUNCTION L_DicomPrintSCURelease(HDICOMPRINTSCU hPrintSCU);

/* Why the association was rejected, was aborted; see PDU_REJECT_ and PDU_ABORT_. */
void EXT_FUNCTION L_DicomPrintSCUGetAssociateRejectInfo(
    HDICOMPRINTSCU hPrintSCU, L_UCHAR* pnResult, L_UCHAR* pnSource, L_UCHAR* pnReason);
void EXT_FUNCTION L_DicomPrintSCUGetAbortInfo(
    HDICOMPRINTSCU hPrintSCU, L_UCHAR* pnSource, L_UCHAR* pnReason);

/* Whether the printer accepted a class, one of PRINTSCU_..._SOP_CLASS. */
L_BOOL EXT_FUNCTION L_DicomPrintSCUIsClassSupported(HDICOMPRINTSCU hPrintSCU, L_UINT16 uClass);

/* The status that the last request was answered with, COMMAND_STATUS_SUCCESS or any other. */
L_UINT16 EXT_FUNCTION L_DicomPrintSCUGetLastOperationStatus(HDICOMPRINTSCU hPrintSCU);

/*
 * The film session, one at a time: create, change, print all its film boxes, delete with its boxes.
 *   pParameters            NULL when creating: no attributes
 *   bColorPrintManagement  colour or grey, if both were accepted
 */
L_INT EXT_FUNCTION L_DicomPrintSCUCreateFilmSession(
    HDICOMPRINTSCU hPrintSCU, const pFILMSESSIONPARAMETERS pParameters,
    L_BOOL bColorPrintManagement);
L_INT EXT_FUNCTION L_DicomPrintSCUUpdateFilmSession(
    HDICOMPRINTSCU hPrintSCU, const pFILMSESSIONPARAMETERS pParameters);
L_INT EXT_FUNCTION L_DicomPrintSCUPrintFilmSession(HDICOMPRINTSCU hPrintSCU);
L_INT EXT_FUNCTION L_DicomPrintSCUDeleteFilmSession(HDICOMPRINTSCU hPrintSCU);
L_INT EXT_FUNCTION L_DicomPrintSCUGetDefaultFilmSessionParameters(
    HDICOMPRINTSCU hPrintSCU, pFILMSESSIONPARAMETERS pParameters, L_UINT uStructSize);

/* UID of the film session; "" if there is none. */
const L_TCHAR* EXT_FUNCTION L_DicomPrintSCUGetFilmSessionInstanceUID(HDICOMPRINTSCU hPrintSCU);

/*
 * Film boxes: the last one created is meant by all functions below. Create, change, print, delete.
 *   pszRefPresLUTInstanceUID  presentation LUT to use
 * A change cannot touch annotation format, orientation, size and resolution.
 */
L_INT EXT_FUNCTION L_DicomPrintSCUCreateFilmBox(
    HDICOMPRINTSCU hPrintSCU, const pFILMBOXPARAMETERS pParameters,
    const L_TCHAR* pszRefPresLUTInstanceUID);
L_INT EXT_FUNCTION L_DicomPrintSCUUpdateFilmBox(
    HDICOMPRINTSCU hPrintSCU, const pFILMBOXPARAMETERS pParameters,
    const L_TCHAR* pszRefPresLUTInstanceUID);
L_INT EXT_FUNCTION L_DicomPrintSCUPrintFilmBox(HDICOMPRINTSCU hPrintSCU);
L_INT EXT_FUNCTION L_DicomPrintSCUDeleteFilmBox(HDICOMPRINTSCU hPrintSCU);
L_INT EXT_FUNCTION L_DicomPrintSCUGetDefaultFilmBoxParameters(
    HDICOMPRINTSCU hPrintSCU, pFILMBOXPARAMETERS pParameters, L_UINT uStructSize);

/* UID of the film box; "" if there is none. */
const L_TCHAR* EXT_FUNCTION L_DicomPrintSCUGetFilmBoxInstanceUID(HDICOMPRINTSCU hPrintSCU);

/*
 * Fills an image box.
 *   pImage                            data set with the image; NULL: erase
 *   uIndex                            its frame, from 0
 *   pszRefImageOverlayBoxInstanceUID  overlay to use
 *   pszRefPresLUTInstanceUID          presentation LUT to use, grey only
 */
L_INT EXT_FUNCTION L_DicomPrintSCUUpdateImageBox(
    HDICOMPRINTSCU hPrintSCU, const L_TCHAR* pszImageBoxInstanceUID, HDICOMDS pImage,
    L_UINT32 uIndex, const pIMAGEBOXPARAMETERS pParameters,
    const L_TCHAR* pszRefImageOverlayBoxInstanceUID, const L_TCHAR* pszRefPresLUTInstanceUID);
L_INT EXT_FUNCTION L_DicomPrintSCUGetDefaultImageBoxParameters(
    HDICOMPRINTSCU hPrintSCU, pIMAGEBOXPARAMETERS pParameters, L_UINT uStructSize);

/* How many image boxes the film box has. */
L_UINT32 EXT_FUNCTION L_DicomPrintSCUGetImageBoxesCount(HDICOMPRINTSCU hPrintSCU);

/* UID of an image box by index, NULL if there is none. */
L_PCTSTR EXT_FUNCTION L_DicomPrintSCUGetImageBoxInstanceUID(
    HDICOMPRINTSCU hPrintSCU, L_UINT32 uIndex);

/* Forgets the UIDs of the image boxes; not needed. */
void EXT_FUNCTION L_DicomPrintSCUFreeImageBoxesInstanceUIDs(HDICOMPRINTSCU hPrintSCU);

/* Fills an annotation box: position, from 1, and text; NULL sends no text. */
L_INT EXT_FUNCTION L_DicomPrintSCUUpdateAnnotationBox(
    HDICOMPRINTSCU hPrintSCU, const L_TCHAR* pszAnnotationBoxInstanceUID,
    L_UINT16 uAnnotationPosition, const L_TCHAR* pszTextString);

/* How many annotation boxes the film box has. */
L_UINT32 EXT_FUNCTION L_DicomPrintSCUGetAnnotationBoxesCount(HDICOMPRINTSCU hPrintSCU);

/* UID of an annotation box by index, NULL if there is none. */
L_PCTSTR EXT_FUNCTION L_DicomPrintSCUGetAnnotationBoxInstanceUID(
    HDICOMPRINTSCU hPrintSCU, L_UINT32 uIndex);

/* Forgets the UIDs of the annotation boxes; not needed. */
void EXT_FUNCTION L_DicomPrintSCUFreeAnnotationBoxesInstanceUIDs(HDICOMPRINTSCU hPrintSCU);

/*
 * Presentation LUTs: create one from a data set with Presentation LUT Sequence, or from a shape,
 * "IDENTITY" or "LIN OD"; delete one.
 */
L_INT EXT_FUNCTION L_DicomPrintSCUCreatePresentationLUT(
    HDICOMPRINTSCU hPrintSCU, HDICOMDS pPresentationLUT, const L_TCHAR* pszPresentationLUTShape);
L_INT EXT_FUNCTION L_DicomPrintSCUDeletePresentationLUT(
    HDICOMPRINTSCU hPrintSCU, const L_TCHAR* pszPresentationLUTInstanceUID);

/* UID of the presentation LUT created last; "" if there is none. */
const L_TCHAR* EXT_FUNCTION L_DicomPrintSCUGetPresentationLUTInstanceUID(HDICOMPRINTSCU hPrintSCU);

/*
 * Overlay boxes: create one from a data set with Overlay Pixel Data Sequence, change one, delete
 * one.
 *   bUpdateOverlayOrigin  TRUE: send the origin as well
 */
L_INT EXT_FUNCTION L_DicomPrintSCUCreateOverlayBox(
    HDICOMPRINTSCU hPrintSCU, HDICOMDS pOverlay, const pOVERLAYBOXPARAMETERS pParameters);
L_INT EXT_FUNCTION L_DicomPrintSCUUpdateOverlayBox(
    HDICOMPRINTSCU hPrintSCU, const L_TCHAR* pszOverlayBoxInstanceUID, HDICOMDS pOverlay,
    const pOVERLAYBOXPARAMETERS pParameters, L_BOOL bUpdateOverlayOrigin);
L_INT EXT_FUNCTION L_DicomPrintSCUDeleteOverlayBox(
    HDICOMPRINTSCU hPrintSCU, const L_TCHAR* pszOverlayBoxInstanceUID);
L_INT EXT_FUNCTION L_DicomPrintSCUGetDefaultOverlayBoxParameters(
    HDICOMPRINTSCU hPrintSCU, pOVERLAYBOXPARAMETERS pParameters, L_UINT uStructSize);

/* UID of the overlay box created last; "" if there is none. */
const L_TCHAR* EXT_FUNCTION L_DicomPrintSCUGetOverlayBoxInstanceUID(HDICOMPRINTSCU hPrintSCU);

/*
 * Ask the printer for its state: for the members of pRequiredPrinterInfo that are not "", NULL: for
 * all. bBasicPrintManagement and bColorPrintManagement tell which class to prefer. The second
 * function copies what was last answered, without asking.
 */
L_INT EXT_FUNCTION L_DicomPrintSCUGetPrinterInfo(
    HDICOMPRINTSCU hPrintSCU, const pPRINTERINFO pRequiredPrinterInfo, L_BOOL bBasicPrintManagement,
    L_BOOL bColorPrintManagement);
L_INT EXT_FUNCTION L_DicomPrintSCUGetCurrentPrinterInfo(
    HDICOMPRINTSCU hPrintSCU, pPRINTERINFO pPrinterInfo, L_UINT uStructSize);

/* UID of the job that the last print made; "" if none. */
const L_TCHAR* EXT_FUNCTION L_DicomPrintSCUGetPrintJobInstanceUID(HDICOMPRINTSCU hPrintSCU);

/* The same for a print job: ask for its state; copy what was last answered. */
L_INT EXT_FUNCTION L_DicomPrintSCUGetPrintJobInfo(
    HDICOMPRINTSCU hPrintSCU, const L_TCHAR* pszPrintJobInstanceUID,
    const pPRINTJOBINFO pRequiredPrintJobInfo);
L_INT EXT_FUNCTION L_DicomPrintSCUGetCurrentPrintJobInfo(
    HDICOMPRINTSCU hPrintSCU, pPRINTJOBINFO pPrintJobInfo, L_UINT uStructSize);

/* Asks the printer for its configuration. */
L_INT EXT_FUNCTION L_DicomPrintSCUGetPrinterConfiguration(HDICOMPRINTSCU hPrintSCU);

/* The configuration last answered, lent; NULL before. */
HDICOMDS EXT_FUNCTION L_DicomPrintSCUGetCurrentPrinterConfiguration(HDICOMPRINTSCU hPrintSCU);

/*
 * Pull print, one request at a time: create a request for stored prints, print it, delete it.
 *   InstancesInfo, uInstancesCount  the stored prints, at least one
 */
L_INT EXT_FUNCTION L_DicomPrintSCUCreatePullPrintRequest(
    HDICOMPRINTSCU hPrintSCU, const pSTOREDPRINTSTORAGEINSTANCEINFO InstancesInfo,
    L_UINT32 uInstancesCount, const pPULLPRINTREQUESTPARAMETERS pParameters);
L_INT EXT_FUNCTION L_DicomPrintSCUPrintPullPrintRequestSession(HDICOMPRINTSCU hPrintSCU);
L_INT EXT_FUNCTION L_DicomPrintSCUDeletePullPrintRequest(HDICOMPRINTSCU hPrintSCU);
L_INT EXT_FUNCTION L_DicomPrintSCUGetDefaultPullPrintRequestParameters(
    HDICOMPRINTSCU hPrintSCU, pPULLPRINTREQUESTPARAMETERS pParameters, L_UINT uStructSize);

/* UID of the pull print request; "" if there is none. */
const L_TCHAR* EXT_FUNCTION L_DicomPrintSCUGetPullPrintRequestInstanceUID(HDICOMPRINTSCU hPrintSCU);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
