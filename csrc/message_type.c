/*
 * message_type.c - the Python type of the reader that message_reader.c and message_space.c are.
 */
#include "message_object.h"

#include <structmember.h>

static int traverse(Reader *reader, visitproc visit, void *arg)
{
    Py_VISIT(Py_TYPE(reader));
    Py_VISIT(reader->owner);
    Py_VISIT(reader->make_storage);
    Py_VISIT(reader->supply);
    Py_VISIT(reader->limits);
    Py_VISIT(reader->contexts);
    Py_VISIT(reader->storage);
    Py_VISIT(reader->command);
    Py_VISIT(reader->spaces);
    Py_VISIT(reader->buffer);
    return 0;
}

/* Undoes what may refer to the reader again; the rest stays, so that it can be used to its end. */
static int clear(Reader *reader)
{
    Py_CLEAR(reader->owner);
    Py_CLEAR(reader->make_storage);
    Py_CLEAR(reader->supply);
    Py_CLEAR(reader->storage);
    return 0;
}

static void dealloc(Reader *reader)
{
    PyTypeObject *type = Py_TYPE(reader);

    PyObject_GC_UnTrack(reader);
    clear(reader);
    Py_CLEAR(reader->limits);
    Py_CLEAR(reader->contexts);
    Py_CLEAR(reader->command);
    Py_CLEAR(reader->body);
    Py_CLEAR(reader->spaces);
    ltdic_use_buffer(reader, NULL);
    PyMem_Free(reader->octets);
    PyMem_Free(reader->spans);
    type->tp_free(reader);
    Py_DECREF(type);
}

/* Reader(owner, make_storage, supply, limits) */
static PyObject *make(PyTypeObject *type, PyObject *arguments, PyObject *keywords)
{
    static const char *const names[] = {"command", "empty_fragments"};
    PyObject *owner, *make_storage, *supply, *limits, *buffer;
    Py_ssize_t most[2];
    Reader *reader;
    int i, result;

    if (keywords != NULL || !PyArg_ParseTuple(arguments, "OOOO", &owner, &make_storage, &supply,
                                              &limits))
        return keywords == NULL ? NULL : PyErr_Format(PyExc_TypeError, "takes no keywords");
    if (ltdic_bound.received == NULL)
        return PyErr_Format(PyExc_RuntimeError, "not bound");
    for (i = 0; i < 2; i++) {
        PyObject *number = PyObject_GetAttrString(limits, names[i]);

        most[i] = number == NULL ? -1 : PyLong_AsSsize_t(number);
        Py_XDECREF(number);
        if (PyErr_Occurred())
            return NULL;
    }
    reader = (Reader *)type->tp_alloc(type, 0);
    if (reader == NULL)
        return NULL;
    reader->most_command = most[0];
    reader->most_empty = most[1];
    reader->owner = held(owner);
    reader->make_storage = held(make_storage);
    reader->supply = held(supply);
    reader->limits = held(limits);
    reader->contexts = held(Py_None);
    reader->spaces = PyList_New(0);
    buffer = PyObject_CallMethodNoArgs(supply, ltdic_names[N_RENEW]);
    result = buffer == NULL || reader->spaces == NULL ? -1 : ltdic_use_buffer(reader, buffer);
    if (result == 0)
        result = PyList_Append(reader->spaces, buffer);
    Py_XDECREF(buffer);
    if (result < 0)
        Py_CLEAR(reader);
    return (PyObject *)reader;
}

/* spaces() -> list of memoryviews */
static PyObject *spaces(Reader *reader, PyObject *nothing)
{
    (void)nothing;
    if (PyList_GET_SIZE(reader->spaces) == 0 && reader->buffer != NULL
        && ltdic_find_spaces(reader) < 0)
        return NULL;
    return held(reader->spaces);
}

static PyObject *end_data(Reader *reader, PyObject *nothing)
{
    PyObject *storage = reader->storage, *answer;

    (void)nothing;
    Py_XSETREF(reader->contexts, held(Py_None));
    reader->skip += reader->pdu_left;
    reader->pdu_left = reader->pdv_left = 0;
    reader->context = 0;
    Py_CLEAR(reader->command);
    reader->octet_count = 0;
    reader->span_count = 0;
    if (storage == NULL)
        Py_RETURN_NONE;
    reader->storage = NULL;
    answer = PyObject_CallMethodNoArgs(storage, ltdic_names[N_DISCARD]);
    Py_DECREF(storage);
    return answer;
}

static PyObject *give_back(Reader *reader, PyObject *nothing)
{
    PyObject *none = PyList_New(0);

    (void)nothing;
    if (none != NULL)
        Py_XSETREF(reader->spaces, none);
    ltdic_use_buffer(reader, NULL);
    Py_CLEAR(reader->supply);
    return none == NULL ? NULL : held(Py_None);
}

static PyObject *present(Reader *reader, void *nothing)
{
    (void)nothing;
    if (reader->pdu_left != 0 || reader->body != NULL || reader->skip != 0)
        return PyLong_FromSsize_t(reader->pdus);
    return PyLong_FromSsize_t(reader->start < reader->end ? reader->pdus + 1 : 0);
}

static PyObject *busy(Reader *reader, void *nothing)
{
    (void)nothing;
    return PyBool_FromLong(reader->context != 0);
}

static PyObject *contexts(Reader *reader, void *nothing)
{
    (void)nothing;
    return held(reader->contexts);
}

static int set_contexts(Reader *reader, PyObject *value, void *nothing)
{
    (void)nothing;
    if (value == NULL || (value != Py_None && !PyDict_Check(value))) {
        PyErr_SetString(PyExc_TypeError, "contexts are a dict or None");
        return -1;
    }
    Py_XSETREF(reader->contexts, held(value));
    return 0;
}

static PyGetSetDef properties[] = {
    {"present", (getter)present, NULL, NULL, NULL},
    {"busy", (getter)busy, NULL, NULL, NULL},
    {"contexts", (getter)contexts, (setter)set_contexts, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyMemberDef members[] = {
    {"max_length", T_PYSSIZET, offsetof(Reader, max_length), 0, NULL},
    {NULL, 0, 0, 0, NULL},
};

static PyMethodDef methods[] = {
    {"spaces", (PyCFunction)spaces, METH_NOARGS, NULL},
    {"feed", (PyCFunction)ltdic_feed, METH_O, NULL},
    {"end_data", (PyCFunction)end_data, METH_NOARGS, NULL},
    {"give_back", (PyCFunction)give_back, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot slots[] = {
    {Py_tp_new, make},
    {Py_tp_dealloc, dealloc},
    {Py_tp_traverse, traverse},
    {Py_tp_clear, clear},
    {Py_tp_methods, methods},
    {Py_tp_members, members},
    {Py_tp_getset, properties},
    {0, NULL},
};

static PyType_Spec spec = {
    "_ltdic_message.Reader", sizeof(Reader), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, slots,
};

PyObject *ltdic_reader_type(void)
{
    return PyType_FromSpec(&spec);
}
