/* csrc/class_dataset_state.cpp - LDicomDS: annotations and presentation states. */
#include "ltdic.h"

L_UINT16 LDicomDS::AnnSave(
    HANNOBJECT hAnnContainer, L_UINT uFormat, L_BOOL bSelected, pSAVEFILEOPTION pSaveOption,
    L_INT nIndex, L_UINT32* pnPrivateCreatorTag) {
    return L_DicomAnnSave(
        this, hAnnContainer, uFormat, bSelected, pSaveOption, nIndex, pnPrivateCreatorTag);
}

L_UINT16 LDicomDS::AnnLoad(pHANNOBJECT phAnnContainer, L_INT nIndex, pLOADFILEOPTION pLoadOptions) {
    return L_DicomAnnLoad(this, phAnnContainer, nIndex, pLoadOptions);
}

L_UINT16 LDicomDS::AnnCount(L_INT* pFileIndices, L_UINT32* pnPrivateCreatorTag) {
    return L_DicomAnnCount(this, pFileIndices, pnPrivateCreatorTag);
}

L_UINT16 LDicomDS::AnnDelete(L_INT nIndex, L_INT nPage) {
    return L_DicomAnnDelete(this, nIndex, nPage);
}

L_UINT16 LDicomDS::ConvertDicomAnnObjToLEADAnnObj(
    pHANNOBJECT phAnnObject, pDICOMGRAPHICOBJECT pGraphicObject, pDICOMTEXTOBJECT pTextObject) {
    return L_DicomConvertDicomAnnObjToLEADAnnObj(this, phAnnObject, pGraphicObject, pTextObject);
}

L_UINT16 LDicomDS::SetPresStateInfo(pDICOMPRESSTATEINFO pPresState) {
    return L_DicomSetPresStateInfo(this, pPresState);
}

L_UINT16 LDicomDS::GetPresStateInfo(pDICOMPRESSTATEINFO pPresState, L_UINT uStructSize) {
    return L_DicomGetPresStateInfo(this, pPresState, uStructSize);
}

L_UINT16 LDicomDS::AddPresStateImageRefByFileName(
    L_TCHAR* pszImageFileName, L_INT32* pFrameNumbers, L_UINT uFramesCount) {
    return L_DicomAddPresStateImageRefByFileName(
        this, pszImageFileName, pFrameNumbers, uFramesCount);
}

L_UINT16 LDicomDS::AddPresStateImageRefByDS(
    LDicomDS* pDS, L_INT32* pFrameNumbers, L_UINT uFramesCount) {
    return L_DicomAddPresStateImageRefByDS(this, pDS, pFrameNumbers, uFramesCount);
}

L_UINT16 LDicomDS::RemovePresStateImageRefBySOPInstance(L_TCHAR* pszSOPInstanceUID) {
    return L_DicomRemovePresStateImageRefBySOPInstance(this, pszSOPInstanceUID);
}

L_UINT16 LDicomDS::RemoveAllPresStateImageRefs() {
    return L_DicomRemoveAllPresStateImageRefs(this);
}

L_TCHAR* LDicomDS::GetPresStateImageRefSOPInstance(
    pDICOMELEMENT pRefSeriesSQItem, L_UINT uImageIndex) {
    return L_DicomGetPresStateImageRefSOPInstance(this, pRefSeriesSQItem, uImageIndex);
}

L_UINT16 LDicomDS::GetPresStateImageRefCount(pDICOMELEMENT pRefSeriesSQItem, L_UINT* pCount) {
    return L_DicomGetPresStateImageRefCount(this, pRefSeriesSQItem, pCount);
}

pDICOMELEMENT LDicomDS::FindFirstPresStateRefSeriesItem() {
    return L_DicomFindFirstPresStateRefSeriesItem(this);
}

pDICOMELEMENT LDicomDS::FindNextPresStateRefSeriesItem(pDICOMELEMENT pRefSeriesItem) {
    return L_DicomFindNextPresStateRefSeriesItem(this, pRefSeriesItem);
}

pDICOMELEMENT LDicomDS::GetPresStateImageRefBySOPInstance(L_TCHAR* pszSOPInstanceUID) {
    return L_DicomGetPresStateImageRefBySOPInstance(this, pszSOPInstanceUID);
}

L_UINT16 LDicomDS::CreateLayer(pDICOMGRAPHICLAYER pGraphicLayer, L_UINT* pLayerIndex) {
    return L_DicomCreateLayer(this, pGraphicLayer, pLayerIndex);
}

L_UINT16 LDicomDS::GetLayerInfo(
    L_UINT uLayerIndex, pDICOMGRAPHICLAYER pGraphicLayer, L_UINT uStructSize) {
    return L_DicomGetLayerInfo(this, uLayerIndex, pGraphicLayer, uStructSize);
}

L_UINT16 LDicomDS::SetLayerInfo(L_UINT uLayerIndex, pDICOMGRAPHICLAYER pGraphicLayer) {
    return L_DicomSetLayerInfo(this, uLayerIndex, pGraphicLayer);
}

L_UINT16 LDicomDS::RemoveLayerByIndex(L_UINT uLayerIndex, L_BOOL bAnnSequence) {
    return L_DicomRemoveLayerByIndex(this, uLayerIndex, bAnnSequence);
}

L_UINT16 LDicomDS::RemoveLayerByName(L_TCHAR* pszLayerName, L_BOOL bAnnSequence) {
    return L_DicomRemoveLayerByName(this, pszLayerName, bAnnSequence);
}

L_UINT16 LDicomDS::RemoveAllLayers(L_BOOL bAnnSequence) {
    return L_DicomRemoveAllLayers(this, bAnnSequence);
}

L_UINT16 LDicomDS::GetLayerCount(L_UINT* pCount) { return L_DicomGetLayerCount(this, pCount); }

L_UINT16 LDicomDS::GetLayerIndex(L_TCHAR* pszLayerName, L_INT* pLayerIndex) {
    return L_DicomGetLayerIndex(this, pszLayerName, pLayerIndex);
}

L_UINT16 LDicomDS::GetLayerGraphicObjectCount(pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount) {
    return L_DicomGetLayerGraphicObjectCount(this, pGraphicAnnSQItem, pCount);
}

L_UINT16 LDicomDS::RemoveLayerGraphicObjects(pDICOMELEMENT pGraphicAnnSQItem) {
    return L_DicomRemoveLayerGraphicObjects(this, pGraphicAnnSQItem);
}

L_UINT16 LDicomDS::GetLayerTextObjectCount(pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount) {
    return L_DicomGetLayerTextObjectCount(this, pGraphicAnnSQItem, pCount);
}

L_UINT16 LDicomDS::RemoveLayerTextObjects(pDICOMELEMENT pGraphicAnnSQItem) {
    return L_DicomRemoveLayerTextObjects(this, pGraphicAnnSQItem);
}

pDICOMELEMENT LDicomDS::GetLayerElementByIndex(L_UINT uLayerIndex) {
    return L_DicomGetLayerElementByIndex(this, uLayerIndex);
}

pDICOMELEMENT LDicomDS::GetLayerElementByName(L_TCHAR* pszLayerName) {
    return L_DicomGetLayerElementByName(this, pszLayerName);
}

pDICOMELEMENT LDicomDS::FindFirstGraphicAnnSQItem() {
    return L_DicomFindFirstGraphicAnnSQItem(this);
}

pDICOMELEMENT LDicomDS::FindNextGraphicAnnSQItem(pDICOMELEMENT pRefSeriesItem) {
    return L_DicomFindNextGraphicAnnSQItem(this, pRefSeriesItem);
}

L_TCHAR* LDicomDS::GetLayerName(pDICOMELEMENT pGraphicAnnSQItem) {
    return L_DicomGetLayerName(this, pGraphicAnnSQItem);
}

L_UINT16 LDicomDS::SetLayerName(pDICOMELEMENT pGraphicAnnSQItem, L_TCHAR* pszLayerName) {
    return L_DicomSetLayerName(this, pGraphicAnnSQItem, pszLayerName);
}

L_UINT16 LDicomDS::CreateGraphicAnnSQItem(L_UINT32 nIndex, L_TCHAR* pszLayerName) {
    return L_DicomCreateGraphicAnnSQItem(this, nIndex, pszLayerName);
}

L_UINT16 LDicomDS::AddLayerImageRef(pDICOMELEMENT pGraphicAnnSQItem, L_TCHAR* pszImageSOPInstance) {
    return L_DicomAddLayerImageRef(this, pGraphicAnnSQItem, pszImageSOPInstance);
}

L_UINT16 LDicomDS::GetLayerImageRefCount(pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount) {
    return L_DicomGetLayerImageRefCount(this, pGraphicAnnSQItem, pCount);
}

L_TCHAR* LDicomDS::GetLayerImageRefSOPInstance(
    pDICOMELEMENT pGraphicAnnSQItem, L_UINT uImageIndex) {
    return L_DicomGetLayerImageRefSOPInstance(this, pGraphicAnnSQItem, uImageIndex);
}

L_UINT16 LDicomDS::RemoveImageRefFromLayer(
    pDICOMELEMENT pGraphicAnnSQItem, L_TCHAR* pszImageSOPInstance) {
    return L_DicomRemoveImageRefFromLayer(this, pGraphicAnnSQItem, pszImageSOPInstance);
}

L_UINT16 LDicomDS::RemoveAllImageRefsFromLayer(pDICOMELEMENT pGraphicAnnSQItem) {
    return L_DicomRemoveAllImageRefsFromLayer(this, pGraphicAnnSQItem);
}

L_UINT16 LDicomDS::RemoveAllImageRefFromAllLayers() {
    return L_DicomRemoveAllImageRefFromAllLayers(this);
}

pDICOMELEMENT LDicomDS::GetLayerImageRefElement(
    pDICOMELEMENT pGraphicAnnSQItem, L_TCHAR* pszImageSOPInstance) {
    return L_DicomGetLayerImageRefElement(this, pGraphicAnnSQItem, pszImageSOPInstance);
}

L_UINT16 LDicomDS::CreateGraphicObject(
    pDICOMELEMENT pGraphicAnnSQItem, pDICOMGRAPHICOBJECT pGraphicObject, L_BOOL bCheckLayer) {
    return L_DicomCreateGraphicObject(this, pGraphicAnnSQItem, pGraphicObject, bCheckLayer);
}

L_UINT16 LDicomDS::RemoveGraphicObject(pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjIndex) {
    return L_DicomRemoveGraphicObject(this, pGraphicAnnSQItem, uGraphicObjIndex);
}

L_UINT16 LDicomDS::GetGraphicObjectInfo(
    pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjectIndex, pDICOMGRAPHICOBJECT pGraphicObject,
    L_UINT uStructSize) {
    return L_DicomGetGraphicObjectInfo(
        this, pGraphicAnnSQItem, uGraphicObjectIndex, pGraphicObject, uStructSize);
}

L_UINT16 LDicomDS::SetGraphicObjectInfo(
    pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjectIndex,
    pDICOMGRAPHICOBJECT pGraphicObject) {
    return L_DicomSetGraphicObjectInfo(
        this, pGraphicAnnSQItem, uGraphicObjectIndex, pGraphicObject);
}

L_UINT16 LDicomDS::GetGraphicObjectCount(pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount) {
    return L_DicomGetGraphicObjectCount(this, pGraphicAnnSQItem, pCount);
}

L_UINT16 LDicomDS::RemoveAllGraphicObjects(pDICOMELEMENT pGraphicAnnSQItem) {
    return L_DicomRemoveAllGraphicObjects(this, pGraphicAnnSQItem);
}

L_UINT16 LDicomDS::GetGraphicObjPointCount(
    pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjIndex, L_UINT* pPointsCount) {
    return L_DicomGetGraphicObjPointCount(this, pGraphicAnnSQItem, uGraphicObjIndex, pPointsCount);
}

pDICOMELEMENT LDicomDS::GetGraphicObjElement(pDICOMELEMENT pGraphicAnnSQItem, L_UINT uObjIndex) {
    return L_DicomGetGraphicObjElement(this, pGraphicAnnSQItem, uObjIndex);
}

L_TCHAR* LDicomDS::GetCompoundGraphicLayerName(
    pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex) {
    return L_DicomGetCompoundGraphicLayerName(this, pGraphicAnnSQItem, uCompoundGraphicIndex);
}

L_UINT16 LDicomDS::CreateCompoundGraphic(
    pDICOMELEMENT pGraphicAnnSQItem, pDICOMCOMPOUNDGRAPHIC pCompoundGraphicObject,
    L_BOOL bCheckLayer) {
    return L_DicomCreateCompoundGraphic(
        this, pGraphicAnnSQItem, pCompoundGraphicObject, bCheckLayer);
}

L_UINT16 LDicomDS::RemoveCompoundGraphic(pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjIndex) {
    return L_DicomRemoveCompoundGraphic(this, pGraphicAnnSQItem, uGraphicObjIndex);
}

L_UINT16 LDicomDS::GetCompoundGraphicInfo(
    pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex,
    pDICOMCOMPOUNDGRAPHIC pCompoundGraphic, L_UINT uStructSize) {
    return L_DicomGetCompoundGraphicInfo(
        this, pGraphicAnnSQItem, uCompoundGraphicIndex, pCompoundGraphic, uStructSize);
}

L_UINT16 LDicomDS::SetCompoundGraphicInfo(
    pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex,
    pDICOMCOMPOUNDGRAPHIC pCompoundGraphic) {
    return L_DicomSetCompoundGraphicInfo(
        this, pGraphicAnnSQItem, uCompoundGraphicIndex, pCompoundGraphic);
}

L_UINT16 LDicomDS::GetCompoundGraphicCount(pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount) {
    return L_DicomGetCompoundGraphicCount(this, pGraphicAnnSQItem, pCount);
}

L_UINT16 LDicomDS::RemoveAllCompoundGraphics(pDICOMELEMENT pGraphicAnnSQItem) {
    return L_DicomRemoveAllCompoundGraphics(this, pGraphicAnnSQItem);
}

L_UINT16 LDicomDS::GetCompoundGraphicPointCount(
    pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex, L_UINT* pPointsCount) {
    return L_DicomGetCompoundGraphicPointCount(
        this, pGraphicAnnSQItem, uCompoundGraphicIndex, pPointsCount);
}

L_UINT16 LDicomDS::GetCompoundGraphicMajorTickCount(
    pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex, L_UINT* pMajorTickCount) {
    return L_DicomGetCompoundGraphicMajorTickCount(
        this, pGraphicAnnSQItem, uCompoundGraphicIndex, pMajorTickCount);
}

pDICOMELEMENT LDicomDS::GetCompoundGraphicElement(pDICOMELEMENT pGraphicAnnSQItem, L_UINT uIndex) {
    return L_DicomGetCompoundGraphicElement(this, pGraphicAnnSQItem, uIndex);
}

L_UINT16 LDicomDS::CreateTextObject(
    pDICOMELEMENT pGraphicAnnSQItem, pDICOMTEXTOBJECT pTextObject, L_BOOL bCheckLayer) {
    return L_DicomCreateTextObject(this, pGraphicAnnSQItem, pTextObject, bCheckLayer);
}

L_UINT16 LDicomDS::RemoveTextObject(pDICOMELEMENT pGraphicAnnSQItem, L_UINT uTextObjIndex) {
    return L_DicomRemoveTextObject(this, pGraphicAnnSQItem, uTextObjIndex);
}

L_UINT16 LDicomDS::GetTextObjectInfo(
    pDICOMELEMENT pGraphicAnnSQItem, L_UINT uTextObjectIndex, pDICOMTEXTOBJECT pTextObject,
    L_UINT uStructSize) {
    return L_DicomGetTextObjectInfo(
        this, pGraphicAnnSQItem, uTextObjectIndex, pTextObject, uStructSize);
}

L_UINT16 LDicomDS::SetTextObjectInfo(
    pDICOMELEMENT pGraphicAnnSQItem, L_UINT uTextObjectIndex, pDICOMTEXTOBJECT pTextObject) {
    return L_DicomSetTextObjectInfo(this, pGraphicAnnSQItem, uTextObjectIndex, pTextObject);
}

L_UINT16 LDicomDS::GetTextObjectCount(pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount) {
    return L_DicomGetTextObjectCount(this, pGraphicAnnSQItem, pCount);
}

L_UINT16 LDicomDS::RemoveAllTextObjects(pDICOMELEMENT pGraphicAnnSQItem) {
    return L_DicomRemoveAllTextObjects(this, pGraphicAnnSQItem);
}

pDICOMELEMENT LDicomDS::GetTextObjElement(pDICOMELEMENT pGraphicAnnSQItem, L_UINT uObjIndex) {
    return L_DicomGetTextObjElement(this, pGraphicAnnSQItem, uObjIndex);
}
