/* dataset FILE COUNT OUTPUT: load a file, look at every value as text, save; COUNT times. */
#define _POSIX_C_SOURCE 200809L
#include <ltdic.h>

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { LONGEST_TEXT = 256 };

static double clock_seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static long walk(HDICOMDS data)
{
    pDICOMELEMENT element = L_DicomGetFirstElement(data, NULL, FALSE, TRUE);
    char text[LONGEST_TEXT];
    long count = 0;

    for (; element != NULL; element = L_DicomGetNextElement(data, element, FALSE, TRUE)) {
        count++;
        if (element->nLength > 0 && element->nLength < LONGEST_TEXT / 4)
            L_DicomGetConvertValue(data, element, text, sizeof text);
    }
    return count;
}

int main(int argc, char **argv)
{
    double loading = 0;
    double walking = 0;
    double saving = 0;
    long elements = 0;
    bool well = true;
    long count;
    long i;

    if (argc < 4)
        return EXIT_FAILURE;
    count = atol(argv[2]);
    for (i = 0; well && i < count; i++) {
        double start = clock_seconds();
        HDICOMDS data = L_DicomCreateDS(NULL);
        double loaded;
        double walked;

        well = L_DicomLoadDS(data, argv[1], 0) == DICOM_SUCCESS;
        loaded = clock_seconds();
        elements += walk(data);
        walked = clock_seconds();
        well = L_DicomSaveDS(data, argv[3], 0) == DICOM_SUCCESS && well;
        L_DicomFreeDS(data);
        if (i > 0) { /* the first round starts the engine */
            loading += loaded - start;
            walking += walked - loaded;
            saving += clock_seconds() - walked;
        }
    }
    printf("{\"count\": %ld, \"load\": %.6f, \"walk\": %.6f, \"save\": %.6f, \"elements\": %ld}\n",
           count - 1, loading, walking, saving, count > 0 ? elements / count : 0);
    return well ? EXIT_SUCCESS : EXIT_FAILURE;
}
