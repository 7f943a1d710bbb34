/*
 * client.c PORT THREADS - so many requestors, each a thread with a net.
 *
 * A line of standard input is a plan, "NAME COUNT SEED": all requestors follow it for so many steps
 * each, or with 0 until there is another line. Then what this process has done so far is printed.
 * The plans: `mixed`, all operations on associations of random length;
 * `associate`, associations that are released, rejected or aborted, and connections without one;
 * `endure`, associations with a peer that breaks all rules;
 * a kind of count.h, that operation on one association.
 */
#define _POSIX_C_SOURCE 200809L
#include "asker.h"
#include "object.h"
#include "service.h"

#include <ltdicuid.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 128, LONGEST = 40, LENGTH = 40000 };

struct Plan {
    char name[16];
    long count;
    unsigned seed;
};

static struct Plan plan;
static int has_ended;

static bool is_over(long done)
{
    return (plan.count > 0 && done >= plan.count) || __atomic_load_n(&has_ended, __ATOMIC_RELAXED);
}

static bool mix(struct Asker *asker)
{
    long done = 0;

    while (!is_over(done)) {
        unsigned left = next_random(&asker->random) % LONGEST + 1;

        if (!asker_open(asker, "SERVER"))
            return false;
        for (; left > 0 && !is_over(done); left--, done++)
            if (!asker_do(asker, (enum Kind)(next_random(&asker->random) % COUNT_KINDS)))
                return false;
        if (!asker_release(asker, left % 2))
            return false;
    }
    return true;
}

/* One association in one of the ways in which it may end. */
static bool associate(struct Asker *asker)
{
    unsigned way = next_random(&asker->random) % 8;
    bool keeps = next_random(&asker->random) % 2;

    if (way < 3)
        return asker_open(asker, "SERVER") && asker_release(asker, keeps);
    if (way == 7) {
        if (!asker_connect(asker))
            return false;
    } else if (way == 6) {
        if (!asker_open(asker, "SERVER") || L_DicomSendAbort(asker->net, 0, 0) != DICOM_SUCCESS)
            return false;
        keeps = false; /* the end of it may be being told while the next one begins */
    } else if (!asker_connect(asker) || !asker_request(asker, way == 5 ? "ABORT" : "REJECT")
               || !asker_await(asker, way == 5 ? GONE : REFUSED))
        return false;
    asker_close(asker, keeps);
    return true;
}

static bool repeat(struct Asker *asker, enum Kind kind)
{
    long done;

    if (!asker_open(asker, "SERVER"))
        return false;
    for (done = 0; !is_over(done); done++)
        if (!(kind == COUNT_store ? asker_store(asker, LENGTH) : asker_do(asker, kind)))
            return false;
    return asker_release(asker, false);
}

/* One connection to a peer that may do anything: whatever it is, it has an end. */
static bool endure(struct Asker *asker)
{
    asker->tolerates = true;
    if (asker_connect(asker) && asker_request(asker, "SERVER") && asker_await(asker, AGREED | REFUSED)
        && L_DicomSendCEchoRequest(asker->net, 1, 1, UID_VERIFICATION_CLASS) == DICOM_SUCCESS)
        asker_await(asker, ANSWERED_LAST);
    asker_close(asker, next_random(&asker->random) % 2);
    return true;
}

static void *follow(void *user)
{
    struct Asker *asker = user;
    bool well = true;
    long done;

    if (strcmp(plan.name, "mixed") == 0)
        well = mix(asker);
    else if (strcmp(plan.name, "associate") == 0)
        for (done = 0; well && !is_over(done); done++)
            well = associate(asker);
    else if (strcmp(plan.name, "endure") == 0)
        for (done = 0; well && !is_over(done); done++)
            well = endure(asker);
    else
        well = repeat(asker, count_kind(plan.name));
    if (!well)
        count_failure("gives up", 0);
    asker_end(asker);
    return NULL;
}

static bool read_plan(void)
{
    char line[80];

    if (fgets(line, sizeof line, stdin) == NULL
        || sscanf(line, "%15s %ld %u", plan.name, &plan.count, &plan.seed) != 3)
        return false;
    return strcmp(plan.name, "mixed") == 0 || strcmp(plan.name, "associate") == 0
           || strcmp(plan.name, "endure") == 0 || count_kind(plan.name) != COUNT_KINDS;
}

/* Wait for the line that ends a plan without a number of steps. */
static void await_end(void)
{
    char line[80];

    if (fgets(line, sizeof line, stdin) == NULL)
        line[0] = 0;
    __atomic_store_n(&has_ended, 1, __ATOMIC_RELAXED);
}

int main(int count, char **arguments)
{
    static struct Asker askers[MOST];
    pthread_t threads[MOST];
    long number = count == 3 ? atol(arguments[2]) : 0, i;
    HDICOMNET own;

    if (number < 1 || number > MOST)
        return 2;
    L_DicomStartUp();
    own = service_listen(&own_port);
    printf("ready\n");
    fflush(stdout);
    while (read_plan()) {
        has_ended = 0;
        for (i = 0; i < number; i++) {
            asker_begin(&askers[i], (L_UINT)atol(arguments[1]), plan.seed + (unsigned)i * 7919u);
            if (pthread_create(&threads[i], NULL, follow, &askers[i]) != 0)
                return 3;
        }
        if (plan.count == 0)
            await_end();
        for (i = 0; i < number; i++)
            pthread_join(threads[i], NULL);
        count_print();
    }
    L_DicomFreeNet(own);
    L_DicomShutDown();
    return 0;
}
