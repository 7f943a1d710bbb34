/*
 * ltdic/net_secure.h - TLS connections (PS3.15 annex B).
 *
 * Order on a client: L_DicomCreateNetExt with DICOM_SECURE_TLS, callbacks, ciphers, certificate,
 * L_DicomConnect; CONNECTCALLBACK tells that the connection is up, ONSECURELINKREADY that it is
 * secure. On a server the handle given to L_DicomAccept is prepared like that; it takes the
 * server's part in the handshake.
 *
 * Setters work until the handle connects, later ones fail with DICOM_ERROR_NET_IS_CONNECTED.
 * L_UINT32 setters return DICOM_SUCCESS or a DICOM_ERROR_ code.
 *
 * TLS 1.2 and 1.3 are spoken, never less (BCP 195). With TLS 1.3 a client's link is ready before
 * the server has seen its certificate: a refusal then comes as CLOSECALLBACK with the alert.
 * Certificates are not compared with host names.
 */
#ifndef LTDIC_NET_SECURE_H
#define LTDIC_NET_SECURE_H

#include "types.h"
#include "net_certificate.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* nMode of L_DicomCreateNet; as L_INT32 these numbers are negative. ISCL is not supported. */
#define DICOM_SECURE_NONE 0xABCD0000U
#define DICOM_SECURE_ISCL 0xABCD0001U
#define DICOM_SECURE_TLS  0xABCD0002U

/* nMethodTypeSSL: the versions to speak. SSL 2 and 3 are refused; most want TYPE_TLS_METHOD. */
typedef enum _SSL_METHOD_TYPE {
    TYPE_SSLV2_METHOD      = 1,
    TYPE_SSLV3_METHOD      = 2,
    TYPE_TLSV1_METHOD      = 3,
    TYPE_SSLV23_METHOD     = 4,
    TYPE_TLS_METHOD        = 5,
    TYPE_TLS_CLIENT_METHOD = 6,
    TYPE_TLS_SERVER_METHOD = 7
} SSL_METHOD_TYPE;

/* nOptions of L_SSL_CTX_CREATE: versions and features not to use; they can be combined. */
#define L_SSL_OP_NO_SSLv2       0x01000000
#define L_SSL_OP_NO_SSLv3       0x02000000
#define L_SSL_OP_NO_TLSv1       0x04000000
#define L_SSL_OP_NO_TLSv1_2     0x08000000
#define L_SSL_OP_NO_TLSv1_1     0x10000000
#define L_SSL_OP_NO_COMPRESSION 0x00020000
#define L_SSL_OP_ALL            0x80000BFFU

/* uVerifyMode: whether the certificate of the other side is asked for and must be good. */
#define L_SSL_VERIFY_NONE                 0  /* server: do not ask; client: accept any */
#define L_SSL_VERIFY_PEER                 1  /* both: ask, what is sent must be good */
#define L_SSL_VERIFY_FAIL_IF_NO_PEER_CERT 2  /* with PEER, server: must be sent */
#define L_SSL_VERIFY_CLIENT_ONCE          4  /* with PEER, server: ask once */
#define L_SSL_VERIFY_ALL                  7

/* The same under older names. */
#define L_TLS_VERIFY_NONE                 0
#define L_TLS_VERIFY_PEER                 1
#define L_TLS_VERIFY_FAIL_IF_NO_PEER_CERT 2
#define L_TLS_VERIFY_CLIENT_ONCE          4

/* uFlags of L_SSL_CTX_CREATE: which members hold. */
#define FLAG_SSL_CTX_CREATE_METHOD_TYPE  0x01
#define FLAG_SSL_CTX_CREATE_VERIFY_DEPTH 0x02
#define FLAG_SSL_CTX_CREATE_VERIFY_MODE  0x04
#define FLAG_SSL_CTX_CREATE_CAFILE       0x08
#define FLAG_SSL_CTX_CREATE_OPTIONS      0x10
#define FLAG_SSL_CTX_CREATE_ALL          0x1F

/* The same for what must be known before a context exists. */
#define FLAG_SSL_CTX_PRECREATE_METHOD_TYPE 0x01
#define FLAG_SSL_CTX_PRECREATE_ALL         0x01

/* nCertType: form of a certificate or key file. */
#define L_TLS_FILETYPE_PEM  1
#define L_TLS_FILETYPE_ASN1 2

/* TLS settings. uStructSize is sizeof(L_SSL_CTX_CREATE). */
typedef struct tagSSL_CTX_CREATE {
    L_UINT   uStructSize;
    L_UINT32 uFlags;          /* FLAG_SSL_CTX_CREATE_ */
    L_INT    nMethodTypeSSL;  /* TYPE_..._METHOD */
    L_TCHAR* pszCAfile;       /* PEM file of trusted certificates */
    L_UINT   uVerifyMode;     /* L_SSL_VERIFY_ */
    L_INT    nVerifyDepth;    /* longest chain of certificates */
    L_INT    nOptions;        /* L_SSL_OP_ */
    L_INT    nSuccess;        /* result: DICOM_SUCCESS, or why the settings are refused */
    L_INT    nReserved1;      /* 0 */
    L_INT    nReserved2;      /* 0 */
} L_SSL_CTX_CREATE, *pL_SSL_CTX_CREATE;

/* What is known about the TLS library. uStructSize is sizeof(DICOMOPENSSLVERSION). */
typedef struct tagDICOMOPENSSLVERSION {
    L_UINT   uStructSize;
    L_UINT32 uFlags;
    L_TCHAR  szRequiredVersion[32];
    L_TCHAR  szInstalledVersion[32];  /* "" if there is none */
    L_BOOL   bIsAvailable;
    L_TCHAR  szDownloadMessage[512];  /* what to do if there is none */
} DICOMOPENSSLVERSION, *pDICOMOPENSSLVERSION;

/* Cipher suites, by their registered names. Which work depends on the TLS library. */
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

/* Length of the preference list, and some suites under older names. */
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

/* How a suite encrypts. */
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

/* How a suite guards integrity. */
typedef enum _L_MAC_METHOD {
    L_MAC_NONE = 0,
    L_MAC_SHA1 = 16,
    L_MAC_MD5  = 17
} L_MAC_METHOD;

/* How a suite authenticates. */
typedef enum _L_MUTUAL_AUTH_METHOD {
    L_MUTUALAUTH_NONE = 0,
    L_MUTUALAUTH_RSA  = 32,
    L_MUTUALAUTH_DSS  = 33,
    L_MUTUALAUTH_DH   = 34
} L_MUTUAL_AUTH_METHOD;

/* How a suite agrees on keys. */
typedef enum _L_KEY_EXCHANGE_METHOD {
    L_KEYEXCHANGE_NONE           = 0,
    L_KEYEXCHANGE_RSA_SIGNED_DHE = 64,
    L_KEYEXCHANGE_RSA            = 65,
    L_KEYEXCHANGE_DH             = 66,
    L_KEYEXCHANGE_DH_DSS         = 67,
    L_KEYEXCHANGE_FORTEZZA       = 68
} L_KEY_EXCHANGE_METHOD;

/*
 * Tells which TLS library there is. uStructSize is sizeof(DICOMOPENSSLVERSION), the flags are 0.
 * Returns DICOM_SUCCESS, DICOM_ERROR_NULL_PTR or DICOM_ERROR_INVALID_STRUCT_SIZE.
 */
L_INT EXT_FUNCTION L_DicomGetOpenSslVersion(
    pDICOMOPENSSLVERSION pDicomOpenSslVersion, L_UINT uStructSize, L_UINT uFlagsReserved);

/* The mode of a handle, DICOM_SECURE_. */
L_UINT32 EXT_FUNCTION L_DicomGetSecureMode(HDICOMNET hNet);

/* Whether the link is secure. The setter has no effect: the handshake decides. */
void   EXT_FUNCTION L_DicomSetIsSecureConnected(HDICOMNET hNet, L_BOOL bIsConnected);
L_BOOL EXT_FUNCTION L_DicomGetIsSecureConnected(HDICOMNET hNet);

/* The last error of the secure layer, as ONSECURELINKREADY told it; DICOM_SUCCESS if none. */
L_UINT32 EXT_FUNCTION L_DicomGetErrorSecure(HDICOMNET hNet);

/*
 * Set the certificate of this side, in either role.
 *   nCertType         L_TLS_FILETYPE_
 *   pszPathToKeyFile  private key; NULL: it is in the certificate file. PRIVATEKEYPASSWORD is
 *                     called if it is encrypted
 * DICOM_ERROR_CERTIFICATE_LOAD_FAILED, DICOM_ERROR_PRIVATE_KEY_LOAD_FAILED,
 * DICOM_ERROR_KEYS_MISMATCH.
 */
L_UINT32 EXT_FUNCTION L_DicomSetClientCertificateTLS(
    HDICOMNET hNet, L_TCHAR* pszPathToCertificateFile, L_UINT32 nCertType,
    L_TCHAR* pszPathToKeyFile);
L_UINT32 EXT_FUNCTION L_DicomSetServerCertificateTLS(
    HDICOMNET hNet, L_TCHAR* pszPathToCertificateFile, L_UINT32 nCertType,
    L_TCHAR* pszPathToKeyFile);

/*
 * The preference list of suites, most wanted first: the one at nIndex, 0 past the end; set it.
 * Setting 0 ends the list there, at index 0 it empties it. A new handle has the suites that BCP 195
 * recommends. Those that the TLS library has not are skipped; if none is left, there is no link.
 * The suites of TLS 1.3 cannot be chosen one by one: all are used, even if the list has none.
 * DICOM_ERROR_PARAMETER for an unknown suite or an index past the end.
 */
L_CIPHERSUITE EXT_FUNCTION L_DicomGetCipherFromIndexTLS(HDICOMNET hNet, L_UINT32 nIndex);
L_UINT32      EXT_FUNCTION L_DicomSetCipherToIndexTLS(
    HDICOMNET hNet, L_UINT32 nIndex, L_CIPHERSUITE cipher);

/* The suite that was agreed on; 0 before. */
L_CIPHERSUITE EXT_FUNCTION L_DicomGetCiphersuiteTLS(HDICOMNET hNet);

/*
 * Properties of a suite: one of L_CRYPT_, L_MUTUALAUTH_, L_MAC_, L_KEYEXCHANGE_, the nearest there
 * is; key lengths in bits. 0 if unknown: a suite does not tell the authentication key's length.
 */
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
