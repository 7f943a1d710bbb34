/* slot.c - see slot.h. */
#include "slot.h"

#include <structmember.h>

Py_ssize_t ltdic_slot_of(PyTypeObject *type, const char *name)
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
