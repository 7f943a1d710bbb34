/* The identifier of a query or retrieval, from the command line. */
#ifndef EXAMPLES_IDENTIFIER_H
#define EXAMPLES_IDENTIFIER_H

#include "text_list.h"

#include <ltdic.h>

#include <stdbool.h>

/* A data set with the query level (NULL: there is none) and the keys. NULL (and a message): a key
   cannot be understood. Free with L_DicomFreeDS. */
HDICOMDS identifier_make(const char *level, const struct TextList *keys);

/* Set one key, `KEY` or `KEY=VALUE`; KEY is gggg,eeee in hexadecimal or the keyword of a usual
   attribute (PatientID ...), and SEQUENCE.KEY means one in the sequence's item. False (and a
   message): it cannot be understood. */
bool identifier_set(HDICOMDS data, const char *key);

/* "PATIENT", "STUDY", "SERIES" or "IMAGE"? */
bool level_is_known(const char *level);

/* Print the elements of a match, one on a line; those of items further to the right. */
void identifier_print(HDICOMDS data);

#endif
