/* Folders: which files are in one, and how an instance that arrived gets into one safely. */
#ifndef EXAMPLES_FOLDER_H
#define EXAMPLES_FOLDER_H

#include "text_list.h"

#include <ltdic.h>

/* Append the path itself if it is a file, or every regular file in it and below, sorted; hidden
   files and folders are left out. False (and a message): it cannot be read. */
bool folder_list(const char *path, struct TextList *files);

/* Make the folder if it is not there. False (and a message): it cannot be made. */
bool folder_make(const char *path);

/* An instance that arrived: the parameters of a C-STORE request callback. */
struct Arrival {
    HDICOMNET net;
    L_UCHAR context;
    const char *sop_class;
    const char *sop_instance;
    HDICOMDS data;
};

/* Write an arrival as FOLDER/<SOP Instance UID>.dcm. The peer's text is used as a name only if
   it is a valid UID; the file appears complete or not at all. Returns the status for the C-STORE
   response (PS3.4 table B.2-1) and the size of the file in *bytes. Any thread. */
L_UINT16 folder_store(const char *folder, const struct Arrival *arrival,
                      unsigned long long *bytes);

/* Write a data set as a file that appears complete or not at all; `path` is in the folder. False:
   it cannot be written. */
bool folder_save(const char *folder, HDICOMDS data, const char *path);

/* A new, empty file in the folder, with a name that begins like this; free the path. NULL (and a
   message): it cannot be made. */
char *folder_new(const char *folder, const char *prefix);

/* The file meta information that a data set from the network lacks (PS3.10 7.1). */
bool folder_add_meta(HDICOMDS data, const char *sop_class, const char *sop_instance,
                     const char *syntax);

/* Success or warning: the instance is stored. */
bool status_is_stored(L_UINT16 status);
bool status_is_warning(L_UINT16 status);

#endif
