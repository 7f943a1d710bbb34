/*
 * ltdic/class_file.h - A file, a part of memory, or a descriptor of the caller, read and written
 * at a position. The interface does not document this class: the names are taken at their word.
 * Not for use by two threads at once.
 */
#ifndef LTDIC_CLASS_FILE_H
#define LTDIC_CLASS_FILE_H

#include "class_core.h"

#pragma pack(push, 8)

class LTDIC_CLASS LDicomFile {
public:
    LDicomFile();
    ~LDicomFile();

    /* Open a file: DICOM_FILE_OPEN or DICOM_FILE_CREATE, with DICOM_FILE_READ, DICOM_FILE_WRITE and
     * the flags below. No name and DICOM_FILE_MEMORY: a file in memory. DICOM_FILE_TEMPORARY: a new
     * file in the folder pszName, deleted at the end. */
    L_BOOL Open(L_TCHAR* pszName, L_UINT16 nMode);

    /* bComplete FALSE gives back the descriptor but remembers name and position: the next access
     * opens the file again. TRUE ends it and deletes what is temporary. */
    void Close(L_BOOL bComplete);

    /* Bytes at the position. TRUE only if all nLength bytes were read or written. */
    L_BOOL Read(void* pBuffer, L_UINT32 nLength);
    L_BOOL Write(void* pBuffer, L_UINT32 nLength);

    /* Position in bytes. nWhere: DICOM_FILE_BEGIN, DICOM_FILE_CURRENT, DICOM_FILE_END. Tell returns
     * -1 if there is no file. */
    L_BOOL Seek(L_INT64 nOffset, L_UINT16 nWhere);
    L_INT64 Tell();

    /* Work on what the caller opened: a handle of type HANDLE_FILE, or a buffer. It stays the
     * caller's. */
    void SetHandle(L_HFILE hFile, L_UINT16 nMode);
    L_BOOL SetHandleCreateRedirected(L_HFILE hFile);
    L_BOOL SetMemoryBuffer(L_UCHAR* pBuffer, L_SIZE_T uLength, L_BOOL bReadonly);

    /* The DICOM_FILE_ mode; ChangeMode returns the old one and takes effect at once. */
    L_UINT16 ChangeMode(L_UINT16 nMode);
    L_UINT16 GetMode();
    L_INT64 GetRemainingBytes();
    L_HFILE GetHandle();

private:
    LTDIC_NO_COPY(LDicomFile);
    LDicomFileState* m_pState;
    LTDIC_RESERVED(m_Reserved, 304 - sizeof(void*));
};

#pragma pack(pop)

#endif
