#include "destination.h"

#include "command_line.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One line. False: it is not as it should be. */
static bool read_line(struct DestinationTable *table, char *line)
{
    struct Destination destination = {{0}, {0}, 0, false};
    char security[5] = "";
    char more[2] = "";
    int fields;

    line[strcspn(line, "#\r\n")] = '\0';
    if (line[strspn(line, " \t")] == '\0')
        return true;
    fields = sscanf(line, "%16s %255s %d %4s %1s", destination.title, destination.host,
                    &destination.port, security, more);
    destination.tls = strcmp(security, "tls") == 0;
    if (fields < 3 || fields > 4 || (fields == 4 && !destination.tls) || destination.port < 1 ||
        destination.port > 65535)
        return false;
    table->items = grow(table->items, table->count + 1, sizeof *table->items);
    table->items[table->count++] = destination;
    return true;
}

bool destination_read(struct DestinationTable *table, const char *path)
{
    FILE *file = fopen(path, "r");
    char line[512];
    int number = 0;
    bool well = true;

    if (file == NULL) {
        complain("%s: %s", path, strerror(errno));
        return false;
    }
    while (well && fgets(line, sizeof line, file) != NULL) {
        number++;
        well = read_line(table, line);
    }
    if (!well)
        complain("%s line %d: not AE-TITLE HOST PORT [tls]", path, number);
    fclose(file);
    return well;
}

const struct Destination *destination_find(const struct DestinationTable *table,
                                           const char *title)
{
    size_t i;

    for (i = 0; i < table->count; i++)
        if (strcmp(table->items[i].title, title) == 0)
            return &table->items[i];
    return NULL;
}

void destination_free(struct DestinationTable *table)
{
    free(table->items);
    table->items = NULL;
    table->count = 0;
}
