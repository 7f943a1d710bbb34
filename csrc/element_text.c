/*
 * element_text.c - L_DicomGetStringValue and L_DicomGetConvertValue for the usual values, in C.
 *
 * Programs that look at a data set call them for each element. By way of cffi a call takes 2 us,
 * here a tenth of that. What is given is what Python would give: ltdic.dataset.value_string,
 * value_convert, ltdic.abi.memory. Usual are a single text in ASCII, of any VR but those in which a
 * backslash is just a character, and a few integers. Dates, times and ages have a form for people
 * of their own: those are Python's, and all else.
 *
 * PS3.5 section 6.2 (value representations, padding).
 */
#include "element_target.h"

#include <stdio.h>
#include <string.h>

#include "element_call.h"

enum { MOST_INTEGERS = 8, ROOM = MOST_INTEGERS * sizeof "-2147483648" };

/* A value as it is stored. */
typedef struct {
    const char *at;
    size_t size;
    Py_buffer buffer; /* what it is in */
} Value;

/* Finds the value of an element; false if it is not in memory in this machine's byte order. To be
 * closed. */
static bool open_value(const Element *element, Value *value)
{
    size_t start = 0;
    PyObject *held_in;

    if (is_source(element->content)) {
        if (AT(element->content, ltdic_served.big) != Py_False)
            return false;
        held_in = AT(element->content, ltdic_source_view);
        start = element->start;
    } else if ((held_in = ltdic_value_of(element)) == NULL) {
        return false;
    }
    if (PyObject_GetBuffer(held_in, &value->buffer, PyBUF_SIMPLE) < 0)
        return false;
    value->at = (const char *)value->buffer.buf + start;
    value->size = element->length;
    if (start + value->size <= (size_t)value->buffer.len)
        return true;
    PyBuffer_Release(&value->buffer);
    return false;
}

static void close_value(Value *value)
{
    PyBuffer_Release(&value->buffer);
}

static bool is_in(PyObject *vrs, const Element *element)
{
    PyObject *vr = PyLong_FromLong(element->vr);
    int found = vr == NULL ? 0 : PySet_Contains(vrs, vr);

    Py_XDECREF(vr);
    return found == 1;
}

/* Has `value` be the text without padding; false if it is not a single one in ASCII. */
static bool find_text(Value *value, bool is_uid)
{
    size_t i;

    for (i = 0; i < value->size; i++) {
        unsigned char each = (unsigned char)value->at[i];

        if (each == '\\' || each == 0x1B || each >= 0x80)
            return false;
    }
    if (is_uid)
        value->size = strnlen(value->at, value->size);
    while (value->size > 0
           && (value->at[value->size - 1] == ' '
               || (!is_uid && value->at[value->size - 1] == '\0')))
        value->size--;
    for (; value->size > 0 && *value->at == ' '; value->size--)
        value->at++;
    return true;
}

static bool is_uid(const Element *element)
{
    return element->vr == ('U' << 8 | 'I');
}

/* --- text that is lent ------------------------------------------------------------------------ */

/* A copy of a text that lives until the element's value changes; NULL if there is no memory. */
static char *lend(Element *element, const Value *text)
{
    PyObject *number = PyLong_FromVoidPtr(element), *own, *copy;
    char *lent = NULL;

    own = number == NULL ? NULL : PyDict_GetItemWithError(ltdic_served.loans, number);
    own = own == NULL ? PyDict_New() : held(own);
    copy = own == NULL ? NULL : PyDict_GetItemWithError(own, ltdic_served.text);
    if (copy != NULL && PyByteArray_CheckExact(copy)
        && (size_t)PyByteArray_GET_SIZE(copy) == text->size + 1
        && memcmp(PyByteArray_AS_STRING(copy), text->at, text->size) == 0) {
        lent = PyByteArray_AS_STRING(copy);
    } else if (own != NULL && !PyErr_Occurred()) {
        copy = PyByteArray_FromStringAndSize(NULL, (Py_ssize_t)text->size + 1);
        if (copy != NULL) {
            memcpy(PyByteArray_AS_STRING(copy), text->at, text->size);
            PyByteArray_AS_STRING(copy)[text->size] = '\0';
            if (PyDict_SetItem(own, ltdic_served.text, copy) == 0
                && PyDict_SetItem(ltdic_served.loans, number, own) == 0)
                lent = PyByteArray_AS_STRING(copy);
            Py_DECREF(copy);
        }
    }
    Py_XDECREF(own);
    Py_XDECREF(number);
    return lent;
}

static L_TCHAR *text_of(Element *element)
{
    L_TCHAR *lent = NULL;
    Value value;

    if (element->length == 0 || is_container(element) || !is_in(ltdic_served.simple, element)
        || !open_value(element, &value))
        return NULL;
    if (find_text(&value, is_uid(element)))
        lent = lend(element, &value);
    close_value(&value);
    return lent;
}

L_TCHAR *EXT_FUNCTION L_DicomGetStringValue(HDICOMDS hDS, pDICOMELEMENT pElement, L_UINT32 nIndex,
                                            L_UINT32 nCount)
{
    L_TCHAR *text = NULL;
    PyGILState_STATE lock;
    Target target;

    if (nIndex == 0 && nCount == 1 && pElement != NULL && ltdic_enter(&lock)) {
        if (ltdic_open_target(hDS, &target)) {
            PyObject *element = (PyObject *)ltdic_element_at(&target, pElement);

            if (element != NULL) {
                Py_INCREF(element);
                text = text_of(as_element(element));
                Py_DECREF(element);
            }
            Py_DECREF(target.data);
        }
        ltdic_leave(lock);
    }
    return text != NULL ? text : ltdic_python_GetStringValue(hDS, pElement, nIndex, nCount);
}

/* --- text for people -------------------------------------------------------------------------- */

static L_UINT32 give(const char *text, size_t length, L_TCHAR *target, L_UINT32 size)
{
    if (length < size && target != NULL) {
        memcpy(target, text, length);
        target[length] = '\0';
    }
    return length == 0 ? 0 : (L_UINT32)length + 1;
}

/* Octets of one integer of a VR, negative for signed ones; 0 for other VRs. */
static int integer_size(unsigned vr)
{
    switch (vr) {
    case 'U' << 8 | 'S':
        return 2;
    case 'S' << 8 | 'S':
        return -2;
    case 'U' << 8 | 'L':
        return 4;
    case 'S' << 8 | 'L':
        return -4;
    default:
        return 0;
    }
}

static int print_integer(char *to, const char *at, int kind)
{
    uint16_t narrow;
    uint32_t wide;

    if (kind == 2 || kind == -2) {
        memcpy(&narrow, at, sizeof narrow);
        return sprintf(to, "%d", kind > 0 ? (int)narrow : (int)(int16_t)narrow);
    }
    memcpy(&wide, at, sizeof wide);
    if (kind > 0)
        return sprintf(to, "%lu", (unsigned long)wide);
    return sprintf(to, "%ld", (long)(int32_t)wide);
}

/* Writes whole integers; how many characters, 0 if there is none, -1 if there are too many. */
static int print_integers(const Value *value, int kind, char room[ROOM])
{
    size_t width = kind < 0 ? (size_t)-kind : (size_t)kind, count = value->size / width, i;
    int length = 0;

    if (count > MOST_INTEGERS)
        return -1;
    for (i = 0; i < count; i++) {
        if (i > 0)
            room[length++] = '\\';
        length += print_integer(room + length, value->at + i * width, kind);
    }
    return length;
}

/* Gives the value of an element; false if it is not a usual one. */
static bool convert(const Element *element, L_TCHAR *target, L_UINT32 size, L_UINT32 *needed)
{
    int kind = integer_size(element->vr), length;
    bool is_done = false;
    char room[ROOM];
    Value value;

    if (element->length == 0 || is_container(element))
        return false;
    if (kind == 0 && !is_in(ltdic_served.as_is, element))
        return false;
    if (!open_value(element, &value))
        return false;
    if (kind != 0) {
        length = print_integers(&value, kind, room);
        if ((is_done = length >= 0))
            *needed = give(room, (size_t)length, target, size);
    } else if ((is_done = find_text(&value, is_uid(element)))) {
        *needed = give(value.at, value.size, target, size);
    }
    close_value(&value);
    return is_done;
}

L_UINT32 EXT_FUNCTION L_DicomGetConvertValue(HDICOMDS hDS, pDICOMELEMENT pElement,
                                             L_TCHAR *Destination, L_UINT32 DestSizeInWords)
{
    bool is_done = false;
    PyGILState_STATE lock;
    L_UINT32 needed = 0;
    Target target;

    if (pElement != NULL && ltdic_enter(&lock)) {
        if (ltdic_open_target(hDS, &target)) {
            const Element *element = ltdic_element_at(&target, pElement);

            is_done = element != NULL && convert(element, Destination, DestSizeInWords, &needed);
            Py_DECREF(target.data);
        }
        ltdic_leave(lock);
    }
    return is_done ? needed
                   : ltdic_python_GetConvertValue(hDS, pElement, Destination, DestSizeInWords);
}
