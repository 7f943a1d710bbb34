/*
 * host_data.c - what the program under attack does with data sets and files: read all of it. See
 * host.c.
 */
#include "host.h"

#include <ltdictags.h>
#include <ltdicuid.h>
#include <stdio.h>
#include <stdlib.h>

enum { LOOK = 2000, TEXT = 256 };

/* The value of an element in every form that it may have. */
static void read_value(HDICOMDS ds, pDICOMELEMENT element)
{
    static L_TCHAR text[TEXT];
    L_UINT32 count = L_DicomGetCountValue(ds, element);

    L_DicomGetConvertValue(ds, element, text, TEXT);
    L_DicomGetStringValue(ds, element, 0, 1);
    L_DicomGetStringValue(ds, element, count, 1);
    L_DicomGetDoubleValue(ds, element, 0, 1);
    L_DicomGetLongValue(ds, element, 0, count);
    L_DicomGetBinaryValue(ds, element, text, TEXT);
}

/* Walk through all elements, and through the values of the first of them; how many there are. */
long read_all(HDICOMDS ds)
{
    pDICOMELEMENT element = L_DicomGetFirstElement(ds, NULL, FALSE, TRUE);
    long count = 0;

    for (; element != NULL; element = L_DicomGetNextElement(ds, element, FALSE, TRUE))
        if (count++ < LOOK)
            read_value(ds, element);
    return count;
}

/* Load a file and read it all. */
int load(const char *path, long flags)
{
    HDICOMDS ds = L_DicomCreateDS(getenv("HOST_TEMP"));
    L_INT code = L_DicomLoadDS(ds, (L_TCHAR *)path, (L_UINT16)flags);
    L_UCHAR preamble[128] = {0};

    L_DicomGetPreamble(ds, preamble, sizeof preamble);
    printf("0 loaded %d %ld %02x\n", code, read_all(ds), preamble[0]);
    L_DicomFreeDS(ds);
    return code;
}

/* Load a file and change its transfer syntax to each of several; which went well, as bits. */
int convert(const char *path)
{
    static const char *const syntaxes[] = {UID_RLE_LOSSLESS, UID_JPEG2000_LOSSLESS_ONLY,
                                           UID_JPEG_LOSSLESS_NONHIER_14B, UID_JPEG_BASELINE_1};
    int i, done = 0;

    for (i = 0; i < 4; i++) {
        HDICOMDS ds = L_DicomCreateDS(NULL);
        L_INT code = L_DicomLoadDS(ds, (L_TCHAR *)path, 0);

        if (code == DICOM_SUCCESS)
            code = L_DicomChangeTransferSyntax(ds, (L_TCHAR *)syntaxes[i], 2, 0);
        printf("0 converted %d\n", code);
        done |= (code == DICOM_SUCCESS) << i;
        L_DicomFreeDS(ds);
    }
    return done;
}
