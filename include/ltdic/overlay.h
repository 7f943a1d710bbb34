/*
 * ltdic/overlay.h - overlay planes, groups 60xx (PS3.3 C.9.2).
 */
#ifndef LTDIC_OVERLAY_H
#define LTDIC_OVERLAY_H

#include "element.h"

#pragma pack(push, 8)

#ifdef __cplusplus
extern "C" {
#endif

/* Limits and flags. */
#define _MAX_DICOM_OVERLAYS            16
#define SET_OVERLAY_ATTRIB_NO_OVERRIDE 1

/* Count. */
L_UINT16 EXT_FUNCTION L_DicomGetOverlayCount(HDICOMDS hDS, L_UINT* pCount);

/* Attributes. */
L_UINT16 EXT_FUNCTION L_DicomGetOverlayAttributes(
    HDICOMDS hDS, L_UINT uOverlayIndex, pOVERLAYATTRIBUTES pOverlayAttributes, L_UINT uStructSize,
    L_INT* pGroupNumber, L_BOOL* pIsOverlayInDataset, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomSetOverlayAttributes(
    HDICOMDS hDS, L_UINT uOverlayIndex, pOVERLAYATTRIBUTES pOverlayAttributes, L_UINT uFlags);

/* Activation layer. */
L_UINT16 EXT_FUNCTION L_DicomGetOverlayActivationLayer(
    HDICOMDS hDS, L_UINT uOverlayIndex, L_TCHAR* pActivationLayer, L_UINT uLength);

/* Bits. */
L_UINT16 EXT_FUNCTION L_DicomGetOverlayBitmap(
    HDICOMDS hDS, L_UINT uOverlayIndex, pBITMAPHANDLE pBitmap, L_UINT uStructSize, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomGetOverlayBitmapList(
    HDICOMDS hDS, L_UINT uOverlayIndex, HBITMAPLIST hList, L_UINT32 uOverlayFrameIndex,
    L_UINT32 uCount, L_UINT uFlags);

/* Bits, set. */
L_UINT16 EXT_FUNCTION L_DicomSetOverlayBitmap(
    HDICOMDS hDS, L_UINT uOverlayIndex, pBITMAPHANDLE pBitmap, L_UINT uFlags);
L_UINT16 EXT_FUNCTION L_DicomSetOverlayBitmapList(
    HDICOMDS hDS, L_UINT uOverlayIndex, HBITMAPLIST hList, L_UINT uFlags);

/* Delete. */
L_UINT16 EXT_FUNCTION L_DicomDeleteOverlay(HDICOMDS hDS, L_UINT uOverlayIndex, L_UINT uFlags);

#ifdef __cplusplus
}
#endif

#pragma pack(pop)

#endif
