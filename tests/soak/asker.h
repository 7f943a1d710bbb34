/*
 * asker.h - one requestor: its net, what has happened on it, and the operations that it asks for.
 */
#ifndef ASKER_H
#define ASKER_H

#include "count.h"

#include <ltdic.h>
#include <pthread.h>
#include <stdbool.h>

/* What has happened on the connection, or to the operation that is under way. */
enum Happened {
    CONNECTED = 1,
    AGREED = 2,
    REFUSED = 4,
    RELEASED = 8,
    GONE = 16,
    ANSWERED_LAST = 32,
    TOLD = 64 /* an N-EVENT-REPORT has come */
};

struct Asker {
    HDICOMNET net; /* NULL: none yet, or freed */
    L_UINT port;
    bool tolerates; /* a peer that ends everything at any time; never that nothing happens */
    unsigned random;
    L_UINT16 message;
    pthread_mutex_t lock; /* guards all below */
    pthread_cond_t changed;
    int happened;
    L_UINT16 status;
    int completed, parts;
};

/* The port of this process's own server, where what is moved shall go. */
extern L_UINT own_port;

void asker_begin(struct Asker *asker, L_UINT port, unsigned seed);
void asker_end(struct Asker *asker);

/* Whether the connection is up, with or without an association whose called title is this one. */
bool asker_connect(struct Asker *asker);
bool asker_open(struct Asker *asker, const char *called);

/* Ask for it without waiting. */
bool asker_request(struct Asker *asker, const char *called);

/* Until one of these has happened; false if it does not. */
bool asker_await(struct Asker *asker, int happened);

/* Release, or just close; `keeps` the net for another connection. */
bool asker_release(struct Asker *asker, bool keeps);
void asker_close(struct Asker *asker, bool keeps);

/* Ask for one operation and see all of its answer. */
bool asker_do(struct Asker *asker, enum Kind kind);
bool asker_store(struct Asker *asker, unsigned length);

#endif
