/*
 * Compresses a file with every syntax that loses nothing, decompresses it again, and compares the
 * pixels; keeps JPEG 2000 settings. Arguments: the file, a folder for what is written.
 */
#include "table/check.h"

static unsigned char* pixels(HDICOMDS ds, unsigned* length)
{
    pDICOMELEMENT element = L_DicomFindFirstElement(ds, NULL, TAG_PIXEL_DATA, FALSE);
    unsigned char* data;

    CHECK(element != NULL && element->nLength != ELEMENT_LENGTH_MAX);
    *length = element->nLength;
    data = malloc(*length);
    CHECK(L_DicomGetBinaryValue(ds, element, data, *length));
    return data;
}

static void check_syntax(HDICOMDS ds, const char* uid)
{
    pDICOMELEMENT element = L_DicomFindFirstElement(ds, NULL, TAG_TRANSFER_SYNTAX_UID, FALSE);

    CHECK(element != NULL && strcmp(L_DicomGetStringValue(ds, element, 0, 1), uid) == 0);
}

static void there_and_back(char* input, const char* folder, char* uid)
{
    char path[1024];
    HDICOMDS ds = L_DicomCreateDS(NULL);
    unsigned before, after;
    unsigned char *old, *now;
    pDICOMELEMENT element;

    snprintf(path, sizeof path, "%s/%s.dcm", folder, uid);
    CHECK(L_DicomLoadDS(ds, input, 0) == DICOM_SUCCESS);
    old = pixels(ds, &before);
    element = L_DicomFindFirstElement(ds, NULL, TAG_PIXEL_DATA, FALSE);
    CHECK(L_DicomChangeTransferSyntax(ds, uid, 0, 0) == DICOM_SUCCESS);
    CHECK(element->nLength == ELEMENT_LENGTH_MAX && element->nVR == VR_OB);
    CHECK(L_DicomGetChildElement(ds, element, TRUE) != NULL);
    check_syntax(ds, uid);
    CHECK(L_DicomSaveDS(ds, path, DS_METAHEADER_PRESENT) == DICOM_SUCCESS);
    CHECK(L_DicomLoadDS(ds, path, 0) == DICOM_SUCCESS);
    CHECK(L_DicomChangeTransferSyntax(ds, UID_IMPLICIT_VR_LITTLE_ENDIAN, 0, 0) == DICOM_SUCCESS);
    check_syntax(ds, UID_IMPLICIT_VR_LITTLE_ENDIAN);
    now = pixels(ds, &after);
    CHECK(before == after && memcmp(old, now, before) == 0);
    free(old);
    free(now);
    L_DicomFreeDS(ds);
}

static void in_one_go(char* input, const char* folder)
{
    char path[1024];
    HDICOMDS ds = L_DicomCreateDS(NULL);
    HDICOMDS written = L_DicomCreateDS(NULL);
    unsigned before, after;

    snprintf(path, sizeof path, "%s/second.dcm", folder);
    CHECK(L_DicomLoadDS(ds, input, 0) == DICOM_SUCCESS);
    free(pixels(ds, &before));
    CHECK(L_DicomChangeTransferSyntax2(
              ds, path, UID_RLE_LOSSLESS, 0, 0, DS_METAHEADER_PRESENT) == DICOM_SUCCESS);
    free(pixels(ds, &after));
    CHECK(before == after);
    CHECK(L_DicomLoadDS(written, path, 0) == DICOM_SUCCESS);
    check_syntax(written, UID_RLE_LOSSLESS);
    L_DicomFreeDS(written);
    L_DicomFreeDS(ds);
}

static void settings(void)
{
    HDICOMDS ds = L_DicomCreateDS(NULL);
    FILEJ2KOPTIONS options, found;

    memset(&options, 0xFF, sizeof options);
    CHECK(L_DicomGetDefaultJ2KOptions(ds, &options, sizeof options) == DICOM_SUCCESS);
    CHECK(options.uStructSize == sizeof options && options.bUseColorTransform == TRUE);
    options.uCompressionControl = J2K_COMPRESSION_RATIO;
    options.fCompressionRatio = 12.5F;
    options.rcROI.bottom = 77;
    options.uPrecinctSize = J2KPRECINCTSIZE_UNIFORM_512;
    CHECK(L_DicomSetJ2KOptions(ds, &options) == DICOM_SUCCESS);
    CHECK(L_DicomGetJ2KOptions(ds, &found, sizeof found) == DICOM_SUCCESS);
    CHECK(found.fCompressionRatio == 12.5F && found.rcROI.bottom == 77);
    CHECK(found.uPrecinctSize == J2KPRECINCTSIZE_UNIFORM_512);
    CHECK(L_DicomGetJ2KOptions(ds, &found, 4) == DICOM_ERROR_INVALID_STRUCT_SIZE);
    options.uStructSize = 0;
    CHECK(L_DicomSetJ2KOptions(ds, &options) == DICOM_ERROR_INVALID_STRUCT_SIZE);
    CHECK(L_DicomSetJ2KOptions(ds, NULL) == DICOM_ERROR_NULL_PTR);
    L_DicomFreeDS(ds);
}

int main(int count, char** arguments)
{
    static char* const lossless[] = {
        UID_RLE_LOSSLESS,
        UID_JPEG_LOSSLESS_NONHIER_14,
        UID_JPEG_LOSSLESS_NONHIER_14B,
        UID_JPEG_LS_LOSSLESS,
        UID_JPEG2000_LOSSLESS_ONLY,
    };
    size_t i;

    CHECK(count == 3);
    for (i = 0; i < sizeof lossless / sizeof *lossless; i++)
        there_and_back(arguments[1], arguments[2], lossless[i]);
    in_one_go(arguments[1], arguments[2]);
    settings();
    return finish();
}
