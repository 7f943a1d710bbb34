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

#define UNDEFINED_LENGTH 0xFFFFFFFFU

enum { S_PARENT, S_FIRST_CHILD, S_LAST_CHILD, S_PREV, S_NEXT, S_TAG, S_VR, S_LENGTH, S_HEAD,
       S_START, S_SIZE, S_SOURCE, S_TREE, S_VALUE, S_MIRROR, SLOTS };

extern LTDIC_HIDDEN PyTypeObject *ltdic_element_type; /* NULL before `bind` */
extern LTDIC_HIDDEN PyTypeObject *ltdic_tree_type;
extern LTDIC_HIDDEN Py_ssize_t ltdic_slots[SLOTS];
extern LTDIC_HIDDEN Py_ssize_t ltdic_tree_first, ltdic_tree_last; /* a tree's slots for its links */

/* The offset of a slot of `type`; -1 with an error set if it is not an ordinary slot. */
LTDIC_HIDDEN Py_ssize_t ltdic_slot_of(PyTypeObject *type, const char *name);

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

/* The VR with this number, two letters, as the object that all elements share, borrowed; NULL if
 * there is none. `*is_long`: whether its length has 32 bits. `*is_plain`: neither UN nor SQ. */
LTDIC_HIDDEN PyObject *ltdic_vr_of_number(unsigned number, int *is_long, int *is_plain);

/* A new element of a tree, UN without a tag, yet to be linked; NULL with an error set. */
LTDIC_HIDDEN PyObject *ltdic_new_element(PyObject *tree);

/* `insert` and `update` of the module. 0, or -1 with an error set. */
LTDIC_HIDDEN int ltdic_give_structure(PyObject *element, PyObject *address);
LTDIC_HIDDEN int ltdic_refill(PyObject *element);

/* Functions of the module. */
LTDIC_HIDDEN PyObject *ltdic_read_elements(PyObject *module, PyObject *arguments);
LTDIC_HIDDEN PyObject *ltdic_fill_elements(PyObject *module, PyObject *arguments);
LTDIC_HIDDEN PyObject *ltdic_insert_element(PyObject *module, PyObject *const *arguments,
                                            Py_ssize_t count);
LTDIC_HIDDEN PyObject *ltdic_update_element(PyObject *module, PyObject *element);
LTDIC_HIDDEN PyObject *ltdic_relink_element(PyObject *module, PyObject *element);
LTDIC_HIDDEN PyObject *ltdic_write_elements(PyObject *module, PyObject *const *arguments,
                                            Py_ssize_t count);
LTDIC_HIDDEN PyObject *ltdic_serve(PyObject *module, PyObject *arguments);

#endif
