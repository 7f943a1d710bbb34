/* What an identifier asks a catalog for: the matches of a C-FIND, the instances of a C-MOVE or
   C-GET (PS3.4 C.4). Any thread; one query is one thread's. */
#ifndef EXAMPLES_QUERY_H
#define EXAMPLES_QUERY_H

#include "catalog.h"
#include "instance.h"
#include "statement.h"

#include <ltdic.h>

/* How identifiers are read. */
struct Model {
    enum Level top;  /* LEVEL_PATIENT: patient root, LEVEL_STUDY: study root */
    bool relational; /* keys of upper levels may be missing (PS3.4 C.4.1.2.2.1) */
};

struct Query {
    struct Statement statement;
    enum Level level;
    const struct Attribute *asked[100]; /* the columns, `count` of them */
    size_t count;
    L_UINT16 pending; /* for the responses: were all keys understood? */
};

/* Start to look for matches; query_free is needed in any case. Returns success, or the status with
   which the request fails. */
L_UINT16 query_find(struct Query *query, const struct Catalog *catalog, const struct Model *model,
                    HDICOMDS identifier);

/* The next match as an identifier, free it with L_DicomFreeDS. NULL: there is none, or (then
   query->statement.failed) the data base failed. */
HDICOMDS query_next(struct Query *query, const char *retrieve_title);

void query_free(struct Query *query);

/* An instance to be retrieved. */
struct Found {
    char *path;
    struct Instance instance;
};

struct FoundList {
    struct Found *items;
    size_t count;
};

/* The instances that an identifier asks for. Keys of upper levels may be missing. Returns success,
   or the status with which the request fails; found_free is needed in any case. */
L_UINT16 query_retrieve(struct FoundList *found, const struct Catalog *catalog,
                        const struct Model *model, HDICOMDS identifier);
void found_free(struct FoundList *found);

#endif
