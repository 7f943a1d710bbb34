/*
 * ltdic/net_iscl.h - connections secured by ISCL, the Integrated Secure Communication Layer.
 */
#ifndef LTDIC_NET_ISCL_H
#define LTDIC_NET_ISCL_H

#include "types.h"
#include "net_callback.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Queue. */
#define DC_MSG_IN_QUEUE 0xDC00

/* Chaining. */
#define DESCBC_CHAIN_IVEC_OVER_SIGNATURE 1
#define DESCBC_CHAIN_IVEC_OVER_MESSAGES  1

/* Constants. */
#define DICOM_ISCL_MAX_PACKET_SIZE                 0x1FE0
#define DICOM_ISCL_MAX_MESSAGE_SIZE                0x100000
#define DICOM_ISCL_ACK                             0x0
#define DICOM_ISCL_NAK                             0xFFFFFFFFU
#define DICOM_ISCL_MUTUAL_AUTH_3P4W                0x0
#define DICOM_ISCL_ENCRYPT_NONE                    0x0
#define DICOM_ISCL_ENCRYPT_DESCBC                  0x1212
#define DICOM_ISCL_MAC_NONE                        0x0
#define DICOM_ISCL_MAC_MD5                         0x1441
#define DICOM_ISCL_MAC_DESMAC                      0x4001
#define DICOM_ISCL_LINE_CONNECTION_CHECK_RQ        0x110001
#define DICOM_ISCL_LINE_CONNECTION_CHECK_RP        0x110003
#define DICOM_ISCL_MUTUAL_AUTH_RQ                  0x120001
#define DICOM_ISCL_MUTUAL_AUTH_RP                  0x120003
#define DICOM_ISCL_MUTUAL_AUTH_PASS1_NOTIF         0x130002
#define DICOM_ISCL_MUTUAL_AUTH_PASS2_NOTIF         0x140002
#define DICOM_ISCL_MUTUAL_AUTH_PASS3_NOTIF         0x150002
#define DICOM_ISCL_MUTUAL_AUTH_COMPLETION_NOTIF    0x160002
#define DICOM_ISCL_MESSAGE_TRANSMISSION_RQ         0x200001
#define DICOM_ISCL_MESSAGE_TRANSMISSION_RP         0x200003
#define DICOM_ISCL_RNDNO_FOR_SESSION_KEY_RQ        0x210001
#define DICOM_ISCL_RNDNO_FOR_SESSION_KEY_RP        0x210003
#define DICOM_ISCL_MESSAGE_TRANSMISSION_NOTIF      0x200002
#define DICOM_ISCL_MAC_TRANSMISSION_NOTIF          0x230002
#define DICOM_ISCL_THROUGH_MODE_TRANSMISSION_NOTIF 0x260002
#define DICOM_ISCL_LINE_DISCONNECTION_RQ           0xFF0001
#define DICOM_ISCL_LINE_DISCONNECTION_RP           0xFF0003

/* Keys. */
enum DICOM_ISCLAuthKeyPair {
    DICOM_ISCL_AUTH_KEY_PAIR1 = 1,
    DICOM_ISCL_AUTH_KEY_PAIR2 = 2,
    DICOM_ISCL_AUTH_KEY_PAIR3 = 3,
    DICOM_ISCL_AUTH_KEY_PAIR4 = 4,
    DICOM_ISCL_AUTH_KEY_PAIR5 = 5,
    DICOM_ISCL_AUTH_KEY_PAIR6 = 6,
    DICOM_ISCL_AUTH_KEY_PAIR7 = 7,
    DICOM_ISCL_AUTH_KEY_PAIR8 = 8
};

enum DICOM_ISCLCryptKeyPair {
    DICOM_ISCL_CRYPT_KEY_PAIR1     = 1,
    DICOM_ISCL_CRYPT_KEY_PAIR2     = 2,
    DICOM_ISCL_CRYPT_KEY_PAIR3     = 3,
    DICOM_ISCL_CRYPT_KEY_PAIR4     = 4,
    DICOM_ISCL_CRYPT_KEY_PAIR5     = 5,
    DICOM_ISCL_CRYPT_KEY_PAIR6     = 6,
    DICOM_ISCL_CRYPT_KEY_PAIR7     = 7,
    DICOM_ISCL_CRYPT_KEY_PAIR8     = 8,
    DICOM_ISCL_UNIQUE_SESSION_KEYS = 16
};

/* Header. */
struct DICOM_ISCLMessageHeader {
    L_UINT32 Indicator;
    L_UINT32 MessageId;
    L_UINT32 nDataLength;
    L_UINT32 Option;
    L_UINT32 timeStamp;
    L_UINT32 nErrNo;
    L_UINT32 stuff1;
    L_UINT32 stuff2;
};

/* Lengths. */
L_UINT32 EXT_FUNCTION L_DicomSetMaxCommBlockLengthISCL(HDICOMNET hNet, L_UINT32 nCommBlockLength);
L_UINT32 EXT_FUNCTION L_DicomGetCommBlockLengthISCL(HDICOMNET hNet);
L_UINT32 EXT_FUNCTION L_DicomSetMaxMessageLengthISCL(HDICOMNET hNet, L_UINT32 nMsgLength);
L_UINT32 EXT_FUNCTION L_DicomGetPeerRequestedMessageLengthISCL(HDICOMNET hNet);

/* Methods. */
L_UINT32 EXT_FUNCTION L_DicomSetMutualAuthAlgISCL(HDICOMNET hNet, L_UINT32 mutualAuthMode);
L_UINT32 EXT_FUNCTION L_DicomSetDefaultEncryptionISCL(HDICOMNET hNet, L_UINT32 EncryptionMode);
L_UINT32 EXT_FUNCTION L_DicomSetDefaultSigningISCL(HDICOMNET hNet, L_UINT32 SignMode);
L_UINT32 EXT_FUNCTION L_DicomGetPeerEncryptionISCL(HDICOMNET hNet);
L_UINT32 EXT_FUNCTION L_DicomGetPeerMACISCL(HDICOMNET hNet);

/* Data. */
L_UINT32 EXT_FUNCTION L_DicomSetAuthDataISCL(HDICOMNET hNet, L_VOID* pBuffer, L_UINT32 nLength);
L_UINT32 EXT_FUNCTION L_DicomGetPeerAuthDataISCL(
    HDICOMNET hNet, L_VOID* pBuffer, L_UINT32* nLength);

/* Keys. */
L_UINT32 EXT_FUNCTION L_DicomSetMutualAuthKeyISCL(HDICOMNET hNet, L_UINT32 nIndex, L_UINT64 nKey);
L_UINT32 EXT_FUNCTION L_DicomSetIndexForMutualAuthISCL(HDICOMNET hNet, L_UINT32 nIndex);
L_UINT32 EXT_FUNCTION L_DicomGetIndexForMutualAuthISCL(HDICOMNET hNet);
L_UINT32 EXT_FUNCTION L_DicomSetEncryptKeyISCL(HDICOMNET hNet, L_UINT32 nIndex, L_UINT64 key);
L_UINT32 EXT_FUNCTION L_DicomSetIndexForEncryptISCL(HDICOMNET hNet, L_UINT32 nIndex);
L_UINT32 EXT_FUNCTION L_DicomGetIndexForEncryptISCL(HDICOMNET hNet);

/* State. */
L_UINT32 EXT_FUNCTION L_DicomGetStatusISCL(HDICOMNET hNet);
L_BOOL   EXT_FUNCTION L_DicomIsISCLQueueEmpty(HDICOMNET hNet);

/* Send. */
L_INT32 EXT_FUNCTION L_DicomSendNonSecureISCL(HDICOMNET hNet, L_UCHAR* pBuffer, L_UINT32 nBytes);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
