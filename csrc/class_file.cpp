/* csrc/class_file.cpp - LDicomFile. */
#include <cstring>
#include <new>
#include <string>
#include <vector>

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ltdic.h"

/* At most one of the three is in use: a file of ours, the caller's descriptor, or memory. */
struct LDicomFileState {
    std::string m_Name;          /* ours, while it is open or only resting */
    tagHANDLE m_Handle;          /* the descriptor in the form of an L_HFILE; fd -1: none */
    bool m_bBorrowed;            /* the descriptor is the caller's */
    bool m_bMemory;
    L_UCHAR* m_pMemory;          /* the caller's bytes; NULL: m_Bytes */
    L_UINT64 m_nMemory;          /* how many of them there are */
    std::vector<L_UCHAR> m_Bytes;
    L_INT64 m_nPosition;
    L_UINT16 m_nMode;

    LDicomFileState() { Clear(); }

    void Clear() {
        m_Name.clear();
        std::memset(static_cast<void*>(&m_Handle), 0, sizeof(m_Handle));
        m_Handle.type = HANDLE_FILE;
        m_Handle.File.fd = -1;
        m_bBorrowed = m_bMemory = false;
        m_pMemory = NULL;
        m_nMemory = 0;
        m_Bytes.clear();
        m_nPosition = 0;
        m_nMode = 0;
    }

    bool IsOpen() const { return m_bMemory || m_Handle.File.fd >= 0 || !m_Name.empty(); }
    bool MayWrite() const {
        return (m_nMode & (DICOM_FILE_WRITE | DICOM_FILE_CREATE)) != 0 &&
            (m_nMode & DICOM_FILE_READ_ONLY) == 0;
    }

    /* Opens the named file again if it rests. */
    bool Wake() {
        if (m_bMemory || m_Handle.File.fd >= 0) return true;
        if (m_Name.empty()) return false;
        m_Handle.File.fd = open(m_Name.c_str(), (MayWrite() ? O_RDWR : O_RDONLY) | O_CLOEXEC);
        return m_Handle.File.fd >= 0;
    }

    void Rest() {
        if (m_Handle.File.fd >= 0 && !m_bBorrowed) close(m_Handle.File.fd);
        if (!m_bBorrowed) m_Handle.File.fd = -1;
    }

    L_INT64 Size() {
        if (m_bMemory) return static_cast<L_INT64>(m_pMemory != NULL ? m_nMemory : m_Bytes.size());
        struct stat Status;
        if (!Wake() || fstat(m_Handle.File.fd, &Status) != 0) return -1;
        return Status.st_size;
    }

    void End() {
        Rest();
        if (!m_Name.empty() && (m_nMode & (DICOM_FILE_TEMPORARY | DICOM_FILE_DELETE)) != 0)
            unlink(m_Name.c_str());
        Clear();
    }
};

LDicomFile::LDicomFile() : m_pState(new LDicomFileState), m_Reserved() {}

LDicomFile::~LDicomFile() {
    m_pState->End();
    delete m_pState;
}

L_BOOL LDicomFile::Open(L_TCHAR* pszName, L_UINT16 nMode) {
    m_pState->End();
    m_pState->m_nMode = nMode;
    if (nMode & DICOM_FILE_MEMORY) {
        m_pState->m_bMemory = true;
        return TRUE;
    }
    if (pszName == NULL) return FALSE;
    int nFile;
    std::string Name = pszName;
    if (nMode & DICOM_FILE_TEMPORARY) {
        Name += "/ltdicXXXXXX";
        nFile = mkostemp(&Name[0], O_CLOEXEC);
    } else if (nMode & DICOM_FILE_CREATE) {
        nFile = open(pszName, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    } else {
        nFile = open(pszName, (m_pState->MayWrite() ? O_RDWR : O_RDONLY) | O_CLOEXEC);
    }
    if (nFile < 0) {
        m_pState->Clear();
        return FALSE;
    }
    m_pState->m_Name = Name;
    m_pState->m_Handle.File.fd = nFile;
    if (nMode & DICOM_FILE_TEMPORARY) m_pState->m_nMode |= DICOM_FILE_WRITE;
    return TRUE;
}

void LDicomFile::Close(L_BOOL bComplete) {
    if (bComplete)
        m_pState->End();
    else
        m_pState->Rest();
}

L_BOOL LDicomFile::Read(void* pBuffer, L_UINT32 nLength) {
    LDicomFileState& S = *m_pState;
    if ((pBuffer == NULL && nLength > 0) || !S.IsOpen()) return FALSE;
    const L_INT64 nLeft = GetRemainingBytes();
    if (nLeft < 0 || nLength > static_cast<L_UINT64>(nLeft)) return FALSE;
    L_UCHAR* pTarget = static_cast<L_UCHAR*>(pBuffer);
    L_UINT32 nDone = 0;
    if (S.m_bMemory && nLength > 0) {
        const L_UCHAR* pSource = S.m_pMemory != NULL ? S.m_pMemory : S.m_Bytes.data();
        std::memcpy(pTarget, pSource + S.m_nPosition, nLength);
        nDone = nLength;
    }
    while (nDone < nLength) {
        const ssize_t n =
            pread(S.m_Handle.File.fd, pTarget + nDone, nLength - nDone, S.m_nPosition + nDone);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return FALSE;
        nDone += static_cast<L_UINT32>(n);
    }
    S.m_nPosition += nLength;
    return TRUE;
}

L_BOOL LDicomFile::Write(void* pBuffer, L_UINT32 nLength) {
    LDicomFileState& S = *m_pState;
    if ((pBuffer == NULL && nLength > 0) || !S.IsOpen() || !S.Wake() || !S.MayWrite())
        return FALSE;
    const L_UCHAR* pSource = static_cast<const L_UCHAR*>(pBuffer);
    L_UINT32 nDone = 0;
    if (S.m_bMemory && nLength > 0) {
        const L_UINT64 nEnd = static_cast<L_UINT64>(S.m_nPosition) + nLength;
        if (S.m_pMemory != NULL && nEnd > S.m_nMemory) return FALSE;
        try {
            if (S.m_pMemory == NULL && nEnd > S.m_Bytes.size()) S.m_Bytes.resize(nEnd);
        } catch (const std::exception&) {
            return FALSE;
        }
        L_UCHAR* pTarget = S.m_pMemory != NULL ? S.m_pMemory : S.m_Bytes.data();
        std::memcpy(pTarget + S.m_nPosition, pSource, nLength);
        nDone = nLength;
    }
    while (nDone < nLength) {
        const ssize_t n =
            pwrite(S.m_Handle.File.fd, pSource + nDone, nLength - nDone, S.m_nPosition + nDone);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return FALSE;
        nDone += static_cast<L_UINT32>(n);
    }
    S.m_nPosition += nLength;
    return TRUE;
}

L_BOOL LDicomFile::Seek(L_INT64 nOffset, L_UINT16 nWhere) {
    if (!m_pState->IsOpen()) return FALSE;
    L_INT64 nFrom;
    switch (nWhere) {
    case DICOM_FILE_BEGIN: nFrom = 0; break;
    case DICOM_FILE_CURRENT: nFrom = m_pState->m_nPosition; break;
    case DICOM_FILE_END: nFrom = m_pState->Size(); break;
    default: return FALSE;
    }
    if (nFrom < 0 || nOffset < -nFrom || nOffset > 0x7FFFFFFFFFFFFFFFLL - nFrom) return FALSE;
    m_pState->m_nPosition = nFrom + nOffset;
    return TRUE;
}

L_INT64 LDicomFile::Tell() { return m_pState->IsOpen() ? m_pState->m_nPosition : -1; }

void LDicomFile::SetHandle(L_HFILE hFile, L_UINT16 nMode) {
    m_pState->End();
    if (hFile == NULL || hFile->type != HANDLE_FILE) return;
    m_pState->m_Handle.File.fd = hFile->File.fd;
    m_pState->m_bBorrowed = true;
    const off_t nPosition = lseek(hFile->File.fd, 0, SEEK_CUR);
    m_pState->m_nPosition = nPosition >= 0 ? nPosition : 0;
    m_pState->m_nMode = nMode;
}

L_BOOL LDicomFile::SetHandleCreateRedirected(L_HFILE hFile) {
    SetHandle(hFile, DICOM_FILE_CREATE | DICOM_FILE_READ | DICOM_FILE_WRITE | DICOM_FILE_REDIRECT);
    return m_pState->IsOpen();
}

L_BOOL LDicomFile::SetMemoryBuffer(L_UCHAR* pBuffer, L_SIZE_T uLength, L_BOOL bReadonly) {
    m_pState->End();
    if (pBuffer == NULL) return FALSE;
    m_pState->m_bMemory = true;
    m_pState->m_pMemory = pBuffer;
    m_pState->m_nMemory = uLength;
    m_pState->m_nMode = DICOM_FILE_MEMORY | DICOM_FILE_USER_MEMORY | DICOM_FILE_READ;
    m_pState->m_nMode |= bReadonly ? DICOM_FILE_READ_ONLY : DICOM_FILE_WRITE;
    return TRUE;
}

L_UINT16 LDicomFile::ChangeMode(L_UINT16 nMode) {
    const L_UINT16 nOld = m_pState->m_nMode;
    m_pState->m_nMode = nMode;
    m_pState->Rest();
    return nOld;
}

L_UINT16 LDicomFile::GetMode() { return m_pState->m_nMode; }

L_INT64 LDicomFile::GetRemainingBytes() {
    if (!m_pState->IsOpen()) return -1;
    const L_INT64 nSize = m_pState->Size();
    if (nSize < 0) return -1;
    return nSize > m_pState->m_nPosition ? nSize - m_pState->m_nPosition : 0;
}

L_HFILE LDicomFile::GetHandle() {
    const bool bFile = !m_pState->m_bMemory && m_pState->IsOpen() && m_pState->Wake();
    return bFile ? &m_pState->m_Handle : NULL;
}
