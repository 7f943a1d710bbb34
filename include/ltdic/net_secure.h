/*
 * ltdic/net_secure.h - TLS connections (PS3.15 annex B).
 */
#ifndef LTDIC_NET_SECURE_H
#define LTDIC_NET_SECURE_H

#include "types.h"
#include "net_certificate.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Modes. */
#define DICOM_SECURE_NONE 0xABCD0000U
#define DICOM_SECURE_ISCL 0xABCD0001U
#define DICOM_SECURE_TLS  0xABCD0002U

/* Methods. */
typedef enum _SSL_METHOD_TYPE {
    TYPE_SSLV2_METHOD      = 1,
    TYPE_SSLV3_METHOD      = 2,
    TYPE_TLSV1_METHOD      = 3,
    TYPE_SSLV23_METHOD     = 4,
    TYPE_TLS_METHOD        = 5,
    TYPE_TLS_CLIENT_METHOD = 6,
    TYPE_TLS_SERVER_METHOD = 7
} SSL_METHOD_TYPE;

/* Options. */
#define L_SSL_OP_NO_SSLv2       0x01000000
#define L_SSL_OP_NO_SSLv3       0x02000000
#define L_SSL_OP_NO_TLSv1       0x04000000
#define L_SSL_OP_NO_TLSv1_2     0x08000000
#define L_SSL_OP_NO_TLSv1_1     0x10000000
#define L_SSL_OP_NO_COMPRESSION 0x00020000
#define L_SSL_OP_ALL            0x80000BFFU

/* Verification. */
#define L_SSL_VERIFY_NONE                 0
#define L_SSL_VERIFY_PEER                 1
#define L_SSL_VERIFY_FAIL_IF_NO_PEER_CERT 2
#define L_SSL_VERIFY_CLIENT_ONCE          4
#define L_SSL_VERIFY_ALL                  7

/* Verification, older names. */
#define L_TLS_VERIFY_NONE                 0
#define L_TLS_VERIFY_PEER                 1
#define L_TLS_VERIFY_FAIL_IF_NO_PEER_CERT 2
#define L_TLS_VERIFY_CLIENT_ONCE          4

/* Members. */
#define FLAG_SSL_CTX_CREATE_METHOD_TYPE  0x1
#define FLAG_SSL_CTX_CREATE_VERIFY_DEPTH 0x2
#define FLAG_SSL_CTX_CREATE_VERIFY_MODE  0x4
#define FLAG_SSL_CTX_CREATE_CAFILE       0x8
#define FLAG_SSL_CTX_CREATE_OPTIONS      0x10
#define FLAG_SSL_CTX_CREATE_ALL          0x1F

/* Members, earlier. */
#define FLAG_SSL_CTX_PRECREATE_METHOD_TYPE 0x1
#define FLAG_SSL_CTX_PRECREATE_ALL         0x1

/* File types. */
#define L_TLS_FILETYPE_PEM  1
#define L_TLS_FILETYPE_ASN1 2

/* Settings. */
typedef struct tagSSL_CTX_CREATE {
    L_UINT   uStructSize;
    L_UINT32 uFlags;
    L_INT    nMethodTypeSSL;
    L_TCHAR* pszCAfile;
    L_UINT   uVerifyMode;
    L_INT    nVerifyDepth;
    L_INT    nOptions;
    L_INT    nSuccess;
    L_INT    nReserved1;
    L_INT    nReserved2;
} L_SSL_CTX_CREATE, *pL_SSL_CTX_CREATE;

/* Version. */
typedef struct tagDICOMOPENSSLVERSION {
    L_UINT   uStructSize;
    L_UINT32 uFlags;
    L_TCHAR  szRequiredVersion[32];
    L_TCHAR  szInstalledVersion[32];
    L_BOOL   bIsAvailable;
    L_TCHAR  szDownloadMessage[512];
} DICOMOPENSSLVERSION, *pDICOMOPENSSLVERSION;

/* Ciphers. */
typedef enum _L_CIPHERSUITE {
    L_TLS_DHE_RSA_WITH_DES_CBC_SHA                  = 18,
    L_TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA             = 19,
    L_TLS_DHE_RSA_AES256_SHA                        = 20,
    L_TLS_RSA_WITH_AES_128_CBC_SHA                  = 21,
    L_TLS_RSA_WITH_3DES_EDE_CBC_SHA                 = 22,
    L_TLS_DHE_RSA_WITH_AES_128_GCM_SHA256           = 23,
    L_TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256         = 24,
    L_TLS_DHE_RSA_WITH_AES_256_GCM_SHA384           = 25,
    L_TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384         = 26,
    L_TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384       = 27,
    L_TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_GCM_SHA384  = 28,
    L_TLS_ECDHE_RSA_WITH_CAMELLIA_256_GCM_SHA384    = 29,
    L_TLS_ECDHE_ECDSA_WITH_AES_256_CCM              = 30,
    L_TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8            = 31,
    L_TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256 = 32,
    L_TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256   = 33,
    L_TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256       = 34,
    L_TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_GCM_SHA256  = 35,
    L_TLS_ECDHE_RSA_WITH_CAMELLIA_128_GCM_SHA256    = 36,
    L_TLS_ECDHE_ECDSA_WITH_AES_128_CCM              = 37,
    L_TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8            = 38,
    L_TLS_DHE_RSA_WITH_AES_256_CCM                  = 39,
    L_TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256     = 40,
    L_TLS_DHE_RSA_WITH_AES_128_CCM                  = 41,
    L_TLS_DHE_RSA_WITH_AES_128_CCM_8                = 42,
    L_TLS_AES_256_GCM_SHA384                        = 48,
    L_TLS_CHACHA20_POLY1305_SHA256                  = 49,
    L_TLS_AES_128_GCM_SHA256                        = 50,
    L_TLS_AES_128_CCM_SHA256                        = 51,
    L_TLS_AES_128_CCM_8_SHA256                      = 52
} L_CIPHERSUITE;

/* Ciphers, older names. */
#define MAX_CIPHERSUITE_COUNT                 33
#define TLS_DHE_RSA_WITH_DES_CBC_SHA          18
#define TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA     19
#define TLS_DHE_RSA_AES256_SHA                20
#define TLS_RSA_WITH_AES_128_CBC_SHA          21
#define TLS_RSA_WITH_3DES_EDE_CBC_SHA         22
#define TLS_DHE_RSA_WITH_AES_128_GCM_SHA256   23
#define TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 24
#define TLS_DHE_RSA_WITH_AES_256_GCM_SHA384   25
#define TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 26

/* Encryption. */
typedef enum _L_ENCRYPTION_METHOD {
    L_CRYPT_NONE     = 0,
    L_CRYPT_DES      = 1,
    L_CRYPT_3DES     = 2,
    L_CRYPT_RC4      = 3,
    L_CRYPT_RC2      = 4,
    L_CRYPT_IDEA     = 5,
    L_CRYPT_FORTEZZA = 6,
    L_CRYPT_AES      = 7
} L_ENCRYPTION_METHOD;

/* Integrity. */
typedef enum _L_MAC_METHOD {
    L_MAC_NONE = 0,
    L_MAC_SHA1 = 16,
    L_MAC_MD5  = 17
} L_MAC_METHOD;

/* Authentication. */
typedef enum _L_MUTUAL_AUTH_METHOD {
    L_MUTUALAUTH_NONE = 0,
    L_MUTUALAUTH_RSA  = 32,
    L_MUTUALAUTH_DSS  = 33,
    L_MUTUALAUTH_DH   = 34
} L_MUTUAL_AUTH_METHOD;

/* Key exchange. */
typedef enum _L_KEY_EXCHANGE_METHOD {
    L_KEYEXCHANGE_NONE           = 0,
    L_KEYEXCHANGE_RSA_SIGNED_DHE = 64,
    L_KEYEXCHANGE_RSA            = 65,
    L_KEYEXCHANGE_DH             = 66,
    L_KEYEXCHANGE_DH_DSS         = 67,
    L_KEYEXCHANGE_FORTEZZA       = 68
} L_KEY_EXCHANGE_METHOD;

/* Version. */
L_INT EXT_FUNCTION L_DicomGetOpenSslVersion(
    pDICOMOPENSSLVERSION pDicomOpenSslVersion, L_UINT uStructSize, L_UINT uFlagsReserved);

/* Mode. */
L_UINT32 EXT_FUNCTION L_DicomGetSecureMode(HDICOMNET hNet);

/* Connected. */
void   EXT_FUNCTION L_DicomSetIsSecureConnected(HDICOMNET hNet, L_BOOL bIsConnected);
L_BOOL EXT_FUNCTION L_DicomGetIsSecureConnected(HDICOMNET hNet);

/* Error. */
L_UINT32 EXT_FUNCTION L_DicomGetErrorSecure(HDICOMNET hNet);

/* Certificates. */
L_UINT32 EXT_FUNCTION L_DicomSetClientCertificateTLS(
    HDICOMNET hNet, L_TCHAR* pszPathToCertificateFile, L_UINT32 nCertType,
    L_TCHAR* pszPathToKeyFile);
L_UINT32 EXT_FUNCTION L_DicomSetServerCertificateTLS(
    HDICOMNET hNet, L_TCHAR* pszPathToCertificateFile, L_UINT32 nCertType,
    L_TCHAR* pszPathToKeyFile);

/* Ciphers. */
L_CIPHERSUITE EXT_FUNCTION L_DicomGetCipherFromIndexTLS(HDICOMNET hNet, L_UINT32 nIndex);
L_UINT32      EXT_FUNCTION L_DicomSetCipherToIndexTLS(
    HDICOMNET hNet, L_UINT32 nIndex, L_CIPHERSUITE cipher);

/* Suite. */
L_CIPHERSUITE EXT_FUNCTION L_DicomGetCiphersuiteTLS(HDICOMNET hNet);

/* Properties. */
L_UINT32 EXT_FUNCTION L_DicomGetEncryptionAlgorithmTLS(HDICOMNET hNet, L_CIPHERSUITE cipher);
L_UINT32 EXT_FUNCTION L_DicomGetAuthenticationAlgorithmTLS(HDICOMNET hNet, L_CIPHERSUITE cipher);
L_UINT32 EXT_FUNCTION L_DicomGetIntegrityAlgorithmTLS(HDICOMNET hNet, L_CIPHERSUITE cipher);
L_UINT32 EXT_FUNCTION L_DicomGetKeyExchangeAlgorithmTLS(HDICOMNET hNet, L_CIPHERSUITE cipher);
L_UINT32 EXT_FUNCTION L_DicomGetEncryptKeyLengthTLS(HDICOMNET hNet, L_CIPHERSUITE cipher);
L_UINT32 EXT_FUNCTION L_DicomGetMutualAuthKeyLengthTLS(HDICOMNET hNet, L_CIPHERSUITE cipher);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
