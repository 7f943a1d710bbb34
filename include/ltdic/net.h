/*
 * ltdic/net.h - connections (PS3.8).
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

/* IP types. */
#define DICOM_IPTYPE_NONE         0
#define DICOM_IPTYPE_IPV4         1
#define DICOM_IPTYPE_IPV6         2
#define DICOM_IPTYPE_IPV4_OR_IPV6 3

/* Address size. */
#define NET_MAX_ADDRESS_SIZE 16

/* Flags. */
#define DICOMNET_FLAGS_NONE                                              0
#define DICOMNET_FLAGS_SENDDATA_WITH_GROUP_LENGTH_STANDARD_DATA_ELEMENTS 1

/* Socket options. */
typedef struct tagDICOMSOCKETOPTIONS {
    L_UINT uStructSize;
    L_INT  nSendBufferSize;
    L_INT  nReceiveBufferSize;
    L_BOOL bNoDelay;
    L_UINT uReserved1;
    L_UINT uReserved2;
} DICOMSOCKETOPTIONS, *pDICOMSOCKETOPTIONS;

/* Start. */
L_INT EXT_FUNCTION L_DicomStartUp(void);
void  EXT_FUNCTION L_DicomShutDown(void);

/* Create. */
HDICOMNET EXT_FUNCTION L_DicomCreateNet(L_TCHAR* pszPath, L_INT32 nMode);
HDICOMNET EXT_FUNCTION L_DicomCreateNetExt(
    L_TCHAR* pszPath, L_INT32 nMode, pL_SSL_CTX_CREATE pCtxCreate);
L_INT     EXT_FUNCTION L_DicomInitializeNet(
    HDICOMNET hNet, L_TCHAR* pszPath, L_INT32 nMode, pL_SSL_CTX_CREATE pCtxCreate);
void      EXT_FUNCTION L_DicomFreeNet(HDICOMNET hNet);

/* Callbacks. */
void EXT_FUNCTION L_DicomSetCallback(HDICOMNET hNet, pDICOMNETCALLBACK pCallback);
void EXT_FUNCTION L_DicomSetCallbackExt(HDICOMNET hNet, pDICOMNETCALLBACKEXT pCallbackExt);

/* Connect. */
L_INT EXT_FUNCTION L_DicomConnect(
    HDICOMNET hNet, L_TCHAR* pszHostAddress, L_UINT nHostPort, L_TCHAR* pszPeerAddress,
    L_UINT nPeerPort);
L_INT EXT_FUNCTION L_DicomConnectExt(
    HDICOMNET hNet, L_TCHAR* pszHostAddress, L_UINT nHostPort, L_TCHAR* pszPeerAddress,
    L_UINT nPeerPort, L_INT nIpType);

/* Listen. */
L_INT EXT_FUNCTION L_DicomListen(
    HDICOMNET hNet, L_TCHAR* pszHostAddress, L_UINT nHostPort, L_INT nNbPeers);
L_INT EXT_FUNCTION L_DicomListenExt(
    HDICOMNET hNet, L_TCHAR* pszHostAddress, L_UINT nHostPort, L_INT nNbPeers, L_INT nIpType);

/* Accept. */
L_INT EXT_FUNCTION L_DicomAccept(HDICOMNET hNet, HDICOMNET hPeer);

/* Close. */
void  EXT_FUNCTION L_DicomClose(HDICOMNET hNet);
L_INT EXT_FUNCTION L_DicomCloseForced(HDICOMNET hNet, L_BOOL bForced);
void  EXT_FUNCTION L_DicomServerClose(HDICOMNET hNet);

/* State. */
L_BOOL EXT_FUNCTION L_DicomIsActivated(HDICOMNET hNet);
L_BOOL EXT_FUNCTION L_DicomIsConnected(HDICOMNET hNet);
L_BOOL EXT_FUNCTION L_DicomIsAssociated(HDICOMNET hNet);

/* Queue. */
L_UINT32 EXT_FUNCTION L_DicomGetQueueSend(HDICOMNET hNet);

/* Server. */
HDICOMNET EXT_FUNCTION L_DicomGetServer(HDICOMNET hNet);
L_UINT32  EXT_FUNCTION L_DicomGetClientCount(HDICOMNET hNet);
HDICOMNET EXT_FUNCTION L_DicomGetClient(HDICOMNET hNet, L_UINT nIndex);

/* Addresses. */
L_INT EXT_FUNCTION L_DicomGetHostInfo(
    HDICOMNET hNet, L_TCHAR* pszAddress, L_UINT32 AddressSizeInWords, L_UINT* pnPort);
L_INT EXT_FUNCTION L_DicomGetPeerInfo(
    HDICOMNET hNet, L_TCHAR* pszAddress, L_UINT32 AddressSizeInWords, L_UINT* pnPort);

/* Association. */
HDICOMPDU EXT_FUNCTION L_DicomGetAssociate(HDICOMNET hNet);

/* Command set. */
HDICOMDS EXT_FUNCTION L_DicomGetCommandSet(HDICOMNET hNet);

/* Socket options. */
L_INT EXT_FUNCTION L_DicomSetSocketOptions(HDICOMNET hNet, pDICOMSOCKETOPTIONS pOptions);
L_INT EXT_FUNCTION L_DicomGetSocketOptions(
    HDICOMNET hNet, pDICOMSOCKETOPTIONS pOptions, L_UINT uStructSize);
L_INT EXT_FUNCTION L_DicomGetDefaultSocketOptions(
    HDICOMNET hNet, pDICOMSOCKETOPTIONS pOptions, L_UINT uStructSize);

/* Flags. */
void     EXT_FUNCTION L_DicomSetFlags(HDICOMNET hNet, L_UINT32 uDicomNetFlags);
L_UINT32 EXT_FUNCTION L_DicomGetFlags(HDICOMNET hNet);

/* Memory. */
void   EXT_FUNCTION L_DicomEnableOptimizedMemorySend(HDICOMNET hNet, L_BOOL bEnabled);
L_BOOL EXT_FUNCTION L_DicomIsOptimizedMemorySendEnabled(HDICOMNET hNet);

/* References. */
void EXT_FUNCTION L_DicomEnableReferenceCounting(HDICOMNET hNet, L_BOOL bEnable);

/* Breathe. */
void EXT_FUNCTION L_DicomBreathe(void);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
