/*
 * ltdic/net_iscl.h - connections secured by ISCL, the Integrated Secure Communication Layer
 * (retired in PS3.15).
 *
 * Not supported, here so that programs compile: all functions fail with
 * DICOM_ERROR_FEATURE_NOT_SUPPORTED, or answer 0 or FALSE where they return a value.
 */
#ifndef LTDIC_NET_ISCL_H
#define LTDIC_NET_ISCL_H

#include "types.h"
#include "net_callback.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Status: messages wait to be sent. */
#define DC_MSG_IN_QUEUE 0xDC00

/* Chaining of DES blocks. */
#define DESCBC_CHAIN_IVEC_OVER_SIGNATURE 1
#define DESCBC_CHAIN_IVEC_OVER_MESSAGES  1

/* Limits of packets and messages, in bytes. */
#define DICOM_ISCL_MAX_PACKET_SIZE  8160
#define DICOM_ISCL_MAX_MESSAGE_SIZE 1048576

/* Answers. */
#define DICOM_ISCL_ACK 0x0
#define DICOM_ISCL_NAK 0xFFFFFFFFU

/* Methods of authentication, encryption and signing. */
#define DICOM_ISCL_MUTUAL_AUTH_3P4W 0x0000
#define DICOM_ISCL_ENCRYPT_NONE     0x0000
#define DICOM_ISCL_ENCRYPT_DESCBC   0x1212
#define DICOM_ISCL_MAC_NONE         0x0000
#define DICOM_ISCL_MAC_MD5          0x1441
#define DICOM_ISCL_MAC_DESMAC       0x4001

/* Message identifiers. */
#define DICOM_ISCL_LINE_CONNECTION_CHECK_RQ        0x00110001
#define DICOM_ISCL_LINE_CONNECTION_CHECK_RP        0x00110003
#define DICOM_ISCL_MUTUAL_AUTH_RQ                  0x00120001
#define DICOM_ISCL_MUTUAL_AUTH_RP                  0x00120003
#define DICOM_ISCL_MUTUAL_AUTH_PASS1_NOTIF         0x00130002
#define DICOM_ISCL_MUTUAL_AUTH_PASS2_NOTIF         0x00140002
#define DICOM_ISCL_MUTUAL_AUTH_PASS3_NOTIF         0x00150002
#define DICOM_ISCL_MUTUAL_AUTH_COMPLETION_NOTIF    0x00160002
#define DICOM_ISCL_MESSAGE_TRANSMISSION_RQ         0x00200001
#define DICOM_ISCL_MESSAGE_TRANSMISSION_RP         0x00200003
#define DICOM_ISCL_RNDNO_FOR_SESSION_KEY_RQ        0x00210001
#define DICOM_ISCL_RNDNO_FOR_SESSION_KEY_RP        0x00210003
#define DICOM_ISCL_MESSAGE_TRANSMISSION_NOTIF      0x00200002
#define DICOM_ISCL_MAC_TRANSMISSION_NOTIF          0x00230002
#define DICOM_ISCL_THROUGH_MODE_TRANSMISSION_NOTIF 0x00260002
#define DICOM_ISCL_LINE_DISCONNECTION_RQ           0x00FF0001
#define DICOM_ISCL_LINE_DISCONNECTION_RP           0x00FF0003

/* Key pairs of authentication. */
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

/* Key pairs of encryption. */
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

/* The header of a message. */
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

/* Lengths of blocks and messages, own and the peer's. */
L_UINT32 EXT_FUNCTION L_DicomSetMaxCommBlockLengthISCL(HDICOMNET hNet, L_UINT32 nCommBlockLength);
L_UINT32 EXT_FUNCTION L_DicomGetCommBlockLengthISCL(HDICOMNET hNet);
L_UINT32 EXT_FUNCTION L_DicomSetMaxMessageLengthISCL(HDICOMNET hNet, L_UINT32 nMsgLength);
L_UINT32 EXT_FUNCTION L_DicomGetPeerRequestedMessageLengthISCL(HDICOMNET hNet);

/* Methods, own and the peer's. */
L_UINT32 EXT_FUNCTION L_DicomSetMutualAuthAlgISCL(HDICOMNET hNet, L_UINT32 mutualAuthMode);
L_UINT32 EXT_FUNCTION L_DicomSetDefaultEncryptionISCL(HDICOMNET hNet, L_UINT32 EncryptionMode);
L_UINT32 EXT_FUNCTION L_DicomSetDefaultSigningISCL(HDICOMNET hNet, L_UINT32 SignMode);
L_UINT32 EXT_FUNCTION L_DicomGetPeerEncryptionISCL(HDICOMNET hNet);
L_UINT32 EXT_FUNCTION L_DicomGetPeerMACISCL(HDICOMNET hNet);

/* Data for authentication, own and the peer's. */
L_UINT32 EXT_FUNCTION L_DicomSetAuthDataISCL(HDICOMNET hNet, L_VOID* pBuffer, L_UINT32 nLength);
L_UINT32 EXT_FUNCTION L_DicomGetPeerAuthDataISCL(
    HDICOMNET hNet, L_VOID* pBuffer, L_UINT32* nLength);

/* Keys, and which of them to use. */
L_UINT32 EXT_FUNCTION L_DicomSetMutualAuthKeyISCL(HDICOMNET hNet, L_UINT32 nIndex, L_UINT64 nKey);
L_UINT32 EXT_FUNCTION L_DicomSetIndexForMutualAuthISCL(HDICOMNET hNet, L_UINT32 nIndex);
L_UINT32 EXT_FUNCTION L_DicomGetIndexForMutualAuthISCL(HDICOMNET hNet);
L_UINT32 EXT_FUNCTION L_DicomSetEncryptKeyISCL(HDICOMNET hNet, L_UINT32 nIndex, L_UINT64 key);
L_UINT32 EXT_FUNCTION L_DicomSetIndexForEncryptISCL(HDICOMNET hNet, L_UINT32 nIndex);
L_UINT32 EXT_FUNCTION L_DicomGetIndexForEncryptISCL(HDICOMNET hNet);

/* Status; whether nothing waits to be sent. */
L_UINT32 EXT_FUNCTION L_DicomGetStatusISCL(HDICOMNET hNet);
L_BOOL   EXT_FUNCTION L_DicomIsISCLQueueEmpty(HDICOMNET hNet);

/* Sends bytes unsecured. */
L_INT32 EXT_FUNCTION L_DicomSendNonSecureISCL(HDICOMNET hNet, L_UCHAR* pBuffer, L_UINT32 nBytes);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
