/*
 * count.c - see count.h.
 */
#include "count.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

enum { COMPLAINTS = 20 };

#define COUNT_NAME(name) #name,
static const char *const kind_names[] = {KINDS(COUNT_NAME)};
static const char *const other_names[] = {OTHERS(COUNT_NAME)};
static const char *const column_names[] = {"served", "asked", "answered"};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static unsigned long messages[COUNT_COLUMNS][COUNT_KINDS], others[COUNT_OTHERS];

enum Kind count_kind(const char *name)
{
    int kind = 0;

    while (kind < COUNT_KINDS && strcmp(kind_names[kind], name) != 0)
        kind++;
    return (enum Kind)kind;
}

void count_message(enum Column column, enum Kind kind)
{
    pthread_mutex_lock(&lock);
    messages[column][kind]++;
    pthread_mutex_unlock(&lock);
}

void count_other(enum Other other)
{
    pthread_mutex_lock(&lock);
    others[other]++;
    pthread_mutex_unlock(&lock);
}

void count_live(int change)
{
    pthread_mutex_lock(&lock);
    others[COUNT_live] += (unsigned long)change;
    if (others[COUNT_live] > others[COUNT_peak])
        others[COUNT_peak] = others[COUNT_live];
    pthread_mutex_unlock(&lock);
}

void count_failure(const char *what, int code)
{
    unsigned long failed;

    pthread_mutex_lock(&lock);
    failed = ++others[COUNT_failed];
    pthread_mutex_unlock(&lock);
    if (failed <= COMPLAINTS)
        fprintf(stderr, "failed: %s %d\n", what, code);
}

void count_print(void)
{
    int column, i;

    pthread_mutex_lock(&lock);
    printf("{");
    for (column = 0; column < COUNT_COLUMNS; column++) {
        printf("\"%s\": {", column_names[column]);
        for (i = 0; i < COUNT_KINDS; i++)
            printf("%s\"%s\": %lu", i ? ", " : "", kind_names[i], messages[column][i]);
        printf("}, ");
    }
    for (i = 0; i < COUNT_OTHERS; i++)
        printf("%s\"%s\": %lu", i ? ", " : "", other_names[i], others[i]);
    printf("}\n");
    fflush(stdout);
    pthread_mutex_unlock(&lock);
}
