/*
 * element_scan.c - a look at the headers of a file that makes no element objects: whether the whole
 * of it is so plain that reading it later cannot fail (ltdic.dataset.outline).
 *
 * Plain is what ltdic.dataset.parse reads without a second thought: little endian, known VRs, tags
 * in ascending order, no undefined lengths but those of sequences and items, nothing that does not
 * fit. For anything else the answer is None: then the file has to be read at once.
 *
 * PS3.5 section 7.1.2 (explicit VR), 7.1.3 (implicit VR), 7.5 (sequences); PS3.10 section 7.1.
 */
#include "element_object.h"

#include <string.h>

enum { PREAMBLE = 128, PREFIX = 4, META_GROUP = 2, TRANSFER_SYNTAX = 0x0010, FIRST_GROUP = 3 };
enum { MOST_DEPTH = 16, LEVELS = 2 * MOST_DEPTH + 1 };

typedef struct {
    Py_ssize_t limit;   /* of what is in it */
    long long last_tag; /* of the elements so far */
    int is_open;        /* whether a delimiter ends it */
} Level;

typedef struct {
    const unsigned char *data;
    Py_ssize_t position;
    PyObject *vr_of; /* tells the VR of a tag in implicit VR; NULL in explicit VR */
    Level levels[LEVELS]; /* the root, then sequences and items in turn */
    int depth, most_depth;
    int headers; /* of the root so far, two at most */
} Scan;

/* Goes into what begins at the position. Returns 1, or 0 if it does not fit. */
static int enter(Scan *scan, uint32_t length)
{
    const Level *outer = &scan->levels[scan->depth];
    Level *inner = &scan->levels[scan->depth + 1];

    if (scan->depth + 1 >= LEVELS || scan->depth / 2 + 1 > scan->most_depth)
        return 0;
    if (length != UNDEFINED_LENGTH && (Py_ssize_t)length > outer->limit - scan->position)
        return 0;
    inner->is_open = length == UNDEFINED_LENGTH;
    inner->limit = inner->is_open ? outer->limit : scan->position + (Py_ssize_t)length;
    inner->last_tag = -1;
    scan->depth++;
    return 1;
}

/* The item or delimiter at the position, in a sequence. Returns 1, or 0 for anything else. */
static int pass_item(Scan *scan)
{
    const unsigned char *at = scan->data + scan->position;
    uint32_t tag = tag_at(at), length = number32(at + 4);

    scan->position += 8;
    if (tag == ITEM_TAG)
        return enter(scan, length);
    if (tag != SEQUENCE_END_TAG || length != 0 || !scan->levels[scan->depth].is_open)
        return 0;
    scan->depth--;
    return 1;
}

/* How the element at the position goes on: its kind, and the length of header and value. A kind of
 * STOP is for what is not plain; -1 for an error. */
static int read_header(const Scan *scan, uint32_t tag, Py_ssize_t *head, uint32_t *length)
{
    const unsigned char *at = scan->data + scan->position;
    int kind = ltdic_kind_of_vr(at + 4), is_sequence;
    PyObject *number, *vr;

    *head = 8;
    if (scan->vr_of == NULL) {
        if (kind == VR_STOP)
            return VR_STOP;
        *length = number16(at + 6);
        if (kind == VR_SHORT)
            return kind;
        if (scan->levels[scan->depth].limit - scan->position < 12)
            return VR_STOP;
        *head = 12;
        *length = number32(at + 8);
        return kind;
    }
    if (scan->depth == 0 && scan->headers < 2 && kind != VR_STOP)
        return VR_STOP; /* looks like explicit VR */
    *length = number32(at + 4);
    if ((number = PyLong_FromUnsignedLong(tag)) == NULL)
        return -1;
    vr = PyObject_CallOneArg(scan->vr_of, number);
    Py_DECREF(number);
    if (vr == NULL)
        return -1;
    is_sequence = ltdic_is_sequence(vr);
    Py_DECREF(vr);
    return is_sequence < 0 ? -1 : is_sequence ? VR_SEQUENCE : VR_LONG;
}

/* The element or delimiter at the position. Returns 1, 0 if it is not plain, -1 for an error. */
static int pass_element(Scan *scan)
{
    Level *level = &scan->levels[scan->depth];
    const unsigned char *at = scan->data + scan->position;
    uint32_t tag = tag_at(at), length = 0;
    Py_ssize_t head;
    int kind;

    if (tag == ITEM_END_TAG && scan->depth != 0 && level->is_open && number32(at + 4) == 0) {
        scan->position += 8;
        scan->depth--;
        return 1;
    }
    if (tag >> 16 >= ITEM_GROUP || (scan->depth == 0 && tag >> 16 < FIRST_GROUP))
        return 0;
    if ((tag & 0xFFFF) != 0 && (long long)tag <= level->last_tag)
        return 0;
    kind = read_header(scan, tag, &head, &length);
    if (kind <= VR_STOP)
        return kind;
    if (scan->depth == 0 && scan->headers < 2)
        scan->headers++;
    scan->position += head;
    if ((tag & 0xFFFF) != 0)
        level->last_tag = tag;
    else if (kind == VR_SEQUENCE)
        return 0;
    if (kind == VR_SEQUENCE)
        return enter(scan, length);
    if (length == UNDEFINED_LENGTH || (Py_ssize_t)length > level->limit - scan->position)
        return 0;
    scan->position += (Py_ssize_t)length;
    return 1;
}

/* Returns 1 if all of the root is plain, 0 if it is not, -1 for an error. */
static int pass_all(Scan *scan, Py_ssize_t budget)
{
    int result = 1;

    while (result == 1) {
        const Level *level = &scan->levels[scan->depth];

        if (scan->position == level->limit && !level->is_open) {
            if (scan->depth-- == 0)
                return 1;
        } else if (level->limit - scan->position < 8 || budget-- <= 0) {
            return 0;
        } else {
            result = scan->depth % 2 != 0 ? pass_item(scan) : pass_element(scan);
        }
    }
    return result;
}

/*
 * scan(view, position, vr_of, depth, budget) -> bool
 *
 * Whether what stands from `position` to the end is a plain data set of at most `depth` sequences
 * within each other and at most `budget` headers. `vr_of` tells the VR of a tag, for implicit VR;
 * None: it is in explicit VR.
 */
PyObject *ltdic_scan_elements(PyObject *module, PyObject *arguments)
{
    Py_buffer view;
    Py_ssize_t budget;
    Scan scan = {0};
    int result = 0;

    (void)module;
    if (!PyArg_ParseTuple(arguments, "y*nOin", &view, &scan.position, &scan.vr_of,
                          &scan.most_depth, &budget))
        return NULL;
    if (scan.vr_of == Py_None)
        scan.vr_of = NULL;
    scan.data = view.buf;
    scan.levels[0].limit = view.len;
    scan.levels[0].last_tag = -1;
    if (scan.position >= 0 && scan.position <= view.len)
        result = pass_all(&scan, budget);
    PyBuffer_Release(&view);
    return result < 0 ? NULL : PyBool_FromLong(result);
}

/* Where group 0002, which begins at `position`, ends, and its transfer syntax: its octets or NULL.
 * The end is 0 if the group is not plain. */
static Py_ssize_t meta_end(const unsigned char *data, Py_ssize_t size, Py_ssize_t position,
                           const unsigned char **syntax, Py_ssize_t *syntax_size)
{
    long last = -1;

    while (size - position >= 8) {
        const unsigned char *at = data + position;
        long number = (long)number16(at + 2);
        int kind = ltdic_kind_of_vr(at + 4);
        Py_ssize_t head = kind == VR_SHORT ? 8 : 12, length;

        if (number16(at) != META_GROUP)
            return position;
        if (number <= last || (kind != VR_SHORT && kind != VR_LONG) || size - position < head)
            return 0;
        length = kind == VR_SHORT ? (Py_ssize_t)number16(at + 6) : (Py_ssize_t)number32(at + 8);
        if (length > size - position - head)
            return 0;
        if (number == TRANSFER_SYNTAX) {
            *syntax = at + head;
            *syntax_size = length;
        }
        last = number;
        position += head + length;
    }
    return 0;
}

/*
 * meta(view) -> (position, transfer syntax) or None
 *
 * Where the data set begins in a file with preamble, prefix and a plain group 0002, and the octets
 * of the element (0002,0010). None for any other file.
 */
PyObject *ltdic_scan_meta(PyObject *module, PyObject *object)
{
    Py_buffer view;
    const unsigned char *syntax = NULL;
    Py_ssize_t syntax_size = 0, end = 0;
    PyObject *result;

    (void)module;
    if (PyObject_GetBuffer(object, &view, PyBUF_SIMPLE) < 0)
        return NULL;
    if (view.len >= PREAMBLE + PREFIX
        && memcmp((const char *)view.buf + PREAMBLE, "DICM", PREFIX) == 0)
        end = meta_end(view.buf, view.len, PREAMBLE + PREFIX, &syntax, &syntax_size);
    if (end == 0 || syntax == NULL)
        result = held(Py_None);
    else
        result = Py_BuildValue("ny#", end, syntax, syntax_size);
    PyBuffer_Release(&view);
    return result;
}
