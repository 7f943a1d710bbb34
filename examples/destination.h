/* Where C-MOVE may send to: a table of AE titles in a small file. */
#ifndef EXAMPLES_DESTINATION_H
#define EXAMPLES_DESTINATION_H

#include <stdbool.h>
#include <stddef.h>

struct Destination {
    char title[17];
    char host[256];
    int port;
    bool tls;
};

struct DestinationTable {
    struct Destination *items;
    size_t count;
};

/* Read lines of AE title, host, port and, if it is to be secure, "tls", with blanks between them;
   # begins a comment. False (and a message): it cannot be read. */
bool destination_read(struct DestinationTable *table, const char *path);

/* NULL: it is not in the table. */
const struct Destination *destination_find(const struct DestinationTable *table,
                                           const char *title);

void destination_free(struct DestinationTable *table);

#endif
