/*
 * endless_disk.c - preloaded: a nameless file never becomes longer than a MiB and what one call
 * writes; what is written beyond goes to its start again.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { ENOUGH = 1 << 20 };

static void go_back(int fd)
{
    struct stat status;

    if (fstat(fd, &status) == 0 && S_ISREG(status.st_mode) && status.st_nlink == 0
        && lseek(fd, 0, SEEK_CUR) > ENOUGH)
        lseek(fd, 0, SEEK_SET);
}

ssize_t write(int fd, const void *data, size_t size)
{
    static ssize_t (*real)(int, const void *, size_t);

    if (real == NULL)
        *(void **)&real = dlsym(RTLD_NEXT, "write");
    go_back(fd);
    return real(fd, data, size);
}

ssize_t writev(int fd, const struct iovec *pieces, int count)
{
    static ssize_t (*real)(int, const struct iovec *, int);

    if (real == NULL)
        *(void **)&real = dlsym(RTLD_NEXT, "writev");
    go_back(fd);
    return real(fd, pieces, count);
}
