/*
 * ltdic/net_certificate.h - verdicts on X.509 certificates, with OpenSSL's numbers.
 */
#ifndef LTDIC_NET_CERTIFICATE_H
#define LTDIC_NET_CERTIFICATE_H

/* nError of the VERIFY callback. */
#define L_X509_V_OK                                       0
#define L_X509_V_ERR_UNSPECIFIED                          1
#define L_X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT            2
#define L_X509_V_ERR_UNABLE_TO_GET_CRL                    3
#define L_X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE     4
#define L_X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE      5
#define L_X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY   6
#define L_X509_V_ERR_CERT_SIGNATURE_FAILURE               7
#define L_X509_V_ERR_CRL_SIGNATURE_FAILURE                8
#define L_X509_V_ERR_CERT_NOT_YET_VALID                   9
#define L_X509_V_ERR_CERT_HAS_EXPIRED                     10
#define L_X509_V_ERR_CRL_NOT_YET_VALID                    11
#define L_X509_V_ERR_CRL_HAS_EXPIRED                      12
#define L_X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD       13
#define L_X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD        14
#define L_X509_V_ERR_ERROR_IN_CRL_LAST_UPDATE_FIELD       15
#define L_X509_V_ERR_ERROR_IN_CRL_NEXT_UPDATE_FIELD       16
#define L_X509_V_ERR_OUT_OF_MEM                           17
#define L_X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT          18
#define L_X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN            19
#define L_X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY    20
#define L_X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE      21
#define L_X509_V_ERR_CERT_CHAIN_TOO_LONG                  22
#define L_X509_V_ERR_CERT_REVOKED                         23
#define L_X509_V_ERR_INVALID_CA                           24
#define L_X509_V_ERR_PATH_LENGTH_EXCEEDED                 25
#define L_X509_V_ERR_INVALID_PURPOSE                      26
#define L_X509_V_ERR_CERT_UNTRUSTED                       27
#define L_X509_V_ERR_CERT_REJECTED                        28
#define L_X509_V_ERR_SUBJECT_ISSUER_MISMATCH              29
#define L_X509_V_ERR_AKID_SKID_MISMATCH                   30
#define L_X509_V_ERR_AKID_ISSUER_SERIAL_MISMATCH          31
#define L_X509_V_ERR_KEYUSAGE_NO_CERTSIGN                 32
#define L_X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER             33
#define L_X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION         34
#define L_X509_V_ERR_KEYUSAGE_NO_CRL_SIGN                 35
#define L_X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION     36
#define L_X509_V_ERR_INVALID_NON_CA                       37
#define L_X509_V_ERR_PROXY_PATH_LENGTH_EXCEEDED           38
#define L_X509_V_ERR_KEYUSAGE_NO_DIGITAL_SIGNATURE        39
#define L_X509_V_ERR_PROXY_CERTIFICATES_NOT_ALLOWED       40
#define L_X509_V_ERR_INVALID_EXTENSION                    41
#define L_X509_V_ERR_INVALID_POLICY_EXTENSION             42
#define L_X509_V_ERR_NO_EXPLICIT_POLICY                   43
#define L_X509_V_ERR_DIFFERENT_CRL_SCOPE                  44
#define L_X509_V_ERR_UNSUPPORTED_EXTENSION_FEATURE        45
#define L_X509_V_ERR_UNNESTED_RESOURCE                    46
#define L_X509_V_ERR_PERMITTED_VIOLATION                  47
#define L_X509_V_ERR_EXCLUDED_VIOLATION                   48
#define L_X509_V_ERR_SUBTREE_MINMAX                       49
#define L_X509_V_ERR_APPLICATION_VERIFICATION             50
#define L_X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE          51
#define L_X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX        52
#define L_X509_V_ERR_UNSUPPORTED_NAME_SYNTAX              53
#define L_X509_V_ERR_CRL_PATH_VALIDATION_ERROR            54
#define L_X509_V_ERR_SUITE_B_INVALID_VERSION              56
#define L_X509_V_ERR_SUITE_B_INVALID_ALGORITHM            57
#define L_X509_V_ERR_SUITE_B_INVALID_CURVE                58
#define L_X509_V_ERR_SUITE_B_INVALID_SIGNATURE_ALGORITHM  59
#define L_X509_V_ERR_SUITE_B_LOS_NOT_ALLOWED              60
#define L_X509_V_ERR_SUITE_B_CANNOT_SIGN_P_384_WITH_P_256 61
#define L_X509_V_ERR_HOSTNAME_MISMATCH                    62
#define L_X509_V_ERR_EMAIL_MISMATCH                       63
#define L_X509_V_ERR_IP_ADDRESS_MISMATCH                  64
#define L_X509_V_ERR_INVALID_CALL                         65
#define L_X509_V_ERR_STORE_LOOKUP                         66
#define L_X509_V_ERR_PROXY_SUBJECT_NAME_VIOLATION         67

#endif
