/*
 * ltdic/net_callback.h - what the library calls when something happens on a connection.
 */
#ifndef LTDIC_NET_CALLBACK_H
#define LTDIC_NET_CALLBACK_H

#include "types.h"
#include "command.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Debug modes. */
#define DEBUG_MODE_ONSEND_SHOW_EXTENDED_INFO    1
#define DEBUG_MODE_ONRECEIVE_SHOW_EXTENDED_INFO 2

/* Sent data. */
typedef struct _DICOMNETDEBUGINFOONSEND {
    L_INT    nSize;
    L_INT    nError;
    L_UCHAR  nType;
    L_UINT32 nBytes;
    L_UCHAR* pSentData;
} DICOMNETDEBUGINFOONSEND, *pDICOMNETDEBUGINFOONSEND;

/* Connection. */
typedef void (pEXT_CALLBACK CONNECTCALLBACK)(HDICOMNET hNet, L_INT nError, void* pUserData);
typedef void (pEXT_CALLBACK ACCEPTCALLBACK)(HDICOMNET hNet, L_INT nError, void* pUserData);
typedef void (pEXT_CALLBACK CLOSECALLBACK)(
    HDICOMNET hNet, L_INT nError, HDICOMNET hPeer, void* pUserData);

/* PDUs. */
typedef void (pEXT_CALLBACK RECEIVECALLBACK)(
    HDICOMNET hNet, L_INT nError, L_UCHAR nType, L_UCHAR* pBuffer, L_UINT32 nBytes,
    void* pUserData);
typedef void (pEXT_CALLBACK SENDCALLBACK)(
    HDICOMNET hNet, L_INT nError, L_UCHAR nType, L_UINT32 nBytes, void* pUserData);
typedef void (pEXT_CALLBACK SENDEXTCALLBACK)(
    HDICOMNET hNet, pDICOMNETDEBUGINFOONSEND pDicomNetDebugInfoOnsend, void* pUserData);

/* Association. */
typedef void (pEXT_CALLBACK RECEIVEASSOCIATEREQUESTCALLBACK)(
    HDICOMNET hNet, HDICOMPDU hPDU, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVEASSOCIATEACCEPTCALLBACK)(
    HDICOMNET hNet, HDICOMPDU hPDU, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVEASSOCIATEREJECTCALLBACK)(
    HDICOMNET hNet, L_UCHAR nResult, L_UCHAR nSource, L_UCHAR nReason, void* pUserData);

/* Release. */
typedef void (pEXT_CALLBACK RECEIVERELEASEREQUESTCALLBACK)(HDICOMNET hNet, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVERELEASERESPONSECALLBACK)(HDICOMNET hNet, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVEABORTCALLBACK)(
    HDICOMNET hNet, L_UCHAR nSource, L_UCHAR nReason, void* pUserData);

/* Messages. */
typedef void (pEXT_CALLBACK RECEIVEDATACALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, HDICOMDS hCS, HDICOMDS hDS, void* pUserData);
typedef void (pEXT_CALLBACK RECEIVEUNKNOWNCALLBACK)(
    HDICOMNET hNet, L_UCHAR nPresentationID, HDICOMDS hCS, HDICOMDS hDS, void* pUserData);

/* DIMSE-C. */
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

/* DIMSE-N. */
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

/* ISCL. */
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

/* TLS. */
typedef void (pEXT_CALLBACK ONSECURELINKREADY)(HDICOMNET hNet, L_UINT32 nError, void* pUserData);

/* Command set. */
typedef void (pEXT_CALLBACK BEFORESENDCOMMANDSET)(HDICOMNET hNet, HDICOMDS hCS, void* pUserData);

/* Key. */
typedef L_INT (pEXT_CALLBACK PRIVATEKEYPASSWORD)(
    HDICOMNET hNet, L_TCHAR* pszPassword, L_INT nSize, L_INT nFlag, void* pUserData);

/* Verify. */
typedef L_INT (pEXT_CALLBACK VERIFY)(
    HDICOMNET hNet, L_INT ok, L_TCHAR* pszCertificateString, L_INT nError, L_TCHAR* pszErrorString,
    void* pUserData);

/* All. */
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
    void*                           pUserData;
    GETCHALLENGECALLBACK            pfnGetChallenge;
    INTERNALAUTHENTICATECALLBACK    pfnInternalAuthenticate;
    EXTERNALAUTHENTICATECALLBACK    pfnExternalAuthenticate;
    ONSECURELINKREADY               pfnOnSecureLinkReady;
    ONNONSECURESENDISCL             pfnOnNonSecureSendISCL;
    ONNONSECURERECEIVEDISCL         pfnOnNonSecureReceivedISCL;
    RECEIVEDISCLPACKET              pfnOnReceivedISCLPacket;
} DICOMNETCALLBACK, *pDICOMNETCALLBACK;

/* Ext. */
typedef struct _DICOMNETCALLBACKEXT {
    L_UINT               uStructSize;
    PRIVATEKEYPASSWORD   pfnPrivateKeyPassword;
    void*                pUserData;
    VERIFY               pfnVerify;
    BEFORESENDCOMMANDSET pfnBeforeSendCommandSet;
} DICOMNETCALLBACKEXT, *pDICOMNETCALLBACKEXT;

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
