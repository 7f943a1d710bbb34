/*
 * element_target.c - what handles and pointers to elements stand for. See element_target.h.
 *
 * The registries of Python are looked into, nothing is kept here (ltdic.abi.handles, nodes).
 */
#include "element_target.h"

enum { FILES = 0x0002 };

static atomic_int is_serving;

Served ltdic_served;

static void keep(PyObject **place, PyObject *value)
{
    Py_XSETREF(*place, held(value));
}

static int find_slots(Served *s)
{
    const struct {
        PyTypeObject *type;
        const char *name;
        Py_ssize_t *offset;
    } slots[] = {
        {s->data_set, "_tree", &s->tree},
        {s->data_set, "_deferred", &s->deferred},
        {s->data_set, "nodes", &s->nodes_of},
        {ltdic_tree_type, "_found", &s->found},
        {ltdic_tree_type, "touched", &s->touched},
        {ltdic_tree_type, "watcher", &s->watcher},
        {s->nodes, "shown", &s->shown},
        {s->nodes, "_single", &s->single},
        {s->nodes, "_shown", &s->block},
        {s->nodes, "_start", &s->start},
        {ltdic_source_type, "big", &s->big},
    };
    size_t i;

    for (i = 0; i < sizeof slots / sizeof *slots; i++)
        if ((*slots[i].offset = ltdic_slot_of(slots[i].type, slots[i].name)) < 0)
            return -1;
    return 0;
}

/*
 * serve(DataSet, Nodes, handles, debug, loans, key of a text, strings, simple, as_is, sets): the
 * functions here may work from now on. Behind `bind`.
 */
PyObject *ltdic_serve(PyObject *module, PyObject *arguments)
{
    PyObject *data_set, *nodes, *handles, *debug, *loans, *text, *strings, *simple, *as_is;
    unsigned sets;

    (void)module;
    if (!PyArg_ParseTuple(arguments, "O!O!O!O!O!O!O!O!O!I", &PyType_Type, &data_set, &PyType_Type,
                          &nodes, &PyDict_Type, &handles, &PyDict_Type, &debug, &PyDict_Type,
                          &loans, &PyTuple_Type, &text, &PyFrozenSet_Type, &strings,
                          &PyFrozenSet_Type, &simple, &PyFrozenSet_Type, &as_is, &sets))
        return NULL;
    if (ltdic_element_type == NULL)
        return PyErr_Format(PyExc_RuntimeError, "not bound");
    keep((PyObject **)&ltdic_served.data_set, data_set);
    keep((PyObject **)&ltdic_served.nodes, nodes);
    keep(&ltdic_served.handles, handles);
    keep(&ltdic_served.debug, debug);
    keep(&ltdic_served.loans, loans);
    keep(&ltdic_served.text, text);
    keep(&ltdic_served.strings, strings);
    keep(&ltdic_served.simple, simple);
    keep(&ltdic_served.as_is, as_is);
    ltdic_served.sets = sets;
    Py_XSETREF(ltdic_served.show, PyUnicode_InternFromString("show"));
    if (ltdic_served.show == NULL || find_slots(&ltdic_served) < 0)
        return NULL;
    atomic_store_explicit(&is_serving, 1, memory_order_release);
    Py_RETURN_NONE;
}

bool ltdic_enter(PyGILState_STATE *lock)
{
    if (!atomic_load_explicit(&is_serving, memory_order_acquire)
        || atomic_load_explicit(&ltdic_forked, memory_order_relaxed)
        || PyGILState_GetThisThreadState() == NULL)
        return false;
    *lock = PyGILState_Ensure();
    return true;
}

void ltdic_leave(PyGILState_STATE lock)
{
    if (PyErr_Occurred())
        PyErr_Clear();
    PyGILState_Release(lock);
}

static PyObject *value_at(PyObject *dict, const void *pointer)
{
    PyObject *number = PyLong_FromVoidPtr((void *)pointer);
    PyObject *value = number == NULL ? NULL : PyDict_GetItemWithError(dict, number);

    Py_XDECREF(number);
    return value;
}

bool ltdic_has_structures(const Target *target)
{
    return Py_TYPE(target->nodes) == ltdic_served.nodes
           && AT(target->nodes, ltdic_served.shown) == Py_True
           && AT(target->tree, ltdic_served.watcher) == target->nodes;
}

bool ltdic_open_target(HDICOMDS handle, Target *target)
{
    PyObject *data = value_at(ltdic_served.handles, handle);

    if (data == NULL || Py_TYPE(data) != ltdic_served.data_set
        || AT(data, ltdic_served.deferred) != Py_False)
        return false;
    target->data = held(data);
    target->tree = AT(data, ltdic_served.tree);
    target->nodes = AT(data, ltdic_served.nodes_of);
    if (!ltdic_has_structures(target) && AT(target->tree, ltdic_tree_first) == Py_None) {
        Py_XDECREF(PyObject_CallMethodOneArg(target->nodes, ltdic_served.show, data));
        target->nodes = AT(data, ltdic_served.nodes_of);
    }
    if (ltdic_has_structures(target))
        return true;
    Py_DECREF(target->data);
    return false;
}

static bool is_in(const Element *element, PyObject *tree)
{
    PyObject *found = ltdic_tree_of(element);

    Py_XDECREF(found); /* the data set holds its tree */
    return found == tree;
}

Element *ltdic_element_at(const Target *target, const void *pointer)
{
    PyObject *single = AT(target->nodes, ltdic_served.single);
    PyObject *block = AT(target->nodes, ltdic_served.block);
    PyObject *found = NULL;
    uintptr_t start, distance;

    if (PyDict_GET_SIZE(single) > 0 && (found = value_at(single, pointer)) != NULL)
        found = PyTuple_GET_ITEM(found, 0);
    if (found == NULL && PyList_GET_SIZE(block) > 0) {
        start = (uintptr_t)PyLong_AsVoidPtr(AT(target->nodes, ltdic_served.start));
        distance = (uintptr_t)pointer - start;
        if (distance / sizeof(DICOMELEMENT) < (size_t)PyList_GET_SIZE(block)
            && distance % sizeof(DICOMELEMENT) == 0)
            found = PyList_GET_ITEM(block, (Py_ssize_t)(distance / sizeof(DICOMELEMENT)));
    }
    if (found == NULL || !is_element(found) || !is_in(as_element(found), target->tree))
        return NULL;
    return as_element(found);
}

void ltdic_touch(const Target *target, Element *element)
{
    PyObject *above = parent_of(element);

    if (above != Py_None || element->tag >> 16 != FILES)
        put(&AT(target->tree, ltdic_served.touched), held(Py_True));
    for (; above != Py_None; above = parent_of(as_element(above)))
        drop_source(as_element(above));
}
