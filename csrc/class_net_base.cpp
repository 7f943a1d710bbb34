/* csrc/class_net_base.cpp - LDicomNet: the events that are not rows of class_net_event.h. */
#include "class_binding.h"

namespace {

const DICOMNETCALLBACKEXT* Extended(const LDicomNet& Net) {
    HDICOMNET hNet = LDicomBinding::Handle(Net);
    return hNet != NULL ? ltdic_net_program_callback_ext(hNet) : NULL;
}

}  // namespace

void LDicomNet::OnSendExt(pDICOMNETDEBUGINFOONSEND) {}
void LDicomNet::OnCreateCTX(L_SSL_CTX*) {}

L_INT LDicomNet::OnPrivateKeyPassword(L_TCHAR* pszPassword, L_INT nSize, L_INT nFlag) {
    const DICOMNETCALLBACKEXT* pCallback = Extended(*this);
    if (pCallback == NULL || pCallback->pfnPrivateKeyPassword == NULL) return 0;
    return pCallback->pfnPrivateKeyPassword(
        this, pszPassword, nSize, nFlag, pCallback->pUserData);
}

L_INT LDicomNet::OnVerify(
    L_INT ok, L_TCHAR* pszCertificateString, L_INT nError, L_TCHAR* pszErrorString) {
    const DICOMNETCALLBACKEXT* pCallback = Extended(*this);
    if (pCallback == NULL || pCallback->pfnVerify == NULL) return ok;
    return pCallback->pfnVerify(
        this, ok, pszCertificateString, nError, pszErrorString, pCallback->pUserData);
}

void LDicomNet::OnBeforeSendCommandSet(LDicomDS* pCS) {
    const DICOMNETCALLBACKEXT* pCallback = Extended(*this);
    if (pCallback != NULL && pCallback->pfnBeforeSendCommandSet != NULL)
        pCallback->pfnBeforeSendCommandSet(this, pCS, pCallback->pUserData);
}
