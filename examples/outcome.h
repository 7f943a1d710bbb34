/* What the responses to a C-GET or C-MOVE request say of it (PS3.7 9.1.3, 9.1.4). */
#ifndef EXAMPLES_OUTCOME_H
#define EXAMPLES_OUTCOME_H

#include <ltdic.h>

#include <stdbool.h>
#include <stddef.h>

struct Outcome {
    int verbose;   /* print every response */
    bool answered; /* the final response came */
    L_UINT16 status;
    L_UINT16 remaining;
    L_UINT16 completed;
    L_UINT16 failed;
    L_UINT16 warned;
};

/* Note a response, and tell which instances it says failed. The parameters of the callback. */
void outcome_note(struct Outcome *outcome, L_UINT16 status, L_UINT16 remaining, L_UINT16 completed,
                  L_UINT16 failed, L_UINT16 warned, HDICOMDS data);

/* How many instances there are in all. */
size_t outcome_total(const struct Outcome *outcome);

/* For association_wait. */
bool outcome_is_known(const void *outcome);

/* Print the final response. False: not everything was retrieved. */
bool outcome_tell(const struct Outcome *outcome, const char *operation);

#endif
