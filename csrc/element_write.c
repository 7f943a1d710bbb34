/*
 * element_write.c - writing small data sets: the inner loop of ltdic.dataset.write.
 *
 * For trees that a program has built, in little endian. Anything else is left to the Python code:
 * elements that were read and are still where they were, fragments, large values.
 *
 * PS3.5 section 7.1.2 (explicit VR), 7.1.3 (implicit VR), 7.5 (sequences and items).
 */
#include "element_target.h"

#include <string.h>

enum { LARGE = 4096, AT_HAND = 4096 };

static const char unknown_letters[] = "UN", sequence_letters[] = "SQ";

/* The VRs whose values are padded by a space. */
static const char padded[][3] = {"AE", "AS", "CS", "DA", "DS", "DT", "IS", "LO", "LT",
                                 "PN", "SH", "ST", "TM", "UC", "UR", "UT"};

typedef struct {
    unsigned char *data;
    size_t size, capacity;
    bool implicit;
    PyObject *vr_of; /* tells the VR of a tag */
    unsigned char at_hand[AT_HAND]; /* where data are as long as they are few */
} Output;

/* Room for `count` bytes more; NULL with an error set. */
static unsigned char *room(Output *output, size_t count)
{
    unsigned char *at;

    if (output->capacity - output->size < count) {
        size_t capacity = 2 * output->capacity + count;
        bool is_at_hand = output->data == output->at_hand;
        unsigned char *data = PyMem_Realloc(is_at_hand ? NULL : output->data, capacity);

        if (data == NULL) {
            PyErr_NoMemory();
            return NULL;
        }
        if (is_at_hand)
            memcpy(data, output->at_hand, output->size);
        output->data = data;
        output->capacity = capacity;
    }
    at = output->data + output->size;
    output->size += count;
    return at;
}

/* Writes the header of an element; `letters` is its VR. Returns 0, or -1 with an error set. */
static int write_header(Output *output, uint32_t tag, const char *letters, bool is_long,
                        uint32_t length)
{
    bool is_plain = output->implicit || tag >> 16 == ITEM_GROUP;
    unsigned char *at = room(output, is_plain || !is_long ? 8 : 12);

    if (at == NULL)
        return -1;
    put16(at, tag >> 16);
    put16(at + 2, tag & 0xFFFF);
    if (is_plain) {
        put32(at + 4, length);
        return 0;
    }
    memcpy(at + 4, letters, 2);
    put16(at + 6, is_long ? 0 : length);
    if (is_long)
        put32(at + 8, length);
    return 0;
}

static bool is_padded_by_space(const char *letters)
{
    size_t i;

    for (i = 0; i < sizeof padded / sizeof *padded; i++)
        if (memcmp(padded[i], letters, 2) == 0)
            return true;
    return false;
}

/* Whether the engine's table has the tag for a sequence's; -1 with an error set. */
static int is_known_as_sequence(const Output *output, uint32_t tag)
{
    PyObject *number = PyLong_FromUnsignedLong(tag);
    PyObject *vr = number == NULL ? NULL : PyObject_CallOneArg(output->vr_of, number);
    int answer = vr == NULL ? -1 : ltdic_is_sequence(vr);

    Py_XDECREF(number);
    Py_XDECREF(vr);
    return answer;
}

/* Writes an element with its value. Returns 1, 0 for one that is not plain, -1 for an error. */
static int write_leaf(Output *output, const Element *element)
{
    PyObject *value = ltdic_value_of(element);
    unsigned vr = element->vr;
    char letters[2] = {(char)(vr >> 8), (char)vr};
    int is_long, is_plain, is_known, is_sequence;
    size_t size = 0, odd;
    unsigned char *at;

    if (output->implicit && (is_sequence = is_known_as_sequence(output, element->tag)) != 0)
        return is_sequence > 0 ? 0 : -1;
    if (value != NULL) {
        if (!PyBytes_CheckExact(value) || PyBytes_GET_SIZE(value) >= LARGE)
            return 0;
        size = (size_t)PyBytes_GET_SIZE(value);
    }
    odd = size & 1;
    is_known = ltdic_is_vr(vr, &is_long, &is_plain);
    if (write_header(output, element->tag, is_known ? letters : unknown_letters,
                     is_long || !is_known, (uint32_t)(size + odd)) < 0
        || (at = room(output, size + odd)) == NULL)
        return -1;
    if (size > 0)
        memcpy(at, PyBytes_AS_STRING(value), size);
    if (odd)
        at[size] = is_padded_by_space(letters) ? ' ' : '\0';
    return 1;
}

/* Writes one element up to where those below it begin, as `write_leaf`; `*below` is where. */
static int write_one(Output *output, const Element *each, PyObject **below)
{
    uint32_t tag = each->tag;
    int is_known;

    *below = Py_None;
    if (is_source(each->content))
        return 0;
    if (each->length != UNDEFINED_LENGTH)
        return write_leaf(output, each);
    if (each->vr != ltdic_sequence_vr)
        return 0;
    *below = first_child_of(each);
    if (tag >> 16 == ITEM_GROUP)
        tag = ITEM_TAG; /* whatever it was given */
    if (*below == Py_None)
        return write_header(output, tag, sequence_letters, true, 0) < 0 ? -1 : 1;
    if (tag != ITEM_TAG && output->implicit
        && (is_known = is_known_as_sequence(output, tag)) <= 0)
        return is_known;
    return write_header(output, tag, sequence_letters, true, UNDEFINED_LENGTH) < 0 ? -1 : 1;
}

/* Writes `each`, of the root, the siblings after it, and all below them; as `write_leaf`. */
static int write_all(Output *output, PyObject *each)
{
    while (each != Py_None) {
        PyObject *below;
        int done = write_one(output, as_element(each), &below);

        if (done <= 0)
            return done;
        if (below != Py_None) {
            each = below;
            continue;
        }
        while (as_element(each)->next == Py_None && parent_of(as_element(each)) != Py_None) {
            uint32_t end;

            each = parent_of(as_element(each));
            end = as_element(each)->tag >> 16 == ITEM_GROUP ? ITEM_END_TAG : SEQUENCE_END_TAG;
            if (write_header(output, end, sequence_letters, true, 0) < 0)
                return -1;
        }
        each = as_element(each)->next;
    }
    return 1;
}

/*
 * write(first, first_group, implicit, vr_of) -> bytes, or None if there is something that is not
 * plain
 *
 * The encoded form, in little endian with undefined lengths, of `first`, an element of the root or
 * None, and all behind it that are in groups from `first_group` on.
 */
PyObject *ltdic_write_elements(PyObject *module, PyObject *const *arguments, Py_ssize_t count)
{
    PyObject *first = count == 4 ? arguments[0] : NULL, *result = NULL;
    unsigned long first_group;
    Output output;
    int done;

    (void)module;
    if (first == NULL || (first != Py_None && !is_element(first)))
        return PyErr_Format(PyExc_TypeError, "not an element, a group, whether implicit, a table");
    first_group = PyLong_AsUnsignedLong(arguments[1]);
    if (PyErr_Occurred())
        return NULL;
    output.data = output.at_hand;
    output.size = 0;
    output.capacity = sizeof output.at_hand;
    output.implicit = PyObject_IsTrue(arguments[2]) == 1;
    output.vr_of = arguments[3];
    while (first != Py_None && as_element(first)->tag >> 16 < first_group)
        first = as_element(first)->next;
    done = write_all(&output, first);
    if (done > 0)
        result = PyBytes_FromStringAndSize((char *)output.data, (Py_ssize_t)output.size);
    else if (done == 0)
        result = held(Py_None);
    if (output.data != output.at_hand)
        PyMem_Free(output.data);
    return result;
}
