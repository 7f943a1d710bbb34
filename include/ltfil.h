/*
 * ltfil.h - the parts of the raster file library that the image functions of ltdic.h name:
 * callbacks for progress, options for loading and saving, JPEG 2000 settings.
 *
 * All structures are packed without gaps.
 */
#ifndef LTFIL_H
#define LTFIL_H

#include "ltkrn.h"
#include "ltvkrn.h"

#pragma pack(push, 1)

#ifdef __cplusplus
extern "C" {
#endif

/* How the pixels of a file are to be understood. */
typedef enum PHOTMTRICINTERP {
    PME_MINISWHITE = 0,
    PME_MINISBLACK = 1,
    PME_RGB        = 2,
    PME_PALETTE    = 3,
    PME_MASK       = 4,
    PME_SEPARATED  = 5,
    PME_YCBCR      = 6,
    PME_CIELAB     = 8
} PHOTMTRICINTERP;

/* What limits the size of JPEG 2000 data. */
typedef enum _J2KCOMPRESSIONCONTROL {
    J2K_COMPRESSION_LOSSLESS   = 0,
    J2K_COMPRESSION_RATIO      = 1,
    J2K_COMPRESSION_TARGETSIZE = 2,
    J2K_COMPRESSION_QFACTOR    = 3
} J2KCOMPRESSIONCONTROL;

/* Where the JPEG 2000 region of interest comes from. */
typedef enum _J2KREGIONOFINTEREST {
    J2K_USE_LEAD_REGION = 0,
    J2K_USE_OPTION_RECT = 1
} J2KREGIONOFINTEREST;

/* The JPEG 2000 precinct sizes. */
typedef enum J2KPRECINCTSIZE {
    J2KPRECINCTSIZE_FULL              = 0,
    J2KPRECINCTSIZE_UNIFORM_64        = 1,
    J2KPRECINCTSIZE_UNIFORM_128       = 2,
    J2KPRECINCTSIZE_UNIFORM_256       = 3,
    J2KPRECINCTSIZE_UNIFORM_512       = 4,
    J2KPRECINCTSIZE_UNIFORM_1024      = 5,
    J2KPRECINCTSIZE_UNIFORM_2048      = 6,
    J2KPRECINCTSIZE_HIERARCHICAL1_64  = 7,
    J2KPRECINCTSIZE_HIERARCHICAL1_128 = 8,
    J2KPRECINCTSIZE_HIERARCHICAL1_256 = 9,
    J2KPRECINCTSIZE_HIERARCHICAL1_512 = 10,
    J2KPRECINCTSIZE_HIERARCHICAL2_64  = 11,
    J2KPRECINCTSIZE_HIERARCHICAL2_128 = 12,
    J2KPRECINCTSIZE_HIERARCHICAL2_256 = 13,
    J2KPRECINCTSIZE_HIERARCHICAL2_512 = 14
} J2KPRECINCTSIZE;

/* What a file says about one of its pages. */
typedef struct _FILEINFOA {
    L_UINT              uStructSize;
    L_INT               Format;
    L_CHAR              Name[512];
    L_INT               Width;
    L_INT               Height;
    L_INT               BitsPerPixel;
    L_INT64             SizeDisk;
    L_INT64             SizeMem;
    L_CHAR              Compression[20];
    L_INT               ViewPerspective;
    L_INT               Order;
    L_INT               PageNumber;
    L_INT               TotalPages;
    L_INT               XResolution;
    L_INT               YResolution;
    L_UINT              Flags;
    L_UINT              GlobalLoop;
    L_INT               GlobalWidth;
    L_INT               GlobalHeight;
    L_COLORREF          GlobalBackground;
    L_RGBQUAD           GlobalPalette[256];
    L_UINT64            IFD;
    L_INT               Layers;
    L_INT               ColorSpace;
    L_INT               Channels;
    L_BOOL              bIsDocFile;
    L_DOUBLE            dDocPageWidth;
    L_DOUBLE            dDocPageHeight;
    RASTERIZEDOC_UNIT   uDocUnit;
    L_BOOL              bIsVectorFile;
    VECTORPARALLELOGRAM VectorParallelogram;
    L_INT               MessageCount;
    L_INT               nHorzTiles;
    L_INT               nVertTiles;
    void*               pFilterData;
    L_SIZE_T            uFilterDataSize;
    L_INT               nFilter;
    L_INT               nAttachmentCount;
} FILEINFOA, *pFILEINFOA;
typedef FILEINFOA  FILEINFO;
typedef pFILEINFOA pFILEINFO;

/* How to load a page. */
typedef struct _LOADFILEOPTION {
    L_UINT                     uStructSize;
    L_INT                      XResolution;
    L_INT                      YResolution;
    L_UINT                     Flags;
    L_INT                      Passes;
    L_INT                      PageNumber;
    L_UINT                     GlobalLoop;
    L_UINT64                   IFD;
    L_UINT                     uRedScan;
    L_UINT                     uGreenScan;
    L_UINT                     uBlueScan;
    pBITMAPHANDLEDATACALLBACKS pDataCallbacks;
    L_UINT                     Flags2;
    void*                      pFilterData;
    L_SIZE_T                   uFilterDataSize;
    L_INT                      nFilter;
    L_INT                      nAttachment;
} LOADFILEOPTION, *pLOADFILEOPTION;

/* How to save a page. */
typedef struct _SAVEFILEOPTIONA {
    L_UINT          uStructSize;
    L_INT           Reserved1;
    L_INT           Reserved2;
    L_UINT          Flags;
    L_INT           Passes;
    L_INT           PageNumber;
    L_INT           GlobalWidth;
    L_INT           GlobalHeight;
    L_UINT          GlobalLoop;
    L_COLORREF      GlobalBackground;
    L_RGBQUAD       GlobalPalette[256];
    L_UINT          StampWidth;
    L_UINT          StampHeight;
    L_UINT          StampBits;
    L_UINT64        IFD;
    L_CHAR          szPassword[255];
    PHOTMTRICINTERP PhotometricInterpretation;
    L_UINT          TileWidth;
    L_UINT          TileHeight;
    L_UINT          Flags2;
} SAVEFILEOPTIONA, *pSAVEFILEOPTIONA;
typedef SAVEFILEOPTIONA SAVEFILEOPTION;
typedef pSAVEFILEOPTIONA pSAVEFILEOPTION;

/* JPEG 2000 settings, see L_DicomSetJ2KOptions. */
typedef struct _FILEJ2KOPTIONS {
    L_UINT                uStructSize;
    L_BOOL                bUseColorTransform;
    L_BOOL                bDerivedQuantization;
    J2KCOMPRESSIONCONTROL uCompressionControl;
    L_FLOAT               fCompressionRatio;
    L_INT64               uTargetFileSize;
    L_UINT                uXOsiz;
    L_UINT                uYOsiz;
    L_UINT                uXTsiz;
    L_UINT                uYTsiz;
    L_UINT                uXTOsiz;
    L_UINT                uYTOsiz;
    L_UINT                uXRsiz[3];
    L_UINT                uYRsiz[3];
    L_UINT                uDecompLevel;
    L_UINT                uProgressOrder;
    L_BOOL                bUseSOPMarker;
    L_BOOL                bUseEPHMarker;
    J2KREGIONOFINTEREST   uROIControl;
    L_BOOL                bUseROI;
    L_FLOAT               fROIWeight;
    L_RECT                rcROI;
    L_BOOL                bAlphaChannelLossless;
    L_UINT                uAlphaChannelActiveBits;
    J2KPRECINCTSIZE       uPrecinctSize;
} FILEJ2KOPTIONS, *pFILEJ2KOPTIONS;

/*
 * Progress of a load and of a save: some rows of the bitmap. The last argument is the caller's
 * pointer. A return value below 1 stops the operation.
 */
typedef L_INT (pEXT_CALLBACK FILEREADCALLBACKA)(
    pFILEINFOA, pBITMAPHANDLE, L_UCHAR*, L_UINT, L_INT, L_INT, void*);
typedef FILEREADCALLBACKA FILEREADCALLBACK;
typedef L_INT (pEXT_CALLBACK FILESAVECALLBACK)(pBITMAPHANDLE, L_UCHAR*, L_UINT, L_UINT, void*);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
