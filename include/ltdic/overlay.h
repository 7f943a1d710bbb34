/*
 * ltdic/overlay.h - overlay planes, the groups 60xx (PS3.3 C.9.2).
 *
 * uOverlayIndex counts the overlays of a data set in the order of their groups, from 0. To add one,
 * set its attributes with the index that follows the last, then its bits.
 *
 * All return DICOM_SUCCESS, or DICOM_ERROR_PARAMETER (no such overlay),
 * DICOM_ERROR_INVALID_STRUCT_SIZE, DICOM_ERROR_OVERLAY_ATTRIBUTES_MISSING, _OVERLAY_DATA_MISSING,
 * _OVERLAY_ACTIVATIONLAYER_MISSING.
 */
#ifndef LTDIC_OVERLAY_H
#define LTDIC_OVERLAY_H

#include "element.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Most overlays that a data set can have. */
#define _MAX_DICOM_OVERLAYS 16

/* uFlags of L_DicomSetOverlayAttributes: leave elements alone that are there. */
#define SET_OVERLAY_ATTRIB_NO_OVERRIDE 1

/* How many overlays there are. */
L_UINT16 EXT_FUNCTION L_DicomGetOverlayCount(HDICOMDS hDS, L_UINT* pCount);

/*
 * Describe an overlay; set what describes it.
 *   uStructSize          sizeof(OVERLAYATTRIBUTES)
 *   pGroupNumber         gets its group, such as 0x6000; may be NULL
 *   pIsOverlayInDataset  gets FALSE if its bits are in another data set; may be NULL
 * The origin counts from 0. The colour is black: DICOM has none.
 */
L_UINT16 EXT_FUNCTION L_DicomGetOverlayAttributes(
    HDICOMDS hDS, L_UINT uOverlayIndex, pOVERLAYATTRIBUTES pOverlayAttributes, L_UINT uStructSize,
    L_INT* pGroupNumber, L_BOOL* pIsOverlayInDataset, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomSetOverlayAttributes(
    HDICOMDS hDS, L_UINT uOverlayIndex, pOVERLAYATTRIBUTES pOverlayAttributes, L_UINT uFlags);

/* Copies the name of the layer that shows an overlay; uLength is the buffer's size in L_TCHARs. */
L_UINT16 EXT_FUNCTION L_DicomGetOverlayActivationLayer(
    HDICOMDS hDS, L_UINT uOverlayIndex, L_TCHAR* pActivationLayer, L_UINT uLength);

/*
 * The bits of an overlay as 1-bit bitmaps: of a single frame; of uCount frames from
 * uOverlayFrameIndex on, appended to the caller's list. The caller frees them with the raster
 * library.
 */
L_UINT16 EXT_FUNCTION L_DicomGetOverlayBitmap(
    HDICOMDS hDS, L_UINT uOverlayIndex, pBITMAPHANDLE pBitmap, L_UINT uStructSize, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomGetOverlayBitmapList(
    HDICOMDS hDS, L_UINT uOverlayIndex, HBITMAPLIST hList, L_UINT32 uOverlayFrameIndex,
    L_UINT32 uCount, L_UINT uFlags);

/* Set the bits of an overlay from 1-bit bitmaps. DICOM_ERROR_BITSPERPIXEL if they are not. */
L_UINT16 EXT_FUNCTION L_DicomSetOverlayBitmap(
    HDICOMDS hDS, L_UINT uOverlayIndex, pBITMAPHANDLE pBitmap, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomSetOverlayBitmapList(
    HDICOMDS hDS, L_UINT uOverlayIndex, HBITMAPLIST hList, L_UINT uFlags);

/* Removes an overlay; those after it move down by one. */
L_UINT16 EXT_FUNCTION L_DicomDeleteOverlay(HDICOMDS hDS, L_UINT uOverlayIndex, L_UINT uFlags);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
