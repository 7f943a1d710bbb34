/* A growing list of texts: operands of a command line, paths of a folder, UIDs. */
#ifndef EXAMPLES_TEXT_LIST_H
#define EXAMPLES_TEXT_LIST_H

#include <stdbool.h>
#include <stddef.h>

struct TextList {
    char **items; /* owned copies, `count` of them */
    size_t count;
    size_t room;
};

/* Append a copy of `text`. The program ends with a message when there is no memory. */
void text_list_add(struct TextList *list, const char *text);

/* Append every value of a DICOM text, in which values are separated by backslashes. */
void text_list_split(struct TextList *list, const char *values);

/* Append copies of `given`, or of `usual` (which NULL ends) if that is empty. */
void text_list_choose(struct TextList *list, const struct TextList *given,
                      const char *const *usual);

void text_list_sort(struct TextList *list);

/* The list must be sorted. */
bool text_list_contains(const struct TextList *list, const char *text);
void text_list_free(struct TextList *list);

/* realloc that ends the program with a message when there is no memory. */
void *grow(void *memory, size_t count, size_t size);

#endif
