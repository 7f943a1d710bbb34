/*
 * element_type.c - elements in little memory: the type that ltdic.dataset.element.Element becomes.
 *
 * That class says what the attributes mean; here they are packed, and its methods are taken over.
 * `tree` and `parent` are given when an element is made, and go when its links are undone.
 */
#include "element_attribute.h"
#include "element_object.h"

#include <stdbool.h>
#include <string.h>

_Static_assert(sizeof(void *) > 8 || sizeof(Element) <= 80, "a million elements in 80 MB");

PyTypeObject *ltdic_element_type;
PyTypeObject *ltdic_source_type;
Py_ssize_t ltdic_source_view;

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
    if (ltdic_set_number(self, tag, (void *)TAG) < 0 || ltdic_set_number(self, vr, (void *)VR) < 0
        || ltdic_set_number(self, length, (void *)LENGTH) < 0)
        return -1;
    if (offset < 0 || start < offset || start - offset > (long long)ltdic_highest[HEAD]
        || start > (long long)ltdic_highest[START]) {
        PyErr_SetString(PyExc_ValueError, "an element cannot be there");
        return -1;
    }
    element->size = element->length;
    element->start = (uint64_t)start & ltdic_highest[START];
    element->head = (uint64_t)(start - offset) & ltdic_highest[HEAD];
    if ((owner = ltdic_owner_for(tree, parent)) == NULL)
        return -1;
    put(&element->owner, owner);
    put(&element->prev, held(prev));
    if (ltdic_set_source(self, source, NULL) < 0)
        return -1;
    return value != NULL ? ltdic_set_value(self, value, NULL) : 0;
}

/* raw(): the value as stored, not copied. */
static PyObject *raw(PyObject *self, PyObject *none)
{
    const Element *element = as_element(self);
    PyObject *from, *to, *slice, *result = NULL;

    if (!is_source(element->content))
        return ltdic_get_value(self, none);
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

/* A value as stored. */
typedef struct {
    const char *octets;
    Py_ssize_t length;
    Py_buffer buffer;
} Stored;

/* Finds the value, which PyBuffer_Release gives back. Returns 1, 0 without a value, or -1. */
static int find_stored(const Element *element, Stored *stored)
{
    bool is_read = is_source(element->content);
    PyObject *content = is_read ? AT(element->content, ltdic_source_view) : ltdic_value_of(element);
    Py_ssize_t start = 0, length;

    if (content == NULL)
        return 0;
    if (PyObject_GetBuffer(content, &stored->buffer, PyBUF_SIMPLE) < 0)
        return -1;
    length = stored->buffer.len;
    if (is_read) { /* as a slice of Python's: what is not there is left out */
        start = (Py_ssize_t)element->start < length ? (Py_ssize_t)element->start : length;
        length -= start;
        if ((Py_ssize_t)element->length < length)
            length = (Py_ssize_t)element->length;
    }
    stored->octets = (const char *)stored->buffer.buf + start;
    stored->length = length;
    return 1;
}

/* latin(): the value as stored, a character for a byte. */
static PyObject *latin(PyObject *self, PyObject *none)
{
    PyObject *text;
    Stored stored;
    int found = find_stored(as_element(self), &stored);

    (void)none;
    if (found <= 0)
        return found < 0 ? NULL : PyUnicode_FromStringAndSize(NULL, 0);
    text = PyUnicode_DecodeLatin1(stored.octets, stored.length, NULL);
    PyBuffer_Release(&stored.buffer);
    return text;
}

/* Leaves the padding out: of a UID what is behind the first NUL, then spaces, else NULs, too. */
static void trim(Stored *stored, bool is_uid)
{
    const char *nul;

    if (is_uid && stored->length > 0
        && (nul = memchr(stored->octets, '\0', (size_t)stored->length)) != NULL)
        stored->length = nul - stored->octets;
    while (stored->length > 0
           && (stored->octets[stored->length - 1] == ' '
               || (!is_uid && stored->octets[stored->length - 1] == '\0')))
        stored->length--;
    while (stored->length > 0 && stored->octets[0] == ' ') {
        stored->octets++;
        stored->length--;
    }
}

/* plain(is UID): the value without padding if it is a single one in ASCII, else None. */
static PyObject *plain(PyObject *self, PyObject *is_uid)
{
    const Element *element = as_element(self);
    PyObject *text = NULL;
    Stored stored;
    Py_ssize_t i;
    int found;

    if (element->length == 0 || element->length == UNDEFINED_LENGTH)
        Py_RETURN_NONE;
    found = find_stored(element, &stored);
    if (found <= 0)
        return found < 0 ? NULL : PyUnicode_FromStringAndSize(NULL, 0);
    for (i = 0; i < stored.length; i++)
        if ((unsigned char)stored.octets[i] >= 0x80 || stored.octets[i] == '\\'
            || stored.octets[i] == 0x1B)
            break;
    if (i == stored.length) {
        trim(&stored, is_uid == Py_True);
        text = PyUnicode_DecodeLatin1(stored.octets, stored.length, NULL);
    } else {
        text = held(Py_None);
    }
    PyBuffer_Release(&stored.buffer);
    return text;
}

static PyMethodDef methods[] = {
    {"raw", raw, METH_NOARGS, NULL},
    {"latin", latin, METH_NOARGS, NULL},
    {"plain", plain, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot slots[] = {
    {Py_tp_new, make},
    {Py_tp_init, initialize},
    {Py_tp_dealloc, discard},
    {Py_tp_methods, methods},
    {Py_tp_members, ltdic_element_links},
    {Py_tp_getset, ltdic_element_attributes},
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
