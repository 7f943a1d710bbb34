/*
 * ltdic/dataset.h - data sets and command sets: life cycle, files, copies, conformance (PS3.5 7,
 * PS3.10).
 *
 * A data set is a tree of data elements, see element.h. The file meta information (group 0002)
 * stands in the same tree as the rest. A command set is a data set too, of group 0000.
 *
 * Values of a file are read when they are first wanted: until then the file stays open, and must be
 * neither moved nor changed, unless DS_LOAD_CLOSE was given.
 *
 * Returns of L_UINT16 functions: DICOM_SUCCESS, or for files DICOM_ERROR_OPEN, _READ, _SEEK,
 * _WRITE, _END (the file is cut short), _FORMAT (it is not DICOM), _DISK_FULL; else
 * DICOM_ERROR_PARAMETER or what the function tells.
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

/* A data element; its members are in element.h. */
typedef struct _DICOMELEMENT* pDICOMELEMENT;

/*
 * Flags of data sets, of loading and of saving. At most one of each pair: header, byte order, VR.
 * The legal syntaxes are little endian implicit, little endian explicit, big endian explicit.
 */
#define DS_METAHEADER_PRESENT          0x0001  /* with preamble and group 0002 */
#define DS_METAHEADER_ABSENT           0x0002  /* bare data set */
#define DS_LITTLE_ENDIAN               0x0004
#define DS_BIG_ENDIAN                  0x0008
#define DS_IMPLICIT_VR                 0x0010
#define DS_EXPLICIT_VR                 0x0020
#define DS_GROUP_LENGTHS               0x0040  /* save: write group lengths */
#define DS_LENGTH_EXPLICIT             0x0080  /* save: sequences without delimiters */
#define DS_EXCLUDE_METAHEADER_GROUP    0x0100  /* save: leave out group 0002 */
#define DS_LOAD_CLOSE                  0x0200  /* load: read everything, close the file */
#define DS_KEEP_PIXEL_DATA_INTACT      0x0400  /* load, save: pixel data byte for byte */
#define DS_LOAD_STORE_OFFSETS          0x0800  /* load: note where elements start in the file */
#define DS_ADD_MANDATORY_ELEMENTS_ONLY 0x1000  /* init: no type 3 elements */
#define DS_ADD_MANDATORY_MODULES_ONLY  0x2000  /* init: no optional modules */
#define DS_TEMPORARY                   0x4000

/* The start of a DICOM file: preamble bytes, prefix characters, the prefix. */
#define DS_PREAMBLE_LENGTH 128
#define DS_PREFIX_LENGTH   4
#define DS_PREFIX          TEXT("DICM")

/*
 * L_DicomCreateDS returns an empty data set, NULL if there is no memory.
 *   pszPath  folder for its temporary files; NULL: see L_DicomSetDefaultDicomTempPath
 * L_DicomFreeDS frees it with all its elements and closes its file. NULL is ignored. A data set
 * that a callback is showing is freed when the callback returns.
 */
HDICOMDS EXT_FUNCTION L_DicomCreateDS(L_TCHAR* pszPath);
void     EXT_FUNCTION L_DicomFreeDS(HDICOMDS hDS);

/*
 * The folder for temporary files of data sets created with NULL. NULL or "" means the system's. The
 * text returned is lent until the next set.
 */
L_TCHAR* EXT_FUNCTION L_DicomGetDefaultDicomTempPath(void);
void     EXT_FUNCTION L_DicomSetDefaultDicomTempPath(L_TCHAR* szPath);

/*
 * L_DicomInitDS empties the data set and inserts the modules of a class, with empty elements.
 *   nClass  one of CLASS_; CLASS_UNKNOWN inserts nothing
 *   nFlags  header, byte order, VR, and which modules and elements; 0: with header, implicit little
 *           endian, everything
 * SOP class and transfer syntax get their values.
 * L_DicomGetInfoDS tells class (CLASS_UNKNOWN if not known) and flags; either pointer may be NULL.
 */
void EXT_FUNCTION L_DicomInitDS(HDICOMDS hDS, L_UINT32 nClass, L_UINT16 nFlags);
void EXT_FUNCTION L_DicomGetInfoDS(HDICOMDS hDS, L_UINT32* pnClass, L_UINT16* pnFlags);

/*
 * The same for a command set: L_DicomInitCS inserts the elements of a message, in group 0000.
 *   nCommand  one of COMMAND_C_ or COMMAND_N_
 *   bRequest  TRUE: the request, FALSE: the response
 */
void EXT_FUNCTION L_DicomInitCS(HDICOMDS hDS, L_UINT16 nCommand, L_BOOL bRequest);
void EXT_FUNCTION L_DicomGetInfoCS(HDICOMDS hDS, L_UINT16* pnCommand, L_BOOL* pbRequest);

/* Removes all elements and closes the file. Element pointers are dead. */
void EXT_FUNCTION L_DicomResetDS(HDICOMDS hDS);

/*
 * Load a file; load what stands in memory. The former content is gone, also on failure.
 *   nFlags  0: find out header and syntax; DS_METAHEADER_ and a syntax force them. Add
 *           DS_LOAD_CLOSE, DS_LOAD_STORE_OFFSETS, DS_KEEP_PIXEL_DATA_INTACT at will
 * The buffer may be freed after the call.
 */
L_UINT16 EXT_FUNCTION L_DicomLoadDS(HDICOMDS hDS, L_TCHAR* pszName, L_UINT16 nFlags);
L_UINT16 EXT_FUNCTION L_DicomLoadDSMemory(
    HDICOMDS hDS, L_UCHAR* pBuffer, L_UINT32 uBufferSize, L_UINT16 nFlags);

/*
 * Saves to a file.
 *   nFlags  0: header and syntax as loaded or initialised; one of each pair forces them. Add
 *           DS_GROUP_LENGTHS, DS_LENGTH_EXPLICIT, DS_EXCLUDE_METAHEADER_GROUP at will
 * Transfer Syntax UID in the file is what was written; the data set in memory does not change.
 * Compressed pixel data can only be saved explicit little endian with header:
 * DICOM_ERROR_COMPRESSION. In implicit VR the reader takes the VR from the tag (PS3.5 section
 * 7.1.3): octets under the tag of a sequence that are no items, and a sequence under the tag of
 * something else, are refused with DICOM_ERROR_CONVERSION, here and when sent.
 */
L_UINT16 EXT_FUNCTION L_DicomSaveDS(HDICOMDS hDS, L_TCHAR* pszName, L_UINT16 nFlags);

/*
 * Called for each element that L_DicomCopyDSExt copies, on its thread.
 *   pElement  the source element
 *   nFlags    0, or CALLBACK_ERROR_ELEMENT_EXISTS, CALLBACK_ERROR_MEMORY
 * Returns TRUE to go on, FALSE to stop.
 */
typedef L_BOOL (pEXT_CALLBACK COPYDSCALLBACK)(
    pDICOMELEMENT pElement, L_UINT16 nFlags, void* pUserData);

/*
 * Copy elements from one data set into another, values included; hSrcDS may be freed afterwards.
 *   pSrcParent  copy the elements below it; NULL: all elements
 *   pDstParent  copy to below it; NULL: to the top level
 * An element that the target has gets the source's value; sequences are merged item by item. The
 * parents themselves are not copied. pfnCallback may be NULL.
 */
L_UINT16 EXT_FUNCTION L_DicomCopyDS(
    HDICOMDS hDstDS, pDICOMELEMENT pDstParent, HDICOMDS hSrcDS, pDICOMELEMENT pSrcParent);
L_UINT16 EXT_FUNCTION L_DicomCopyDSExt(
    HDICOMDS hDstDS, pDICOMELEMENT pDstParent, HDICOMDS hSrcDS, pDICOMELEMENT pSrcParent,
    COPYDSCALLBACK pfnCallback, void* pUserData);

/*
 * The 128 bytes before the prefix (PS3.10 7.1). Get copies the first nLength of them, zeros if
 * there are none; set takes nLength bytes, at most DS_PREAMBLE_LENGTH, for the next save.
 */
void EXT_FUNCTION L_DicomGetPreamble(HDICOMDS hDS, L_UCHAR* pPreamble, L_UINT16 nLength);
void EXT_FUNCTION L_DicomSetPreamble(HDICOMDS hDS, L_UCHAR* pPreamble, L_UINT16 nLength);

/* nFlags of CONFORMANCECALLBACK and COPYDSCALLBACK; several may be set. */
#define CALLBACK_ERROR_UNKNOWN_CLASS  0x001
#define CALLBACK_ERROR_UNKNOWN_TAG    0x002
#define CALLBACK_ERROR_UNKNOWN_VR     0x004
#define CALLBACK_ERROR_WRONG_VR       0x008  /* not the VR of the tag table */
#define CALLBACK_ERROR_MIN_VM         0x010  /* too few values */
#define CALLBACK_ERROR_MAX_VM         0x020  /* too many values */
#define CALLBACK_ERROR_DIVIDE_VM      0x040  /* not a multiple of nDivideVM values */
#define CALLBACK_ERROR_IMAGE          0x080  /* image attributes contradict each other */
#define CALLBACK_ERROR_ELEMENT        0x100  /* the value is wrong, or its length */
#define CALLBACK_ERROR_ELEMENT_EXISTS 0x200  /* the target has the element */
#define CALLBACK_ERROR_MEMORY         0x400

/*
 * Called for each element that is checked, on the checking thread; nFlags is 0 if it is right.
 * Returns TRUE to go on, FALSE to stop.
 */
typedef L_BOOL (pEXT_CALLBACK CONFORMANCECALLBACK)(
    pDICOMELEMENT pElement, L_UINT16 nFlags, void* pUserData);

/*
 * L_DicomConformanceDS checks all elements against the VR, tag and IOD tables; TRUE if nothing is
 * wrong. pfnCallback may be NULL. L_DicomSetDebugDS has pfnCallback called for problems met while
 * loading and inserting; NULL ends it.
 */
L_BOOL EXT_FUNCTION L_DicomConformanceDS(
    HDICOMDS hDS, CONFORMANCECALLBACK pfnCallback, void* pUserData);
void   EXT_FUNCTION L_DicomSetDebugDS(
    HDICOMDS hDS, CONFORMANCECALLBACK pfnCallback, void* pUserData);

/* Removes the empty elements that the class has as type 3. TRUE when done. */
L_BOOL EXT_FUNCTION L_DicomRemoveType3EmptyElements(HDICOMDS hDS);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
