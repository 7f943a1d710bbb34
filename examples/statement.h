/* An SQL statement that is put together from constant pieces; what comes from a file or a peer is
   only ever bound to it as a parameter. */
#ifndef EXAMPLES_STATEMENT_H
#define EXAMPLES_STATEMENT_H

#include <sqlite3.h>

#include <stdbool.h>
#include <stddef.h>

struct Statement {
    char *sql;
    size_t length;
    size_t room;
    char **parameters; /* in their order; NULL: the SQL NULL */
    size_t count;
    size_t parameter_room;
    sqlite3_stmt *prepared;
    bool failed; /* the last step was an error, not the end */
};

/* Append a piece of SQL: text of this program. */
void statement_add(struct Statement *statement, const char *sql);

/* The next parameter: text (copied; NULL: the SQL NULL) or a number. */
void statement_bind(struct Statement *statement, const char *text);
void statement_bind_part(struct Statement *statement, const char *text, size_t length);
void statement_bind_number(struct Statement *statement, long long number);

/* Make it ready, false (and a message): it cannot be; get the next row, false: none is left, or
   (and a message) it failed. */
bool statement_prepare(sqlite3 *data_base, struct Statement *statement);
bool statement_step(struct Statement *statement);

/* The text of a column, counted from 0; "" for NULL. It lives until the next step. */
const char *statement_column(struct Statement *statement, int index);

/* Run a statement that gives no rows. False (and a message): it failed. */
bool statement_run(sqlite3 *data_base, struct Statement *statement);

/* The one number that a constant statement gives; -1: it failed. */
long long statement_ask(sqlite3 *data_base, const char *sql);

void statement_free(struct Statement *statement);

#endif
