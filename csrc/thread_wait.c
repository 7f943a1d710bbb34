/*
 * thread_wait.c - how the engine's threads wait, as Python module `_ltdic_thread`.
 *
 * What it does the engine can do alone, and does where this module is not (ltdic.net.gate). Here a
 * wait is one call of the system, and afterwards the thread queues at the gate (thread_gate.c)
 * before it asks for the interpreter lock.
 */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <limits.h>
#include <linux/futex.h>
#include <math.h>
#include <poll.h>
#include <stdatomic.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "thread_gate.h"
#include "thread_wait.h"

enum { WOKEN = 1 << 16 };

/* Milliseconds for `poll`, rounded up as Python does, from None or a number. Returns 0, or -1. */
static int milliseconds(PyObject *object, int *result)
{
    double value;

    *result = -1;
    if (object == Py_None)
        return 0;
    value = ceil(PyFloat_AsDouble(object));
    if (PyErr_Occurred())
        return -1;
    *result = value > 0 ? value < INT_MAX ? (int)value : INT_MAX : 0;
    return 0;
}

/* Forget what made a wake readable: the count of an eventfd, or bytes of a socket. */
static void drain(int number)
{
    char octets[4096];

    while (read(number, octets, sizeof octets) == (ssize_t)sizeof octets)
        ;
}

/* wait(wake, number, events, milliseconds or None) -> what happened on `number` | WOKEN */
static PyObject *wait_for(PyObject *module, PyObject *const *arguments, Py_ssize_t count)
{
    struct pollfd both[2];
    int time, found;

    (void)module;
    if (count != 4)
        return PyErr_Format(PyExc_TypeError, "4 arguments, not %zd", count);
    both[0].fd = (int)PyLong_AsLong(arguments[0]);
    both[0].events = POLLIN;
    both[1].fd = (int)PyLong_AsLong(arguments[1]);
    both[1].events = (short)PyLong_AsLong(arguments[2]);
    if (PyErr_Occurred() || milliseconds(arguments[3], &time) < 0)
        return NULL;
    both[0].revents = both[1].revents = 0;
    Py_BEGIN_ALLOW_THREADS
    ltdic_leave_gate();
    found = poll(both, 2, time);
    if (found > 0 && both[0].revents != 0)
        drain(both[0].fd);
    ltdic_enter_gate();
    Py_END_ALLOW_THREADS
    if (found <= 0)
        return PyLong_FromLong(0); /* after a signal as after the time: the caller looks again */
    return PyLong_FromLong(both[1].revents | (both[0].revents != 0 ? WOKEN : 0));
}

/* call(function, *arguments) -> what it returns: a call that may take its time. */
static PyObject *call(PyObject *module, PyObject *const *arguments, Py_ssize_t count)
{
    PyObject *result;

    (void)module;
    if (count < 1)
        return PyErr_Format(PyExc_TypeError, "no function");
    ltdic_begin_call();
    result = PyObject_Vectorcall(arguments[0], arguments + 1, (size_t)count - 1, NULL);
    ltdic_end_call();
    return result;
}

/* leave(): this thread does something else for a while. */
static PyObject *leave(PyObject *module, PyObject *nothing)
{
    (void)module;
    (void)nothing;
    ltdic_leave_gate();
    Py_RETURN_NONE;
}

/* Parking(): where one thread waits until another one calls it. */
typedef struct {
    PyObject_HEAD
    _Atomic uint32_t called;
} Parking;

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

/* wait(seconds or None) -> whether it was called; a call counts once. */
static PyObject *parking_wait(PyObject *self, PyObject *seconds)
{
    Parking *parking = (Parking *)self;
    double longest = seconds == Py_None ? 0 : PyFloat_AsDouble(seconds), left = longest, end;
    int was_called;

    if (PyErr_Occurred())
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    ltdic_leave_gate();
    end = now() + longest;
    while (atomic_load(&parking->called) == 0 && (seconds == Py_None || left > 0)) {
        struct timespec time = {(time_t)left, (long)((left - (double)(time_t)left) * 1e9)};

        syscall(SYS_futex, &parking->called, FUTEX_WAIT_PRIVATE, 0,
                seconds == Py_None ? NULL : &time, NULL, 0);
        left = end - now();
    }
    was_called = atomic_exchange(&parking->called, 0) != 0;
    if (was_called)
        ltdic_enter_gate();
    Py_END_ALLOW_THREADS
    return PyBool_FromLong(was_called);
}

/* call(): the thread may go on, or need not wait when it comes. */
static PyObject *parking_call(PyObject *self, PyObject *nothing)
{
    Parking *parking = (Parking *)self;

    (void)nothing;
    atomic_store(&parking->called, 1);
    syscall(SYS_futex, &parking->called, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
    Py_RETURN_NONE;
}

static PyMethodDef parking_methods[] = {
    {"wait", parking_wait, METH_O, NULL},
    {"call", parking_call, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyTypeObject parking_type = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "_ltdic_thread.Parking",
    .tp_basicsize = sizeof(Parking),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_methods = parking_methods,
    .tp_new = PyType_GenericNew,
};

static PyMethodDef functions[] = {
    {"wait", (PyCFunction)(void (*)(void))wait_for, METH_FASTCALL, NULL},
    {"call", (PyCFunction)(void (*)(void))call, METH_FASTCALL, NULL},
    {"leave", leave, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_ltdic_thread", NULL, -1, functions, NULL, NULL, NULL, NULL,
};

int ltdic_add_thread_module(void)
{
    PyObject *module = PyModule_Create(&definition);
    int result = -1;

    if (module != NULL && PyModule_AddType(module, &parking_type) == 0)
        result = PyDict_SetItemString(PyImport_GetModuleDict(), "_ltdic_thread", module);
    if (result == 0)
        ltdic_guard_gate();
    Py_XDECREF(module);
    return result;
}
