/*
 * ltdic/class_directory.h - LDicomDir: a data set that is a DICOMDIR, and the file-set around it.
 * Methods return DICOM_SUCCESS or a DICOM_ERROR_ code. One object is used by one thread at a time.
 */
#ifndef LTDIC_CLASS_DIRECTORY_H
#define LTDIC_CLASS_DIRECTORY_H

#include "class_dataset.h"
#include "directory.h"

#pragma pack(push, 8)

class LTDIC_CLASS LDicomDir : public LDicomDS {
public:
    /* pszDICOMDIRDstFolder: folder of the file-set, may be given later; pszPath: folder for
     * temporary files. */
    LDicomDir(L_TCHAR* pszDICOMDIRDstFolder = NULL, L_TCHAR* pszPath = NULL);
    virtual ~LDicomDir();

    /* Load or write the DICOMDIR file, or start again. LoadDS takes the folder of the file as the
     * folder of the file-set. */
    L_UINT16 LoadDS(L_TCHAR* pszName, L_UINT16 nFlags);
    L_UINT16 SaveDicomDir(L_UINT16 uFlags = 0);
    L_UINT16 ResetDicomDir(const L_TCHAR* pszDICOMDIRDstFolder);

    /* Add records: a file of the folder (NULL: all of them), or a data set that will be stored
     * under this name. The data set stays the caller's. */
    L_UINT16 InsertDicomFile(L_TCHAR* pszFileName);
    L_UINT16 InsertDicomDS(LDicomDS& DataSet, L_TCHAR* pszFileName);

    /* File-set ID, descriptor file, options. */
    L_UINT16 SetFileSetID(L_TCHAR* pszFileSetID);
    L_UINT16 SetDescriptorFile(L_TCHAR* pszFileName, L_TCHAR* pszCharSet);
    L_UINT16 SetOptions(const pDICOMDIROPTIONS pOptions);
    L_UINT16 GetOptions(pDICOMDIROPTIONS pOptions, L_INT nSize) const;

    /* Called during InsertDicomFile on the caller's thread: uStatus is
     * DICOMDIR_INSERTDICOMFILE_PREADD before a file is added, _FAILURE if it could not be. 0 goes
     * on, DICOM_ERROR_DIR_STOP_INSERT_FILE ends. The base version calls the C callback, or returns
     * 0. */
    virtual L_UINT16 OnInsertDicomFile(
        const L_TCHAR* pszFileName, LDicomDS* pDataSet, L_UINT16 uStatus);

    /* C callback, copied; NULL removes it. */
    void SetCallback(pDICOMDIRCALLBACK pCallback);

private:
    LTDIC_NO_COPY(LDicomDir);
    DICOMDIRCALLBACK m_Callback;
    LTDIC_RESERVED(m_ReservedDir, 40 - sizeof(DICOMDIRCALLBACK));
};

#pragma pack(pop)

#endif
