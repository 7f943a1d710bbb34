/*
 * service.h - a server for all services, and the batches of instances that C-GET and C-MOVE ask
 * for.
 */
#ifndef SERVICE_H
#define SERVICE_H

#include <ltdic.h>
#include <stdbool.h>

enum {
    BATCH = 3,   /* instances that a C-GET or C-MOVE brings */
    MATCHES = 5, /* responses to a C-FIND besides the last one */
    NAME = 80,
    ACTION_WITH_EVENT = 1 /* the action type that an N-EVENT-REPORT follows */
};

/* Instances on their way to `link`, and who asked for them. */
struct Batch {
    HDICOMNET asker;
    L_UCHAR context;
    L_UINT16 message;
    char class_[NAME];
    bool is_move;
    int left, completed, failed;
};

/* An accepted connection, or one that was opened for a C-MOVE. */
struct Link {
    HDICOMNET net;
    struct Link *next;
    bool is_live;
    struct Batch batch;
};

/* Serve everything on a free port of this machine; gives the port, 0 if that is not possible. */
HDICOMNET service_listen(L_UINT *port);

/* Accept the contexts that were asked for, each with its first transfer syntax and its roles. */
L_INT service_accept(HDICOMNET net, HDICOMPDU request);

/* Answers a store request after comparing what came with what it says it is. */
void service_store(HDICOMNET net, L_UCHAR id, L_UINT16 message, L_TCHAR *class_, L_TCHAR *instance,
                   HDICOMDS ds);

/* A number that no other object or note of this process has. */
unsigned service_serial(void);

/* Send the instances to the peer of `link`; its last response, whatever happens, goes to the
 * asker. */
void batch_begin(struct Link *link);

/* One of them was answered. False: that was the last one. */
bool batch_stored(struct Link *link, L_UINT16 status);

/* The batch has come to an end before its time. */
void batch_fail(struct Link *link);

/* Open an association with the server whose title is PORT and its port number, for a batch. */
void batch_move(const struct Batch *batch, const char *title);

#endif
