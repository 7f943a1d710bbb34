/*
 * ltdic/net_callback.h - the functions of the program that the library calls when something happens
 * on a connection (PS3.8 7, PS3.7 9 and 10).
 *
 * They run on the thread of the connection, see net.h, and may call anything. hNet is the local
 * handle of the connection; pUserData is the member of the callback structure. nError is
 * DICOM_SUCCESS or a DICOM_ERROR_ code.
 *
 * Order. Every PDU and message first calls RECEIVECALLBACK. An association, release or abort PDU
 * then calls its own function. A DIMSE message calls RECEIVEDATACALLBACK and then its own function,
 * or RECEIVEUNKNOWNCALLBACK if its command is none of the known ones.
 *
 * What is passed is lent and lives until the function returns: text, buffers, command sets, data
 * sets. Copy a data set with L_DicomCopyDS to keep it. Text is never NULL; elements that the
 * message lacks are "" and 0. nStatus and other values are passed as received.
 *
 * A member that is NULL means that the event is not wanted; the library then does nothing either.
 * In particular it never answers a request.
 *
 * Every function has to return: it must not be left by longjmp or pthread_exit, which ends the
 * process. A C++ exception that leaves it is logged and, unless in ACCEPTCALLBACK or CLOSECALLBACK,
 * ends the connection with an A-ABORT; the function then counts as one that returned 0. The methods
 * of the C++ classes may throw in the same way, see class_net.h.
 */
#ifndef LTDIC_NET_CALLBACK_H
#define LTDIC_NET_CALLBACK_H

#include "types.h"
#include "command.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* What the C++ class can be asked to show while debugging: each send, each receive. */
#define DEBUG_MODE_ONSEND_SHOW_EXTENDED_INFO    1
#define DEBUG_MODE_ONRECEIVE_SHOW_EXTENDED_INFO 2

/* What was sent, with its bytes. nSize is sizeof(DICOMNETDEBUGINFOONSEND). */
typedef struct _DICOMNETDEBUGINFOONSEND {
    L_INT    nSize;
    L_INT    nError;     /* as SENDCALLBACK tells */
    L_UCHAR  nType;      /* PDU type, one of PDU_ */
    L_UINT32 nBytes;
    L_UCHAR* pSentData;  /* nBytes bytes */
} DICOMNETDEBUGINFOONSEND, *pDICOMNETDEBUGINFOONSEND;

/*
 * The attempt to connect ended: nError is DICOM_SUCCESS when the connection is up. With TLS the
 * handshake follows: wait for ONSECURELINKREADY. With an error the handle is not activated any more
 * and may be used for another attempt, inside this callback too; no CLOSECALLBACK follows unless
 * L_DicomCloseForced asks for it here.
 */
typedef void (pEXT_CALLBACK CONNECTCALLBACK)(HDICOMNET hNet, L_INT nError, void* pUserData);

/*
 * On the listening handle: a client waits. If nError is DICOM_SUCCESS call L_DicomAccept.
 */
typedef void (pEXT_CALLBACK ACCEPTCALLBACK)(HDICOMNET hNet, L_INT nError, void* pUserData);

/*
 * The connection ended, by the peer, by an error or by L_DicomCloseForced; called once. nError is
 * DICOM_SUCCESS if it ended in order.
 *   hPeer  on a connection: hNet itself. On the listening handle, which is called after it: the
 *          accepted handle that closed; L_DicomGetPeerInfo still knows its client
 * Freeing hNet or hPeer here is legal. If the accepted handle was freed in its own callback, the
 * listening handle is not called.
 */
typedef void (pEXT_CALLBACK CLOSECALLBACK)(
    HDICOMNET hNet, L_INT nError, HDICOMNET hPeer, void* pUserData);

/*
 * A PDU, or all of a DIMSE message, arrived.
 *   nType            one of PDU_; PDU_DATA_TRANSFER for a message
 *   pBuffer, nBytes  its bytes
 */
typedef void (pEXT_CALLBACK RECEIVECALLBACK)(
    HDICOMNET hNet, L_INT nError, L_UCHAR nType, L_UCHAR* pBuffer, L_UINT32 nBytes,
    void* pUserData);

/*
 * A PDU or message has been given to the system entirely: nBytes bytes of the type nType (PDU_).
 */
typedef void (pEXT_CALLBACK SENDCALLBACK)(
    HDICOMNET hNet, L_INT nError, L_UCHAR nType, L_UINT32 nBytes, void* pUserData);

/*
 * The same with the bytes; used by the C++ class in debug mode.
 */
typedef void (pEXT_CALLBACK SENDEXTCALLBACK)(
    HDICOMNET hNet, pDICOMNETDEBUGINFOONSEND pDicomNetDebugInfoOnsend, void* pUserData);

/*
 * The peer requests an association; the peer accepted ours.
 *   hPDU  what it proposed, what it agreed to. Lent until the function returns; L_DicomGetAssociate
 *         has the accepted one for longer
 * A request is answered with L_DicomSendAssociateAccept or L_DicomSendAssociateReject.
 */
typedef void (pEXT_CALLBACK RECEIVEASSOCIATEREQUESTCALLBACK)(
    HDICOMNET hNet, HDICOMPDU hPDU, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVEASSOCIATEACCEPTCALLBACK)(
    HDICOMNET hNet, HDICOMPDU hPDU, void* pUserData);

/*
 * The peer rejected our association: PDU_REJECT_RESULT_, _SOURCE_, _REASON_.
 */
typedef void (pEXT_CALLBACK RECEIVEASSOCIATEREJECTCALLBACK)(
    HDICOMNET hNet, L_UCHAR nResult, L_UCHAR nSource, L_UCHAR nReason, void* pUserData);

/*
 * The peer wants to release the association: answer with L_DicomSendReleaseResponse. The peer
 * agreed to release: now close.
 */
typedef void (pEXT_CALLBACK RECEIVERELEASEREQUESTCALLBACK)(HDICOMNET hNet, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVERELEASERESPONSECALLBACK)(HDICOMNET hNet, void* pUserData);

/*
 * The peer ended the association without asking: PDU_ABORT_SOURCE_ and PDU_ABORT_REASON_. The
 * connection closes next.
 */
typedef void (pEXT_CALLBACK RECEIVEABORTCALLBACK)(
    HDICOMNET hNet, L_UCHAR nSource, L_UCHAR nReason, void* pUserData);

/*
 * Any DIMSE message, before its own function; a message with an unknown command field.
 *   hCS  the command set
 *   hDS  the data set, NULL if there is none; the specific function gets the same one
 */
typedef void (pEXT_CALLBACK RECEIVEDATACALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, HDICOMDS hCS, HDICOMDS hDS, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVEUNKNOWNCALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, HDICOMDS hCS, HDICOMDS hDS, void* pUserData);

/*
 * The DIMSE-C messages. The parameters are those of the sends in net_message.h: what one side
 * passes to L_DicomSendCFindRequest arrives at the other side's RECEIVECFINDREQUESTCALLBACK. hDS is
 * NULL if the message has no data set.
 */
typedef void (pEXT_CALLBACK RECEIVECSTOREREQUESTCALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nPriority, L_TCHAR* pszMoveAE, L_UINT16 nMoveMessageID,
    HDICOMDS hDS, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVECSTORERESPONSECALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVECFINDREQUESTCALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nPriority, HDICOMDS hDS, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVECFINDRESPONSECALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nStatus, HDICOMDS hDS, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVECGETREQUESTCALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nPriority, HDICOMDS hDS, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVECGETRESPONSECALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nStatus, L_UINT16 nRemaining, L_UINT16 nCompleted, L_UINT16 nFailed, L_UINT16 nWarning,
    HDICOMDS hDS, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVECMOVEREQUESTCALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nPriority, L_TCHAR* pszMoveAE, HDICOMDS hDS, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVECMOVERESPONSECALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nStatus, L_UINT16 nRemaining, L_UINT16 nCompleted, L_UINT16 nFailed, L_UINT16 nWarning,
    HDICOMDS hDS, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVECCANCELREQUESTCALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVECECHOREQUESTCALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    void* pUserData);
typedef void (pEXT_CALLBACK RECEIVECECHORESPONSECALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_UINT16 nStatus, void* pUserData);

/*
 * The DIMSE-N messages, likewise.
 *   pnAttribute, nCount  of N-GET: the tags asked for; NULL and 0 if all are
 */
typedef void (pEXT_CALLBACK RECEIVENREPORTREQUESTCALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nEvent, HDICOMDS hDS, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVENREPORTRESPONSECALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus, L_UINT16 nEvent, HDICOMDS hDS, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVENGETREQUESTCALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT32* pnAttribute, L_UINT32 nCount, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVENGETRESPONSECALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus, HDICOMDS hDS, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVENSETREQUESTCALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, HDICOMDS hDS, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVENSETRESPONSECALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus, HDICOMDS hDS, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVENACTIONREQUESTCALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nAction, HDICOMDS hDS, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVENACTIONRESPONSECALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus, L_UINT16 nAction, HDICOMDS hDS, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVENCREATEREQUESTCALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, HDICOMDS hDS, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVENCREATERESPONSECALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus, HDICOMDS hDS, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVENDELETEREQUESTCALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVENDELETERESPONSECALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass,
    L_TCHAR* pszInstance, L_UINT16 nStatus, void* pUserData);

/*
 * The TLS handshake ended. nError DICOM_SUCCESS: the link is secure and an association may be
 * requested. Else the connection closes; L_DicomGetErrorSecure repeats the code.
 */
typedef void (pEXT_CALLBACK ONSECURELINKREADY)(HDICOMNET hNet, L_UINT32 nError, void* pUserData);

/*
 * ISCL only, and therefore never called: challenge, response and check of the mutual
 * authentication; data that passed the layer unsecured; packets.
 */
typedef L_UINT32 (pEXT_CALLBACK GETCHALLENGECALLBACK)(
    HDICOMNET hNet, L_UINT64* nChallenge, L_UINT64 nParameter, void* pUserData);
typedef L_UINT32 (pEXT_CALLBACK INTERNALAUTHENTICATECALLBACK)(
    HDICOMNET hNet, L_UINT64 nChallenge, L_UINT64* nResponse, L_UINT64 nParameter, void* pUserData);
typedef L_UINT32 (pEXT_CALLBACK EXTERNALAUTHENTICATECALLBACK)(
    HDICOMNET hNet, L_UINT64 nChallenge, L_UINT64 nResponse, L_UINT64 nParameter, void* pUserData);
typedef void (pEXT_CALLBACK ONNONSECURESENDISCL)(
    HDICOMNET hNet, L_INT nError, L_UCHAR nType, L_UINT32 nLength, void* pUserData);
typedef void (pEXT_CALLBACK ONNONSECURERECEIVEDISCL)(
    HDICOMNET hNet, L_INT nError, L_UCHAR* pBuffer, L_UINT32 nLength, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVEDISCLPACKET)(
    HDICOMNET hNet, L_INT nError, L_UCHAR* pBuffer, L_UINT32 nBytes, void* pUserData);

/*
 * Before a message is sent, on the thread that sends it: hCS is its command set and may be changed,
 * for instance to add optional elements of a response. Lent until the function returns.
 */
typedef void (pEXT_CALLBACK BEFORESENDCOMMANDSET)(HDICOMNET hNet, HDICOMDS hCS, void* pUserData);

/*
 * The private key in a file is encrypted. Called by L_DicomSetClientCertificateTLS and
 * L_DicomSetServerCertificateTLS, on their thread.
 *   pszPassword, nSize  buffer for the password, its size in L_TCHARs
 *   nFlag               0: to decrypt
 * Returns the length of the password, 0 for none.
 */
typedef L_INT (pEXT_CALLBACK PRIVATEKEYPASSWORD)(
    HDICOMNET hNet, L_TCHAR* pszPassword, L_INT nSize, L_INT nFlag, void* pUserData);

/*
 * A certificate of the peer's chain is judged, before ONSECURELINKREADY. Called once for each one
 * that the peer sent, its own last; that one comes with the verdict on the whole chain, the others
 * as good.
 *   ok                    1 if it is good, 0 if not
 *   pszCertificateString  subject, issuer, validity, serial number and uses, as text
 *   nError                one of L_X509_V_, and pszErrorString the same as text
 * Returns 1 to go on, even if ok is 0, or 0 to end the connection. Without this function the value
 * of ok decides, if uVerifyMode asks for a verdict.
 * On a server a bad certificate is told once, without pszCertificateString (""), and the connection
 * ends whatever the function returns.
 */
typedef L_INT (pEXT_CALLBACK VERIFY)(
    HDICOMNET hNet, L_INT ok, L_TCHAR* pszCertificateString, L_INT nError, L_TCHAR* pszErrorString,
    void* pUserData);

/*
 * All callbacks of L_DicomSetCallback. Set what is not wanted to NULL.
 */
typedef struct _DICOMNETCALLBACK {
    CONNECTCALLBACK                 pfnConnect;
    ACCEPTCALLBACK                  pfnAccept;
    CLOSECALLBACK                   pfnClose;
    RECEIVECALLBACK                 pfnReceive;
    SENDCALLBACK                    pfnSend;
    RECEIVEASSOCIATEREQUESTCALLBACK pfnReceiveAssociateRequest;
    RECEIVEASSOCIATEACCEPTCALLBACK  pfnReceiveAssociateAccept;
    RECEIVEASSOCIATEREJECTCALLBACK  pfnReceiveAssociateReject;
    RECEIVEDATACALLBACK             pfnReceiveData;
    RECEIVERELEASEREQUESTCALLBACK   pfnReceiveReleaseRequest;
    RECEIVERELEASERESPONSECALLBACK  pfnReceiveReleaseResponse;
    RECEIVEABORTCALLBACK            pfnReceiveAbort;
    RECEIVECSTOREREQUESTCALLBACK    pfnReceiveCStoreRequest;
    RECEIVECSTORERESPONSECALLBACK   pfnReceiveCStoreResponse;
    RECEIVECFINDREQUESTCALLBACK     pfnReceiveCFindRequest;
    RECEIVECFINDRESPONSECALLBACK    pfnReceiveCFindResponse;
    RECEIVECGETREQUESTCALLBACK      pfnReceiveCGetRequest;
    RECEIVECGETRESPONSECALLBACK     pfnReceiveCGetResponse;
    RECEIVECMOVEREQUESTCALLBACK     pfnReceiveCMoveRequest;
    RECEIVECMOVERESPONSECALLBACK    pfnReceiveCMoveResponse;
    RECEIVECCANCELREQUESTCALLBACK   pfnReceiveCCancelRequest;
    RECEIVECECHOREQUESTCALLBACK     pfnReceiveCEchoRequest;
    RECEIVECECHORESPONSECALLBACK    pfnReceiveCEchoResponse;
    RECEIVENREPORTREQUESTCALLBACK   pfnReceiveNReportRequest;
    RECEIVENREPORTRESPONSECALLBACK  pfnReceiveNReportResponse;
    RECEIVENGETREQUESTCALLBACK      pfnReceiveNGetRequest;
    RECEIVENGETRESPONSECALLBACK     pfnReceiveNGetResponse;
    RECEIVENSETREQUESTCALLBACK      pfnReceiveNSetRequest;
    RECEIVENSETRESPONSECALLBACK     pfnReceiveNSetResponse;
    RECEIVENACTIONREQUESTCALLBACK   pfnReceiveNActionRequest;
    RECEIVENACTIONRESPONSECALLBACK  pfnReceiveNActionResponse;
    RECEIVENCREATEREQUESTCALLBACK   pfnReceiveNCreateRequest;
    RECEIVENCREATERESPONSECALLBACK  pfnReceiveNCreateResponse;
    RECEIVENDELETEREQUESTCALLBACK   pfnReceiveNDeleteRequest;
    RECEIVENDELETERESPONSECALLBACK  pfnReceiveNDeleteResponse;
    RECEIVEUNKNOWNCALLBACK          pfnReceiveUnknown;
    void*                           pUserData;               /* the last argument of every call */
    GETCHALLENGECALLBACK            pfnGetChallenge;         /* ISCL, as the two below */
    INTERNALAUTHENTICATECALLBACK    pfnInternalAuthenticate;
    EXTERNALAUTHENTICATECALLBACK    pfnExternalAuthenticate;
    ONSECURELINKREADY               pfnOnSecureLinkReady;
    ONNONSECURESENDISCL             pfnOnNonSecureSendISCL;  /* ISCL, as the two below */
    ONNONSECURERECEIVEDISCL         pfnOnNonSecureReceivedISCL;
    RECEIVEDISCLPACKET              pfnOnReceivedISCLPacket;
} DICOMNETCALLBACK, *pDICOMNETCALLBACK;

/*
 * The callbacks of L_DicomSetCallbackExt. uStructSize is sizeof(DICOMNETCALLBACKEXT).
 */
typedef struct _DICOMNETCALLBACKEXT {
    L_UINT               uStructSize;
    PRIVATEKEYPASSWORD   pfnPrivateKeyPassword;
    void*                pUserData;  /* the last argument of these calls */
    VERIFY               pfnVerify;
    BEFORESENDCOMMANDSET pfnBeforeSendCommandSet;
} DICOMNETCALLBACKEXT, *pDICOMNETCALLBACKEXT;

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
