/*
 * ltdic/lut.h - modality LUT, VOI LUT, window and palette of an image (PS3.3 C.11.1, C.11.2, C.7.9).
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

/* The three palettes. */
typedef enum tagDICOMPALETTECOLORLUTTYPE {
    DICOMPALETTECOLORLUTTYPE_RED   = 0,
    DICOMPALETTECOLORLUTTYPE_GREEN = 1,
    DICOMPALETTECOLORLUTTYPE_BLUE  = 2
} DICOMPALETTECOLORLUTTYPE, *pDICOMPALETTECOLORLUTTYPE;

/* Modality LUT. */
typedef struct tagDICOMMLUTATTRIBS {
    L_UINT             uStructSize;
    L_BOOL             bIsModalityLUTSequence;
    DICOMLUTDESCRIPTOR LUTDescriptor;
    L_TCHAR            pszLUTExplanation[65];
    L_TCHAR            szModalityLUTType[65];
    L_BOOL             bIsRescaleSlopeIntercept;
    L_DOUBLE           fRescaleIntercept;
    L_DOUBLE           fRescaleSlope;
    L_TCHAR            szRescaleType[65];
} DICOMMLUTATTRIBS, *pDICOMMLUTATTRIBS;

/* Palette. */
typedef struct tagDICOMPALCOLORLUTATTRIBS {
    L_UINT             uStructSize;
    DICOMLUTDESCRIPTOR RedLUTDescriptor;
    DICOMLUTDESCRIPTOR GreenLUTDescriptor;
    DICOMLUTDESCRIPTOR BlueLUTDescriptor;
    L_TCHAR            szUID[65];
    L_BOOL             bIsSegmented;
} DICOMPALCOLORLUTATTRIBS, *pDICOMPALCOLORLUTATTRIBS;

/* Window. */
typedef struct tagDICOMWINDOWATTRIBS {
    L_UINT   uStructSize;
    L_DOUBLE fWindowCenter;
    L_DOUBLE fWindowWidth;
    L_TCHAR  pszWindowCWExplanation[65];
} DICOMWINDOWATTRIBS, *pDICOMWINDOWATTRIBS;

/* VOI LUT. */
typedef struct tagDICOMVOILUTATTRIBS {
    L_UINT             uStructSize;
    DICOMLUTDESCRIPTOR LUTDescriptor;
    L_TCHAR            pszLUTExplanation[65];
} DICOMVOILUTATTRIBS, *pDICOMVOILUTATTRIBS;

/* Modality. */
L_UINT16 EXT_FUNCTION L_DicomGetModalityLUTAttributes(
    HDICOMDS hDS, L_UINT32 uFrameIndex, pDICOMMLUTATTRIBS pModalityLUTAttributes,
    L_UINT uStructSize, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomGetModalityLUTData(
    HDICOMDS hDS, L_UINT16* pLUTData, L_UINT uDataSize, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomSetModalityLUT(
    HDICOMDS hDS, L_UINT32 uFrameIndex, pDICOMMLUTATTRIBS pModalityLUTAttributes,
    L_UINT16* pLUTData, L_UINT uDataSize, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomDeleteModalityLUT(HDICOMDS hDS, L_UINT32 uFrameIndex, L_UINT uFlags);

/* Palette. */
L_UINT16 EXT_FUNCTION L_DicomGetPaletteColorLUTAttributes(
    HDICOMDS hDS, pDICOMPALCOLORLUTATTRIBS pPaletteColorLUTAttributes, L_UINT uStructSize,
    L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomGetPaletteColorLUTData(
    HDICOMDS hDS, L_UINT16* pLUTData, L_UINT uDataSize,
    DICOMPALETTECOLORLUTTYPE PaletteColorLUTType, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomSetPaletteColorLUTAttributes(
    HDICOMDS hDS, pDICOMPALCOLORLUTATTRIBS pPaletteColorLUTAttributes, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomSetPaletteColorLUTData(
    HDICOMDS hDS, L_UINT16* pLUTData, L_UINT uDataSize,
    DICOMPALETTECOLORLUTTYPE PaletteColorLUTType, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomDeletePaletteColorLUT(HDICOMDS hDS, L_UINT uFlags);

/* Window. */
L_UINT16 EXT_FUNCTION L_DicomGetWindowCount(HDICOMDS hDS, L_UINT32 uFrameIndex, L_UINT* pCount);
L_UINT16 EXT_FUNCTION L_DicomGetWindow(
    HDICOMDS hDS, L_UINT32 uFrameIndex, L_UINT uWindowIndex, pDICOMWINDOWATTRIBS pWindowAttributes,
    L_UINT uStructSize, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomSetWindow(
    HDICOMDS hDS, L_UINT32 uFrameIndex, L_UINT uWindowIndex, pDICOMWINDOWATTRIBS pWindowAttributes,
    L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomDeleteWindow(HDICOMDS hDS, L_UINT32 uFrameIndex, L_UINT uFlags);

/* VOI LUT. */
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
