/*
 * message_command.c - command sets read into objects of ltdic.wire.dimse.Command.
 *
 * Only what is well-formed is read here. For the rest the answer is that Python has to look at it,
 * which knows what to say.
 *
 * PS3.7 section 6.3.1 (encoding), E.1 (elements).
 */
#include <string.h>

#include "element_encoding.h"
#include "message_object.h"

enum { COMMAND_FIELD = 0x0100, MESSAGE_ID = 0x0110, RESPONDED_ID = 0x0120, DATA_SET_TYPE = 0x0800,
       STATUS = 0x0900, DATA_SET_ABSENT = 0x0101, RESPONSE = 0x8000, CANCEL = 0x0FFF };
enum { S_FIELD, S_DATA_SET, S_MESSAGE, S_ID, S_RAW, S_VALUES, SLOTS };
enum { MOST_KNOWN = 64 };

typedef struct {
    unsigned element;
    char kind[2];
    PyObject *number; /* the element */
} Known;

static PyTypeObject *command_type; /* NULL before `bind_commands` */
static PyObject *by_field;
static Py_ssize_t slots[SLOTS];
static Known known[MOST_KNOWN];
static int known_count;
static const char *const slot_names[SLOTS] = {
    "field", "has_data_set", "message", "message_id", "raw", "values",
};

/* Takes the elements and the two letters of each one's VR. Returns 0, or -1. */
static int take_kinds(PyObject *kinds)
{
    PyObject *number, *kind;
    Py_ssize_t position = 0;

    known_count = 0;
    while (PyDict_Next(kinds, &position, &number, &kind)) {
        Known *each = &known[known_count];
        const char *letters = PyUnicode_AsUTF8(kind);

        each->element = (unsigned)PyLong_AsUnsignedLong(number);
        if (PyErr_Occurred())
            return -1;
        if (known_count == MOST_KNOWN || strlen(letters) != 2) {
            PyErr_SetString(PyExc_ValueError, "too many elements, or a VR that is none");
            return -1;
        }
        memcpy(each->kind, letters, 2);
        Py_XSETREF(each->number, held(number));
        known_count++;
    }
    return 0;
}

/* bind_commands(Command, messages by command field, VRs by element) */
PyObject *ltdic_bind_commands(PyObject *module, PyObject *arguments)
{
    PyTypeObject *type;
    PyObject *messages, *kinds;
    int i;

    (void)module;
    if (!PyArg_ParseTuple(arguments, "O!O!O!", &PyType_Type, &type, &PyDict_Type, &messages,
                          &PyDict_Type, &kinds))
        return NULL;
    for (i = 0; i < SLOTS; i++)
        if ((slots[i] = ltdic_slot_of(type, slot_names[i])) < 0)
            return NULL;
    if (take_kinds(kinds) < 0)
        return NULL;
    Py_XSETREF(by_field, held(messages));
    Py_XSETREF(command_type, (PyTypeObject *)held((PyObject *)type));
    Py_RETURN_NONE;
}

static int is_padding(unsigned char octet)
{
    return octet == 0 || octet == ' ';
}

static PyObject *text_of(const unsigned char *at, uint32_t length, int is_uid)
{
    while (length > 0 && is_padding(at[length - 1]))
        length--;
    for (; !is_uid && length > 0 && is_padding(*at); length--)
        at++;
    return PyUnicode_DecodeLatin1((const char *)at, (Py_ssize_t)length, NULL);
}

static PyObject *tags_of(const unsigned char *at, uint32_t length)
{
    PyObject *list = PyList_New((Py_ssize_t)(length / 4));
    Py_ssize_t i;

    for (i = 0; list != NULL && i < (Py_ssize_t)(length / 4); i++) {
        PyObject *number = PyLong_FromUnsignedLong(tag_at(at + 4 * i));

        if (number == NULL)
            Py_CLEAR(list);
        else
            PyList_SET_ITEM(list, i, number);
    }
    return list;
}

/* The value of an element that is not empty; NULL without an error set if it does not fit. */
static PyObject *value_of(const Known *element, const unsigned char *at, uint32_t length)
{
    if (element == NULL)
        return PyBytes_FromStringAndSize((const char *)at, (Py_ssize_t)length);
    switch (element->kind[0] << 8 | element->kind[1]) {
    case 'U' << 8 | 'S':
        return length == 2 ? PyLong_FromUnsignedLong(number16(at)) : NULL;
    case 'U' << 8 | 'L':
        return length == 4 ? PyLong_FromUnsignedLong(number32(at)) : NULL;
    case 'A' << 8 | 'T':
        return length % 4 == 0 ? tags_of(at, length) : NULL;
    default:
        return text_of(at, length, element->kind[0] == 'U');
    }
}

/* The row of an element; they come in ascending order, so the one behind the last is looked at
 * first. */
static const Known *find(unsigned element, int *last)
{
    int i;

    for (i = 1; i <= known_count; i++) {
        int place = (*last + i) % known_count;

        if (known[place].element == element) {
            *last = place;
            return &known[place];
        }
    }
    return NULL;
}

/* Notes the value of an element, or that it has none. Returns 0, or -1 with or without an error. */
static int note(PyObject *values, const Known *element, unsigned number, const unsigned char *at,
                uint32_t length)
{
    PyObject *key = element != NULL ? held(element->number) : PyLong_FromUnsignedLong(number);
    PyObject *value = NULL;
    int result = -1;

    if (key == NULL)
        return -1;
    if (length == 0) {
        result = PyDict_Contains(values, key);
        if (result == 1)
            result = PyDict_DelItem(values, key);
    } else if ((value = value_of(element, at, length)) != NULL) {
        result = PyDict_SetItem(values, key, value);
    }
    Py_XDECREF(value);
    Py_DECREF(key);
    return result;
}

/* The elements by number; NULL with or without an error set. */
static PyObject *read_elements(const unsigned char *octets, Py_ssize_t size)
{
    PyObject *values = PyDict_New();
    const unsigned char *at = octets, *end = octets + size;
    int last = -1;

    while (values != NULL && at < end) {
        unsigned element;
        uint32_t length;

        if (end - at < 8 || number16(at) != 0 || number32(at + 4) > end - at - 8) {
            Py_CLEAR(values);
            break;
        }
        element = number16(at + 2);
        length = number32(at + 4);
        if (note(values, find(element, &last), element, at + 8, length) < 0)
            Py_CLEAR(values);
        at += 8 + length;
    }
    return values;
}

/* The 16-bit number of an element; -1 if there is none. */
static long number_in(PyObject *values, unsigned element)
{
    int last = -1;
    const Known *row = find(element, &last);
    PyObject *value = row == NULL ? NULL : PyDict_GetItemWithError(values, row->number);

    return value != NULL && PyLong_Check(value) ? PyLong_AsLong(value) : -1;
}

static PyObject *command_of(PyObject *values, PyObject *raw)
{
    long field = number_in(values, COMMAND_FIELD), type = number_in(values, DATA_SET_TYPE), id;
    int is_response = field >= 0 && (field & RESPONSE) != 0;
    PyObject *command, *number, *message, *id_number;

    id = number_in(values, is_response || field == CANCEL ? RESPONDED_ID : MESSAGE_ID);
    if (field < 0 || type < 0 || id < 0 || (is_response && number_in(values, STATUS) < 0))
        return NULL;
    number = PyLong_FromLong(field);
    id_number = PyLong_FromLong(id);
    command = number == NULL || id_number == NULL ? NULL : command_type->tp_alloc(command_type, 0);
    if (command == NULL) {
        Py_XDECREF(number);
        Py_XDECREF(id_number);
        return NULL;
    }
    message = PyDict_GetItemWithError(by_field, number);
    put(&AT(command, slots[S_FIELD]), number);
    put(&AT(command, slots[S_ID]), id_number);
    put(&AT(command, slots[S_DATA_SET]), held(type != DATA_SET_ABSENT ? Py_True : Py_False));
    put(&AT(command, slots[S_MESSAGE]), held(message != NULL ? message : Py_None));
    put(&AT(command, slots[S_RAW]), held(raw));
    put(&AT(command, slots[S_VALUES]), held(values));
    return command;
}

PyObject *ltdic_read_command(PyObject *raw)
{
    PyObject *values, *command = NULL;

    if (command_type == NULL)
        return NULL;
    values = read_elements((const unsigned char *)PyBytes_AS_STRING(raw), PyBytes_GET_SIZE(raw));
    if (values != NULL)
        command = command_of(values, raw);
    Py_XDECREF(values);
    return command;
}

int ltdic_is_command(PyObject *object)
{
    return Py_TYPE(object) == command_type;
}

void ltdic_look_into_command(PyObject *command, PyObject **id, PyObject **values)
{
    *id = AT(command, slots[S_ID]);
    *values = AT(command, slots[S_VALUES]);
}

/* decode_command(octets) -> Command, or None if Python has to look at it */
PyObject *ltdic_decode_command(PyObject *module, PyObject *octets)
{
    PyObject *command;

    (void)module;
    if (!PyBytes_CheckExact(octets))
        return PyErr_Format(PyExc_TypeError, "not bytes");
    command = ltdic_read_command(octets);
    return command != NULL || PyErr_Occurred() ? command : held(Py_None);
}
