#include "query.h"

#include "item.h"
#include "match.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_KEY = 1024 }; /* of one that is compared with each value; UIDs are looked up */

enum {
    STATUS_IDENTIFIER = 0xA900, /* identifier does not match SOP class */
    STATUS_BAD_VALUE = 0xC001   /* unable to process: a value that is none of its VR */
};

/* Without blanks at its ends. */
static const char *trim(const char *text, size_t *length)
{
    while (*length > 0 && *text == ' ') {
        text++;
        --*length;
    }
    while (*length > 0 && text[*length - 1] == ' ')
        --*length;
    return text;
}

/* "COLUMN IN (?, ?)": one parameter for each value. `form` is what a parameter looks like. */
static bool add_list(struct Statement *statement, const struct Attribute *attribute,
                     const char *values, const char *column, const char *form)
{
    const char *separator = "(";

    statement_add(statement, column);
    statement_add(statement, " IN ");
    for (;;) {
        size_t length = strcspn(values, "\\");
        size_t used = length;
        const char *value = trim(values, &used);

        if (attribute->kind == KIND_NUMBER && (used == 0 || used > 12 ||
                                               strspn(value, "+-0123456789") < used))
            return false;
        statement_add(statement, separator);
        statement_add(statement, form);
        statement_bind_part(statement, value, used);
        separator = ", ";
        if (values[length] == '\0')
            break;
        values += length + 1;
    }
    statement_add(statement, ")");
    return true;
}

static bool moment(const struct Attribute *attribute, const char *text, size_t length, char fill,
                   char found[MOMENT_SIZE])
{
    text = trim(text, &length);
    if (attribute->kind == KIND_DATE)
        return match_date(text, length, found);
    return match_time(text, length, fill, found);
}

/* A date or time, A-B, A- or -B; a time alone is all that it may mean. */
static bool add_range(struct Statement *statement, const struct Attribute *attribute,
                      const char *value)
{
    size_t length = strlen(value);
    const char *dash = strchr(value, '-');
    size_t first = dash == NULL ? length : (size_t)(dash - value);
    const char *second = dash == NULL ? value : dash + 1;
    size_t rest = dash == NULL ? length : length - first - 1;
    char low[MOMENT_SIZE] = "0"; /* before all others, as text */
    char high[MOMENT_SIZE] = "99999999";

    if (dash != NULL && first == 0 && rest == 0)
        return false;
    if ((first > 0 && !moment(attribute, value, first, '0', low)) ||
        (rest > 0 && !moment(attribute, second, rest, '9', high)))
        return false;
    statement_add(statement, attribute->kind == KIND_DATE ? "dicom_date(" : "dicom_time(");
    statement_add(statement, attribute->value);
    statement_add(statement, ") BETWEEN ? AND ?");
    statement_bind(statement, low);
    statement_bind(statement, high);
    return true;
}

static void add_like(struct Statement *statement, const struct Attribute *attribute,
                     const char *value)
{
    statement_add(statement, "dicom_like(?, ");
    statement_add(statement, attribute->value);
    statement_add(statement, attribute->kind == KIND_NAME ? ", 1)" : ", 0)");
    statement_bind(statement, value);
}

/* " AND ..." for a key with a value. False: the value is none of its kind. */
static bool add_condition(struct Statement *statement, const struct Attribute *attribute,
                          const char *value)
{
    char column[80];

    if (attribute->kind == KIND_COUNT)
        return true; /* told, never matched */
    if (attribute->kind != KIND_UID && strlen(value) > LONGEST_KEY)
        return false;
    statement_add(statement, " AND ");
    switch (attribute->kind) {
    case KIND_UID:
        return add_list(statement, attribute, value, attribute->value, "?");
    case KIND_NUMBER:
        snprintf(column, sizeof column, "CAST(%s AS INTEGER)", attribute->value);
        return add_list(statement, attribute, value, column, "CAST(? AS INTEGER)");
    case KIND_DATE:
    case KIND_TIME:
        return add_range(statement, attribute, value);
    default:
        add_like(statement, attribute, value);
        return true;
    }
}

/* The text of a key, "" if it has none: it matches everything. */
static const char *key_text(HDICOMDS identifier, pDICOMELEMENT element)
{
    L_UINT32 count = element == NULL ? 0 : L_DicomGetCountValue(identifier, element);
    const char *text = count == 0 ? NULL : L_DicomGetStringValue(identifier, element, 0, count);

    return text == NULL ? "" : text;
}

/* Is it a key that can be matched, at this level or above? */
static const struct Attribute *known_key(pDICOMELEMENT element, enum Level level)
{
    const struct Attribute *attribute = catalog_attribute(element->nTag);

    return attribute != NULL && attribute->level <= level ? attribute : NULL;
}

/* The conditions of all keys: on values that stand in the rows, or on values of groups of rows. */
static L_UINT16 add_conditions(struct Statement *statement, HDICOMDS identifier, enum Level level,
                               bool joined)
{
    pDICOMELEMENT element = L_DicomGetFirstElement(identifier, NULL, TRUE, TRUE);

    for (; element != NULL; element = L_DicomGetNextElement(identifier, element, TRUE, TRUE)) {
        const struct Attribute *attribute = known_key(element, level);
        const char *value;

        if (attribute == NULL || (attribute->kind == KIND_JOINED) != joined)
            continue;
        value = key_text(identifier, element);
        if (value[strspn(value, " *")] != '\0' && !add_condition(statement, attribute, value))
            return STATUS_BAD_VALUE;
    }
    return COMMAND_STATUS_SUCCESS;
}

/* The level that the identifier names; LEVELS if it is none of the model. */
static enum Level level_of(HDICOMDS identifier, const struct Model *model)
{
    char name[17];
    int level;

    if (identifier == NULL ||
        !item_text(identifier, NULL, TAG_QUERY_RETRIEVE_LEVEL, name, sizeof name))
        return LEVELS;
    for (level = (int)model->top; level < LEVELS; level++)
        if (strcmp(name, catalog_levels[level]) == 0)
            break;
    return (enum Level)level;
}

static const char *unique_key(HDICOMDS identifier, enum Level level)
{
    return key_text(identifier, item_find(identifier, NULL, catalog_key(level)->tag));
}

/* Do the unique keys above the level have one value each (PS3.4 C.4.1.2.1)? */
static bool is_hierarchical(HDICOMDS identifier, const struct Model *model, enum Level level)
{
    int above;

    for (above = (int)model->top; above < (int)level; above++) {
        const char *value = unique_key(identifier, (enum Level)above);

        if (*value == '\0' || strpbrk(value, "\\*?") != NULL)
            return false;
    }
    return true;
}

/* Does it name what to retrieve: by unique keys, the level's own among them, without wildcards? */
static bool is_definite(HDICOMDS identifier, const struct Model *model, enum Level level)
{
    const char *value;
    int above;

    for (above = (int)model->top; above <= (int)level; above++)
        if (strpbrk(unique_key(identifier, (enum Level)above), "*?") != NULL)
            return false;
    value = unique_key(identifier, level);
    return value[strspn(value, " \\")] != '\0';
}

static void ask(struct Query *query, HDICOMDS identifier)
{
    pDICOMELEMENT element = L_DicomGetFirstElement(identifier, NULL, TRUE, TRUE);
    size_t most = sizeof query->asked / sizeof *query->asked;

    query->pending = COMMAND_STATUS_PENDING;
    for (; element != NULL; element = L_DicomGetNextElement(identifier, element, TRUE, TRUE)) {
        const struct Attribute *attribute = known_key(element, query->level);

        if (attribute != NULL && query->count < most) {
            statement_add(&query->statement, query->count == 0 ? "SELECT " : ", ");
            statement_add(&query->statement, attribute->value);
            query->asked[query->count++] = attribute;
        } else if (element->nTag != TAG_QUERY_RETRIEVE_LEVEL &&
                   element->nTag != TAG_SPECIFIC_CHARACTER_SET &&
                   element->nTag != TAG_RETRIEVE_AE_TITLE) {
            query->pending = COMMAND_STATUS_PENDING_WARNING;
        }
    }
    if (query->count == 0)
        statement_add(&query->statement, "SELECT NULL");
}

/* FROM, WHERE, GROUP BY and HAVING, then ready to run. */
static L_UINT16 finish(struct Statement *statement, const struct Catalog *catalog,
                       HDICOMDS identifier, enum Level level, const char *group)
{
    L_UINT16 status;

    statement_add(statement, " FROM instance AS i WHERE 1");
    status = add_conditions(statement, identifier, level, false);
    statement_add(statement, " GROUP BY ");
    statement_add(statement, group);
    statement_add(statement, " HAVING 1");
    if (status == COMMAND_STATUS_SUCCESS)
        status = add_conditions(statement, identifier, level, true);
    if (status == COMMAND_STATUS_SUCCESS && !statement_prepare(catalog->data_base, statement))
        status = COMMAND_STATUS_REFUSED_OUT_OF_RESOURCES;
    return status;
}

L_UINT16 query_find(struct Query *query, const struct Catalog *catalog, const struct Model *model,
                    HDICOMDS identifier)
{
    memset(query, 0, sizeof *query);
    query->level = level_of(identifier, model);
    if (query->level == LEVELS ||
        (!model->relational && !is_hierarchical(identifier, model, query->level)))
        return STATUS_IDENTIFIER;
    ask(query, identifier);
    return finish(&query->statement, catalog, identifier, query->level,
                  catalog_key(query->level)->value);
}

HDICOMDS query_next(struct Query *query, const char *retrieve_title)
{
    HDICOMDS match;
    size_t i;

    if (!statement_step(&query->statement))
        return NULL;
    match = L_DicomCreateDS(NULL);
    item_set(match, NULL, TAG_QUERY_RETRIEVE_LEVEL, catalog_levels[query->level]);
    item_set(match, NULL, TAG_RETRIEVE_AE_TITLE, retrieve_title);
    for (i = 0; i < query->count; i++)
        item_set(match, NULL, query->asked[i]->tag, statement_column(&query->statement, (int)i));
    return match;
}

void query_free(struct Query *query)
{
    statement_free(&query->statement);
}

static void copy_uid(char uid[UID_SIZE], const char *text)
{
    snprintf(uid, UID_SIZE, "%s", text);
}

static void collect(struct FoundList *found, struct Statement *statement)
{
    size_t room = 0;

    while (statement_step(statement)) {
        const char *path = statement_column(statement, 0);
        struct Found *item;

        if (found->count == room) {
            room = 2 * room + 16;
            found->items = grow(found->items, room, sizeof *found->items);
        }
        item = &found->items[found->count++];
        memset(item, 0, sizeof *item);
        item->path = strcpy(grow(NULL, strlen(path) + 1, 1), path);
        copy_uid(item->instance.syntax, statement_column(statement, 1));
        copy_uid(item->instance.sop_class, statement_column(statement, 2));
        copy_uid(item->instance.sop_instance, statement_column(statement, 3));
    }
}

L_UINT16 query_retrieve(struct FoundList *found, const struct Catalog *catalog,
                        const struct Model *model, HDICOMDS identifier)
{
    struct Statement statement = {0};
    enum Level level = level_of(identifier, model);
    L_UINT16 status = STATUS_IDENTIFIER;

    memset(found, 0, sizeof *found);
    if (level != LEVELS && is_definite(identifier, model, level)) {
        statement_add(&statement, "SELECT path, syntax, class_uid, instance_uid");
        status = finish(&statement, catalog, identifier, level, catalog_key(LEVEL_IMAGE)->value);
    }
    if (status == COMMAND_STATUS_SUCCESS)
        collect(found, &statement);
    if (statement.failed)
        status = COMMAND_STATUS_REFUSED_UNABLE_CALCULATE_MATCHES;
    statement_free(&statement);
    return status;
}

void found_free(struct FoundList *found)
{
    size_t i;

    for (i = 0; i < found->count; i++)
        free(found->items[i].path);
    free(found->items);
    memset(found, 0, sizeof *found);
}
