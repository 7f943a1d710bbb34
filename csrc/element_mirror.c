/*
 * element_mirror.c - the structures that C programs see, filled in from the element objects: the
 * inner loops of ltdic.abi.nodes.
 *
 * Addresses come from `mirror` of the elements, which Python allocates and keeps.
 */
#include "element_object.h"
#include "ltdic.h"

/* The structure of an element, None or one that has no structure: NULL. */
static DICOMELEMENT *structure_of(PyObject *element)
{
    return element == Py_None ? NULL : (DICOMELEMENT *)*mirror_of(as_element(element));
}

static pDICOMLINK link_to(PyObject *element)
{
    return (pDICOMLINK)structure_of(element);
}

static void fill_in(PyObject *object, int located)
{
    const Element *element = as_element(object);
    DICOMELEMENT *structure = structure_of(object);
    uint64_t size = element->size;

    structure->pParent = link_to(parent_of(element));
    structure->pFirstChild = link_to(first_child_of(element));
    structure->pLastChild = link_to(last_child_of(element));
    structure->pPrev = link_to(element->prev);
    structure->pNext = link_to(element->next);
    structure->nTag = element->tag;
    structure->nVR = element->vr;
    structure->nLength = element->length;
    if (!located || element->start == 0)
        return;
    structure->nElementOffset = (L_INT64)element->start - (L_INT64)element->head;
    structure->nElementValueOffset = (L_INT64)element->start;
    structure->nElementValueLength =
        (L_UINT32)(size > ELEMENT_LENGTH_MAX ? ELEMENT_LENGTH_MAX : size);
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
        PyObject *element = PyList_GET_ITEM(elements, i);

        if (!is_element(element))
            return PyErr_Format(PyExc_TypeError, "not an element");
        *mirror_of(as_element(element)) =
            (uintptr_t)address + (size_t)i * sizeof(DICOMELEMENT);
    }
    for (i = 0; i < count; i++)
        fill_in(PyList_GET_ITEM(elements, i), located);
    Py_RETURN_NONE;
}

/* Sets the links that lead to where `element` is or was. */
static void set_links_to(PyObject *object)
{
    const Element *element = as_element(object);
    PyObject *parent = parent_of(element);
    DICOMELEMENT *structure;

    if ((structure = structure_of(parent)) != NULL) {
        structure->pFirstChild = link_to(first_child_of(as_element(parent)));
        structure->pLastChild = link_to(last_child_of(as_element(parent)));
    }
    if ((structure = structure_of(element->prev)) != NULL)
        structure->pNext = link_to(as_element(element->prev)->next);
    if ((structure = structure_of(element->next)) != NULL)
        structure->pPrev = link_to(as_element(element->next)->prev);
}

/* relink(element): sets the links that lead to where `element` is or was. */
PyObject *ltdic_relink_element(PyObject *module, PyObject *element)
{
    (void)module;
    if (!is_element(element))
        return PyErr_Format(PyExc_TypeError, "not an element");
    set_links_to(element);
    Py_RETURN_NONE;
}

void ltdic_give_structure(Element *element, void *structure)
{
    *mirror_of(element) = (uintptr_t)structure;
    fill_in((PyObject *)element, 0);
    set_links_to((PyObject *)element);
}

void ltdic_refill(Element *element)
{
    fill_in((PyObject *)element, 0);
}

/* insert(element, address): `fill` for one element that was not read, and `relink`. */
PyObject *ltdic_insert_element(PyObject *module, PyObject *const *arguments, Py_ssize_t count)
{
    PyObject *element = count == 2 ? arguments[0] : Py_None;
    void *address;

    (void)module;
    if (!is_element(element))
        return PyErr_Format(PyExc_TypeError, "not an element and its address");
    if ((address = PyLong_AsVoidPtr(arguments[1])) == NULL)
        return PyErr_Occurred() ? NULL : PyErr_Format(PyExc_ValueError, "no address");
    ltdic_give_structure(as_element(element), address);
    Py_RETURN_NONE;
}

/* update(element): another value, VR or length. */
PyObject *ltdic_update_element(PyObject *module, PyObject *element)
{
    (void)module;
    if (!is_element(element) || structure_of(element) == NULL)
        return PyErr_Format(PyExc_TypeError, "not an element with a structure");
    fill_in(element, 0);
    Py_RETURN_NONE;
}
