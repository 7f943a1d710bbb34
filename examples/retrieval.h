/* One C-GET being served (PS3.4 C.4.3): a C-STORE for each match on the same association, a
   C-GET response after each. Every step is driven by a callback of the connection; none waits.
   The next instance is loaded while the peer works on the last one. */
#ifndef EXAMPLES_RETRIEVAL_H
#define EXAMPLES_RETRIEVAL_H

#include "index.h"

#include <ltdic.h>

struct Retrieval;

/* Start to serve a request; answers at once when nothing is to be sent. NULL when it is over
   already, otherwise free it with retrieval_free. The index must outlive it. */
struct Retrieval *retrieval_start(const struct Index *index, HDICOMNET net, L_UCHAR context,
                                  L_UINT16 message, const char *sop_class, HDICOMDS identifier);

/* A C-STORE response came. False: the retrieval is over, its final response was sent. */
bool retrieval_stored(struct Retrieval *retrieval, L_UINT16 message, L_UINT16 status);

/* A C-CANCEL came for this message: stop after the sub-operation that is under way. */
void retrieval_cancel(struct Retrieval *retrieval, L_UINT16 message);

/* NULL is let be. */
void retrieval_free(struct Retrieval *retrieval);

#endif
