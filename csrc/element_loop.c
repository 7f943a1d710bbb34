/*
 * element_loop.c - the inner loops over the engine's element objects, in C.
 *
 * The Python module `_ltdic_element`. What it does the engine can do alone, and does where this
 * module is not: reading plain elements (ltdic.dataset.parse), undoing links (ltdic.dataset.tree),
 * filling the structures that C programs see (ltdic.abi.nodes). Here an element costs a tenth of
 * what it costs there.
 *
 * The objects stay Python's: instances of ltdic.dataset.element.Element, whose slots are found by
 * name when `bind` is called. Only what is regular is done here; at anything else `read` stops and
 * says where, and the Python code goes on. All functions need the interpreter lock.
 *
 * PS3.5 section 7.1 (elements).
 */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>

#include <stdint.h>
#include <string.h>

#include "element_loop.h"
#include "ltdic.h"

enum { S_PARENT, S_FIRST_CHILD, S_LAST_CHILD, S_PREV, S_NEXT, S_TAG, S_VR, S_LENGTH, S_OFFSET,
       S_START, S_SIZE, S_SOURCE, S_TREE, S_VALUE, S_MIRROR, SLOTS };

static const char *const slot_names[SLOTS] = {
    "parent", "first_child", "last_child", "prev", "next", "tag", "vr", "length", "offset", "start",
    "size", "source", "tree", "value", "mirror",
};

enum { LETTERS = 26, CODES = LETTERS * LETTERS, FFFE = 0xFFFE };
enum { STOP, SHORT_LENGTH, LONG_LENGTH, UNKNOWN };

static PyTypeObject *element_type;
static PyTypeObject *tree_type;
static Py_ssize_t slots[SLOTS];
static Py_ssize_t tree_first;
static Py_ssize_t tree_last;
static PyObject *empty;              /* b"" */
static char kind_of[CODES];          /* of the value after a VR of two letters: how to read it */
static PyObject *vr_of_code[CODES];  /* the VR as an object that all elements share */
static PyObject *unknown_vr;
static PyObject *sequence_vr;

#define AT(object, offset) (*(PyObject **)((char *)(object) + (offset)))
#define SLOT(object, name) AT(object, slots[name])

/* Lets a slot refer to `value`, whose reference is taken over. */
static void put(PyObject *object, Py_ssize_t offset, PyObject *value)
{
    PyObject *old = AT(object, offset);

    AT(object, offset) = value;
    Py_XDECREF(old);
}

static PyObject *held(PyObject *object)
{
    Py_INCREF(object);
    return object;
}

/* --- binding ------------------------------------------------------------------------------- */

/* The offset of a slot of `type`; -1 with an error set if it is not an ordinary slot. */
static Py_ssize_t slot_of(PyTypeObject *type, const char *name)
{
    PyObject *member = PyObject_GetAttrString((PyObject *)type, name);
    Py_ssize_t offset = -1;

    if (member == NULL)
        return -1;
    if (Py_TYPE(member) == &PyMemberDescr_Type
        && ((PyMemberDescrObject *)member)->d_member->type == T_OBJECT_EX)
        offset = ((PyMemberDescrObject *)member)->d_member->offset;
    else
        PyErr_Format(PyExc_TypeError, "%s is not a slot", name);
    Py_DECREF(member);
    return offset;
}

static int is_element(PyObject *object)
{
    return Py_TYPE(object) == element_type;
}

static int code_of(const unsigned char *letters)
{
    int first = letters[0] - 'A', second = letters[1] - 'A';

    if (first < 0 || first >= LETTERS || second < 0 || second >= LETTERS)
        return -1;
    return first * LETTERS + second;
}

/* Notes the VRs of one kind: numbers of two letters, big-endian. */
static int note_vrs(PyObject *vrs, char kind)
{
    PyObject *iterator = PyObject_GetIter(vrs), *vr;

    while (iterator != NULL && (vr = PyIter_Next(iterator)) != NULL) {
        long number = PyLong_AsLong(vr);
        unsigned char letters[2] = {(unsigned char)(number >> 8), (unsigned char)number};
        int code = code_of(letters);

        if (code >= 0) {
            kind_of[code] = kind;
            Py_XSETREF(vr_of_code[code], held(vr));
        }
        Py_DECREF(vr);
    }
    Py_XDECREF(iterator);
    return PyErr_Occurred() != NULL ? -1 : 0;
}

/* bind(Element, Tree, short_vrs, long_vrs, unknown_vr, sequence_vr): has to be called first. */
static PyObject *bind(PyObject *module, PyObject *arguments)
{
    PyTypeObject *element, *tree;
    PyObject *shorts, *longs, *unknown, *sequence;
    int i;

    (void)module;
    if (!PyArg_ParseTuple(arguments, "O!O!OOO!O!", &PyType_Type, &element, &PyType_Type, &tree,
                          &shorts, &longs, &PyLong_Type, &unknown, &PyLong_Type, &sequence))
        return NULL;
    for (i = 0; i < SLOTS; i++)
        if ((slots[i] = slot_of(element, slot_names[i])) < 0)
            return NULL;
    if ((tree_first = slot_of(tree, "first_child")) < 0
        || (tree_last = slot_of(tree, "last_child")) < 0)
        return NULL;
    if (empty == NULL && (empty = PyBytes_FromStringAndSize(NULL, 0)) == NULL)
        return NULL;
    if (note_vrs(shorts, SHORT_LENGTH) < 0 || note_vrs(longs, LONG_LENGTH) < 0)
        return NULL;
    Py_XSETREF(unknown_vr, held(unknown));
    Py_XSETREF(sequence_vr, held(sequence));
    for (i = 0; i < CODES; i++)
        if (vr_of_code[i] == NULL)
            kind_of[i] = STOP;
        else if (PyObject_RichCompareBool(vr_of_code[i], unknown, Py_EQ) == 1)
            kind_of[i] = UNKNOWN;
        else if (PyObject_RichCompareBool(vr_of_code[i], sequence, Py_EQ) == 1)
            kind_of[i] = STOP;
    Py_XSETREF(element_type, (PyTypeObject *)held((PyObject *)element));
    Py_XSETREF(tree_type, (PyTypeObject *)held((PyObject *)tree));
    Py_RETURN_NONE;
}

/* --- reading ------------------------------------------------------------------------------- */

typedef struct {
    PyObject *tree, *parent, *source; /* what new elements refer to */
    PyObject *vr_of;                  /* tells the VR of a tag */
    PyObject *owner;                  /* of the level: the parent or the tree */
    Py_ssize_t first, last;           /* where the owner refers to its children */
    const unsigned char *data;
    Py_ssize_t position, limit;
    long long last_tag;
} Level;

typedef struct {
    uint32_t tag, length;
    Py_ssize_t start;
    PyObject *vr; /* a new reference */
} Header;

static uint32_t number16(const unsigned char *at)
{
    return (uint32_t)at[0] | (uint32_t)at[1] << 8;
}

static uint32_t number32(const unsigned char *at)
{
    return number16(at) | number16(at + 2) << 16;
}

/* The VR that the engine's table has for `tag`, a new reference. */
static PyObject *table_vr(const Level *level, uint32_t tag)
{
    PyObject *number = PyLong_FromUnsignedLong(tag);
    PyObject *vr = number != NULL ? PyObject_CallOneArg(level->vr_of, number) : NULL;

    Py_XDECREF(number);
    return vr;
}

/* Reads a header in explicit VR little endian. Returns 1; 0 if it is not a plain one; or -1. */
static int read_explicit(const Level *level, Header *header)
{
    const unsigned char *at = level->data + level->position;
    int code = code_of(at + 4);
    int kind = code < 0 ? STOP : kind_of[code];

    if (kind == STOP || (kind != SHORT_LENGTH && level->limit - level->position < 12))
        return 0;
    header->length = kind == SHORT_LENGTH ? number16(at + 6) : number32(at + 8);
    header->start = level->position + (kind == SHORT_LENGTH ? 8 : 12);
    if (kind != UNKNOWN || header->length == ELEMENT_LENGTH_MAX) {
        header->vr = held(vr_of_code[code]);
        return 1;
    }
    if ((header->vr = table_vr(level, header->tag)) == NULL)
        return -1;
    switch (PyObject_RichCompareBool(header->vr, sequence_vr, Py_EQ)) {
    case 1: /* stays unknown: its content may not be items */
        Py_SETREF(header->vr, held(unknown_vr));
        return 1;
    case 0:
        return 1;
    default:
        Py_DECREF(header->vr);
        return -1;
    }
}

static int read_implicit(const Level *level, Header *header)
{
    int is_sequence;

    header->length = number32(level->data + level->position + 4);
    header->start = level->position + 8;
    if ((header->vr = table_vr(level, header->tag)) == NULL)
        return -1;
    is_sequence = PyObject_RichCompareBool(header->vr, sequence_vr, Py_EQ);
    if (is_sequence != 0)
        Py_DECREF(header->vr);
    return is_sequence < 0 ? -1 : !is_sequence;
}

/* A new element after `last`; its VR's reference is taken over. NULL with an error set. */
static PyObject *make_element(const Level *level, const Header *header, PyObject *last)
{
    PyObject *element = element_type->tp_alloc(element_type, 0);
    PyObject *tag = PyLong_FromUnsignedLong(header->tag);
    PyObject *length = PyLong_FromUnsignedLong(header->length);
    PyObject *offset = PyLong_FromSsize_t(level->position);
    PyObject *start = PyLong_FromSsize_t(header->start);

    if (element == NULL || tag == NULL || length == NULL || offset == NULL || start == NULL) {
        Py_XDECREF(element);
        Py_XDECREF(tag);
        Py_XDECREF(length);
        Py_XDECREF(offset);
        Py_XDECREF(start);
        Py_DECREF(header->vr);
        return NULL;
    }
    SLOT(element, S_TREE) = held(level->tree);
    SLOT(element, S_PARENT) = held(level->parent);
    SLOT(element, S_PREV) = held(last);
    SLOT(element, S_NEXT) = held(Py_None);
    SLOT(element, S_FIRST_CHILD) = held(Py_None);
    SLOT(element, S_LAST_CHILD) = held(Py_None);
    SLOT(element, S_TAG) = tag;
    SLOT(element, S_VR) = header->vr;
    SLOT(element, S_LENGTH) = length;
    SLOT(element, S_SIZE) = held(length);
    SLOT(element, S_SOURCE) = held(level->source);
    SLOT(element, S_OFFSET) = offset;
    SLOT(element, S_START) = start;
    SLOT(element, S_VALUE) = held(empty);
    SLOT(element, S_MIRROR) = held(Py_None);
    return element;
}

static int append(Level *level, const Header *header)
{
    PyObject *last = AT(level->owner, level->last);
    PyObject *element = make_element(level, header, last);

    if (element == NULL)
        return -1;
    if (last == Py_None)
        put(level->owner, level->first, held(element));
    else
        put(last, slots[S_NEXT], held(element));
    put(level->owner, level->last, element);
    level->last_tag = header->tag;
    return 0;
}

/* Reads plain elements until there is something else; how many headers, or -1. */
static Py_ssize_t read_level(Level *level, Py_ssize_t budget, int implicit)
{
    Py_ssize_t count;

    for (count = 0; count < budget && level->limit - level->position >= 8; count++) {
        const unsigned char *at = level->data + level->position;
        uint32_t group = number16(at), number = number16(at + 2);
        Header header = {group << 16 | number, 0, 0, NULL};
        int found;

        if (group >= FFFE || (number != 0 && (long long)header.tag <= level->last_tag))
            break;
        found = implicit ? read_implicit(level, &header) : read_explicit(level, &header);
        if (found < 0)
            return -1;
        if (found == 0)
            break;
        if (header.length == ELEMENT_LENGTH_MAX
            || (Py_ssize_t)header.length > level->limit - header.start) {
            Py_DECREF(header.vr);
            break;
        }
        if (number == 0) /* the length of a group is not kept */
            Py_DECREF(header.vr);
        else if (append(level, &header) < 0)
            return -1;
        level->position = header.start + (Py_ssize_t)header.length;
    }
    return count;
}

/*
 * read(view, position, limit, budget, tree, parent, source, implicit, vr_of) -> (position, count)
 *
 * Reads plain elements in little endian and appends them to `parent`, None: to the root. Plain are
 * those with a known VR that are no containers, stand in order and fit. `position` is where
 * something else stands, `count` how many headers were read.
 */
static PyObject *read_elements(PyObject *module, PyObject *arguments)
{
    Py_buffer view;
    Py_ssize_t budget, count;
    PyObject *last;
    Level level;
    int implicit;

    (void)module;
    if (!PyArg_ParseTuple(arguments, "y*nnnOOOpO", &view, &level.position, &level.limit, &budget,
                          &level.tree, &level.parent, &level.source, &implicit, &level.vr_of))
        return NULL;
    count = -1;
    level.data = view.buf;
    level.owner = level.parent == Py_None ? level.tree : level.parent;
    level.first = level.parent == Py_None ? tree_first : slots[S_FIRST_CHILD];
    level.last = level.parent == Py_None ? tree_last : slots[S_LAST_CHILD];
    if (element_type == NULL || Py_TYPE(level.tree) != tree_type
        || (level.parent != Py_None && !is_element(level.parent)) || level.position < 0
        || level.limit > view.len) {
        PyErr_SetString(PyExc_ValueError, "not a level to read");
    } else {
        last = AT(level.owner, level.last);
        level.last_tag = last == Py_None ? -1 : PyLong_AsLongLong(SLOT(last, S_TAG));
        count = read_level(&level, budget, implicit);
    }
    PyBuffer_Release(&view);
    return count < 0 ? NULL : Py_BuildValue("nn", level.position, count);
}

/* --- undoing links ------------------------------------------------------------------------- */

/* unlink(first): undoes all links of `first`, its following siblings, and all below them. */
static PyObject *unlink_all(PyObject *module, PyObject *first)
{
    PyObject *pending = PyList_New(0), *each = NULL;
    static const int links[] = {S_TREE, S_SOURCE, S_PARENT, S_PREV};
    size_t i;

    (void)module;
    if (pending == NULL || (first != Py_None && (!is_element(first) || PyList_Append(pending, first) < 0))) {
        Py_XDECREF(pending);
        return PyErr_Occurred() ? NULL : PyErr_Format(PyExc_TypeError, "not an element");
    }
    for (;;) {
        PyObject *follower;

        if (each == NULL) {
            Py_ssize_t size = PyList_GET_SIZE(pending);

            if (size == 0)
                break;
            each = held(PyList_GET_ITEM(pending, size - 1));
            if (PyList_SetSlice(pending, size - 1, size, NULL) < 0)
                break;
        }
        if (SLOT(each, S_FIRST_CHILD) != Py_None) {
            if (PyList_Append(pending, SLOT(each, S_FIRST_CHILD)) < 0)
                break;
            put(each, slots[S_FIRST_CHILD], held(Py_None));
            put(each, slots[S_LAST_CHILD], held(Py_None));
        }
        for (i = 0; i < sizeof links / sizeof *links; i++)
            put(each, slots[links[i]], held(Py_None));
        follower = SLOT(each, S_NEXT);
        SLOT(each, S_NEXT) = held(Py_None);
        Py_DECREF(each);
        each = follower;
        if (each == Py_None)
            Py_CLEAR(each);
    }
    Py_XDECREF(each);
    Py_DECREF(pending);
    if (PyErr_Occurred())
        return NULL;
    Py_RETURN_NONE;
}

/* --- structures ---------------------------------------------------------------------------- */

static unsigned long long number_in(PyObject *element, int slot)
{
    return PyLong_AsUnsignedLongLong(SLOT(element, slot));
}

/* The structure of an element, None or one that has no structure: NULL. */
static DICOMELEMENT *structure_of(PyObject *element)
{
    PyObject *address = element == Py_None ? Py_None : SLOT(element, S_MIRROR);

    return address == Py_None ? NULL : PyLong_AsVoidPtr(address);
}

static pDICOMLINK link_to(PyObject *element, int slot)
{
    return (pDICOMLINK)structure_of(SLOT(element, slot));
}

static void fill_in(PyObject *element, int located)
{
    DICOMELEMENT *structure = structure_of(element);
    unsigned long long start = number_in(element, S_START);
    unsigned long long size = number_in(element, S_SIZE);

    structure->pParent = link_to(element, S_PARENT);
    structure->pFirstChild = link_to(element, S_FIRST_CHILD);
    structure->pLastChild = link_to(element, S_LAST_CHILD);
    structure->pPrev = link_to(element, S_PREV);
    structure->pNext = link_to(element, S_NEXT);
    structure->nTag = (L_UINT32)number_in(element, S_TAG);
    structure->nVR = (L_UINT16)number_in(element, S_VR);
    structure->nLength = (L_UINT32)number_in(element, S_LENGTH);
    if (!located || start == 0)
        return;
    structure->nElementOffset = (L_INT64)number_in(element, S_OFFSET);
    structure->nElementValueOffset = (L_INT64)start;
    structure->nElementValueLength = size > ELEMENT_LENGTH_MAX ? ELEMENT_LENGTH_MAX : (L_UINT32)size;
}

/*
 * fill(elements, address, located): elements of a list have their structures, which are zeros, one
 * after the other from `address` on: notes that in `mirror`, then fills the structures in. With
 * `located`, the positions of elements that were read are told.
 */
static PyObject *fill(PyObject *module, PyObject *arguments)
{
    PyObject *elements;
    unsigned long long address;
    Py_ssize_t count, i;
    int located;

    (void)module;
    if (!PyArg_ParseTuple(arguments, "O!Kp", &PyList_Type, &elements, &address, &located))
        return NULL;
    count = PyList_GET_SIZE(elements);
    for (i = 0; i < count; i++) {
        PyObject *element = PyList_GET_ITEM(elements, i), *mirror;

        if (!is_element(element))
            return PyErr_Format(PyExc_TypeError, "not an element");
        mirror = PyLong_FromUnsignedLongLong(address + (size_t)i * sizeof(DICOMELEMENT));
        if (mirror == NULL)
            return NULL;
        put(element, slots[S_MIRROR], mirror);
    }
    for (i = 0; i < count; i++)
        fill_in(PyList_GET_ITEM(elements, i), located);
    if (PyErr_Occurred())
        return NULL;
    Py_RETURN_NONE;
}

/* relink(element): sets the links that lead to where `element` is or was. */
static PyObject *relink(PyObject *module, PyObject *element)
{
    DICOMELEMENT *structure;
    PyObject *parent, *prev, *next;

    (void)module;
    if (!is_element(element))
        return PyErr_Format(PyExc_TypeError, "not an element");
    parent = SLOT(element, S_PARENT);
    prev = SLOT(element, S_PREV);
    next = SLOT(element, S_NEXT);
    if ((structure = structure_of(parent)) != NULL) {
        structure->pFirstChild = link_to(parent, S_FIRST_CHILD);
        structure->pLastChild = link_to(parent, S_LAST_CHILD);
    }
    if ((structure = structure_of(prev)) != NULL)
        structure->pNext = link_to(prev, S_NEXT);
    if ((structure = structure_of(next)) != NULL)
        structure->pPrev = link_to(next, S_PREV);
    if (PyErr_Occurred())
        return NULL;
    Py_RETURN_NONE;
}

/* --- the module ---------------------------------------------------------------------------- */

static PyMethodDef functions[] = {
    {"bind", bind, METH_VARARGS, NULL},
    {"read", read_elements, METH_VARARGS, NULL},
    {"unlink", unlink_all, METH_O, NULL},
    {"fill", fill, METH_VARARGS, NULL},
    {"relink", relink, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_ltdic_element", NULL, -1, functions, NULL, NULL, NULL, NULL,
};

int ltdic_add_element_module(void)
{
    PyObject *module = PyModule_Create(&definition);
    int result = -1;

    if (module != NULL)
        result = PyDict_SetItemString(PyImport_GetModuleDict(), "_ltdic_element", module);
    Py_XDECREF(module);
    return result;
}
