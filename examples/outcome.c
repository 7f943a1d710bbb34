#include "outcome.h"

#include "command_line.h"
#include "instance.h"
#include "syntax.h"

#include <stdio.h>

void outcome_note(struct Outcome *outcome, L_UINT16 status, L_UINT16 remaining, L_UINT16 completed,
                  L_UINT16 failed, L_UINT16 warned, HDICOMDS data)
{
    struct TextList failures = {0};
    size_t i;

    outcome->remaining = remaining;
    outcome->completed = completed;
    outcome->failed = failed;
    outcome->warned = warned;
    if (outcome->verbose)
        printf("response %04XH: %d remaining, %d completed, %d failed, %d warned\n", status,
               remaining, completed, failed, warned);
    if (status != COMMAND_STATUS_PENDING && status != COMMAND_STATUS_PENDING_WARNING) {
        outcome->answered = true;
        outcome->status = status;
    }
    if (data != NULL)
        element_values(data, TAG_FAILED_SOP_INSTANCE_UID_LIST, &failures);
    for (i = 0; i < failures.count; i++)
        if (uid_is_valid(failures.items[i]))
            complain("not sent: %s", failures.items[i]);
    text_list_free(&failures);
}

size_t outcome_total(const struct Outcome *outcome)
{
    return (size_t)outcome->remaining + outcome->completed + outcome->failed + outcome->warned;
}

bool outcome_is_known(const void *outcome)
{
    return ((const struct Outcome *)outcome)->answered;
}

bool outcome_tell(const struct Outcome *outcome, const char *operation)
{
    printf("status %04XH: %d completed, %d failed, %d warned\n", outcome->status,
           outcome->completed, outcome->failed, outcome->warned);
    if (outcome->status == COMMAND_STATUS_CANCEL)
        complain("cancelled");
    else if (outcome->status != COMMAND_STATUS_SUCCESS)
        complain("%s ended with status %04XH", operation, outcome->status);
    return outcome->status == COMMAND_STATUS_SUCCESS && outcome->failed == 0;
}
