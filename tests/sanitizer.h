/*
 * sanitizer.h - put in front of every source that is built with the sanitizers.
 *
 * Leaks are not looked for: the interpreter keeps what it has until the process ends, and lets go
 * of it without tidying up.
 */
#ifdef __cplusplus
extern "C"
#endif
__attribute__((weak)) const char *__asan_default_options(void);

const char *__asan_default_options(void)
{
    return "detect_leaks=0:exitcode=99:quarantine_size_mb=4:thread_local_quarantine_size_kb=16";
}
