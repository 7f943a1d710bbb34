/*
 * thread_gate.c - the queue of the engine's threads in front of the interpreter lock.
 *
 * A thread that waits for the interpreter lock wakes up every 5 ms to ask for it, and whoever lets
 * go of the lock for a moment, around a system call or a callback, wakes one of those who wait,
 * which finds it taken again. With hundreds of threads that is most of what the process does. So a
 * thread that has got something to do stops here first, without a time limit, and is let in by the
 * one before it, when that has done its work and waits for its peer again.
 *
 * The gate is good manners, not a lock: nothing depends on who is inside. A callback may take as
 * long as it wants, and the others are not to wait for its end. So one of those who wait is the
 * watcher: when all who are inside have been in the program's code for LONG, or nobody came in for
 * PATIENCE whatever the reason, those inside are not counted any more, and the next one goes in.
 */
#define _GNU_SOURCE
#include "thread_gate.h"

#include <linux/futex.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { /* nanoseconds */
    LONG = 40 * 1000,
    SHORT_PAUSE = 40 * 1000,  /* of the watcher, while callbacks turn out to be long */
    LONG_PAUSE = 1000 * 1000, /* while they do not */
    PATIENCE = 5 * 1000 * 1000
};

enum { LOOKS = 16 }; /* short pauses in which callbacks have to be short to be taken for short */

enum { WAITS, WATCHES, GOES };

/* Somebody who waits: on the stack of that thread. */
struct Place {
    struct Place *next;
    uint64_t ticket;
    _Atomic uint32_t state; /* what the thread waits on */
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/* All guarded by the lock. */
static struct Place *first, *last, *watcher;
static uint64_t ticket; /* of the one who came in last */
static uint64_t counted_from = 1; /* the tickets before this are not counted any more */
static int inside, calling;       /* how many are inside, that count; how many of them call */
static int64_t last_call; /* when the last one began to call */

static _Atomic int waiting; /* whether somebody waits; this and the next are read without the lock */
static _Atomic int looks;   /* that are left before the pause gets long */

static _Thread_local uint64_t mine;      /* this thread's ticket; 0: not inside */
static _Thread_local uint64_t called_as; /* its ticket when it was counted as calling, or 0 */
static _Thread_local int depth;          /* callbacks within each other */

static int64_t now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static void sleep_on(struct Place *place, uint32_t state, const struct timespec *longest)
{
    syscall(SYS_futex, &place->state, FUTEX_WAIT_PRIVATE, state, longest, NULL, 0);
}

/* The thread may have seen it and be gone: then this wakes nobody, or somebody who looks again. */
static void wake(struct Place *place)
{
    if (place != NULL)
        syscall(SYS_futex, &place->state, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
}

/* Under the lock: whether all who are inside have been in the program's code for long. */
static int are_calling(void)
{
    return calling == inside && now() - last_call >= LONG;
}

/* Under the lock: those who are inside are not counted any more. */
static void forget_inside(void)
{
    counted_from = ticket + 1;
    inside = calling = 0;
}

/* Under the lock, which it gives back: the first one goes in. If that was the watcher, the last one
 * becomes it, who will be here longest. */
static void let_in_and_unlock(void)
{
    struct Place *place = first, *other = NULL;

    first = place->next;
    if (first == NULL)
        last = NULL;
    atomic_store(&waiting, first != NULL);
    if (place == watcher) {
        other = watcher = last;
        if (other != NULL)
            atomic_store(&other->state, WATCHES);
    }
    place->ticket = ++ticket;
    inside++;
    atomic_store(&place->state, GOES);
    pthread_mutex_unlock(&lock);
    wake(place);
    wake(other);
}

/* The watcher looks. `seen` is who was the last to come in when it began to wait, at `since`. The
 * length of the next pause. */
static long look(uint64_t *seen, int64_t *since)
{
    long pause;
    int calls;

    pthread_mutex_lock(&lock);
    if (ticket != *seen) {
        *seen = ticket;
        *since = now();
    }
    calls = are_calling();
    if (calls)
        looks = LOOKS;
    else if (looks > 0)
        looks--;
    pause = looks > 0 ? SHORT_PAUSE : LONG_PAUSE;
    if (first != NULL && (calls || now() - *since >= PATIENCE)) {
        forget_inside();
        let_in_and_unlock();
    } else {
        pthread_mutex_unlock(&lock);
    }
    return pause;
}

static void wait_in(struct Place *place)
{
    struct timespec longest = {0, SHORT_PAUSE};
    uint64_t seen = 0;
    int64_t since = 0;
    uint32_t state;

    while ((state = atomic_load(&place->state)) != GOES) {
        if (state == WAITS) {
            sleep_on(place, WAITS, NULL);
            continue;
        }
        longest.tv_nsec = look(&seen, &since);
        sleep_on(place, WATCHES, &longest);
    }
}

void ltdic_enter_gate(void)
{
    struct Place place = {NULL, 0, WAITS};

    if (mine != 0)
        return;
    pthread_mutex_lock(&lock);
    if (first == NULL && inside > 0 && are_calling())
        forget_inside();
    if (first == NULL && inside == 0) {
        inside++;
        mine = ++ticket;
        pthread_mutex_unlock(&lock);
        return;
    }
    if (last != NULL)
        last->next = &place;
    else
        first = &place;
    last = &place;
    atomic_store(&waiting, 1);
    if (watcher == NULL) {
        watcher = &place;
        atomic_store(&place.state, WATCHES);
    }
    pthread_mutex_unlock(&lock);
    wait_in(&place);
    mine = place.ticket;
}

static void start_calling(void)
{
    pthread_mutex_lock(&lock);
    if (mine >= counted_from) {
        called_as = mine;
        calling++;
        last_call = now();
    }
    pthread_mutex_unlock(&lock);
}

/* Under the lock: this thread is not in a callback any more. */
static void stop_calling(void)
{
    if (called_as >= counted_from)
        calling--;
    called_as = 0;
}

void ltdic_leave_gate(void)
{
    if (mine == 0)
        return;
    pthread_mutex_lock(&lock);
    stop_calling();
    if (mine >= counted_from)
        inside--;
    if (inside == 0 && first != NULL)
        let_in_and_unlock();
    else
        pthread_mutex_unlock(&lock);
    mine = 0;
}

void ltdic_begin_call(void)
{
    if (depth++ > 0 || mine == 0)
        return;
    if (waiting && looks > LOOKS / 2)
        ltdic_leave_gate(); /* this one will be long as well */
    else
        start_calling();
}

void ltdic_end_call(void)
{
    if (--depth > 0 || called_as == 0)
        return;
    pthread_mutex_lock(&lock);
    stop_calling();
    pthread_mutex_unlock(&lock);
}

int ltdic_begin_work(void)
{
    if (called_as == 0 || atomic_load_explicit(&waiting, memory_order_relaxed) == 0)
        return 0;
    pthread_mutex_lock(&lock);
    stop_calling();
    pthread_mutex_unlock(&lock);
    return 1;
}

void ltdic_end_work(int begun)
{
    if (begun && mine != 0)
        start_calling();
}

static void in_forked_child(void)
{
    pthread_mutex_init(&lock, NULL);
    first = last = watcher = NULL;
    atomic_store(&waiting, 0);
    forget_inside();
    mine = called_as = 0;
}

void ltdic_guard_gate(void)
{
    pthread_atfork(NULL, NULL, in_forked_child);
}
