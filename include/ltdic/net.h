/*
 * ltdic/net.h - network connections: create, connect, listen, accept, close, ask (PS3.8).
 *
 * An HDICOMNET is one end of a connection, or a listening end. A client has one. A server has one
 * that listens and one for each client, which it creates itself when ACCEPTCALLBACK tells that a
 * client waits, and hands to L_DicomAccept.
 *
 * Order of calls, client: L_DicomStartUp, L_DicomCreateNet, L_DicomSetCallback, L_DicomConnect;
 * after CONNECTCALLBACK (with TLS: after ONSECURELINKREADY) the sends of net_message.h; after
 * RECEIVERELEASERESPONSECALLBACK L_DicomClose; L_DicomFreeNet, L_DicomShutDown. Server: the same
 * with L_DicomListen in place of L_DicomConnect, then L_DicomAccept for each ACCEPTCALLBACK.
 *
 * Threads. Connecting and sending return at once; what comes of it is told by a callback. Each
 * connection has a thread of its own that runs all callbacks of that handle, one after the other; a
 * listening handle has its own thread too, so callbacks of different handles run at the same time.
 * With LTDIC_DISPATCH=serial in the environment no two callbacks of the process overlap. No lock
 * is held while a callback runs: inside of it any function may be called for any handle, the own
 * one included, also L_DicomClose and L_DicomFreeNet. All functions may be called from any thread.
 *
 * After fork() a child must not use connections of its parent.
 */
#ifndef LTDIC_NET_H
#define LTDIC_NET_H

#include "types.h"
#include "associate.h"
#include "net_callback.h"
#include "net_secure.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* nIpType: the address families that a connection may use. */
#define DICOM_IPTYPE_NONE         0  /* not chosen; as IPv4 */
#define DICOM_IPTYPE_IPV4         1
#define DICOM_IPTYPE_IPV6         2
#define DICOM_IPTYPE_IPV4_OR_IPV6 3  /* both when listening, whichever answers when connecting */

/* Characters of an IPv4 address as text, the final NUL among them; IPv6 needs up to 46. */
#define NET_MAX_ADDRESS_SIZE 16

/* uDicomNetFlags of L_DicomSetFlags; they can be combined. */
#define DICOMNET_FLAGS_NONE                                              0
#define DICOMNET_FLAGS_SENDDATA_WITH_GROUP_LENGTH_STANDARD_DATA_ELEMENTS 1

/*
 * Options of a socket. uStructSize is sizeof(DICOMSOCKETOPTIONS); the reserved members are 0.
 */
typedef struct tagDICOMSOCKETOPTIONS {
    L_UINT uStructSize;
    L_INT  nSendBufferSize;     /* bytes, 0 leaves it to the system */
    L_INT  nReceiveBufferSize;  /* bytes, 0 leaves it to the system */
    L_BOOL bNoDelay;            /* TRUE sends small packets at once (TCP_NODELAY) */
    L_UINT uReserved1;
    L_UINT uReserved2;
} DICOMSOCKETOPTIONS, *pDICOMSOCKETOPTIONS;

/*
 * L_DicomStartUp makes networking ready; call it once before anything connects or listens. Creating
 * a handle does not need it. Without it the network functions fail with
 * DICOM_ERROR_NET_NOT_INITIALISED. Further calls are counted and succeed.
 * L_DicomShutDown undoes one of them; the last one closes what is still open and waits for the
 * library's threads. Handles stay the caller's, to be freed. Too many calls do no harm.
 */
L_INT EXT_FUNCTION L_DicomStartUp(void);
void  EXT_FUNCTION L_DicomShutDown(void);

/*
 * Create a handle, not connected. L_DicomCreateNetExt chooses TLS settings as well.
 *   pszPath     folder for temporary files (large received data sets); NULL: the system's
 *   nMode       one of DICOM_SECURE_, see net_secure.h; any other number means no security
 *   pCtxCreate  TLS settings, copied; NULL: the defaults
 * Return the handle, which the caller frees with L_DicomFreeNet, or NULL if there is no memory, the
 * TLS settings are refused (pCtxCreate->nSuccess then tells why) or nMode is ISCL.
 */
HDICOMNET EXT_FUNCTION L_DicomCreateNet(L_TCHAR* pszPath, L_INT32 nMode);
HDICOMNET EXT_FUNCTION L_DicomCreateNetExt(
    L_TCHAR* pszPath, L_INT32 nMode, pL_SSL_CTX_CREATE pCtxCreate);

/*
 * Sets path, mode and TLS settings of a handle that was created without them, before it connects,
 * listens or is handed to L_DicomAccept. Parameters as above.
 * Returns DICOM_SUCCESS, DICOM_ERROR_NET_IS_CONNECTED if it is too late, or a
 * DICOM_ERROR_TLS_INVALID_CTX_ code.
 */
L_INT EXT_FUNCTION L_DicomInitializeNet(
    HDICOMNET hNet, L_TCHAR* pszPath, L_INT32 nMode, pL_SSL_CTX_CREATE pCtxCreate);

/*
 * Closes the handle if it is open and frees it. Legal inside its own callbacks: the handle is dead
 * at once, its memory goes when the callback has returned. No callback of it begins afterwards.
 * Freeing a listening handle leaves the handles of its clients to their owner. NULL is ignored.
 */
void EXT_FUNCTION L_DicomFreeNet(HDICOMNET hNet);

/*
 * Set the functions to call; see net_callback.h. The structure is copied, pUserData with it, so it
 * may be a local variable; the functions are called until the next set. NULL members are events not
 * wanted, a NULL structure removes all. Handles do not inherit callbacks: set them on each
 * accepted handle too, before L_DicomAccept.
 */
void EXT_FUNCTION L_DicomSetCallback(HDICOMNET hNet, pDICOMNETCALLBACK pCallback);
void EXT_FUNCTION L_DicomSetCallbackExt(HDICOMNET hNet, pDICOMNETCALLBACKEXT pCallbackExt);

/*
 * Begin to connect to a server. L_DicomConnect uses IPv4.
 *   pszHostAddress, nHostPort  the own end; NULL or "" and 0: any address, any free port
 *   pszPeerAddress, nPeerPort  the server: an address as text or a host name, and its port
 *   nIpType                    one of DICOM_IPTYPE_
 * Return DICOM_SUCCESS when the attempt is under way: CONNECTCALLBACK tells how it ends. Else
 * nothing was begun and no callback comes: DICOM_ERROR_PARAMETER, DICOM_ERROR_NET_IS_CONNECTED,
 * DICOM_ERROR_NET_HOST_NOT_FOUND, DICOM_IPV4_IPV6_CONFLICT (address and nIpType disagree) ...
 */
L_INT EXT_FUNCTION L_DicomConnect(
    HDICOMNET hNet, L_TCHAR* pszHostAddress, L_UINT nHostPort, L_TCHAR* pszPeerAddress,
    L_UINT nPeerPort);
L_INT EXT_FUNCTION L_DicomConnectExt(
    HDICOMNET hNet, L_TCHAR* pszHostAddress, L_UINT nHostPort, L_TCHAR* pszPeerAddress,
    L_UINT nPeerPort, L_INT nIpType);

/*
 * Begin to wait for clients; ACCEPTCALLBACK tells of each. L_DicomListen uses IPv4.
 *   pszHostAddress  address to listen on; NULL or "": the local computer's, "*": all
 *   nHostPort       port; 0: the first free one, see L_DicomGetHostInfo
 *   nNbPeers        how many clients may wait for L_DicomAccept (the backlog)
 *   nIpType         one of DICOM_IPTYPE_
 * Return DICOM_SUCCESS or DICOM_ERROR_NET_ADDRESS_IN_USE, DICOM_ERROR_NET_ACCESS,
 * DICOM_ERROR_NET_ADDRESS_NOT_AVAILABLE ...
 */
L_INT EXT_FUNCTION L_DicomListen(
    HDICOMNET hNet, L_TCHAR* pszHostAddress, L_UINT nHostPort, L_INT nNbPeers);
L_INT EXT_FUNCTION L_DicomListenExt(
    HDICOMNET hNet, L_TCHAR* pszHostAddress, L_UINT nHostPort, L_INT nNbPeers, L_INT nIpType);

/*
 * Takes the client that has waited longest and binds it to hPeer.
 *   hNet   the listening handle
 *   hPeer  a fresh handle with callbacks set and, for TLS, ciphers and certificate
 * On return hPeer is connected, L_DicomGetPeerInfo knows the client, and L_DicomGetClient of hNet
 * lists it. Every client should be accepted, an unwanted one and then closed: one that is left
 * waiting is what the next call gets. No CONNECTCALLBACK comes for hPeer.
 * Returns DICOM_SUCCESS, DICOM_ERROR_NET_WOULD_BLOCK (nobody waits), DICOM_ERROR_NET_INVALID (hNet
 * does not listen), DICOM_ERROR_PARAMETER, DICOM_ERROR_NET_IS_CONNECTED (hPeer is in use).
 */
L_INT EXT_FUNCTION L_DicomAccept(HDICOMNET hNet, HDICOMNET hPeer);

/*
 * Close the connection, or stop to listen; the handle can be used again.
 *
 * L_DicomClose first lets what was sent go out, for a bounded time, and calls no CLOSECALLBACK on
 * this side. It is the usual call inside RECEIVERELEASERESPONSECALLBACK. Not connected: no effect.
 * L_DicomCloseForced with bForced TRUE drops what still waits to be sent. It calls CLOSECALLBACK of
 * the handle before it returns, on the calling thread; the handle may be freed in there. With
 * bForced FALSE it is L_DicomClose with a return value.
 * L_DicomServerClose stops to listen and closes the connections of the server's clients.
 */
void  EXT_FUNCTION L_DicomClose(HDICOMNET hNet);
L_INT EXT_FUNCTION L_DicomCloseForced(HDICOMNET hNet, L_BOOL bForced);
void  EXT_FUNCTION L_DicomServerClose(HDICOMNET hNet);

/*
 * The state of a handle: it has a socket (connecting, connected or listening); the connection is
 * up, with TLS the handshake done; an association is in force. FALSE for NULL and stale handles.
 */
L_BOOL EXT_FUNCTION L_DicomIsActivated(HDICOMNET hNet);
L_BOOL EXT_FUNCTION L_DicomIsConnected(HDICOMNET hNet);
L_BOOL EXT_FUNCTION L_DicomIsAssociated(HDICOMNET hNet);

/*
 * How many messages wait to be sent. 0 when all have left.
 */
L_UINT32 EXT_FUNCTION L_DicomGetQueueSend(HDICOMNET hNet);

/*
 * L_DicomGetServer returns the listening handle that accepted hNet, NULL for a client's own or a
 * listening handle. L_DicomGetClientCount counts the accepted handles of a listening one that are
 * still connected; L_DicomGetClient returns one of them by index, NULL if there is none. When a
 * client closes, the indices of those after it move. All handles are lent: their creator frees
 * them.
 */
HDICOMNET EXT_FUNCTION L_DicomGetServer(HDICOMNET hNet);
L_UINT32  EXT_FUNCTION L_DicomGetClientCount(HDICOMNET hNet);
HDICOMNET EXT_FUNCTION L_DicomGetClient(HDICOMNET hNet, L_UINT nIndex);

/*
 * Copy address and port of the own end, of the other end.
 *   pszAddress, AddressSizeInWords  buffer for the address as text, its size in L_TCHARs
 *   pnPort                          gets the port
 * Either pointer may be NULL. After the connection closed the last values are still told.
 * Return DICOM_SUCCESS, DICOM_ERROR_NET_NOT_CONNECTED, or DICOM_ERROR_RANGE if the buffer is short.
 */
L_INT EXT_FUNCTION L_DicomGetHostInfo(
    HDICOMNET hNet, L_TCHAR* pszAddress, L_UINT32 AddressSizeInWords, L_UINT* pnPort);
L_INT EXT_FUNCTION L_DicomGetPeerInfo(
    HDICOMNET hNet, L_TCHAR* pszAddress, L_UINT32 AddressSizeInWords, L_UINT* pnPort);

/*
 * The association in force: on both sides the accepted one, with the abstract syntaxes of the
 * request. Lent; it lives until release, abort, close, or the next association. NULL if none.
 */
HDICOMPDU EXT_FUNCTION L_DicomGetAssociate(HDICOMNET hNet);

/*
 * The command set of the message whose callback is running, for elements that the callback does not
 * pass. Lent; the next message replaces it. NULL before the first message.
 */
HDICOMDS EXT_FUNCTION L_DicomGetCommandSet(HDICOMNET hNet);

/*
 * Socket options. L_DicomSetSocketOptions applies to the open socket and to later ones of the
 * handle; L_DicomGetSocketOptions tells those in force. Getters fill *pOptions, uStructSize bytes.
 * Return DICOM_SUCCESS, DICOM_ERROR_NULL_PTR, DICOM_ERROR_INVALID_STRUCT_SIZE or a network error.
 */
L_INT EXT_FUNCTION L_DicomSetSocketOptions(HDICOMNET hNet, pDICOMSOCKETOPTIONS pOptions);
L_INT EXT_FUNCTION L_DicomGetSocketOptions(
    HDICOMNET hNet, pDICOMSOCKETOPTIONS pOptions, L_UINT uStructSize);
L_INT EXT_FUNCTION L_DicomGetDefaultSocketOptions(
    HDICOMNET hNet, pDICOMSOCKETOPTIONS pOptions, L_UINT uStructSize);

/*
 * The DICOMNET_FLAGS_ of a handle, DICOMNET_FLAGS_NONE at first. They hold for data sets sent
 * later.
 */
void     EXT_FUNCTION L_DicomSetFlags(HDICOMNET hNet, L_UINT32 uDicomNetFlags);
L_UINT32 EXT_FUNCTION L_DicomGetFlags(HDICOMNET hNet);

/*
 * Whether data sets should be sent with little memory. The library always does; the setting is
 * only remembered.
 */
void   EXT_FUNCTION L_DicomEnableOptimizedMemorySend(HDICOMNET hNet, L_BOOL bEnabled);
L_BOOL EXT_FUNCTION L_DicomIsOptimizedMemorySendEnabled(HDICOMNET hNet);

/*
 * Whether a handle outlives its callbacks when freed in one. It always does; no effect.
 */
void EXT_FUNCTION L_DicomEnableReferenceCounting(HDICOMNET hNet, L_BOOL bEnable);

/*
 * Lets callbacks run that wait for this thread; returns at once. Only needed under
 * LTDIC_DISPATCH=serial, from inside a callback that waits for another.
 */
void EXT_FUNCTION L_DicomBreathe(void);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
