/*
 * element_read.c - reading plain elements into a tree: the inner loop of ltdic.dataset.parse.
 *
 * Plain are elements with a known VR, in little endian, that are no containers, stand in order and
 * fit. Anything else ends the loop, and the Python code goes on from there.
 *
 * PS3.5 section 7.1.2 (explicit VR), 7.1.3 (implicit VR), 6.2.2 note 2 (UN).
 */
#include "element_object.h"

enum { LETTERS = 26, CODES = LETTERS * LETTERS };

static char kind_of[CODES]; /* how to read what follows a VR of two letters */
static unsigned unknown_vr;

unsigned ltdic_sequence_vr;

/* The place of a VR, a number of two letters, in `kind_of`; -1 if it is none. */
static int code_of(unsigned vr)
{
    int first = (int)(vr >> 8) - 'A', second = (int)(vr & 0xFF) - 'A';

    if (first < 0 || first >= LETTERS || second < 0 || second >= LETTERS)
        return -1;
    return first * LETTERS + second;
}

int ltdic_kind_of_vr(const unsigned char *letters)
{
    int code = code_of((unsigned)letters[0] << 8 | letters[1]);

    return code < 0 ? VR_STOP : kind_of[code];
}

int ltdic_is_sequence(PyObject *vr)
{
    unsigned number = (unsigned)PyLong_AsUnsignedLongMask(vr);

    return number == (unsigned)-1 && PyErr_Occurred() ? -1 : number == ltdic_sequence_vr;
}

/* Notes how VRs are read. */
static int note_vrs(PyObject *vrs, char kind)
{
    PyObject *iterator = PyObject_GetIter(vrs), *vr;

    while (iterator != NULL && (vr = PyIter_Next(iterator)) != NULL) {
        int code = code_of((unsigned)PyLong_AsUnsignedLongMask(vr));

        if (code >= 0)
            kind_of[code] = kind;
        Py_DECREF(vr);
    }
    Py_XDECREF(iterator);
    return PyErr_Occurred() != NULL ? -1 : 0;
}

int ltdic_bind_vrs(PyObject *shorts, PyObject *longs, PyObject *unknown, PyObject *sequence)
{
    unknown_vr = (unsigned)PyLong_AsUnsignedLongMask(unknown);
    ltdic_sequence_vr = (unsigned)PyLong_AsUnsignedLongMask(sequence);
    if (note_vrs(shorts, VR_SHORT) < 0 || note_vrs(longs, VR_LONG) < 0)
        return -1;
    if (code_of(unknown_vr) < 0 || code_of(ltdic_sequence_vr) < 0) {
        PyErr_SetString(PyExc_ValueError, "not VRs");
        return -1;
    }
    kind_of[code_of(unknown_vr)] = VR_UNKNOWN;
    kind_of[code_of(ltdic_sequence_vr)] = VR_SEQUENCE;
    return 0;
}

int ltdic_is_vr(unsigned number, int *is_long, int *is_plain)
{
    int code = number >> 16 != 0 ? -1 : code_of(number);
    int kind = code < 0 ? VR_STOP : kind_of[code];

    *is_long = kind != VR_SHORT;
    *is_plain = kind == VR_SHORT || kind == VR_LONG;
    return kind != VR_STOP;
}

typedef struct {
    PyObject *owner, *source; /* what new elements refer to */
    PyObject *vr_of;          /* tells the VR of a tag */
    PyObject **first, **last; /* where the parent or the tree refers to its children */
    const unsigned char *data;
    Py_ssize_t position, limit;
    long long last_tag;
} Level;

typedef struct {
    uint32_t tag, length;
    Py_ssize_t start;
    unsigned vr;
} Header;

/* Asks the engine's table for the VR of `tag`. Returns 0, or -1 with an error set. */
static int look_up_vr(const Level *level, Header *header)
{
    PyObject *number = PyLong_FromUnsignedLong(header->tag);
    PyObject *vr = number != NULL ? PyObject_CallOneArg(level->vr_of, number) : NULL;

    Py_XDECREF(number);
    if (vr == NULL)
        return -1;
    header->vr = (unsigned)PyLong_AsUnsignedLongMask(vr);
    Py_DECREF(vr);
    return header->vr == (unsigned)-1 && PyErr_Occurred() ? -1 : 0;
}

/* Reads a header in explicit VR little endian. Returns 1; 0 if it is not a plain one; or -1. */
static int read_explicit(const Level *level, Header *header)
{
    const unsigned char *at = level->data + level->position;
    unsigned vr = (unsigned)at[4] << 8 | at[5];
    int code = code_of(vr);
    int kind = code < 0 ? VR_STOP : kind_of[code];

    if (kind == VR_STOP || kind == VR_SEQUENCE
        || (kind != VR_SHORT && level->limit - level->position < 12))
        return 0;
    header->length = kind == VR_SHORT ? number16(at + 6) : number32(at + 8);
    header->start = level->position + (kind == VR_SHORT ? 8 : 12);
    header->vr = vr;
    if (kind != VR_UNKNOWN || header->length == UNDEFINED_LENGTH)
        return 1;
    if (look_up_vr(level, header) < 0)
        return -1;
    if (header->vr == ltdic_sequence_vr) /* stays unknown: its content may not be items */
        header->vr = unknown_vr;
    return 1;
}

static int read_implicit(const Level *level, Header *header)
{
    header->length = number32(level->data + level->position + 4);
    header->start = level->position + 8;
    if (look_up_vr(level, header) < 0)
        return -1;
    return header->vr != ltdic_sequence_vr;
}

/* Makes an element and puts it after the last one. */
static int append(Level *level, const Header *header)
{
    PyObject *last = *level->last;
    Element *element = ltdic_new_element();

    if (element == NULL)
        return -1;
    put(&element->owner, held(level->owner));
    put(&element->prev, held(last));
    element->content = held(level->source);
    element->tag = header->tag;
    element->vr = header->vr & 0xFFFF;
    element->length = header->length;
    element->size = header->length;
    element->start = (uint64_t)header->start & ~(~0ULL << 48);
    element->head = (uint64_t)(header->start - level->position) & 0xFF;
    put(last == Py_None ? level->first : &as_element(last)->next, held((PyObject *)element));
    put(level->last, (PyObject *)element);
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
        Header header = {group << 16 | number, 0, 0, 0};
        int found;

        if (group >= ITEM_GROUP || (number != 0 && (long long)header.tag <= level->last_tag))
            break;
        found = implicit ? read_implicit(level, &header) : read_explicit(level, &header);
        if (found < 0)
            return -1;
        if (found == 0)
            break;
        if (header.length == UNDEFINED_LENGTH
            || (Py_ssize_t)header.length > level->limit - header.start)
            break;
        if (number != 0 && append(level, &header) < 0) /* the length of a group is not kept */
            return -1;
        level->position = header.start + (Py_ssize_t)header.length;
    }
    return count;
}

/* Finds where `parent`, None: `tree`, has its children. Returns 0, or -1 with an error set. */
static int enter_level(Level *level, PyObject *tree, PyObject *parent)
{
    level->first = &AT(tree, ltdic_tree_first);
    level->last = &AT(tree, ltdic_tree_last);
    if (parent != Py_None) {
        Extra *extra = ltdic_extra(as_element(parent));

        if (extra == NULL)
            return -1;
        level->first = &extra->first_child;
        level->last = &extra->last_child;
    }
    level->last_tag = *level->last == Py_None ? -1 : (long long)as_element(*level->last)->tag;
    level->owner = ltdic_owner_for(tree, parent);
    return level->owner == NULL ? -1 : 0;
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
    Py_ssize_t budget, count = -1;
    PyObject *tree, *parent;
    Level level;
    int implicit;

    (void)module;
    if (!PyArg_ParseTuple(arguments, "y*nnnOOOpO", &view, &level.position, &level.limit, &budget,
                          &tree, &parent, &level.source, &implicit, &level.vr_of))
        return NULL;
    level.data = view.buf;
    if (ltdic_element_type == NULL || Py_TYPE(tree) != ltdic_tree_type
        || Py_TYPE(level.source) != ltdic_source_type
        || (parent != Py_None && !is_element(parent)) || level.position < 0
        || level.limit > view.len) {
        PyErr_SetString(PyExc_ValueError, "not a level to read");
    } else if (enter_level(&level, tree, parent) == 0) {
        count = read_level(&level, budget, implicit);
        Py_DECREF(level.owner);
    }
    PyBuffer_Release(&view);
    return count < 0 ? NULL : Py_BuildValue("nn", level.position, count);
}
