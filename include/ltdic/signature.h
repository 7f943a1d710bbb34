/*
 * ltdic/signature.h - digital signatures (PS3.3 C.12.1.1.3, PS3.15 annex C).
 *
 * A signature is an item of Digital Signatures Sequence, which names an item of MAC Parameters
 * Sequence beside it. pSignatureItem is the former; pItem is the sequence item that is signed,
 * NULL: the whole data set.
 *
 * Change the data first, then sign, then save. Only integrity is verified, with the certificate
 * that the signature contains; whether that is to be trusted is the program's decision.
 */
#ifndef LTDIC_SIGNATURE_H
#define LTDIC_SIGNATURE_H

#include "element.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* uMacAlgorithm: the hash function. */
#define DICOM_MAC_ALGORITHM_RIPEMD160  0
#define DICOM_MAC_ALGORITHM_SHA1       1
#define DICOM_MAC_ALGORITHM_MD5        2
#define DICOM_MAC_ALGORITHM_SHA224     3
#define DICOM_MAC_ALGORITHM_SHA256     4
#define DICOM_MAC_ALGORITHM_SHA384     5
#define DICOM_MAC_ALGORITHM_SHA512     6
#define DICOM_MAC_ALGORITHM_SHA512_224 7
#define DICOM_MAC_ALGORITHM_SHA512_256 8
#define DICOM_MAC_ALGORITHM_SHA3_224   9
#define DICOM_MAC_ALGORITHM_SHA3_256   10
#define DICOM_MAC_ALGORITHM_SHA3_384   11
#define DICOM_MAC_ALGORITHM_SHA3_512   12

/* uSecurityProfile: the profile of PS3.15 annex C that says what must be signed. */
#define DICOM_SECURITY_PROFILE_NONE                  0
#define DICOM_SECURITY_PROFILE_BASE_RSA              1
#define DICOM_SECURITY_PROFILE_CREATOR_RSA           2
#define DICOM_SECURITY_PROFILE_AUTHORIZATION_RSA     3
#define DICOM_SECURITY_PROFILE_STRUCTURED_REPORT_RSA 4

/* uFormat of L_DicomSaveCertificate. */
#define DICOM_CERTIFICATE_FORMAT_PEM 0
#define DICOM_CERTIFICATE_FORMAT_DER 1

/* How many signatures pItem has, without those of items below it. */
L_UINT32 EXT_FUNCTION L_DicomGetSignaturesCount(HDICOMDS hDS, pDICOMELEMENT pItem);

/* A signature of pItem by index; a signature anywhere by its UID. NULL if there is none. */
pDICOMELEMENT EXT_FUNCTION L_DicomGetSignature(HDICOMDS hDS, pDICOMELEMENT pItem, L_UINT32 uIndex);
pDICOMELEMENT EXT_FUNCTION L_DicomFindSignature(HDICOMDS hDS, const L_TCHAR* pszSignatureUID);

/*
 * UID of a signature, when it was made; transfer syntax and algorithm of its MAC. Lent until the
 * element changes; NULL if missing.
 */
L_TCHAR*       EXT_FUNCTION L_DicomGetSignatureUID(HDICOMDS hDS, pDICOMELEMENT pSignatureItem);
pVALUEDATETIME EXT_FUNCTION L_DicomGetSignatureDateTime(HDICOMDS hDS, pDICOMELEMENT pSignatureItem);
L_TCHAR*       EXT_FUNCTION L_DicomGetMacTransferSyntax(HDICOMDS hDS, pDICOMELEMENT pSignatureItem);
L_TCHAR*       EXT_FUNCTION L_DicomGetMacAlgorithm(HDICOMDS hDS, pDICOMELEMENT pSignatureItem);

/*
 * Writes the signer's certificate to a file, over one that exists. Returns DICOM_SUCCESS,
 * DICOM_ERROR_CERTIFICATE_READ_FAILED, DICOM_ERROR_OPEN or DICOM_ERROR_WRITE.
 */
L_UINT16 EXT_FUNCTION L_DicomSaveCertificate(
    HDICOMDS hDS, pDICOMELEMENT pSignatureItem, const L_TCHAR* pszFilename, L_UINT16 uFormat);

/* How many elements a signature lists as signed; one of them, NULL if it no longer exists. */
L_UINT32      EXT_FUNCTION L_DicomGetSignedElementsCount(
    HDICOMDS hDS, pDICOMELEMENT pSignatureItem);
pDICOMELEMENT EXT_FUNCTION L_DicomGetSignedElement(
    HDICOMDS hDS, pDICOMELEMENT pSignatureItem, L_UINT32 uIndex);

/*
 * Signs.
 *   pszPrivateKeyFile     PEM, DER, PKCS#8 or PKCS#12
 *   pszCertificateFile    X.509 as PEM, DER, PKCS#7 or PKCS#12; the first certificate is used
 *   pszPassword           of the key, and of a PKCS#12 file; or NULL
 *   ppSignatureItem       gets the signature; may be NULL
 *   pszMacTransferSyntax  explicit little endian; NULL: that of the data set if it is, else plain
 *   uMacAlgorithm         DICOM_MAC_ALGORITHM_
 *   pElementsToSign       uCount tags of the level of pItem; NULL: all that can be signed
 *   uSecurityProfile      DICOM_SECURITY_PROFILE_; adds the elements that it demands
 *   uReserved             0
 * Returns DICOM_SUCCESS, DICOM_ERROR_PRIVATE_KEY_LOAD_FAILED, DICOM_ERROR_CERTIFICATE_LOAD_FAILED,
 * DICOM_ERROR_KEYS_MISMATCH, DICOM_ERROR_INVALID_MAC_ALGORITHM and others of that group.
 */
L_UINT16 EXT_FUNCTION L_DicomCreateSignature(
    HDICOMDS hDS, pDICOMELEMENT pItem, const L_TCHAR* pszPrivateKeyFile,
    const L_TCHAR* pszCertificateFile, const L_TCHAR* pszPassword, pDICOMELEMENT* ppSignatureItem,
    const L_TCHAR* pszMacTransferSyntax, L_UINT16 uMacAlgorithm, L_UINT32* pElementsToSign,
    L_UINT32 uCount, L_UINT16 uSecurityProfile, L_UINT16 uReserved);

/*
 * Verifies a signature, NULL: all of them. Returns DICOM_SUCCESS if it is valid,
 * DICOM_ERROR_INVALID_SIGNATURE if the data changed, or what is missing of it. uReserved is 0.
 */
L_UINT16 EXT_FUNCTION L_DicomVerifySignature(
    HDICOMDS hDS, pDICOMELEMENT pSignatureItem, L_UINT16 uReserved);

/* Removes a signature, and its MAC parameters if no other uses them; NULL: all of them. */
void EXT_FUNCTION L_DicomDeleteSignature(HDICOMDS hDS, pDICOMELEMENT pSignatureItem);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
