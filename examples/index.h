/* The instances of a folder, read once, and which of them an identifier asks for
   (PS3.4 C.4.3.1.3.1, hierarchical retrieval by unique keys). */
#ifndef EXAMPLES_INDEX_H
#define EXAMPLES_INDEX_H

#include "instance.h"
#include "text_list.h"

#include <ltdic.h>

struct Entry {
    const char *path;
    struct Instance instance;
};

struct Index {
    struct TextList files;
    struct Entry *entries;
    size_t count;
};

/* Positions in Index.entries. */
struct Matches {
    size_t *entries;
    size_t count;
};

/* Read a file or folder; what is no DICOM instance is passed over. False: it cannot be read. */
bool index_read(struct Index *index, const char *path);
void index_free(struct Index *index);

/* What a C-GET identifier asks for; free Matches.entries. Returns the status for the answer:
   success, or A900H when the identifier does not fit the model of the SOP class. */
L_UINT16 index_match(const struct Index *index, const char *sop_class, HDICOMDS identifier,
                     struct Matches *matches);

/* NegotiationScore: how many instances of the class can be sent in a transfer syntax; an exact fit
   counts more. */
size_t index_score(const void *index, const char *sop_class, const char *syntax);

#endif
