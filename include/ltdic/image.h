/*
 * ltdic/image.h - the images of a data set: pixel data, compression, transfer syntax (PS3.3
 * C.7.6.3, PS3.5 8 and annex A).
 *
 * pElement is a Pixel Data element, or NULL for the only one, which is the usual case; several
 * occur in a DICOMDIR with icons. What describes the pixels stands beside that element. nIndex is
 * the number of a frame, from 0; ELEMENT_INDEX_MAX means the last one, or when inserting the end.
 *
 * Bitmaps and lists stay the caller's; those that a getter fills are freed with the raster library.
 * uStructSize is sizeof(BITMAPHANDLE).
 *
 * Returns of L_UINT16 functions: DICOM_SUCCESS, or DICOM_ERROR_IMAGE (no image), _RANGE (no such
 * frame), _PARAMETER, _COMPRESSION, _PHOTOMETRIC, _BITSPERPIXEL, _QFACTOR, _CONVERSION,
 * _TRANSFER_SYNTAX_NOT_SUPPORTED, _BITSPERPIXEL_MISMATCH and _INCOMPATIBLE_LIST_OF_IMAGES (frames
 * that do not fit each other), _CANCELED (a callback stopped it).
 */
#ifndef LTDIC_IMAGE_H
#define LTDIC_IMAGE_H

#include "element.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* nCompression: how pixel data are compressed. */
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

/* nPhotometric: what the samples of a pixel mean (PS3.3 C.7.6.3.1.2). */
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

/* The transfer syntaxes that pixel data can be stored in. */
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

/* uFlags of the functions that get images; they can be combined. */
#define DICOM_GETIMAGE_AUTO_LOAD_OVERLAYS                 0x00001  /* attach the overlays */
#define DICOM_GETIMAGE_AUTO_APPLY_MODALITY_LUT            0x00002  /* apply slope or LUT */
#define DICOM_GETIMAGE_AUTO_APPLY_VOI_LUT                 0x00004  /* apply window or LUT */
#define DICOM_GETIMAGE_ALLOW_RANGE_EXPANSION              0x00008  /* may use more bits */
#define DICOM_GETIMAGE_AUTO_SCALE_MODALITY_LUT            0x00010  /* scale into the depth */
#define DICOM_GETIMAGE_AUTO_SCALE_VOI_LUT                 0x00020  /* scale the window likewise */
#define DICOM_GETIMAGE_AUTODETECT_INVALID_RLE_COMPRESSION 0x00040
#define DICOM_GETIMAGE_RLE_SWAP_SEGMENTS                  0x00080
#define DICOM_GETIMAGE_LOADCORRUPTED                      0x00100  /* return what decodes */
#define DICOM_GETIMAGE_VOI_LUT_PAINT_ONLY                 0x00200  /* set the paint LUT only */
#define DICOM_GETIMAGE_USE_DISK                           0x00400  /* keep the pixels in a file */
#define DICOM_GETIMAGE_FROM_FLTLOAD                       0x08000
#define DICOM_GETIMAGE_KEEP_COLOR_PALETTE                 0x10000
#define DICOM_GETIMAGE_RESERVED1                          0x20000

/*
 * uFlags of the functions that insert and set images; they can be combined. The MFG flags tell
 * where in the functional groups of multi-frame images to write, see lut.h.
 */
#define DICOM_SETIMAGE_AUTO_SAVE_OVERLAYS         0x00000001
#define DICOM_SETIMAGE_AUTO_SET_VOI_LUT           0x00000002
#define DICOM_SETIMAGE_MINIMIZE_JPEG_SIZE         0x00000004
#define DICOM_SETIMAGE_KEEP_LUTS_INTACT           0x20000000
#define DICOM_SETIMAGE_MFG_OVERWRITE_SHARED       0x00000008
#define DICOM_SETIMAGE_MFG_VOI_LUT_PER_FRAME      0x00000010
#define DICOM_SETIMAGE_MFG_VOI_LUT_SHARED         0x00000020
#define DICOM_SETIMAGE_MFG_MODALITY_LUT_PER_FRAME 0x00000040
#define DICOM_SETIMAGE_MFG_MODALITY_LUT_SHARED    0x00000080
#define DICOM_SETIMAGE_YBR_FULL                   0x00000100
#define DICOM_SETIMAGE_OPTIMIZED_MEMORY           0x00000200

/* uFlags of L_DicomChangeTransferSyntax; they can be combined. */
#define DICOM_CHANGETRAN_MINIMIZE_JPEG_SIZE                         0x001
#define DICOM_CHANGETRAN_RESCALE_MODALITY_LUT_WHEN_LOSSY_COMPRESSED 0x002
#define DICOM_CHANGETRAN_YBR_FULL                                   0x100

/* What a data set says about an image. Palette members are 0 if there is no palette. */
typedef struct _DICOMIMAGE {
    L_INT32  nCompression;              /* one of IMAGE_COMPRESSION_ */
    L_TCHAR  szPhotometric[30];         /* the text of (0028,0004) */
    L_INT32  nPhotometric;              /* one of IMAGE_PHOTOMETRIC_ */
    L_UINT32 nSamplesPerPixel;
    L_INT32  nRows;
    L_INT32  nColumns;
    L_UINT32 nBitsAllocated;
    L_UINT32 nBitsStored;
    L_UINT32 nHighBit;
    L_INT32  nPixelRepresentation;      /* 0 unsigned, 1 signed */
    L_INT32  nPlanarConfiguration;      /* 0 by pixel, 1 by plane */
    L_INT32  nResolutionX;              /* dots per inch */
    L_INT32  nResolutionY;
    L_INT32  nSmallestImagePixelValue;
    L_BOOL   bSmallestImagePixelValue;  /* whether the value is given */
    L_INT32  nLargestImagePixelValue;
    L_BOOL   bLargestImagePixelValue;   /* whether the value is given */
    L_UINT32 nRedEntries;
    L_UINT32 nRedFirst;                 /* first pixel value that is mapped */
    L_UINT32 nRedBits;                  /* bits of an entry */
    L_UINT32 nGreenEntries;
    L_UINT32 nGreenFirst;
    L_UINT32 nGreenBits;
    L_UINT32 nBlueEntries;
    L_UINT32 nBlueFirst;
    L_UINT32 nBlueBits;
    L_UINT32 nPaletteEntries;
    L_UINT32 nPaletteFirst;
    L_INT32  nBitsPerPixel;             /* depth that L_DicomGetImage would give */
    L_BOOL   bGray;                     /* TRUE for MONOCHROME1 and MONOCHROME2 */
    L_UINT32 nFrames;
} DICOMIMAGE, *pDICOMIMAGE;

/* Known by name only. */
typedef struct _IMAGEINFO IMAGEINFO;
typedef struct _IMAGEINFO* pIMAGEINFO;

/*
 * Called for each frame that L_DicomGetImageListEx loads, on its thread: frame nIndex of nCount.
 * Returns TRUE to go on, FALSE to stop; the frames loaded so far stay in the list.
 */
typedef L_BOOL (pEXT_CALLBACK GETIMAGECALLBACK)(L_UINT32 nIndex, L_UINT32 nCount, void* pUserData);

/* How many frames there are; 0 without an image. */
L_UINT32 EXT_FUNCTION L_DicomGetCountImage(HDICOMDS hDS, pDICOMELEMENT pElement);

/* Describes frame nIndex in *pInfo; pixels are not decoded. */
L_UINT16 EXT_FUNCTION L_DicomGetInfoImage(
    HDICOMDS hDS, pDICOMELEMENT pElement, pDICOMIMAGE pInfo, L_UINT32 nIndex);

/*
 * Load one frame, nCount frames.
 *   nBitsPerPixel  depth wanted: 1-8, 12, 16, 24, 32; 0: that of the image
 *   hList          a list of the caller's, to which the frames are appended
 *   pfnCallback    progress; NULL: none
 */
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

/*
 * Insert a bitmap, a list of bitmaps, before frame nIndex.
 *   nCompression   IMAGE_COMPRESSION_NONE, _RLE, _JPEG_LOSSLESS, _JPEG_LOSSY, _J2K_LOSSLESS, ...
 *   nPhotometric   IMAGE_PHOTOMETRIC_MONOCHROME2, _PALETTE_COLOR or _RGB
 *   nBitsPerPixel  depth to store; 0: that of the bitmap
 *   nQFactor       lossy compression: 2 (best) to 255 (smallest)
 *   uFlags         DICOM_SETIMAGE_
 *   pfnCallback    progress; NULL: none
 * Description, palette and Transfer Syntax UID follow the pixels. Frames must be of one kind.
 */
L_UINT16 EXT_FUNCTION L_DicomInsertImage(
    HDICOMDS hDS, pDICOMELEMENT pElement, pBITMAPHANDLE pBitmap, L_UINT32 nIndex,
    L_INT32 nCompression, L_INT32 nPhotometric, L_INT32 nBitsPerPixel, L_INT32 nQFactor,
    L_UINT uFlags, FILESAVECALLBACK pfnCallback, void* pUserData);
L_UINT16 EXT_FUNCTION L_DicomInsertImageList(
    HDICOMDS hDS, pDICOMELEMENT pElement, HBITMAPLIST hList, L_UINT32 nIndex, L_INT32 nCompression,
    L_INT32 nPhotometric, L_INT32 nBitsPerPixel, L_INT32 nQFactor, L_UINT uFlags);

/* Replace all frames by a bitmap, by a list of bitmaps. Parameters as above. */
L_UINT16 EXT_FUNCTION L_DicomSetImage(
    HDICOMDS hDS, pDICOMELEMENT pElement, pBITMAPHANDLE pBitmap, L_INT32 nCompression,
    L_INT32 nPhotometric, L_INT32 nBitsPerPixel, L_INT32 nQFactor, L_UINT uFlags,
    FILESAVECALLBACK pfnCallback, void* pUserData);
L_UINT16 EXT_FUNCTION L_DicomSetImageList(
    HDICOMDS hDS, pDICOMELEMENT pElement, HBITMAPLIST hList, L_INT32 nCompression,
    L_INT32 nPhotometric, L_INT32 nBitsPerPixel, L_INT32 nQFactor, L_UINT uFlags);

/* Removes nCount frames from nIndex on. */
L_UINT16 EXT_FUNCTION L_DicomDeleteImage(
    HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);

/*
 * Change the transfer syntax, and code the pixels anew where needed: in memory; or straight into
 * the file pszOutfile, which is not the one loaded, saved with uSaveFlags (DS_).
 *   pszUID    transfer syntax
 *   nQFactor  as above; 0 for lossless ones
 *   uFlags    DICOM_CHANGETRAN_
 */
L_UINT16 EXT_FUNCTION L_DicomChangeTransferSyntax(
    HDICOMDS hDS, L_TCHAR* pszUID, L_INT32 nQFactor, L_UINT32 uFlags);
L_UINT16 EXT_FUNCTION L_DicomChangeTransferSyntax2(
    HDICOMDS hDS, L_TCHAR* pszOutfile, L_TCHAR* pszUID, L_INT32 nQFactor, L_UINT32 uFlags,
    L_UINT16 uSaveFlags);

/* Whether pixel data pass through load and save byte for byte; FALSE at first. */
L_BOOL EXT_FUNCTION L_DicomGetKeepPixelDataIntactFlag(HDICOMDS hDS);
void   EXT_FUNCTION L_DicomSetKeepPixelDataIntactFlag(HDICOMDS hDS, L_BOOL bSet);

/*
 * TRUE if encapsulated frames are damaged or missing. *pBadCount and *pGoodCount get the numbers of
 * bad and good frames; either may be NULL.
 */
L_BOOL EXT_FUNCTION L_DicomIsBadPixelData(HDICOMDS hDS, L_UINT32* pBadCount, L_UINT32* pGoodCount);

/*
 * JPEG 2000 settings of a data set, used by later inserts; those it has, the defaults. nSize is
 * sizeof(FILEJ2KOPTIONS), as is pOptions->uStructSize when setting.
 */
L_UINT16 EXT_FUNCTION L_DicomGetJ2KOptions(HDICOMDS hDS, pFILEJ2KOPTIONS pOptions, L_INT nSize);
L_UINT16 EXT_FUNCTION L_DicomGetDefaultJ2KOptions(
    HDICOMDS hDS, pFILEJ2KOPTIONS pOptions, L_INT nSize);
L_UINT16 EXT_FUNCTION L_DicomSetJ2KOptions(HDICOMDS hDS, const pFILEJ2KOPTIONS pOptions);

/* The C++ class of data sets; in C only its name is known. */
#ifdef __cplusplus
} /* extern "C" */
class LDicomDS;
extern "C" {
#else
typedef struct LDicomDS LDicomDS;
#endif

/*
 * Inserts nLength bytes of uncompressed pixels as frame nFrameIndex. pDS is the C++ object; in C, a
 * handle cast to the type. FALSE on failure.
 */
L_BOOL EXT_FUNCTION L_DicomInsertUncompressedFrame(
    LDicomDS* pDS, pDICOMELEMENT pPixelDataElement, void* pFrameBuffer, L_UINT32 nLength,
    L_UINT32 nFrameIndex);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
