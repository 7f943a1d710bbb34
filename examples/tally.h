/* The sub-operations of a C-GET or C-MOVE being served: how they went, and what the responses say
   of it (PS3.4 C.4.2, C.4.3). */
#ifndef EXAMPLES_TALLY_H
#define EXAMPLES_TALLY_H

#include "text_list.h"

#include <ltdic.h>

struct Tally {
    L_UINT16 remaining;
    L_UINT16 completed;
    L_UINT16 failed;
    L_UINT16 warned;
    struct TextList failures; /* SOP Instance UIDs */
};

enum { MOST_SUB_OPERATIONS = 65535 }; /* the counters have 16 bits */

void tally_start(struct Tally *tally, size_t total);

/* One sub-operation less remains; it ended with this status of C-STORE. */
void tally_count(struct Tally *tally, const char *sop_instance, L_UINT16 status);

/* The status of the final response; cancelled if any sub-operation remains. */
L_UINT16 tally_status(const struct Tally *tally);

/* The identifier of the final response: Failed SOP Instance UID List (PS3.4 C.4.2.1.4.2). NULL:
   nothing failed. Free it with L_DicomFreeDS. */
HDICOMDS tally_failures(const struct Tally *tally);

void tally_free(struct Tally *tally);

#endif
