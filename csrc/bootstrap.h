/*
 * bootstrap.h - start of the Python engine, and what a call answers when there is none.
 *
 * Included by the emitted C file after cffi's embedding section, so that every exported function goes
 * through ltdic_call(). The interpreter is started on the first call: isolated, without signal
 * handlers, with the standard library next to libpython and the engine next to this library, whatever
 * the environment says. When that cannot work (another Python version is already running in this
 * process, a package is missing, the process has forked), one line on standard error says why and
 * every function answers its failure value: never a success code, never an abort.
 *
 * Threads: any thread may make the first call; the others wait until the engine is up.
 */
#ifndef LTDIC_BOOTSTRAP_H
#define LTDIC_BOOTSTRAP_H

#include <stdatomic.h>

#if defined(__GNUC__)
#  define LTDIC_HIDDEN __attribute__((visibility("hidden")))
#else
#  define LTDIC_HIDDEN
#endif

/* The failure value of one exported function; the emitted table is sorted by name. */
typedef struct {
    const char *name;
    long long failure;
} LtdicFailure;

/* Makes sure that a fitting Python interpreter runs in this process and that the engine can be
 * imported: runs `path_code` with ORIGIN set to the path of this library. Returns 0, or -1 after
 * having said why not. The caller does not hold the interpreter lock. */
LTDIC_HIDDEN int ltdic_start_interpreter(const char *path_code);

/* One line on standard error, prefixed with the library's name. */
LTDIC_HIDDEN void ltdic_complain(const char *format, ...);

/* Writes the failure value of function `name` into its result area of `size` bytes. */
LTDIC_HIDDEN void ltdic_write_failure(const LtdicFailure *table, int count, const char *name,
                                      void *result, unsigned long size);

/* Whether this process is a fork of the one that started the engine: nothing works there. */
extern LTDIC_HIDDEN atomic_int ltdic_forked;

#endif
