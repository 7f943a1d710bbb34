#define _POSIX_C_SOURCE 200809L
#include "progress.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

double clock_seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

void progress_start(struct Progress *progress)
{
    memset(progress, 0, sizeof *progress);
    progress->started = progress->printed = clock_seconds();
    progress->terminal = isatty(STDOUT_FILENO) != 0;
}

static void print(struct Progress *progress, size_t total, double now)
{
    double elapsed = now - progress->started;
    double seconds = elapsed > 1e-6 ? elapsed : 1e-6;

    printf("%s%zu", progress->terminal ? "\r" : "", progress->objects);
    if (total > 0)
        printf("/%zu", total);
    printf(" objects, %.1f objects/s, %.1f MB/s", (double)progress->objects / seconds,
           (double)progress->bytes / 1e6 / seconds);
    fputs(progress->terminal ? "  " : "\n", stdout);
    fflush(stdout);
    progress->printed = now;
}

void progress_step(struct Progress *progress, size_t total, unsigned long long bytes)
{
    double now = clock_seconds();

    progress->objects++;
    progress->bytes += bytes;
    if (now - progress->printed >= (progress->terminal ? 0.1 : 1.0))
        print(progress, total, now);
}

void progress_finish(struct Progress *progress, size_t total)
{
    print(progress, total, clock_seconds());
    if (progress->terminal)
        putchar('\n');
}
