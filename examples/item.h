/* Elements of a data set and of the items of its sequences: find, insert, set, read. Everywhere
   `item` NULL means the data set itself. */
#ifndef EXAMPLES_ITEM_H
#define EXAMPLES_ITEM_H

#include "text_list.h"

#include <ltdic.h>

#include <stdbool.h>
#include <stddef.h>

/* The element with this tag, NULL if there is none. */
pDICOMELEMENT item_find(HDICOMDS data, pDICOMELEMENT item, L_UINT32 tag);

/* The items of a sequence, one after the other; NULL at the end. */
pDICOMELEMENT item_first(HDICOMDS data, pDICOMELEMENT item, L_UINT32 sequence);
pDICOMELEMENT item_next(HDICOMDS data, pDICOMELEMENT item);

/* A new item at the end of a sequence, which is made if it is not there. NULL: no memory. */
pDICOMELEMENT item_add(HDICOMDS data, pDICOMELEMENT item, L_UINT32 sequence);

/* Set an element, which is made if it is not there; backslashes separate values. Text is UTF-8,
   and Specific Character Set says so when it is more than ASCII. A text that is no legal value,
   such as the range of a query, is set as it is. False: there is no memory. */
bool item_set(HDICOMDS data, pDICOMELEMENT item, L_UINT32 tag, const char *text);

/* The first value, "" when the element is absent or empty. False: absent or too long. */
bool item_text(HDICOMDS data, pDICOMELEMENT item, L_UINT32 tag, char *text, size_t size);

/* All values, appended to the list. */
void item_values(HDICOMDS data, pDICOMELEMENT item, L_UINT32 tag, struct TextList *values);

#endif
