/*
 * element_loop.c - the inner loops over the engine's element objects, as Python module
 * `_ltdic_element`.
 *
 * What it does the engine can do alone, and does where this module is not: reading plain elements
 * (ltdic.dataset.parse), putting off to read them (ltdic.dataset.outline), undoing links
 * (ltdic.dataset.tree), filling the structures that C programs see (ltdic.abi.nodes). Here an
 * element costs a tenth of what it costs there.
 */
#include "element_object.h"

#include <structmember.h>

#include <stdint.h>

#include "element_loop.h"
#include "element_step.h"

PyTypeObject *ltdic_element_type;
PyTypeObject *ltdic_tree_type;
Py_ssize_t ltdic_slots[SLOTS];
Py_ssize_t ltdic_tree_first, ltdic_tree_last;

static const char *const slot_names[SLOTS] = {
    "parent", "first_child", "last_child", "prev", "next", "tag", "vr", "length", "head", "start",
    "size", "source", "tree", "value", "mirror",
};

/* The offset of a slot of `type`; -1 with an error set if it is not an ordinary slot. */
static Py_ssize_t slot_of(PyTypeObject *type, const char *name)
{
    PyObject *member = PyObject_GetAttrString((PyObject *)type, name);
    Py_ssize_t offset = -1;

    if (member == NULL)
        return -1;
    if (Py_TYPE(member) == &PyMemberDescr_Type
        && ((PyMemberDescrObject *)member)->d_member->type == T_OBJECT_EX)
        offset = ((PyMemberDescrObject *)member)->d_member->offset;
    else
        PyErr_Format(PyExc_TypeError, "%s is not a slot", name);
    Py_DECREF(member);
    return offset;
}

/* bind(Element, Tree, short_vrs, long_vrs, unknown_vr, sequence_vr): has to be called first. */
static PyObject *bind(PyObject *module, PyObject *arguments)
{
    PyTypeObject *element, *tree;
    PyObject *shorts, *longs, *unknown, *sequence;
    int i;

    (void)module;
    if (!PyArg_ParseTuple(arguments, "O!O!OOO!O!", &PyType_Type, &element, &PyType_Type, &tree,
                          &shorts, &longs, &PyLong_Type, &unknown, &PyLong_Type, &sequence))
        return NULL;
    for (i = 0; i < SLOTS; i++)
        if ((ltdic_slots[i] = slot_of(element, slot_names[i])) < 0)
            return NULL;
    if ((ltdic_tree_first = slot_of(tree, "first_child")) < 0
        || (ltdic_tree_last = slot_of(tree, "last_child")) < 0
        || ltdic_bind_vrs(shorts, longs, unknown, sequence) < 0)
        return NULL;
    Py_XSETREF(ltdic_element_type, (PyTypeObject *)held((PyObject *)element));
    Py_XSETREF(ltdic_tree_type, (PyTypeObject *)held((PyObject *)tree));
    Py_RETURN_NONE;
}

/* unlink(first): undoes all links of `first`, its following siblings, and all below them. */
static PyObject *unlink_all(PyObject *module, PyObject *first)
{
    PyObject *pending = PyList_New(0), *each = NULL;
    static const int links[] = {S_TREE, S_SOURCE, S_PARENT, S_PREV};
    size_t i;

    (void)module;
    if (pending == NULL)
        return NULL;
    if (first != Py_None) {
        if (!is_element(first))
            PyErr_SetString(PyExc_TypeError, "not an element");
        if (!is_element(first) || PyList_Append(pending, first) < 0) {
            Py_DECREF(pending);
            return NULL;
        }
    }
    for (;;) {
        PyObject *follower;

        if (each == NULL) {
            Py_ssize_t size = PyList_GET_SIZE(pending);

            if (size == 0)
                break;
            each = held(PyList_GET_ITEM(pending, size - 1));
            if (PyList_SetSlice(pending, size - 1, size, NULL) < 0)
                break;
        }
        if (SLOT(each, S_FIRST_CHILD) != Py_None) {
            if (PyList_Append(pending, SLOT(each, S_FIRST_CHILD)) < 0)
                break;
            put(each, ltdic_slots[S_FIRST_CHILD], held(Py_None));
            put(each, ltdic_slots[S_LAST_CHILD], held(Py_None));
        }
        for (i = 0; i < sizeof links / sizeof *links; i++)
            put(each, ltdic_slots[links[i]], held(Py_None));
        follower = SLOT(each, S_NEXT);
        SLOT(each, S_NEXT) = held(Py_None);
        Py_DECREF(each);
        each = follower;
        if (each == Py_None)
            Py_CLEAR(each);
    }
    Py_XDECREF(each);
    Py_DECREF(pending);
    if (PyErr_Occurred())
        return NULL;
    Py_RETURN_NONE;
}

/* The next element in list order; NULL at the end. */
static PyObject *after(PyObject *element)
{
    if (SLOT(element, S_FIRST_CHILD) != Py_None)
        return SLOT(element, S_FIRST_CHILD);
    while (SLOT(element, S_NEXT) == Py_None) {
        element = SLOT(element, S_PARENT);
        if (element == Py_None)
            return NULL;
    }
    return SLOT(element, S_NEXT);
}

/* walk(first) -> list: an element of the root or None, and all that follow it in list order. */
static PyObject *walk(PyObject *module, PyObject *first)
{
    PyObject *list = PyList_New(0), *each;

    (void)module;
    if (list == NULL || first == Py_None)
        return list;
    if (!is_element(first)) {
        Py_DECREF(list);
        return PyErr_Format(PyExc_TypeError, "not an element");
    }
    for (each = first; each != NULL; each = after(each))
        if (PyList_Append(list, each) < 0) {
            Py_DECREF(list);
            return NULL;
        }
    return list;
}

/* show(data, address, count): the structures of all elements of a data set, by its handle. */
static PyObject *show(PyObject *module, PyObject *arguments)
{
    unsigned long long data, address;
    Py_ssize_t count;

    (void)module;
    if (!PyArg_ParseTuple(arguments, "KKn", &data, &address, &count))
        return NULL;
    ltdic_show_elements((HDICOMDS)(uintptr_t)data, (pDICOMELEMENT)(uintptr_t)address,
                        (size_t)count);
    Py_RETURN_NONE;
}

/* hide(data): ends that; has to be called before one of the elements goes. */
static PyObject *hide(PyObject *module, PyObject *number)
{
    void *data = PyLong_AsVoidPtr(number);

    (void)module;
    if (data == NULL && PyErr_Occurred())
        return NULL;
    ltdic_hide_elements(data);
    Py_RETURN_NONE;
}

static PyMethodDef functions[] = {
    {"bind", bind, METH_VARARGS, NULL},
    {"read", ltdic_read_elements, METH_VARARGS, NULL},
    {"scan", ltdic_scan_elements, METH_VARARGS, NULL},
    {"meta", ltdic_scan_meta, METH_O, NULL},
    {"walk", walk, METH_O, NULL},
    {"unlink", unlink_all, METH_O, NULL},
    {"fill", ltdic_fill_elements, METH_VARARGS, NULL},
    {"insert", (PyCFunction)(void (*)(void))ltdic_insert_element, METH_FASTCALL, NULL},
    {"update", ltdic_update_element, METH_O, NULL},
    {"relink", ltdic_relink_element, METH_O, NULL},
    {"show", show, METH_VARARGS, NULL},
    {"hide", hide, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_ltdic_element", NULL, -1, functions, NULL, NULL, NULL, NULL,
};

int ltdic_add_element_module(void)
{
    PyObject *module = PyModule_Create(&definition);
    int result = -1;

    if (module != NULL)
        result = PyDict_SetItemString(PyImport_GetModuleDict(), "_ltdic_element", module);
    Py_XDECREF(module);
    return result;
}
