/*
 * ltdic/print_type.h - the structures and callbacks of the print SCU (PS3.4 annex H; PS3.3 C.13).
 *
 * Structures that tell what to send: uStructSize is sizeof(the type); NULL text and negative
 * numbers are not sent, "" is sent empty. The members are named after the attributes.
 */
#ifndef LTDIC_PRINT_TYPE_H
#define LTDIC_PRINT_TYPE_H

#include "types.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* uSupportedClasses: the SOP classes to propose; they can be combined. */
#define PRINTSCU_BASIC_GRAYSCALE_PM_META_SOP_CLASS         0x01
#define PRINTSCU_BASIC_COLOR_PM_META_SOP_CLASS             0x02
#define PRINTSCU_PULL_STORED_PM_META_SOP_CLASS             0x04
#define PRINTSCU_BASIC_ANNOTATION_BOX_SOP_CLASS            0x08
#define PRINTSCU_BASIC_PRINT_IMAGE_OVERLAY_BOX_SOP_CLASS   0x10
#define PRINTSCU_PRESENTATION_LUT_SOP_CLASS                0x20
#define PRINTSCU_PRINT_JOB_SOP_CLASS                       0x40
#define PRINTSCU_PRINTER_CONFIGURATION_RETRIEVAL_SOP_CLASS 0x80

/* uStatus of PRINTSCUSTATUSCALLBACK: what just happened. */
#define PRINTSCU_STATUS_CONNECT                               1
#define PRINTSCU_STATUS_SEND_ASSOCIATE_RQ                     2
#define PRINTSCU_STATUS_RECEIVE_ASSOCIATE_RJ                  3
#define PRINTSCU_STATUS_RECEIVE_ASSOCIATE_AC                  4
#define PRINTSCU_STATUS_SEND_RELEASE_RQ                       5
#define PRINTSCU_STATUS_CLOSE                                 6
#define PRINTSCU_STATUS_RECEIVE_RELEASE_RP                    7
#define PRINTSCU_STATUS_RECEIVE_RELEASE_RQ                    8
#define PRINTSCU_STATUS_SEND_RELEASE_RP                       9
#define PRINTSCU_STATUS_RECEIVE_ABORT                         10
#define PRINTSCU_STATUS_SEND_CREATE_FILM_SESSION_RQ           11
#define PRINTSCU_STATUS_RECEIVE_CREATE_FILM_SESSION_RSP       12
#define PRINTSCU_STATUS_SEND_UPDATE_FILM_SESSION_RQ           13
#define PRINTSCU_STATUS_RECEIVE_UPDATE_FILM_SESSION_RSP       14
#define PRINTSCU_STATUS_SEND_PRINT_FILM_SESSION_RQ            15
#define PRINTSCU_STATUS_RECEIVE_PRINT_FILM_SESSION_RSP        16
#define PRINTSCU_STATUS_SEND_DELETE_FILM_SESSION_RQ           17
#define PRINTSCU_STATUS_RECEIVE_DELETE_FILM_SESSION_RSP       18
#define PRINTSCU_STATUS_SEND_CREATE_FILM_BOX_RQ               19
#define PRINTSCU_STATUS_RECEIVE_CREATE_FILM_BOX_RSP           20
#define PRINTSCU_STATUS_SEND_UPDATE_FILM_BOX_RQ               21
#define PRINTSCU_STATUS_RECEIVE_UPDATE_FILM_BOX_RSP           22
#define PRINTSCU_STATUS_SEND_PRINT_FILM_BOX_RQ                23
#define PRINTSCU_STATUS_RECEIVE_PRINT_FILM_BOX_RSP            24
#define PRINTSCU_STATUS_SEND_DELETE_FILM_BOX_RQ               25
#define PRINTSCU_STATUS_RECEIVE_DELETE_FILM_BOX_RSP           26
#define PRINTSCU_STATUS_SEND_UPDATE_IMAGE_BOX_RQ              27
#define PRINTSCU_STATUS_RECEIVE_UPDATE_IMAGE_BOX_RSP          28
#define PRINTSCU_STATUS_SEND_UPDATE_ANNOTATION_BOX_RQ         29
#define PRINTSCU_STATUS_RECEIVE_UPDATE_ANNOTATION_BOX_RSP     30
#define PRINTSCU_STATUS_SEND_GET_PRINTER_INFO_RQ              31
#define PRINTSCU_STATUS_RECEIVE_GET_PRINTER_INFO_RSP          32
#define PRINTSCU_STATUS_SEND_GET_PRINT_JOB_INFO_RQ            33
#define PRINTSCU_STATUS_RECEIVE_GET_PRINT_JOB_INFO_RSP        34
#define PRINTSCU_STATUS_SEND_GET_PRINTER_CONFIG_RQ            35
#define PRINTSCU_STATUS_RECEIVE_GET_PRINTER_CONFIG_RSP        36
#define PRINTSCU_STATUS_SEND_CREATE_PRESENTATION_LUT_RQ       37
#define PRINTSCU_STATUS_RECEIVE_CREATE_PRESENTATION_LUT_RSP   38
#define PRINTSCU_STATUS_SEND_DELETE_PRESENTATION_LUT_RQ       39
#define PRINTSCU_STATUS_RECEIVE_DELETE_PRESENTATION_LUT_RSP   40
#define PRINTSCU_STATUS_SEND_CREATE_OVERLAY_BOX_RQ            41
#define PRINTSCU_STATUS_RECEIVE_CREATE_OVERLAY_BOX_RSP        42
#define PRINTSCU_STATUS_SEND_UPDATE_OVERLAY_BOX_RQ            43
#define PRINTSCU_STATUS_RECEIVE_UPDATE_OVERLAY_BOX_RSP        44
#define PRINTSCU_STATUS_SEND_DELETE_OVERLAY_BOX_RQ            45
#define PRINTSCU_STATUS_RECEIVE_DELETE_OVERLAY_BOX_RSP        46
#define PRINTSCU_STATUS_SEND_CREATE_PULL_PRINT_REQUEST_RQ     47
#define PRINTSCU_STATUS_RECEIVE_CREATE_PULL_PRINT_REQUEST_RSP 48
#define PRINTSCU_STATUS_SEND_PRINT_PULL_PRINT_REQUEST_RQ      49
#define PRINTSCU_STATUS_RECEIVE_PRINT_PULL_PRINT_REQUEST_RSP  50
#define PRINTSCU_STATUS_SEND_DELETE_PULL_PRINT_REQUEST_RQ     51
#define PRINTSCU_STATUS_RECEIVE_DELETE_PULL_PRINT_REQUEST_RSP 52

/* A film session (PS3.3 C.13.1). */
typedef struct tagFILMSESSIONPARAMETERS {
    L_UINT   uStructSize;
    L_INT32  nNumberOfCopies;
    L_PCTSTR pszPrintPriority;
    L_PCTSTR pszMediumType;
    L_PCTSTR pszFilmDestination;
    L_PCTSTR pszFilmSessionLabel;
    L_INT32  nMemoryAllocation;
    L_PCTSTR pszOwnerID;
} FILMSESSIONPARAMETERS, *pFILMSESSIONPARAMETERS;

/* A film box (PS3.3 C.13.3). pszImageDisplayFormat, such as "STANDARD\\1,1", must be given. */
typedef struct tagFILMBOXPARAMETERS {
    L_UINT   uStructSize;
    L_PCTSTR pszImageDisplayFormat;
    L_PCTSTR pszFilmOrientation;
    L_PCTSTR pszFilmSizeID;
    L_PCTSTR pszMagnificationType;
    L_INT32  nMaxDensity;
    L_PCTSTR pszConfigurationInformation;
    L_PCTSTR pszAnnotationDisplayFormatID;
    L_PCTSTR pszSmoothingType;
    L_PCTSTR pszBorderDensity;
    L_PCTSTR pszEmptyImageDensity;
    L_INT32  nMinDensity;
    L_PCTSTR pszTrim;
    L_INT32  nIllumination;
    L_INT32  nReflectedAmbientLight;
    L_PCTSTR pszRequestedResolutionID;
} FILMBOXPARAMETERS, *pFILMBOXPARAMETERS;

/* An image box (PS3.3 C.13.5). */
typedef struct tagIMAGEBOXPARAMETERS {
    L_UINT   uStructSize;
    L_INT32  nImagePosition;       /* from 1 */
    L_PCTSTR pszPolarity;
    L_PCTSTR pszMagnificationType;
    L_PCTSTR pszSmoothingType;
    L_INT32  nMinDensity;
    L_INT32  nMaxDensity;
    L_PCTSTR pszConfigurationInformation;
    L_DOUBLE dRequestedImageSize;  /* width in millimetres */
    L_PCTSTR pszRequestedDecimateCropBehavior;
} IMAGEBOXPARAMETERS, *pIMAGEBOXPARAMETERS;

/* An image overlay box. The origin counts from 1 and may be negative. */
typedef struct tagOVERLAYBOXPARAMETERS {
    L_UINT   uStructSize;
    L_INT16  nOverlayOriginRow;
    L_INT16  nOverlayOriginColumn;
    L_PCTSTR pszOverlayOrImageMagnification;
    L_INT32  nMagnifyToNumberOfColumns;
    L_PCTSTR pszOverlayMagnificationType;
    L_PCTSTR pszOverlayForegroundDensity;
    L_PCTSTR pszOverlayBackgroundDensity;
    L_PCTSTR pszOverlaySmoothingType;
} OVERLAYBOXPARAMETERS, *pOVERLAYBOXPARAMETERS;

/* What a printer tells about itself (PS3.3 C.13.9). "" is unknown. */
typedef struct tagPRINTERINFO {
    L_UINT  uStructSize;
    L_TCHAR szPrinterStatus[65];
    L_TCHAR szPrinterStatusInfo[65];
    L_TCHAR szPrinterName[65];
    L_TCHAR szManufacturer[65];
    L_TCHAR szManufacturerModelName[65];
    L_TCHAR szDeviceSerialNumber[65];
    L_TCHAR szSoftwareVersions[65];
    L_TCHAR szDateOfLastCalibration[65];
    L_TCHAR szTimeOfLastCalibration[65];
} PRINTERINFO, *pPRINTERINFO;

/* What a printer reports; members may be NULL. */
typedef struct tagPRINTERREPORTINFO {
    L_PCTSTR pszPrinterStatusInfo;
    L_PCTSTR pszFilmDestination;
    L_PCTSTR pszPrinterName;
} PRINTERREPORTINFO, *pPRINTERREPORTINFO;

/* What is known about a print job (PS3.3 C.13.8). "" is unknown. */
typedef struct tagPRINTJOBINFO {
    L_UINT  uStructSize;
    L_TCHAR szExecutionStatus[65];
    L_TCHAR szExecutionStatusInfo[65];
    L_TCHAR szPrintPriority[65];
    L_TCHAR szCreationDate[65];
    L_TCHAR szCreationTime[65];
    L_TCHAR szPrinterName[65];
    L_TCHAR szOriginator[65];
} PRINTJOBINFO, *pPRINTJOBINFO;

/* What is reported about a print job; members may be NULL. */
typedef struct tagPRINTJOBREPORTINFO {
    L_PCTSTR pszExecutionStatusInfo;
    L_PCTSTR pszPrintJobID;
    L_PCTSTR pszFilmSessionLabel;
    L_PCTSTR pszPrinterName;
} PRINTJOBREPORTINFO, *pPRINTJOBREPORTINFO;

/* A stored print to be fetched. All members but the patient ID must be given. */
typedef struct tagSTOREDPRINTSTORAGEINSTANCEINFO {
    L_UINT   uStructSize;
    L_PCTSTR pszRetrieveAETitle;
    L_PCTSTR pszReferencedSOPInstanceUID;
    L_PCTSTR pszStudyInstanceUID;
    L_PCTSTR pszSeriesInstanceUID;
    L_PCTSTR pszPatientID;
} STOREDPRINTSTORAGEINSTANCEINFO, *pSTOREDPRINTSTORAGEINSTANCEINFO;

/* A pull print request (PS3.3 C.13). */
typedef struct tagPULLPRINTREQUESTPARAMETERS {
    L_UINT   uStructSize;
    L_INT32  nNumberOfCopies;
    L_PCTSTR pszPrintPriority;
    L_PCTSTR pszMediumType;
    L_PCTSTR pszFilmDestination;
    L_PCTSTR pszColorImagePrintingFlag;
    L_PCTSTR pszAnnotationFlag;
    L_PCTSTR pszImageOverlayFlag;
    L_PCTSTR pszPresentationLUTFlag;
    L_PCTSTR pszImageBoxPresentationLUTFlag;
    L_PCTSTR pszConfigurationInformation;
    L_PCTSTR pszFilmSessionLabel;
    L_INT32  nMemoryAllocation;
    L_PCTSTR pszCollationFlag;
    L_INT32  nIllumination;
    L_INT32  nReflectedAmbientLight;
    L_PCTSTR pszOwnerID;
} PULLPRINTREQUESTPARAMETERS, *pPULLPRINTREQUESTPARAMETERS;

/*
 * Called at each step of an operation.
 *   uStatus           PRINTSCU_STATUS_
 *   uOperationStatus  for responses: COMMAND_STATUS_SUCCESS, also with a warning, or the failure;
 *                     else 0
 */
typedef void (pEXT_CALLBACK PRINTSCUSTATUSCALLBACK)(
    HDICOMPRINTSCU hCU, L_UINT16 uStatus, L_UINT16 uOperationStatus, void* pUserData);

/*
 * The printer reports: uEventTypeID 1 normal, 2 warning, 3 failure. pReportInformation may be NULL;
 * it is lent until the function returns.
 */
typedef void (pEXT_CALLBACK PRINTSCUPRINTERREPORTCALLBACK)(
    HDICOMPRINTSCU hCU, L_UINT16 uEventTypeID, const pPRINTERREPORTINFO pReportInformation,
    void* pUserData);

/*
 * A print job reports: uEventTypeID 1 pending, 2 printing, 3 done, 4 failure. What is passed is
 * lent until the function returns; pReportInformation may be NULL.
 */
typedef void (pEXT_CALLBACK PRINTSCUPRINTJOBREPORT)(
    HDICOMPRINTSCU hCU, const L_TCHAR* pszPrintJobInstanceUID, L_UINT16 uEventTypeID,
    const pPRINTJOBREPORTINFO pReportInformation, void* pUserData);

/* The callbacks and their last argument; NULL members are not called. */
typedef struct _DICOMPRINTSCUCALLBACK {
    PRINTSCUSTATUSCALLBACK        pfnStatus;
    PRINTSCUPRINTERREPORTCALLBACK pfnPrinterReport;
    PRINTSCUPRINTJOBREPORT        pfnPrintJobReport;
    void*                         pUserData;
} DICOMPRINTSCUCALLBACK, *pDICOMPRINTSCUCALLBACK;

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
