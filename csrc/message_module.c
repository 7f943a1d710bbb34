/*
 * message_module.c - messages as they come in, as Python module `_ltdic_message`.
 *
 * What it does the engine can do alone, and does where this module is not: framing and reassembly
 * (ltdic.wire.reader), reading command sets (ltdic.wire.dimse), calling the program with the usual
 * messages and sending the usual responses (ltdic.exports.observer). It is not only that C needs a
 * tenth of the instructions: a large data set that has just come in has driven all else out of the
 * processor's caches, and Python code needs hundreds of lines of them where this needs a few.
 */
#include "message_module.h"
#include "message_object.h"

Bound ltdic_bound;
PyObject *ltdic_names[NAMES];

static const char *const names[NAMES] = {
    "header", "control", "message", "renew", "lend", "is_file", "write", "reserve", "commit",
    "finish", "discard",
};

/* bind(Received, Lent, refuse, decode_command, Failure, least tail, tail of a file, least lent,
 * least direct): has to be called before the first Reader is made. */
static PyObject *bind(PyObject *module, PyObject *arguments)
{
    Bound bound = {0};
    int i;

    (void)module;
    if (!PyArg_ParseTuple(arguments, "O!OOOOnnnn", &PyType_Type, &bound.received, &bound.lent,
                          &bound.refuse, &bound.decode_command, &bound.failure,
                          &bound.least_tail, &bound.file_tail, &bound.least_lent,
                          &bound.least_direct))
        return NULL;
    bound.received_pieces = ltdic_slot_of(bound.received, "_pieces");
    bound.received_syntax = ltdic_slot_of(bound.received, "transfer_syntax");
    if (bound.received_pieces < 0 || bound.received_syntax < 0)
        return NULL;
    for (i = 0; i < NAMES; i++) {
        if (ltdic_names[i] == NULL)
            ltdic_names[i] = PyUnicode_InternFromString(names[i]);
        if (ltdic_names[i] == NULL)
            return NULL;
    }
    Py_INCREF(bound.received);
    Py_INCREF(bound.lent);
    Py_INCREF(bound.refuse);
    Py_INCREF(bound.decode_command);
    Py_INCREF(bound.failure);
    Py_XDECREF(ltdic_bound.received);
    Py_XDECREF(ltdic_bound.lent);
    Py_XDECREF(ltdic_bound.refuse);
    Py_XDECREF(ltdic_bound.decode_command);
    Py_XDECREF(ltdic_bound.failure);
    ltdic_bound = bound;
    Py_RETURN_NONE;
}

static PyMethodDef functions[] = {
    {"bind", bind, METH_VARARGS, NULL},
    {"bind_commands", ltdic_bind_commands, METH_VARARGS, NULL},
    {"decode_command", ltdic_decode_command, METH_O, NULL},
    {"program", ltdic_make_program, METH_VARARGS, NULL},
    {"call", (PyCFunction)(void (*)(void))ltdic_call_program, METH_FASTCALL, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_ltdic_message", NULL, -1, functions, NULL, NULL, NULL, NULL,
};

int ltdic_add_message_module(void)
{
    PyObject *module = PyModule_Create(&definition), *type = ltdic_reader_type();
    int result = -1;

    if (module != NULL && type != NULL && PyObject_SetAttrString(module, "Reader", type) == 0)
        result = PyDict_SetItemString(PyImport_GetModuleDict(), "_ltdic_message", module);
    Py_XDECREF(module);
    Py_XDECREF(type);
    return result;
}
