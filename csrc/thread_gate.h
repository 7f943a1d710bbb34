/*
 * thread_gate.h - the queue of the engine's threads in front of the interpreter lock. See
 * thread_gate.c.
 */
#ifndef LTDIC_THREAD_GATE_H
#define LTDIC_THREAD_GATE_H

#include "bootstrap.h"

/* Queues this thread at the gate until it is let in, unless it is inside. The caller must not hold
 * the interpreter lock, or nobody else gets on meanwhile. */
LTDIC_HIDDEN void ltdic_enter_gate(void);

/* Lets the next one in, if this thread was the only one inside. */
LTDIC_HIDDEN void ltdic_leave_gate(void);

/* Around a call that may take its time; there may be calls within it. */
LTDIC_HIDDEN void ltdic_begin_call(void);
LTDIC_HIDDEN void ltdic_end_call(void);

/* Around what such a call wants of the engine: what the first one returns is for the second. */
LTDIC_HIDDEN int ltdic_begin_work(void);
LTDIC_HIDDEN void ltdic_end_work(int begun);

/* To be called once: nobody waits in the child of a fork. */
LTDIC_HIDDEN void ltdic_guard_gate(void);

#endif
