/*
 * element_type.c - elements in little memory: the type that ltdic.dataset.element.Element becomes.
 *
 * That class says what the attributes mean; here they are packed, and its methods are taken over.
 * `tree` and `parent` are given when an element is made, and go when its links are undone.
 */
#include "element_object.h"

#include <structmember.h>

#include <stddef.h>

enum { TAG, VR, LENGTH, HEAD, START, SIZE, NUMBERS };

static const unsigned long long highest[NUMBERS] = {
    UINT32_MAX, UINT16_MAX, UINT32_MAX, (1ULL << 15) - 1, (1ULL << 48) - 1, (1ULL << 48) - 1,
};

_Static_assert(sizeof(void *) > 8 || sizeof(Element) <= 80, "a million elements in 80 MB");

PyTypeObject *ltdic_element_type;
PyTypeObject *ltdic_source_type;
Py_ssize_t ltdic_source_view;

static int is_source(PyObject *object)
{
    return object != NULL && Py_TYPE(object) == ltdic_source_type;
}

Extra *ltdic_extra(Element *element)
{
    Extra *extra;

    if (element->has_extra)
        return element->also.extra;
    if ((extra = PyMem_Malloc(sizeof *extra)) == NULL) {
        PyErr_NoMemory();
        return NULL;
    }
    extra->first_child = held(Py_None);
    extra->last_child = held(Py_None);
    extra->value = NULL;
    extra->mirror = element->also.mirror;
    element->also.extra = extra;
    element->has_extra = 1;
    return extra;
}

/* --- making and freeing ---------------------------------------------------------------------- */

static PyObject *make(PyTypeObject *type, PyObject *arguments, PyObject *keywords)
{
    Element *element = (Element *)type->tp_alloc(type, 0);

    (void)arguments;
    (void)keywords;
    if (element == NULL)
        return NULL;
    element->owner = held(Py_None);
    element->prev = held(Py_None);
    element->next = held(Py_None);
    return (PyObject *)element;
}

Element *ltdic_new_element(void)
{
    return (Element *)make(ltdic_element_type, NULL, NULL);
}

static void discard(PyObject *object)
{
    PyTypeObject *type = Py_TYPE(object);
    Element *element = as_element(object);

    if (element->has_extra) {
        Extra *extra = element->also.extra;

        Py_DECREF(extra->first_child);
        Py_DECREF(extra->last_child);
        Py_XDECREF(extra->value);
        PyMem_Free(extra);
    }
    Py_XDECREF(element->owner);
    Py_XDECREF(element->prev);
    Py_XDECREF(element->next);
    Py_XDECREF(element->content);
    type->tp_free(object);
    Py_DECREF(type);
}

PyObject *ltdic_owner_for(PyObject *tree, PyObject *parent)
{
    if (parent != Py_None || tree == Py_None)
        return held(parent);
    return PyWeakref_NewRef(tree, NULL);
}

/* --- attributes ------------------------------------------------------------------------------ */

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

static int set_number(PyObject *self, PyObject *value, void *field)
{
    Element *element = as_element(self);
    unsigned long long number;

    if (refuse_deletion(value) < 0)
        return -1;
    number = PyLong_AsUnsignedLongLong(value);
    if (number == (unsigned long long)-1 && PyErr_Occurred())
        return -1;
    if (number > highest[(intptr_t)field]) {
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
        element->head = number & highest[HEAD];
        break;
    case START:
        element->start = number & highest[START];
        break;
    default:
        element->size = number & highest[SIZE];
    }
    return 0;
}

static PyObject *get_parent(PyObject *self, void *closure)
{
    (void)closure;
    return held(parent_of(as_element(self)));
}

static PyObject *get_tree(PyObject *self, void *closure)
{
    PyObject *owner = as_element(self)->owner, *tree;

    (void)closure;
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

static int set_source(PyObject *self, PyObject *value, void *closure)
{
    Element *element = as_element(self);

    (void)closure;
    if (refuse_deletion(value) < 0)
        return -1;
    if (value == Py_None) {
        if (is_source(element->content))
            Py_CLEAR(element->content);
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

/* The value that was set, a borrowed reference; NULL: none. */
static PyObject *value_of(const Element *element)
{
    if (element->has_extra && element->also.extra->value != NULL)
        return element->also.extra->value;
    return is_source(element->content) ? NULL : element->content;
}

static PyObject *get_value(PyObject *self, void *closure)
{
    PyObject *value = value_of(as_element(self));

    (void)closure;
    return value != NULL ? held(value) : PyBytes_FromStringAndSize(NULL, 0);
}

static int set_value(PyObject *self, PyObject *value, void *closure)
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

#define NUMBER(name, field) {name, get_number, set_number, NULL, (void *)(intptr_t)(field)}

static PyGetSetDef attributes[] = {
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
    {"source", get_source, set_source, NULL, NULL},
    {"value", get_value, set_value, NULL, NULL},
    {"mirror", get_mirror, set_mirror, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* As slots, since the interpreter is quick with those. */
static PyMemberDef links[] = {
    {"prev", T_OBJECT_EX, offsetof(Element, prev), 0, NULL},
    {"next", T_OBJECT_EX, offsetof(Element, next), 0, NULL},
    {NULL, 0, 0, 0, NULL},
};

/* --- methods --------------------------------------------------------------------------------- */

/* Element(tree, parent, prev, tag, vr_, length, source=None, offset=0, start=0, value=b"") */
static int initialize(PyObject *self, PyObject *arguments, PyObject *keywords)
{
    static char *names[] = {"tree", "parent", "prev", "tag", "vr_", "length", "source", "offset",
                            "start", "value", NULL};
    Element *element = as_element(self);
    PyObject *tree, *parent, *prev, *tag, *vr, *length, *owner;
    PyObject *source = Py_None, *value = NULL;
    long long offset = 0, start = 0;

    if (!PyArg_ParseTupleAndKeywords(arguments, keywords, "OOOOOO|OLLO", names, &tree, &parent,
                                     &prev, &tag, &vr, &length, &source, &offset, &start, &value))
        return -1;
    if (set_number(self, tag, (void *)TAG) < 0 || set_number(self, vr, (void *)VR) < 0
        || set_number(self, length, (void *)LENGTH) < 0)
        return -1;
    if (offset < 0 || start < offset || start - offset > (long long)highest[HEAD]
        || start > (long long)highest[START]) {
        PyErr_SetString(PyExc_ValueError, "an element cannot be there");
        return -1;
    }
    element->size = element->length;
    element->start = (uint64_t)start & highest[START];
    element->head = (uint64_t)(start - offset) & highest[HEAD];
    if ((owner = ltdic_owner_for(tree, parent)) == NULL)
        return -1;
    put(&element->owner, owner);
    put(&element->prev, held(prev));
    if (set_source(self, source, NULL) < 0)
        return -1;
    return value != NULL ? set_value(self, value, NULL) : 0;
}

/* raw(): the value as stored, not copied. */
static PyObject *raw(PyObject *self, PyObject *none)
{
    const Element *element = as_element(self);
    PyObject *from, *to, *slice, *result = NULL;

    if (!is_source(element->content))
        return get_value(self, none);
    from = PyLong_FromUnsignedLongLong(element->start);
    to = PyLong_FromUnsignedLongLong(element->start + element->length);
    slice = from != NULL && to != NULL ? PySlice_New(from, to, NULL) : NULL;
    if (slice != NULL)
        result = PyObject_GetItem(AT(element->content, ltdic_source_view), slice);
    Py_XDECREF(from);
    Py_XDECREF(to);
    Py_XDECREF(slice);
    return result;
}

/* latin(): the value as stored, a character for a byte. */
static PyObject *latin(PyObject *self, PyObject *none)
{
    const Element *element = as_element(self);
    PyObject *content = is_source(element->content) ? AT(element->content, ltdic_source_view)
                                                    : value_of(element);
    Py_ssize_t start = 0, length;
    PyObject *text;
    Py_buffer data;

    (void)none;
    if (content == NULL)
        return PyUnicode_FromStringAndSize(NULL, 0);
    if (PyObject_GetBuffer(content, &data, PyBUF_SIMPLE) < 0)
        return NULL;
    length = data.len;
    if (is_source(element->content)) { /* as a slice of Python's: what is not there is left out */
        start = (Py_ssize_t)element->start < length ? (Py_ssize_t)element->start : length;
        length -= start;
        if ((Py_ssize_t)element->length < length)
            length = (Py_ssize_t)element->length;
    }
    text = PyUnicode_DecodeLatin1((const char *)data.buf + start, length, NULL);
    PyBuffer_Release(&data);
    return text;
}

static PyMethodDef methods[] = {
    {"raw", raw, METH_NOARGS, NULL},
    {"latin", latin, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot slots[] = {
    {Py_tp_new, make},         {Py_tp_init, initialize},  {Py_tp_dealloc, discard},
    {Py_tp_methods, methods},  {Py_tp_members, links},    {Py_tp_getset, attributes},
    {0, NULL},
};

static PyType_Spec specification = {
    "ltdic.dataset.element.Element", sizeof(Element), 0, Py_TPFLAGS_DEFAULT, slots,
};

/* Takes over what a class has and the type has not: its methods, properties and texts. */
static int take_over(PyObject *type, PyObject *class_)
{
    PyObject *names = PyObject_GetAttrString(class_, "__dict__");
    PyObject *items = names != NULL ? PyMapping_Items(names) : NULL;
    Py_ssize_t i, count = items != NULL ? PyList_GET_SIZE(items) : 0;
    int result = items != NULL ? 0 : -1;

    for (i = 0; i < count && result == 0; i++) {
        PyObject *name = PyTuple_GET_ITEM(PyList_GET_ITEM(items, i), 0);
        PyObject *value = PyTuple_GET_ITEM(PyList_GET_ITEM(items, i), 1);
        PyObject *own = PyDict_GetItemWithError(((PyTypeObject *)type)->tp_dict, name);

        if (Py_TYPE(value) != &PyMemberDescr_Type && (own == NULL || own == Py_None))
            result = PyObject_SetAttr(type, name, value);
    }
    Py_XDECREF(names);
    Py_XDECREF(items);
    return result;
}

/* pack(class) -> type: what stands in for the class Element of the engine. */
PyObject *ltdic_pack_elements(PyObject *module, PyObject *class_)
{
    PyObject *type = PyType_FromSpec(&specification);

    (void)module;
    if (type == NULL || take_over(type, class_) < 0) {
        Py_XDECREF(type);
        return NULL;
    }
    Py_XSETREF(ltdic_element_type, (PyTypeObject *)held(type));
    return type;
}
