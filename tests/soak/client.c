/*
 * client.c PORT THREADS - so many requestors, each a thread with a net.
 *
 * Each line of standard input is a plan, "NAME SECONDS COUNT SEED": all requestors follow it for
 * that time or that many steps each, whatever ends first; 0 is no limit. Then what this process
 * has done so far is printed. The plans: `mixed`, all operations on associations of random length;
 * `associate`, associations that are released, rejected or aborted, and connections without one;
 * `echo` and `store`, that operation on one association.
 */
#define _POSIX_C_SOURCE 200809L
#include "asker.h"
#include "object.h"
#include "service.h"

#include <ltdicuid.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST = 128, LONGEST = 40, LENGTH = 40000 };

struct Plan {
    char name[16];
    long seconds, count;
    unsigned seed;
    double start;
};

static struct Plan plan;
static L_UINT port;

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static bool is_over(long done)
{
    return (plan.count > 0 && done >= plan.count)
           || (plan.seconds > 0 && now() - plan.start >= (double)plan.seconds);
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
    } else if (!asker_connect(asker) || !asker_request(asker, way == 5 ? "ABORT" : "REJECT")
               || !asker_await(asker, way == 5 ? GONE : REFUSED))
        return false;
    asker_close(asker, keeps);
    return true;
}

static bool repeat(struct Asker *asker, bool stores)
{
    long done;

    if (!asker_open(asker, "SERVER"))
        return false;
    for (done = 0; !is_over(done); done++)
        if (!(stores ? asker_store(asker, LENGTH) : asker_do(asker, COUNT_echo)))
            return false;
    return asker_release(asker, false);
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
    else
        well = repeat(asker, strcmp(plan.name, "store") == 0);
    if (!well)
        count_failure("gives up", 0);
    asker_end(asker);
    return NULL;
}

int main(int count, char **arguments)
{
    static struct Asker askers[MOST];
    pthread_t threads[MOST];
    char line[80];
    long number = count == 3 ? atol(arguments[2]) : 0, i;
    HDICOMNET own;

    if (number < 1 || number > MOST)
        return 2;
    port = (L_UINT)atol(arguments[1]);
    L_DicomStartUp();
    own = service_listen(&own_port);
    printf("ready\n");
    fflush(stdout);
    while (fgets(line, sizeof line, stdin) != NULL) {
        if (sscanf(line, "%15s %ld %ld %u", plan.name, &plan.seconds, &plan.count, &plan.seed) != 4)
            return 2;
        plan.start = now();
        for (i = 0; i < number; i++) {
            asker_begin(&askers[i], port, plan.seed + (unsigned)i * 7919u);
            if (pthread_create(&threads[i], NULL, follow, &askers[i]) != 0)
                return 3;
        }
        for (i = 0; i < number; i++)
            pthread_join(threads[i], NULL);
        count_print();
    }
    L_DicomFreeNet(own);
    L_DicomShutDown();
    return 0;
}
