/*
 * element_call.c - L_DicomInsertElement and L_DicomSetStringValue for the usual cases, in C.
 *
 * Programs that answer queries call them a dozen times for each answer. By way of cffi a call takes
 * 2 to 3 us, here a tenth of that. What is done is what Python would do, to the same objects, under
 * the interpreter lock: ltdic.dataset.tree, ltdic.dataset.value_string, ltdic.abi.nodes. Whatever
 * is not usual is left to Python before anything has changed: data sets that are not in memory,
 * pointers that are none, elements that cannot be where they are wanted, text that is not ASCII.
 */
#include "element_object.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "element_call.h"

enum { ITEMS = 0xFFFE, FILES = 0x0002 };

static const uint32_t undefined = 0xFFFFFFFFU;
static const uint32_t fragmented[] = {0x7FE00010, 0x7FE00008, 0x7FE00009};
static atomic_int is_serving;

static struct {
    PyTypeObject *data_set, *nodes;
    Py_ssize_t tree, deferred, nodes_of;    /* slots of data sets */
    Py_ssize_t found, touched, watcher;     /* of trees */
    Py_ssize_t shown, single, block, start; /* of nodes */
    PyObject *handles; /* dict: number of a handle -> its data set */
    PyObject *debug;   /* dict: data sets that have a debug callback */
    PyObject *loans;   /* dict: identity of an object -> what was lent of it */
    PyObject *strings; /* the VRs that hold text */
    L_UINT32 sets;     /* how many character sets have numbers */
    PyObject *sequence_vr, *undefined, *show;
} served;

static void keep(PyObject **place, PyObject *value)
{
    Py_XSETREF(*place, held(value));
}

static int find_slots(void)
{
    const struct {
        PyTypeObject *type;
        const char *name;
        Py_ssize_t *offset;
    } slots[] = {
        {served.data_set, "_tree", &served.tree},    {served.data_set, "_deferred", &served.deferred},
        {served.data_set, "nodes", &served.nodes_of}, {ltdic_tree_type, "_found", &served.found},
        {ltdic_tree_type, "touched", &served.touched}, {ltdic_tree_type, "watcher", &served.watcher},
        {served.nodes, "shown", &served.shown},      {served.nodes, "_single", &served.single},
        {served.nodes, "_shown", &served.block},     {served.nodes, "_start", &served.start},
    };
    size_t i;

    for (i = 0; i < sizeof slots / sizeof *slots; i++)
        if ((*slots[i].offset = ltdic_slot_of(slots[i].type, slots[i].name)) < 0)
            return -1;
    return 0;
}

/*
 * serve(DataSet, Nodes, handles, debug, loans, strings, sets, sequence_vr): the functions here may
 * work from now on. Behind `bind`.
 */
PyObject *ltdic_serve(PyObject *module, PyObject *arguments)
{
    PyObject *data_set, *nodes, *handles, *debug, *loans, *strings, *sequence_vr;
    unsigned sets;

    (void)module;
    if (!PyArg_ParseTuple(arguments, "O!O!O!O!O!O!IO!", &PyType_Type, &data_set, &PyType_Type,
                          &nodes, &PyDict_Type, &handles, &PyDict_Type, &debug, &PyDict_Type,
                          &loans, &PyFrozenSet_Type, &strings, &sets, &PyLong_Type, &sequence_vr))
        return NULL;
    if (ltdic_element_type == NULL)
        return PyErr_Format(PyExc_RuntimeError, "not bound");
    keep((PyObject **)&served.data_set, data_set);
    keep((PyObject **)&served.nodes, nodes);
    keep(&served.handles, handles);
    keep(&served.debug, debug);
    keep(&served.loans, loans);
    keep(&served.strings, strings);
    keep(&served.sequence_vr, sequence_vr);
    served.sets = sets;
    Py_XSETREF(served.undefined, PyLong_FromUnsignedLong(undefined));
    Py_XSETREF(served.show, PyUnicode_InternFromString("show"));
    if (served.undefined == NULL || served.show == NULL || find_slots() < 0)
        return NULL;
    atomic_store_explicit(&is_serving, 1, memory_order_release);
    Py_RETURN_NONE;
}

/* Takes the interpreter lock; false where Python has to be asked. cffi has to see a thread first,
 * because it keeps what the interpreter needs to know of it. */
static bool enter(PyGILState_STATE *lock)
{
    if (!atomic_load_explicit(&is_serving, memory_order_acquire)
        || atomic_load_explicit(&ltdic_forked, memory_order_relaxed)
        || PyGILState_GetThisThreadState() == NULL)
        return false;
    *lock = PyGILState_Ensure();
    return true;
}

static void leave(PyGILState_STATE lock)
{
    if (PyErr_Occurred())
        PyErr_Clear(); /* no memory, most likely: Python will say so itself */
    PyGILState_Release(lock);
}

/* --- what pointers stand for ---------------------------------------------------------------- */

/* A data set in memory, whose elements have their structures. */
typedef struct {
    PyObject *data; /* the one reference that is owned */
    PyObject *tree, *nodes;
} Target;

static PyObject *value_at(PyObject *dict, const void *pointer)
{
    PyObject *number = PyLong_FromVoidPtr((void *)pointer);
    PyObject *value = number == NULL ? NULL : PyDict_GetItemWithError(dict, number);

    Py_XDECREF(number);
    return value;
}

static bool has_structures(const Target *target)
{
    return Py_TYPE(target->nodes) == served.nodes
           && AT(target->nodes, served.shown) == Py_True
           && AT(target->tree, served.watcher) == target->nodes;
}

/* Finds the data set of a handle; one without elements is made ready for C to see them. */
static bool open_target(HDICOMDS handle, Target *target)
{
    PyObject *data = value_at(served.handles, handle);

    if (data == NULL || Py_TYPE(data) != served.data_set || AT(data, served.deferred) != Py_False)
        return false;
    target->data = held(data);
    target->tree = AT(data, served.tree);
    target->nodes = AT(data, served.nodes_of);
    if (!has_structures(target) && AT(target->tree, ltdic_tree_first) == Py_None) {
        Py_XDECREF(PyObject_CallMethodOneArg(target->nodes, served.show, data));
        target->nodes = AT(data, served.nodes_of);
    }
    if (has_structures(target))
        return true;
    Py_DECREF(target->data);
    return false;
}

/* The element of this data set whose structure is at `pointer`, which may be anything: borrowed,
 * NULL if there is none. */
static PyObject *element_at(const Target *target, const void *pointer)
{
    PyObject *single = AT(target->nodes, served.single);
    PyObject *block = AT(target->nodes, served.block);
    PyObject *found = NULL;
    uintptr_t distance;

    if (PyDict_GET_SIZE(single) > 0 && (found = value_at(single, pointer)) != NULL)
        found = PyTuple_GET_ITEM(found, 0);
    if (found == NULL && PyList_GET_SIZE(block) > 0) {
        distance = (uintptr_t)pointer - (uintptr_t)PyLong_AsVoidPtr(AT(target->nodes, served.start));
        if (distance / sizeof(DICOMELEMENT) < (size_t)PyList_GET_SIZE(block)
            && distance % sizeof(DICOMELEMENT) == 0)
            found = PyList_GET_ITEM(block, (Py_ssize_t)(distance / sizeof(DICOMELEMENT)));
    }
    if (found == NULL || !is_element(found) || SLOT(found, S_TREE) != target->tree)
        return NULL;
    return found;
}

static uint32_t number_of(PyObject *element, int slot)
{
    return (uint32_t)PyLong_AsUnsignedLongMask(SLOT(element, slot));
}

static bool is_container(PyObject *element)
{
    return number_of(element, S_LENGTH) == undefined;
}

/* The VR is the one whose object `vr` is: they are shared, but need not be. */
static bool has_vr(PyObject *element, PyObject *vr)
{
    return PyObject_RichCompareBool(SLOT(element, S_VR), vr, Py_EQ) == 1;
}

/* --- change ----------------------------------------------------------------------------------- */

/* Notes that an element is new or another one. */
static void touch(const Target *target, PyObject *element)
{
    PyObject *above = SLOT(element, S_PARENT);

    if (above != Py_None || number_of(element, S_TAG) >> 16 != FILES)
        put(target->tree, served.touched, held(Py_True));
    for (; above != Py_None; above = SLOT(above, S_PARENT))
        put(above, ltdic_slots[S_SOURCE], held(Py_None));
}

/* What was wanted of L_DicomInsertElement. */
typedef struct {
    PyObject *parent, *prev; /* where, None: at the root, as the first */
    PyObject *vr, *length;
    uint32_t tag;
} Place;

/* Finds VR and length; false for what depends on the tag table, and for pixel data. */
static bool find_kind(Place *place, unsigned vr, bool is_sequence)
{
    int is_long, is_plain;
    size_t i;

    place->vr = ltdic_vr_of_number(vr, &is_long, &is_plain);
    place->length = NULL;
    if (!is_sequence && is_plain)
        return true;
    if (!is_sequence && (place->vr == NULL || PyLong_AsLong(served.sequence_vr) != (long)vr))
        return false;
    for (i = 0; i < sizeof fragmented / sizeof *fragmented; i++)
        if (place->tag == fragmented[i])
            return false;
    place->vr = served.sequence_vr;
    place->length = served.undefined;
    return true;
}

/* Finds where an element is to go; false if it cannot be there, or if that is not to be told here. */
static bool find_place(const Target *target, Place *place, unsigned vr, bool is_sequence,
                       uint32_t index)
{
    PyObject *parent = place->parent;
    bool is_item = place->tag >> 16 == ITEMS;
    bool in_item = parent == Py_None
                   || (number_of(parent, S_TAG) >> 16 == ITEMS && is_container(parent));

    place->prev = parent == Py_None ? AT(target->tree, ltdic_tree_last)
                                    : SLOT(parent, S_LAST_CHILD);
    if (is_item) {
        place->vr = served.sequence_vr;
        place->length = served.undefined;
        return !in_item && is_container(parent) && has_vr(parent, served.sequence_vr)
               && index == ELEMENT_INDEX_MAX;
    }
    if (!in_item)
        return false;
    while (place->prev != Py_None && number_of(place->prev, S_TAG) > place->tag)
        place->prev = SLOT(place->prev, S_PREV);
    if (place->prev != Py_None && number_of(place->prev, S_TAG) == place->tag)
        return false;
    return find_kind(place, vr, is_sequence);
}

/* Sets the links between an element and those around it, its parent apart. */
static void link_in(const Target *target, PyObject *element, const Place *place)
{
    bool at_root = place->parent == Py_None;
    PyObject *owner = at_root ? target->tree : place->parent;
    Py_ssize_t first = at_root ? ltdic_tree_first : ltdic_slots[S_FIRST_CHILD];
    Py_ssize_t last = at_root ? ltdic_tree_last : ltdic_slots[S_LAST_CHILD];
    PyObject *prev = place->prev;
    PyObject *next = held(prev == Py_None ? AT(owner, first) : SLOT(prev, S_NEXT));

    put(element, ltdic_slots[S_PREV], held(prev));
    put(element, ltdic_slots[S_NEXT], held(next));
    if (prev == Py_None)
        put(owner, first, held(element));
    else
        put(prev, ltdic_slots[S_NEXT], held(element));
    if (next == Py_None)
        put(owner, last, held(element));
    else
        put(next, ltdic_slots[S_PREV], held(element));
    Py_DECREF(next);
}

static void free_structure(PyObject *capsule)
{
    PyMem_RawFree(PyCapsule_GetPointer(capsule, NULL));
}

/* A new element with memory for its structure, both in no tree yet. It is made before it is known
 * where it goes: making one can let other threads in. */
typedef struct {
    PyObject *element, *tag, *address;
    PyObject *entry; /* what the nodes keep of it: element and memory */
    pDICOMELEMENT structure;
} Fresh;

/* Returns false with an error set; `drop_fresh` has to follow in any case. */
static bool make_fresh(Fresh *fresh, PyObject *tree, uint32_t tag)
{
    void *memory = PyMem_RawCalloc(1, sizeof(DICOMELEMENT));
    PyObject *block = memory == NULL ? NULL : PyCapsule_New(memory, NULL, free_structure);

    memset(fresh, 0, sizeof *fresh);
    if (block == NULL) {
        PyMem_RawFree(memory);
        return false;
    }
    fresh->structure = memory;
    fresh->element = ltdic_new_element(tree);
    fresh->tag = PyLong_FromUnsignedLong(tag);
    fresh->address = PyLong_FromVoidPtr(memory);
    fresh->entry = fresh->element == NULL ? NULL : PyTuple_Pack(2, fresh->element, block);
    Py_DECREF(block);
    return fresh->tag != NULL && fresh->address != NULL && fresh->entry != NULL;
}

static void drop_fresh(Fresh *fresh)
{
    Py_XDECREF(fresh->entry);
    Py_XDECREF(fresh->address);
    Py_XDECREF(fresh->tag);
    Py_XDECREF(fresh->element);
}

/* The search for this tag does not have to find nothing any more. */
static bool forget_search(const Target *target, PyObject *tag)
{
    PyObject *found = AT(target->tree, served.found);

    return PyDict_GET_SIZE(found) == 0 || PyDict_GetItemWithError(found, tag) == NULL
           || PyDict_DelItem(found, tag) == 0;
}

/* Puts a new element where `place` says; false if there is no memory for that. */
static bool settle(const Target *target, const Place *place, const Fresh *fresh)
{
    PyObject *element = fresh->element;

    if (!forget_search(target, fresh->tag)
        || PyDict_SetItem(AT(target->nodes, served.single), fresh->address, fresh->entry) < 0)
        return false;
    put(element, ltdic_slots[S_TAG], held(fresh->tag));
    put(element, ltdic_slots[S_VR], held(place->vr));
    put(element, ltdic_slots[S_PARENT], held(place->parent));
    if (place->length != NULL)
        put(element, ltdic_slots[S_LENGTH], held(place->length));
    link_in(target, element, place);
    touch(target, element);
    ltdic_give_structure(element, fresh->address);
    return true;
}

/* A new element's structure, NULL where Python has to see to it. */
static pDICOMELEMENT insert(HDICOMDS data, pDICOMELEMENT neighbour, bool is_child, uint32_t tag,
                            unsigned vr, bool is_sequence, uint32_t index)
{
    pDICOMELEMENT made = NULL;
    Target target;
    Fresh fresh = {NULL, NULL, NULL, NULL, NULL};

    if (PyDict_GET_SIZE(served.debug) == 0 && open_target(data, &target)) {
        if (make_fresh(&fresh, target.tree, tag) && has_structures(&target)) {
            PyObject *beside = neighbour == NULL ? Py_None : element_at(&target, neighbour);
            Place place = {Py_None, Py_None, NULL, NULL, tag};

            if (beside != NULL && beside != Py_None)
                place.parent = is_child ? beside : SLOT(beside, S_PARENT);
            if (beside != NULL && find_place(&target, &place, vr, is_sequence, index)
                && settle(&target, &place, &fresh))
                made = fresh.structure;
        }
        drop_fresh(&fresh);
        Py_DECREF(target.data);
    }
    return made;
}

pDICOMELEMENT EXT_FUNCTION L_DicomInsertElement(HDICOMDS hDS, pDICOMELEMENT pNeighbor,
                                                L_BOOL bChild, L_UINT32 nTag, L_UINT16 nVR,
                                                L_BOOL bSequence, L_UINT32 nIndex)
{
    pDICOMELEMENT made = NULL;
    PyGILState_STATE lock;

    if (enter(&lock)) {
        made = insert(hDS, pNeighbor, bChild != 0, nTag, nVR, bSequence != 0, nIndex);
        leave(lock);
    }
    if (made != NULL)
        return made;
    return ltdic_python_InsertElement(hDS, pNeighbor, bChild, nTag, nVR, bSequence, nIndex);
}

/* --- values ----------------------------------------------------------------------------------- */

/* Ends what was lent of an element; 0, or -1 with an error set. */
static int end_loans(PyObject *element)
{
    PyObject *number;
    int result = 0;

    if (PyDict_GET_SIZE(served.loans) == 0)
        return 0;
    if ((number = PyLong_FromVoidPtr(element)) == NULL)
        return -1;
    if (PyDict_GetItemWithError(served.loans, number) != NULL)
        result = PyDict_DelItem(served.loans, number);
    else if (PyErr_Occurred())
        result = -1;
    Py_DECREF(number);
    return result;
}

static bool is_ascii(const char *text)
{
    while (*text != '\0' && (unsigned char)*text < 0x80)
        text++;
    return *text == '\0';
}

/* Replaces the value of an element by text in ASCII, which is the same in all character sets. */
static bool set_text(const Target *target, PyObject *element, const char *text)
{
    size_t size = strlen(text);
    PyObject *value, *length;
    bool done = false;

    if (is_container(element) || size >= undefined
        || PySet_Contains(served.strings, SLOT(element, S_VR)) != 1)
        return false;
    value = PyBytes_FromStringAndSize(text, (Py_ssize_t)size);
    length = PyLong_FromSize_t(size);
    if (value != NULL && length != NULL && end_loans(element) == 0) {
        put(element, ltdic_slots[S_SOURCE], held(Py_None));
        put(element, ltdic_slots[S_VALUE], held(value));
        put(element, ltdic_slots[S_LENGTH], held(length));
        touch(target, element);
        done = ltdic_refill(element) == 0;
    }
    Py_XDECREF(value);
    Py_XDECREF(length);
    return done;
}

static bool set_string(HDICOMDS data, pDICOMELEMENT pointer, const char *text, L_UINT32 count)
{
    PyGILState_STATE lock;
    Target target;
    bool done = false;

    if (text == NULL || count == 0 || pointer == NULL || !enter(&lock))
        return false;
    if (open_target(data, &target)) {
        PyObject *element = element_at(&target, pointer);

        done = element != NULL && is_ascii(text) && set_text(&target, element, text);
        Py_DECREF(target.data);
    }
    leave(lock);
    return done;
}

L_BOOL EXT_FUNCTION L_DicomSetStringValue(HDICOMDS hDS, pDICOMELEMENT pElement, L_TCHAR *pValue,
                                          L_UINT32 nCount, L_UINT32 uCharacterSet)
{
    if (uCharacterSet < served.sets && set_string(hDS, pElement, pValue, nCount))
        return TRUE;
    return ltdic_python_SetStringValue(hDS, pElement, pValue, nCount, uCharacterSet);
}

L_BOOL EXT_FUNCTION L_DicomSetStringValue2(HDICOMDS hDS, pDICOMELEMENT pElement, L_TCHAR *pValue,
                                           L_UINT32 nCount)
{
    if (set_string(hDS, pElement, pValue, nCount))
        return TRUE;
    return ltdic_python_SetStringValue2(hDS, pElement, pValue, nCount);
}
