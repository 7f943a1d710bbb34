/*
 * element_read.c - reading plain elements into a tree: the inner loop of ltdic.dataset.parse.
 *
 * Plain are elements with a known VR, in little endian, that are no containers, stand in order and
 * fit. Anything else ends the loop, and the Python code goes on from there.
 *
 * PS3.5 section 7.1.2 (explicit VR), 7.1.3 (implicit VR), 6.2.2 note 2 (UN).
 */
#include <stdint.h>

#include "element_object.h"

enum { LETTERS = 26, CODES = LETTERS * LETTERS, FFFE = 0xFFFE };

static const uint32_t undefined = 0xFFFFFFFFU;
static PyObject *empty;              /* b"" */
static char kind_of[CODES];          /* how to read what follows a VR of two letters */
static PyObject *vr_of_code[CODES];  /* the VR as an object that all elements share */
static PyObject *unknown_vr;
static PyObject *sequence_vr;

static int code_of(const unsigned char *letters)
{
    int first = letters[0] - 'A', second = letters[1] - 'A';

    if (first < 0 || first >= LETTERS || second < 0 || second >= LETTERS)
        return -1;
    return first * LETTERS + second;
}

int ltdic_kind_of_vr(const unsigned char *letters)
{
    int code = code_of(letters);

    return code < 0 ? VR_STOP : kind_of[code];
}

int ltdic_is_sequence(PyObject *vr)
{
    return PyObject_RichCompareBool(vr, sequence_vr, Py_EQ);
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

int ltdic_bind_vrs(PyObject *shorts, PyObject *longs, PyObject *unknown, PyObject *sequence)
{
    int i;

    if (empty == NULL && (empty = PyBytes_FromStringAndSize(NULL, 0)) == NULL)
        return -1;
    if (note_vrs(shorts, VR_SHORT) < 0 || note_vrs(longs, VR_LONG) < 0)
        return -1;
    Py_XSETREF(unknown_vr, held(unknown));
    Py_XSETREF(sequence_vr, held(sequence));
    for (i = 0; i < CODES; i++)
        if (vr_of_code[i] == NULL)
            kind_of[i] = VR_STOP;
        else if (PyObject_RichCompareBool(vr_of_code[i], unknown, Py_EQ) == 1)
            kind_of[i] = VR_UNKNOWN;
        else if (PyObject_RichCompareBool(vr_of_code[i], sequence, Py_EQ) == 1)
            kind_of[i] = VR_SEQUENCE;
    return PyErr_Occurred() != NULL ? -1 : 0;
}

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
    int kind = code < 0 ? VR_STOP : kind_of[code];

    if (kind == VR_STOP || kind == VR_SEQUENCE
        || (kind != VR_SHORT && level->limit - level->position < 12))
        return 0;
    header->length = kind == VR_SHORT ? number16(at + 6) : number32(at + 8);
    header->start = level->position + (kind == VR_SHORT ? 8 : 12);
    if (kind != VR_UNKNOWN || header->length == undefined) {
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
    PyObject *element = ltdic_element_type->tp_alloc(ltdic_element_type, 0);
    PyObject *tag = PyLong_FromUnsignedLong(header->tag);
    PyObject *length = PyLong_FromUnsignedLong(header->length);
    PyObject *head = PyLong_FromSsize_t(header->start - level->position);
    PyObject *start = PyLong_FromSsize_t(header->start);

    if (element == NULL || tag == NULL || length == NULL || head == NULL || start == NULL) {
        Py_XDECREF(element);
        Py_XDECREF(tag);
        Py_XDECREF(length);
        Py_XDECREF(head);
        Py_XDECREF(start);
        Py_DECREF(header->vr);
        return NULL;
    }
    PyObject_GC_UnTrack(element); /* until all are made: the collector would come for each few */
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
    SLOT(element, S_HEAD) = head;
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
        put(last, ltdic_slots[S_NEXT], held(element));
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
        if (header.length == undefined
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

/* Lets the collector know of the elements that follow `last`; None: of all. */
static void track_new(const Level *level, PyObject *last)
{
    PyObject *each = last == Py_None ? AT(level->owner, level->first) : SLOT(last, S_NEXT);

    for (; each != Py_None; each = SLOT(each, S_NEXT))
        PyObject_GC_Track(each);
}

/*
 * read(view, position, limit, budget, tree, parent, source, implicit, vr_of) -> (position, count)
 *
 * Reads plain elements in little endian and appends them to `parent`, None: to the root. Plain are
 * those with a known VR that are no containers, stand in order and fit. `position` is where
 * something else stands, `count` how many headers were read.
 */
PyObject *ltdic_read_elements(PyObject *module, PyObject *arguments)
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
    level.first = level.parent == Py_None ? ltdic_tree_first : ltdic_slots[S_FIRST_CHILD];
    level.last = level.parent == Py_None ? ltdic_tree_last : ltdic_slots[S_LAST_CHILD];
    if (ltdic_element_type == NULL || Py_TYPE(level.tree) != ltdic_tree_type
        || (level.parent != Py_None && !is_element(level.parent)) || level.position < 0
        || level.limit > view.len) {
        PyErr_SetString(PyExc_ValueError, "not a level to read");
    } else {
        last = AT(level.owner, level.last);
        level.last_tag = last == Py_None ? -1 : PyLong_AsLongLong(SLOT(last, S_TAG));
        count = read_level(&level, budget, implicit);
        track_new(&level, last);
    }
    PyBuffer_Release(&view);
    return count < 0 ? NULL : Py_BuildValue("nn", level.position, count);
}
