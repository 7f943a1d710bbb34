/* What identifies one DICOM instance, read from a data set or a file. */
#ifndef EXAMPLES_INSTANCE_H
#define EXAMPLES_INSTANCE_H

#include "text_list.h"

#include <ltdic.h>

#include <stdbool.h>
#include <stddef.h>

enum { UID_SIZE = 65, KEY_SIZE = 260 };

struct Instance {
    char sop_class[UID_SIZE];
    char sop_instance[UID_SIZE];
    char syntax[UID_SIZE]; /* transfer syntax of the file */
    char study[UID_SIZE];
    char series[UID_SIZE];
    char patient[KEY_SIZE];
};

/* The text of a root-level element, "" when it is absent or empty. False: absent or too long. */
bool element_text(HDICOMDS data, L_UINT32 tag, char *text, size_t size);

/* All values of a root-level element, appended to the list. */
void element_values(HDICOMDS data, L_UINT32 tag, struct TextList *values);

/* Read the keys of a file. 0, or the library's error; DICOM_ERROR_FORMAT without SOP UIDs. */
L_UINT16 instance_read(struct Instance *instance, const char *path);

/* The accepted presentation context to send an instance in, one with its own transfer syntax if
   possible; only those whose requestor is SCP (role selection, PS3.7 D.3.3.4) when `to_requestor`.
   0: there is none. */
L_UCHAR instance_context(const struct Instance *instance, HDICOMPDU accepted, bool to_requestor);

/* The transfer syntax that the data set came in. */
void data_syntax(HDICOMDS data, char *syntax, size_t size);

#endif
