/*
 * message_space.c - where the bytes of a connection go: the second half of
 * ltdic.wire.reader.Reader in C.
 */
#include <string.h>

#include "message_object.h"

enum { DATA_HEADER_SIZE = 12, LEAST_SPANS = 16 };

static PyObject *call(PyObject *object, int name, PyObject *argument)
{
    return PyObject_CallMethodObjArgs(object, ltdic_names[name], argument, NULL);
}

int ltdic_use_buffer(Reader *reader, PyObject *buffer)
{
    Py_buffer view = {0};

    if (buffer != NULL && PyObject_GetBuffer(buffer, &view, PyBUF_WRITABLE) < 0)
        return -1;
    if (reader->buffer != NULL)
        PyBuffer_Release(&reader->view);
    Py_XINCREF(buffer);
    Py_XSETREF(reader->buffer, buffer);
    reader->view = view;
    reader->data = view.buf;
    reader->capacity = view.len;
    reader->start = reader->end = 0;
    reader->is_lent = 0;
    return 0;
}

int ltdic_rewind(Reader *reader)
{
    PyObject *buffer;
    int result = 0;

    reader->start = reader->end = 0;
    if (!reader->is_lent)
        return 0;
    buffer = call(reader->supply, N_RENEW, NULL);
    if (buffer == NULL)
        return -1;
    if (buffer != reader->buffer)
        result = ltdic_use_buffer(reader, buffer);
    reader->is_lent = 0;
    Py_DECREF(buffer);
    return result;
}

int ltdic_note_span(Reader *reader, Py_ssize_t start, Py_ssize_t stop)
{
    if (reader->span_count != 0 && reader->spans[reader->span_count - 1] == start) {
        reader->spans[reader->span_count - 1] = stop;
        return 0;
    }
    if (reader->span_count + 2 > reader->span_room) {
        Py_ssize_t room = reader->span_room == 0 ? LEAST_SPANS : 2 * reader->span_room;
        Py_ssize_t *spans = PyMem_Realloc(reader->spans, (size_t)room * sizeof *spans);

        if (spans == NULL) {
            PyErr_NoMemory();
            return -1;
        }
        reader->spans = spans;
        reader->span_room = room;
    }
    reader->spans[reader->span_count++] = start;
    reader->spans[reader->span_count++] = stop;
    return 0;
}

/* The spans as parts of the buffer, in a list. */
static PyObject *slices(const Reader *reader)
{
    PyObject *list = PyList_New(reader->span_count / 2);
    Py_ssize_t i;

    for (i = 0; list != NULL && i < reader->span_count / 2; i++) {
        PyObject *part = PySequence_GetSlice(reader->buffer, reader->spans[2 * i],
                                            reader->spans[2 * i + 1]);

        if (part == NULL)
            Py_CLEAR(list);
        else
            PyList_SET_ITEM(list, i, part);
    }
    return list;
}

/* The spans copied, as one piece in a list. */
static PyObject *copied(const Reader *reader, Py_ssize_t size)
{
    PyObject *octets = PyBytes_FromStringAndSize(NULL, size), *list = PyList_New(1);
    char *to;
    Py_ssize_t i;

    if (octets == NULL || list == NULL) {
        Py_XDECREF(octets);
        Py_XDECREF(list);
        return NULL;
    }
    to = PyBytes_AS_STRING(octets);
    for (i = 0; i < reader->span_count; i += 2) {
        Py_ssize_t length = reader->spans[i + 1] - reader->spans[i];

        memcpy(to, reader->data + reader->spans[i], (size_t)length);
        to += length;
    }
    PyList_SET_ITEM(list, 0, octets);
    return list;
}

/* The storage of the data set, new if there is none, with all spans in it. Borrowed. */
static PyObject *store_spans(Reader *reader)
{
    PyObject *places, *pieces, *answer, *write;

    if (reader->storage == NULL)
        reader->storage = PyObject_CallNoArgs(reader->make_storage);
    if (reader->storage == NULL || reader->span_count == 0)
        return reader->storage;
    places = slices(reader);
    pieces = places == NULL ? NULL : PyList_AsTuple(places);
    write = pieces == NULL ? NULL : PyObject_GetAttr(reader->storage, ltdic_names[N_WRITE]);
    answer = write == NULL ? NULL : PyObject_CallObject(write, pieces);
    Py_XDECREF(places);
    Py_XDECREF(pieces);
    Py_XDECREF(write);
    if (answer == NULL)
        return NULL;
    Py_DECREF(answer);
    reader->span_count = 0;
    if (reader->storage == NULL)
        PyErr_SetString(PyExc_RuntimeError, "the data set was ended by its storage");
    return reader->storage;
}

/* The data set that the spans are, left where it is. */
static PyObject *lent(Reader *reader, PyObject *syntax)
{
    PyObject *buffer = call(reader->supply, N_LEND, NULL), *data = NULL;
    PyObject *places = PyList_New(reader->span_count);
    Py_ssize_t i;

    reader->is_lent = 1;
    for (i = 0; places != NULL && i < reader->span_count; i++) {
        PyObject *place = PyLong_FromSsize_t(reader->spans[i]);

        if (place == NULL)
            Py_CLEAR(places);
        else
            PyList_SET_ITEM(places, i, place);
    }
    if (buffer != NULL && places != NULL)
        data = PyObject_CallFunctionObjArgs(ltdic_bound.lent, buffer, places, syntax, NULL);
    Py_XDECREF(buffer);
    Py_XDECREF(places);
    return data;
}

static PyObject *received(PyObject *pieces, PyObject *syntax)
{
    PyTypeObject *type = ltdic_bound.received;
    PyObject *data = pieces == NULL ? NULL : type->tp_alloc(type, 0);

    if (data == NULL) {
        Py_XDECREF(pieces);
        return NULL;
    }
    put(&AT(data, ltdic_bound.received_pieces), pieces);
    put(&AT(data, ltdic_bound.received_syntax), held(syntax));
    return data;
}

/* The transfer syntax of the present context. Borrowed. */
static PyObject *present_syntax(const Reader *reader)
{
    PyObject *number = PyLong_FromLong(reader->context), *syntax = NULL;

    if (number != NULL && reader->contexts != Py_None)
        syntax = PyDict_GetItemWithError(reader->contexts, number);
    Py_XDECREF(number);
    if (syntax == NULL && !PyErr_Occurred())
        PyErr_SetString(PyExc_AssertionError, "data of no context");
    return syntax;
}

PyObject *ltdic_collected(Reader *reader)
{
    PyObject *syntax = present_syntax(reader), *data, *storage;
    Py_ssize_t size = 0, i;

    if (syntax == NULL)
        return NULL;
    if (reader->storage != NULL) {
        if (store_spans(reader) == NULL)
            return NULL;
        storage = reader->storage;
        reader->storage = NULL;
        data = call(storage, N_FINISH, syntax);
        Py_DECREF(storage);
        return data;
    }
    for (i = 0; i < reader->span_count; i += 2)
        size += reader->spans[i + 1] - reader->spans[i];
    if (size >= ltdic_bound.least_lent)
        data = lent(reader, syntax);
    else
        data = received(copied(reader, size), syntax);
    reader->span_count = 0;
    return data;
}

Py_ssize_t ltdic_feed_storage(Reader *reader, Py_ssize_t count)
{
    Py_ssize_t placed = count < reader->direct ? count : reader->direct;
    PyObject *number, *answer;

    reader->direct = 0;
    if (reader->storage == NULL) {
        reader->skip -= placed;
        return count - placed;
    }
    reader->pdv_left -= placed;
    reader->pdu_left -= placed;
    number = PyLong_FromSsize_t(placed);
    answer = number == NULL ? NULL : call(reader->storage, N_COMMIT, number);
    Py_XDECREF(number);
    if (answer == NULL)
        return -1;
    Py_DECREF(answer);
    if (reader->storage != NULL && reader->pdv_left == 0 && ltdic_end_fragment(reader) < 0)
        return -1;
    return count - placed;
}

/* Moves the spans to the storage, and the little that is not parsed to the front. */
static int empty_buffer(Reader *reader)
{
    Py_ssize_t start = reader->start, size = reader->end - start;
    PyObject *before = held(reader->buffer);
    Py_buffer view;
    int result = -1;

    if (PyObject_GetBuffer(before, &view, PyBUF_SIMPLE) < 0) {
        Py_DECREF(before);
        return -1;
    }
    if ((reader->span_count == 0 || store_spans(reader) != NULL) && ltdic_rewind(reader) == 0) {
        reader->end = size < reader->capacity ? size : reader->capacity;
        memmove(reader->data, (const char *)view.buf + start, (size_t)reader->end);
        result = 0;
    }
    PyBuffer_Release(&view);
    Py_DECREF(before);
    return result;
}

/* Whether the storage is a file; -1 for an error. */
static int is_file(const Reader *reader)
{
    PyObject *answer;
    int result;

    if (reader->storage == NULL)
        return 0;
    answer = PyObject_GetAttr(reader->storage, ltdic_names[N_IS_FILE]);
    result = answer == NULL ? -1 : PyObject_IsTrue(answer);
    Py_XDECREF(answer);
    return result;
}

/* Has the list of spaces consist of one or two, which are taken over. Returns 0, or -1. */
static int set_spaces(Reader *reader, PyObject *first, PyObject *second)
{
    PyObject *list = first == NULL ? NULL : PyList_New(0);
    int result = -1;

    if (list != NULL && PyList_Append(list, first) == 0
        && (second == NULL || PyList_Append(list, second) == 0)) {
        Py_XSETREF(reader->spaces, held(list));
        result = 0;
    }
    Py_XDECREF(list);
    Py_XDECREF(first);
    Py_XDECREF(second);
    return result;
}

/* A place in the storage, and one for the header behind it if that may come too. */
static int find_direct_spaces(Reader *reader)
{
    PyObject *storage = store_spans(reader), *number, *place, *rest = NULL;
    Py_ssize_t size;

    number = storage == NULL ? NULL : PyLong_FromSsize_t(reader->pdv_left);
    place = number == NULL ? NULL : call(storage, N_RESERVE, number);
    Py_XDECREF(number);
    if (place == NULL)
        return -1;
    size = PyObject_Size(place);
    if (size > reader->pdv_left) {
        PyErr_SetString(PyExc_ValueError, "a place of more than was asked for");
        size = -1;
    }
    if (size < 0 || ltdic_rewind(reader) < 0) {
        Py_DECREF(place);
        return -1;
    }
    if (size == reader->pdv_left) {
        rest = PySequence_GetSlice(reader->buffer, 0, DATA_HEADER_SIZE);
        if (rest == NULL) {
            Py_DECREF(place);
            return -1;
        }
    }
    reader->direct = size;
    return set_spaces(reader, place, rest);
}

int ltdic_find_spaces(Reader *reader)
{
    int to_file = is_file(reader);
    Py_ssize_t tail = to_file ? ltdic_bound.file_tail : ltdic_bound.least_tail;

    if (to_file < 0)
        return -1;
    if (reader->start == reader->end) {
        if (reader->storage != NULL && reader->pdv_left >= ltdic_bound.least_direct && !to_file)
            return find_direct_spaces(reader);
        if (reader->span_count == 0 && ltdic_rewind(reader) < 0)
            return -1;
    }
    if (reader->capacity - reader->end < tail && empty_buffer(reader) < 0)
        return -1;
    if (reader->end == 0)
        return set_spaces(reader, held(reader->buffer), NULL);
    return set_spaces(reader, PySequence_GetSlice(reader->buffer, reader->end, reader->capacity),
                      NULL);
}
