/* A progress line: objects, objects/s, MB/s. */
#ifndef EXAMPLES_PROGRESS_H
#define EXAMPLES_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>

struct Progress {
    double started; /* seconds */
    double printed;
    size_t objects;
    unsigned long long bytes;
    bool terminal; /* one line that is overwritten; otherwise a line every second */
};

/* Seconds of a clock that only goes forward. */
double clock_seconds(void);

void progress_start(struct Progress *progress);

/* Count one object; `total` 0 means that nobody knows how many there will be. */
void progress_step(struct Progress *progress, size_t total, unsigned long long bytes);

/* Print the last line, always. */
void progress_finish(struct Progress *progress, size_t total);

#endif
