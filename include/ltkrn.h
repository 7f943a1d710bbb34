/*
 * ltkrn.h - the parts of the raster kernel that DICOM programs touch: the licence calls, the bitmap
 * handle, and the structures that hang from it.
 *
 * All structures are packed without gaps.
 */
#ifndef LTKRN_H
#define LTKRN_H

#include "lttyp.h"

/* The value that the functions of this file return when they did their work. */
#ifndef SUCCESS
#define SUCCESS 1
#endif

/* L_UINT uFlags of OVERLAYATTRIBUTES. */
#define OVERLAY_AUTOPAINT   0x1  /* paint it together with the bitmap */
#define OVERLAY_AUTOPROCESS 0x2  /* process it together with the bitmap */
#define OVERLAY_USEBITPLANE 0x4  /* its bits are plane uBitPosition of the bitmap itself */

#pragma pack(push, 1)

#ifdef __cplusplus
extern "C" {
#endif

/* Units of document pages. */
typedef enum RASTERIZEDOC_UNIT {
    RASTERIZEDOC_UNIT_PIXEL      = 0,
    RASTERIZEDOC_UNIT_INCH       = 1,
    RASTERIZEDOC_UNIT_MILLIMETER = 2
} RASTERIZEDOC_UNIT;

/* A list of bitmaps. */
typedef HANDLE HBITMAPLIST;

/* The three values of a LUT Descriptor (PS3.3 C.11.1.1); 65536 entries are given as 65536. */
typedef struct _DICOMLUTDESCRIPTOR {
    L_UINT uStructSize;  /* sizeof(DICOMLUTDESCRIPTOR) */
    L_UINT uNumberOfEntries;
    L_INT  nFirstStoredPixelValueMapped;
    L_UINT uEntryBits;   /* bits of an entry, 8 or 16 */
} DICOMLUTDESCRIPTOR, *pDICOMLUTDESCRIPTOR;

/* The attributes of one overlay plane (PS3.3 C.9.2). ptOrigin counts from 0. */
typedef struct _OVERLAYATTRIBUTESA {
    L_UINT     uStructSize;
    L_POINT    ptOrigin;
    L_COLORREF crColor;
    L_UINT     uFlags;
    L_UINT16   uBitPosition;
    L_UINT16   uRows;
    L_UINT16   uColumns;
    L_CHAR     szType[17];
    L_UINT16   uBitsAllocated;
    L_CHAR     szDescription[65];
    L_CHAR     szSubtype[65];
    L_CHAR     szLabel[65];
    L_INT32    nROIArea;
    L_DOUBLE   fROIMean;
    L_DOUBLE   fROIStandardDeviation;
    L_INT32    nNumFramesInOverlay;
    L_UINT16   uImageFrameOrigin;
    L_CHAR     szActivationLayer[17];
} OVERLAYATTRIBUTESA, *pOVERLAYATTRIBUTESA;
typedef OVERLAYATTRIBUTESA  OVERLAYATTRIBUTES;
typedef pOVERLAYATTRIBUTESA pOVERLAYATTRIBUTES;

/* The bitmap handle; its members are below. */
typedef struct _BITMAPHANDLE *pBITMAPHANDLE;
typedef struct _ALLOCATEBITMAPCALLBACKDATA *pALLOCATEBITMAPCALLBACKDATA;
typedef struct _BITMAPHANDLEDATACALLBACKS  *pBITMAPHANDLEDATACALLBACKS;

/* Functions that keep the pixels of a bitmap in the program's own storage. */
typedef L_INT (pEXT_CALLBACK LTALLOCATEBITMAPDATACALLBACK)(
    pBITMAPHANDLE, pALLOCATEBITMAPCALLBACKDATA, void*);
typedef L_INT (pEXT_CALLBACK LTFREEBITMAPDATACALLBACK)(pBITMAPHANDLE, void*);
typedef L_INT (pEXT_CALLBACK LTBEGINCOPYBITMAPDATACALLBACK)(
    pBITMAPHANDLE, L_UINT, pALLOCATEBITMAPCALLBACKDATA, pBITMAPHANDLEDATACALLBACKS, void*);
typedef L_INT (pEXT_CALLBACK LTENDCOPYBITMAPDATACALLBACK)(pBITMAPHANDLE, L_UINT, void*);
typedef L_INT (pEXT_CALLBACK LTACCESSBITMAPCALLBACK)(pBITMAPHANDLE, void*);
typedef L_INT (pEXT_CALLBACK LTRELEASEBITMAPCALLBACK)(pBITMAPHANDLE, void*);
typedef L_SIZE_T (pEXT_CALLBACK LTGETBITMAPROWCOLCALLBACK)(
    pBITMAPHANDLE, L_UCHAR*, L_INT, L_INT, L_SIZE_T, void*);
typedef L_SIZE_T (pEXT_CALLBACK LTPUTBITMAPROWCOLCALLBACK)(
    pBITMAPHANDLE, L_UCHAR*, L_INT, L_INT, L_SIZE_T, void*);
typedef L_INT (pEXT_CALLBACK LTGETBITMAPSCRATCHBUFFERCALLBACK)(
    pBITMAPHANDLE, L_UCHAR**, L_SIZE_T, void*);

/* The wish that an allocate function gets: the bitmap that is to be stored. */
typedef struct _ALLOCATEBITMAPCALLBACKDATA {
    L_UINT     uStructSize;
    L_UINT     Flags;
    L_UINT     Memory;
    L_INT      Width;
    L_INT      Height;
    L_INT      BitsPerPixel;
    L_UINT     BytesPerLine;
    L_INT      Order;
    L_INT      ViewPerspective;
    L_UINT64   Size;
    L_RGBQUAD* Palette;
} ALLOCATEBITMAPCALLBACKDATA;

/* The set of those functions, and the pointer that each of them gets last. */
typedef struct _BITMAPHANDLEDATACALLBACKS {
    L_UINT                           uStructSize;
    void*                            pUserData;
    LTALLOCATEBITMAPDATACALLBACK     pAllocateBitmapDataCallback;
    LTFREEBITMAPDATACALLBACK         pFreeBitmapDataCallback;
    LTBEGINCOPYBITMAPDATACALLBACK    pBeginCopyBitmapDataCallback;
    LTENDCOPYBITMAPDATACALLBACK      pEndCopyBitmapDataCallback;
    LTACCESSBITMAPCALLBACK           pAccessBitmapCallback;
    LTRELEASEBITMAPCALLBACK          pReleaseBitmapCallback;
    LTGETBITMAPROWCOLCALLBACK        pGetBitmapRowColCallback;
    LTPUTBITMAPROWCOLCALLBACK        pPutBitmapRowColCallback;
    LTGETBITMAPSCRATCHBUFFERCALLBACK pGetBitmapScratchBufferCallback;
} BITMAPHANDLEDATACALLBACKS;

/* The flags of a bitmap handle. */
typedef struct _BitFlags {
    L_BITFIELD Allocated : 1;
    L_BITFIELD ConventionalMemory : 1;
    L_BITFIELD DiskMemory : 1;
    L_BITFIELD ProgressiveAvailable : 1;
    L_BITFIELD LockedMemory : 1;
    L_BITFIELD Interlaced : 1;
    L_BITFIELD WaitUserInput : 1;
    L_BITFIELD Transparency : 1;
    L_BITFIELD Compressed : 1;
    L_BITFIELD Signed : 1;
    L_BITFIELD Mirror : 1;
    L_BITFIELD UseLUT : 1;
    L_BITFIELD Global : 1;
    L_BITFIELD UsePaintLUT : 1;
    L_BITFIELD Tiled : 1;
    L_BITFIELD SuperCompressed : 1;
    L_BITFIELD NoClip : 1;
    L_BITFIELD PremultiplyAlpha : 1;
    L_BITFIELD NonLinearLUT : 1;
    L_BITFIELD AlphaBlend : 1;
    L_BITFIELD Float : 1;
    L_BITFIELD Dummy : 11;
} BITFLAGS;

/* Where the pixels are; which member holds depends on the flags. */
struct _BITMAPCOMPRESSEDDATA {
    L_HANDLE hData;
    void**   ppData;
};
struct _BITMAPWINDOWSDATA {
    L_HANDLE hData;
    L_UCHAR* pData;
};
struct _BITMAPFILEDATA {
    L_HFILE fd;
    L_UINT  Available;
};
struct _BITMAPTILEDDATA {
    L_HANDLE hData;
    L_UCHAR* pData;
};
struct _BITMAPSUPERCOMPRESSEDDATA {
    L_HANDLE hData;
    void*    pData;
};
union _BITMAPDATA {
    struct _BITMAPCOMPRESSEDDATA      Compressed;
    struct _BITMAPWINDOWSDATA         Windows;
    struct _BITMAPFILEDATA            File;
    struct _BITMAPTILEDDATA           Tiled;
    struct _BITMAPSUPERCOMPRESSEDDATA SuperCompressed;
};

/* A bitmap: size, depth, pixels, palette, and how to show it. */
typedef struct _BITMAPHANDLE {
    L_UINT                     uStructSize;
    union _BITMAPDATA          Addr;
    L_INT                      Width;
    L_INT                      Height;
    L_INT                      BitsPerPixel;
    L_UINT                     BytesPerLine;
    L_SIZE_T                   CurrentPos;
    L_INT                      CurrentRow;
    BITFLAGS                   Flags;
    L_INT                      nColors;
    L_RGBQUAD*                 pPalette;
    L_INT                      ViewPerspective;
    L_INT                      Order;
    L_SIZE_T                   Size;
    void*                      pDitherData;
    L_UINT                     DitheringMethod;
    void*                      pRgnInfo;
    L_INT                      XResolution;
    L_INT                      YResolution;
    L_INT                      Left;
    L_INT                      Top;
    L_UINT                     Delay;
    L_COLORREF                 Background;
    L_COLORREF                 Transparency;
    L_UINT                     DisposalMethod;
    L_INT                      LowBit;
    L_INT                      HighBit;
    L_RGBQUAD*                 pLUT;
    L_UINT                     LUTLength;
    L_SIZE_T                   DataOffset;
    L_INT                      MinVal;
    L_INT                      MaxVal;
    L_INT                      PaintLowBit;
    L_INT                      PaintHighBit;
    L_UINT                     PaintGamma;
    L_INT                      PaintContrast;
    L_INT                      PaintIntensity;
    L_UCHAR*                   pPaintLUT;
    void*                      pOverlaysInfo;
    L_INT                      OriginalFormat;
    void*                      pDicomData;
    L_SIZE_T                   uDicomDataLength;
    L_UINT32                   LUTLength16;
    L_RGBQUAD16*               pLUT16;
    L_UINT16*                  pPaintLUT16;
    CRITICAL_SECTION*          pCriticalSection;
    L_UINT64                   Size64;
    L_UINT64                   CurrentPos64;
    L_INT                      nLockCount;
    pBITMAPHANDLEDATACALLBACKS pDataCallbacks;
    L_UINT32                   Reserved;
} BITMAPHANDLE;

/*
 * Licence calls of libltkrn. This library is free: a licence file or buffer is accepted unread, no
 * feature is locked and nothing expires. pszLicenseFile, pLicenseBuffer (nSize bytes) and
 * pszDeveloperKey stay the caller's. Both setters return SUCCESS.
 */
L_INT EXT_FUNCTION L_SetLicenseFileA(L_CHAR* pszLicenseFile, L_CHAR* pszDeveloperKey);
L_INT EXT_FUNCTION L_SetLicenseBufferA(
    L_UCHAR* pLicenseBuffer, L_SSIZE_T nSize, L_CHAR* pszDeveloperKey);
#define L_SetLicenseFile   L_SetLicenseFileA
#define L_SetLicenseBuffer L_SetLicenseBufferA

/* TRUE if the feature uType is locked; if the kernel, or any licence, has run out. */
L_BOOL EXT_FUNCTION L_IsSupportLocked(L_UINT uType);
L_BOOL EXT_FUNCTION L_KernelHasExpired(void);
L_BOOL EXT_FUNCTION L_HasExpired(void);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
