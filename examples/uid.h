/* New unique identifiers. */
#ifndef EXAMPLES_UID_H
#define EXAMPLES_UID_H

#include "instance.h"

/* A UID from a random UUID (PS3.5 B.2). The program ends with a message if there is no source of
   random numbers. */
void uid_make(char uid[UID_SIZE]);

#endif
