/* dataset FILE COUNT OUTPUT: seconds of processor for what programs do with data sets, COUNT times:
   use   load a file, read 20 values as text, save it unmodified;
   walk  look at all elements of a loaded file, short values as text;
   next  nothing but going from element to element (for one step). */
#define _POSIX_C_SOURCE 200809L
#include <ltdic.h>

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { LONGEST_TEXT = 256, WALKS = 20 };

static const L_UINT32 read_tags[] = {
    TAG_SOP_CLASS_UID,      TAG_SOP_INSTANCE_UID,    TAG_STUDY_DATE,
    TAG_STUDY_TIME,         TAG_ACCESSION_NUMBER,    TAG_MODALITY,
    TAG_MANUFACTURER,       TAG_INSTITUTION_NAME,    TAG_STUDY_DESCRIPTION,
    TAG_SERIES_DESCRIPTION, TAG_PATIENT_NAME,        TAG_PATIENT_ID,
    TAG_PATIENT_BIRTH_DATE, TAG_PATIENT_SEX,         TAG_STUDY_INSTANCE_UID,
    TAG_SERIES_INSTANCE_UID, TAG_STUDY_ID,           TAG_SERIES_NUMBER,
    TAG_INSTANCE_NUMBER,    TAG_FRAME_OF_REFERENCE_UID,
};

enum { READ = sizeof read_tags / sizeof *read_tags };

static double processor_seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static HDICOMDS load(char *file)
{
    HDICOMDS data = L_DicomCreateDS(NULL);

    if (L_DicomLoadDS(data, file, 0) != DICOM_SUCCESS)
        exit(EXIT_FAILURE);
    return data;
}

static void use(char *file, char *output)
{
    HDICOMDS data = load(file);
    int i;

    for (i = 0; i < READ; i++) {
        pDICOMELEMENT element = L_DicomFindFirstElement(data, NULL, read_tags[i], TRUE);

        if (element == NULL || L_DicomGetStringValue(data, element, 0, 1) == NULL)
            exit(EXIT_FAILURE);
    }
    if (L_DicomSaveDS(data, output, 0) != DICOM_SUCCESS)
        exit(EXIT_FAILURE);
    L_DicomFreeDS(data);
}

static long walk(HDICOMDS data, bool with_text)
{
    pDICOMELEMENT element = L_DicomGetFirstElement(data, NULL, FALSE, TRUE);
    char text[LONGEST_TEXT];
    long count = 0;

    for (; element != NULL; element = L_DicomGetNextElement(data, element, FALSE, TRUE)) {
        count++;
        if (with_text && element->nLength > 0 && element->nLength < LONGEST_TEXT / 4)
            L_DicomGetConvertValue(data, element, text, sizeof text);
    }
    return count;
}

int main(int argc, char **argv)
{
    double using = 0;
    double walking = 0;
    double stepping = 0;
    double start;
    long elements = 0;
    HDICOMDS data;
    long count;
    long i;

    if (argc < 4)
        return EXIT_FAILURE;
    count = atol(argv[2]);
    use(argv[1], argv[3]); /* starts the engine */
    start = processor_seconds();
    for (i = 0; i < count; i++)
        use(argv[1], argv[3]);
    using = processor_seconds() - start;
    for (i = 0; i <= count; i++) {
        data = load(argv[1]);
        start = processor_seconds();
        elements = walk(data, true);
        if (i > 0)
            walking += processor_seconds() - start;
        L_DicomFreeDS(data);
    }
    data = load(argv[1]);
    walk(data, false);
    start = processor_seconds();
    for (i = 0; i < WALKS; i++)
        walk(data, false);
    stepping = (processor_seconds() - start) / (double)(WALKS * (elements > 0 ? elements : 1));
    L_DicomFreeDS(data);
    printf("{\"count\": %ld, \"use\": %.6f, \"walk\": %.6f, \"next\": %.9f, \"elements\": %ld}\n",
           count, using, walking, stepping * (double)count, elements);
    return EXIT_SUCCESS;
}
