/*
 * element_target.h - what handles and pointers to elements stand for, for functions in C.
 *
 * All but ltdic_enter needs the interpreter lock.
 */
#ifndef LTDIC_ELEMENT_TARGET_H
#define LTDIC_ELEMENT_TARGET_H

#include "element_object.h"

#include <stdbool.h>
#include <stdint.h>

#include "ltdic.h"

/* What Python has handed over to be looked at; behind `serve`. */
typedef struct {
    PyTypeObject *data_set, *nodes;
    Py_ssize_t tree, deferred, nodes_of;    /* slots of data sets */
    Py_ssize_t found, touched, watcher;     /* of trees */
    Py_ssize_t shown, single, block, start; /* of nodes */
    Py_ssize_t big;                         /* of sources */
    PyObject *handles; /* dict: number of a handle -> its data set */
    PyObject *debug;   /* dict: data sets that have a debug callback */
    PyObject *loans;   /* dict: identity of an object -> what was lent of it */
    PyObject *strings; /* the VRs that hold text */
    PyObject *simple;  /* of those, the ones that may have several values */
    PyObject *as_is;   /* of those, the ones whose form for people is the text itself */
    PyObject *text;    /* the key that a first value as text is lent under */
    L_UINT32 sets;     /* how many character sets have numbers */
    PyObject *show;
} Served;

extern LTDIC_HIDDEN Served ltdic_served;

/* A data set in memory, whose elements have their structures. */
typedef struct {
    PyObject *data; /* the one reference that is owned */
    PyObject *tree, *nodes;
} Target;

/* Takes the interpreter lock; false where Python has to be asked. cffi has to see a thread first,
 * because it keeps what the interpreter needs to know of it. */
LTDIC_HIDDEN bool ltdic_enter(PyGILState_STATE *lock);

/* Gives it back; an error is forgotten: no memory, most likely, as Python will find out itself. */
LTDIC_HIDDEN void ltdic_leave(PyGILState_STATE lock);

/* Finds the data set of a handle; one without elements is made ready for C to see them. `data`
 * has to be given back. */
LTDIC_HIDDEN bool ltdic_open_target(HDICOMDS handle, Target *target);

/* Whether that still holds: after anything that can let other threads in. */
LTDIC_HIDDEN bool ltdic_has_structures(const Target *target);

/* The element of this data set whose structure is at `pointer`, which may be anything: borrowed,
 * NULL if there is none. */
LTDIC_HIDDEN Element *ltdic_element_at(const Target *target, const void *pointer);

/* Notes that an element is new or another one. */
LTDIC_HIDDEN void ltdic_touch(const Target *target, Element *element);

static inline bool is_container(const Element *element)
{
    return element->length == UNDEFINED_LENGTH;
}

#endif
