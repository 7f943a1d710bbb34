/*
 * element_mirror.c - the structures that C programs see, filled in from the element objects: the
 * inner loops of ltdic.abi.nodes.
 *
 * Addresses come from `mirror` of the elements, which Python allocates and keeps.
 */
#include "element_object.h"
#include "ltdic.h"

static unsigned long long number_in(PyObject *element, int slot)
{
    return PyLong_AsUnsignedLongLong(SLOT(element, slot));
}

/* The structure of an element, None or one that has no structure: NULL. */
static DICOMELEMENT *structure_of(PyObject *element)
{
    PyObject *address = element == Py_None ? Py_None : SLOT(element, S_MIRROR);

    return address == Py_None ? NULL : PyLong_AsVoidPtr(address);
}

static pDICOMLINK link_to(PyObject *element, int slot)
{
    return (pDICOMLINK)structure_of(SLOT(element, slot));
}

static void fill_in(PyObject *element, int located)
{
    DICOMELEMENT *structure = structure_of(element);
    unsigned long long start = number_in(element, S_START);
    unsigned long long size = number_in(element, S_SIZE);

    structure->pParent = link_to(element, S_PARENT);
    structure->pFirstChild = link_to(element, S_FIRST_CHILD);
    structure->pLastChild = link_to(element, S_LAST_CHILD);
    structure->pPrev = link_to(element, S_PREV);
    structure->pNext = link_to(element, S_NEXT);
    structure->nTag = (L_UINT32)number_in(element, S_TAG);
    structure->nVR = (L_UINT16)number_in(element, S_VR);
    structure->nLength = (L_UINT32)number_in(element, S_LENGTH);
    if (!located || start == 0)
        return;
    structure->nElementOffset = (L_INT64)(start - number_in(element, S_HEAD));
    structure->nElementValueOffset = (L_INT64)start;
    if (size > ELEMENT_LENGTH_MAX)
        size = ELEMENT_LENGTH_MAX;
    structure->nElementValueLength = (L_UINT32)size;
}

/*
 * fill(elements, address, located): elements of a list have their structures, which are zeros, one
 * after the other from `address` on: notes that in `mirror`, then fills the structures in. With
 * `located`, the positions of elements that were read are told.
 */
PyObject *ltdic_fill_elements(PyObject *module, PyObject *arguments)
{
    PyObject *elements;
    unsigned long long address;
    Py_ssize_t count, i;
    int located;

    (void)module;
    if (!PyArg_ParseTuple(arguments, "O!Kp", &PyList_Type, &elements, &address, &located))
        return NULL;
    count = PyList_GET_SIZE(elements);
    for (i = 0; i < count; i++) {
        PyObject *element = PyList_GET_ITEM(elements, i), *mirror;

        if (!is_element(element))
            return PyErr_Format(PyExc_TypeError, "not an element");
        mirror = PyLong_FromUnsignedLongLong(address + (size_t)i * sizeof(DICOMELEMENT));
        if (mirror == NULL)
            return NULL;
        put(element, ltdic_slots[S_MIRROR], mirror);
    }
    for (i = 0; i < count; i++)
        fill_in(PyList_GET_ITEM(elements, i), located);
    if (PyErr_Occurred())
        return NULL;
    Py_RETURN_NONE;
}

/* Sets the links that lead to where `element` is or was. */
static void set_links_to(PyObject *element)
{
    DICOMELEMENT *structure;
    PyObject *parent = SLOT(element, S_PARENT);
    PyObject *prev = SLOT(element, S_PREV);
    PyObject *next = SLOT(element, S_NEXT);

    if ((structure = structure_of(parent)) != NULL) {
        structure->pFirstChild = link_to(parent, S_FIRST_CHILD);
        structure->pLastChild = link_to(parent, S_LAST_CHILD);
    }
    if ((structure = structure_of(prev)) != NULL)
        structure->pNext = link_to(prev, S_NEXT);
    if ((structure = structure_of(next)) != NULL)
        structure->pPrev = link_to(next, S_PREV);
}

/* relink(element): sets the links that lead to where `element` is or was. */
PyObject *ltdic_relink_element(PyObject *module, PyObject *element)
{
    (void)module;
    if (!is_element(element))
        return PyErr_Format(PyExc_TypeError, "not an element");
    set_links_to(element);
    if (PyErr_Occurred())
        return NULL;
    Py_RETURN_NONE;
}

int ltdic_give_structure(PyObject *element, PyObject *address)
{
    put(element, ltdic_slots[S_MIRROR], held(address));
    fill_in(element, 0);
    set_links_to(element);
    return PyErr_Occurred() != NULL ? -1 : 0;
}

int ltdic_refill(PyObject *element)
{
    fill_in(element, 0);
    return PyErr_Occurred() != NULL ? -1 : 0;
}

/* insert(element, address): `fill` for one element that was not read, and `relink`. */
PyObject *ltdic_insert_element(PyObject *module, PyObject *const *arguments, Py_ssize_t count)
{
    PyObject *element = count == 2 ? arguments[0] : Py_None;

    (void)module;
    if (!is_element(element) || !PyLong_Check(arguments[1]))
        return PyErr_Format(PyExc_TypeError, "not an element and its address");
    if (ltdic_give_structure(element, arguments[1]) < 0)
        return NULL;
    Py_RETURN_NONE;
}

/* update(element): another value, VR or length. */
PyObject *ltdic_update_element(PyObject *module, PyObject *element)
{
    (void)module;
    if (!is_element(element) || structure_of(element) == NULL)
        return PyErr_Format(PyExc_TypeError, "not an element with a structure");
    if (ltdic_refill(element) < 0)
        return NULL;
    Py_RETURN_NONE;
}
