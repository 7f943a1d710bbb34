/*
 * element_attribute.h - the attributes of packed elements, for their type.
 */
#ifndef LTDIC_ELEMENT_ATTRIBUTE_H
#define LTDIC_ELEMENT_ATTRIBUTE_H

#include "element_object.h"

#include <structmember.h>

enum { TAG, VR, LENGTH, HEAD, START, SIZE, NUMBERS };

extern LTDIC_HIDDEN const unsigned long long ltdic_highest[NUMBERS]; /* what fits into each */
extern LTDIC_HIDDEN PyGetSetDef ltdic_element_attributes[];
extern LTDIC_HIDDEN PyMemberDef ltdic_element_links[];

/* Attributes as the type's table calls them; `field` is the number of one of the above. */
LTDIC_HIDDEN int ltdic_set_number(PyObject *self, PyObject *value, void *field);
LTDIC_HIDDEN int ltdic_set_source(PyObject *self, PyObject *value, void *closure);
LTDIC_HIDDEN int ltdic_set_value(PyObject *self, PyObject *value, void *closure);
LTDIC_HIDDEN PyObject *ltdic_get_value(PyObject *self, void *closure);

#endif
