#define _POSIX_C_SOURCE 200809L
#include "text_list.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *grow(void *memory, size_t count, size_t size)
{
    void *larger = count > (size_t)-1 / size ? NULL : realloc(memory, count * size);

    if (larger == NULL) {
        fputs("error: out of memory\n", stderr);
        exit(1);
    }
    return larger;
}

static void add(struct TextList *list, const char *text, size_t length)
{
    char *copy = grow(NULL, length + 1, 1);

    memcpy(copy, text, length);
    copy[length] = '\0';
    if (list->count == list->room) {
        list->room = list->room == 0 ? 16 : 2 * list->room;
        list->items = grow(list->items, list->room, sizeof *list->items);
    }
    list->items[list->count++] = copy;
}

void text_list_add(struct TextList *list, const char *text)
{
    add(list, text, strlen(text));
}

void text_list_split(struct TextList *list, const char *values)
{
    for (;;) {
        size_t length = strcspn(values, "\\");

        if (length > 0)
            add(list, values, length);
        if (values[length] == '\0')
            return;
        values += length + 1;
    }
}

void text_list_choose(struct TextList *list, const struct TextList *given, const char *const *usual)
{
    size_t i;

    for (i = 0; i < given->count; i++)
        text_list_add(list, given->items[i]);
    for (i = 0; given->count == 0 && usual[i] != NULL; i++)
        text_list_add(list, usual[i]);
}

static int compare(const void *left, const void *right)
{
    return strcmp(*(char *const *)left, *(char *const *)right);
}

void text_list_sort(struct TextList *list)
{
    if (list->count > 1)
        qsort(list->items, list->count, sizeof *list->items, compare);
}

bool text_list_contains(const struct TextList *list, const char *text)
{
    return list->count > 0 &&
           bsearch(&text, list->items, list->count, sizeof *list->items, compare) != NULL;
}

void text_list_free(struct TextList *list)
{
    size_t i;

    for (i = 0; i < list->count; i++)
        free(list->items[i]);
    free(list->items);
    memset(list, 0, sizeof *list);
}
