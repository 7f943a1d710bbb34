/* What servers that receive instances have in common: the contexts of the storage service. */
#ifndef EXAMPLES_RECEPTION_H
#define EXAMPLES_RECEPTION_H

#include "server.h"

/* Service.negotiate: a storage class with the peer's first transfer syntax that we know, as
   instances are kept as they come; nothing else. */
void reception_negotiate(struct Connection *connection, HDICOMPDU request, L_UCHAR id,
                         HDICOMPDU accept);

#endif
