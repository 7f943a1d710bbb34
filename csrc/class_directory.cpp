/* csrc/class_directory.cpp - LDicomDir. */
#include "class_binding.h"
#include "guard.h"

namespace {

/* The C callback behind OnInsertDicomFile; an exception ends the insertion. */
L_UINT16 Inserted(
    HDICOMDIR, const L_TCHAR* pszFileName, HDICOMDS hDS, L_UINT16 uStatus, void* pUserData) {
    LDicomLentDS DataSet(hDS);
    L_UINT16 uAnswer = DICOM_ERROR_DIR_STOP_INSERT_FILE;
    LtdicGuarded<void>(NULL, ENDS_NOTHING, "OnInsertDicomFile", [&]() {
        uAnswer = static_cast<LDicomDir*>(pUserData)->OnInsertDicomFile(
            pszFileName, DataSet.Get(), uStatus);
    });
    return uAnswer;
}

}  // namespace

LDicomDir::LDicomDir(L_TCHAR* pszDICOMDIRDstFolder, L_TCHAR* pszPath)
    : LDicomDS(NULL, NULL), m_Callback(), m_ReservedDir() {
    m_hHandle = L_DicomDirCreate(pszDICOMDIRDstFolder, pszPath);
    if (m_hHandle == NULL) return;
    ltdic_alias_set(m_hHandle, this, TRUE);
    DICOMDIRCALLBACK Callback = {Inserted, this};
    L_DicomDirSetCallback(m_hHandle, &Callback);
}

LDicomDir::~LDicomDir() {
    if (m_hHandle == NULL) return;
    ltdic_alias_clear(this);
    L_DicomDirFree(m_hHandle);
    m_hHandle = NULL;
}

L_UINT16 LDicomDir::ResetDicomDir(const L_TCHAR* pszDICOMDIRDstFolder) {
    return L_DicomDirReset(this, const_cast<L_TCHAR*>(pszDICOMDIRDstFolder));
}

L_UINT16 LDicomDir::InsertDicomDS(LDicomDS& DataSet, L_TCHAR* pszFileName) {
    HDICOMDS hDS = &DataSet;
    return L_DicomDirInsertDS(this, &hDS, pszFileName);
}

L_UINT16 LDicomDir::OnInsertDicomFile(
    const L_TCHAR* pszFileName, LDicomDS* pDataSet, L_UINT16 uStatus) {
    if (m_Callback.pfnInsertDicomFile == NULL) return DICOM_SUCCESS;
    return m_Callback.pfnInsertDicomFile(
        this, pszFileName, pDataSet, uStatus, m_Callback.pUserData);
}

void LDicomDir::SetCallback(pDICOMDIRCALLBACK pCallback) {
    m_Callback = pCallback != NULL ? *pCallback : DICOMDIRCALLBACK();
}
