// dataset_dcmtk FILE COUNT OUTPUT: what dataset.c does, with libdcmdata.
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

static double clock_seconds()
{
    using namespace std::chrono;
    return duration<double>(steady_clock::now().time_since_epoch()).count();
}

static long walk(DcmFileFormat &file)
{
    const Uint32 longest = 64;
    DcmStack stack;
    long count = 0;

    while (file.nextObject(stack, OFTrue).good()) {
        DcmElement *element = dynamic_cast<DcmElement *>(stack.top());
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
    double loading = 0, walking = 0, saving = 0;
    long elements = 0;
    bool well = true;

    if (argc < 4)
        return EXIT_FAILURE;
    const long count = atol(argv[2]);
    for (long i = 0; well && i < count; i++) {
        const double start = clock_seconds();
        DcmFileFormat file;
        well = file.loadFile(argv[1]).good();
        const double loaded = clock_seconds();
        elements += walk(file);
        const double walked = clock_seconds();
        well = file.saveFile(argv[3], file.getDataset()->getOriginalXfer()).good() && well;
        if (i > 0) {
            loading += loaded - start;
            walking += walked - loaded;
            saving += clock_seconds() - walked;
        }
    }
    std::printf("{\"count\": %ld, \"load\": %.6f, \"walk\": %.6f, \"save\": %.6f, "
                "\"elements\": %ld}\n",
                count - 1, loading, walking, saving, count > 0 ? elements / count : 0);
    return well ? EXIT_SUCCESS : EXIT_FAILURE;
}
