/*
 * message_module.h - messages as they come in, in C. See message_module.c.
 */
#ifndef LTDIC_MESSAGE_MODULE_H
#define LTDIC_MESSAGE_MODULE_H

#include "bootstrap.h"

/* Makes the module `_ltdic_message` importable in the running interpreter, whose lock is held.
 * Returns 0, or -1 with a Python error set. */
LTDIC_HIDDEN int ltdic_add_message_module(void);

#endif
