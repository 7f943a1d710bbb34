/* The instances of a folder in an SQLite data base: one row a file, one column an attribute that
   can be asked for. Knows no network. Any thread. */
#ifndef EXAMPLES_CATALOG_H
#define EXAMPLES_CATALOG_H

#include <ltdic.h>
#include <sqlite3.h>

#include <stdbool.h>
#include <stddef.h>

enum Level { LEVEL_PATIENT, LEVEL_STUDY, LEVEL_SERIES, LEVEL_IMAGE, LEVELS };

/* How an attribute is matched (PS3.4 C.2.2.2). */
enum AttributeKind {
    KIND_TEXT,   /* single value, wildcards, any of several */
    KIND_NAME,   /* the same; upper and lower case are one, so are the groups of the name */
    KIND_UID,    /* any of a list */
    KIND_DATE,   /* single value, range */
    KIND_TIME,   /* single value, range */
    KIND_NUMBER, /* single value */
    KIND_JOINED, /* as text, on values of the level below: no column of its own */
    KIND_COUNT   /* not matched; no column of its own */
};

struct Attribute {
    L_UINT32 tag;
    enum Level level;
    enum AttributeKind kind;
    const char *value; /* SQL: a column, or an expression on the row `i` */
};

extern const char *const catalog_levels[LEVELS]; /* names */

/* What is known of an attribute, NULL: nothing; the unique key of a level. */
const struct Attribute *catalog_attribute(L_UINT32 tag);
const struct Attribute *catalog_key(enum Level level);

struct Catalog {
    sqlite3 *data_base;
};

/* Open the data base, NULL: one in memory, with the functions of match.h. False (and a message):
   it cannot be opened or is not ours. */
bool catalog_open(struct Catalog *catalog, const char *path);
void catalog_close(struct Catalog *catalog);

/* Make it tell what is in the folder: files that did not change since they were read are not read
   again, those that are gone are forgotten. What is no DICOM instance of a series is passed over.
   False (and a message): the folder or the data base cannot be used. */
bool catalog_fill(struct Catalog *catalog, const char *folder);

/* How many instances there are. */
long long catalog_count(const struct Catalog *catalog);

/* NegotiationScore of a catalog. */
size_t catalog_score(const void *catalog, const char *sop_class, const char *syntax);

#endif
