#include "statement.h"

#include "command_line.h"
#include "text_list.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void statement_add(struct Statement *statement, const char *sql)
{
    size_t length = strlen(sql);

    if (statement->length + length >= statement->room) {
        statement->room = 2 * (statement->length + length) + 256;
        statement->sql = grow(statement->sql, statement->room, 1);
    }
    memcpy(statement->sql + statement->length, sql, length + 1);
    statement->length += length;
}

void statement_bind_part(struct Statement *statement, const char *text, size_t length)
{
    char *copy = NULL;

    if (text != NULL) {
        copy = grow(NULL, length + 1, 1);
        memcpy(copy, text, length);
        copy[length] = '\0';
    }
    if (statement->count == statement->parameter_room) {
        statement->parameter_room = 2 * statement->parameter_room + 16;
        statement->parameters = grow(statement->parameters, statement->parameter_room,
                                     sizeof *statement->parameters);
    }
    statement->parameters[statement->count++] = copy;
}

void statement_bind(struct Statement *statement, const char *text)
{
    statement_bind_part(statement, text, text == NULL ? 0 : strlen(text));
}

void statement_bind_number(struct Statement *statement, long long number)
{
    char text[24];

    snprintf(text, sizeof text, "%lld", number); /* the column's affinity makes it one again */
    statement_bind(statement, text);
}

bool statement_prepare(sqlite3 *data_base, struct Statement *statement)
{
    int error = sqlite3_prepare_v2(data_base, statement->sql, (int)statement->length + 1,
                                   &statement->prepared, NULL);
    size_t i;

    for (i = 0; i < statement->count && error == SQLITE_OK; i++)
        error = sqlite3_bind_text(statement->prepared, (int)i + 1, statement->parameters[i],
                                  -1, SQLITE_STATIC);
    if (error != SQLITE_OK)
        complain("data base: %s", sqlite3_errmsg(data_base));
    return error == SQLITE_OK;
}

bool statement_step(struct Statement *statement)
{
    int result = sqlite3_step(statement->prepared);

    if (result != SQLITE_ROW && result != SQLITE_DONE)
        complain("data base: %s", sqlite3_errmsg(sqlite3_db_handle(statement->prepared)));
    statement->failed = result != SQLITE_ROW && result != SQLITE_DONE;
    return result == SQLITE_ROW;
}

const char *statement_column(struct Statement *statement, int index)
{
    const unsigned char *text = sqlite3_column_text(statement->prepared, index);

    return text == NULL ? "" : (const char *)text;
}

bool statement_run(sqlite3 *data_base, struct Statement *statement)
{
    if (!statement_prepare(data_base, statement))
        return false;
    statement_step(statement);
    return !statement->failed;
}

long long statement_ask(sqlite3 *data_base, const char *sql)
{
    struct Statement statement = {0};
    long long answer = -1;

    statement_add(&statement, sql);
    if (statement_prepare(data_base, &statement) && statement_step(&statement))
        answer = sqlite3_column_int64(statement.prepared, 0);
    statement_free(&statement);
    return answer;
}

void statement_free(struct Statement *statement)
{
    size_t i;

    sqlite3_finalize(statement->prepared);
    for (i = 0; i < statement->count; i++)
        free(statement->parameters[i]);
    free(statement->parameters);
    free(statement->sql);
    memset(statement, 0, sizeof *statement);
}
