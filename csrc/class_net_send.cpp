/* csrc/class_net_send.cpp - LDicomNet: sending. */
#include "ltdic.h"

L_INT32 LDicomNet::SendNonSecureISCL(L_UCHAR* pBuffer, L_UINT32 nBytes) {
    return L_DicomSendNonSecureISCL(this, pBuffer, nBytes);
}

L_INT LDicomNet::SendAssociateRequest(LDicomAssociate* pPDU) {
    return L_DicomSendAssociateRequest(this, pPDU);
}

L_INT LDicomNet::SendAssociateAccept(LDicomAssociate* pPDU) {
    return L_DicomSendAssociateAccept(this, pPDU);
}

L_INT LDicomNet::SendAssociateReject(L_UCHAR nResult, L_UCHAR nSource, L_UCHAR nReason) {
    return L_DicomSendAssociateReject(this, nResult, nSource, nReason);
}

L_INT LDicomNet::SendData(L_UCHAR nPresentationID, LDicomDS* pCS, LDicomDS* pDS) {
    return L_DicomSendData(this, nPresentationID, pCS, pDS);
}

L_INT LDicomNet::SendReleaseRequest() { return L_DicomSendReleaseRequest(this); }
L_INT LDicomNet::SendReleaseResponse() { return L_DicomSendReleaseResponse(this); }

L_INT LDicomNet::SendAbort(L_UCHAR nSource, L_UCHAR nReason) {
    return L_DicomSendAbort(this, nSource, nReason);
}

L_INT LDicomNet::SendCStoreRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nPriority, L_TCHAR* pszMoveAE, L_UINT16 nMoveMessageID, LDicomDS* pDS) {
    return L_DicomSendCStoreRequest(
        this, nPresentationID, nMessageID, pszClass, pszInstance, nPriority, pszMoveAE,
        nMoveMessageID, pDS);
}

L_INT LDicomNet::SendCStoreResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nStatus) {
    return L_DicomSendCStoreResponse(
        this, nPresentationID, nMessageID, pszClass, pszInstance, nStatus);
}

L_INT LDicomNet::SendCFindRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nPriority,
    LDicomDS* pDS) {
    return L_DicomSendCFindRequest(this, nPresentationID, nMessageID, pszClass, nPriority, pDS);
}

L_INT LDicomNet::SendCFindResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus,
    LDicomDS* pDS) {
    return L_DicomSendCFindResponse(this, nPresentationID, nMessageID, pszClass, nStatus, pDS);
}

L_INT LDicomNet::SendCGetRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nPriority,
    LDicomDS* pDS) {
    return L_DicomSendCGetRequest(this, nPresentationID, nMessageID, pszClass, nPriority, pDS);
}

L_INT LDicomNet::SendCGetResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus,
    L_UINT16 nRemaining, L_UINT16 nCompleted, L_UINT16 nFailed, L_UINT16 nWarning, LDicomDS* pDS) {
    return L_DicomSendCGetResponse(
        this, nPresentationID, nMessageID, pszClass, nStatus, nRemaining, nCompleted, nFailed,
        nWarning, pDS);
}

L_INT LDicomNet::SendCMoveRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nPriority,
    L_TCHAR* pszMoveAE, LDicomDS* pDS) {
    return L_DicomSendCMoveRequest(
        this, nPresentationID, nMessageID, pszClass, nPriority, pszMoveAE, pDS);
}

L_INT LDicomNet::SendCMoveResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus,
    L_UINT16 nRemaining, L_UINT16 nCompleted, L_UINT16 nFailed, L_UINT16 nWarning, LDicomDS* pDS) {
    return L_DicomSendCMoveResponse(
        this, nPresentationID, nMessageID, pszClass, nStatus, nRemaining, nCompleted, nFailed,
        nWarning, pDS);
}

L_INT LDicomNet::SendCCancelRequest(L_UCHAR nPresentationID, L_UINT16 nMessageID) {
    return L_DicomSendCCancelRequest(this, nPresentationID, nMessageID);
}

L_INT LDicomNet::SendCEchoRequest(L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass) {
    return L_DicomSendCEchoRequest(this, nPresentationID, nMessageID, pszClass);
}

L_INT LDicomNet::SendCEchoResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus) {
    return L_DicomSendCEchoResponse(this, nPresentationID, nMessageID, pszClass, nStatus);
}

L_INT LDicomNet::SendNReportRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nEvent, LDicomDS* pDS) {
    return L_DicomSendNReportRequest(
        this, nPresentationID, nMessageID, pszClass, pszInstance, nEvent, pDS);
}

L_INT LDicomNet::SendNReportResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nStatus, L_UINT16 nEvent, LDicomDS* pDS) {
    return L_DicomSendNReportResponse(
        this, nPresentationID, nMessageID, pszClass, pszInstance, nStatus, nEvent, pDS);
}

L_INT LDicomNet::SendNGetRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT32* pnAttribute, L_UINT16 nCount) {
    return L_DicomSendNGetRequest(
        this, nPresentationID, nMessageID, pszClass, pszInstance, pnAttribute, nCount);
}

L_INT LDicomNet::SendNGetResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nStatus, LDicomDS* pDS) {
    return L_DicomSendNGetResponse(
        this, nPresentationID, nMessageID, pszClass, pszInstance, nStatus, pDS);
}

L_INT LDicomNet::SendNSetRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    LDicomDS* pDS) {
    return L_DicomSendNSetRequest(this, nPresentationID, nMessageID, pszClass, pszInstance, pDS);
}

L_INT LDicomNet::SendNSetResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nStatus, LDicomDS* pDS) {
    return L_DicomSendNSetResponse(
        this, nPresentationID, nMessageID, pszClass, pszInstance, nStatus, pDS);
}

L_INT LDicomNet::SendNActionRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nAction, LDicomDS* pDS) {
    return L_DicomSendNActionRequest(
        this, nPresentationID, nMessageID, pszClass, pszInstance, nAction, pDS);
}

L_INT LDicomNet::SendNActionResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nStatus, L_UINT16 nAction, LDicomDS* pDS) {
    return L_DicomSendNActionResponse(
        this, nPresentationID, nMessageID, pszClass, pszInstance, nStatus, nAction, pDS);
}

L_INT LDicomNet::SendNCreateRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    LDicomDS* pDS) {
    return L_DicomSendNCreateRequest(this, nPresentationID, nMessageID, pszClass, pszInstance, pDS);
}

L_INT LDicomNet::SendNCreateResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nStatus, LDicomDS* pDS) {
    return L_DicomSendNCreateResponse(
        this, nPresentationID, nMessageID, pszClass, pszInstance, nStatus, pDS);
}

L_INT LDicomNet::SendNDeleteRequest(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance) {
    return L_DicomSendNDeleteRequest(this, nPresentationID, nMessageID, pszClass, pszInstance);
}

L_INT LDicomNet::SendNDeleteResponse(
    L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
    L_UINT16 nStatus) {
    return L_DicomSendNDeleteResponse(
        this, nPresentationID, nMessageID, pszClass, pszInstance, nStatus);
}
