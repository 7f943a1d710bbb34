/*
 * slot.h - attributes of the engine's Python objects that are slots, as C gets at them: by offset,
 * found by name once. Every slot of a whole object refers to something. All needs the interpreter
 * lock.
 */
#ifndef LTDIC_SLOT_H
#define LTDIC_SLOT_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "bootstrap.h"

#define AT(object, offset) (*(PyObject **)((char *)(object) + (offset)))

/* The offset of a slot of `type`; -1 with an error set if it is not an ordinary slot. */
LTDIC_HIDDEN Py_ssize_t ltdic_slot_of(PyTypeObject *type, const char *name);

/* Lets a place refer to `value`, whose reference is taken over. */
static inline void put(PyObject **place, PyObject *value)
{
    PyObject *old = *place;

    *place = value;
    Py_XDECREF(old);
}

/* One reference more. */
static inline PyObject *held(PyObject *object)
{
    Py_INCREF(object);
    return object;
}

#endif
