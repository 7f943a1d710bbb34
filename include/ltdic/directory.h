/*
 * ltdic/directory.h - making and extending a DICOMDIR (PS3.3 annex F, PS3.10).
 */
#ifndef LTDIC_DIRECTORY_H
#define LTDIC_DIRECTORY_H

#include "dataset.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Options. */
#define DICOMDIR_REJECT_INVALID_FILEID      1
#define DICOMDIR_INSERT_ICON_IMAGE_SEQUENCE 2

/* Callback status. */
#define DICOMDIR_INSERTDICOMFILE_PREADD  300
#define DICOMDIR_INSERTDICOMFILE_FAILURE 350

/* Options. */
typedef struct tagDICOMDIROPTIONS {
    L_INT    nSize;
    L_BOOL   bIncludeSubfolders;
    L_UINT32 uFlags;
} DICOMDIROPTIONS, *pDICOMDIROPTIONS;

/* Callback. */
typedef L_UINT16 (pEXT_CALLBACK INSERTDICOMFILECALLBACK)(
    HDICOMDIR hDicomDir, const L_TCHAR* pszFileName, HDICOMDS hDS, L_UINT16 uStatus,
    void* pUserData);

/* Callback and its pointer. */
typedef struct _DICOMDIRCALLBACK {
    INSERTDICOMFILECALLBACK pfnInsertDicomFile;
    void*                   pUserData;
} DICOMDIRCALLBACK, *pDICOMDIRCALLBACK;

/* Life. */
HDICOMDIR EXT_FUNCTION L_DicomDirCreate(L_TCHAR* pszDICOMDIRDstFolder, L_TCHAR* pszPath);
void      EXT_FUNCTION L_DicomDirFree(HDICOMDIR hDicomDir);

/* Callback. */
void EXT_FUNCTION L_DicomDirSetCallback(HDICOMDIR hDicomDir, pDICOMDIRCALLBACK pCallback);

/* Load. */
L_UINT16 EXT_FUNCTION L_DicomDirLoadDS(HDICOMDIR hDicomDir, L_TCHAR* pszName, L_UINT16 nFlags);

/* Save. */
L_UINT16 EXT_FUNCTION L_DicomDirSave(HDICOMDIR hDicomDir, L_UINT16 uFlags);

/* Reset. */
L_UINT16 EXT_FUNCTION L_DicomDirReset(HDICOMDIR hDicomDir, L_TCHAR* pszDICOMDIRDstFolder);

/* Insert. */
L_UINT16 EXT_FUNCTION L_DicomDirInsertFile(HDICOMDIR hDicomDir, L_TCHAR* pszFileName);
L_UINT16 EXT_FUNCTION L_DicomDirInsertDS(
    HDICOMDIR hDicomDir, HDICOMDS* phDataSet, L_TCHAR* pszFileName);

/* File-set. */
L_UINT16 EXT_FUNCTION L_DicomDirSetFileSetID(HDICOMDIR hDicomDir, L_TCHAR* pszFileSetID);
L_UINT16 EXT_FUNCTION L_DicomDirSetDescriptorFile(
    HDICOMDIR hDicomDir, L_TCHAR* pszFileName, L_TCHAR* pszCharSet);

/* Options. */
L_UINT16 EXT_FUNCTION L_DicomDirSetOptions(HDICOMDIR hDicomDir, pDICOMDIROPTIONS pOptions);
L_UINT16 EXT_FUNCTION L_DicomDirGetOptions(
    HDICOMDIR hDicomDir, pDICOMDIROPTIONS pOptions, L_INT nSize);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
