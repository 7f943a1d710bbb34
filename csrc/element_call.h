/*
 * element_call.h - the exported functions that lead to csrc/element_call.c and element_text.c, by
 * way of Python: right for all arguments.
 */
#ifndef LTDIC_ELEMENT_CALL_H
#define LTDIC_ELEMENT_CALL_H

#include "ltdic.h"

pDICOMELEMENT ltdic_python_InsertElement(HDICOMDS data, pDICOMELEMENT neighbour, L_BOOL child,
                                         L_UINT32 tag, L_UINT16 vr, L_BOOL sequence,
                                         L_UINT32 index);
L_UINT32 ltdic_python_GetConvertValue(HDICOMDS data, pDICOMELEMENT element, L_TCHAR *target,
                                      L_UINT32 size);
L_TCHAR *ltdic_python_GetStringValue(HDICOMDS data, pDICOMELEMENT element, L_UINT32 index,
                                     L_UINT32 count);
L_BOOL ltdic_python_SetStringValue(HDICOMDS data, pDICOMELEMENT element, L_TCHAR *value,
                                   L_UINT32 count, L_UINT32 character_set);
L_BOOL ltdic_python_SetStringValue2(HDICOMDS data, pDICOMELEMENT element, L_TCHAR *value,
                                    L_UINT32 count);

#endif
