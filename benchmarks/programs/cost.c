/* cost COMMAND ARGUMENT...: run a program; afterwards tell on standard error, as the last line,
   its seconds of wall clock and processor and its peak memory in KB. Being small itself, it does
   not hide the peak of small programs as a large parent does. */
#define _DEFAULT_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double clock_seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static double seconds(struct timeval time)
{
    return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

int main(int argc, char **argv)
{
    double start = clock_seconds();
    struct rusage usage;
    int status = 0;
    pid_t child;

    if (argc < 2)
        return EXIT_FAILURE;
    child = fork();
    if (child == 0) {
        execvp(argv[1], argv + 1);
        perror(argv[1]);
        _exit(127);
    }
    if (child < 0 || wait4(child, &status, 0, &usage) < 0)
        return EXIT_FAILURE;
    fprintf(stderr, "{\"wall\": %.6f, \"cpu\": %.6f, \"peak\": %ld}\n", clock_seconds() - start,
            seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}
