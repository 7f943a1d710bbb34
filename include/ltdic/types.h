/*
 * ltdic/types.h - handles, links and values that several sections share, and the conventions.
 *
 * Return values.  L_INT and L_UINT16 results that say how it went are DICOM_SUCCESS (0) or a
 * DICOM_ERROR_ code of ltdicerrors.h, always above 0. L_BOOL results are TRUE or FALSE. Functions
 * that return a pointer or a handle answer NULL when they fail or when there is nothing; those
 * that return a count or a number answer 0. Exceptions are told with the function.
 *
 * Indices.  They start at 0, unless a comment says otherwise. DICOM frame numbers start at 1.
 *
 * Text.  L_TCHAR strings end with NUL. What a function takes is copied before it returns, so the
 * caller keeps and frees its own memory. A size "in words" counts L_TCHARs, the final NUL among
 * them; text that does not fit is cut and still ends with NUL.
 *
 * Ownership.  A handle from a ...Create... function belongs to the caller, who frees it with the
 * ...Free... function of the same section, once. Any other pointer or handle that a function
 * returns is lent: it belongs to the object it came from and must not be freed. It lives until
 * that object is freed, reset or loaded anew, or the part it points at is changed or deleted.
 *
 * Arguments.  A NULL, stale or foreign handle never crashes: the function fails. A structure with a
 * size member is checked: DICOM_ERROR_INVALID_STRUCT_SIZE tells that it is not sizeof(the type).
 *
 * Threads.  Any thread may call any function. One object (a data set, an association, a waveform)
 * is for one thread at a time; different objects are independent. The tables (VR, UID, tag, IOD,
 * context group) may be read by all threads while nobody changes them. What runs on which thread
 * in networking is told in net.h.
 *
 * Not built.  A function that this version does not implement fails with
 * DICOM_ERROR_FEATURE_NOT_SUPPORTED or with the failure value of its type; it never pretends.
 */
#ifndef LTDIC_TYPES_H
#define LTDIC_TYPES_H

#include "../lttyp.h"
#include "../ltkrn.h"
#include "../ltfil.h"
#include "../ltann.h"
#include "../ltdicerrors.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Text that is only read. */
typedef const L_CHAR* L_PCSTR;
typedef const L_TCHAR* L_PCTSTR;

/* The handles. They are tokens: never addresses to look behind, and no number comes back twice. */
typedef void* HDICOMDS;
typedef void* HDICOMPDU;
typedef void* HDICOMNET;
typedef void* HDICOMDIR;
typedef void* HDICOMWAVEFORMGROUP;
typedef void* HDICOMWAVEFORMCHANNEL;
typedef void* HDICOMPRINTSCU;

/* The link members (parent, children, neighbours) of the table records. Not for callers. */
typedef struct _DICOMLINK* pDICOMLINK;

/* OpenSSL's types under OpenSSL's names, so that its headers may be included as well. */
typedef struct ssl_st SSL;
typedef struct ssl_ctx_st SSL_CTX;
typedef SSL_CTX L_SSL_CTX;
typedef void* pSSL_CONF_CTX;
typedef struct x509_store_ctx_st X509_STORE_CTX;

/* Internals of the C++ network class, known by name only. */
typedef struct _NETLINK NETLINK;
typedef struct _NETLINK* pNETLINK;
typedef struct _ISCLInternalData ISCLInternalData;
typedef struct _ISCLInternalData* pISCLInternalData;
typedef struct _LDICOMNETPRIVATEDATA LDICOMNETPRIVATEDATA;
typedef struct _LDICOMNETPRIVATEDATA* pLDICOMNETPRIVATEDATA;

/* A data element tag as one number, group in the upper half; and its two halves. */
#define MAKETAG(group, element) \
    ((L_UINT32)((((L_UINT32)(group) & 0xFFFFU) << 16) | ((L_UINT32)(element) & 0xFFFFU)))
#define GETGROUP(tag)   ((L_UINT16)(((L_UINT32)(tag)) >> 16))
#define GETELEMENT(tag) ((L_UINT16)(((L_UINT32)(tag)) & 0xFFFFU))

/* Sizes of text buffers for the VRs LO and SH, and of the fixed buffers of print structures. */
#define LO_MAX_LEN 65
#define SH_MAX_LEN 17
#define MAX_SIZE   65

/* Positions that LDicomFile, the library's file class, counts from; and its modes. */
#define DICOM_FILE_BEGIN   0
#define DICOM_FILE_CURRENT 1
#define DICOM_FILE_END     2
#define DICOM_FILE_OPEN        0x0000
#define DICOM_FILE_CREATE      0x0001
#define DICOM_FILE_READ        0x0002
#define DICOM_FILE_WRITE       0x0004
#define DICOM_FILE_TEMPORARY   0x0008
#define DICOM_FILE_MEMORY      0x0010
#define DICOM_FILE_REDIRECT    0x0020
#define DICOM_FILE_CLOSE       0x0040
#define DICOM_FILE_DELETE      0x0080
#define DICOM_FILE_USER_MEMORY 0x1000
#define DICOM_FILE_READ_ONLY   0x2000

/* An age: nNumber of the unit nReference, one of VALUE_AGE_ (VR AS, PS3.5 6.2). */
#define VALUE_AGE_DAYS   68
#define VALUE_AGE_WEEKS  87
#define VALUE_AGE_MONTHS 77
#define VALUE_AGE_YEARS  89
typedef struct _VALUEAGE {
    L_UINT16 nNumber;
    L_UCHAR  nReference;
} VALUEAGE, *pVALUEAGE;

/* A date: full year, month 1-12, day 1-31 (VR DA). */
typedef struct _VALUEDATE {
    L_UINT16 nYear;
    L_UINT16 nMonth;
    L_UINT16 nDay;
} VALUEDATE, *pVALUEDATE;

/* A time of day; nFractions in microseconds (VR TM). */
typedef struct _VALUETIME {
    L_UINT16 nHours;
    L_UINT16 nMinutes;
    L_UINT16 nSeconds;
    L_UINT32 nFractions;
} VALUETIME, *pVALUETIME;

/* A date with time; nOffset is the distance from UTC as the number +-HHMM, 0 if none (VR DT). */
typedef struct _VALUEDATETIME {
    L_UINT16 nYear;
    L_UINT16 nMonth;
    L_UINT16 nDay;
    L_UINT16 nHours;
    L_UINT16 nMinutes;
    L_UINT16 nSeconds;
    L_UINT32 nFractions;
    L_INT32  nOffset;
} VALUEDATETIME, *pVALUEDATETIME;

/*
 * Ranges as queries use them (PS3.4 C.2.2.2.5). nFlags says what holds: only the first value; it
 * and all later ones; it and all earlier ones; from the first to the second.
 */
#define VALUE_RANGE_NONE  0
#define VALUE_RANGE_LOWER 1
#define VALUE_RANGE_UPPER 2
#define VALUE_RANGE_BOTH  3
typedef struct _VALUEDATERANGE {
    L_UINT32  nFlags;
    VALUEDATE Date1;
    VALUEDATE Date2;
} VALUEDATERANGE, *pVALUEDATERANGE;
typedef struct _VALUETIMERANGE {
    L_UINT32  nFlags;
    VALUETIME Time1;
    VALUETIME Time2;
} VALUETIMERANGE, *pVALUETIMERANGE;
typedef struct _VALUEDATETIMERANGE {
    L_UINT32      nFlags;
    VALUEDATETIME DateTime1;
    VALUEDATETIME DateTime2;
} VALUEDATETIMERANGE, *pVALUEDATETIMERANGE;

/*
 * One item of a code sequence (PS3.3 8.8). A NULL member is absent. uStructSize is
 * sizeof(DICOMCODESEQUENCEITEM).
 */
typedef struct tagDICOMCODESEQUENCEITEM {
    L_UINT         uStructSize;
    L_TCHAR*       pszCodeValue;
    L_TCHAR*       pszCodingSchemeDesignator;
    L_TCHAR*       pszCodingSchemeVersion;
    L_TCHAR*       pszCodeMeaning;
    L_TCHAR*       pszContextIdentifier;
    L_TCHAR*       pszMappingResource;
    pVALUEDATETIME pContextGroupVersion;
    pVALUEDATETIME pContextGroupLocalVersion;
    L_TCHAR*       pszContextGroupExtensionCreatorUID;
} DICOMCODESEQUENCEITEM, *pDICOMCODESEQUENCEITEM;

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
