/*
 * ltdic/annotation.h - graphic, compound graphic and text objects of presentation states (PS3.3
 * C.10.5), and annotation files kept in data sets.
 *
 * The conventions of presentation.h hold. pGraphicAnnSQItem is the item that the objects belong to,
 * indices count the objects of one kind in it. bCheckLayer TRUE: the layer that the object names
 * must exist, and be that of the item.
 *
 * Optional members count only if uOptions says so: set its bits before a set or create, look at
 * them after a get. When reading, point count first, then pAnnPoints to room for them; NULL there
 * lends the library's memory.
 */
#ifndef LTDIC_ANNOTATION_H
#define LTDIC_ANNOTATION_H

#include "presentation.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* uType of graphic objects (1-5) and compound graphics (6-14). */
#define DICANN_TYPE_POINT        1
#define DICANN_TYPE_POLYLINE     2
#define DICANN_TYPE_INTERPOLATED 3
#define DICANN_TYPE_CIRCLE       4
#define DICANN_TYPE_ELLIPSE      5
#define DICANN_TYPE_MULTILINE    6
#define DICANN_TYPE_INFINITELINE 7
#define DICANN_TYPE_CUTLINE      8
#define DICANN_TYPE_RANGELINE    9
#define DICANN_TYPE_RULER        10
#define DICANN_TYPE_AXIS         11
#define DICANN_TYPE_CROSSHAIR    12
#define DICANN_TYPE_ARROW        13
#define DICANN_TYPE_RECTANGLE    14

/* Units: pixels of the image, or fractions of what is displayed. */
#define DICANN_UNIT_PIXEL   1
#define DICANN_UNIT_DISPLAY 2

/* uTextJustification. */
#define DICANN_TEXT_LEFT   0
#define DICANN_TEXT_RIGHT  1
#define DICANN_TEXT_CENTER 2

/* How large the image is presented. */
#define DICANN_SIZEMODE_SCALETOFIT 0
#define DICANN_SIZEMODE_TRUESIZE   1
#define DICANN_SIZEMODE_MAGNIFY    2

/* uHorizontalAlign of text; NONE is not written, here and below. */
#define DICANN_HORIZONTAL_ALIGNMENT_NONE   0
#define DICANN_HORIZONTAL_ALIGNMENT_LEFT   1
#define DICANN_HORIZONTAL_ALIGNMENT_CENTER 2
#define DICANN_HORIZONTAL_ALIGNMENT_RIGHT  3

/* uVerticalAlign of text. */
#define DICANN_VERTICAL_ALIGNMENT_NONE   0
#define DICANN_VERTICAL_ALIGNMENT_TOP    1
#define DICANN_VERTICAL_ALIGNMENT_CENTER 2
#define DICANN_VERTICAL_ALIGNMENT_BOTTOM 3

/* uShadowStyle. */
#define DICANN_SHADOW_STYLE_OFF      0
#define DICANN_SHADOW_STYLE_NORMAL   1
#define DICANN_SHADOW_STYLE_OUTLINED 2

/* uLineDashingStyle. */
#define DICANN_LINE_DASH_STYLE_NONE   0
#define DICANN_LINE_DASH_STYLE_SOLID  1
#define DICANN_LINE_DASH_STYLE_DASHED 2

/* uFillMode. */
#define DICANN_FILL_MODE_NONE      0
#define DICANN_FILL_MODE_SOLID     1
#define DICANN_FILL_MODE_STIPPELED 2

/* uTickAlignment of rulers, axes and crosshairs. */
#define DICANN_TICK_ALIGNMENT_NONE   0
#define DICANN_TICK_ALIGNMENT_TOP    1
#define DICANN_TICK_ALIGNMENT_CENTER 2
#define DICANN_TICK_ALIGNMENT_BOTTOM 3

/* uTickLabelAlignment; 2 is not used. */
#define DICANN_TICK_LABEL_ALIGNMENT_NONE   0
#define DICANN_TICK_LABEL_ALIGNMENT_TOP    1
#define DICANN_TICK_LABEL_ALIGNMENT_BOTTOM 3

/* uOptions: which optional members of an object hold. */
#define DICANN_OPTIONS_NONE                         0x00
#define DICANN_OPTIONS_LINE_STYLE                   0x01
#define DICANN_OPTIONS_FILL_STYLE                   0x02
#define DICANN_OPTIONS_TEXT_STYLE                   0x04
#define DICANN_OPTIONS_GRAPHIC_GROUP_ID             0x08
#define DICANN_OPTIONS_COMPOUND_GRAPHIC_INSTANCE_ID 0x10

/* uLineOptions, uFillOptions, uTextOptions: which optional members of a style hold. */
#define DICANN_LINE_OPTIONS_NONE                           0
#define DICANN_LINE_OPTIONS_PATTERN_OFF_COLOR_CIELAB_VALUE 1
#define DICANN_LINE_OPTIONS_PATTERN_OFF_OPACITY            2
#define DICANN_FILL_OPTIONS_NONE                           0
#define DICANN_FILL_OPTIONS_PATTERN_OFF_COLOR_CIELAB_VALUE 1
#define DICANN_FILL_OPTIONS_PATTERN_OFF_OPACITY            2
#define DICANN_TEXT_OPTIONS_NONE                           0
#define DICANN_TEXT_OPTIONS_FONT_NAME                      1

/* A point: x to the right, y downwards. */
typedef struct tagDICOMANNPOINT {
    L_FLOAT fX;
    L_FLOAT fY;
} DICOMANNPOINT, *pDICOMANNPOINT;

/* The shadow of a line or a text. Colours, here and below, are CIELab (PS3.3 C.10.7.1.1). */
typedef struct tagDICOMSHADOWSTYLE {
    L_UINT   uStructSize;
    L_UINT   uShadowStyle;  /* one of DICANN_SHADOW_STYLE_ */
    L_FLOAT  fShadowOffsetX;
    L_FLOAT  fShadowOffsetY;
    L_UINT16 uShadowColorCieLabValue[3];
    L_FLOAT  fShadowOpacity;
} DICOMSHADOWSTYLE, *pDICOMSHADOWSTYLE;

/* How text is drawn. */
typedef struct tagDICOMTEXTSTYLE {
    L_UINT           uStructSize;
    L_UINT           uTextOptions;
    L_TCHAR          szFontName[65];  /* if uTextOptions says so */
    L_TCHAR          szCssFontName[65];
    L_UINT16         uTextColorCieLabValue[3];
    L_UINT           uHorizontalAlign;
    L_UINT           uVerticalAlign;
    DICOMSHADOWSTYLE shadowStyle;
    L_BOOL           bUnderlined;
    L_BOOL           bBold;
    L_BOOL           bItalic;
} DICOMTEXTSTYLE, *pDICOMTEXTSTYLE;

/* How lines are drawn; opacities from 0 to 1. */
typedef struct tagDICOMLINESTYLE {
    L_UINT           uStructSize;
    L_UINT           uLineOptions;
    L_UINT16         uPatternOnColorCieLabValue[3];
    L_UINT16         uPatternOffColorCieLabValue[3];
    L_FLOAT          fPatternOnOpacity;
    L_FLOAT          fPatternOffOpacity;
    L_FLOAT          fLineThickness;
    L_UINT           uLineDashingStyle;
    L_UINT           uLinePattern;  /* 32 bits, one for each piece of line */
    DICOMSHADOWSTYLE shadowStyle;
} DICOMLINESTYLE, *pDICOMLINESTYLE;

/* How areas are filled. */
typedef struct tagDICOMFILLSTYLE {
    L_UINT   uStructSize;
    L_UINT   uFillOptions;
    L_UINT16 uPatternOnColorCieLabValue[3];
    L_UINT16 uPatternOffColorCieLabValue[3];
    L_FLOAT  fPatternOnOpacity;
    L_FLOAT  fPatternOffOpacity;
    L_UINT   uFillMode;
    L_UCHAR  uFillPattern[128];  /* 32 rows of 32 bits */
} DICOMFILLSTYLE, *pDICOMFILLSTYLE;

/* A graphic object. */
typedef struct tagDICOMGRAPHICOBJECT {
    L_UINT          uStructSize;
    L_TCHAR*        pszLayerName;  /* NULL: the layer of the item */
    L_UINT          uType;         /* DICANN_TYPE_POINT to DICANN_TYPE_ELLIPSE */
    L_UINT          uUnits;        /* one of DICANN_UNIT_ */
    L_BOOL          bFilled;
    L_INT16         nPointCount;
    pDICOMANNPOINT  pAnnPoints;
    void*           pReserved;     /* NULL */
    L_UINT          uCompoundGraphicInstanceId;
    L_UINT          uOptions;
    pDICOMLINESTYLE pLineStyle;
    pDICOMFILLSTYLE pFillStyle;
    L_UINT          uGraphicGroupId;
} DICOMGRAPHICOBJECT, *pDICOMGRAPHICOBJECT;

/* A tick of a ruler, an axis or a crosshair. */
typedef struct tagDICOMMAJORTICK {
    L_UINT  uStructSize;
    L_FLOAT fTickPosition;  /* 0 the first point, 1 the last */
    L_TCHAR szTickLabel[17];
} DICOMMAJORTICK, *pDICOMMAJORTICK;

/* A compound graphic; members that its type does not use are ignored. */
typedef struct tagDICOMCOMPOUNDGRAPHIC {
    L_UINT          uStructSize;
    void*           pReserved;       /* NULL */
    L_TCHAR*        pszLayerName;
    L_UINT          uType;           /* DICANN_TYPE_MULTILINE to DICANN_TYPE_RECTANGLE */
    L_UINT          uUnits;          /* one of DICANN_UNIT_ */
    L_BOOL          bFilled;
    L_INT16         nPointCount;
    pDICOMANNPOINT  pAnnPoints;
    L_UINT          uCompoundGraphicInstanceId;
    L_UINT          uOptions;
    pDICOMLINESTYLE pLineStyle;
    pDICOMFILLSTYLE pFillStyle;
    L_UINT          uGraphicGroupId;
    L_DOUBLE        dRotationAngle;  /* degrees */
    pDICOMTEXTSTYLE pTextStyle;
    L_FLOAT         fGapLength;
    L_FLOAT         fDiameterOfVisibility;
    DICOMANNPOINT   ptRotationPoint;
    L_UINT          uTickAlignment;
    L_BOOL          bShowTickLabel;
    L_UINT          uTickLabelAlignment;
    L_INT16         nMajorTickCount;
    pDICOMMAJORTICK pMajorTicks;
} DICOMCOMPOUNDGRAPHIC, *pDICOMCOMPOUNDGRAPHIC;

/* A text object: in a box, at an anchor point, or both. Corners and anchor are x and y. */
typedef struct tagDICOMTEXTOBJECT {
    L_UINT          uStructSize;
    L_TCHAR*        pszLayerName;
    L_TCHAR*        pszTextValue;
    L_FLOAT*        pTLHCorner;    /* top left corner, or NULL */
    L_FLOAT*        pBRHCorner;    /* bottom right corner, or NULL */
    L_UINT          uBoundingBoxUnits;
    L_UINT          uTextJustification;
    L_FLOAT*        pAnchorPoint;  /* or NULL */
    L_UINT          uAnchorPointUnits;
    L_BOOL          bAnchorPointVisible;
    void*           pReserved;     /* NULL */
    L_UINT          uCompoundGraphicInstanceId;
    L_UINT          uOptions;
    pDICOMTEXTSTYLE pTextStyle;
    L_UINT          uGraphicGroupId;
} DICOMTEXTOBJECT, *pDICOMTEXTOBJECT;

/* What an annotation becomes. */
typedef enum tagLEADANNOBJCONVERSIONTYPE {
    LEADANNOBJCONVERSIONTYPE_GRAPHIC = 0,
    LEADANNOBJCONVERSIONTYPE_TEXT    = 1
} LEADANNOBJCONVERSIONTYPE, *pLEADANNOBJCONVERSIONTYPE;

/* Append a graphic object; read one; write one anew. */
L_UINT16 EXT_FUNCTION L_DicomCreateGraphicObject(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, pDICOMGRAPHICOBJECT pGraphicObject,
    L_BOOL bCheckLayer);
L_UINT16 EXT_FUNCTION L_DicomGetGraphicObjectInfo(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjectIndex,
    pDICOMGRAPHICOBJECT pGraphicObject, L_UINT uStructSize);
L_UINT16 EXT_FUNCTION L_DicomSetGraphicObjectInfo(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjectIndex,
    pDICOMGRAPHICOBJECT pGraphicObject);

/* How many graphic objects an item has; how many points one has. */
L_UINT16 EXT_FUNCTION L_DicomGetGraphicObjectCount(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT* nCount);
L_UINT16 EXT_FUNCTION L_DicomGetGraphicObjPointCount(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjIndex, L_UINT* pPointsCount);

/* The sequence item of a graphic object. */
pDICOMELEMENT EXT_FUNCTION L_DicomGetGraphicObjElement(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uObjIndex);

/* Remove one graphic object, all of them. */
L_UINT16 EXT_FUNCTION L_DicomRemoveGraphicObject(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjIndex);
L_UINT16 EXT_FUNCTION L_DicomRemoveAllGraphicObjects(HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem);

/* Append a compound graphic; read one; write one anew. */
L_UINT16 EXT_FUNCTION L_DicomCreateCompoundGraphic(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, pDICOMCOMPOUNDGRAPHIC pCompoundGraphicObject,
    L_BOOL bCheckLayer);
L_UINT16 EXT_FUNCTION L_DicomGetCompoundGraphicInfo(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex,
    pDICOMCOMPOUNDGRAPHIC pCompoundGraphic, L_UINT uStructSize);
L_UINT16 EXT_FUNCTION L_DicomSetCompoundGraphicInfo(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex,
    pDICOMCOMPOUNDGRAPHIC pCompoundGraphic);

/* How many compound graphics an item has; how many points and how many ticks one has. */
L_UINT16 EXT_FUNCTION L_DicomGetCompoundGraphicCount(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount);
L_UINT16 EXT_FUNCTION L_DicomGetCompoundGraphicPointCount(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex,
    L_UINT* pPointsCount);
L_UINT16 EXT_FUNCTION L_DicomGetCompoundGraphicMajorTickCount(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex,
    L_UINT* pMajorTickCount);

/* The sequence item of a compound graphic; the name of its layer, lent. */
pDICOMELEMENT EXT_FUNCTION L_DicomGetCompoundGraphicElement(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uIndex);
L_TCHAR*      EXT_FUNCTION L_DicomGetCompoundGraphicLayerName(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex);

/* Remove one compound graphic, all of them. */
L_UINT16 EXT_FUNCTION L_DicomRemoveCompoundGraphic(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjIndex);
L_UINT16 EXT_FUNCTION L_DicomRemoveAllCompoundGraphics(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem);

/* Append a text object; read one; write one anew. */
L_UINT16 EXT_FUNCTION L_DicomCreateTextObject(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, pDICOMTEXTOBJECT pTextObject,
    L_BOOL bCheckLayer);
L_UINT16 EXT_FUNCTION L_DicomGetTextObjectInfo(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uTextObjectIndex,
    pDICOMTEXTOBJECT pTextObject, L_UINT uStructSize);
L_UINT16 EXT_FUNCTION L_DicomSetTextObjectInfo(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uTextObjectIndex,
    pDICOMTEXTOBJECT pTextObject);

/* How many text objects an item has. */
L_UINT16 EXT_FUNCTION L_DicomGetTextObjectCount(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount);

/* The sequence item of a text object. */
pDICOMELEMENT EXT_FUNCTION L_DicomGetTextObjElement(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uObjIndex);

/* Remove one text object, all of them. */
L_UINT16 EXT_FUNCTION L_DicomRemoveTextObject(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uTextObjIndex);
L_UINT16 EXT_FUNCTION L_DicomRemoveAllTextObjects(HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem);

/*
 * Called for each object that an annotation becomes, on the calling thread: one of the two is NULL.
 * Returns DICOM_SUCCESS to go on; any other value ends the conversion and is its result.
 */
typedef L_UINT16 (pEXT_CALLBACK pCONVERTLEADANNOBJTODICOMANNPROC)(
    const pDICOMGRAPHICOBJECT pGraphicObject, const pDICOMTEXTOBJECT pTextObject, void* pUserData);

/*
 * Convert between objects of the annotation library and graphic and text objects.
 * DICOM_ERROR_ANN_MISSING without that library.
 */
L_UINT16 EXT_FUNCTION L_DicomConvertLEADAnnObjToDicomAnnObjs(
    HDICOMDS hDS, HANNOBJECT hAnnObject, pDICOMELEMENT pGraphicAnnSQItem,
    pCONVERTLEADANNOBJTODICOMANNPROC pConversionProc, void* pUserData, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomConvertDicomAnnObjToLEADAnnObj(
    HDICOMDS hDS, pHANNOBJECT phAnnObject, pDICOMGRAPHICOBJECT pGraphicObject,
    pDICOMTEXTOBJECT pTextObject);

/*
 * Annotation files in private elements of a data set, at most 256; nIndex from 0 to 255.
 *   uFormat              ANNFMT_XML
 *   bSelected            TRUE: only the selected objects
 *   pSaveOption          page of a file with several; NULL: a file of one page
 *   pnPrivateCreatorTag  the private creator to use; NULL: the library chooses
 *   pFileIndices         256 numbers, not 0 where there is a file; may be NULL
 * DICOM_ERROR_ANN_NO_EXIST if there is no such file, DICOM_ERROR_ANN_MISSING without the annotation
 * library. Deleting takes index -1 for all files, page -1 for all pages.
 */
L_UINT16 EXT_FUNCTION L_DicomAnnSave(
    HDICOMDS hDS, HANNOBJECT hAnnContainer, L_UINT uFormat, L_BOOL bSelected,
    pSAVEFILEOPTION pSaveOption, L_INT nIndex, L_UINT32* pnPrivateCreatorTag);
L_UINT16 EXT_FUNCTION L_DicomAnnLoad(
    HDICOMDS hDS, pHANNOBJECT phAnnContainer, L_INT nIndex, pLOADFILEOPTION pLoadOptions);
L_UINT16 EXT_FUNCTION L_DicomAnnCount(
    HDICOMDS hDS, L_INT* pFileIndices, L_UINT32* pnPrivateCreatorTag);
L_UINT16 EXT_FUNCTION L_DicomAnnDelete(HDICOMDS hDS, L_INT nIndex, L_INT nPage);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
