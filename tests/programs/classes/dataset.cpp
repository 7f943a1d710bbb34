/* What LDicomDS does beyond one C function: files as objects, 64-bit values, frames, counting. */
#include "support.h"

static pDICOMELEMENT Insert(LDicomDS& DS, L_UINT32 nTag, L_UINT16 nVR) {
    pDICOMELEMENT pElement = DS.InsertElement(NULL, FALSE, nTag, nVR, FALSE, 0);
    CHECK(pElement != NULL);
    return pElement;
}

static void Files() {
    LDicomDS DS, Copy;
    CHECK(DS.SetStringValue(Insert(DS, TAG_PATIENT_NAME, VR_PN), Text("A^B"), 1));
    LDicomFile File;
    CHECK(File.Open(NULL, DICOM_FILE_CREATE | DICOM_FILE_MEMORY));
    CHECK(DS.SaveDS(&File, DS_METAHEADER_PRESENT) == DICOM_SUCCESS && File.Tell() > 132);
    CHECK(File.Seek(0, DICOM_FILE_BEGIN));
    CHECK(Copy.LoadDS(&File, 0, TRUE) == DICOM_SUCCESS && File.GetRemainingBytes() == 0);
    pDICOMELEMENT pName = Copy.FindFirstElement(NULL, TAG_PATIENT_NAME, FALSE);
    CHECK(pName != NULL && std::strcmp(Copy.GetStringValue(pName, 0, 1), "A^B") == 0);
    CHECK(File.Seek(1, DICOM_FILE_BEGIN) && Copy.LoadDS(&File, 0, TRUE) == DICOM_ERROR_FORMAT);
    CHECK(Copy.LoadDS(static_cast<LDicomFile*>(NULL), 0, FALSE) == DICOM_ERROR_PARAMETER);
    LDicomFile Closed;
    CHECK(Copy.LoadDS(&Closed, 0, FALSE) == DICOM_ERROR_READ);
    CHECK(DS.SaveDS(&Closed, 0) == DICOM_ERROR_WRITE);
    CHECK(DS.SaveDS(static_cast<LDicomFile*>(NULL), 0) == DICOM_ERROR_PARAMETER);
}

static void Values() {
    LDicomDS DS;
    L_INT64 Numbers[] = {-1, 1LL << 40, 3};
    pDICOMELEMENT pLong = Insert(DS, TAG_SELECTOR_SV_VALUE, VR_SV);
    CHECK(DS.SetLong64Value(pLong, Numbers, 3));
    const L_INT64* p0 = DS.GetLong64Value(pLong, 0, 3);
    const L_INT64* p2 = DS.GetLong64Value(pLong, 2, 1);
    CHECK(p0 != NULL && p0[0] == -1 && p0[1] == 1LL << 40 && p2 == p0 + 2 && *p2 == 3);
    CHECK(DS.GetLong64Value(pLong, 3, 1) == NULL && DS.GetLong64Value(pLong, 0, 4) == NULL);

    L_INT16 nRows = 2;
    CHECK(DS.FindSetValue(NULL, TAG_ROWS, &nRows, 1, VR_US) != NULL);
    CHECK(DS.FindSetValue(NULL, TAG_COLUMNS, &nRows, 1, VR_US) != NULL);
    pDICOMELEMENT pRows = DS.FindFirstElement(NULL, TAG_ROWS, FALSE);
    nRows = 3;
    CHECK(DS.FindSetValue(NULL, TAG_ROWS, &nRows, 1, 0) == pRows);
    CHECK(*DS.GetShortValue(pRows, 0, 1) == 3);
    CHECK(DS.FindSetValue(NULL, TAG_PATIENT_ID, Text("ID1"), 1, VR_LO) != NULL);

    L_CHAR szText[32] = "";
    CHECK(DS.GetConvertValueA(pRows, NULL) == 2 && DS.GetConvertValueA(pRows, szText) > 0);
    CHECK(std::strcmp(szText, "3") == 0);

    CHECK(DS.UpdateSpecificCharacterSet() == DICOM_CHARACTER_SET_DEFAULT);
    pDICOMELEMENT pSet = Insert(DS, TAG_SPECIFIC_CHARACTER_SET, VR_CS);
    CHECK(DS.SetStringValue(pSet, Text("ISO_IR 192"), 1));
    CHECK(DS.UpdateSpecificCharacterSet() == DICOM_CHARACTER_SET_UNICODE_IN_UTF8);
    CHECK(DS.SetStringValue(pSet, Text("\\ISO 2022 IR 149"), 2));
    CHECK(DS.UpdateSpecificCharacterSet() == DICOM_CHARACTER_SET_KOREAN);
}

static void Frames() {
    LDicomDS DS;
    L_INT16 nTwo = 2, nEight = 8, nOne = 1;
    L_INT32 nFrames = 3;
    CHECK(DS.FindSetValue(NULL, TAG_ROWS, &nTwo, 1, VR_US) != NULL);
    CHECK(DS.FindSetValue(NULL, TAG_COLUMNS, &nTwo, 1, VR_US) != NULL);
    CHECK(DS.FindSetValue(NULL, TAG_BITS_ALLOCATED, &nEight, 1, VR_US) != NULL);
    CHECK(DS.FindSetValue(NULL, TAG_SAMPLES_PER_PIXEL, &nOne, 1, VR_US) != NULL);
    CHECK(DS.FindSetValue(NULL, TAG_NUMBER_OF_FRAMES, &nFrames, 1, VR_IS) != NULL);
    L_UINT uSize = 0;
    CHECK(DS.GetFrameBinaryData(NULL, 0, NULL, &uSize) == DICOM_ERROR_PARAMETER);
    L_UCHAR Pixels[12] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, Frame[4];
    pDICOMELEMENT pPixels = Insert(DS, TAG_PIXEL_DATA, VR_OB);
    CHECK(DS.SetBinaryValue(pPixels, Pixels, 12));
    CHECK(DS.GetFrameBinaryData(NULL, 2, NULL, &uSize) == DICOM_SUCCESS && uSize == 4);
    CHECK(DS.GetFrameBinaryData(pPixels, 2, Frame, &uSize) == DICOM_SUCCESS && Frame[0] == 8);
    CHECK(DS.GetFrameBinaryData(pPixels, 3, Frame, &uSize) == DICOM_ERROR_RANGE);
    uSize = 3;
    CHECK(DS.GetFrameBinaryData(pPixels, 0, Frame, &uSize) == DICOM_ERROR_PARAMETER);
    CHECK(uSize == 4);
    CHECK(DS.SetBinaryValue(pPixels, Pixels, 8));
    CHECK(DS.GetFrameBinaryData(pPixels, 2, Frame, &uSize) == DICOM_ERROR_IMAGE);
}

static int s_nDeleted;
class Counted : public LDicomDS {
public:
    ~Counted() { ++s_nDeleted; }
};

static void Counting() {
    Counted* pDS = new Counted;
    CHECK(pDS->AddRefInternal() == 2 && pDS->ReleaseInternal() == 1 && s_nDeleted == 0);
    CHECK(pDS->GetIsManaged() == 0 && pDS->GetLoadFileFlags() == 0);
    pDS->SetIsManaged(4);
    pDS->SetLoadFileFlags(5);
    CHECK(pDS->GetIsManaged() == 4 && pDS->GetLoadFileFlags() == 5);
    CHECK(pDS->GetPrivateDataUnsignedInt(1) == 0 && pDS->GetPrivateDataDouble(1) == 0);
    CHECK(pDS->ReleaseInternal() == 0 && s_nDeleted == 1);
}

int main() {
    Counting();
    Files();
    Values();
    Frames();
    std::puts("data");
    return 0;
}
