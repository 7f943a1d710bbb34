#define _POSIX_C_SOURCE 200809L
#include "catalog.h"

#include "command_line.h"
#include "folder.h"
#include "instance.h"
#include "item.h"
#include "match.h"
#include "statement.h"
#include "syntax.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Of the table: what PRAGMA application_id says of a data base that has it. */
#define FORM "1819567153"

#define COUNT_OF(what, key) \
    "(SELECT count(DISTINCT j." what ") FROM instance AS j WHERE j." key " IS i." key ")"
#define JOINED(what, key) \
    "(SELECT replace(group_concat(DISTINCT j." what "), ',', '\\') FROM instance AS j" \
    " WHERE j." key " IS i." key ")"

static const struct Attribute attributes[] = {
    {TAG_PATIENT_ID, LEVEL_PATIENT, KIND_TEXT, "patient_id"},
    {TAG_PATIENT_NAME, LEVEL_PATIENT, KIND_NAME, "patient_name"},
    {TAG_ISSUER_OF_PATIENT_ID, LEVEL_PATIENT, KIND_TEXT, "patient_id_issuer"},
    {TAG_PATIENT_BIRTH_DATE, LEVEL_PATIENT, KIND_DATE, "patient_birth_date"},
    {TAG_PATIENT_BIRTH_TIME, LEVEL_PATIENT, KIND_TIME, "patient_birth_time"},
    {TAG_PATIENT_SEX, LEVEL_PATIENT, KIND_TEXT, "patient_sex"},
    {TAG_NUMBER_OF_PATIENT_RELATED_STUDIES, LEVEL_PATIENT, KIND_COUNT,
     COUNT_OF("study_uid", "patient_id")},
    {TAG_NUMBER_OF_PATIENT_RELATED_SERIES, LEVEL_PATIENT, KIND_COUNT,
     COUNT_OF("series_uid", "patient_id")},
    {TAG_NUMBER_OF_PATIENT_RELATED_INSTANCES, LEVEL_PATIENT, KIND_COUNT,
     COUNT_OF("instance_uid", "patient_id")},
    {TAG_STUDY_INSTANCE_UID, LEVEL_STUDY, KIND_UID, "study_uid"},
    {TAG_STUDY_DATE, LEVEL_STUDY, KIND_DATE, "study_date"},
    {TAG_STUDY_TIME, LEVEL_STUDY, KIND_TIME, "study_time"},
    {TAG_ACCESSION_NUMBER, LEVEL_STUDY, KIND_TEXT, "accession_number"},
    {TAG_STUDY_ID, LEVEL_STUDY, KIND_TEXT, "study_id"},
    {TAG_STUDY_DESCRIPTION, LEVEL_STUDY, KIND_TEXT, "study_description"},
    {TAG_REFERRING_PHYSICIAN_NAME, LEVEL_STUDY, KIND_NAME, "referring_physician"},
    {TAG_MODALITIES_IN_STUDY, LEVEL_STUDY, KIND_JOINED, JOINED("modality", "study_uid")},
    {TAG_SOP_CLASSES_IN_STUDY, LEVEL_STUDY, KIND_JOINED, JOINED("class_uid", "study_uid")},
    {TAG_NUMBER_OF_STUDY_RELATED_SERIES, LEVEL_STUDY, KIND_COUNT,
     COUNT_OF("series_uid", "study_uid")},
    {TAG_NUMBER_OF_STUDY_RELATED_INSTANCES, LEVEL_STUDY, KIND_COUNT,
     COUNT_OF("instance_uid", "study_uid")},
    {TAG_SERIES_INSTANCE_UID, LEVEL_SERIES, KIND_UID, "series_uid"},
    {TAG_MODALITY, LEVEL_SERIES, KIND_TEXT, "modality"},
    {TAG_SERIES_NUMBER, LEVEL_SERIES, KIND_NUMBER, "series_number"},
    {TAG_SERIES_DATE, LEVEL_SERIES, KIND_DATE, "series_date"},
    {TAG_SERIES_TIME, LEVEL_SERIES, KIND_TIME, "series_time"},
    {TAG_SERIES_DESCRIPTION, LEVEL_SERIES, KIND_TEXT, "series_description"},
    {TAG_BODY_PART_EXAMINED, LEVEL_SERIES, KIND_TEXT, "body_part"},
    {TAG_PROTOCOL_NAME, LEVEL_SERIES, KIND_TEXT, "protocol_name"},
    {TAG_NUMBER_OF_SERIES_RELATED_INSTANCES, LEVEL_SERIES, KIND_COUNT,
     COUNT_OF("instance_uid", "series_uid")},
    {TAG_SOP_INSTANCE_UID, LEVEL_IMAGE, KIND_UID, "instance_uid"},
    {TAG_SOP_CLASS_UID, LEVEL_IMAGE, KIND_UID, "class_uid"},
    {TAG_INSTANCE_NUMBER, LEVEL_IMAGE, KIND_NUMBER, "instance_number"},
    {TAG_CONTENT_DATE, LEVEL_IMAGE, KIND_DATE, "content_date"},
    {TAG_CONTENT_TIME, LEVEL_IMAGE, KIND_TIME, "content_time"},
    {TAG_NUMBER_OF_FRAMES, LEVEL_IMAGE, KIND_NUMBER, "frames"},
};

enum { ATTRIBUTES = sizeof attributes / sizeof *attributes };

const char *const catalog_levels[LEVELS] = {"PATIENT", "STUDY", "SERIES", "IMAGE"};

const struct Attribute *catalog_key(enum Level level)
{
    static const L_UINT32 keys[LEVELS] = {TAG_PATIENT_ID, TAG_STUDY_INSTANCE_UID,
                                          TAG_SERIES_INSTANCE_UID, TAG_SOP_INSTANCE_UID};

    return catalog_attribute(keys[level]);
}

const struct Attribute *catalog_attribute(L_UINT32 tag)
{
    size_t i;

    for (i = 0; i < ATTRIBUTES; i++)
        if (attributes[i].tag == tag)
            return &attributes[i];
    return NULL;
}

static bool is_column(const struct Attribute *attribute)
{
    return attribute->kind != KIND_COUNT && attribute->kind != KIND_JOINED;
}

static bool execute(struct Catalog *catalog, const char *sql)
{
    if (sqlite3_exec(catalog->data_base, sql, NULL, NULL, NULL) == SQLITE_OK)
        return true;
    complain("data base: %s", sqlite3_errmsg(catalog->data_base));
    return false;
}

/* The table, empty unless it was made by this program in this form. */
static bool make_table(struct Catalog *catalog)
{
    struct Statement statement = {0};
    bool made = false;
    size_t i;

    if (statement_ask(catalog->data_base, "PRAGMA application_id") == strtoll(FORM, NULL, 10))
        return true;
    if (statement_ask(catalog->data_base, "SELECT count(*) FROM sqlite_master") != 0) {
        complain("data base: not one of qr_scp, or of another version of it");
        return false;
    }
    statement_add(&statement, "CREATE TABLE instance (path TEXT PRIMARY KEY, size INTEGER,"
                              " modified INTEGER, seen INTEGER, syntax TEXT");
    for (i = 0; i < ATTRIBUTES; i++)
        if (is_column(&attributes[i])) {
            statement_add(&statement, ", ");
            statement_add(&statement, attributes[i].value);
            statement_add(&statement, " TEXT");
        }
    statement_add(&statement, ")");
    made = execute(catalog, statement.sql) &&
           execute(catalog, "CREATE INDEX by_patient ON instance (patient_id);"
                            "CREATE INDEX by_study ON instance (study_uid, series_uid);"
                            "CREATE INDEX by_series ON instance (series_uid);"
                            "CREATE INDEX by_instance ON instance (instance_uid);"
                            "CREATE INDEX by_class ON instance (class_uid, syntax);"
                            "PRAGMA application_id = " FORM);
    statement_free(&statement);
    return made;
}

bool catalog_open(struct Catalog *catalog, const char *path)
{
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX;

    memset(catalog, 0, sizeof *catalog);
    if (!sqlite3_threadsafe()) {
        complain("this SQLite was built for one thread only");
        return false;
    }
    if (sqlite3_open_v2(path != NULL ? path : ":memory:", &catalog->data_base, flags, NULL) !=
            SQLITE_OK ||
        !match_register(catalog->data_base)) {
        complain("data base %s: %s", path != NULL ? path : "in memory",
                 sqlite3_errmsg(catalog->data_base));
        catalog_close(catalog);
        return false;
    }
    if (!make_table(catalog)) {
        catalog_close(catalog);
        return false;
    }
    return true;
}

void catalog_close(struct Catalog *catalog)
{
    sqlite3_close(catalog->data_base);
    catalog->data_base = NULL;
}

/* All values of an attribute, joined by backslashes; NULL if it is absent or empty. */
static const char *values_of(HDICOMDS data, L_UINT32 tag)
{
    pDICOMELEMENT element = item_find(data, NULL, tag);
    L_UINT32 count = element == NULL ? 0 : L_DicomGetCountValue(data, element);

    return count == 0 ? NULL : L_DicomGetStringValue(data, element, 0, count);
}

/* A row for a file. False: it is no instance of a series. */
static bool bind_instance(struct Statement *insertion, HDICOMDS data)
{
    static const L_UINT32 needed[] = {TAG_STUDY_INSTANCE_UID, TAG_SERIES_INSTANCE_UID,
                                      TAG_SOP_INSTANCE_UID, TAG_SOP_CLASS_UID};
    char text[UID_SIZE];
    size_t i;

    for (i = 0; i < sizeof needed / sizeof *needed; i++)
        if (!element_text(data, needed[i], text, sizeof text) || !uid_is_valid(text))
            return false;
    data_syntax(data, text, sizeof text);
    statement_bind(insertion, text);
    for (i = 0; i < ATTRIBUTES; i++)
        if (is_column(&attributes[i]))
            statement_bind(insertion, values_of(data, attributes[i].tag));
    return true;
}

/* When a file was last written, in nanoseconds. */
static long long modified(const struct stat *state)
{
    return (long long)state->st_mtim.tv_sec * 1000000000 + state->st_mtim.tv_nsec;
}

static bool insert(struct Catalog *catalog, const char *path, const struct stat *state)
{
    struct Statement insertion = {0};
    HDICOMDS data = L_DicomCreateDS(NULL);
    bool well = true;
    size_t i;

    statement_add(&insertion, "INSERT OR REPLACE INTO instance VALUES (?, ?, ?, 1, ?");
    for (i = 0; i < ATTRIBUTES; i++)
        if (is_column(&attributes[i]))
            statement_add(&insertion, ", ?");
    statement_add(&insertion, ")");
    statement_bind(&insertion, path);
    statement_bind_number(&insertion, (long long)state->st_size);
    statement_bind_number(&insertion, modified(state));
    if (data != NULL && L_DicomLoadDS(data, (L_TCHAR *)path, 0) == DICOM_SUCCESS &&
        bind_instance(&insertion, data))
        well = statement_run(catalog->data_base, &insertion);
    L_DicomFreeDS(data);
    statement_free(&insertion);
    return well;
}

/* Mark the row of a file that did not change. */
static bool mark(struct Catalog *catalog, const char *path, const struct stat *state)
{
    struct Statement update = {0};
    bool well;

    statement_add(&update, "UPDATE instance SET seen = 1 WHERE path = ?1"
                           " AND size = CAST(?2 AS INTEGER) AND modified = CAST(?3 AS INTEGER)");
    statement_bind(&update, path);
    statement_bind_number(&update, (long long)state->st_size);
    statement_bind_number(&update, modified(state));
    well = statement_run(catalog->data_base, &update);
    statement_free(&update);
    return well;
}

static bool fill(struct Catalog *catalog, const struct TextList *files)
{
    size_t i;

    if (!execute(catalog, "BEGIN; UPDATE instance SET seen = 0"))
        return false;
    for (i = 0; i < files->count; i++) {
        const char *path = files->items[i];
        struct stat state;

        if (stat(path, &state) != 0)
            continue;
        if (!mark(catalog, path, &state))
            return false;
        if (sqlite3_changes(catalog->data_base) == 0 && !insert(catalog, path, &state))
            return false;
    }
    return execute(catalog, "DELETE FROM instance WHERE NOT seen; COMMIT");
}

bool catalog_fill(struct Catalog *catalog, const char *folder)
{
    struct TextList files = {0};
    bool well = folder_list(folder, &files) && fill(catalog, &files);

    text_list_free(&files);
    return well;
}

long long catalog_count(const struct Catalog *catalog)
{
    return statement_ask(catalog->data_base, "SELECT count(*) FROM instance");
}

size_t catalog_score(const void *catalog, const char *sop_class, const char *syntax)
{
    const struct Catalog *held = catalog;
    struct Statement query = {0};
    size_t points = 0;

    statement_add(&query, "SELECT syntax, count(*) FROM instance WHERE class_uid = ?"
                          " GROUP BY syntax");
    statement_bind(&query, sop_class);
    if (statement_prepare(held->data_base, &query))
        while (statement_step(&query)) {
            const char *stored = statement_column(&query, 0);
            size_t count = strtoul(statement_column(&query, 1), NULL, 10);

            if (syntax_fits(stored, syntax)) /* an exact fit counts more */
                points += count * (strcmp(stored, syntax) == 0 ? 3 : 2);
        }
    statement_free(&query);
    return points;
}
