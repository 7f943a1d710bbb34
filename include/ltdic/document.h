/*
 * ltdic/document.h - encapsulated documents (PS3.3 C.24.2).
 */
#ifndef LTDIC_DOCUMENT_H
#define LTDIC_DOCUMENT_H

#include "element.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Types. */
enum {
    ENCAPSULATED_DOCUMENT_UNKNOWN = 0,
    ENCAPSULATED_DOCUMENT_PDF     = 1,
    ENCAPSULATED_DOCUMENT_CDA     = 2
};

/* Description. */
typedef struct _DICOMENCAPSULATEDDOCUMENT {
    L_UINT         uStructSize;
    L_UINT16       uType;
    L_INT32        nInstanceNumber;
    pVALUEDATE     pContentDate;
    pVALUETIME     pContentTime;
    pVALUEDATETIME pAcquisitionDateTime;
    L_TCHAR*       pszBurnedInAnnotation;
    L_TCHAR*       pszDocumentTitle;
    L_TCHAR*       pszVerificationFlag;
    L_TCHAR*       pszHL7InstanceIdentifier;
    L_TCHAR*       pszMIMETypeOfEncapsulatedDocument;
    L_TCHAR*       pszListOfMIMETypes;
    L_UINT32       nListOfMIMETypesCount;
} DICOMENCAPSULATEDDOCUMENT, *pDICOMENCAPSULATEDDOCUMENT;

/* Get. */
L_UINT16 EXT_FUNCTION L_DicomGetEncapsulatedDocument(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bChild, L_TCHAR* pszFileDocument,
    pDICOMENCAPSULATEDDOCUMENT pEncapsulatedDocument,
    pDICOMCODESEQUENCEITEM pConceptNameCodeSequence);
L_UINT16 EXT_FUNCTION L_DicomGetEncapsulatedDocumentMemory(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bChild, L_UCHAR* pBuffer, L_UINT32* puBufferSize,
    pDICOMENCAPSULATEDDOCUMENT pEncapsulatedDocument,
    pDICOMCODESEQUENCEITEM pConceptNameCodeSequence);

/* Set. */
L_UINT16 EXT_FUNCTION L_DicomSetEncapsulatedDocument(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bChild, L_TCHAR* pszFileDocument,
    pDICOMENCAPSULATEDDOCUMENT pEncapsulatedDocument,
    pDICOMCODESEQUENCEITEM pConceptNameCodeSequence);
L_UINT16 EXT_FUNCTION L_DicomSetEncapsulatedDocumentMemory(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bChild, L_UCHAR* pBuffer, L_UINT32 uBufferSize,
    pDICOMENCAPSULATEDDOCUMENT pEncapsulatedDocument,
    pDICOMCODESEQUENCEITEM pConceptNameCodeSequence);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
