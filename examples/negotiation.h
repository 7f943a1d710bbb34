/* Answers to presentation contexts that servers of instances have in common. */
#ifndef EXAMPLES_NEGOTIATION_H
#define EXAMPLES_NEGOTIATION_H

#include <ltdic.h>

#include <stddef.h>

/* A context whose data sets are queries and the like: explicit or implicit VR little endian. */
void negotiate_plain(HDICOMPDU request, L_UCHAR id, HDICOMPDU accept);

/* How good a transfer syntax is for what we hold of a class; 0: nothing can be sent in it. */
typedef size_t (*NegotiationScore)(const void *holder, const char *sop_class, const char *syntax);

/* A context in which we send instances: a storage class in the transfer syntax with the highest
   score, with the roles that the peer proposed. Any other class is refused. */
void negotiate_served(HDICOMPDU request, L_UCHAR id, HDICOMPDU accept, NegotiationScore score,
                      const void *holder);

#endif
