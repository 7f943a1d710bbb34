/*
 * bootstrap.c - starting Python inside a host process that may know nothing of it. See bootstrap.h.
 */
#define PY_SSIZE_T_CLEAN
#define _GNU_SOURCE
#include <Python.h>

#include <dlfcn.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "bootstrap.h"
#include "element_loop.h"
#include "thread_wait.h"

#define STRINGIFY_(x) #x
#define STRINGIFY(x) STRINGIFY_(x)
#define BUILT_FOR STRINGIFY(PY_MAJOR_VERSION) "." STRINGIFY(PY_MINOR_VERSION)

atomic_int ltdic_forked;


void ltdic_complain(const char *format, ...)
{
    char line[1024];
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    fprintf(stderr, "ltdic: %s\n", line);
}

static void in_forked_child(void)
{
    atomic_store(&ltdic_forked, 1);
}

/* Writes the prefix under which lib/pythonX.Y/os.py stands into `prefix`, walking up from libpython.
 * Returns 0 when it is found. */
static int find_home(char prefix[PATH_MAX])
{
    Dl_info info;
    struct stat entry;
    char probe[PATH_MAX + 64];
    char *slash;

    if (dladdr((void *)&Py_InitializeFromConfig, &info) == 0 || info.dli_fname == NULL
        || realpath(info.dli_fname, prefix) == NULL)
        return -1;
    while ((slash = strrchr(prefix, '/')) != NULL) {
        *slash = '\0';
        snprintf(probe, sizeof probe, "%s/lib/python" BUILT_FOR "/os.py", prefix);
        if (stat(probe, &entry) == 0)
            return 0;
    }
    return -1;
}

/* Extension modules find the interpreter's functions among the global symbols only. A host that
 * opened us with RTLD_LOCAL keeps libpython's from there: bring them in. */
static void publish_interpreter(void)
{
    Dl_info info;

    if (dladdr((void *)&Py_InitializeFromConfig, &info) != 0 && info.dli_fname != NULL)
        dlopen(info.dli_fname, RTLD_NOW | RTLD_GLOBAL | RTLD_NOLOAD);
}

static int initialise(void)
{
    PyConfig config;
    PyStatus status;
    char home[PATH_MAX];
    int found = find_home(home);

    publish_interpreter();
    PyConfig_InitIsolatedConfig(&config);
    config.install_signal_handlers = 0;
    config.site_import = 0;
    config.write_bytecode = 1;
    config.buffered_stdio = 1;
    config.configure_c_stdio = 0;
    config.parse_argv = 0;
    config.pathconfig_warnings = 0;
    status = PyConfig_SetString(&config, &config.program_name, L"");
    if (!PyStatus_Exception(status) && found == 0)
        status = PyConfig_SetBytesString(&config, &config.home, home);
    if (!PyStatus_Exception(status))
        status = Py_InitializeFromConfig(&config);
    PyConfig_Clear(&config);
    if (PyStatus_Exception(status)) {
        ltdic_complain("Python " BUILT_FOR " did not start: %s",
                       status.err_msg != NULL ? status.err_msg : "unknown reason");
        return -1;
    }
    PyEval_SaveThread();
    return 0;
}

/* Runs the search path code with the interpreter lock held. Returns 0 on success. */
static int run_path_code(const char *code)
{
    Dl_info info;
    char origin[PATH_MAX];
    PyObject *scope, *value, *result = NULL;

    if (dladdr((void *)&in_forked_child, &info) == 0 || info.dli_fname == NULL
        || realpath(info.dli_fname, origin) == NULL) {
        ltdic_complain("cannot find out where this library is");
        return -1;
    }
    scope = PyDict_New();
    value = PyUnicode_DecodeFSDefault(origin);
    if (scope != NULL && value != NULL && PyDict_SetItemString(scope, "ORIGIN", value) == 0
        && PyDict_SetItemString(scope, "__builtins__", PyEval_GetBuiltins()) == 0)
        result = PyRun_String(code, Py_file_input, scope, scope);
    if (result == NULL) {
        PyErr_Print();
        ltdic_complain("cannot set the search path of the engine beside %s", origin);
    }
    Py_XDECREF(value);
    Py_XDECREF(scope);
    Py_XDECREF(result);
    return result != NULL ? 0 : -1;
}

/* Whether the engine's one binary package is there; says so in one line if not. */
static int have_backend(void)
{
    PyObject *module = PyImport_ImportModule("_cffi_backend");

    if (module == NULL) {
        PyErr_Clear();
        ltdic_complain("the Python package cffi (for Python " BUILT_FOR ") was not found; all "
                       "functions answer an error");
        return -1;
    }
    Py_DECREF(module);
    return 0;
}

int ltdic_start_interpreter(const char *path_code)
{
    const char *running;
    PyGILState_STATE lock;
    int result;

    if (!Py_IsInitialized()) {
        if (initialise() != 0)
            return -1;
    } else {
        running = Py_GetVersion();
        if (strncmp(running, BUILT_FOR ".", strlen(BUILT_FOR ".")) != 0) {
            ltdic_complain("this process already runs Python %.*s, this library was built for Python "
                           BUILT_FOR "; all functions answer an error",
                           (int)strcspn(running, " "), running);
            return -1;
        }
    }
    pthread_atfork(NULL, NULL, in_forked_child);
    lock = PyGILState_Ensure();
    result = run_path_code(path_code) == 0 ? have_backend() : -1;
    if (result == 0 && (ltdic_add_element_module() != 0 || ltdic_add_thread_module() != 0))
        PyErr_Clear(); /* the engine does without */
    PyGILState_Release(lock);
    return result;
}

static int by_name(const void *name, const void *row)
{
    return strcmp((const char *)name, ((const LtdicFailure *)row)->name);
}

void ltdic_write_failure(const LtdicFailure *table, int count, const char *name, void *result,
                         unsigned long size)
{
    const char *dot = strrchr(name, '.'); /* cffi puts the module in front */
    const LtdicFailure *row = bsearch(dot != NULL ? dot + 1 : name, table, (size_t)count,
                                      sizeof *table, by_name);
    long long failure = row != NULL ? row->failure : 0;

    memset(result, 0, size);
    memcpy(result, &failure, size < sizeof failure ? size : sizeof failure);
}
