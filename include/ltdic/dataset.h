/*
 * ltdic/dataset.h - data sets and command sets: life cycle, files, copies, transfer syntax.
 */
#ifndef LTDIC_DATASET_H
#define LTDIC_DATASET_H

#include "types.h"
#include "command.h"
#include "iod_class.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _DICOMELEMENT * pDICOMELEMENT;

/* Flags. */
#define DS_METAHEADER_PRESENT          0x0001
#define DS_METAHEADER_ABSENT           0x0002
#define DS_LITTLE_ENDIAN               0x0004
#define DS_BIG_ENDIAN                  0x0008
#define DS_IMPLICIT_VR                 0x0010
#define DS_EXPLICIT_VR                 0x0020
#define DS_GROUP_LENGTHS               0x0040
#define DS_LENGTH_EXPLICIT             0x0080
#define DS_EXCLUDE_METAHEADER_GROUP    0x0100
#define DS_LOAD_CLOSE                  0x0200
#define DS_KEEP_PIXEL_DATA_INTACT      0x0400
#define DS_LOAD_STORE_OFFSETS          0x0800
#define DS_ADD_MANDATORY_ELEMENTS_ONLY 0x1000
#define DS_ADD_MANDATORY_MODULES_ONLY  0x2000
#define DS_TEMPORARY                   0x4000

/* File header. */
#define DS_PREAMBLE_LENGTH 128
#define DS_PREFIX_LENGTH   4
#define DS_PREFIX          TEXT("DICM")

/* Creates and frees. */
HDICOMDS EXT_FUNCTION L_DicomCreateDS(L_TCHAR* pszPath);
void     EXT_FUNCTION L_DicomFreeDS(HDICOMDS hDS);

/* Temporary path. */
L_TCHAR* EXT_FUNCTION L_DicomGetDefaultDicomTempPath(void);
void     EXT_FUNCTION L_DicomSetDefaultDicomTempPath(L_TCHAR* szPath);

/* Initialises. */
void EXT_FUNCTION L_DicomInitDS(HDICOMDS hDS, L_UINT32 nClass, L_UINT16 nFlags);
void EXT_FUNCTION L_DicomGetInfoDS(HDICOMDS hDS, L_UINT32* pnClass, L_UINT16* pnFlags);

/* Command sets. */
void EXT_FUNCTION L_DicomInitCS(HDICOMDS hDS, L_UINT16 nCommand, L_BOOL bRequest);
void EXT_FUNCTION L_DicomGetInfoCS(HDICOMDS hDS, L_UINT16* pnCommand, L_BOOL* pbRequest);

/* Empties. */
void EXT_FUNCTION L_DicomResetDS(HDICOMDS hDS);

/* Loads. */
L_UINT16 EXT_FUNCTION L_DicomLoadDS(HDICOMDS hDS, L_TCHAR* pszName, L_UINT16 nFlags);
L_UINT16 EXT_FUNCTION L_DicomLoadDSMemory(
    HDICOMDS hDS, L_UCHAR* pBuffer, L_UINT32 uBufferSize, L_UINT16 nFlags);

/* Saves. */
L_UINT16 EXT_FUNCTION L_DicomSaveDS(HDICOMDS hDS, L_TCHAR* pszName, L_UINT16 nFlags);

/* Callback of copy. */
typedef L_BOOL (pEXT_CALLBACK COPYDSCALLBACK)(
    pDICOMELEMENT pElement, L_UINT16 nFlags, void* pUserData);

/* Copies. */
L_UINT16 EXT_FUNCTION L_DicomCopyDS(
    HDICOMDS hDstDS, pDICOMELEMENT pDstParent, HDICOMDS hSrcDS, pDICOMELEMENT pSrcParent);
L_UINT16 EXT_FUNCTION L_DicomCopyDSExt(
    HDICOMDS hDstDS, pDICOMELEMENT pDstParent, HDICOMDS hSrcDS, pDICOMELEMENT pSrcParent,
    COPYDSCALLBACK pfnCallback, void* pUserData);

/* Preamble. */
void EXT_FUNCTION L_DicomGetPreamble(HDICOMDS hDS, L_UCHAR* pPreamble, L_UINT16 nLength);
void EXT_FUNCTION L_DicomSetPreamble(HDICOMDS hDS, L_UCHAR* pPreamble, L_UINT16 nLength);

/* Callback flags. */
#define CALLBACK_ERROR_UNKNOWN_CLASS  0x1
#define CALLBACK_ERROR_UNKNOWN_TAG    0x2
#define CALLBACK_ERROR_UNKNOWN_VR     0x4
#define CALLBACK_ERROR_WRONG_VR       0x8
#define CALLBACK_ERROR_MIN_VM         0x10
#define CALLBACK_ERROR_MAX_VM         0x20
#define CALLBACK_ERROR_DIVIDE_VM      0x40
#define CALLBACK_ERROR_IMAGE          0x80
#define CALLBACK_ERROR_ELEMENT        0x100
#define CALLBACK_ERROR_ELEMENT_EXISTS 0x200
#define CALLBACK_ERROR_MEMORY         0x400

/* Conformance callback. */
typedef L_BOOL (pEXT_CALLBACK CONFORMANCECALLBACK)(
    pDICOMELEMENT pElement, L_UINT16 nFlags, void* pUserData);

/* Conformance. */
L_BOOL EXT_FUNCTION L_DicomConformanceDS(
    HDICOMDS hDS, CONFORMANCECALLBACK pfnCallback, void* pUserData);
void   EXT_FUNCTION L_DicomSetDebugDS(
    HDICOMDS hDS, CONFORMANCECALLBACK pfnCallback, void* pUserData);

/* Removes empty type 3 elements. */
L_BOOL EXT_FUNCTION L_DicomRemoveType3EmptyElements(HDICOMDS hDS);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
