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

#include "element_loop.h"
#include "element_step.h"

PyTypeObject *ltdic_tree_type;
Py_ssize_t ltdic_tree_first, ltdic_tree_last;

/* bind(Tree, Source, short_vrs, long_vrs, unknown_vr, sequence_vr): has to be called after `pack`,
 * before all else. */
static PyObject *bind(PyObject *module, PyObject *arguments)
{
    PyTypeObject *tree, *source;
    PyObject *shorts, *longs, *unknown, *sequence;

    (void)module;
    if (!PyArg_ParseTuple(arguments, "O!O!OOO!O!", &PyType_Type, &tree, &PyType_Type, &source,
                          &shorts, &longs, &PyLong_Type, &unknown, &PyLong_Type, &sequence))
        return NULL;
    if ((ltdic_tree_first = ltdic_slot_of(tree, "first_child")) < 0
        || (ltdic_tree_last = ltdic_slot_of(tree, "last_child")) < 0
        || (ltdic_source_view = ltdic_slot_of(source, "view")) < 0
        || ltdic_bind_vrs(shorts, longs, unknown, sequence) < 0)
        return NULL;
    Py_XSETREF(ltdic_tree_type, (PyTypeObject *)held((PyObject *)tree));
    Py_XSETREF(ltdic_source_type, (PyTypeObject *)held((PyObject *)source));
    Py_RETURN_NONE;
}

/* Undoes all links of an element but that to the next one. Returns 0, or -1 with an error set. */
static int release_element(Element *element, PyObject *pending)
{
    if (first_child_of(element) != Py_None) {
        if (PyList_Append(pending, first_child_of(element)) < 0)
            return -1;
        put(&element->also.extra->first_child, held(Py_None));
        put(&element->also.extra->last_child, held(Py_None));
    }
    put(&element->owner, held(Py_None));
    put(&element->prev, held(Py_None));
    drop_source(element);
    return 0;
}

/* unlink(first): undoes all links of `first`, its following siblings, and all below them. */
static PyObject *unlink_all(PyObject *module, PyObject *first)
{
    PyObject *pending, *each;
    int result = 0;

    (void)module;
    if (first == Py_None)
        Py_RETURN_NONE;
    if (!is_element(first))
        return PyErr_Format(PyExc_TypeError, "not an element");
    if ((pending = PyList_New(0)) == NULL)
        return NULL;
    each = held(first);
    while (result == 0) {
        PyObject *follower;
        Py_ssize_t size;

        result = release_element(as_element(each), pending);
        follower = as_element(each)->next;
        as_element(each)->next = held(Py_None);
        Py_DECREF(each);
        each = follower;
        if (each != Py_None)
            continue;
        if ((size = PyList_GET_SIZE(pending)) == 0)
            break;
        Py_SETREF(each, held(PyList_GET_ITEM(pending, size - 1)));
        if (PyList_SetSlice(pending, size - 1, size, NULL) < 0)
            result = -1;
    }
    Py_DECREF(each);
    Py_DECREF(pending);
    return result < 0 ? NULL : held(Py_None);
}

/* The next element in list order; NULL at the end. */
static PyObject *after(PyObject *object)
{
    const Element *element = as_element(object);

    if (first_child_of(element) != Py_None)
        return first_child_of(element);
    while (element->next == Py_None) {
        PyObject *parent = parent_of(element);

        if (parent == Py_None)
            return NULL;
        element = as_element(parent);
    }
    return element->next;
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

/* find(first, tag) -> element: the first with that tag, of `first`, an element, and what follows it
 * in list order; or None. */
static PyObject *find(PyObject *module, PyObject *arguments)
{
    unsigned int tag;
    PyObject *each;

    (void)module;
    if (!PyArg_ParseTuple(arguments, "OI", &each, &tag))
        return NULL;
    if (!is_element(each))
        return PyErr_Format(PyExc_TypeError, "not an element");
    while (each != NULL && as_element(each)->tag != tag)
        each = after(each);
    return held(each != NULL ? each : Py_None);
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
    {"pack", ltdic_pack_elements, METH_O, NULL},
    {"bind", bind, METH_VARARGS, NULL},
    {"read", ltdic_read_elements, METH_VARARGS, NULL},
    {"scan", ltdic_scan_elements, METH_VARARGS, NULL},
    {"meta", ltdic_scan_meta, METH_O, NULL},
    {"walk", walk, METH_O, NULL},
    {"find", find, METH_VARARGS, NULL},
    {"unlink", unlink_all, METH_O, NULL},
    {"fill", ltdic_fill_elements, METH_VARARGS, NULL},
    {"insert", (PyCFunction)(void (*)(void))ltdic_insert_element, METH_FASTCALL, NULL},
    {"update", ltdic_update_element, METH_O, NULL},
    {"relink", ltdic_relink_element, METH_O, NULL},
    {"write", (PyCFunction)(void (*)(void))ltdic_write_elements, METH_FASTCALL, NULL},
    {"serve", ltdic_serve, METH_VARARGS, NULL},
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
