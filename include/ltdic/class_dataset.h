/*
 * ltdic/class_dataset.h - LDicomDS: a data set, or a command set. One object is used by one thread
 * at a time; different objects are independent.
 *
 * Data sets that a net hands to its events are lent: they live as long as the event runs (the
 * command set until the next message), and CopyDS keeps their content.
 */
#ifndef LTDIC_CLASS_DATASET_H
#define LTDIC_CLASS_DATASET_H

#include "class_core.h"
#include "dataset.h"
#include "element.h"
#include "key.h"
#include "value.h"
#include "image.h"
#include "lut.h"
#include "overlay.h"
#include "presentation.h"
#include "annotation.h"
#include "signature.h"
#include "private.h"
#include "document.h"
#include "waveform.h"

#pragma pack(push, 8)

class LDicomFile;
class LDicomWaveformGroup;

class LTDIC_CLASS LDicomDS {
public:
    /* An empty data set. pszPath: folder for the temporary files of this data set, NULL for the
     * default one (SetDefaultDicomTempPath); the text is copied. */
    LDicomDS(L_TCHAR* pszPath = NULL);

    /* Frees the elements and closes the file. Every element, module and value pointer that came
     * from this data set ends here. */
    virtual ~LDicomDS();

    /* Content by class, and command sets. InitDS and InitCS throw the old content away first.
     * nClass: a CLASS_ code, CLASS_UNKNOWN for an empty tree; nFlags: DS_ flags, 0 for the default
     * transfer syntax. */
    void InitDS(L_UINT32 nClass, L_UINT16 nFlags);
    void GetInfoDS(L_UINT32* pnClass, L_UINT16* pnFlags);
    void InitCS(L_UINT16 nCommand, L_BOOL bRequest);
    void GetInfoCS(L_UINT16* pnCommand, L_BOOL* pbRequest);

    /* Files and memory. Names are copied. Return DICOM_SUCCESS or a DICOM_ERROR_ code; a load that
     * fails leaves an empty data set. The buffer of LoadDSMemory may be freed at once. */
    L_UINT16 LoadDS(L_TCHAR* pszName, L_UINT16 nFlags);
    L_UINT16 LoadDSMemory(L_UCHAR* pBuffer, L_UINT32 uBufferSize, L_UINT16 nFlags);
    L_UINT16 SaveDS(L_TCHAR* pszName, L_UINT16 nFlags);

    /* Copy elements of pSrcDS: same tag on the same level overwrites, anything else is added. NULL
     * parents stand for the root level. The source stays the caller's and may be freed afterwards.
     * The callback is asked for each element and stops the copy with FALSE. */
    L_UINT16 CopyDS(pDICOMELEMENT pDstParent, LDicomDS* pSrcDS, pDICOMELEMENT pSrcParent);
    L_UINT16 CopyDS(
        pDICOMELEMENT pDstParent, LDicomDS* pSrcDS, pDICOMELEMENT pSrcParent,
        COPYDSCALLBACK pfnCallback, void* pUserData);

    /* Build the tree. Inserting returns the new node or NULL (it exists already, bad neighbour, no
     * memory); deleting an element returns the node that took its place in the order. */
    pDICOMELEMENT InsertElement(
        pDICOMELEMENT pNeighbor, L_BOOL bChild, L_UINT32 nTag, L_UINT16 nVR, L_BOOL bSequence,
        L_UINT32 nIndex);
    pDICOMMODULE InsertModule(L_UINT32 nModule, L_BOOL bOptional);
    pDICOMELEMENT InsertKey(pDICOMELEMENT pParent, L_TCHAR* pszKey, L_BOOL bOptional);
    pDICOMELEMENT DeleteElement(pDICOMELEMENT pElement);
    void DeleteModule(L_UINT32 nModule);
    void DeleteKey(pDICOMELEMENT pElement);
    void ResetDS();

    /* Walk the tree. bTree TRUE stays on one level, FALSE walks the whole tree as one list;
     * bVolatile TRUE includes elements that are computed. NULL where there is nothing. */
    pDICOMELEMENT GetRootElement(pDICOMELEMENT pElement);
    pDICOMELEMENT GetParentElement(pDICOMELEMENT pElement);
    pDICOMELEMENT GetChildElement(pDICOMELEMENT pElement, L_BOOL bVolatile);
    pDICOMELEMENT GetFirstElement(pDICOMELEMENT pElement, L_BOOL bTree, L_BOOL bVolatile);
    pDICOMELEMENT GetLastElement(pDICOMELEMENT pElement, L_BOOL bTree, L_BOOL bVolatile);
    pDICOMELEMENT GetPrevElement(pDICOMELEMENT pElement, L_BOOL bTree, L_BOOL bVolatile);
    pDICOMELEMENT GetNextElement(pDICOMELEMENT pElement, L_BOOL bTree, L_BOOL bVolatile);
    L_UINT32 GetLevelElement(pDICOMELEMENT pElement);

    /* Facts about nodes and modules. */
    L_UINT32 GetCountModule();
    L_BOOL ExistsElement(pDICOMELEMENT pElement);
    L_BOOL IsVolatileElement(pDICOMELEMENT pElement);

    /* Compare with the IOD, tag and VR tables. The callback is called on the caller's thread for
     * each finding; FALSE stops. SetDebugDS sets a callback for findings of later calls, NULL ends
     * it. */
    L_BOOL ConformanceDS(CONFORMANCECALLBACK pfnCallback, void* pUserData);
    void SetDebugDS(CONFORMANCECALLBACK pfnCallback, void* pUserData);

    /* Directory records of a DICOMDIR: a key is the item of a record, and parent and child are the
     * logical ones. GetValueKey: record type, owned by the data set. */
    pDICOMELEMENT GetRootKey(pDICOMELEMENT pElement);
    pDICOMELEMENT GetParentKey(pDICOMELEMENT pElement);
    pDICOMELEMENT GetChildKey(pDICOMELEMENT pElement);
    pDICOMELEMENT GetFirstKey(pDICOMELEMENT pElement, L_BOOL bTree);
    pDICOMELEMENT GetLastKey(pDICOMELEMENT pElement, L_BOOL bTree);
    pDICOMELEMENT GetPrevKey(pDICOMELEMENT pElement, L_BOOL bTree);
    pDICOMELEMENT GetNextKey(pDICOMELEMENT pElement, L_BOOL bTree);
    L_TCHAR* GetValueKey(pDICOMELEMENT pElement);

    /* Search for a tag. Start at pElement, NULL for the whole data set. */
    pDICOMELEMENT FindFirstElement(pDICOMELEMENT pElement, L_UINT32 nTag, L_BOOL bTree);
    pDICOMELEMENT FindLastElement(pDICOMELEMENT pElement, L_UINT32 nTag, L_BOOL bTree);
    pDICOMELEMENT FindPrevElement(pDICOMELEMENT pElement, L_BOOL bTree);
    pDICOMELEMENT FindNextElement(pDICOMELEMENT pElement, L_BOOL bTree);
    pDICOMELEMENT FindFirstDescendant(pDICOMELEMENT pParent, L_UINT32 nTag, L_BOOL bNextLevelOnly);
    pDICOMELEMENT FindNextDescendant(
        pDICOMELEMENT pParent, pDICOMELEMENT pElement, L_BOOL bNextLevelOnly);

    /* The elements of one module. The DICOMMODULE belongs to the data set and lives until the next
     * module call. */
    pDICOMMODULE FindModule(L_UINT32 nModule);
    pDICOMMODULE FindIndexModule(L_UINT32 nIndex);

    /* Search for directory records by type, such as "IMAGE". */
    pDICOMELEMENT FindFirstKey(pDICOMELEMENT pElement, L_TCHAR* pszKey, L_BOOL bTree);
    pDICOMELEMENT FindLastKey(pDICOMELEMENT pElement, L_TCHAR* pszKey, L_BOOL bTree);
    pDICOMELEMENT FindPrevKey(pDICOMELEMENT pElement, L_BOOL bTree);
    pDICOMELEMENT FindNextKey(pDICOMELEMENT pElement, L_BOOL bTree);

    /* The 128 bytes in front of a file. nLength: size of the buffer. */
    void GetPreamble(L_UCHAR* pPreamble, L_UINT16 nLength);

    /* Read values. nIndex counts from 0, nCount is how many are wanted. Returned pointers belong to
     * the element: several may be in use at once, and they live until the element is changed, freed
     * or deleted. NULL or 0 if there is no such value. SizeInWords parameters are counts of
     * characters, with the terminating NUL. */
    L_UINT32 GetCountValue(pDICOMELEMENT pElement);
    void FreeValue(pDICOMELEMENT pElement);
    L_BOOL GetBinaryValue(pDICOMELEMENT pElement, void* pValue, L_UINT32 nLength);
    L_UCHAR* GetCharValue(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
    L_INT16* GetShortValue(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
    L_INT32* GetLongValue(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
    L_UINT32 GetLong64Value(
        pDICOMELEMENT pElement, L_INT64* pValue, L_UINT32 nIndex, L_UINT32 nCount);
    L_INT64* GetLong64Value(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
    L_FLOAT* GetFloatValue(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
    L_DOUBLE* GetDoubleValue(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
    L_CHAR* GetStringValueA(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
    L_TCHAR* GetStringValue(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
    pVALUEAGE GetAgeValue(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
    pVALUEDATE GetDateValue(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
    L_INT GetDateRangeValue(pDICOMELEMENT pElement, L_UINT32 nIndex, pVALUEDATERANGE pValue);
    L_INT16 GetTimeRangeValue(pDICOMELEMENT pElement, L_UINT32 nIndex, pVALUETIMERANGE pValue);
    L_INT16 GetDateTimeRangeValue(
        pDICOMELEMENT pElement, L_UINT32 nIndex, pVALUEDATETIMERANGE pValue);
    pVALUETIME GetTimeValue(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
    pVALUEDATETIME GetDateTimeValue(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);
    L_UINT32 GetConvertValue(
        pDICOMELEMENT pElement, L_TCHAR* Destination, L_UINT32 DestSizeInWords);

    /* Read the frames of an image. Structure sizes are those of the caller's structures. */
    L_UINT32 GetCountImage(pDICOMELEMENT pElement);
    L_UINT16 GetInfoImage(pDICOMELEMENT pElement, pDICOMIMAGE pInfo, L_UINT32 nIndex);
    L_UINT16 GetImage(
        pDICOMELEMENT pElement, pBITMAPHANDLE pBitmap, L_UINT uStructSize, L_UINT32 nIndex,
        L_INT32 nBitsPerPixel, L_UINT uFlags, FILEREADCALLBACK pfnCallback, void* pUserData);
    L_UINT16 GetImageList(
        pDICOMELEMENT pElement, HBITMAPLIST hList, L_UINT32 nIndex, L_UINT32 nCount,
        L_INT32 nBitsPerPixel, L_UINT uFlags);
    L_UINT16 GetImageList(
        pDICOMELEMENT pElement, HBITMAPLIST hList, L_UINT32 nIndex, L_UINT32 nCount,
        L_INT32 nBitsPerPixel, L_UINT uFlags, GETIMAGECALLBACK pfnCallback, void* pUserData);
    L_BOOL GetKeepPixelDataIntactFlag();
    L_UINT16 GetJ2KOptions(pFILEJ2KOPTIONS pOptions, L_INT nSize);
    L_UINT16 GetDefaultJ2KOptions(pFILEJ2KOPTIONS pOptions, L_INT nSize);

    /* Where the element starts in the file it was loaded from, in bytes. */
    L_INT64 GetElementOffset(pDICOMELEMENT pElement);

    /* Waveforms. GetWaveformGroup copies group uIndex into the caller's object, AddWaveformGroup
     * copies the object into the data set (ELEMENT_INDEX_MAX: at the end). */
    L_UINT32 GetWaveformGroupCount();
    L_UINT16 GetWaveformGroup(L_UINT32 uIndex, LDicomWaveformGroup* pWaveformGroup);
    L_UINT16 DeleteWaveformGroup(L_UINT32 uIndex, L_UINT16 uReserved);
    L_UINT16 AddWaveformGroup(
        LDicomWaveformGroup* pWaveformGroup, L_UINT16 uFlags, L_UINT32 uIndex = ELEMENT_INDEX_MAX);

    /* Replace the preamble; NULL or 0 restores 128 zero bytes. */
    void SetPreamble(L_UCHAR* pPreamble, L_UINT16 nLength);

    /* Write values: nCount of them replace the old value. FALSE if the element is unknown, the VR
     * does not take this kind of value, or the text is not representable. Data are copied. */
    L_BOOL SetBinaryValue(pDICOMELEMENT pElement, void* pValue, L_UINT32 nLength);
    L_BOOL SetCharValue(pDICOMELEMENT pElement, L_UCHAR* pValue, L_UINT32 nCount);
    L_BOOL SetShortValue(pDICOMELEMENT pElement, L_INT16* pValue, L_UINT32 nCount);
    L_BOOL SetLongValue(pDICOMELEMENT pElement, L_INT32* pValue, L_UINT32 nCount);
    L_BOOL SetLong64Value(pDICOMELEMENT pElement, L_INT64* pValue, L_UINT32 nCount);
    L_BOOL SetFloatValue(pDICOMELEMENT pElement, L_FLOAT* pValue, L_UINT32 nCount);
    L_BOOL SetDoubleValue(pDICOMELEMENT pElement, L_DOUBLE* pValue, L_UINT32 nCount);
    L_BOOL SetStringValue(
        pDICOMELEMENT pElement, L_TCHAR* pValue, L_UINT32 nCount, L_UINT32 uCharacterSet);
    L_BOOL SetStringValue(pDICOMELEMENT pElement, L_TCHAR* pValue, L_UINT32 nCount);
    L_BOOL SetAgeValue(pDICOMELEMENT pElement, pVALUEAGE pValue, L_UINT32 nCount);
    L_BOOL SetDateValue(pDICOMELEMENT pElement, pVALUEDATE pValue, L_UINT32 nCount);
    L_BOOL SetTimeValue(pDICOMELEMENT pElement, pVALUETIME pValue, L_UINT32 nCount);
    L_BOOL SetDateTimeValue(pDICOMELEMENT pElement, pVALUEDATETIME pValue, L_UINT32 nCount);
    L_BOOL SetDateRangeValue(pDICOMELEMENT pElement, pVALUEDATERANGE pValue, L_UINT32 nCount);
    L_BOOL SetTimeRangeValue(pDICOMELEMENT pElement, pVALUETIMERANGE pValue, L_UINT32 nCount);
    L_BOOL SetDateTimeRangeValue(
        pDICOMELEMENT pElement, pVALUEDATETIMERANGE pValue, L_UINT32 nCount);
    L_BOOL SetConvertValue(pDICOMELEMENT pElement, L_TCHAR* strText, L_UINT32 nCount);

    /* Write the frames of an image. */
    L_UINT16 InsertImage(
        pDICOMELEMENT pElement, pBITMAPHANDLE pBitmap, L_UINT32 nIndex, L_INT32 nCompression,
        L_INT32 nPhotometric, L_INT32 nBitsPerPixel, L_INT32 nQFactor, L_UINT uFlags,
        FILESAVECALLBACK pfnCallback, void* pUserData);
    L_UINT16 InsertImageList(
        pDICOMELEMENT pElement, HBITMAPLIST hList, L_UINT32 nIndex, L_INT32 nCompression,
        L_INT32 nPhotometric, L_INT32 nBitsPerPixel, L_INT32 nQFactor, L_UINT uFlags);
    L_UINT16 SetImage(
        pDICOMELEMENT pElement, pBITMAPHANDLE pBitmap, L_INT32 nCompression, L_INT32 nPhotometric,
        L_INT32 nBitsPerPixel, L_INT32 nQFactor, L_UINT uFlags, FILESAVECALLBACK pfnCallback,
        void* pUserData);
    L_UINT16 SetImageList(
        pDICOMELEMENT pElement, HBITMAPLIST hList, L_INT32 nCompression, L_INT32 nPhotometric,
        L_INT32 nBitsPerPixel, L_INT32 nQFactor, L_UINT uFlags);
    L_UINT16 DeleteImage(pDICOMELEMENT pElement, L_UINT32 nIndex, L_UINT32 nCount);

    /* Transcode: in memory, or from this data set's file into pszOutfile. */
    L_UINT16 ChangeTransferSyntax(L_TCHAR* pszUID, L_INT32 nQFactor, L_UINT32 uFlags);
    L_UINT16 ChangeTransferSyntax(
        L_TCHAR* pszOutfile, L_TCHAR* pszUID, L_INT32 nQFactor, L_UINT32 uFlags,
        L_UINT16 uSaveFlags);

    /* How pixel data are loaded and compressed. The load flags are kept for the caller and have no
     * effect here. */
    void SetKeepPixelDataIntactFlag(L_BOOL bSet);
    L_UINT16 SetJ2KOptions(const pFILEJ2KOPTIONS pOptions);
    L_UINT GetLoadFileFlags();
    void SetLoadFileFlags(L_UINT uLoadFileFlags);

    /* Digital signatures. uReserved is 0. */
    L_UINT32 GetSignaturesCount(pDICOMELEMENT pItem);
    pDICOMELEMENT GetSignature(pDICOMELEMENT pItem, L_UINT32 uIndex);
    pDICOMELEMENT FindSignature(const L_TCHAR* pszSignatureUID);
    L_TCHAR* GetSignatureUID(pDICOMELEMENT pSignatureItem);
    pVALUEDATETIME GetSignatureDateTime(pDICOMELEMENT pSignatureItem);
    L_UINT16 SaveCertificate(
        pDICOMELEMENT pSignatureItem, const L_TCHAR* pszFilename, L_UINT16 uFormat = 0);
    L_UINT32 GetSignedElementsCount(pDICOMELEMENT pSignatureItem);
    pDICOMELEMENT GetSignedElement(pDICOMELEMENT pSignatureItem, L_UINT32 uIndex);
    L_TCHAR* GetMacTransferSyntax(pDICOMELEMENT pSignatureItem);
    L_TCHAR* GetMacAlgorithm(pDICOMELEMENT pSignatureItem);
    void DeleteSignature(pDICOMELEMENT pSignatureItem);
    L_UINT16 VerifySignature(pDICOMELEMENT pSignatureItem, L_UINT16 uReserved = 0);
    L_UINT16 CreateSignature(
        pDICOMELEMENT pItem, const L_TCHAR* pszPrivateKeyFile, const L_TCHAR* pszCertificateFile,
        const L_TCHAR* pszPassword, pDICOMELEMENT* ppSignatureItem = NULL,
        const L_TCHAR* pszMacTransferSyntax = NULL, L_UINT16 uMacAlgorithm = 0,
        L_UINT32* pElementsToSign = NULL, L_UINT32 uCount = 0, L_UINT16 uSecurityProfile = 0,
        L_UINT16 uReserved = 0);

    /* Modality LUT. uDataSize counts table entries; uFlags is reserved where no constant is defined
     * for it. */
    L_UINT16 GetModalityLUTData(L_UINT16* pLUTData, L_UINT uDataSize, L_UINT uFlags);
    L_UINT16 GetModalityLUTAttributes(
        L_UINT32 uFrameIndex, pDICOMMLUTATTRIBS pModalityLUTAttributes, L_UINT uStructSize,
        L_UINT uFlags);
    L_UINT16 SetModalityLUT(
        L_UINT32 uFrameIndex, pDICOMMLUTATTRIBS pModalityLUTAttributes, L_UINT16* pLUTData,
        L_UINT uDataSize, L_UINT uFlags);
    L_UINT16 DeleteModalityLUT(L_UINT32 uFrameIndex, L_UINT uFlags);

    /* Palette colour LUT. */
    L_UINT16 GetPaletteColorLUTAttributes(
        pDICOMPALCOLORLUTATTRIBS pPaletteColorLUTAttributes, L_UINT uStructSize, L_UINT uFlags);
    L_UINT16 GetPaletteColorLUTData(
        L_UINT16* pLUTData, L_UINT uDataSize, DICOMPALETTECOLORLUTTYPE PaletteColorLUTType,
        L_UINT uFlags);
    L_UINT16 SetPaletteColorLUTAttributes(
        pDICOMPALCOLORLUTATTRIBS pPaletteColorLUTAttributes, L_UINT uFlags);
    L_UINT16 SetPaletteColorLUTData(
        L_UINT16* pLUTData, L_UINT uDataSize, DICOMPALETTECOLORLUTTYPE PaletteColorLUTType,
        L_UINT uFlags);
    L_UINT16 DeletePaletteColorLUT(L_UINT uFlags);

    /* Windows of the VOI module. */
    L_UINT16 GetWindowCount(L_UINT32 uFrameIndex, L_UINT* pCount);
    L_UINT16 GetWindow(
        L_UINT32 uFrameIndex, L_UINT uWindowIndex, pDICOMWINDOWATTRIBS pWindowAttributes,
        L_UINT uStructSize, L_UINT uFlags);
    L_UINT16 SetWindow(
        L_UINT32 uFrameIndex, L_UINT uWindowIndex, pDICOMWINDOWATTRIBS pWindowAttributes,
        L_UINT uFlags);
    L_UINT16 DeleteWindow(L_UINT32 uFrameIndex, L_UINT uFlags);

    /* VOI LUT. */
    L_UINT16 GetVOILUTCount(L_UINT* pCount);
    L_UINT16 GetVOILUT(
        L_UINT uVOILUTIndex, pDICOMVOILUTATTRIBS pVOILUTAttributes, L_UINT uStructSize,
        L_UINT uFlags);
    L_UINT16 SetVOILUT(
        L_UINT uVOILUTIndex, pDICOMVOILUTATTRIBS pVOILUTAttributes, L_UINT16* pLUTData,
        L_UINT uDataSize, L_UINT uFlags);
    L_UINT16 GetVOILUTData(
        L_UINT uVOILUTIndex, L_UINT16* pLUTData, L_UINT uDataSize, L_UINT uFlags);
    L_UINT16 DeleteVOILUT(L_UINT uFlags);

    /* Overlays. */
    L_UINT16 GetOverlayCount(L_UINT* pCount);
    L_UINT16 GetOverlayAttributes(
        L_UINT uOverlayIndex, pOVERLAYATTRIBUTES pOverlayAttributes, L_UINT uStructSize,
        L_INT* pGroupNumber, L_BOOL* pIsOverlayInDataset, L_UINT uFlags);
    L_UINT16 GetOverlayActivationLayer(
        L_UINT uOverlayIndex, L_TCHAR* pActivationLayer, L_UINT uLength);
    L_UINT16 GetOverlayBitmap(
        L_UINT uOverlayIndex, pBITMAPHANDLE pBitmap, L_UINT uStructSize, L_UINT uFlags);
    L_UINT16 GetOverlayBitmapList(
        L_UINT uOverlayIndex, HBITMAPLIST hList, L_UINT32 uOverlayFrameIndex, L_UINT32 uCount,
        L_UINT uFlags);
    L_UINT16 SetOverlayAttributes(
        L_UINT uOverlayIndex, pOVERLAYATTRIBUTES pOverlayAttributes, L_UINT uFlags);
    L_UINT16 SetOverlayBitmap(L_UINT uOverlayIndex, pBITMAPHANDLE pBitmap, L_UINT uFlags);
    L_UINT16 SetOverlayBitmapList(L_UINT uOverlayIndex, HBITMAPLIST hList, L_UINT uFlags);
    L_UINT16 DeleteOverlay(L_UINT uOverlayIndex, L_UINT uFlags);

    /* Annotation containers. Annotation objects come from another library: these forward to their C
     * functions and tell what they answer. LoadAnnDLL has nothing to load here. */
    L_UINT16 AnnSave(
        HANNOBJECT hAnnContainer, L_UINT uFormat, L_BOOL bSelected, pSAVEFILEOPTION pSaveOption,
        L_INT nIndex, L_UINT32* pnPrivateCreatorTag);
    L_UINT16 AnnLoad(pHANNOBJECT phAnnContainer, L_INT nIndex, pLOADFILEOPTION pLoadOptions);
    L_UINT16 AnnCount(L_INT* pFileIndices, L_UINT32* pnPrivateCreatorTag);
    L_UINT16 AnnDelete(L_INT nIndex, L_INT nPage);
    void LoadAnnDLL();

    /* Annotation objects to presentation state objects. The virtual method is called for each
     * converted object, in the caller's thread, unless SetAnnConversionCallback named a function;
     * the base version returns DICOM_SUCCESS (go on). */
    L_UINT16 ConvertLEADAnnObjToDicomAnnObjs(
        HANNOBJECT hAnnObject, pDICOMELEMENT pGraphicAnnSQItem, L_UINT uFlags);
    virtual L_UINT16 OnConvertLEADAnnObjToDicomAnnObj(
        const pDICOMGRAPHICOBJECT pGraphicObject, const pDICOMTEXTOBJECT pTextObject);
    L_UINT16 ConvertDicomAnnObjToLEADAnnObj(
        pHANNOBJECT phAnnObject, pDICOMGRAPHICOBJECT pGraphicObject, pDICOMTEXTOBJECT pTextObject,
        L_INT32 nDisplayAreaWidth, L_INT32 nDisplayAreaHeight);
    L_UINT16 ConvertDicomAnnObjToLEADAnnObj(
        pHANNOBJECT phAnnObject, pDICOMGRAPHICOBJECT pGraphicObject = NULL,
        pDICOMTEXTOBJECT pTextObject = NULL);

    /* Presentation state: the module and the images that it refers to. */
    L_UINT16 SetPresStateInfo(pDICOMPRESSTATEINFO pPresState);
    L_UINT16 GetPresStateInfo(pDICOMPRESSTATEINFO pPresState, L_UINT uStructSize);
    L_UINT16 AddPresStateImageRefByFileName(
        L_TCHAR* pszImageFileName, L_INT32* pFrameNumbers = NULL, L_UINT uFramesCount = 0);
    L_UINT16 AddPresStateImageRefByDS(
        LDicomDS* pDS, L_INT32* pFrameNumbers = NULL, L_UINT uFramesCount = 0);
    L_UINT16 RemovePresStateImageRefBySOPInstance(L_TCHAR* pszSOPInstanceUID);
    L_UINT16 RemoveAllPresStateImageRefs();
    L_TCHAR* GetPresStateImageRefSOPInstance(pDICOMELEMENT pRefSeriesSQItem, L_UINT uImageIndex);
    L_UINT16 GetPresStateImageRefCount(pDICOMELEMENT pRefSeriesSQItem, L_UINT* pCount);
    pDICOMELEMENT FindFirstPresStateRefSeriesItem();
    pDICOMELEMENT FindNextPresStateRefSeriesItem(pDICOMELEMENT pRefSeriesItem);
    pDICOMELEMENT GetPresStateImageRefBySOPInstance(L_TCHAR* pszSOPInstanceUID);

    /* Graphic layers, and what is drawn on them. */
    L_UINT16 CreateLayer(pDICOMGRAPHICLAYER pGraphicLayer, L_UINT* pLayerIndex);
    L_UINT16 GetLayerInfo(L_UINT uLayerIndex, pDICOMGRAPHICLAYER pGraphicLayer, L_UINT uStructSize);
    L_UINT16 SetLayerInfo(L_UINT uLayerIndex, pDICOMGRAPHICLAYER pGraphicLayer);
    L_UINT16 RemoveLayerByIndex(L_UINT uLayerIndex, L_BOOL bAnnSequence);
    L_UINT16 RemoveLayerByName(L_TCHAR* pszLayerName, L_BOOL bAnnSequence);
    L_UINT16 RemoveAllLayers(L_BOOL bAnnSequence);
    L_UINT16 GetLayerCount(L_UINT* pCount);
    L_UINT16 GetLayerIndex(L_TCHAR* pszLayerName, L_INT* pLayerIndex);
    L_UINT16 GetLayerGraphicObjectCount(pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount);
    L_UINT16 RemoveLayerGraphicObjects(pDICOMELEMENT pGraphicAnnSQItem);
    L_UINT16 GetLayerTextObjectCount(pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount);
    L_UINT16 RemoveLayerTextObjects(pDICOMELEMENT pGraphicAnnSQItem);
    pDICOMELEMENT GetLayerElementByIndex(L_UINT uLayerIndex);
    pDICOMELEMENT GetLayerElementByName(L_TCHAR* pszLayerName);

    /* Items of the Graphic Annotation Sequence, by layer. */
    pDICOMELEMENT FindFirstGraphicAnnSQItem();
    pDICOMELEMENT FindNextGraphicAnnSQItem(pDICOMELEMENT pRefSeriesItem);
    L_TCHAR* GetLayerName(pDICOMELEMENT pGraphicAnnSQItem);
    L_UINT16 SetLayerName(pDICOMELEMENT pGraphicAnnSQItem, L_TCHAR* pszLayerName);
    L_UINT16 CreateGraphicAnnSQItem(L_UINT32 nIndex, L_TCHAR* pszLayerName);
    L_UINT16 AddLayerImageRef(pDICOMELEMENT pGraphicAnnSQItem, L_TCHAR* pszImageSOPInstance);
    L_UINT16 GetLayerImageRefCount(pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount);
    L_TCHAR* GetLayerImageRefSOPInstance(pDICOMELEMENT pGraphicAnnSQItem, L_UINT uImageIndex);
    L_UINT16 RemoveImageRefFromLayer(pDICOMELEMENT pGraphicAnnSQItem, L_TCHAR* pszImageSOPInstance);
    L_UINT16 RemoveAllImageRefsFromLayer(pDICOMELEMENT pGraphicAnnSQItem);
    L_UINT16 RemoveAllImageRefFromAllLayers();
    pDICOMELEMENT GetLayerImageRefElement(
        pDICOMELEMENT pGraphicAnnSQItem, L_TCHAR* pszImageSOPInstance);

    /* Graphic objects of one item. */
    L_UINT16 CreateGraphicObject(
        pDICOMELEMENT pGraphicAnnSQItem, pDICOMGRAPHICOBJECT pGraphicObject,
        L_BOOL bCheckLayer = 0);
    L_UINT16 RemoveGraphicObject(pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjIndex);
    L_UINT16 GetGraphicObjectInfo(
        pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjectIndex,
        pDICOMGRAPHICOBJECT pGraphicObject, L_UINT uStructSize);
    L_UINT16 SetGraphicObjectInfo(
        pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjectIndex,
        pDICOMGRAPHICOBJECT pGraphicObject);
    L_UINT16 GetGraphicObjectCount(pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount);
    L_UINT16 RemoveAllGraphicObjects(pDICOMELEMENT pGraphicAnnSQItem);
    L_UINT16 GetGraphicObjPointCount(
        pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjIndex, L_UINT* pPointsCount);
    pDICOMELEMENT GetGraphicObjElement(pDICOMELEMENT pGraphicAnnSQItem, L_UINT uObjIndex);

    /* Compound graphics of one item. */
    L_TCHAR* GetCompoundGraphicLayerName(
        pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex);
    L_UINT16 CreateCompoundGraphic(
        pDICOMELEMENT pGraphicAnnSQItem, pDICOMCOMPOUNDGRAPHIC pCompoundGraphicObject,
        L_BOOL bCheckLayer);
    L_UINT16 RemoveCompoundGraphic(pDICOMELEMENT pGraphicAnnSQItem, L_UINT uGraphicObjIndex);
    L_UINT16 GetCompoundGraphicInfo(
        pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex,
        pDICOMCOMPOUNDGRAPHIC pCompoundGraphic, L_UINT uStructSize);
    L_UINT16 SetCompoundGraphicInfo(
        pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex,
        pDICOMCOMPOUNDGRAPHIC pCompoundGraphic);
    L_UINT16 GetCompoundGraphicCount(pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount);
    L_UINT16 RemoveAllCompoundGraphics(pDICOMELEMENT pGraphicAnnSQItem);
    L_UINT16 GetCompoundGraphicPointCount(
        pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex, L_UINT* pPointsCount);
    L_UINT16 GetCompoundGraphicMajorTickCount(
        pDICOMELEMENT pGraphicAnnSQItem, L_UINT uCompoundGraphicIndex, L_UINT* pMajorTickCount);
    pDICOMELEMENT GetCompoundGraphicElement(pDICOMELEMENT pGraphicAnnSQItem, L_UINT uIndex);

    /* Text objects of one item. */
    L_UINT16 CreateTextObject(
        pDICOMELEMENT pGraphicAnnSQItem, pDICOMTEXTOBJECT pTextObject, L_BOOL bCheckLayer = 0);
    L_UINT16 RemoveTextObject(pDICOMELEMENT pGraphicAnnSQItem, L_UINT uTextObjIndex);
    L_UINT16 GetTextObjectInfo(
        pDICOMELEMENT pGraphicAnnSQItem, L_UINT uTextObjectIndex, pDICOMTEXTOBJECT pTextObject,
        L_UINT uStructSize);
    L_UINT16 SetTextObjectInfo(
        pDICOMELEMENT pGraphicAnnSQItem, L_UINT uTextObjectIndex, pDICOMTEXTOBJECT pTextObject);
    L_UINT16 GetTextObjectCount(pDICOMELEMENT pGraphicAnnSQItem, L_UINT* pCount);
    L_UINT16 RemoveAllTextObjects(pDICOMELEMENT pGraphicAnnSQItem);
    pDICOMELEMENT GetTextObjElement(pDICOMELEMENT pGraphicAnnSQItem, L_UINT uObjIndex);

    /* Private blocks: creators and their elements. */
    L_UINT16 CreatePrivateCreatorDataElement(
        pDICOMELEMENT pElement, L_UINT16 uElementGroup, L_UINT16 uElementNumber, L_TCHAR* pszIdCode,
        pDICOMELEMENT* ppPrivateCreatorDataElement);
    L_UINT16 GetNextUnusedPrivateTag(pDICOMELEMENT pPrivateCreatorDataElement, L_UINT32* puTag);
    pDICOMELEMENT FindFirstPrivateCreatorDataElement(
        pDICOMELEMENT pElement, L_BOOL bTree, L_TCHAR* pszIdCode, L_UINT16 uElementGroup);
    pDICOMELEMENT FindNextPrivateCreatorDataElement(
        pDICOMELEMENT pElement, L_BOOL bTree, L_TCHAR* pszIdCode, L_UINT16 uElementGroup);
    pDICOMELEMENT FindFirstPrivateElement(pDICOMELEMENT pPrivateCreatorDataElement);
    pDICOMELEMENT FindNextPrivateElement(
        pDICOMELEMENT pElement, pDICOMELEMENT pPrivateCreatorDataElement);

    /* Encapsulated documents, by file name. The overloads with a buffer come below: a NULL buffer
     * asks for the size. */
    L_UINT16 GetEncapsulatedDocument(
        pDICOMELEMENT pElement, L_BOOL bChild, L_TCHAR* pszFileDocument,
        pDICOMENCAPSULATEDDOCUMENT pEncapsulatedDocument,
        pDICOMCODESEQUENCEITEM pConceptNameCodeSequence);
    L_UINT16 SetEncapsulatedDocument(
        pDICOMELEMENT pElement, L_BOOL bChild, L_TCHAR* pszFileDocument,
        pDICOMENCAPSULATEDDOCUMENT pEncapsulatedDocument,
        pDICOMCODESEQUENCEITEM pConceptNameCodeSequence);

    /* Folder for temporary files of data sets made with a NULL path. Owned by the library; copied
     * on setting. */
    static L_TCHAR* GetDefaultDicomTempPath();
    static void SetDefaultDicomTempPath(L_TCHAR* szPath);

    /* Encapsulated documents, by buffer. */
    L_UINT16 GetEncapsulatedDocument(
        pDICOMELEMENT pElement, L_BOOL bChild, L_UCHAR* pBuffer, L_UINT32* puBufferSize,
        pDICOMENCAPSULATEDDOCUMENT pEncapsulatedDocument,
        pDICOMCODESEQUENCEITEM pConceptNameCodeSequence);
    L_UINT16 SetEncapsulatedDocument(
        pDICOMELEMENT pElement, L_BOOL bChild, L_UCHAR* pBuffer, L_UINT32 uBufferSize,
        pDICOMENCAPSULATEDDOCUMENT pEncapsulatedDocument,
        pDICOMCODESEQUENCEITEM pConceptNameCodeSequence);

    /* A reference count for the program's own use: it starts at 1, and Release deletes the object
     * when it reaches 0 (so only for objects made with new). IsManaged is a number kept for the
     * program. */
    L_LONG AddRefInternal();
    L_LONG ReleaseInternal();
    L_INT GetIsManaged();
    void SetIsManaged(L_INT nValue);

    /* TRUE if fragments of compressed pixel data are damaged; counts are optional. */
    L_BOOL IsBadPixelData(L_UINT32* pBadCount, L_UINT32* pGoodCount);

    /* Through a file object: from its position to its end, or at its position. bVerify TRUE: fail
     * if what is there is no DICOM. */
    L_UINT16 LoadDS(LDicomFile* pFile, L_UINT16 nFlags, L_BOOL bVerify);
    L_UINT16 SaveDS(LDicomFile* pFile, L_UINT16 nFlags);

    /* Find an element from pElement on, and copy its values to pValue, or set them. nType is the VR
     * that says the type of the C values, 0 for the element's own. FindSetValue inserts a missing
     * element at the root and returns it. */
    L_UINT32 FindGetValue(
        pDICOMELEMENT pElement, L_UINT32 nTag, void* pValue, L_UINT32 nIndex, L_UINT32 nCount,
        L_INT16 nType);

    /* Numbers for diagnosis in other implementations; always 0 here. */
    L_UINT GetPrivateDataUnsignedInt(L_INT nValue);
    L_DOUBLE GetPrivateDataDouble(L_INT nValue);
    pDICOMELEMENT FindSetValue(
        pDICOMELEMENT Element, L_UINT32 nTag, void* pValue, L_UINT32 nCount, L_INT16 nType);

    /* Function to call instead of OnConvertLEADAnnObjToDicomAnnObj; NULL restores the method. */
    void SetAnnConversionCallback(
        pCONVERTLEADANNOBJTODICOMANNPROC pDICOMAnnConversionProc,
        void* pDICOMAnnConversionUserData);

    /* Part of a long value: nOffset and nLength are bytes of the value. */
    L_BOOL InsertBinaryValue(
        pDICOMELEMENT pElement, void* pValue, L_INT64 nOffset, L_UINT32 nLength);
    L_BOOL GetBinaryValue(pDICOMELEMENT pElement, void* pValue, L_INT64 nOffset, L_UINT32 nLength);

    /* Text of 8 bits a character, the same as without the A in this library. GetConvertValueA has
     * no room to say how large pszText is: ask with NULL first. */
    L_UINT32 GetConvertValueA(pDICOMELEMENT pElement, L_CHAR* pszText);
    L_BOOL SetStringValueA(pDICOMELEMENT pElement, L_CHAR* pValue, L_UINT32 nCount);
    L_BOOL SetConvertValueA(pDICOMELEMENT pElement, L_CHAR* pszText, L_UINT32 nCount);

    /* Returns the DICOM_CHARACTER_SET_ number of Specific Character Set (0008,0005) at the root. */
    L_UINT UpdateSpecificCharacterSet();

    /* The encoded bytes of one frame, nFrameIndex from 0. A NULL buffer asks for the size. */
    L_UINT16 GetFrameBinaryData(
        pDICOMELEMENT pPixelDataElement, L_INT nFrameIndex, L_UCHAR* pFrameDataBuffer,
        L_UINT* puFrameDataSize);

    /* Values from a file: an open file from an offset on, or a whole file. The file must stay until
     * the data set is saved or freed. */
    L_BOOL SetBinaryValue(
        pDICOMELEMENT pElement, L_HFILE hFile, L_INT64 nFileOffset, L_UINT32 nLength);
    L_BOOL SetBinaryValue(
        pDICOMELEMENT pElement, L_HFILE hFile, L_INT64 nFileOffset, L_UINT32 nLength,
        L_BOOL bRedirectedFile);
    L_BOOL SetBinaryValue(pDICOMELEMENT pElement, const L_TCHAR* pszFileName);

    /* Deletes optional elements without a value. */
    L_BOOL RemoveType3EmptyElements();

private:
    LTDIC_NO_COPY(LDicomDS);
    friend struct LDicomBinding;
    friend class LDicomDir;
    LDicomDS(HDICOMDS hDS, LDicomBinding* pBinding);
    LDicomDSExtra& LtdicExtra();

    HDICOMDS m_hHandle;       /* NULL: not made */
    LDicomBinding* m_pBinding; /* who lends the handle; NULL: our own */
    LDicomDSExtra* m_pExtra; /* what few objects need */
    LTDIC_RESERVED(m_Reserved, 9328 - 4 * sizeof(void*));
};

#pragma pack(pop)

#endif
