/*
 * ltdic/image.h - the images of a data set: pixel data, compression, transfer syntax 
 * (PS3.3 C.7.6.3).
 */
#ifndef LTDIC_IMAGE_H
#define LTDIC_IMAGE_H

#include "element.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Compressions. */
enum {
    IMAGE_COMPRESSION_NONE             = 0,
    IMAGE_COMPRESSION_RLE              = 1,
    IMAGE_COMPRESSION_JPEG_LOSSLESS    = 2,
    IMAGE_COMPRESSION_JPEG_LOSSY       = 3,
    IMAGE_COMPRESSION_JPEG_LS_LOSSLESS = 4,
    IMAGE_COMPRESSION_JPEG_LS_LOSSY    = 5,
    IMAGE_COMPRESSION_J2K_LOSSLESS     = 6,
    IMAGE_COMPRESSION_J2K_LOSSY        = 7,
    IMAGE_COMPRESSION_MPEG2            = 8,
    IMAGE_COMPRESSION_MPEG2_HD         = 9,
    IMAGE_COMPRESSION_H_265            = 10,
    IMAGE_COMPRESSION_UNKNOWN          = 11,
    IMAGE_COMPRESSION_JPX_LOSSLESS     = 12,
    IMAGE_COMPRESSION_JPX_LOSSY        = 13
};

/* Photometric interpretations. */
enum {
    IMAGE_PHOTOMETRIC_MONOCHROME1     = 0,
    IMAGE_PHOTOMETRIC_MONOCHROME2     = 1,
    IMAGE_PHOTOMETRIC_PALETTE_COLOR   = 2,
    IMAGE_PHOTOMETRIC_RGB             = 3,
    IMAGE_PHOTOMETRIC_ARGB            = 4,
    IMAGE_PHOTOMETRIC_CMYK            = 5,
    IMAGE_PHOTOMETRIC_YBR_FULL_422    = 6,
    IMAGE_PHOTOMETRIC_YBR_FULL        = 7,
    IMAGE_PHOTOMETRIC_YBR_RCT         = 8,
    IMAGE_PHOTOMETRIC_YBR_ICT         = 9,
    IMAGE_PHOTOMETRIC_YBR_PARTIAL_420 = 10
};

/* Transfer syntaxes. */
typedef enum tagDICOM_TRANSFER_SYNTAXES {
    TRANSFER_SYNTAX_IMPLICIT_VR_LITTLE_ENDIAN                                        = 0,
    TRANSFER_SYNTAX_EXPLICIT_VR_LITTLE_ENDIAN                                        = 1,
    TRANSFER_SYNTAX_EXPLICIT_VR_BIG_ENDIAN                                           = 2,
    TRANSFER_SYNTAX_RLE_LOSSLESS                                                     = 3,
    TRANSFER_SYNTAX_JPEG_BASELINE_1                                                  = 4,
    TRANSFER_SYNTAX_JPEG_EXTENDED_2_4                                                = 5,
    TRANSFER_SYNTAX_JPEG_LOSSLESS_NONHIER_14                                         = 6,
    TRANSFER_SYNTAX_JPEG_LOSSLESS_NONHIER_14B                                        = 7,
    TRANSFER_SYNTAX_JPEG_LS_LOSSLESS                                                 = 8,
    TRANSFER_SYNTAX_JPEG_LS_LOSSY                                                    = 9,
    TRANSFER_SYNTAX_JPEG2000_LOSSLESS_ONLY                                           = 10,
    TRANSFER_SYNTAX_JPEG2000                                                         = 11,
    TRANSFER_SYNTAX_JPEG_2000_PART_2_MULTI_COMPONENT_IMAGE_COMPRESSION_LOSSLESS_ONLY = 12,
    TRANSFER_SYNTAX_JPEG_2000_PART_2_MULTI_COMPONENT_IMAGE_COMPRESSION               = 13
} DICOM_TRANSFER_SYNTAXES, *pDICOM_TRANSFER_SYNTAXES;

/* Flags of get. */
#define DICOM_GETIMAGE_AUTO_LOAD_OVERLAYS                 0x1
#define DICOM_GETIMAGE_AUTO_APPLY_MODALITY_LUT            0x2
#define DICOM_GETIMAGE_AUTO_APPLY_VOI_LUT                 0x4
#define DICOM_GETIMAGE_ALLOW_RANGE_EXPANSION              0x8
#define DICOM_GETIMAGE_AUTO_SCALE_MODALITY_LUT            0x10
#define DICOM_GETIMAGE_AUTO_SCALE_VOI_LUT                 0x20
#define DICOM_GETIMAGE_AUTODETECT_INVALID_RLE_COMPRESSION 0x40
#define DICOM_GETIMAGE_RLE_SWAP_SEGMENTS                  0x80
#define DICOM_GETIMAGE_LOADCORRUPTED                      0x100
#define DICOM_GETIMAGE_VOI_LUT_PAINT_ONLY                 0x200
#define DICOM_GETIMAGE_USE_DISK                           0x400
#define DICOM_GETIMAGE_FROM_FLTLOAD                       0x8000
#define DICOM_GETIMAGE_KEEP_COLOR_PALETTE                 0x10000
#define DICOM_GETIMAGE_RESERVED1                          0x20000

/* Flags of set. */
#define DICOM_SETIMAGE_AUTO_SAVE_OVERLAYS         0x1
#define DICOM_SETIMAGE_AUTO_SET_VOI_LUT           0x2
#define DICOM_SETIMAGE_MINIMIZE_JPEG_SIZE         0x4
#define DICOM_SETIMAGE_KEEP_LUTS_INTACT           0x20000000
#define DICOM_SETIMAGE_MFG_OVERWRITE_SHARED       0x8
#define DICOM_SETIMAGE_MFG_VOI_LUT_PER_FRAME      0x10
#define DICOM_SETIMAGE_MFG_VOI_LUT_SHARED         0x20
#define DICOM_SETIMAGE_MFG_MODALITY_LUT_PER_FRAME 0x40
#define DICOM_SETIMAGE_MFG_MODALITY_LUT_SHARED    0x80
#define DICOM_SETIMAGE_YBR_FULL                   0x100
#define DICOM_SETIMAGE_OPTIMIZED_MEMORY           0x200

/* Flags of change. */
#define DICOM_CHANGETRAN_MINIMIZE_JPEG_SIZE                         0x1
#define DICOM_CHANGETRAN_RESCALE_MODALITY_LUT_WHEN_LOSSY_COMPRESSED 0x2
#define DICOM_CHANGETRAN_YBR_FULL                                   0x100

/* Image description. */
typedef struct _DICOMIMAGE {
    L_INT32  nCompression;
    L_TCHAR  szPhotometric[30];
    L_INT32  nPhotometric;
    L_UINT32 nSamplesPerPixel;
    L_INT32  nRows;
    L_INT32  nColumns;
    L_UINT32 nBitsAllocated;
    L_UINT32 nBitsStored;
    L_UINT32 nHighBit;
    L_INT32  nPixelRepresentation;
    L_INT32  nPlanarConfiguration;
    L_INT32  nResolutionX;
    L_INT32  nResolutionY;
    L_INT32  nSmallestImagePixelValue;
    L_BOOL   bSmallestImagePixelValue;
    L_INT32  nLargestImagePixelValue;
    L_BOOL   bLargestImagePixelValue;
    L_UINT32 nRedEntries;
    L_UINT32 nRedFirst;
    L_UINT32 nRedBits;
    L_UINT32 nGreenEntries;
    L_UINT32 nGreenFirst;
    L_UINT32 nGreenBits;
    L_UINT32 nBlueEntries;
    L_UINT32 nBlueFirst;
    L_UINT32 nBlueBits;
    L_UINT32 nPaletteEntries;
    L_UINT32 nPaletteFirst;
    L_INT32  nBitsPerPixel;
    L_BOOL   bGray;
    L_UINT32 nFrames;
} DICOMIMAGE, *pDICOMIMAGE;

/* Known by name only. */
typedef struct _IMAGEINFO IMAGEINFO;
typedef struct _IMAGEINFO * pIMAGEINFO;

/* Progress. */
typedef L_BOOL (pEXT_CALLBACK GETIMAGECALLBACK)(L_UINT32 nIndex, L_UINT32 nCount, void* pUserData);

/* Count. */
L_UINT32 EXT_FUNCTION L_DicomGetCountImage(HDICOMDS hDS, pDICOMELEMENT pElement);

/* Info. */
L_UINT16 EXT_FUNCTION L_DicomGetInfoImage(
    HDICOMDS hDS, pDICOMELEMENT pElement, pDICOMIMAGE pInfo, L_UINT32 nIndex);

/* Get. */
L_UINT16 EXT_FUNCTION L_DicomGetImage(
    HDICOMDS hDS, pDICOMELEMENT pElement, pBITMAPHANDLE pBitmap, L_UINT uStructSize,
    L_UINT32 nIndex, L_INT32 nBitsPerPixel, L_UINT uFlags, FILEREADCALLBACK pfnCallback,
    void* pUserData);
L_UINT16 EXT_FUNCTION L_DicomGetImageList(
    HDICOMDS hDS, pDICOMELEMENT pElement, HBITMAPLIST hList, L_UINT32 nIndex, L_UINT32 nCount,
    L_INT32 nBitsPerPixel, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomGetImageListEx(
    HDICOMDS hDS, pDICOMELEMENT pElement, HBITMAPLIST hList, L_UINT32 nIndex, L_UINT32 nCount,
    L_INT32 nBitsPerPixel, L_UINT uFlags, GETIMAGECALLBACK pfnCallback, void* pUserData);

/* Insert. */
L_UINT16 EXT_FUNCTION L_DicomInsertImage(
    HDICOMDS hDS, pDICOMELEMENT pElement, pBITMAPHANDLE pBitmap, L_UINT32 nIndex,
    L_INT32 nCompression, L_INT32 nPhotometric, L_INT32 nBitsPerPixel, L_INT32 nQFactor,
    L_UINT uFlags, FILESAVECALLBACK pfnCallback, void* pUserData);
L_UINT16 EXT_FUNCTION L_DicomInsertImageList(
    HDICOMDS hDS, pDICOMELEMENT pElement, HBITMAPLIST hList, L_UINT32 nIndex, L_INT32 nCompression,
    L_INT32 nPhotometric, L_INT32 nBitsPerPixel, L_INT32 nQFactor, L_UINT uFlags);

/* Set. */
L_UINT16 EXT_FUNCTION L_DicomSetImage(
    HDICOMDS hDS, pDICOMELEMENT pElement, pBITMAPHANDLE pBitmap, L_INT32 nCompression,
    L_INT32 nPhotometric, L_INT32 nBitsPerPixel, L_INT32 nQFactor, L_UINT uFlags,
    FILESAVECALLBACK pfnCallback, void* pUserData);
L_UINT16 EXT_FUNCTION L_DicomSetImageList(
    HDICOMDS hDS, pDICOMELEMENT pElement, HBITMAPLIST hList, L_INT32 nCompression,
    L_INT32 nPhotometric, L_INT32 nBitsPerPixel, L_INT32 nQFactor, L_UINT uFlags);

/* Delete. */
L_UINT16 EXT_FUNCTION L_DicomDeleteImage(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);

/* Transfer syntax. */
L_UINT16 EXT_FUNCTION L_DicomChangeTransferSyntax(
    HDICOMDS hDS, L_TCHAR* pszUID, L_INT32 nQFactor, L_UINT32 uFlags);
L_UINT16 EXT_FUNCTION L_DicomChangeTransferSyntax2(
    HDICOMDS hDS, L_TCHAR* pszOutfile, L_TCHAR* pszUID, L_INT32 nQFactor, L_UINT32 uFlags,
    L_UINT16 uSaveFlags);

/* Pixel data untouched. */
L_BOOL EXT_FUNCTION L_DicomGetKeepPixelDataIntactFlag(HDICOMDS hDS);
void   EXT_FUNCTION L_DicomSetKeepPixelDataIntactFlag(HDICOMDS hDS, L_BOOL bSet);

/* Damage. */
L_BOOL EXT_FUNCTION L_DicomIsBadPixelData(HDICOMDS hDS, L_UINT32* pBadCount, L_UINT32* pGoodCount);

/* J2K. */
L_UINT16 EXT_FUNCTION L_DicomGetJ2KOptions(HDICOMDS hDS, pFILEJ2KOPTIONS pOptions, L_INT nSize);
L_UINT16 EXT_FUNCTION L_DicomGetDefaultJ2KOptions(
    HDICOMDS hDS, pFILEJ2KOPTIONS pOptions, L_INT nSize);
L_UINT16 EXT_FUNCTION L_DicomSetJ2KOptions(HDICOMDS hDS, const pFILEJ2KOPTIONS pOptions);

/*
 * The C++ class of data sets; in C only a name. Of all functions, this one takes it.
 */
#ifdef __cplusplus
} /* extern "C" */
class LDicomDS;
extern "C" {
#else
typedef struct LDicomDS LDicomDS;
#endif

/* Uncompressed frame. */
L_BOOL EXT_FUNCTION L_DicomInsertUncompressedFrame(
    LDicomDS* pDS, pDICOMELEMENT pPixelDataElement, void* pFrameBuffer, L_UINT32 nLength,
    L_UINT32 nFrameIndex);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
