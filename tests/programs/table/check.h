/* Counts what does not hold, and says where. */
#ifndef CHECK_H
#define CHECK_H

#include <ltdic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures;

#define CHECK(condition)                                              \
    do {                                                              \
        if (!(condition)) {                                           \
            if (++failures <= 20)                                     \
                printf("line %d: %s\n", __LINE__, #condition);        \
        }                                                             \
    } while (0)

static int finish(void)
{
    printf("%d failures\n", failures);
    return failures != 0;
}

#endif
