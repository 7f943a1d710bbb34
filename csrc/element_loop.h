/*
 * element_loop.h - the inner loops over the engine's element objects, in C. See element_loop.c.
 */
#ifndef LTDIC_ELEMENT_LOOP_H
#define LTDIC_ELEMENT_LOOP_H

/* Makes the module `_ltdic_element` importable in the running interpreter, whose lock is held.
 * Returns 0, or -1 with a Python error set. */
int ltdic_add_element_module(void);

#endif
