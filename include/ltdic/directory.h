/*
 * ltdic/directory.h - making and extending a DICOMDIR (PS3.3 annex F, PS3.10 8).
 *
 * An HDICOMDIR is a data set of class Basic Directory with a destination folder: the DICOMDIR is
 * written there, and all files that it names lie in that folder or below. It can be used where an
 * HDICOMDS can, for instance with the functions of key.h. Nothing is written before L_DicomDirSave.
 *
 * Usual order: create, set options, insert files, save, free. To extend: load, insert, save.
 *
 * L_UINT16 functions return DICOM_SUCCESS, DICOM_ERROR_DICOMDIR_FOLDER (no folder, or the file is
 * elsewhere), DICOM_ERROR_FILE, DICOM_ERROR_FILEID (see the options) or another code.
 */
#ifndef LTDIC_DIRECTORY_H
#define LTDIC_DIRECTORY_H

#include "dataset.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* uFlags of DICOMDIROPTIONS; they can be combined. */
#define DICOMDIR_REJECT_INVALID_FILEID      1  /* refuse names that PS3.10 8.2 does not allow */
#define DICOMDIR_INSERT_ICON_IMAGE_SEQUENCE 2  /* put icons into image records */

/* uStatus of INSERTDICOMFILECALLBACK. */
#define DICOMDIR_INSERTDICOMFILE_PREADD  300  /* loaded, about to be added */
#define DICOMDIR_INSERTDICOMFILE_FAILURE 350  /* could not be loaded or added */

/* Options. nSize is sizeof(DICOMDIROPTIONS). At first subfolders are included and uFlags is 0. */
typedef struct tagDICOMDIROPTIONS {
    L_INT    nSize;
    L_BOOL   bIncludeSubfolders;
    L_UINT32 uFlags;
} DICOMDIROPTIONS, *pDICOMDIROPTIONS;

/*
 * Called for each file that is inserted, on the calling thread.
 *   hDS      its data set, lent until the function returns; may be NULL on failure
 *   uStatus  DICOMDIR_INSERTDICOMFILE_
 * Returns DICOM_SUCCESS to go on, DICOM_ERROR_DIR_STOP_INSERT_FILE to stop; another value leaves
 * out the file.
 */
typedef L_UINT16 (pEXT_CALLBACK INSERTDICOMFILECALLBACK)(
    HDICOMDIR hDicomDir, const L_TCHAR* pszFileName, HDICOMDS hDS, L_UINT16 uStatus,
    void* pUserData);

/* The callback and its last argument. */
typedef struct _DICOMDIRCALLBACK {
    INSERTDICOMFILECALLBACK pfnInsertDicomFile;
    void*                   pUserData;
} DICOMDIRCALLBACK, *pDICOMDIRCALLBACK;

/*
 * L_DicomDirCreate returns an empty directory, NULL if there is no memory.
 *   pszDICOMDIRDstFolder  destination folder; NULL: set it with L_DicomDirReset
 *   pszPath               folder for temporary files; NULL: the system's
 * L_DicomDirFree frees it. NULL is ignored.
 */
HDICOMDIR EXT_FUNCTION L_DicomDirCreate(L_TCHAR* pszDICOMDIRDstFolder, L_TCHAR* pszPath);
void      EXT_FUNCTION L_DicomDirFree(HDICOMDIR hDicomDir);

/* Sets the callback. The structure is copied; NULL removes it. */
void EXT_FUNCTION L_DicomDirSetCallback(HDICOMDIR hDicomDir, pDICOMDIRCALLBACK pCallback);

/*
 * Loads a DICOMDIR and takes its folder as the destination. nFlags as for L_DicomLoadDS, with the
 * same codes.
 */
L_UINT16 EXT_FUNCTION L_DicomDirLoadDS(HDICOMDIR hDicomDir, L_TCHAR* pszName, L_UINT16 nFlags);

/*
 * Writes the file DICOMDIR into the destination folder, explicit little endian, offsets computed.
 * uFlags are 0, or DS_GROUP_LENGTHS, DS_LENGTH_EXPLICIT. DICOM_ERROR_OPEN, _WRITE, _DISK_FULL on
 * failure.
 */
L_UINT16 EXT_FUNCTION L_DicomDirSave(HDICOMDIR hDicomDir, L_UINT16 uFlags);

/* Empties the directory and sets the destination folder. */
L_UINT16 EXT_FUNCTION L_DicomDirReset(HDICOMDIR hDicomDir, L_TCHAR* pszDICOMDIRDstFolder);

/*
 * L_DicomDirInsertFile adds records for a file of the destination folder; NULL: for all DICOM files
 * in it. L_DicomDirInsertDS adds them for a data set that will be stored as pszFileName; the data
 * set stays the caller's and is not saved. Patient, study and series records are shared; a file
 * that is there already is not added again.
 */
L_UINT16 EXT_FUNCTION L_DicomDirInsertFile(HDICOMDIR hDicomDir, L_TCHAR* pszFileName);
L_UINT16 EXT_FUNCTION L_DicomDirInsertDS(
    HDICOMDIR hDicomDir, HDICOMDS* phDataSet, L_TCHAR* pszFileName);

/*
 * Name the file-set, at most 16 characters (0004,1130). Name a file that describes it and that
 * file's character set (0004,1141; 0004,1142); NULL removes them.
 */
L_UINT16 EXT_FUNCTION L_DicomDirSetFileSetID(HDICOMDIR hDicomDir, L_TCHAR* pszFileSetID);
L_UINT16 EXT_FUNCTION L_DicomDirSetDescriptorFile(
    HDICOMDIR hDicomDir, L_TCHAR* pszFileName, L_TCHAR* pszCharSet);

/*
 * Set and get the options; nSize is sizeof(DICOMDIROPTIONS). DICOM_ERROR_INVALID_STRUCT_SIZE,
 * DICOM_ERROR_NULL_PTR.
 */
L_UINT16 EXT_FUNCTION L_DicomDirSetOptions(HDICOMDIR hDicomDir, pDICOMDIROPTIONS pOptions);
L_UINT16 EXT_FUNCTION L_DicomDirGetOptions(
    HDICOMDIR hDicomDir, pDICOMDIROPTIONS pOptions, L_INT nSize);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
