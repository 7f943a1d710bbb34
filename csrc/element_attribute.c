/*
 * element_attribute.c - the attributes of packed elements, as Python reads and writes them.
 */
#include "element_attribute.h"

#include <stddef.h>

const unsigned long long ltdic_highest[NUMBERS] = {
    UINT32_MAX, UINT16_MAX, UINT32_MAX, (1ULL << 15) - 1, (1ULL << 48) - 1, (1ULL << 48) - 1,
};

static int refuse_deletion(PyObject *value)
{
    if (value != NULL)
        return 0;
    PyErr_SetString(PyExc_TypeError, "an element keeps its attributes");
    return -1;
}

static PyObject *get_number(PyObject *self, void *field)
{
    const Element *element = as_element(self);

    switch ((intptr_t)field) {
    case TAG:
        return PyLong_FromUnsignedLong(element->tag);
    case VR:
        return PyLong_FromLong(element->vr);
    case LENGTH:
        return PyLong_FromUnsignedLong(element->length);
    case HEAD:
        return PyLong_FromLong(element->head);
    case START:
        return PyLong_FromUnsignedLongLong(element->start);
    default:
        return PyLong_FromUnsignedLongLong(element->size);
    }
}

int ltdic_set_number(PyObject *self, PyObject *value, void *field)
{
    Element *element = as_element(self);
    unsigned long long number;

    if (refuse_deletion(value) < 0)
        return -1;
    number = PyLong_AsUnsignedLongLong(value);
    if (number == (unsigned long long)-1 && PyErr_Occurred())
        return -1;
    if (number > ltdic_highest[(intptr_t)field]) {
        PyErr_SetString(PyExc_OverflowError, "too large a number for an element");
        return -1;
    }
    switch ((intptr_t)field) {
    case TAG:
        element->tag = (uint32_t)number;
        break;
    case VR:
        element->vr = (uint16_t)number;
        break;
    case LENGTH:
        element->length = (uint32_t)number;
        break;
    case HEAD:
        element->head = number & ltdic_highest[HEAD];
        break;
    case START:
        element->start = number & ltdic_highest[START];
        break;
    default:
        element->size = number & ltdic_highest[SIZE];
    }
    return 0;
}

static PyObject *get_parent(PyObject *self, void *closure)
{
    (void)closure;
    return held(parent_of(as_element(self)));
}

PyObject *ltdic_tree_of(const Element *element)
{
    PyObject *owner = element->owner, *tree;

    while (is_element(owner))
        owner = as_element(owner)->owner;
    if (owner == Py_None)
        return held(owner);
#if PY_VERSION_HEX >= 0x030D0000
    if (PyWeakref_GetRef(owner, &tree) == 0)
        tree = held(Py_None);
#else
    if ((tree = PyWeakref_GetObject(owner)) != NULL)
        Py_INCREF(tree);
#endif
    return tree;
}

static PyObject *get_tree(PyObject *self, void *closure)
{
    (void)closure;
    return ltdic_tree_of(as_element(self));
}

enum { FIRST_CHILD, LAST_CHILD };

static PyObject *get_child(PyObject *self, void *which)
{
    const Element *element = as_element(self);

    return held((intptr_t)which == FIRST_CHILD ? first_child_of(element) : last_child_of(element));
}

static int set_child(PyObject *self, PyObject *value, void *which)
{
    Element *element = as_element(self);
    Extra *extra;

    if (refuse_deletion(value) < 0)
        return -1;
    if (value == Py_None && !element->has_extra)
        return 0;
    if ((extra = ltdic_extra(element)) == NULL)
        return -1;
    put((intptr_t)which == FIRST_CHILD ? &extra->first_child : &extra->last_child, held(value));
    return 0;
}

static PyObject *get_source(PyObject *self, void *closure)
{
    PyObject *content = as_element(self)->content;

    (void)closure;
    return held(is_source(content) ? content : Py_None);
}

int ltdic_set_source(PyObject *self, PyObject *value, void *closure)
{
    Element *element = as_element(self);

    (void)closure;
    if (refuse_deletion(value) < 0)
        return -1;
    if (value == Py_None) {
        drop_source(element);
        return 0;
    }
    if (!is_source(value)) {
        PyErr_SetString(PyExc_TypeError, "not a source");
        return -1;
    }
    if (element->content != NULL && !is_source(element->content)) {
        Extra *extra = ltdic_extra(element);

        if (extra == NULL)
            return -1;
        put(&extra->value, element->content);
        element->content = NULL;
    }
    put(&element->content, held(value));
    return 0;
}

PyObject *ltdic_value_of(const Element *element)
{
    if (element->has_extra && element->also.extra->value != NULL)
        return element->also.extra->value;
    return is_source(element->content) ? NULL : element->content;
}

PyObject *ltdic_get_value(PyObject *self, void *closure)
{
    PyObject *value = ltdic_value_of(as_element(self));

    (void)closure;
    return value != NULL ? held(value) : PyBytes_FromStringAndSize(NULL, 0);
}

int ltdic_set_value(PyObject *self, PyObject *value, void *closure)
{
    Element *element = as_element(self);
    Extra *extra;

    (void)closure;
    if (refuse_deletion(value) < 0)
        return -1;
    if (element->has_extra)
        Py_CLEAR(element->also.extra->value);
    if (!is_source(element->content)) {
        put(&element->content, held(value));
        return 0;
    }
    if (PyBytes_CheckExact(value) && PyBytes_GET_SIZE(value) == 0)
        return 0;
    if ((extra = ltdic_extra(element)) == NULL)
        return -1;
    put(&extra->value, held(value));
    return 0;
}

void ltdic_replace_value(Element *element, PyObject *value)
{
    if (element->has_extra)
        Py_CLEAR(element->also.extra->value);
    put(&element->content, held(value));
}

static PyObject *get_mirror(PyObject *self, void *closure)
{
    uintptr_t mirror = *mirror_of(as_element(self));

    (void)closure;
    return mirror == 0 ? held(Py_None) : PyLong_FromUnsignedLongLong(mirror);
}

static int set_mirror(PyObject *self, PyObject *value, void *closure)
{
    unsigned long long mirror = 0;

    (void)closure;
    if (refuse_deletion(value) < 0)
        return -1;
    if (value != Py_None) {
        mirror = PyLong_AsUnsignedLongLong(value);
        if (mirror == (unsigned long long)-1 && PyErr_Occurred())
            return -1;
    }
    *mirror_of(as_element(self)) = (uintptr_t)mirror;
    return 0;
}

#define NUMBER(name, field) {name, get_number, ltdic_set_number, NULL, (void *)(intptr_t)(field)}

PyGetSetDef ltdic_element_attributes[] = {
    NUMBER("tag", TAG),
    NUMBER("vr", VR),
    NUMBER("length", LENGTH),
    NUMBER("head", HEAD),
    NUMBER("start", START),
    NUMBER("size", SIZE),
    {"tree", get_tree, NULL, NULL, NULL},
    {"parent", get_parent, NULL, NULL, NULL},
    {"first_child", get_child, set_child, NULL, (void *)(intptr_t)FIRST_CHILD},
    {"last_child", get_child, set_child, NULL, (void *)(intptr_t)LAST_CHILD},
    {"source", get_source, ltdic_set_source, NULL, NULL},
    {"value", ltdic_get_value, ltdic_set_value, NULL, NULL},
    {"mirror", get_mirror, set_mirror, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* As slots, since the interpreter is quick with those. */
PyMemberDef ltdic_element_links[] = {
    {"prev", T_OBJECT_EX, offsetof(Element, prev), 0, NULL},
    {"next", T_OBJECT_EX, offsetof(Element, next), 0, NULL},
    {NULL, 0, 0, 0, NULL},
};
