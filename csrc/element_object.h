/*
 * element_object.h - the engine's element objects as C sees them: Python objects with slots.
 *
 * Instances of ltdic.dataset.element.Element and ltdic.dataset.tree.Tree. Where their slots are is
 * found by name when the module's `bind` is called. Every slot of a whole object refers to
 * something. All needs the interpreter lock.
 */
#ifndef LTDIC_ELEMENT_OBJECT_H
#define LTDIC_ELEMENT_OBJECT_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "bootstrap.h"

enum { S_PARENT, S_FIRST_CHILD, S_LAST_CHILD, S_PREV, S_NEXT, S_TAG, S_VR, S_LENGTH, S_HEAD,
       S_START, S_SIZE, S_SOURCE, S_TREE, S_VALUE, S_MIRROR, SLOTS };

extern LTDIC_HIDDEN PyTypeObject *ltdic_element_type; /* NULL before `bind` */
extern LTDIC_HIDDEN PyTypeObject *ltdic_tree_type;
extern LTDIC_HIDDEN Py_ssize_t ltdic_slots[SLOTS];
extern LTDIC_HIDDEN Py_ssize_t ltdic_tree_first, ltdic_tree_last; /* a tree's slots for its links */

#define AT(object, offset) (*(PyObject **)((char *)(object) + (offset)))
#define SLOT(object, name) AT(object, ltdic_slots[name])

/* Lets a slot refer to `value`, whose reference is taken over. */
static inline void put(PyObject *object, Py_ssize_t offset, PyObject *value)
{
    PyObject *old = AT(object, offset);

    AT(object, offset) = value;
    Py_XDECREF(old);
}

/* One reference more. */
static inline PyObject *held(PyObject *object)
{
    Py_INCREF(object);
    return object;
}

static inline int is_element(PyObject *object)
{
    return Py_TYPE(object) == ltdic_element_type;
}

/* The VRs that `read` knows: those with a 16-bit and with a 32-bit length, UN and SQ. Returns 0, or
 * -1 with an error set. */
LTDIC_HIDDEN int ltdic_bind_vrs(PyObject *shorts, PyObject *longs, PyObject *unknown,
                                PyObject *sequence);

/* How an element goes on after a VR in explicit VR; VR_STOP if there is no such VR. */
enum { VR_STOP, VR_SHORT, VR_LONG, VR_UNKNOWN, VR_SEQUENCE };

/* The kind of the VR of two letters. */
LTDIC_HIDDEN int ltdic_kind_of_vr(const unsigned char *letters);

/* Whether a VR is that of sequences; -1 with an error set. */
LTDIC_HIDDEN int ltdic_is_sequence(PyObject *vr);

/* Functions of the module. */
LTDIC_HIDDEN PyObject *ltdic_read_elements(PyObject *module, PyObject *arguments);
LTDIC_HIDDEN PyObject *ltdic_scan_elements(PyObject *module, PyObject *arguments);
LTDIC_HIDDEN PyObject *ltdic_scan_meta(PyObject *module, PyObject *view);
LTDIC_HIDDEN PyObject *ltdic_fill_elements(PyObject *module, PyObject *arguments);
LTDIC_HIDDEN PyObject *ltdic_insert_element(PyObject *module, PyObject *const *arguments,
                                            Py_ssize_t count);
LTDIC_HIDDEN PyObject *ltdic_update_element(PyObject *module, PyObject *element);
LTDIC_HIDDEN PyObject *ltdic_relink_element(PyObject *module, PyObject *element);

#endif
