#include "index.h"

#include "folder.h"
#include "syntax.h"

#include <stdlib.h>
#include <string.h>

enum { STATUS_IDENTIFIER = 0xA900 }; /* identifier does not match SOP class */

bool index_read(struct Index *index, const char *path)
{
    size_t i;

    memset(index, 0, sizeof *index);
    if (!folder_list(path, &index->files))
        return false;
    index->entries = grow(NULL, index->files.count + 1, sizeof *index->entries);
    for (i = 0; i < index->files.count; i++) {
        struct Entry *entry = &index->entries[index->count];

        entry->path = index->files.items[i];
        if (instance_read(&entry->instance, entry->path) == DICOM_SUCCESS)
            index->count++;
    }
    return true;
}

void index_free(struct Index *index)
{
    free(index->entries);
    text_list_free(&index->files);
    memset(index, 0, sizeof *index);
}

/* The four levels, from the top; each with its unique key. */
static const struct {
    const char *name;
    L_UINT32 tag;
} levels[] = {
    {"PATIENT", TAG_PATIENT_ID},
    {"STUDY", TAG_STUDY_INSTANCE_UID},
    {"SERIES", TAG_SERIES_INSTANCE_UID},
    {"IMAGE", TAG_SOP_INSTANCE_UID},
};

enum { LEVELS = sizeof levels / sizeof *levels };

static const char *key_of(const struct Instance *instance, int level)
{
    switch (level) {
    case 0:
        return instance->patient;
    case 1:
        return instance->study;
    case 2:
        return instance->series;
    default:
        return instance->sop_instance;
    }
}

/* The level that the identifier names, -1 if it is none of the SOP class's model. */
static int level_of(const char *sop_class, HDICOMDS identifier)
{
    int top = strcmp(sop_class, UID_STUDY_ROOT_QUERY_GET) == 0;
    char name[17];
    int level;

    element_text(identifier, TAG_QUERY_RETRIEVE_LEVEL, name, sizeof name);
    for (level = top; level < LEVELS; level++)
        if (strcmp(name, levels[level].name) == 0)
            return level;
    return -1;
}

static bool is_wanted(const struct Instance *instance, const struct TextList wanted[LEVELS])
{
    int level;

    for (level = 0; level < LEVELS; level++)
        if (wanted[level].count > 0 && !text_list_contains(&wanted[level], key_of(instance, level)))
            return false;
    return true;
}

L_UINT16 index_match(const struct Index *index, const char *sop_class, HDICOMDS identifier,
                     struct Matches *matches)
{
    struct TextList wanted[LEVELS] = {{0}};
    int lowest = identifier == NULL ? -1 : level_of(sop_class, identifier);
    L_UINT16 status = COMMAND_STATUS_SUCCESS;
    int level;
    size_t i;

    memset(matches, 0, sizeof *matches);
    for (level = 0; level <= lowest; level++) {
        element_values(identifier, levels[level].tag, &wanted[level]);
        text_list_sort(&wanted[level]);
    }
    if (lowest < 0 || wanted[lowest].count == 0) {
        status = STATUS_IDENTIFIER;
    } else {
        matches->entries = grow(NULL, index->count + 1, sizeof *matches->entries);
        for (i = 0; i < index->count; i++)
            if (is_wanted(&index->entries[i].instance, wanted))
                matches->entries[matches->count++] = i;
    }
    for (level = 0; level < LEVELS; level++)
        text_list_free(&wanted[level]);
    return status;
}

size_t index_score(const void *index, const char *sop_class, const char *syntax)
{
    const struct Index *held = index;
    size_t points = 0;
    size_t i;

    for (i = 0; i < held->count; i++) {
        const struct Instance *instance = &held->entries[i].instance;

        if (strcmp(instance->sop_class, sop_class) != 0)
            continue;
        if (syntax_fits(instance->syntax, syntax))
            points += held->count + 1;
        if (strcmp(instance->syntax, syntax) == 0)
            points++;
    }
    return points;
}
