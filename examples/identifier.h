/* The identifier of a query or retrieval, from the command line. */
#ifndef EXAMPLES_IDENTIFIER_H
#define EXAMPLES_IDENTIFIER_H

#include "text_list.h"

#include <ltdic.h>

/* A data set with the query level and the keys, each `KEY` or `KEY=VALUE`; KEY is gggg,eeee in
   hexadecimal or the keyword of a usual attribute (PatientID ...). NULL (and a message): a key
   cannot be understood. Free with L_DicomFreeDS. */
HDICOMDS identifier_make(const char *level, const struct TextList *keys);

/* "PATIENT", "STUDY", "SERIES" or "IMAGE"? */
bool level_is_known(const char *level);

/* Print the root-level elements of a match, one on a line. */
void identifier_print(HDICOMDS data);

#endif
