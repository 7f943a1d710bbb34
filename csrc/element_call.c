/*
 * element_call.c - L_DicomInsertElement and L_DicomSetStringValue for the usual cases, in C.
 *
 * Programs that answer queries call them a dozen times for each answer. By way of cffi a call takes
 * 2 to 3 us, here a tenth of that. What is done is what Python would do, to the same objects, under
 * the interpreter lock: ltdic.dataset.tree, ltdic.dataset.value_string, ltdic.abi.nodes. Whatever
 * is not usual is left to Python before anything has changed: data sets that are not in memory,
 * pointers that are none, elements that cannot be where they are wanted, text that is not ASCII.
 */
#include "element_target.h"

#include <string.h>

#include "element_call.h"

static const uint32_t fragmented[] = {0x7FE00010, 0x7FE00008, 0x7FE00009};

/* --- insertion -------------------------------------------------------------------------------- */

/* What was wanted of L_DicomInsertElement. */
typedef struct {
    PyObject *parent, *prev; /* where, None: at the root, as the first */
    unsigned vr;
    uint32_t tag, length;
} Place;

/* Finds VR and length; false for what depends on the tag table, and for pixel data. */
static bool find_kind(Place *place, unsigned vr, bool is_sequence)
{
    int is_long, is_plain;
    size_t i;

    ltdic_is_vr(vr, &is_long, &is_plain);
    place->vr = vr;
    place->length = 0;
    if (!is_sequence && is_plain)
        return true;
    if (!is_sequence && vr != ltdic_sequence_vr)
        return false;
    for (i = 0; i < sizeof fragmented / sizeof *fragmented; i++)
        if (place->tag == fragmented[i])
            return false;
    place->vr = ltdic_sequence_vr;
    place->length = UNDEFINED_LENGTH;
    return true;
}

/* Finds where an element is to go; false if it cannot be there, or if Python has to say. */
static bool find_place(const Target *target, Place *place, unsigned vr, bool is_sequence,
                       uint32_t index)
{
    const Element *parent = place->parent == Py_None ? NULL : as_element(place->parent);
    bool is_item = place->tag >> 16 == ITEM_GROUP;
    bool in_item = parent == NULL || (parent->tag >> 16 == ITEM_GROUP && is_container(parent));

    place->prev = parent == NULL ? AT(target->tree, ltdic_tree_last) : last_child_of(parent);
    if (is_item) {
        place->vr = ltdic_sequence_vr;
        place->length = UNDEFINED_LENGTH;
        return !in_item && is_container(parent) && parent->vr == ltdic_sequence_vr
               && index == ELEMENT_INDEX_MAX;
    }
    if (!in_item || place->tag >> 16 > ITEM_GROUP)
        return false;
    while (place->prev != Py_None && as_element(place->prev)->tag > place->tag)
        place->prev = as_element(place->prev)->prev;
    if (place->prev != Py_None && as_element(place->prev)->tag == place->tag)
        return false;
    return find_kind(place, vr, is_sequence);
}

/* Sets the links between an element and those around it; false if there is no memory for that. */
static bool link_in(const Target *target, PyObject *element, const Place *place)
{
    PyObject **first = &AT(target->tree, ltdic_tree_first);
    PyObject **last = &AT(target->tree, ltdic_tree_last);
    PyObject *prev = place->prev, *next;

    if (place->parent != Py_None) {
        Extra *extra = ltdic_extra(as_element(place->parent));

        if (extra == NULL)
            return false;
        first = &extra->first_child;
        last = &extra->last_child;
        put(&as_element(element)->owner, held(place->parent));
    }
    next = held(prev == Py_None ? *first : as_element(prev)->next);
    put(&as_element(element)->prev, held(prev));
    put(&as_element(element)->next, held(next));
    put(prev == Py_None ? first : &as_element(prev)->next, held(element));
    put(next == Py_None ? last : &as_element(next)->prev, held(element));
    Py_DECREF(next);
    return true;
}

static void free_structure(PyObject *capsule)
{
    PyMem_RawFree(PyCapsule_GetPointer(capsule, NULL));
}

/* A new element of a tree, yet to be linked; NULL with an error set. */
static PyObject *make_element(PyObject *tree, uint32_t tag)
{
    PyObject *owner = ltdic_owner_for(tree, Py_None);
    Element *element = owner == NULL ? NULL : ltdic_new_element();

    if (element == NULL) {
        Py_XDECREF(owner);
        return NULL;
    }
    put(&element->owner, owner);
    element->tag = tag;
    return (PyObject *)element;
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
    fresh->element = make_element(tree, tag);
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
    PyObject *found = AT(target->tree, ltdic_served.found);

    return PyDict_GET_SIZE(found) == 0 || PyDict_GetItemWithError(found, tag) == NULL
           || PyDict_DelItem(found, tag) == 0;
}

/* Puts a new element where `place` says; false if there is no memory for that. */
static bool settle(const Target *target, const Place *place, const Fresh *fresh)
{
    Element *element = as_element(fresh->element);

    if (!forget_search(target, fresh->tag)
        || PyDict_SetItem(AT(target->nodes, ltdic_served.single), fresh->address, fresh->entry) < 0)
        return false;
    if (!link_in(target, fresh->element, place)) {
        PyDict_DelItem(AT(target->nodes, ltdic_served.single), fresh->address);
        return false;
    }
    element->vr = place->vr & 0xFFFF;
    element->length = place->length;
    ltdic_touch(target, element);
    ltdic_give_structure(element, fresh->structure);
    return true;
}

/* A new element's structure, NULL where Python has to see to it. */
static pDICOMELEMENT insert(HDICOMDS data, pDICOMELEMENT neighbour, bool is_child, uint32_t tag,
                            unsigned vr, bool is_sequence, uint32_t index)
{
    pDICOMELEMENT made = NULL;
    Target target;
    Fresh fresh = {NULL, NULL, NULL, NULL, NULL};

    if (PyDict_GET_SIZE(ltdic_served.debug) == 0 && ltdic_open_target(data, &target)) {
        if (make_fresh(&fresh, target.tree, tag) && ltdic_has_structures(&target)) {
            Element *beside = neighbour == NULL ? NULL : ltdic_element_at(&target, neighbour);
            Place place = {Py_None, Py_None, 0, tag, 0};

            if (beside != NULL)
                place.parent = is_child ? (PyObject *)beside : parent_of(beside);
            if ((beside != NULL || neighbour == NULL)
                && find_place(&target, &place, vr, is_sequence, index)
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

    if (ltdic_enter(&lock)) {
        made = insert(hDS, pNeighbor, bChild != 0, nTag, nVR, bSequence != 0, nIndex);
        ltdic_leave(lock);
    }
    if (made != NULL)
        return made;
    return ltdic_python_InsertElement(hDS, pNeighbor, bChild, nTag, nVR, bSequence, nIndex);
}

/* --- values ----------------------------------------------------------------------------------- */

/* Ends what was lent of an element; 0, or -1 with an error set. */
static int end_loans(Element *element)
{
    PyObject *number;
    int result = 0;

    if (PyDict_GET_SIZE(ltdic_served.loans) == 0)
        return 0;
    if ((number = PyLong_FromVoidPtr(element)) == NULL)
        return -1;
    if (PyDict_GetItemWithError(ltdic_served.loans, number) != NULL)
        result = PyDict_DelItem(ltdic_served.loans, number);
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
static bool set_text(const Target *target, Element *element, const char *text)
{
    size_t size = strlen(text);
    PyObject *vr, *value;
    bool done = false;

    if (is_container(element) || size >= UNDEFINED_LENGTH)
        return false;
    vr = PyLong_FromLong(element->vr);
    value = PyBytes_FromStringAndSize(text, (Py_ssize_t)size);
    if (vr != NULL && value != NULL && PySet_Contains(ltdic_served.strings, vr) == 1
        && end_loans(element) == 0) {
        ltdic_replace_value(element, value);
        element->length = (uint32_t)size;
        ltdic_touch(target, element);
        ltdic_refill(element);
        done = true;
    }
    Py_XDECREF(vr);
    Py_XDECREF(value);
    return done;
}

static bool set_string(HDICOMDS data, pDICOMELEMENT pointer, const char *text, L_UINT32 count,
                       L_UINT32 character_set)
{
    PyGILState_STATE lock;
    Target target;
    bool done = false;

    if (text == NULL || count == 0 || pointer == NULL || !ltdic_enter(&lock))
        return false;
    if (character_set < ltdic_served.sets && ltdic_open_target(data, &target)) {
        Element *element = ltdic_element_at(&target, pointer);

        done = element != NULL && is_ascii(text) && set_text(&target, element, text);
        Py_DECREF(target.data);
    }
    ltdic_leave(lock);
    return done;
}

L_BOOL EXT_FUNCTION L_DicomSetStringValue(HDICOMDS hDS, pDICOMELEMENT pElement, L_TCHAR *pValue,
                                          L_UINT32 nCount, L_UINT32 uCharacterSet)
{
    if (set_string(hDS, pElement, pValue, nCount, uCharacterSet))
        return TRUE;
    return ltdic_python_SetStringValue(hDS, pElement, pValue, nCount, uCharacterSet);
}

L_BOOL EXT_FUNCTION L_DicomSetStringValue2(HDICOMDS hDS, pDICOMELEMENT pElement, L_TCHAR *pValue,
                                           L_UINT32 nCount)
{
    if (set_string(hDS, pElement, pValue, nCount, 0))
        return TRUE;
    return ltdic_python_SetStringValue2(hDS, pElement, pValue, nCount);
}
