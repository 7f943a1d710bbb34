/*
 * faulty.c - preloaded: the n-th allocation, or the n-th call of one function of the system, fails.
 *
 * The program under test arms it by fault_arm and asks by fault_hit whether it struck. A strike
 * happens once, on whatever thread makes that call; each function fails with the error numbers that
 * its manual names, one after the other.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

/* What fault_arm takes, besides NULL for allocations of every kind. */
const char *const fault_functions[] = {
    "read",     "write",      "pread64",     "lseek64",     "ftruncate64", "fsync",      "rename",
    "unlink",   "fstat64",    "stat64",      "open",        "open64",      "openat",     "openat64",
    "close",    "mmap",       "mmap64",      "socket",      "bind",        "listen",     "connect",
    "accept",   "accept4",    "getsockname", "getpeername", "setsockopt",  "getsockopt", "shutdown",
    "send",     "sendmsg",    "recv",        "recvmsg",     "poll",        "eventfd",    "pipe2",
    "socketpair", NULL,
};

static atomic_long left;
static const char *chosen;
static int turn;
static atomic_int has_struck;
/* A thread that has no memory for its first steps cannot say so: Python is silent about it. */
static __thread int has_begun;

/* Let the n-th call of `function` fail, or the n-th allocation; `which` of its error numbers. */
void fault_arm(const char *function, long n, int which)
{
    chosen = function;
    turn = which;
    atomic_store(&has_struck, 0);
    atomic_store(&left, n);
}

/* End it; whether something failed. */
int fault_hit(void)
{
    atomic_store(&left, 0);
    return atomic_load(&has_struck);
}

/* Whether the loader asks: it aborts the process when it has no memory for a thread's variables. */
static int is_loader(const void *caller)
{
    Dl_info found;

    return dladdr(caller, &found) != 0 && strstr(found.dli_fname, "/ld-linux") != NULL;
}

static int is_chosen(const char *name)
{
    return chosen == NULL ? name == NULL : name != NULL && strcmp(chosen, name) == 0;
}

/* Whether this is the one; `name` is NULL for an allocation. */
static int strikes(const char *name, const void *caller)
{
    long n = atomic_load(&left);

    if (!has_begun || n <= 0 || !is_chosen(name) || (n == 1 && is_loader(caller))
        || atomic_fetch_sub(&left, 1) != 1)
        return 0;
    atomic_store(&has_struck, 1);
    return 1;
}

/* Whether this call of a function fails; then errno is set. `errors` end with 0. */
static int fails(const char *name, const int *errors)
{
    int count = 0;

    has_begun = 1;
    if (!strikes(name, __builtin_return_address(0)))
        return 0;
    while (errors[count] != 0)
        count++;
    errno = errors[turn % count];
    return 1;
}

#define REAL(type, name, parameters)                                                              \
    static type(*real) parameters;                                                                \
    if (real == NULL)                                                                             \
        *(void **)&real = dlsym(RTLD_NEXT, #name)

#define CALL(type, name, parameters, arguments, failure, ...)                                     \
    type name parameters                                                                          \
    {                                                                                             \
        static const int errors[] = {__VA_ARGS__, 0};                                             \
        REAL(type, name, parameters);                                                             \
        return fails(#name, errors) ? failure : real arguments;                                   \
    }

CALL(ssize_t, read, (int fd, void *p, size_t n), (fd, p, n), -1, EIO, EINTR)
CALL(ssize_t, pread64, (int fd, void *p, size_t n, off_t at), (fd, p, n, at), -1, EIO)
CALL(off_t, lseek64, (int fd, off_t at, int from), (fd, at, from), -1, EINVAL)
CALL(int, ftruncate64, (int fd, off_t size), (fd, size), -1, ENOSPC, EIO)
CALL(int, fsync, (int fd), (fd), -1, EIO, ENOSPC)
CALL(int, rename, (const char *a, const char *b), (a, b), -1, EXDEV, EACCES, ENOSPC)
CALL(int, unlink, (const char *path), (path), -1, EACCES, EIO)
CALL(int, fstat64, (int fd, struct stat64 *s), (fd, s), -1, EIO, EOVERFLOW)
CALL(int, stat64, (const char *path, struct stat64 *s), (path, s), -1, EACCES, EIO)
CALL(int, socket, (int a, int b, int c), (a, b, c), -1, EMFILE, ENFILE, ENOBUFS, EACCES)
CALL(int, bind, (int fd, const struct sockaddr *a, socklen_t n), (fd, a, n), -1, EADDRINUSE, EACCES)
CALL(int, listen, (int fd, int n), (fd, n), -1, EADDRINUSE)
CALL(int, connect, (int fd, const struct sockaddr *a, socklen_t n), (fd, a, n), -1, ECONNREFUSED,
     ENETUNREACH, ETIMEDOUT, EINTR)
CALL(int, accept4, (int fd, struct sockaddr *a, socklen_t *n, int f), (fd, a, n, f), -1, EMFILE,
     ECONNABORTED, ENOMEM, EINTR)
CALL(int, accept, (int fd, struct sockaddr *a, socklen_t *n), (fd, a, n), -1, EMFILE, ECONNABORTED)
CALL(int, getsockname, (int fd, struct sockaddr *a, socklen_t *n), (fd, a, n), -1, ENOBUFS)
CALL(int, getpeername, (int fd, struct sockaddr *a, socklen_t *n), (fd, a, n), -1, ENOTCONN)
CALL(int, setsockopt, (int fd, int l, int o, const void *p, socklen_t n), (fd, l, o, p, n), -1,
     EINVAL, ENOMEM)
CALL(int, getsockopt, (int fd, int l, int o, void *p, socklen_t *n), (fd, l, o, p, n), -1, ENOBUFS)
CALL(int, shutdown, (int fd, int how), (fd, how), -1, ENOTCONN)
CALL(ssize_t, send, (int fd, const void *p, size_t n, int f), (fd, p, n, f), -1, ECONNRESET,
     ENOBUFS, EPIPE, EAGAIN)
CALL(ssize_t, sendmsg, (int fd, const struct msghdr *m, int f), (fd, m, f), -1, ECONNRESET, ENOMEM,
     EPIPE, EAGAIN)
CALL(ssize_t, recv, (int fd, void *p, size_t n, int f), (fd, p, n, f), -1, ECONNRESET, ENOMEM,
     ETIMEDOUT, EAGAIN)
CALL(ssize_t, recvmsg, (int fd, struct msghdr *m, int f), (fd, m, f), -1, ECONNRESET, ENOMEM,
     EAGAIN)
CALL(int, poll, (struct pollfd *p, nfds_t n, int t), (p, n, t), -1, ENOMEM, EINTR)
CALL(int, eventfd, (unsigned n, int f), (n, f), -1, EMFILE, ENOMEM)
CALL(int, pipe2, (int fds[2], int f), (fds, f), -1, EMFILE)
CALL(int, socketpair, (int a, int b, int c, int fds[2]), (a, b, c, fds), -1, EMFILE)

/* What wakes a thread, eight bytes into an eventfd, cannot fail. */
ssize_t write(int fd, const void *data, size_t size)
{
    static const int errors[] = {ENOSPC, EIO, EINTR, EDQUOT, 0};
    REAL(ssize_t, write, (int, const void *, size_t));

    return size != 8 && fails("write", errors) ? -1 : real(fd, data, size);
}

/* A close that fails has closed all the same. */
int close(int fd)
{
    static const int errors[] = {EIO, EINTR, 0};
    int failed = fails("close", errors);
    REAL(int, close, (int));
    int error = errno, code = real(fd);

    if (!failed)
        return code;
    errno = error;
    return -1;
}

#define OPEN(name, parameters, arguments)                                                         \
    int name parameters                                                                           \
    {                                                                                             \
        static const int errors[] = {EMFILE, EACCES, ENOSPC, ENOENT, 0};                          \
        static int (*real) parameters;                                                            \
        mode_t mode;                                                                              \
        va_list rest;                                                                             \
                                                                                                  \
        va_start(rest, flags);                                                                    \
        mode = va_arg(rest, mode_t);                                                              \
        va_end(rest);                                                                             \
        if (real == NULL)                                                                         \
            *(void **)&real = dlsym(RTLD_NEXT, #name);                                            \
        return fails(#name, errors) ? -1 : real arguments;                                        \
    }

OPEN(open, (const char *path, int flags, ...), (path, flags, mode))
OPEN(open64, (const char *path, int flags, ...), (path, flags, mode))
OPEN(openat, (int at, const char *path, int flags, ...), (at, path, flags, mode))
OPEN(openat64, (int at, const char *path, int flags, ...), (at, path, flags, mode))

/* ---- memory ------------------------------------------------------------------------------- */

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *old, size_t size);

static void *none(void)
{
    errno = ENOMEM;
    return NULL;
}

void *malloc(size_t size)
{
    return strikes(NULL, __builtin_return_address(0)) ? none() : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return strikes(NULL, __builtin_return_address(0)) ? none() : __libc_calloc(count, size);
}

void *realloc(void *old, size_t size)
{
    return strikes(NULL, __builtin_return_address(0)) ? none() : __libc_realloc(old, size);
}

/* Memory of no file counts as an allocation, a file's as a call. */
#define MAP(name)                                                                                 \
    void *name(void *address, size_t size, int protection, int flags, int fd, off_t offset)       \
    {                                                                                             \
        REAL(void *, name, (void *, size_t, int, int, int, off_t));                               \
        if (strikes(flags & MAP_ANONYMOUS ? NULL : #name, __builtin_return_address(0))) {         \
            none();                                                                               \
            return MAP_FAILED;                                                                    \
        }                                                                                         \
        return real(address, size, protection, flags, fd, offset);                                \
    }

MAP(mmap)
MAP(mmap64)
