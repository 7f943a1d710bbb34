/*
 * message_reader.c - framing and reassembly for one connection: ltdic.wire.reader.Reader in C.
 *
 * Function for function as there, where it is explained; the unit tests of the wire run with
 * either. What is wrong is raised by Python. While the owner is told something it may call
 * `end_data` or set `contexts`: all state is in the object before that.
 *
 * PS3.8 9.3.1 (framing), 9.3.5 and annex E (P-DATA-TF).
 */
#include <string.h>

#include "message_object.h"

enum { DATA_TF = 4, HEADER_SIZE = 6, VALUE_OVERHEAD = 6, CONTROL_COMMAND = 1, CONTROL_LAST = 2 };
enum { LEAST_ROOM = 512 };

/* Raises what the peer did wrong. */
static int refuse(int what, long long first, long long second)
{
    PyObject *error = PyObject_CallFunction(ltdic_bound.refuse, "iLL", what, first, second);

    if (error != NULL) {
        PyErr_SetObject((PyObject *)Py_TYPE(error), error);
        Py_DECREF(error);
    }
    return -1;
}

static Py_ssize_t least(Py_ssize_t one, Py_ssize_t other)
{
    return one < other ? one : other;
}

/* --- whole PDUs and what is skipped --- */

/* Reads a PDU header. Like all that follows: 1 to go on, 0 when more bytes are needed, -1. */
static int begin_pdu(Reader *reader)
{
    const unsigned char *at = reader->data + reader->start;
    Py_ssize_t length;
    PyObject *answer;
    int is_wanted;

    if (reader->end - reader->start < HEADER_SIZE)
        return 0;
    length = (Py_ssize_t)big32(at + 2);
    if (at[0] == DATA_TF && reader->contexts != Py_None) {
        if (length > reader->max_length)
            return refuse(WRONG_LONG_PDU, length, 0);
        if (length < VALUE_OVERHEAD)
            return refuse(WRONG_SHORT_PDU, length, 0);
        reader->pdus++;
        reader->start += HEADER_SIZE;
        reader->pdu_left = length;
        return 1;
    }
    reader->pdus++;
    answer = PyObject_CallMethod(reader->owner, "header", "in", at[0], length);
    is_wanted = answer == NULL ? -1 : PyObject_IsTrue(answer);
    Py_XDECREF(answer);
    if (is_wanted < 0)
        return -1;
    if (is_wanted) {
        reader->wanted = HEADER_SIZE + length;
        reader->body = PyByteArray_FromStringAndSize(NULL, 0);
        return reader->body == NULL ? -1 : 1;
    }
    reader->start += HEADER_SIZE;
    reader->skip = length;
    return 1;
}

static int take_body(Reader *reader)
{
    Py_ssize_t size = PyByteArray_GET_SIZE(reader->body);
    Py_ssize_t taken = least(reader->wanted - size, reader->end - reader->start);
    PyObject *raw, *answer;

    if (PyByteArray_Resize(reader->body, size + taken) < 0)
        return -1;
    memcpy(PyByteArray_AS_STRING(reader->body) + size, reader->data + reader->start,
           (size_t)taken);
    reader->start += taken;
    if (size + taken < reader->wanted)
        return 1;
    raw = PyBytes_FromStringAndSize(PyByteArray_AS_STRING(reader->body), reader->wanted);
    Py_CLEAR(reader->body);
    if (raw == NULL)
        return -1;
    answer = PyObject_CallMethodObjArgs(reader->owner, ltdic_names[N_CONTROL], raw, NULL);
    Py_DECREF(raw);
    Py_XDECREF(answer);
    return answer == NULL ? -1 : 1;
}

static int take_skip(Reader *reader)
{
    Py_ssize_t taken = least(reader->skip, reader->end - reader->start);

    reader->skip -= taken;
    reader->start += taken;
    return 1;
}

/* --- P-DATA-TF --- */

/* Judges the context and control header of a fragment. */
static int judge(const Reader *reader, int context, int control)
{
    if (reader->context != 0) {
        if (context != reader->context)
            return refuse(WRONG_CONTEXT, context, reader->context);
    } else {
        PyObject *number = PyLong_FromLong(context);
        int is_accepted = 0;

        if (number == NULL)
            return -1;
        if (reader->contexts != Py_None)
            is_accepted = PyDict_Contains(reader->contexts, number);
        Py_DECREF(number);
        if (is_accepted < 0)
            return -1;
        if (!is_accepted)
            return refuse(WRONG_ID, context, 0);
    }
    if ((control & CONTROL_COMMAND) != 0 && reader->command != NULL)
        return refuse(WRONG_COMMAND, 0, 0);
    if ((control & CONTROL_COMMAND) == 0 && reader->command == NULL)
        return refuse(WRONG_DATA, 0, 0);
    return 0;
}

static int begin_fragment(Reader *reader)
{
    const unsigned char *at = reader->data + reader->start;
    Py_ssize_t left = reader->pdu_left, length;

    if (left < VALUE_OVERHEAD)
        return refuse(WRONG_STRAY, left, 0);
    if (reader->end - reader->start < VALUE_OVERHEAD)
        return 0;
    length = (Py_ssize_t)big32(at);
    if (length < 2 || length > left - 4)
        return refuse(WRONG_VALUE, length, 0);
    reader->start += VALUE_OVERHEAD;
    reader->pdu_left = left - VALUE_OVERHEAD;
    reader->pdv_left = length - 2;
    if (judge(reader, at[4], at[5]) < 0)
        return -1;
    reader->context = at[4];
    reader->control = at[5];
    if (length > 2) {
        reader->empty = 0;
        return 1;
    }
    if (++reader->empty >= reader->most_empty)
        return refuse(WRONG_EMPTY, reader->empty, 0);
    return ltdic_end_fragment(reader) < 0 ? -1 : 1;
}

/* Notes octets of a command set. */
static int note_octets(Reader *reader, const unsigned char *at, Py_ssize_t count)
{
    Py_ssize_t whole = reader->octet_count + count;

    if (count > reader->most_command - reader->octet_count)
        return refuse(WRONG_LONG_COMMAND, 0, 0);
    if (whole > reader->octet_room) {
        Py_ssize_t room = whole < LEAST_ROOM ? LEAST_ROOM : 2 * whole;
        unsigned char *octets = PyMem_Realloc(reader->octets, (size_t)room);

        if (octets == NULL) {
            PyErr_NoMemory();
            return -1;
        }
        reader->octets = octets;
        reader->octet_room = room;
    }
    memcpy(reader->octets + reader->octet_count, at, (size_t)count);
    reader->octet_count = whole;
    return 0;
}

/* Takes what is in the buffer of the present fragment. */
static int take(Reader *reader)
{
    Py_ssize_t start = reader->start, taken = least(reader->pdv_left, reader->end - start);
    int result;

    reader->start += taken;
    reader->pdv_left -= taken;
    reader->pdu_left -= taken;
    if ((reader->control & CONTROL_COMMAND) != 0)
        result = note_octets(reader, reader->data + start, taken);
    else
        result = ltdic_note_span(reader, start, start + taken);
    if (result == 0 && reader->pdv_left == 0)
        result = ltdic_end_fragment(reader);
    return result < 0 ? -1 : 1;
}

/* The command set that is complete. */
static PyObject *whole_command(Reader *reader)
{
    PyObject *raw = PyBytes_FromStringAndSize((const char *)reader->octets, reader->octet_count);
    PyObject *command = raw == NULL ? NULL : ltdic_read_command(raw);

    if (raw != NULL && command == NULL && !PyErr_Occurred())
        command = PyObject_CallFunctionObjArgs(ltdic_bound.decode_command, raw, reader->limits,
                                               NULL);
    Py_XDECREF(raw);
    reader->octet_count = 0;
    return command;
}

/* Tells the owner of a whole message; takes over the references. Returns 0, or -1. */
static int end_message(Reader *reader, PyObject *command, PyObject *data)
{
    PyObject *context = PyLong_FromLong(reader->context), *answer = NULL;

    reader->context = 0;
    if (context != NULL)
        answer = PyObject_CallMethodObjArgs(reader->owner, ltdic_names[N_MESSAGE], context, command,
                                            data, NULL);
    Py_XDECREF(context);
    Py_DECREF(command);
    Py_DECREF(data);
    Py_XDECREF(answer);
    return answer == NULL ? -1 : 0;
}

int ltdic_end_fragment(Reader *reader)
{
    PyObject *command, *data;
    int has_data;

    if ((reader->control & CONTROL_LAST) == 0)
        return 0;
    if ((reader->control & CONTROL_COMMAND) == 0) {
        data = ltdic_collected(reader);
        if (data == NULL)
            return -1;
        command = reader->command;
        reader->command = NULL;
        return end_message(reader, command, data);
    }
    command = whole_command(reader);
    if (command == NULL)
        return -1;
    data = PyObject_GetAttrString(command, "has_data_set");
    has_data = data == NULL ? -1 : PyObject_IsTrue(data);
    Py_XDECREF(data);
    if (has_data == 0)
        return end_message(reader, command, held(Py_None));
    if (has_data < 0)
        Py_DECREF(command);
    else
        Py_XSETREF(reader->command, command);
    return has_data < 0 ? -1 : 0;
}

/* --- bytes in --- */

static int take_all(Reader *reader)
{
    int result = 1;

    while (result > 0 && reader->start < reader->end) {
        if (reader->pdv_left != 0)
            result = take(reader);
        else if (reader->pdu_left != 0)
            result = begin_fragment(reader);
        else if (reader->body != NULL)
            result = take_body(reader);
        else if (reader->skip != 0)
            result = take_skip(reader);
        else
            result = begin_pdu(reader);
    }
    return result < 0 ? -1 : 0;
}

/* feed(count): `count` bytes were put into the spaces. */
PyObject *ltdic_feed(Reader *reader, PyObject *number)
{
    Py_ssize_t count = PyNumber_AsSsize_t(number, PyExc_OverflowError);

    if (count == -1 && PyErr_Occurred())
        return NULL;
    if (reader->buffer == NULL || count < 0
        || count - reader->direct > reader->capacity - reader->end)
        return PyErr_Format(PyExc_ValueError, "%zd bytes in less space", count);
    if (reader->direct != 0 && (count = ltdic_feed_storage(reader, count)) < 0)
        return NULL;
    reader->end += count;
    if (take_all(reader) < 0)
        return NULL;
    if (reader->buffer == NULL) /* given back meanwhile */
        Py_RETURN_NONE;
    if (reader->is_lent && reader->start == reader->end && reader->context == 0) {
        /* found when they are asked for: by then the buffer may be back */
        if (PyList_SetSlice(reader->spaces, 0, PyList_GET_SIZE(reader->spaces), NULL) < 0)
            return NULL;
    } else if (ltdic_find_spaces(reader) < 0) {
        return NULL;
    }
    Py_RETURN_NONE;
}
