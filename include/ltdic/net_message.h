/*
 * ltdic/net_message.h - sending: association, release, abort, and the DIMSE messages (PS3.8 7,
 * PS3.7 9 and 10).
 *
 * What all sends share. The message is encoded before the call returns, so the caller may free
 * data sets, associations and text at once. It is sent when the socket takes it; SENDCALLBACK tells
 * that it left. Messages of one handle leave in the order of the calls. No call waits for the
 * other side. The library answers nothing by itself: no release response, no echo response.
 *
 * Parameters that recur:
 *   hNet             a connected handle; for DIMSE messages an associated one
 *   nPresentationID  ID of an accepted presentation context
 *   nMessageID       request: a number of the caller's choice; response: that of the request
 *   pszClass         SOP class UID; pszInstance: SOP instance UID
 *   nPriority        COMMAND_PRIORITY_LOW, _MEDIUM or _HIGH
 *   nStatus          any DIMSE status, such as COMMAND_STATUS_SUCCESS
 *   hDS              data set, sent in the transfer syntax of the context; NULL: none
 * NULL text is sent as an empty value.
 *
 * All return DICOM_SUCCESS when the message is on its way, or
 *   DICOM_ERROR_NET_NOT_CONNECTED  no connection, or no association where one is needed
 *   DICOM_ERROR_PDU_ID             no such presentation context, or it was not accepted
 *   DICOM_ERROR_PARAMETER          hNet or another argument is bad
 * or what encoding the data set gave, such as DICOM_ERROR_TRANSFER_SYNTAX_NOT_SUPPORTED.
 */
#ifndef LTDIC_NET_MESSAGE_H
#define LTDIC_NET_MESSAGE_H

#include "net.h"
#include "command.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Request an association; accept the one requested; reject it.
 *   hPDU                      what to propose (a request) or to agree to (an acceptance); not kept
 *   nResult, nSource, nReason PDU_REJECT_RESULT_, _SOURCE_ and _REASON_
 * The request's answer is RECEIVEASSOCIATEACCEPTCALLBACK or RECEIVEASSOCIATEREJECTCALLBACK. Accept
 * and reject are called in or after RECEIVEASSOCIATEREQUESTCALLBACK; accepting makes the
 * association valid at once. DICOM_ERROR_PDU_TYPE: hPDU is of the other kind. With TLS the request
 * waits until the link is secure.
 */
L_INT EXT_FUNCTION L_DicomSendAssociateRequest(HDICOMNET hNet, HDICOMPDU hPDU);
L_INT EXT_FUNCTION L_DicomSendAssociateAccept(HDICOMNET hNet, HDICOMPDU hPDU);
L_INT EXT_FUNCTION L_DicomSendAssociateReject(
    HDICOMNET hNet, L_UCHAR nResult, L_UCHAR nSource, L_UCHAR nReason);

/*
 * End the association in order: ask, with RECEIVERELEASERESPONSECALLBACK as answer; agree, from
 * RECEIVERELEASEREQUESTCALLBACK. The side that asked closes the connection.
 */
L_INT EXT_FUNCTION L_DicomSendReleaseRequest(HDICOMNET hNet);
L_INT EXT_FUNCTION L_DicomSendReleaseResponse(HDICOMNET hNet);

/*
 * Ends the association without asking, also one that is being negotiated.
 *   nSource, nReason  PDU_ABORT_SOURCE_ and PDU_ABORT_REASON_; programs are PDU_ABORT_SOURCE_USER
 */
L_INT EXT_FUNCTION L_DicomSendAbort(HDICOMNET hNet, L_UCHAR nSource, L_UCHAR nReason);

/*
 * Sends any message: the command set hCS as it is, but for its group length, then hDS.
 *   hCS  made with L_DicomInitCS; Command Data Set Type is set to whether hDS is given
 */
L_INT EXT_FUNCTION L_DicomSendData(
    HDICOMNET hNet, L_UCHAR nPresentationID, HDICOMDS hCS, HDICOMDS hDS);

/*
 * C-STORE: store hDS at the peer (PS3.7 9.1.1).
 *   pszMoveAE, nMoveMessageID  for a sub-operation of C-MOVE: the AE that asked for the move, and
 *                              the message ID of its request; else "" or NULL, and 0
 */
L_INT EXT_FUNCTION L_DicomSendCStoreRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nPriority, L_TCHAR* pszMoveAE, L_UINT16 nMoveMessageID,
    HDICOMDS hDS);
L_INT EXT_FUNCTION L_DicomSendCStoreResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus);

/*
 * C-FIND: ask for matches of the keys in hDS (PS3.7 9.1.2). Each match is a response with
 * COMMAND_STATUS_PENDING and a data set; a last response without one ends them.
 */
L_INT EXT_FUNCTION L_DicomSendCFindRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nPriority, HDICOMDS hDS);
L_INT EXT_FUNCTION L_DicomSendCFindResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nStatus, HDICOMDS hDS);

/*
 * C-GET: ask to be sent what hDS identifies, on this association (PS3.7 9.1.3). The program that
 * answers sends the C-STORE requests itself and then, or in between, responses:
 *   nRemaining, nCompleted, nFailed, nWarning  numbers of sub-operations, sent as given
 *   hDS                                        UIDs that failed; NULL: none
 */
L_INT EXT_FUNCTION L_DicomSendCGetRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nPriority, HDICOMDS hDS);
L_INT EXT_FUNCTION L_DicomSendCGetResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nStatus, L_UINT16 nRemaining, L_UINT16 nCompleted, L_UINT16 nFailed, L_UINT16 nWarning,
    HDICOMDS hDS);

/*
 * C-MOVE: ask to send what hDS identifies to another AE (PS3.7 9.1.4).
 *   pszMoveAE  title of the AE to send to
 * The program that answers opens the second association itself. Responses as for C-GET.
 */
L_INT EXT_FUNCTION L_DicomSendCMoveRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nPriority, L_TCHAR* pszMoveAE, HDICOMDS hDS);
L_INT EXT_FUNCTION L_DicomSendCMoveResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nStatus, L_UINT16 nRemaining, L_UINT16 nCompleted, L_UINT16 nFailed, L_UINT16 nWarning,
    HDICOMDS hDS);

/*
 * C-CANCEL: ask to end the C-FIND, C-GET or C-MOVE whose request had nMessageID. There is no
 * response of its own: the operation ends with COMMAND_STATUS_CANCEL.
 */
L_INT EXT_FUNCTION L_DicomSendCCancelRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID);

/*
 * C-ECHO: ask for an answer (PS3.7 9.1.5). pszClass is UID_VERIFICATION_CLASS.
 */
L_INT EXT_FUNCTION L_DicomSendCEchoRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass);
L_INT EXT_FUNCTION L_DicomSendCEchoResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nStatus);

/*
 * N-EVENT-REPORT: tell of an event (PS3.7 10.1.1).
 *   nEvent  event type, a number of the service class
 *   hDS     event information, event reply; NULL: none
 */
L_INT EXT_FUNCTION L_DicomSendNReportRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nEvent, HDICOMDS hDS);
L_INT EXT_FUNCTION L_DicomSendNReportResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus, L_UINT16 nEvent, HDICOMDS hDS);

/*
 * N-GET: ask for attributes of an instance (PS3.7 10.1.2).
 *   pnAttribute, nCount  their tags, see MAKETAG, and how many; NULL and 0: all
 *   hDS                  the attributes and their values
 */
L_INT EXT_FUNCTION L_DicomSendNGetRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT32* pnAttribute, L_UINT16 nCount);
L_INT EXT_FUNCTION L_DicomSendNGetResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus, HDICOMDS hDS);

/*
 * N-SET: change attributes of an instance (PS3.7 10.1.3).
 *   hDS  request: what to change; response: what was changed, or NULL
 */
L_INT EXT_FUNCTION L_DicomSendNSetRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, HDICOMDS hDS);
L_INT EXT_FUNCTION L_DicomSendNSetResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus, HDICOMDS hDS);

/*
 * N-ACTION: ask for an action (PS3.7 10.1.4).
 *   nAction  action type, a number of the service class
 *   hDS      action information, action reply; NULL: none
 */
L_INT EXT_FUNCTION L_DicomSendNActionRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nAction, HDICOMDS hDS);
L_INT EXT_FUNCTION L_DicomSendNActionResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus, L_UINT16 nAction, HDICOMDS hDS);

/*
 * N-CREATE: create an instance (PS3.7 10.1.5).
 *   pszInstance  its UID; NULL or "": the peer chooses one
 *   hDS          its attributes; NULL: none
 */
L_INT EXT_FUNCTION L_DicomSendNCreateRequest(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, HDICOMDS hDS);
L_INT EXT_FUNCTION L_DicomSendNCreateResponse(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus, HDICOMDS hDS);

/*
 * N-DELETE: delete an instance (PS3.7 10.1.6).
 */
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
