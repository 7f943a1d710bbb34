/*
 * ltdic/document.h - encapsulated documents: PDF, CDA (PS3.3 C.24.2).
 *
 * pElement and bChild tell the level: bChild TRUE below pElement, FALSE beside it; NULL the top
 * level.
 *
 * All return DICOM_SUCCESS, DICOM_ERROR_ENCAPSULATED_DOCUMENT_MISSING,
 * _ENCAPSULATED_DOCUMENT_FAILURE (file cannot be read or written),
 * _ENCAPSULATED_DOCUMENT_INVALID_TYPE, DICOM_ERROR_PARAMETER or DICOM_ERROR_INVALID_STRUCT_SIZE.
 */
#ifndef LTDIC_DOCUMENT_H
#define LTDIC_DOCUMENT_H

#include "element.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* uType: the kinds of document. */
enum {
    ENCAPSULATED_DOCUMENT_UNKNOWN = 0,
    ENCAPSULATED_DOCUMENT_PDF     = 1,
    ENCAPSULATED_DOCUMENT_CDA     = 2
};

/*
 * What describes a document. uStructSize is sizeof(DICOMENCAPSULATEDDOCUMENT). Any pointer may be
 * NULL. pszListOfMIMETypes is nListOfMIMETypesCount texts one after the other, each ending with
 * NUL.
 */
typedef struct _DICOMENCAPSULATEDDOCUMENT {
    L_UINT         uStructSize;
    L_UINT16       uType;  /* one of ENCAPSULATED_DOCUMENT_ */
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

/*
 * Get the document, as a file or in memory, and its description. Pointers in the structures are
 * lent until the data set changes.
 *   pszFileDocument            file to write; NULL or "": none
 *   pBuffer, puBufferSize      buffer and its bytes; gets how many it took, or takes if pBuffer
 *                              is NULL
 *   pEncapsulatedDocument      gets the description; may be NULL
 *   pConceptNameCodeSequence   gets the code of its title; may be NULL
 */
L_UINT16 EXT_FUNCTION L_DicomGetEncapsulatedDocument(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bChild, L_TCHAR* pszFileDocument,
    pDICOMENCAPSULATEDDOCUMENT pEncapsulatedDocument,
    pDICOMCODESEQUENCEITEM pConceptNameCodeSequence);
L_UINT16 EXT_FUNCTION L_DicomGetEncapsulatedDocumentMemory(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_BOOL bChild, L_UCHAR* pBuffer, L_UINT32* puBufferSize,
    pDICOMENCAPSULATEDDOCUMENT pEncapsulatedDocument,
    pDICOMCODESEQUENCEITEM pConceptNameCodeSequence);

/*
 * Set the document, from a file or from memory, and its description, for a data set of class
 * Encapsulated PDF or CDA. Everything is copied. Without a MIME type the one of uType is written.
 */
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
