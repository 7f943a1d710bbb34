/*
 * call.h - the way every exported function takes into Python.
 *
 * Included by the emitted C file only, after cffi's embedding section and after `ltdic_failures`. It
 * takes the place of cffi's own lazy start (which answers 0, a success code here, when it fails, and
 * asserts when another Python version runs): from here on `_cffi_call_python` means ltdic_call().
 */
#ifndef LTDIC_CALL_H
#define LTDIC_CALL_H

enum { LTDIC_COLD, LTDIC_READY, LTDIC_DEAD };

static atomic_int ltdic_state = LTDIC_COLD;
static pthread_mutex_t ltdic_start_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_t ltdic_starter;
static atomic_int ltdic_starting;

static int ltdic_start(void)
{
    int state;

    /* The engine's own import may call an exported function: answer it, do not wait for ourselves. */
    if (atomic_load(&ltdic_starting) && pthread_equal(ltdic_starter, pthread_self()))
        return LTDIC_DEAD;
    pthread_mutex_lock(&ltdic_start_lock);
    state = atomic_load(&ltdic_state);
    if (state == LTDIC_COLD) {
        ltdic_starter = pthread_self();
        atomic_store(&ltdic_starting, 1);
        state = LTDIC_DEAD;
        if (ltdic_start_interpreter(ltdic_path_code) == 0 && _cffi_initialize_python() == 0
            && _cffi_call_python_org != NULL)
            state = LTDIC_READY;
        atomic_store(&ltdic_starting, 0);
        atomic_store(&ltdic_state, state);
    }
    pthread_mutex_unlock(&ltdic_start_lock);
    return state;
}

static void ltdic_refuse(struct _cffi_externpy_s *function, char *arguments)
{
    static atomic_int said;

    if (atomic_load(&ltdic_forked) && !atomic_exchange(&said, 1))
        ltdic_complain("the process was forked after the library had started, which is not supported; "
                       "all functions answer an error in the child");
    ltdic_write_failure(ltdic_failures, (int)(sizeof ltdic_failures / sizeof *ltdic_failures),
                        function->name, arguments, function->size_of_result);
}

static void ltdic_call(struct _cffi_externpy_s *function, char *arguments)
{
    int state = atomic_load_explicit(&ltdic_state, memory_order_acquire);

    if (state == LTDIC_COLD && !atomic_load(&ltdic_forked))
        state = ltdic_start();
    if (state != LTDIC_READY || atomic_load_explicit(&ltdic_forked, memory_order_relaxed))
        ltdic_refuse(function, arguments);
    else {
        int begun = ltdic_begin_work();

        ((_cffi_call_python_fnptr)_cffi_call_python_org)(function, arguments);
        ltdic_end_work(begun);
    }
}

#define _cffi_call_python ltdic_call

#endif
