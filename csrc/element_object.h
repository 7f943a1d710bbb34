/*
 * element_object.h - the engine's element objects as C sees them.
 *
 * An element is an instance of ltdic.dataset.element.Element as element_type.c packs it. Trees and
 * sources are Python objects with slots, whose places are found by name when the module's `bind` is
 * called. All needs the interpreter lock.
 */
#ifndef LTDIC_ELEMENT_OBJECT_H
#define LTDIC_ELEMENT_OBJECT_H

#include "bootstrap.h"
#include "element_encoding.h"
#include "slot.h"

/* What few elements have. */
typedef struct {
    PyObject *first_child, *last_child; /* None: nothing */
    PyObject *value;                    /* one beside a source; NULL: none */
    uintptr_t mirror;
} Extra;

/*
 * An element, in 80 bytes: a file may have a million. It has no part in the collection of cycles,
 * so whoever takes elements out of a tree undoes their links (`unlink`), as the tree does when it
 * goes; their reference to the tree is a weak one.
 */
typedef struct {
    PyObject_HEAD
    PyObject *owner;      /* the element around it; at the root a weak reference to the tree; None:
                             in no tree */
    PyObject *prev, *next; /* None: nothing */
    PyObject *content;    /* the source of the value, or the value; NULL: neither */
    union {
        uintptr_t mirror; /* the address of the structure that C programs see; 0: none */
        Extra *extra;     /* with `has_extra` */
    } also;
    uint32_t tag, length;
    uint64_t start : 48, vr : 16;
    uint64_t size : 48, head : 15, has_extra : 1;
} Element;

extern LTDIC_HIDDEN PyTypeObject *ltdic_element_type; /* NULL before `pack`, the others `bind` */
extern LTDIC_HIDDEN PyTypeObject *ltdic_tree_type;
extern LTDIC_HIDDEN PyTypeObject *ltdic_source_type;
extern LTDIC_HIDDEN Py_ssize_t ltdic_tree_first, ltdic_tree_last; /* slots of a tree */
extern LTDIC_HIDDEN Py_ssize_t ltdic_source_view;

static inline int is_element(PyObject *object)
{
    return Py_TYPE(object) == ltdic_element_type;
}

static inline Element *as_element(PyObject *object)
{
    return (Element *)object;
}

static inline int is_source(PyObject *object)
{
    return object != NULL && Py_TYPE(object) == ltdic_source_type;
}

/* The encoded element is not to be found any more. */
static inline void drop_source(Element *element)
{
    if (is_source(element->content))
        Py_CLEAR(element->content);
}

/* Links as borrowed references to an element or None. */
static inline PyObject *parent_of(const Element *element)
{
    return is_element(element->owner) ? element->owner : Py_None;
}

static inline PyObject *first_child_of(const Element *element)
{
    return element->has_extra ? element->also.extra->first_child : Py_None;
}

static inline PyObject *last_child_of(const Element *element)
{
    return element->has_extra ? element->also.extra->last_child : Py_None;
}

static inline uintptr_t *mirror_of(Element *element)
{
    return element->has_extra ? &element->also.extra->mirror : &element->also.mirror;
}

/* The places for what few elements have; NULL with an error set. */
LTDIC_HIDDEN Extra *ltdic_extra(Element *element);

/* The value that was set, a borrowed reference; NULL: none. */
LTDIC_HIDDEN PyObject *ltdic_value_of(const Element *element);

/* Sets the value; where the encoded element was is forgotten. */
LTDIC_HIDDEN void ltdic_replace_value(Element *element, PyObject *value);

/* The tree that an element is in, or None: a new reference; NULL with an error set. */
LTDIC_HIDDEN PyObject *ltdic_tree_of(const Element *element);

/* A new element without tree, links, source and value, numbers 0; NULL with an error set. */
LTDIC_HIDDEN Element *ltdic_new_element(void);

/* What `owner` is to be of an element of `tree` below `parent`, None: at the root. A new reference;
 * NULL with an error set. */
LTDIC_HIDDEN PyObject *ltdic_owner_for(PyObject *tree, PyObject *parent);

/* The VRs that `read` knows: those with a 16-bit and with a 32-bit length, UN and SQ. Returns 0, or
 * -1 with an error set. */
LTDIC_HIDDEN int ltdic_bind_vrs(PyObject *shorts, PyObject *longs, PyObject *unknown,
                                PyObject *sequence);

/* How an element goes on after a VR in explicit VR; VR_STOP if there is no such VR. */
enum { VR_STOP, VR_SHORT, VR_LONG, VR_UNKNOWN, VR_SEQUENCE };

/* The kind of the VR of two letters. */
LTDIC_HIDDEN int ltdic_kind_of_vr(const unsigned char *letters);

extern LTDIC_HIDDEN unsigned ltdic_sequence_vr; /* the number of SQ */

/* Whether a VR is that of sequences; -1 with an error set. */
LTDIC_HIDDEN int ltdic_is_sequence(PyObject *vr);

/* Whether the VR with this number, two letters, exists. `*is_long`: whether its length has 32 bits.
 * `*is_plain`: neither UN nor SQ. */
LTDIC_HIDDEN int ltdic_is_vr(unsigned number, int *is_long, int *is_plain);

/* `insert` and `update` of the module. */
LTDIC_HIDDEN void ltdic_give_structure(Element *element, void *structure);
LTDIC_HIDDEN void ltdic_refill(Element *element);

/* Functions of the module. */
LTDIC_HIDDEN PyObject *ltdic_pack_elements(PyObject *module, PyObject *class_);
LTDIC_HIDDEN PyObject *ltdic_read_elements(PyObject *module, PyObject *arguments);
LTDIC_HIDDEN PyObject *ltdic_scan_elements(PyObject *module, PyObject *arguments);
LTDIC_HIDDEN PyObject *ltdic_scan_meta(PyObject *module, PyObject *view);
LTDIC_HIDDEN PyObject *ltdic_fill_elements(PyObject *module, PyObject *arguments);
LTDIC_HIDDEN PyObject *ltdic_insert_element(PyObject *module, PyObject *const *arguments,
                                            Py_ssize_t count);
LTDIC_HIDDEN PyObject *ltdic_update_element(PyObject *module, PyObject *element);
LTDIC_HIDDEN PyObject *ltdic_relink_element(PyObject *module, PyObject *element);
LTDIC_HIDDEN PyObject *ltdic_write_elements(PyObject *module, PyObject *const *arguments,
                                            Py_ssize_t count);
LTDIC_HIDDEN PyObject *ltdic_serve(PyObject *module, PyObject *arguments);

#endif
