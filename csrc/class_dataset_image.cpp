/* csrc/class_dataset_image.cpp - LDicomDS: images, LUTs, windows, overlays, waveforms. */
#include "ltdic.h"

L_UINT32 LDicomDS::GetCountImage(pDICOMELEMENT pElement) {
    return L_DicomGetCountImage(this, pElement);
}

L_UINT16 LDicomDS::GetInfoImage(pDICOMELEMENT pElement, pDICOMIMAGE pInfo, L_UINT32 nIndex) {
    return L_DicomGetInfoImage(this, pElement, pInfo, nIndex);
}

L_UINT16 LDicomDS::GetImage(
    pDICOMELEMENT pElement, pBITMAPHANDLE pBitmap, L_UINT uStructSize, L_UINT32 nIndex,
    L_INT32 nBitsPerPixel, L_UINT uFlags, FILEREADCALLBACK pfnCallback, void* pUserData) {
    return L_DicomGetImage(
        this, pElement, pBitmap, uStructSize, nIndex, nBitsPerPixel, uFlags, pfnCallback,
        pUserData);
}

L_UINT16 LDicomDS::GetImageList(
    pDICOMELEMENT pElement, HBITMAPLIST hList, L_UINT32 nIndex, L_UINT32 nCount,
    L_INT32 nBitsPerPixel, L_UINT uFlags) {
    return L_DicomGetImageList(this, pElement, hList, nIndex, nCount, nBitsPerPixel, uFlags);
}

L_UINT16 LDicomDS::GetImageList(
    pDICOMELEMENT pElement, HBITMAPLIST hList, L_UINT32 nIndex, L_UINT32 nCount,
    L_INT32 nBitsPerPixel, L_UINT uFlags, GETIMAGECALLBACK pfnCallback, void* pUserData) {
    return L_DicomGetImageListEx(
        this, pElement, hList, nIndex, nCount, nBitsPerPixel, uFlags, pfnCallback, pUserData);
}

L_BOOL LDicomDS::GetKeepPixelDataIntactFlag() { return L_DicomGetKeepPixelDataIntactFlag(this); }

L_UINT16 LDicomDS::GetJ2KOptions(pFILEJ2KOPTIONS pOptions, L_INT nSize) {
    return L_DicomGetJ2KOptions(this, pOptions, nSize);
}

L_UINT16 LDicomDS::GetDefaultJ2KOptions(pFILEJ2KOPTIONS pOptions, L_INT nSize) {
    return L_DicomGetDefaultJ2KOptions(this, pOptions, nSize);
}

L_INT64 LDicomDS::GetElementOffset(pDICOMELEMENT pElement) {
    return L_DicomGetElementOffset(this, pElement);
}

L_UINT32 LDicomDS::GetWaveformGroupCount() { return L_DicomGetWaveformGroupCount(this); }

L_UINT16 LDicomDS::GetWaveformGroup(L_UINT32 uIndex, LDicomWaveformGroup* pWaveformGroup) {
    return L_DicomGetWaveformGroup(this, uIndex, pWaveformGroup);
}

L_UINT16 LDicomDS::DeleteWaveformGroup(L_UINT32 uIndex, L_UINT16 uReserved) {
    return L_DicomDeleteWaveformGroup(this, uIndex, uReserved);
}

L_UINT16 LDicomDS::AddWaveformGroup(
    LDicomWaveformGroup* pWaveformGroup, L_UINT16 uFlags, L_UINT32 uIndex) {
    return L_DicomAddWaveformGroup(this, pWaveformGroup, uFlags, uIndex);
}

L_UINT16 LDicomDS::InsertImage(
    pDICOMELEMENT pElement, pBITMAPHANDLE pBitmap, L_UINT32 nIndex, L_INT32 nCompression,
    L_INT32 nPhotometric, L_INT32 nBitsPerPixel, L_INT32 nQFactor, L_UINT uFlags,
    FILESAVECALLBACK pfnCallback, void* pUserData) {
    return L_DicomInsertImage(
        this, pElement, pBitmap, nIndex, nCompression, nPhotometric, nBitsPerPixel, nQFactor,
        uFlags, pfnCallback, pUserData);
}

L_UINT16 LDicomDS::InsertImageList(
    pDICOMELEMENT pElement, HBITMAPLIST hList, L_UINT32 nIndex, L_INT32 nCompression,
    L_INT32 nPhotometric, L_INT32 nBitsPerPixel, L_INT32 nQFactor, L_UINT uFlags) {
    return L_DicomInsertImageList(
        this, pElement, hList, nIndex, nCompression, nPhotometric, nBitsPerPixel, nQFactor, uFlags);
}

L_UINT16 LDicomDS::SetImage(
    pDICOMELEMENT pElement, pBITMAPHANDLE pBitmap, L_INT32 nCompression, L_INT32 nPhotometric,
    L_INT32 nBitsPerPixel, L_INT32 nQFactor, L_UINT uFlags, FILESAVECALLBACK pfnCallback,
    void* pUserData) {
    return L_DicomSetImage(
        this, pElement, pBitmap, nCompression, nPhotometric, nBitsPerPixel, nQFactor, uFlags,
        pfnCallback, pUserData);
}

L_UINT16 LDicomDS::SetImageList(
    pDICOMELEMENT pElement, HBITMAPLIST hList, L_INT32 nCompression, L_INT32 nPhotometric,
    L_INT32 nBitsPerPixel, L_INT32 nQFactor, L_UINT uFlags) {
    return L_DicomSetImageList(
        this, pElement, hList, nCompression, nPhotometric, nBitsPerPixel, nQFactor, uFlags);
}

L_UINT16 LDicomDS::DeleteImage(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount) {
    return L_DicomDeleteImage(this, pElement, nIndex, nCount);
}

L_UINT16 LDicomDS::ChangeTransferSyntax(L_TCHAR* pszUID, L_INT32 nQFactor, L_UINT32 uFlags) {
    return L_DicomChangeTransferSyntax(this, pszUID, nQFactor, uFlags);
}

L_UINT16 LDicomDS::ChangeTransferSyntax(
    L_TCHAR* pszOutfile, L_TCHAR* pszUID, L_INT32 nQFactor, L_UINT32 uFlags, L_UINT16 uSaveFlags) {
    return L_DicomChangeTransferSyntax2(this, pszOutfile, pszUID, nQFactor, uFlags, uSaveFlags);
}

void LDicomDS::SetKeepPixelDataIntactFlag(L_BOOL bSet) {
    L_DicomSetKeepPixelDataIntactFlag(this, bSet);
}

L_UINT16 LDicomDS::SetJ2KOptions(const pFILEJ2KOPTIONS pOptions) {
    return L_DicomSetJ2KOptions(this, pOptions);
}

L_UINT16 LDicomDS::GetModalityLUTData(L_UINT16* pLUTData, L_UINT uDataSize, L_UINT uFlags) {
    return L_DicomGetModalityLUTData(this, pLUTData, uDataSize, uFlags);
}

L_UINT16 LDicomDS::GetModalityLUTAttributes(
    L_UINT32 uFrameIndex, pDICOMMLUTATTRIBS pModalityLUTAttributes, L_UINT uStructSize,
    L_UINT uFlags) {
    return L_DicomGetModalityLUTAttributes(
        this, uFrameIndex, pModalityLUTAttributes, uStructSize, uFlags);
}

L_UINT16 LDicomDS::SetModalityLUT(
    L_UINT32 uFrameIndex, pDICOMMLUTATTRIBS pModalityLUTAttributes, L_UINT16* pLUTData,
    L_UINT uDataSize, L_UINT uFlags) {
    return L_DicomSetModalityLUT(
        this, uFrameIndex, pModalityLUTAttributes, pLUTData, uDataSize, uFlags);
}

L_UINT16 LDicomDS::DeleteModalityLUT(L_UINT32 uFrameIndex, L_UINT uFlags) {
    return L_DicomDeleteModalityLUT(this, uFrameIndex, uFlags);
}

L_UINT16 LDicomDS::GetPaletteColorLUTAttributes(
    pDICOMPALCOLORLUTATTRIBS pPaletteColorLUTAttributes, L_UINT uStructSize, L_UINT uFlags) {
    return L_DicomGetPaletteColorLUTAttributes(
        this, pPaletteColorLUTAttributes, uStructSize, uFlags);
}

L_UINT16 LDicomDS::GetPaletteColorLUTData(
    L_UINT16* pLUTData, L_UINT uDataSize, DICOMPALETTECOLORLUTTYPE PaletteColorLUTType,
    L_UINT uFlags) {
    return L_DicomGetPaletteColorLUTData(this, pLUTData, uDataSize, PaletteColorLUTType, uFlags);
}

L_UINT16 LDicomDS::SetPaletteColorLUTAttributes(
    pDICOMPALCOLORLUTATTRIBS pPaletteColorLUTAttributes, L_UINT uFlags) {
    return L_DicomSetPaletteColorLUTAttributes(this, pPaletteColorLUTAttributes, uFlags);
}

L_UINT16 LDicomDS::SetPaletteColorLUTData(
    L_UINT16* pLUTData, L_UINT uDataSize, DICOMPALETTECOLORLUTTYPE PaletteColorLUTType,
    L_UINT uFlags) {
    return L_DicomSetPaletteColorLUTData(this, pLUTData, uDataSize, PaletteColorLUTType, uFlags);
}

L_UINT16 LDicomDS::DeletePaletteColorLUT(L_UINT uFlags) {
    return L_DicomDeletePaletteColorLUT(this, uFlags);
}

L_UINT16 LDicomDS::GetWindowCount(L_UINT32 uFrameIndex, L_UINT* pCount) {
    return L_DicomGetWindowCount(this, uFrameIndex, pCount);
}

L_UINT16 LDicomDS::GetWindow(
    L_UINT32 uFrameIndex, L_UINT uWindowIndex, pDICOMWINDOWATTRIBS pWindowAttributes,
    L_UINT uStructSize, L_UINT uFlags) {
    return L_DicomGetWindow(
        this, uFrameIndex, uWindowIndex, pWindowAttributes, uStructSize, uFlags);
}

L_UINT16 LDicomDS::SetWindow(
    L_UINT32 uFrameIndex, L_UINT uWindowIndex, pDICOMWINDOWATTRIBS pWindowAttributes,
    L_UINT uFlags) {
    return L_DicomSetWindow(this, uFrameIndex, uWindowIndex, pWindowAttributes, uFlags);
}

L_UINT16 LDicomDS::DeleteWindow(L_UINT32 uFrameIndex, L_UINT uFlags) {
    return L_DicomDeleteWindow(this, uFrameIndex, uFlags);
}

L_UINT16 LDicomDS::GetVOILUTCount(L_UINT* pCount) { return L_DicomGetVOILUTCount(this, pCount); }

L_UINT16 LDicomDS::GetVOILUT(
    L_UINT uVOILUTIndex, pDICOMVOILUTATTRIBS pVOILUTAttributes, L_UINT uStructSize, L_UINT uFlags) {
    return L_DicomGetVOILUT(this, uVOILUTIndex, pVOILUTAttributes, uStructSize, uFlags);
}

L_UINT16 LDicomDS::SetVOILUT(
    L_UINT uVOILUTIndex, pDICOMVOILUTATTRIBS pVOILUTAttributes, L_UINT16* pLUTData,
    L_UINT uDataSize, L_UINT uFlags) {
    return L_DicomSetVOILUT(this, uVOILUTIndex, pVOILUTAttributes, pLUTData, uDataSize, uFlags);
}

L_UINT16 LDicomDS::GetVOILUTData(
    L_UINT uVOILUTIndex, L_UINT16* pLUTData, L_UINT uDataSize, L_UINT uFlags) {
    return L_DicomGetVOILUTData(this, uVOILUTIndex, pLUTData, uDataSize, uFlags);
}

L_UINT16 LDicomDS::DeleteVOILUT(L_UINT uFlags) { return L_DicomDeleteVOILUT(this, uFlags); }
L_UINT16 LDicomDS::GetOverlayCount(L_UINT* pCount) { return L_DicomGetOverlayCount(this, pCount); }

L_UINT16 LDicomDS::GetOverlayAttributes(
    L_UINT uOverlayIndex, pOVERLAYATTRIBUTES pOverlayAttributes, L_UINT uStructSize,
    L_INT* pGroupNumber, L_BOOL* pIsOverlayInDataset, L_UINT uFlags) {
    return L_DicomGetOverlayAttributes(
        this, uOverlayIndex, pOverlayAttributes, uStructSize, pGroupNumber, pIsOverlayInDataset,
        uFlags);
}

L_UINT16 LDicomDS::GetOverlayActivationLayer(
    L_UINT uOverlayIndex, L_TCHAR* pActivationLayer, L_UINT uLength) {
    return L_DicomGetOverlayActivationLayer(this, uOverlayIndex, pActivationLayer, uLength);
}

L_UINT16 LDicomDS::GetOverlayBitmap(
    L_UINT uOverlayIndex, pBITMAPHANDLE pBitmap, L_UINT uStructSize, L_UINT uFlags) {
    return L_DicomGetOverlayBitmap(this, uOverlayIndex, pBitmap, uStructSize, uFlags);
}

L_UINT16 LDicomDS::GetOverlayBitmapList(
    L_UINT uOverlayIndex, HBITMAPLIST hList, L_UINT32 uOverlayFrameIndex, L_UINT32 uCount,
    L_UINT uFlags) {
    return L_DicomGetOverlayBitmapList(
        this, uOverlayIndex, hList, uOverlayFrameIndex, uCount, uFlags);
}

L_UINT16 LDicomDS::SetOverlayAttributes(
    L_UINT uOverlayIndex, pOVERLAYATTRIBUTES pOverlayAttributes, L_UINT uFlags) {
    return L_DicomSetOverlayAttributes(this, uOverlayIndex, pOverlayAttributes, uFlags);
}

L_UINT16 LDicomDS::SetOverlayBitmap(L_UINT uOverlayIndex, pBITMAPHANDLE pBitmap, L_UINT uFlags) {
    return L_DicomSetOverlayBitmap(this, uOverlayIndex, pBitmap, uFlags);
}

L_UINT16 LDicomDS::SetOverlayBitmapList(L_UINT uOverlayIndex, HBITMAPLIST hList, L_UINT uFlags) {
    return L_DicomSetOverlayBitmapList(this, uOverlayIndex, hList, uFlags);
}

L_UINT16 LDicomDS::DeleteOverlay(L_UINT uOverlayIndex, L_UINT uFlags) {
    return L_DicomDeleteOverlay(this, uOverlayIndex, uFlags);
}
