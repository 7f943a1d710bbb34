/* Matching of values (PS3.4 C.2.2.2), as functions for SQL:
     dicom_like(keys, values, is_name)   any key like any value; * and ? are wildcards
     dicom_date(text), dicom_time(text)  in a form that can be compared; NULL if it is none */
#ifndef EXAMPLES_MATCH_H
#define EXAMPLES_MATCH_H

#include <sqlite3.h>

#include <stdbool.h>
#include <stddef.h>

enum { MOMENT_SIZE = 16 }; /* "YYYYMMDD", "HHMMSS.FFFFFF" */

/* One date, YYYYMMDD or YYYY.MM.DD, of so many characters. False: it is none. */
bool match_date(const char *text, size_t length, char moment[MOMENT_SIZE]);

/* One time, HH to HHMMSS.FFFFFF or with colons. What it leaves open becomes `fill`: '0' for the
   first moment that it may mean, '9' for the last. False: it is none. */
bool match_time(const char *text, size_t length, char fill, char moment[MOMENT_SIZE]);

/* Make the functions known to a data base. False: it cannot have them. */
bool match_register(sqlite3 *data_base);

#endif
