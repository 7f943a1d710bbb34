/*
 * full_disk.c - preloaded: writes to regular files fail once FULL_DISK_AFTER bytes were written,
 * with the error number FULL_DISK_ERROR, the last one before that cut short.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static long used;

ssize_t write(int fd, const void *data, size_t size)
{
    static ssize_t (*real)(int, const void *, size_t);
    const char *after = getenv("FULL_DISK_AFTER"), *error = getenv("FULL_DISK_ERROR");
    struct stat status;
    long left;

    if (real == NULL)
        *(void **)&real = dlsym(RTLD_NEXT, "write");
    if (after == NULL || error == NULL || fstat(fd, &status) != 0 || !S_ISREG(status.st_mode))
        return real(fd, data, size);
    left = atol(after) - used;
    if (left <= 0) {
        errno = atoi(error);
        return -1;
    }
    if ((long)size > left)
        size = (size_t)left;
    used += (long)size;
    return real(fd, data, size);
}

/* One piece after the other, as far as they go. */
ssize_t writev(int fd, const struct iovec *pieces, int count)
{
    ssize_t total = 0;
    int i;

    for (i = 0; i < count; i++) {
        ssize_t written = write(fd, pieces[i].iov_base, pieces[i].iov_len);

        if (written < 0)
            return total > 0 ? total : -1;
        total += written;
        if ((size_t)written < pieces[i].iov_len)
            break;
    }
    return total;
}
