/*
 * jumping_clock.c - preloaded: the time of day is a day ahead at one look and a day behind at the
 * next. Other clocks are left alone.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stddef.h>
#include <time.h>

int clock_gettime(clockid_t which, struct timespec *now)
{
    static int (*real)(clockid_t, struct timespec *);
    static long day = 86400;
    int code;

    if (real == NULL)
        *(void **)&real = dlsym(RTLD_NEXT, "clock_gettime");
    code = real(which, now);
    if (code == 0 && which == CLOCK_REALTIME)
        now->tv_sec += day = -day;
    return code;
}
