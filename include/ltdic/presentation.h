/*
 * ltdic/presentation.h - presentation states: identification, referenced images, graphic layers,
 * graphic annotation items (PS3.3 C.11.10, C.11.11, C.10.7, C.10.5).
 *
 * pRefSeriesSQItem is an item of Referenced Series Sequence, pGraphicAnnSQItem an item of Graphic
 * Annotation Sequence; the find functions give them. Indices start at 0, DICOM frame numbers at 1.
 *
 * Structures: set uStructSize to sizeof(the type) before a set; getters take it as argument.
 * Pointer members that a getter fills are lent until the data set changes; those of a set are
 * copied, NULL leaves the element out.
 *
 * L_UINT16 functions return DICOM_SUCCESS, or DICOM_ERROR_PARAMETER (no such index, item or name),
 * DICOM_ERROR_INVALID_STRUCT_SIZE or DICOM_ERROR_NULL_PTR. Elements returned are the sequence
 * items, NULL if there is none.
 */
#ifndef LTDIC_PRESENTATION_H
#define LTDIC_PRESENTATION_H

#include "element.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Identification of a presentation state. */
typedef struct tagDICOMPRESSTATEINFO {
    L_UINT     uStructSize;
    L_INT32    nInstanceNumber;
    L_TCHAR*   pszPresLabel;
    L_TCHAR*   pszPresDescription;
    pVALUEDATE pPresCreationDate;
    pVALUETIME pPresCreationTime;
    L_TCHAR*   pszPresCreator;
} DICOMPRESSTATEINFO, *pDICOMPRESSTATEINFO;

/* A graphic layer. Grey and colour are optional; grey is one value, colour three. */
typedef struct tagDICOMGRAPHICLAYER {
    L_UINT   uStructSize;
    L_TCHAR* pszLayerName;
    L_INT32  nLayerOrder;
    L_INT16* puGrayscale;
    L_INT16* pRGBLayerColors;
    L_TCHAR* pszLayerDescription;
} DICOMGRAPHICLAYER, *pDICOMGRAPHICLAYER;

/* Write and read the identification. Absent elements are read as NULL and 0. */
L_UINT16 EXT_FUNCTION L_DicomSetPresStateInfo(HDICOMDS hDS, pDICOMPRESSTATEINFO pPresState);
L_UINT16 EXT_FUNCTION L_DicomGetPresStateInfo(
    HDICOMDS hDS, pDICOMPRESSTATEINFO pPresState, L_UINT uStructSize);

/*
 * Add an image, from a file or a data set, to those that the presentation state applies to. The
 * frame numbers, uFramesCount of them, start at 1; NULL means all frames. An image that is
 * referenced already gets the new frame list.
 */
L_UINT16 EXT_FUNCTION L_DicomAddPresStateImageRefByFileName(
    HDICOMDS hDS, L_TCHAR* pszImageFileName, L_INT32* pFrameNumbers, L_UINT uFramesCount);
L_UINT16 EXT_FUNCTION L_DicomAddPresStateImageRefByDS(
    HDICOMDS hDS, HDICOMDS hRefImageDS, L_INT32* FrameNumbers, L_UINT uFramesCount);

/* Remove one image, all images. */
L_UINT16 EXT_FUNCTION L_DicomRemovePresStateImageRefBySOPInstance(
    HDICOMDS hDS, L_TCHAR* pszSOPInstanceUID);
L_UINT16 EXT_FUNCTION L_DicomRemoveAllPresStateImageRefs(HDICOMDS hDS);

/* Walk through the items of Referenced Series Sequence. */
pDICOMELEMENT EXT_FUNCTION L_DicomFindFirstPresStateRefSeriesItem(HDICOMDS hDS);
pDICOMELEMENT EXT_FUNCTION L_DicomFindNextPresStateRefSeriesItem(
    HDICOMDS hDS, pDICOMELEMENT pRefSeriesItem);

/* How many images a series item references; NULL: all series together. */
L_UINT16 EXT_FUNCTION L_DicomGetPresStateImageRefCount(
    HDICOMDS hDS, pDICOMELEMENT pRefSeriesSQItem, L_UINT* pCount);

/* SOP instance UID of image uImageIndex of a series item. Lent; NULL if there is none. */
L_TCHAR* EXT_FUNCTION L_DicomGetPresStateImageRefSOPInstance(
    HDICOMDS hDS, pDICOMELEMENT pRefSeriesSQItem, L_UINT uImageIndex);

/* The item that references an image. */
pDICOMELEMENT EXT_FUNCTION L_DicomGetPresStateImageRefBySOPInstance(
    HDICOMDS hDS, L_TCHAR* pszSOPInstanceUID);

/*
 * Append a layer, whose name must be new, *pLayerIndex gets its index; read a layer; write one
 * anew.
 */
L_UINT16 EXT_FUNCTION L_DicomCreateLayer(
    HDICOMDS hDS, pDICOMGRAPHICLAYER pGraphicLayer, L_UINT* pLayerIndex);
L_UINT16 EXT_FUNCTION L_DicomGetLayerInfo(
    HDICOMDS hDS, L_UINT uLayerIndex, pDICOMGRAPHICLAYER pGraphicLayer, L_UINT uStructSize);
L_UINT16 EXT_FUNCTION L_DicomSetLayerInfo(
    HDICOMDS hDS, L_UINT uLayerIndex, pDICOMGRAPHICLAYER pGraphicLayer);

/* How many layers there are; the index of a name, -1 if there is none. */
L_UINT16 EXT_FUNCTION L_DicomGetLayerCount(HDICOMDS hDS, L_UINT* pCount);
L_UINT16 EXT_FUNCTION L_DicomGetLayerIndex(HDICOMDS hDS, L_TCHAR* pszLayerName, L_INT* pLayerIndex);

/* The item of a layer. */
pDICOMELEMENT EXT_FUNCTION L_DicomGetLayerElementByIndex(HDICOMDS hDS, L_UINT uLayerIndex);
pDICOMELEMENT EXT_FUNCTION L_DicomGetLayerElementByName(HDICOMDS hDS, L_TCHAR* pszLayerName);

/* Remove layers; bAnnSequence TRUE: with the graphic annotation items that name them. */
L_UINT16 EXT_FUNCTION L_DicomRemoveLayerByIndex(
    HDICOMDS hDS, L_UINT uLayerIndex, L_BOOL bAnnSequence);
L_UINT16 EXT_FUNCTION L_DicomRemoveLayerByName(
    HDICOMDS hDS, L_TCHAR* pszLayerName, L_BOOL bAnnSequence);
L_UINT16 EXT_FUNCTION L_DicomRemoveAllLayers(HDICOMDS hDS, L_BOOL bAnnSequence);

/* Walk through the items of Graphic Annotation Sequence. */
pDICOMELEMENT EXT_FUNCTION L_DicomFindFirstGraphicAnnSQItem(HDICOMDS hDS);
pDICOMELEMENT EXT_FUNCTION L_DicomFindNextGraphicAnnSQItem(
    HDICOMDS hDS, pDICOMELEMENT pRefSeriesItem);

/* Inserts a graphic annotation item at nIndex, ELEMENT_INDEX_MAX: the end, on a layer. */
L_UINT16 EXT_FUNCTION L_DicomCreateGraphicAnnSQItem(
    HDICOMDS hDS, L_UINT32 nIndex, L_TCHAR* pszLayerName);

/* Name of the layer of a graphic annotation item; lent, NULL if it has none. */
L_TCHAR* EXT_FUNCTION L_DicomGetLayerName(HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem);

/* Puts a graphic annotation item on another layer. */
L_UINT16 EXT_FUNCTION L_DicomSetLayerName(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_TCHAR* pszLayerName);

/*
 * The images that a graphic annotation item is limited to; none means all images of the
 * presentation state. Add one, which the presentation state references already; count them; name
 * one by index; find the item of one.
 */
L_UINT16      EXT_FUNCTION L_DicomAddLayerImageRef(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_TCHAR* pszImageSOPInstance);
L_UINT16      EXT_FUNCTION L_DicomGetLayerImageRefCount(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount);
L_TCHAR*      EXT_FUNCTION L_DicomGetLayerImageRefSOPInstance(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uImageIndex);
pDICOMELEMENT EXT_FUNCTION L_DicomGetLayerImageRefElement(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_TCHAR* pszImageSOPInstance);

/* Remove one image, all images of an item, all images of all items. */
L_UINT16 EXT_FUNCTION L_DicomRemoveImageRefFromLayer(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem, L_TCHAR* pszImageSOPInstance);
L_UINT16 EXT_FUNCTION L_DicomRemoveAllImageRefsFromLayer(
    HDICOMDS hDS, pDICOMELEMENT pGraphicAnnSQItem);
L_UINT16 EXT_FUNCTION L_DicomRemoveAllImageRefFromAllLayers(HDICOMDS hDS);

/*
 * How many graphic objects, how many text objects an item has; remove them. The functions of
 * annotation.h do the same.
 */
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
