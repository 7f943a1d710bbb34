/*
 * ltdic/presentation.h - presentation states: identification, referenced images, graphic layers,
 * graphic annotation items (PS3.3 C.10.5, C.10.7, C.11.10, C.11.11).
 */
#ifndef LTDIC_PRESENTATION_H
#define LTDIC_PRESENTATION_H

#include "element.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Identification. */
typedef struct tagDICOMPRESSTATEINFO {
    L_UINT     uStructSize;
    L_INT32    nInstanceNumber;
    L_TCHAR*   pszPresLabel;
    L_TCHAR*   pszPresDescription;
    pVALUEDATE pPresCreationDate;
    pVALUETIME pPresCreationTime;
    L_TCHAR*   pszPresCreator;
} DICOMPRESSTATEINFO, *pDICOMPRESSTATEINFO;

/* Layer. */
typedef struct tagDICOMGRAPHICLAYER {
    L_UINT   uStructSize;
    L_TCHAR* pszLayerName;
    L_INT32  nLayerOrder;
    L_INT16* puGrayscale;
    L_INT16* pRGBLayerColors;
    L_TCHAR* pszLayerDescription;
} DICOMGRAPHICLAYER, *pDICOMGRAPHICLAYER;

/* Identification. */
L_UINT16 EXT_FUNCTION L_DicomSetPresStateInfo(HDICOMDS hDS, pDICOMPRESSTATEINFO pPresState);
L_UINT16 EXT_FUNCTION L_DicomGetPresStateInfo(
    HDICOMDS hDS, pDICOMPRESSTATEINFO pPresState, L_UINT uStructSize);

/* References. */
L_UINT16 EXT_FUNCTION L_DicomAddPresStateImageRefByFileName(
    HDICOMDS hDS, L_TCHAR* pszImageFileName, L_INT32* pFrameNumbers, L_UINT uFramesCount);
L_UINT16 EXT_FUNCTION L_DicomAddPresStateImageRefByDS(
    HDICOMDS hDS, HDICOMDS hRefImageDS, L_INT32* FrameNumbers, L_UINT uFramesCount);

/* References, remove. */
L_UINT16 EXT_FUNCTION L_DicomRemovePresStateImageRefBySOPInstance(
    HDICOMDS hDS, L_TCHAR* pszSOPInstanceUID);
L_UINT16 EXT_FUNCTION L_DicomRemoveAllPresStateImageRefs(HDICOMDS hDS);

/* References, walk. */
pDICOMELEMENT EXT_FUNCTION L_DicomFindFirstPresStateRefSeriesItem(HDICOMDS hDS);
pDICOMELEMENT EXT_FUNCTION L_DicomFindNextPresStateRefSeriesItem(
    HDICOMDS hDS, pDICOMELEMENT pRefSeriesItem);
L_UINT16      EXT_FUNCTION L_DicomGetPresStateImageRefCount(
    HDICOMDS hDS, pDICOMELEMENT pRefSeriesSQItem, L_UINT* pCount);
L_TCHAR*      EXT_FUNCTION L_DicomGetPresStateImageRefSOPInstance(
    HDICOMDS hDS, pDICOMELEMENT pRefSeriesSQItem, L_UINT uImageIndex);
pDICOMELEMENT EXT_FUNCTION L_DicomGetPresStateImageRefBySOPInstance(
    HDICOMDS hDS, L_TCHAR* pszSOPInstanceUID);

/* Layers. */
L_UINT16 EXT_FUNCTION L_DicomCreateLayer(
    HDICOMDS hDS, pDICOMGRAPHICLAYER pGraphicLayer, L_UINT* pLayerIndex);
L_UINT16 EXT_FUNCTION L_DicomGetLayerInfo(
    HDICOMDS hDS, L_UINT uLayerIndex, pDICOMGRAPHICLAYER pGraphicLayer, L_UINT uStructSize);
L_UINT16 EXT_FUNCTION L_DicomSetLayerInfo(
    HDICOMDS hDS, L_UINT uLayerIndex, pDICOMGRAPHICLAYER pGraphicLayer);

/* Layers, count. */
L_UINT16      EXT_FUNCTION L_DicomGetLayerCount(HDICOMDS hDS, L_UINT* pCount);
L_UINT16      EXT_FUNCTION L_DicomGetLayerIndex(
    HDICOMDS hDS, L_TCHAR* pszLayerName, L_INT* pLayerIndex);
pDICOMELEMENT EXT_FUNCTION L_DicomGetLayerElementByIndex(HDICOMDS hDS, L_UINT uLayerIndex);
pDICOMELEMENT EXT_FUNCTION L_DicomGetLayerElementByName(HDICOMDS hDS, L_TCHAR* pszLayerName);

/* Layers, remove. */
L_UINT16 EXT_FUNCTION L_DicomRemoveLayerByIndex(
    HDICOMDS hDS, L_UINT uLayerIndex, L_BOOL bAnnSequence);
L_UINT16 EXT_FUNCTION L_DicomRemoveLayerByName(
    HDICOMDS hDS, L_TCHAR* pszLayerName, L_BOOL bAnnSequence);
L_UINT16 EXT_FUNCTION L_DicomRemoveAllLayers(HDICOMDS hDS, L_BOOL bAnnSequence);

/* Items. */
pDICOMELEMENT EXT_FUNCTION L_DicomFindFirstGraphicAnnSQItem(HDICOMDS hDS);
pDICOMELEMENT EXT_FUNCTION L_DicomFindNextGraphicAnnSQItem(
    HDICOMDS hDS, pDICOMELEMENT pRefSeriesItem);
L_UINT16      EXT_FUNCTION L_DicomCreateGraphicAnnSQItem(
    HDICOMDS hDS, L_UINT32 nIndex, L_TCHAR* pszLayerName);

/* Layer of an item. */
L_TCHAR* EXT_FUNCTION L_DicomGetLayerName(HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem);
L_UINT16 EXT_FUNCTION L_DicomSetLayerName(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_TCHAR* pszLayerName);

/* Image references of an item. */
L_UINT16      EXT_FUNCTION L_DicomAddLayerImageRef(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_TCHAR* pszImageSOPInstance);
L_UINT16      EXT_FUNCTION L_DicomGetLayerImageRefCount(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount);
L_TCHAR*      EXT_FUNCTION L_DicomGetLayerImageRefSOPInstance(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uImageIndex);
pDICOMELEMENT EXT_FUNCTION L_DicomGetLayerImageRefElement(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_TCHAR* pszImageSOPInstance);

/* Image references of an item, remove. */
L_UINT16 EXT_FUNCTION L_DicomRemoveImageRefFromLayer(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_TCHAR* pszImageSOPInstance);
L_UINT16 EXT_FUNCTION L_DicomRemoveAllImageRefsFromLayer(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem);
L_UINT16 EXT_FUNCTION L_DicomRemoveAllImageRefFromAllLayers(HDICOMDS hDS);

/* Objects. */
L_UINT16 EXT_FUNCTION L_DicomGetLayerGraphicObjectCount(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount);
L_UINT16 EXT_FUNCTION L_DicomRemoveLayerGraphicObjects(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem);
L_UINT16 EXT_FUNCTION L_DicomGetLayerTextObjectCount(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount);
L_UINT16 EXT_FUNCTION L_DicomRemoveLayerTextObjects(HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
