/*
 * ltdic/class_net.h - LDicomNet: one end of a connection, or a listening server. Derive from it
 * and override the events.
 *
 * A client makes one object and calls Connect. A server makes one object that listens, and in
 * OnAccept one more for each connection, which it hands to Accept; the events of a connection
 * arrive at the object of that connection. Every object is deleted by who made it. Events of one
 * net never overlap; events of different nets run at the same time.
 */
#ifndef LTDIC_CLASS_NET_H
#define LTDIC_CLASS_NET_H

#include <pthread.h>
#include "class_core.h"
#include "net.h"
#include "net_callback.h"
#include "net_secure.h"
#include "net_iscl.h"
#include "net_message.h"

#pragma pack(push, 8)

class LDicomAssociate;
class LDicomDS;
struct LINKEDLIST;

class LTDIC_CLASS LDicomNet {
public:
    /* Called when the TLS handshake is over, on both sides; nError 0: the association may start. */
    virtual void OnSecureLinkReady(L_UINT32 nError);

    /* TLS: cipher list in order of preference (set before Connect or Accept), what was negotiated,
     * and the own certificate (files; NULL key: it is in the certificate file). */
    L_CIPHERSUITE GetCipherFromIndexTLS(L_UINT32 nIndex);
    L_UINT32 SetCipherToIndexTLS(L_UINT32 nIndex, L_CIPHERSUITE cipher);
    L_CIPHERSUITE GetCiphersuiteTLS();
    L_UINT32 GetEncryptionAlgorithmTLS(L_CIPHERSUITE cipher);
    L_UINT32 GetAuthenticationAlgorithmTLS(L_CIPHERSUITE cipher);
    L_UINT32 GetIntegrityAlgorithmTLS(L_CIPHERSUITE cipher);
    L_UINT32 GetKeyExchangeAlgorithmTLS(L_CIPHERSUITE cipher);
    L_UINT32 GetEncryptKeyLengthTLS(L_CIPHERSUITE cipher);
    L_UINT32 GetMutualAuthKeyLengthTLS(L_CIPHERSUITE cipher);
    L_UINT32 SetClientCertificateTLS(
        L_TCHAR* pszPathToCertificate, L_UINT32 certType, L_TCHAR* pszPathToKeyFile);
    L_UINT32 SetServerCertificateTLS(
        L_TCHAR* pszPathToCertificate, L_UINT32 certType, L_TCHAR* pszPathToKeyFile);

    /* The last TLS error code of this net; SetTLSStatus overwrites what GetTLSStatus answers. */
    L_UINT32 GetTLSStatus();
    void SetTLSStatus(L_UINT32 nStatus);

    /* ISCL, a security protocol that is not built here: the functions answer so. */
    L_UINT32 SetMaxCommBlockLengthISCL(L_UINT32 nMaxCommBlockLength);
    L_UINT32 GetCommBlockLengthISCL();
    L_UINT32 SetMaxMessageLengthISCL(L_UINT32 nMsgLength);
    L_UINT32 SetMutualAuthAlgISCL(L_UINT32 mutualAuthMode);
    L_UINT32 SetDefaultEncryptionISCL(L_UINT32 EncryptionMode);
    L_UINT32 SetDefaultSigningISCL(L_UINT32 SignMode);
    L_UINT32 GetPeerEncryptionISCL();
    L_UINT32 GetPeerMACISCL();
    L_UINT32 GetErrorSecure();

    /* ISCL events. The base versions call the C callback, or return 0. */
    virtual L_UINT32 GetChallengeISCL(L_UINT64* nChallenge, L_UINT64 nParameter);
    virtual L_UINT32 InternalAuthenticateISCL(
        L_UINT64 nChallenge, L_UINT64* nResponse, L_UINT64 nParameter);
    virtual L_UINT32 ExternalAuthenticateISCL(
        L_UINT64 nChallenge, L_UINT64 nResponse, L_UINT64 nParameter);

    /* ISCL: keys and authentication data. */
    L_UINT32 SetAuthDataISCL(void* pBuffer, L_UINT32 nLength);
    L_UINT32 GetPeerAuthDataISCL(void* pBuffer, L_UINT32* nLength);
    L_UINT32 GetPeerRequestedMessageLengthISCL();
    L_UINT32 SetMutualAuthKeyISCL(L_UINT32 nIndex, L_UINT64 key);
    L_UINT32 SetIndexForMutualAuthISCL(L_UINT32 nIndex);
    L_UINT32 SetEncryptKeyISCL(L_UINT32 nIndex, L_UINT64 key);
    L_UINT32 SetIndexForEncryptISCL(L_UINT32 nIndex);
    L_BOOL IsISCLQueueEmpty();
    L_UINT32 GetIndexForEncryptISCL();
    L_UINT32 GetIndexForMutualAuthISCL();
    L_UINT32 GetStatusISCL();

    /* Closes at once and calls OnClose on this object before it returns, so the object may be gone
     * then. */
    L_INT CloseForced(L_BOOL bForced);

    /* ISCL: plain sending, and its events. */
    L_INT32 SendNonSecureISCL(L_UCHAR* pBuffer, L_UINT32 nBytes);
    virtual void OnNonSecureSendISCL(L_INT nError, L_UCHAR nType, L_UINT32 nLength);
    virtual void OnNonSecureReceivedISCL(L_UINT32 nError, L_UCHAR* pBuffer, L_UINT32 nLength);
    virtual void OnReceivedISCLPacket(L_INT nError, L_UCHAR* pBuffer, L_UINT32 nLength);

    /* DICOM_SECURE_ mode of this net. */
    L_UINT32 GetSecureMode();

    /* pszPath: folder for temporary files, NULL for the system's. nMode: DICOM_SECURE_NONE or
     * DICOM_SECURE_TLS. The second form makes a net without security; Initialize then says how it
     * is secured. */
    LDicomNet(L_TCHAR* pszPath, L_INT32 nMode);
    LDicomNet(L_TCHAR* pszPath, L_INT32 nMode, L_BOOL bReserved);

    /* No virtual method is called any more; open connections are closed. Safe inside any virtual
     * method of the same object. */
    virtual ~LDicomNet();

    /* The library as a whole. StartUp before the first connection, ShutDown at the end of the
     * program. */
    static L_INT GetOpenSslVersion(
        pDICOMOPENSSLVERSION pDicomOpenSslVersion, L_UINT uStructSize, L_UINT uFlagsReserved);
    static L_INT StartUp();
    static void ShutDown();

    /* Connections. Connect returns at once and OnConnect tells the outcome; Listen with an empty
     * address takes the computer's own, "*" all of them, and port 0 the first free one. nIpType:
     * DICOM_IPTYPE_. Accept binds the oldest waiting connection to pNet. */
    L_INT Connect(
        L_TCHAR* pszHostAddress, L_UINT nHostPort, L_TCHAR* pszPeerAddress, L_UINT nPeerPort);
    L_INT Listen(L_TCHAR* pszHostAddress, L_UINT nHostPort, L_INT nNbPeers);
    L_INT Connect(
        L_TCHAR* pszHostAddress, L_UINT nHostPort, L_TCHAR* pszPeerAddress, L_UINT nPeerPort,
        L_INT nIpType);
    L_INT Listen(L_TCHAR* pszHostAddress, L_UINT nHostPort, L_INT nNbPeers, L_INT nIpType);
    L_INT Accept(LDicomNet* pNet);
    void Close();

    /* Send. Each method only queues, returns 0 or an error code, and OnSend tells when the bytes
     * have left. Associations and data sets stay the caller's and may be freed at once. Any thread
     * may send. nPresentationID: an accepted context; nMessageID: the caller's choice, repeated by
     * the response. */
    L_INT SendAssociateRequest(LDicomAssociate* pPDU);
    L_INT SendAssociateAccept(LDicomAssociate* pPDU);
    L_INT SendAssociateReject(L_UCHAR nResult, L_UCHAR nSource, L_UCHAR nReason);
    L_INT SendData(L_UCHAR nPresentationID, LDicomDS* pCS, LDicomDS* pDS);
    L_INT SendReleaseRequest();
    L_INT SendReleaseResponse();
    L_INT SendAbort(L_UCHAR nSource, L_UCHAR nReason);

    /* Composite services (C-STORE, C-FIND, C-GET, C-MOVE, C-CANCEL, C-ECHO). */
    L_INT SendCStoreRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nPriority, L_TCHAR* pszMoveAE, L_UINT16 nMoveMessageID, LDicomDS* pDS);
    L_INT SendCStoreResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus);
    L_INT SendCFindRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nPriority,
        LDicomDS* pDS);
    L_INT SendCFindResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus,
        LDicomDS* pDS);
    L_INT SendCGetRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nPriority,
        LDicomDS* pDS);
    L_INT SendCGetResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus,
        L_UINT16 nRemaining, L_UINT16 nCompleted, L_UINT16 nFailed, L_UINT16 nWarning,
        LDicomDS* pDS);
    L_INT SendCMoveRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nPriority,
        L_TCHAR* pszMoveAE, LDicomDS* pDS);
    L_INT SendCMoveResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus,
        L_UINT16 nRemaining, L_UINT16 nCompleted, L_UINT16 nFailed, L_UINT16 nWarning,
        LDicomDS* pDS);
    L_INT SendCCancelRequest(L_UCHAR nPresentationID, L_UINT16 nMessageID);
    L_INT SendCEchoRequest(L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass);
    L_INT SendCEchoResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus);

    /* Normalized services (N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE). */
    L_INT SendNReportRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nEvent, LDicomDS* pDS);
    L_INT SendNReportResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, L_UINT16 nEvent, LDicomDS* pDS);
    L_INT SendNGetRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT32* pnAttribute, L_UINT16 nCount);
    L_INT SendNGetResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, LDicomDS* pDS);
    L_INT SendNSetRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        LDicomDS* pDS);
    L_INT SendNSetResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, LDicomDS* pDS);
    L_INT SendNActionRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nAction, LDicomDS* pDS);
    L_INT SendNActionResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, L_UINT16 nAction, LDicomDS* pDS);
    L_INT SendNCreateRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        LDicomDS* pDS);
    L_INT SendNCreateResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, LDicomDS* pDS);
    L_INT SendNDeleteRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance);
    L_INT SendNDeleteResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus);

    /* Kept for old programs; sending is the same either way. */
    void EnableOptimizedSend(L_BOOL bEnable);

    /* State. Objects that are returned belong to the program if it made them, else to this net;
     * they live as long as this net, and their content as long as the connection, association or
     * message. NULL if there is none. */
    L_BOOL IsActivated();
    L_BOOL IsConnected();
    L_BOOL IsAssociated();
    L_UINT32 GetQueueSend();
    LDicomNet* GetServer();
    L_UINT32 GetClientCount();
    LDicomNet* GetClient(L_UINT nIndex);
    L_INT GetHostInfo(L_TCHAR* pszAddress, L_UINT32 AddressSizeInWords, L_UINT* pnPort);
    L_INT GetPeerInfo(L_TCHAR* pszAddress, L_UINT32 AddressSizeInWords, L_UINT* pnPort);
    LDicomAssociate* GetAssociate();
    LDicomDS* GetCommandSet();

    /* Events. They arrive on the net's own thread, one at a time for one net, and nothing is
     * answered automatically. Data sets, associations, text and buffers are lent for the call. Any
     * method of any net may be called, deleting included. An exception that leaves one ends the
     * connection with an abort. */
    virtual void OnConnect(L_INT nError);
    virtual void OnAccept(L_INT nError);
    virtual void OnClose(L_INT nError, LDicomNet* pNet);
    virtual void OnReceive(L_INT nError, L_UCHAR nType, L_UCHAR* pBuffer, L_UINT32 nBytes);
    virtual void OnSend(L_INT nError, L_UCHAR nType, L_UINT32 nBytes);
    virtual void OnReceiveAssociateRequest(LDicomAssociate* pPDU);
    virtual void OnReceiveAssociateAccept(LDicomAssociate* pPDU);
    virtual void OnReceiveAssociateReject(L_UCHAR nResult, L_UCHAR nSource, L_UCHAR nReason);
    virtual void OnReceiveData(L_UCHAR nPresentationID, LDicomDS* pCS, LDicomDS* pDS);
    virtual void OnReceiveReleaseRequest();
    virtual void OnReceiveReleaseResponse();
    virtual void OnReceiveAbort(L_UCHAR nSource, L_UCHAR nReason);

    /* Events of the composite services. */
    virtual void OnReceiveCStoreRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nPriority, L_TCHAR* pszMoveAE, L_UINT16 nMoveMessageID, LDicomDS* pDS);
    virtual void OnReceiveCStoreResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus);
    virtual void OnReceiveCFindRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nPriority,
        LDicomDS* pDS);
    virtual void OnReceiveCFindResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus,
        LDicomDS* pDS);
    virtual void OnReceiveCGetRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nPriority,
        LDicomDS* pDS);
    virtual void OnReceiveCGetResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus,
        L_UINT16 nRemaining, L_UINT16 nCompleted, L_UINT16 nFailed, L_UINT16 nWarning,
        LDicomDS* pDS);
    virtual void OnReceiveCMoveRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nPriority,
        L_TCHAR* pszMoveAE, LDicomDS* pDS);
    virtual void OnReceiveCMoveResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus,
        L_UINT16 nRemaining, L_UINT16 nCompleted, L_UINT16 nFailed, L_UINT16 nWarning,
        LDicomDS* pDS);
    virtual void OnReceiveCCancelRequest(L_UCHAR nPresentationID, L_UINT16 nMessageID);
    virtual void OnReceiveCEchoRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass);
    virtual void OnReceiveCEchoResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_UINT16 nStatus);

    /* Events of the normalized services. */
    virtual void OnReceiveNReportRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nEvent, LDicomDS* pDS);
    virtual void OnReceiveNReportResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, L_UINT16 nEvent, LDicomDS* pDS);
    virtual void OnReceiveNGetRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT32* pnAttribute, L_UINT16 nCount);
    virtual void OnReceiveNGetResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, LDicomDS* pDS);
    virtual void OnReceiveNSetRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        LDicomDS* pDS);
    virtual void OnReceiveNSetResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, LDicomDS* pDS);
    virtual void OnReceiveNActionRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nAction, LDicomDS* pDS);
    virtual void OnReceiveNActionResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, L_UINT16 nAction, LDicomDS* pDS);
    virtual void OnReceiveNCreateRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        LDicomDS* pDS);
    virtual void OnReceiveNCreateResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus, LDicomDS* pDS);
    virtual void OnReceiveNDeleteRequest(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance);
    virtual void OnReceiveNDeleteResponse(
        L_UCHAR nPresentationID, L_UINT16 nMessageID, L_TCHAR* pszClass, L_TCHAR* pszInstance,
        L_UINT16 nStatus);

    /* A message whose command is none of the known ones. */
    virtual void OnReceiveUnknown(L_UCHAR nPresentationID, LDicomDS* pCS, LDicomDS* pDS);

    /* OpenSSL's own objects are not visible in this library: NULL, 0, and
     * DICOM_ERROR_FEATURE_NOT_SUPPORTED. Use Initialize to set up TLS. */
    L_SSL_CTX* GetCTX();
    L_INT32 CTXSetOptions(L_UINT uOptions);
    L_INT SetSLLMethodType(L_INT nMethodType);

    /* C callbacks, copied (NULL: none). The base versions of the events call them. */
    void SetCallback(pDICOMNETCALLBACK pCallback);
    void SetCallbackExt(pDICOMNETCALLBACKEXT pCallbackExt);

    /* DEBUG_MODE_ flags; returns the old ones. DEBUG_MODE_ONSEND_SHOW_EXTENDED_INFO: OnSendExt is
     * called before OnSend (pSentData is NULL). OnCreateCTX is never called. */
    L_UINT32 SetDebugMode(L_UINT32 nDebugMode);
    virtual void OnSendExt(pDICOMNETDEBUGINFOONSEND pDicomNetDebugInfoOnsend);
    virtual void OnCreateCTX(L_SSL_CTX* pCtx);

    /* TLS questions: write the password of the private key (at most nSize characters) and return
     * its length; accept (1) or refuse (0) a certificate. The base versions call the C callback, or
     * return 0 and ok. */
    virtual L_INT OnPrivateKeyPassword(L_TCHAR* pszPassword, L_INT nSize, L_INT nFlag);
    virtual L_INT OnVerify(
        L_INT ok, L_TCHAR* pszCertificateString, L_INT nError, L_TCHAR* pszErrorString);

    /* Called on the sending thread before a response leaves; pCS may be changed and is sent as
     * changed. */
    virtual void OnBeforeSendCommandSet(LDicomDS* pCS);

    /* ISCL housekeeping, without effect. */
    void FreeISCLData(L_BOOL bFreeISCLMessages);
    void TrackISCLMessage(void* pMessage);
    void FreeISCLMessages(L_BOOL bFreeAll);

    /* Name of the notification window where there is one: an empty text here. */
    static L_TCHAR* GetWindowNetClassName();

    /* For derived classes that look below the messages. GetTS: transfer syntax (at least 65
     * characters) of command sets, or of the first accepted context; Receive and ReceiveData call
     * OnReceive and OnReceiveData; Send does not exist for raw bytes and returns
     * DICOM_ERROR_FEATURE_NOT_SUPPORTED; SendData sends a message in two halves, the command first.
     */
    L_UINT16 GetTS(L_BOOL bCommand, L_CHAR* pszUID);
    L_INT Send(L_CHAR* pBuffer, L_UINT32 nBytes);
    void Receive(L_INT nError, L_UCHAR nType, L_UCHAR* pBuffer, L_UINT32 nBytes);
    void ReceiveData(L_UCHAR nPresentationID, LDicomDS* pCS, LDicomDS* pDS);
    L_INT SendData(L_BOOL bCommand, L_UCHAR nPresentationID, LDicomDS* pDS);

    /* nError as a DICOM_ERROR_ number. */
    static L_INT GetError(L_UINT32 nError);

    /* A flag beside the connection, and a debug hook that is kept but never called. */
    void SetIsSecureConnected(L_BOOL bIsConnected);
    L_BOOL GetIsSecureConnected();
    void SetHandshakeDebug(L_BOOL isDebug, void (*myfn)(LDicomNet*, const char*, int));

    /* Sets folder, security mode and TLS settings before the net is used. Returns 0 or an error. */
    L_INT Initialize(L_TCHAR* pszPath, L_INT32 nMode, pL_SSL_CTX_CREATE pCtxCreate);

    /* Objects are always kept while events use them; this changes nothing. */
    void EnableReferenceCounting(L_BOOL bEnable);

    /* Socket options, for sockets opened later. uStructSize: size of the caller's structure. */
    L_INT GetDefaultSocketOptions(pDICOMSOCKETOPTIONS pOptions, L_UINT uStructSize);
    L_INT GetSocketOptions(pDICOMSOCKETOPTIONS pOptions, L_UINT uStructSize);
    L_INT SetSocketOptions(pDICOMSOCKETOPTIONS pOptions);

    /* Stops listening. */
    void ServerClose();

    /* Sends large values from the data set itself; the bytes on the wire are the same. */
    void EnableOptimizedMemorySend(L_BOOL bEnable);
    L_BOOL IsOptimizedMemorySendEnabled();

    /* DICOMNET_FLAGS_. */
    void SetFlags(L_UINT32 uDicomNetFlags);
    L_UINT32 GetFlags();

    /* Lets waiting events of the process run where they are serialised; never needed for progress.
     */
    static void Breathe();

    /* Inner parts of other implementations that derived classes can name. Here all are zero. */
    L_INT m_Socket;
    L_CHAR* m_pszHostAddress;
    L_INT m_nHostPort;
    L_CHAR* m_pszPeerAddress;
    L_INT m_nPeerPort;
    pthread_t m_SocketThread;
    LINKEDLIST* m_pClients;
    pthread_mutex_t m_ListLock;
    pthread_mutex_t m_ServerThreadLock;
    pthread_mutex_t m_SocketThreadLock;
    pthread_mutex_t m_SendThreadLock;
    int m_server_readPipe;
    int m_server_writePipe;
    pNETLINK m_pNetMessageQueue;
    void** m_ppNetMessageTracker;
    L_SIZE_T m_NetMessageCount;
    L_SIZE_T m_NetMessageTrackerSize;
    pISCLInternalData m_pISCLIntData;

private:
    LTDIC_NO_COPY(LDicomNet);
    friend struct LDicomBinding;
    friend class LDicomPrintSCU;
    explicit LDicomNet(LDicomBinding* pBinding);
    void LtdicAttach(HDICOMNET hNet);
    HDICOMNET LtdicDetach();

    HDICOMNET m_hHandle;       /* NULL: not made */
    LDicomBinding* m_pBinding; /* what this net lends, and its debug mode; NULL: a wrapper */
    LTDIC_RESERVED(m_Reserved, 12656 - 272 - 2 * sizeof(void*));

public:
    L_BOOL m_bISCLConnected;
    L_UINT32 m_nTLSVerifyMode;
    SSL* m_TLSConn;
    HWND m_hWnd;
    void* m_nativeEvent;
    L_UINT32 m_nIndex;
    L_UINT32 m_nLength;
    L_CHAR* m_pBuffer;
};

#pragma pack(pop)

#endif
