/* C-STORE as requestor, one instance after the other on an association (PS3.4 annex B). */
#ifndef EXAMPLES_SENDER_H
#define EXAMPLES_SENDER_H

#include "association.h"
#include "instance.h"

/* What is to be sent. */
struct Dispatch {
    const char *path;
    const struct Instance *instance;
    const char *originator;      /* AE title of who asked for it with C-MOVE; NULL: nobody */
    L_UINT16 originator_message; /* message ID of that C-MOVE */
};

/* The owner of the association, or the first member of it. */
struct Sender {
    bool answered; /* the last request */
    L_UINT16 status;
    L_UINT16 message; /* ID of the last request */
};

/* Propose presentation contexts so that the instance can be sent as it is, if there is room for
   them; the two plain transfer syntaxes stand in for each other. */
void sender_propose(HDICOMPDU request, const struct Instance *instance);

/* For DICOMNETCALLBACK.pfnReceiveCStoreResponse. */
void EXT_CALLBACK sender_on_response(HDICOMNET net, L_UCHAR context, L_UINT16 message,
                                     L_TCHAR *sop_class, L_TCHAR *sop_instance, L_UINT16 status,
                                     void *user);

/* Send an instance and wait for the response; its status is in the sender. False: it was not
   stored, `words` say why. */
bool sender_store(struct Association *association, const struct Dispatch *dispatch, char *words,
                  size_t size);

#endif
