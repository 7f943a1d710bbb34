/*
 * thread_gate.h - the queue of the engine's threads in front of the interpreter lock. See
 * thread_gate.c.
 */
#ifndef LTDIC_THREAD_GATE_H
#define LTDIC_THREAD_GATE_H

#include <stdint.h>

#include "bootstrap.h"

/* Queues this thread at the gate until it is let in, unless it is inside. The caller must not hold
 * the interpreter lock, or nobody else gets on meanwhile. */
LTDIC_HIDDEN void ltdic_enter_gate(void);

/* Lets the next one in, if this thread is the one that came in last. */
LTDIC_HIDDEN void ltdic_leave_gate(void);

/* Around a call that may take its time, with the interpreter lock held: what the first one returns
 * is for the second. */
LTDIC_HIDDEN uint64_t ltdic_step_out(void);
LTDIC_HIDDEN void ltdic_step_in(uint64_t before);

/* To be called once: nobody waits in the child of a fork. */
LTDIC_HIDDEN void ltdic_guard_gate(void);

#endif
