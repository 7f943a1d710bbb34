/*
 * csrc/class_net_base.cpp - LDicomNet: what an event does that the program does not override. It
 * calls the program's C callback, if there is one, and nothing is answered automatically.
 */
#include <utility>

#include "class_binding.h"

namespace {

const DICOMNETCALLBACK* Plain(const LDicomNet& Net) {
    HDICOMNET hNet = LDicomBinding::Handle(Net);
    return hNet != NULL ? ltdic_net_program_callback(hNet) : NULL;
}

const DICOMNETCALLBACKEXT* Extended(const LDicomNet& Net) {
    HDICOMNET hNet = LDicomBinding::Handle(Net);
    return hNet != NULL ? ltdic_net_program_callback_ext(hNet) : NULL;
}

template <typename Function, typename... Types>
auto Program(LDicomNet* pNet, Function DICOMNETCALLBACK::*Member, Types... Values)
    -> decltype(std::declval<Function>()(pNet, Values..., static_cast<void*>(NULL))) {
    const DICOMNETCALLBACK* pCallback = Plain(*pNet);
    typedef decltype(std::declval<Function>()(pNet, Values..., pCallback->pUserData)) Result;
    if (pCallback == NULL || pCallback->*Member == NULL) return Result();
    return (pCallback->*Member)(pNet, Values..., pCallback->pUserData);
}

template <typename Function, typename... Types>
auto ProgramExt(LDicomNet* pNet, Function DICOMNETCALLBACKEXT::*Member, Types... Values)
    -> decltype(std::declval<Function>()(pNet, Values..., static_cast<void*>(NULL))) {
    const DICOMNETCALLBACKEXT* pCallback = Extended(*pNet);
    typedef decltype(std::declval<Function>()(pNet, Values..., pCallback->pUserData)) Result;
    if (pCallback == NULL || pCallback->*Member == NULL) return Result();
    return (pCallback->*Member)(pNet, Values..., pCallback->pUserData);
}

}  // namespace

void LDicomNet::OnSecureLinkReady(L_UINT32 nError) {
    Program(this, &DICOMNETCALLBACK::pfnOnSecureLinkReady, nError);
}

L_UINT32 LDicomNet::GetChallengeISCL(L_UINT64* nChallenge, L_UINT64 nParameter) {
    return Program(this, &DICOMNETCALLBACK::pfnGetChallenge, nChallenge, nParameter);
}

L_UINT32 LDicomNet::InternalAuthenticateISCL(
    L_UINT64 nChallenge, L_UINT64* nResponse, L_UINT64 nParameter) {
    return Program(
        this, &DICOMNETCALLBACK::pfnInternalAuthenticate, nChallenge, nResponse, nParameter);
}

L_UINT32 LDicomNet::ExternalAuthenticateISCL(
    L_UINT64 nChallenge, L_UINT64 nResponse, L_UINT64 nParameter) {
    return Program(
        this, &DICOMNETCALLBACK::pfnExternalAuthenticate, nChallenge, nResponse, nParameter);
}

void LDicomNet::OnNonSecureSendISCL(L_INT nError, L_UCHAR nType, L_UINT32 nLength) {
    Program(this, &DICOMNETCALLBACK::pfnOnNonSecureSendISCL, nError, nType, nLength);
}

void LDicomNet::OnNonSecureReceivedISCL(L_UINT32 nError, L_UCHAR* pBuffer, L_UINT32 nLength) {
    Program(this, &DICOMNETCALLBACK::pfnOnNonSecureReceivedISCL, nError, pBuffer, nLength);
}

void LDicomNet::OnReceivedISCLPacket(L_INT nError, L_UCHAR* pBuffer, L_UINT32 nLength) {
    Program(this, &DICOMNETCALLBACK::pfnOnReceivedISCLPacket, nError, pBuffer, nLength);
}

void LDicomNet::OnConnect(L_INT nError) {
    Program(this, &DICOMNETCALLBACK::pfnConnect, nError);
}

void LDicomNet::OnAccept(L_INT nError) {
    Program(this, &DICOMNETCALLBACK::pfnAccept, nError);
}

void LDicomNet::OnClose(L_INT nError, LDicomNet* pNet) {
    Program(this, &DICOMNETCALLBACK::pfnClose, nError, pNet);
}

void LDicomNet::OnReceive(L_INT nError, L_UCHAR nType, L_UCHAR* pBuffer, L_UINT32 nBytes) {
    Program(this, &DICOMNETCALLBACK::pfnReceive, nError, nType, pBuffer, nBytes);
}

void LDicomNet::OnSend(L_INT nError, L_UCHAR nType, L_UINT32 nBytes) {
    Program(this, &DICOMNETCALLBACK::pfnSend, nError, nType, nBytes);
}

void LDicomNet::OnReceiveAssociateRequest(LDicomAssociate* pPDU) {
    Program(this, &DICOMNETCALLBACK::pfnReceiveAssociateRequest, pPDU);
}

void LDicomNet::OnReceiveAssociateAccept(LDicomAssociate* pPDU) {
    Program(this, &DICOMNETCALLBACK::pfnReceiveAssociateAccept, pPDU);
}

void LDicomNet::OnReceiveAssociateReject(L_UCHAR nResult, L_UCHAR nSource, L_UCHAR nReason) {
    Program(this, &DICOMNETCALLBACK::pfnReceiveAssociateReject, nResult, nSource, nReason);
}

void LDicomNet::OnReceiveData(L_UCHAR nPresentationID, LDicomDS* pCS, LDicomDS* pDS) {
    Program(this, &DICOMNETCALLBACK::pfnReceiveData, nPresentationID, pCS, pDS);
}

void LDicomNet::OnReceiveReleaseRequest() {
    Program(this, &DICOMNETCALLBACK::pfnReceiveReleaseRequest);
}

void LDicomNet::OnReceiveReleaseResponse() {
    Program(this, &DICOMNETCALLBACK::pfnReceiveReleaseResponse);
}

void LDicomNet::OnReceiveAbort(L_UCHAR nSource, L_UCHAR nReason) {
    Program(this, &DICOMNETCALLBACK::pfnReceiveAbort, nSource, nReason);
}

void LDicomNet::OnReceiveCStoreRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nPriority, L_TCHAR* pszMoveAE, L_UINT16 nMoveMessageID, LDicomDS* pDS) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveCStoreRequest, nPresentationID, nMessageID, pszClass,
        pszInstance, nPriority, pszMoveAE, nMoveMessageID, pDS);
}

void LDicomNet::OnReceiveCStoreResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nStatus) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveCStoreResponse, nPresentationID, nMessageID, pszClass,
        pszInstance, nStatus);
}

void LDicomNet::OnReceiveCFindRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nPriority,
    LDicomDS* pDS) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveCFindRequest, nPresentationID, nMessageID, pszClass,
        nPriority, pDS);
}

void LDicomNet::OnReceiveCFindResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus,
    LDicomDS* pDS) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveCFindResponse, nPresentationID, nMessageID, pszClass,
        nStatus, pDS);
}

void LDicomNet::OnReceiveCGetRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nPriority,
    LDicomDS* pDS) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveCGetRequest, nPresentationID, nMessageID, pszClass,
        nPriority, pDS);
}

void LDicomNet::OnReceiveCGetResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus,
    L_UINT16 nRemaining, L_UINT16 nCompleted, L_UINT16 nFailed, L_UINT16 nWarning, LDicomDS* pDS) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveCGetResponse, nPresentationID, nMessageID, pszClass,
        nStatus, nRemaining, nCompleted, nFailed, nWarning, pDS);
}

void LDicomNet::OnReceiveCMoveRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nPriority,
    L_TCHAR* pszMoveAE, LDicomDS* pDS) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveCMoveRequest, nPresentationID, nMessageID, pszClass,
        nPriority, pszMoveAE, pDS);
}

void LDicomNet::OnReceiveCMoveResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus,
    L_UINT16 nRemaining, L_UINT16 nCompleted, L_UINT16 nFailed, L_UINT16 nWarning, LDicomDS* pDS) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveCMoveResponse, nPresentationID, nMessageID, pszClass,
        nStatus, nRemaining, nCompleted, nFailed, nWarning, pDS);
}

void LDicomNet::OnReceiveCCancelRequest(L_UCHAR nPresentationID, L_UINT16 nMessageID) {
    Program(this, &DICOMNETCALLBACK::pfnReceiveCCancelRequest, nPresentationID, nMessageID);
}

void LDicomNet::OnReceiveCEchoRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass) {
    Program(this, &DICOMNETCALLBACK::pfnReceiveCEchoRequest, nPresentationID, nMessageID, pszClass);
}

void LDicomNet::OnReceiveCEchoResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveCEchoResponse, nPresentationID, nMessageID, pszClass,
        nStatus);
}

void LDicomNet::OnReceiveNReportRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nEvent, LDicomDS* pDS) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveNReportRequest, nPresentationID, nMessageID, pszClass,
        pszInstance, nEvent, pDS);
}

void LDicomNet::OnReceiveNReportResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nStatus, L_UINT16 nEvent, LDicomDS* pDS) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveNReportResponse, nPresentationID, nMessageID, pszClass,
        pszInstance, nStatus, nEvent, pDS);
}

void LDicomNet::OnReceiveNGetRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT32* pnAttribute, L_UINT16 nCount) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveNGetRequest, nPresentationID, nMessageID, pszClass,
        pszInstance, pnAttribute, nCount);
}

void LDicomNet::OnReceiveNGetResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nStatus, LDicomDS* pDS) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveNGetResponse, nPresentationID, nMessageID, pszClass,
        pszInstance, nStatus, pDS);
}

void LDicomNet::OnReceiveNSetRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    LDicomDS* pDS) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveNSetRequest, nPresentationID, nMessageID, pszClass,
        pszInstance, pDS);
}

void LDicomNet::OnReceiveNSetResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nStatus, LDicomDS* pDS) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveNSetResponse, nPresentationID, nMessageID, pszClass,
        pszInstance, nStatus, pDS);
}

void LDicomNet::OnReceiveNActionRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nAction, LDicomDS* pDS) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveNActionRequest, nPresentationID, nMessageID, pszClass,
        pszInstance, nAction, pDS);
}

void LDicomNet::OnReceiveNActionResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nStatus, L_UINT16 nAction, LDicomDS* pDS) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveNActionResponse, nPresentationID, nMessageID, pszClass,
        pszInstance, nStatus, nAction, pDS);
}

void LDicomNet::OnReceiveNCreateRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    LDicomDS* pDS) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveNCreateRequest, nPresentationID, nMessageID, pszClass,
        pszInstance, pDS);
}

void LDicomNet::OnReceiveNCreateResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nStatus, LDicomDS* pDS) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveNCreateResponse, nPresentationID, nMessageID, pszClass,
        pszInstance, nStatus, pDS);
}

void LDicomNet::OnReceiveNDeleteRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveNDeleteRequest, nPresentationID, nMessageID, pszClass,
        pszInstance);
}

void LDicomNet::OnReceiveNDeleteResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nStatus) {
    Program(
        this, &DICOMNETCALLBACK::pfnReceiveNDeleteResponse, nPresentationID, nMessageID, pszClass,
        pszInstance, nStatus);
}

void LDicomNet::OnReceiveUnknown(L_UCHAR nPresentationID, LDicomDS* pCS, LDicomDS* pDS) {
    Program(this, &DICOMNETCALLBACK::pfnReceiveUnknown, nPresentationID, pCS, pDS);
}

void LDicomNet::OnSendExt(pDICOMNETDEBUGINFOONSEND) {}
void LDicomNet::OnCreateCTX(L_SSL_CTX*) {}

L_INT LDicomNet::OnPrivateKeyPassword(L_TCHAR* pszPassword, L_INT nSize, L_INT nFlag) {
    return ProgramExt(this, &DICOMNETCALLBACKEXT::pfnPrivateKeyPassword, pszPassword, nSize, nFlag);
}

L_INT LDicomNet::OnVerify(
    L_INT ok, L_TCHAR* pszCertificateString, L_INT nError, L_TCHAR* pszErrorString) {
    const DICOMNETCALLBACKEXT* pCallback = Extended(*this);
    if (pCallback == NULL || pCallback->pfnVerify == NULL) return ok;
    return pCallback->pfnVerify(
        this, ok, pszCertificateString, nError, pszErrorString, pCallback->pUserData);
}

void LDicomNet::OnBeforeSendCommandSet(LDicomDS* pCS) {
    ProgramExt(this, &DICOMNETCALLBACKEXT::pfnBeforeSendCommandSet, pCS);
}
