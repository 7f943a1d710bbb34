/* thread_wait.h - see thread_wait.c. */
#ifndef LTDIC_THREAD_WAIT_H
#define LTDIC_THREAD_WAIT_H

#include "bootstrap.h"

/* Lets Python import `_ltdic_thread`. Returns 0, or -1 with an error set. */
LTDIC_HIDDEN int ltdic_add_thread_module(void);

#endif
