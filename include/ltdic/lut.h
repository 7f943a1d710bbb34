/*
 * ltdic/lut.h - modality LUT, palette colour LUT, window and VOI LUT of an image (PS3.3 C.11.1,
 * C.7.9, C.11.2).
 *
 * Indices and frame numbers start at 0. uFrameIndex matters only for classes with multi-frame
 * functional groups (PS3.3 C.7.6.16). There the getters look at the top level first, then in the
 * shared groups, then in those of the frame; setters and deleters write where uFlags says, with the
 * DICOM_SETIMAGE_MFG_ flags of image.h. uFlags of getters are 0.
 *
 * Getters take sizeof(the structure) as uStructSize and set the member; setters read the member.
 * Table data are one L_UINT16 an entry, also for 8-bit tables; uDataSize is the size of the buffer
 * in bytes.
 *
 * All return DICOM_SUCCESS, or DICOM_ERROR_PARAMETER (no such index, buffer too short, bad
 * structure), DICOM_ERROR_INVALID_STRUCT_SIZE, DICOM_ERROR_NULL_PTR, or the code that names what is
 * missing.
 */
#ifndef LTDIC_LUT_H
#define LTDIC_LUT_H

#include "element.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* The kinds of LUT descriptor. */
typedef enum tagDICOMLUTDESCRIPTORTYPE {
    DICOMLUTDESCRIPTORTYPE_MODALITY     = 0,
    DICOMLUTDESCRIPTORTYPE_VOI          = 1,
    DICOMLUTDESCRIPTORTYPE_PALETTECOLOR = 2
} DICOMLUTDESCRIPTORTYPE, *pDICOMLUTDESCRIPTORTYPE;

/* The three tables of a palette. */
typedef enum tagDICOMPALETTECOLORLUTTYPE {
    DICOMPALETTECOLORLUTTYPE_RED   = 0,
    DICOMPALETTECOLORLUTTYPE_GREEN = 1,
    DICOMPALETTECOLORLUTTYPE_BLUE  = 2
} DICOMPALETTECOLORLUTTYPE, *pDICOMPALETTECOLORLUTTYPE;

/* Modality LUT: one of the two forms, slope and intercept or a table. */
typedef struct tagDICOMMLUTATTRIBS {
    L_UINT             uStructSize;
    L_BOOL             bIsModalityLUTSequence;    /* TRUE: the three members below hold */
    DICOMLUTDESCRIPTOR LUTDescriptor;
    L_TCHAR            pszLUTExplanation[65];
    L_TCHAR            szModalityLUTType[65];
    L_BOOL             bIsRescaleSlopeIntercept;  /* TRUE: the three members below hold */
    L_DOUBLE           fRescaleIntercept;
    L_DOUBLE           fRescaleSlope;
    L_TCHAR            szRescaleType[65];
} DICOMMLUTATTRIBS, *pDICOMMLUTATTRIBS;

/* The descriptors of a palette. */
typedef struct tagDICOMPALCOLORLUTATTRIBS {
    L_UINT             uStructSize;
    DICOMLUTDESCRIPTOR RedLUTDescriptor;
    DICOMLUTDESCRIPTOR GreenLUTDescriptor;
    DICOMLUTDESCRIPTOR BlueLUTDescriptor;
    L_TCHAR            szUID[65];     /* Palette Color LUT UID, or "" */
    L_BOOL             bIsSegmented;  /* TRUE: segmented data (PS3.3 C.7.9.2) */
} DICOMPALCOLORLUTATTRIBS, *pDICOMPALCOLORLUTATTRIBS;

/* A window: centre, width of at least 1, explanation. */
typedef struct tagDICOMWINDOWATTRIBS {
    L_UINT   uStructSize;
    L_DOUBLE fWindowCenter;
    L_DOUBLE fWindowWidth;
    L_TCHAR  pszWindowCWExplanation[65];
} DICOMWINDOWATTRIBS, *pDICOMWINDOWATTRIBS;

/* A VOI LUT. */
typedef struct tagDICOMVOILUTATTRIBS {
    L_UINT             uStructSize;
    DICOMLUTDESCRIPTOR LUTDescriptor;
    L_TCHAR            pszLUTExplanation[65];
} DICOMVOILUTATTRIBS, *pDICOMVOILUTATTRIBS;

/*
 * Describe the modality LUT; without one both flags are FALSE. Copy its table,
 * DICOM_ERROR_MODALITY_LUT_MISSING if there is none.
 */
L_UINT16 EXT_FUNCTION L_DicomGetModalityLUTAttributes(
    HDICOMDS hDS, L_UINT32 uFrameIndex, pDICOMMLUTATTRIBS pModalityLUTAttributes,
    L_UINT uStructSize, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomGetModalityLUTData(
    HDICOMDS hDS, L_UINT16* pLUTData, L_UINT uDataSize, L_UINT uFlags);

/* Set the modality LUT, the former one goes; exactly one flag is TRUE. Remove it. */
L_UINT16 EXT_FUNCTION L_DicomSetModalityLUT(
    HDICOMDS hDS, L_UINT32 uFrameIndex, pDICOMMLUTATTRIBS pModalityLUTAttributes,
    L_UINT16* pLUTData, L_UINT uDataSize, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomDeleteModalityLUT(HDICOMDS hDS, L_UINT32 uFrameIndex, L_UINT uFlags);

/*
 * Describe the palette, DICOM_ERROR_LUT_DESCRIPTOR_MISSING; copy one of its tables,
 * DICOM_ERROR_PALETTECOLORLUTDATAMISSING.
 */
L_UINT16 EXT_FUNCTION L_DicomGetPaletteColorLUTAttributes(
    HDICOMDS hDS, pDICOMPALCOLORLUTATTRIBS pPaletteColorLUTAttributes, L_UINT uStructSize,
    L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomGetPaletteColorLUTData(
    HDICOMDS hDS, L_UINT16* pLUTData, L_UINT uDataSize,
    DICOMPALETTECOLORLUTTYPE PaletteColorLUTType, L_UINT uFlags);

/* Set the palette: first the descriptors, then each table. Remove it. */
L_UINT16 EXT_FUNCTION L_DicomSetPaletteColorLUTAttributes(
    HDICOMDS hDS, pDICOMPALCOLORLUTATTRIBS pPaletteColorLUTAttributes, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomSetPaletteColorLUTData(
    HDICOMDS hDS, L_UINT16* pLUTData, L_UINT uDataSize,
    DICOMPALETTECOLORLUTTYPE PaletteColorLUTType, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomDeletePaletteColorLUT(HDICOMDS hDS, L_UINT uFlags);

/*
 * How many windows there are, 0 for none; describe one; set one, or append it if uWindowIndex is
 * their number; remove them all.
 */
L_UINT16 EXT_FUNCTION L_DicomGetWindowCount(HDICOMDS hDS, L_UINT32 uFrameIndex, L_UINT* pCount);
L_UINT16 EXT_FUNCTION L_DicomGetWindow(
    HDICOMDS hDS, L_UINT32 uFrameIndex, L_UINT uWindowIndex, pDICOMWINDOWATTRIBS pWindowAttributes,
    L_UINT uStructSize, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomSetWindow(
    HDICOMDS hDS, L_UINT32 uFrameIndex, L_UINT uWindowIndex, pDICOMWINDOWATTRIBS pWindowAttributes,
    L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomDeleteWindow(HDICOMDS hDS, L_UINT32 uFrameIndex, L_UINT uFlags);

/*
 * How many VOI LUTs there are, 0 for none; describe one; copy its table; set one, or append it if
 * uVOILUTIndex is their number; remove them all.
 */
L_UINT16 EXT_FUNCTION L_DicomGetVOILUTCount(HDICOMDS hDS, L_UINT* pCount);
L_UINT16 EXT_FUNCTION L_DicomGetVOILUT(
    HDICOMDS hDS, L_UINT uVOILUTIndex, pDICOMVOILUTATTRIBS pVOILUTAttributes, L_UINT uStructSize,
    L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomGetVOILUTData(
    HDICOMDS hDS, L_UINT uVOILUTIndex, L_UINT16* pLUTData, L_UINT uDataSize, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomSetVOILUT(
    HDICOMDS hDS, L_UINT uVOILUTIndex, pDICOMVOILUTATTRIBS pVOILUTAttributes, L_UINT16* pLUTData,
    L_UINT uDataSize, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomDeleteVOILUT(HDICOMDS hDS, L_UINT uFlags);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
