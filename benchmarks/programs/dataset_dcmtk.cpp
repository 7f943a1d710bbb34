// dataset_dcmtk FILE COUNT OUTPUT: what dataset.c does, with libdcmdata.
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>

enum { WALKS = 20 };

static const DcmTagKey read_tags[] = {
    DCM_SOPClassUID,       DCM_SOPInstanceUID,  DCM_StudyDate,        DCM_StudyTime,
    DCM_AccessionNumber,   DCM_Modality,        DCM_Manufacturer,     DCM_InstitutionName,
    DCM_StudyDescription,  DCM_SeriesDescription, DCM_PatientName,    DCM_PatientID,
    DCM_PatientBirthDate,  DCM_PatientSex,      DCM_StudyInstanceUID, DCM_SeriesInstanceUID,
    DCM_StudyID,           DCM_SeriesNumber,    DCM_InstanceNumber,   DCM_FrameOfReferenceUID,
};

static double processor_seconds()
{
    timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

static void load(DcmFileFormat &file, const char *name)
{
    if (file.loadFile(name).bad())
        exit(EXIT_FAILURE);
}

static void use(const char *name, const char *output)
{
    DcmFileFormat file;
    OFString text;

    load(file, name);
    for (const DcmTagKey &tag : read_tags)
        if (file.getDataset()->findAndGetOFString(tag, text).bad())
            exit(EXIT_FAILURE);
    if (file.saveFile(output, file.getDataset()->getOriginalXfer()).bad())
        exit(EXIT_FAILURE);
}

static long walk(DcmFileFormat &file, bool with_text)
{
    const Uint32 longest = 64;
    DcmStack stack;
    long count = 0;

    while (file.nextObject(stack, OFTrue).good()) {
        DcmElement *element = with_text ? dynamic_cast<DcmElement *>(stack.top()) : NULL;
        OFString text;

        count++;
        if (element != NULL && element->isLeaf() && element->getLength() > 0 &&
            element->getLength() < longest)
            element->getOFStringArray(text);
    }
    return count;
}

int main(int argc, char **argv)
{
    double walking = 0;
    long elements = 0;

    if (argc < 4)
        return EXIT_FAILURE;
    const long count = atol(argv[2]);
    use(argv[1], argv[3]);
    double start = processor_seconds();
    for (long i = 0; i < count; i++)
        use(argv[1], argv[3]);
    const double whole = processor_seconds() - start;
    for (long i = 0; i <= count; i++) {
        DcmFileFormat file;
        load(file, argv[1]);
        start = processor_seconds();
        elements = walk(file, true);
        if (i > 0)
            walking += processor_seconds() - start;
    }
    DcmFileFormat file;
    load(file, argv[1]);
    start = processor_seconds();
    for (long i = 0; i < WALKS; i++)
        walk(file, false);
    const double stepping = (processor_seconds() - start) / double(WALKS * (elements > 0 ? elements : 1));
    std::printf("{\"count\": %ld, \"use\": %.6f, \"walk\": %.6f, \"next\": %.9f, "
                "\"elements\": %ld}\n",
                count, whole, walking, stepping * double(count), elements);
    return EXIT_SUCCESS;
}
