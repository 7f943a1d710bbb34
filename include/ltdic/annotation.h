/*
 * ltdic/annotation.h - graphic, compound graphic and text objects of presentation states
 * (PS3.3 C.10.5), and annotation files kept in data sets.
 */
#ifndef LTDIC_ANNOTATION_H
#define LTDIC_ANNOTATION_H

#include "presentation.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Types. */
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

/* Units. */
#define DICANN_UNIT_PIXEL   1
#define DICANN_UNIT_DISPLAY 2

/* Text. */
#define DICANN_TEXT_LEFT   0
#define DICANN_TEXT_RIGHT  1
#define DICANN_TEXT_CENTER 2

/* Size. */
#define DICANN_SIZEMODE_SCALETOFIT 0
#define DICANN_SIZEMODE_TRUESIZE   1
#define DICANN_SIZEMODE_MAGNIFY    2

/* Horizontal. */
#define DICANN_HORIZONTAL_ALIGNMENT_NONE   0
#define DICANN_HORIZONTAL_ALIGNMENT_LEFT   1
#define DICANN_HORIZONTAL_ALIGNMENT_CENTER 2
#define DICANN_HORIZONTAL_ALIGNMENT_RIGHT  3

/* Vertical. */
#define DICANN_VERTICAL_ALIGNMENT_NONE   0
#define DICANN_VERTICAL_ALIGNMENT_TOP    1
#define DICANN_VERTICAL_ALIGNMENT_CENTER 2
#define DICANN_VERTICAL_ALIGNMENT_BOTTOM 3

/* Shadow. */
#define DICANN_SHADOW_STYLE_OFF      0
#define DICANN_SHADOW_STYLE_NORMAL   1
#define DICANN_SHADOW_STYLE_OUTLINED 2

/* Dash. */
#define DICANN_LINE_DASH_STYLE_NONE   0
#define DICANN_LINE_DASH_STYLE_SOLID  1
#define DICANN_LINE_DASH_STYLE_DASHED 2

/* Fill. */
#define DICANN_FILL_MODE_NONE      0
#define DICANN_FILL_MODE_SOLID     1
#define DICANN_FILL_MODE_STIPPELED 2

/* Ticks. */
#define DICANN_TICK_ALIGNMENT_NONE         0
#define DICANN_TICK_ALIGNMENT_TOP          1
#define DICANN_TICK_ALIGNMENT_CENTER       2
#define DICANN_TICK_ALIGNMENT_BOTTOM       3
#define DICANN_TICK_LABEL_ALIGNMENT_NONE   0
#define DICANN_TICK_LABEL_ALIGNMENT_TOP    1
#define DICANN_TICK_LABEL_ALIGNMENT_BOTTOM 3

/* Options. */
#define DICANN_OPTIONS_NONE                         0x0
#define DICANN_OPTIONS_LINE_STYLE                   0x1
#define DICANN_OPTIONS_FILL_STYLE                   0x2
#define DICANN_OPTIONS_TEXT_STYLE                   0x4
#define DICANN_OPTIONS_GRAPHIC_GROUP_ID             0x8
#define DICANN_OPTIONS_COMPOUND_GRAPHIC_INSTANCE_ID 0x10

/* Style options. */
#define DICANN_LINE_OPTIONS_NONE                           0x0
#define DICANN_LINE_OPTIONS_PATTERN_OFF_COLOR_CIELAB_VALUE 0x1
#define DICANN_LINE_OPTIONS_PATTERN_OFF_OPACITY            0x2
#define DICANN_FILL_OPTIONS_NONE                           0x0
#define DICANN_FILL_OPTIONS_PATTERN_OFF_COLOR_CIELAB_VALUE 0x1
#define DICANN_FILL_OPTIONS_PATTERN_OFF_OPACITY            0x2
#define DICANN_TEXT_OPTIONS_NONE                           0x0
#define DICANN_TEXT_OPTIONS_FONT_NAME                      0x1

/* Point. */
typedef struct tagDICOMANNPOINT {
    L_FLOAT fX;
    L_FLOAT fY;
} DICOMANNPOINT, *pDICOMANNPOINT;

/* Shadow. */
typedef struct tagDICOMSHADOWSTYLE {
    L_UINT   uStructSize;
    L_UINT   uShadowStyle;
    L_FLOAT  fShadowOffsetX;
    L_FLOAT  fShadowOffsetY;
    L_UINT16 uShadowColorCieLabValue[3];
    L_FLOAT  fShadowOpacity;
} DICOMSHADOWSTYLE, *pDICOMSHADOWSTYLE;

/* Text style. */
typedef struct tagDICOMTEXTSTYLE {
    L_UINT           uStructSize;
    L_UINT           uTextOptions;
    L_TCHAR          szFontName[65];
    L_TCHAR          szCssFontName[65];
    L_UINT16         uTextColorCieLabValue[3];
    L_UINT           uHorizontalAlign;
    L_UINT           uVerticalAlign;
    DICOMSHADOWSTYLE shadowStyle;
    L_BOOL           bUnderlined;
    L_BOOL           bBold;
    L_BOOL           bItalic;
} DICOMTEXTSTYLE, *pDICOMTEXTSTYLE;

/* Line style. */
typedef struct tagDICOMLINESTYLE {
    L_UINT           uStructSize;
    L_UINT           uLineOptions;
    L_UINT16         uPatternOnColorCieLabValue[3];
    L_UINT16         uPatternOffColorCieLabValue[3];
    L_FLOAT          fPatternOnOpacity;
    L_FLOAT          fPatternOffOpacity;
    L_FLOAT          fLineThickness;
    L_UINT           uLineDashingStyle;
    L_UINT           uLinePattern;
    DICOMSHADOWSTYLE shadowStyle;
} DICOMLINESTYLE, *pDICOMLINESTYLE;

/* Fill style. */
typedef struct tagDICOMFILLSTYLE {
    L_UINT   uStructSize;
    L_UINT   uFillOptions;
    L_UINT16 uPatternOnColorCieLabValue[3];
    L_UINT16 uPatternOffColorCieLabValue[3];
    L_FLOAT  fPatternOnOpacity;
    L_FLOAT  fPatternOffOpacity;
    L_UINT   uFillMode;
    L_UCHAR  uFillPattern[128];
} DICOMFILLSTYLE, *pDICOMFILLSTYLE;

/* Graphic object. */
typedef struct tagDICOMGRAPHICOBJECT {
    L_UINT          uStructSize;
    L_TCHAR*        pszLayerName;
    L_UINT          uType;
    L_UINT          uUnits;
    L_BOOL          bFilled;
    L_INT16         nPointCount;
    pDICOMANNPOINT  pAnnPoints;
    void*           pReserved;
    L_UINT          uCompoundGraphicInstanceId;
    L_UINT          uOptions;
    pDICOMLINESTYLE pLineStyle;
    pDICOMFILLSTYLE pFillStyle;
    L_UINT          uGraphicGroupId;
} DICOMGRAPHICOBJECT, *pDICOMGRAPHICOBJECT;

/* Tick. */
typedef struct tagDICOMMAJORTICK {
    L_UINT  uStructSize;
    L_FLOAT fTickPosition;
    L_TCHAR szTickLabel[17];
} DICOMMAJORTICK, *pDICOMMAJORTICK;

/* Compound. */
typedef struct tagDICOMCOMPOUNDGRAPHIC {
    L_UINT          uStructSize;
    void*           pReserved;
    L_TCHAR*        pszLayerName;
    L_UINT          uType;
    L_UINT          uUnits;
    L_BOOL          bFilled;
    L_INT16         nPointCount;
    pDICOMANNPOINT  pAnnPoints;
    L_UINT          uCompoundGraphicInstanceId;
    L_UINT          uOptions;
    pDICOMLINESTYLE pLineStyle;
    pDICOMFILLSTYLE pFillStyle;
    L_UINT          uGraphicGroupId;
    L_DOUBLE        dRotationAngle;
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

/* Text object. */
typedef struct tagDICOMTEXTOBJECT {
    L_UINT          uStructSize;
    L_TCHAR*        pszLayerName;
    L_TCHAR*        pszTextValue;
    L_FLOAT*        pTLHCorner;
    L_FLOAT*        pBRHCorner;
    L_UINT          uBoundingBoxUnits;
    L_UINT          uTextJustification;
    L_FLOAT*        pAnchorPoint;
    L_UINT          uAnchorPointUnits;
    L_BOOL          bAnchorPointVisible;
    void*           pReserved;
    L_UINT          uCompoundGraphicInstanceId;
    L_UINT          uOptions;
    pDICOMTEXTSTYLE pTextStyle;
    L_UINT          uGraphicGroupId;
} DICOMTEXTOBJECT, *pDICOMTEXTOBJECT;

/* Conversion types. */
typedef enum tagLEADANNOBJCONVERSIONTYPE {
    LEADANNOBJCONVERSIONTYPE_GRAPHIC = 0,
    LEADANNOBJCONVERSIONTYPE_TEXT    = 1
} LEADANNOBJCONVERSIONTYPE, *pLEADANNOBJCONVERSIONTYPE;

/* Graphic objects. */
L_UINT16 EXT_FUNCTION L_DicomCreateGraphicObject(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, pDICOMGRAPHICOBJECT pGraphicObject,
    L_BOOL bCheckLayer);
L_UINT16 EXT_FUNCTION L_DicomGetGraphicObjectInfo(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjectIndex,
    pDICOMGRAPHICOBJECT pGraphicObject, L_UINT uStructSize);
L_UINT16 EXT_FUNCTION L_DicomSetGraphicObjectInfo(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjectIndex,
    pDICOMGRAPHICOBJECT pGraphicObject);
L_UINT16      EXT_FUNCTION L_DicomGetGraphicObjectCount(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT* nCount);
L_UINT16      EXT_FUNCTION L_DicomGetGraphicObjPointCount(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjIndex, L_UINT* pPointsCount);
pDICOMELEMENT EXT_FUNCTION L_DicomGetGraphicObjElement(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uObjIndex);
L_UINT16 EXT_FUNCTION L_DicomRemoveGraphicObject(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjIndex);
L_UINT16 EXT_FUNCTION L_DicomRemoveAllGraphicObjects(HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem);

/* Compound graphics. */
L_UINT16 EXT_FUNCTION L_DicomCreateCompoundGraphic(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, pDICOMCOMPOUNDGRAPHIC pCompoundGraphicObject,
    L_BOOL bCheckLayer);
L_UINT16 EXT_FUNCTION L_DicomGetCompoundGraphicInfo(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex,
    pDICOMCOMPOUNDGRAPHIC pCompoundGraphic, L_UINT uStructSize);
L_UINT16 EXT_FUNCTION L_DicomSetCompoundGraphicInfo(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex,
    pDICOMCOMPOUNDGRAPHIC pCompoundGraphic);
L_UINT16      EXT_FUNCTION L_DicomGetCompoundGraphicCount(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount);
L_UINT16      EXT_FUNCTION L_DicomGetCompoundGraphicPointCount(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex,
    L_UINT* pPointsCount);
L_UINT16      EXT_FUNCTION L_DicomGetCompoundGraphicMajorTickCount(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex,
    L_UINT* pMajorTickCount);
pDICOMELEMENT EXT_FUNCTION L_DicomGetCompoundGraphicElement(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uIndex);
L_TCHAR*      EXT_FUNCTION L_DicomGetCompoundGraphicLayerName(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex);
L_UINT16 EXT_FUNCTION L_DicomRemoveCompoundGraphic(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjIndex);
L_UINT16 EXT_FUNCTION L_DicomRemoveAllCompoundGraphics(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem);

/* Text objects. */
L_UINT16 EXT_FUNCTION L_DicomCreateTextObject(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, pDICOMTEXTOBJECT pTextObject,
    L_BOOL bCheckLayer);
L_UINT16 EXT_FUNCTION L_DicomGetTextObjectInfo(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uTextObjectIndex,
    pDICOMTEXTOBJECT pTextObject, L_UINT uStructSize);
L_UINT16 EXT_FUNCTION L_DicomSetTextObjectInfo(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uTextObjectIndex,
    pDICOMTEXTOBJECT pTextObject);
L_UINT16      EXT_FUNCTION L_DicomGetTextObjectCount(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount);
pDICOMELEMENT EXT_FUNCTION L_DicomGetTextObjElement(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uObjIndex);
L_UINT16 EXT_FUNCTION L_DicomRemoveTextObject(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uTextObjIndex);
L_UINT16 EXT_FUNCTION L_DicomRemoveAllTextObjects(HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem);

/* Conversion callback. */
typedef L_UINT16 (pEXT_CALLBACK pCONVERTLEADANNOBJTODICOMANNPROC)(
    const pDICOMGRAPHICOBJECT pGraphicObject, const pDICOMTEXTOBJECT pTextObject, void* pUserData);

/* Conversion. */
L_UINT16 EXT_FUNCTION L_DicomConvertLEADAnnObjToDicomAnnObjs(
    HDICOMDS hDS, HANNOBJECT hAnnObject, pDICOMELEMENT pGraphicAnnSQItem,
    pCONVERTLEADANNOBJTODICOMANNPROC pConversionProc, void* pUserData, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomConvertDicomAnnObjToLEADAnnObj(
    HDICOMDS hDS, pHANNOBJECT phAnnObject, pDICOMGRAPHICOBJECT pGraphicObject,
    pDICOMTEXTOBJECT pTextObject);

/* Files. */
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
