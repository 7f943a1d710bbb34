/*
 * ltdic/signature.h - digital signatures (PS3.3 C.12.1.1.3, PS3.15).
 */
#ifndef LTDIC_SIGNATURE_H
#define LTDIC_SIGNATURE_H

#include "element.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* MAC algorithms. */
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

/* Profiles. */
#define DICOM_SECURITY_PROFILE_NONE                  0
#define DICOM_SECURITY_PROFILE_BASE_RSA              1
#define DICOM_SECURITY_PROFILE_CREATOR_RSA           2
#define DICOM_SECURITY_PROFILE_AUTHORIZATION_RSA     3
#define DICOM_SECURITY_PROFILE_STRUCTURED_REPORT_RSA 4

/* Formats. */
#define DICOM_CERTIFICATE_FORMAT_PEM 0
#define DICOM_CERTIFICATE_FORMAT_DER 1

/* Count. */
L_UINT32      EXT_FUNCTION L_DicomGetSignaturesCount(HDICOMDS hDS, pDICOMELEMENT pItem);
pDICOMELEMENT EXT_FUNCTION L_DicomGetSignature(HDICOMDS hDS, pDICOMELEMENT pItem, L_UINT32 uIndex);
pDICOMELEMENT EXT_FUNCTION L_DicomFindSignature(HDICOMDS hDS, const L_TCHAR* pszSignatureUID);

/* Facts. */
L_TCHAR*       EXT_FUNCTION L_DicomGetSignatureUID(HDICOMDS hDS, pDICOMELEMENT pSignatureItem);
pVALUEDATETIME EXT_FUNCTION L_DicomGetSignatureDateTime(HDICOMDS hDS, pDICOMELEMENT pSignatureItem);
L_TCHAR*       EXT_FUNCTION L_DicomGetMacTransferSyntax(HDICOMDS hDS, pDICOMELEMENT pSignatureItem);
L_TCHAR*       EXT_FUNCTION L_DicomGetMacAlgorithm(HDICOMDS hDS, pDICOMELEMENT pSignatureItem);

/* Certificate. */
L_UINT16 EXT_FUNCTION L_DicomSaveCertificate(
    HDICOMDS hDS, pDICOMELEMENT pSignatureItem, const L_TCHAR* pszFilename, L_UINT16 uFormat);

/* Elements. */
L_UINT32      EXT_FUNCTION L_DicomGetSignedElementsCount(
    HDICOMDS hDS, pDICOMELEMENT pSignatureItem);
pDICOMELEMENT EXT_FUNCTION L_DicomGetSignedElement(
    HDICOMDS hDS, pDICOMELEMENT pSignatureItem, L_UINT32 uIndex);

/* Create. */
L_UINT16 EXT_FUNCTION L_DicomCreateSignature(
    HDICOMDS hDS, pDICOMELEMENT pItem, const L_TCHAR* pszPrivateKeyFile,
    const L_TCHAR* pszCertificateFile, const L_TCHAR* pszPassword, pDICOMELEMENT* ppSignatureItem,
    const L_TCHAR* pszMacTransferSyntax, L_UINT16 uMacAlgorithm, L_UINT32* pElementsToSign,
    L_UINT32 uCount, L_UINT16 uSecurityProfile, L_UINT16 uReserved);

/* Verify. */
L_UINT16 EXT_FUNCTION L_DicomVerifySignature(
    HDICOMDS hDS, pDICOMELEMENT pSignatureItem, L_UINT16 uReserved);

/* Delete. */
void EXT_FUNCTION L_DicomDeleteSignature(HDICOMDS hDS, pDICOMELEMENT pSignatureItem);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
