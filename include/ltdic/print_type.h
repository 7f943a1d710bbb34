/*
 * ltdic/print_type.h - the structures and callbacks of the print SCU (PS3.4 annex H).
 */
#ifndef LTDIC_PRINT_TYPE_H
#define LTDIC_PRINT_TYPE_H

#include "types.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Classes. */
#define PRINTSCU_BASIC_GRAYSCALE_PM_META_SOP_CLASS         0x01
#define PRINTSCU_BASIC_COLOR_PM_META_SOP_CLASS             0x02
#define PRINTSCU_PULL_STORED_PM_META_SOP_CLASS             0x04
#define PRINTSCU_BASIC_ANNOTATION_BOX_SOP_CLASS            0x08
#define PRINTSCU_BASIC_PRINT_IMAGE_OVERLAY_BOX_SOP_CLASS   0x10
#define PRINTSCU_PRESENTATION_LUT_SOP_CLASS                0x20
#define PRINTSCU_PRINT_JOB_SOP_CLASS                       0x40
#define PRINTSCU_PRINTER_CONFIGURATION_RETRIEVAL_SOP_CLASS 0x80

/* Steps. */
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

/* Film session. */
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

/* Film box. */
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

/* Image box. */
typedef struct tagIMAGEBOXPARAMETERS {
    L_UINT   uStructSize;
    L_INT32  nImagePosition;
    L_PCTSTR pszPolarity;
    L_PCTSTR pszMagnificationType;
    L_PCTSTR pszSmoothingType;
    L_INT32  nMinDensity;
    L_INT32  nMaxDensity;
    L_PCTSTR pszConfigurationInformation;
    L_DOUBLE dRequestedImageSize;
    L_PCTSTR pszRequestedDecimateCropBehavior;
} IMAGEBOXPARAMETERS, *pIMAGEBOXPARAMETERS;

/* Overlay box. */
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

/* Printer. */
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

/* Printer report. */
typedef struct tagPRINTERREPORTINFO {
    L_PCTSTR pszPrinterStatusInfo;
    L_PCTSTR pszFilmDestination;
    L_PCTSTR pszPrinterName;
} PRINTERREPORTINFO, *pPRINTERREPORTINFO;

/* Print job. */
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

/* Print job report. */
typedef struct tagPRINTJOBREPORTINFO {
    L_PCTSTR pszExecutionStatusInfo;
    L_PCTSTR pszPrintJobID;
    L_PCTSTR pszFilmSessionLabel;
    L_PCTSTR pszPrinterName;
} PRINTJOBREPORTINFO, *pPRINTJOBREPORTINFO;

/* Stored print. */
typedef struct tagSTOREDPRINTSTORAGEINSTANCEINFO {
    L_UINT   uStructSize;
    L_PCTSTR pszRetrieveAETitle;
    L_PCTSTR pszReferencedSOPInstanceUID;
    L_PCTSTR pszStudyInstanceUID;
    L_PCTSTR pszSeriesInstanceUID;
    L_PCTSTR pszPatientID;
} STOREDPRINTSTORAGEINSTANCEINFO, *pSTOREDPRINTSTORAGEINSTANCEINFO;

/* Pull print. */
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

/* Status. */
typedef void (pEXT_CALLBACK PRINTSCUSTATUSCALLBACK)(
    HDICOMPRINTSCU hCU, L_UINT16 uStatus, L_UINT16 uOperationStatus, void* pUserData);

/* Printer. */
typedef void (pEXT_CALLBACK PRINTSCUPRINTERREPORTCALLBACK)(
    HDICOMPRINTSCU hCU, L_UINT16 uEventTypeID, const pPRINTERREPORTINFO pReportInformation,
    void* pUserData);

/* Job. */
typedef void (pEXT_CALLBACK PRINTSCUPRINTJOBREPORT)(
    HDICOMPRINTSCU hCU, const L_TCHAR* pszPrintJobInstanceUID, L_UINT16 uEventTypeID,
    const pPRINTJOBREPORTINFO pReportInformation, void* pUserData);

/* All. */
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
