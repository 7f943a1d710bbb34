/*
 * element_step.h - going from element to element without Python. See element_step.c.
 */
#ifndef LTDIC_ELEMENT_STEP_H
#define LTDIC_ELEMENT_STEP_H

#include "ltdic.h"

/* The structures of all elements of `data` are the `count` ones from `first` on. */
void ltdic_show_elements(HDICOMDS data, pDICOMELEMENT first, size_t count);

/* What was shown of `data` is not to be relied on any more. */
void ltdic_hide_elements(HDICOMDS data);

/* L_DicomGetNextElement by way of Python: right for all arguments. */
pDICOMELEMENT ltdic_python_GetNextElement(HDICOMDS data, pDICOMELEMENT element, L_BOOL tree,
                                          L_BOOL with_volatile);

#endif
