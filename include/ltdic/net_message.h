/*
 * ltdic/net_message.h - sending (PS3.7, PS3.8).
 */
#ifndef LTDIC_NET_MESSAGE_H
#define LTDIC_NET_MESSAGE_H

#include "net.h"
#include "command.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Association. */
L_INT EXT_FUNCTION L_DicomSendAssociateRequest(HDICOMNET hNet, HDICOMPDU hPDU);
L_INT EXT_FUNCTION L_DicomSendAssociateAccept(HDICOMNET hNet, HDICOMPDU hPDU);
L_INT EXT_FUNCTION L_DicomSendAssociateReject(
    HDICOMNET hNet, L_UCHAR nResult, L_UCHAR nSource, L_UCHAR nReason);

/* Release. */
L_INT EXT_FUNCTION L_DicomSendReleaseRequest(HDICOMNET hNet);
L_INT EXT_FUNCTION L_DicomSendReleaseResponse(HDICOMNET hNet);
L_INT EXT_FUNCTION L_DicomSendAbort(HDICOMNET hNet, L_UCHAR nSource, L_UCHAR nReason);

/* Any message. */
L_INT EXT_FUNCTION L_DicomSendData(
    HDICOMNET hNet, L_UCHAR nPresentationID, HDICOMDS hCS, HDICOMDS hDS);

/* C-STORE. */
L_INT EXT_FUNCTION L_DicomSendCStoreRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nPriority, L_TCHAR* pszMoveAE, L_UINT16 nMoveMessageID,
    HDICOMDS hDS);
L_INT EXT_FUNCTION L_DicomSendCStoreResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus);

/* C-FIND. */
L_INT EXT_FUNCTION L_DicomSendCFindRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nPriority, HDICOMDS hDS);
L_INT EXT_FUNCTION L_DicomSendCFindResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nStatus, HDICOMDS hDS);

/* C-GET. */
L_INT EXT_FUNCTION L_DicomSendCGetRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nPriority, HDICOMDS hDS);
L_INT EXT_FUNCTION L_DicomSendCGetResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nStatus, L_UINT16 nRemaining, L_UINT16 nCompleted, L_UINT16 nFailed, L_UINT16 nWarning,
    HDICOMDS hDS);

/* C-MOVE. */
L_INT EXT_FUNCTION L_DicomSendCMoveRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nPriority, L_TCHAR* pszMoveAE, HDICOMDS hDS);
L_INT EXT_FUNCTION L_DicomSendCMoveResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nStatus, L_UINT16 nRemaining, L_UINT16 nCompleted, L_UINT16 nFailed, L_UINT16 nWarning,
    HDICOMDS hDS);

/* C-CANCEL. */
L_INT EXT_FUNCTION L_DicomSendCCancelRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID);

/* C-ECHO. */
L_INT EXT_FUNCTION L_DicomSendCEchoRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass);
L_INT EXT_FUNCTION L_DicomSendCEchoResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nStatus);

/* N-EVENT-REPORT. */
L_INT EXT_FUNCTION L_DicomSendNReportRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nEvent, HDICOMDS hDS);
L_INT EXT_FUNCTION L_DicomSendNReportResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus, L_UINT16 nEvent, HDICOMDS hDS);

/* N-GET. */
L_INT EXT_FUNCTION L_DicomSendNGetRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT32* pnAttribute, L_UINT16 nCount);
L_INT EXT_FUNCTION L_DicomSendNGetResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus, HDICOMDS hDS);

/* N-SET. */
L_INT EXT_FUNCTION L_DicomSendNSetRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, HDICOMDS hDS);
L_INT EXT_FUNCTION L_DicomSendNSetResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus, HDICOMDS hDS);

/* N-ACTION. */
L_INT EXT_FUNCTION L_DicomSendNActionRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nAction, HDICOMDS hDS);
L_INT EXT_FUNCTION L_DicomSendNActionResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus, L_UINT16 nAction, HDICOMDS hDS);

/* N-CREATE. */
L_INT EXT_FUNCTION L_DicomSendNCreateRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, HDICOMDS hDS);
L_INT EXT_FUNCTION L_DicomSendNCreateResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus, HDICOMDS hDS);

/* N-DELETE. */
L_INT EXT_FUNCTION L_DicomSendNDeleteRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance);
L_INT EXT_FUNCTION L_DicomSendNDeleteResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
