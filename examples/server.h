/* A server: listens, accepts connections, answers release and C-ECHO, ends silent connections,
   counts associations, stops on SIGINT and SIGTERM. A program adds its own C-xxx callbacks. */
#ifndef EXAMPLES_SERVER_H
#define EXAMPLES_SERVER_H

#include "command_line.h"
#include "tls_option.h"

#include <ltdic.h>

#include <pthread.h>
#include <stdbool.h>

struct Server;

/* One accepted connection: the user pointer of its callbacks. */
struct Connection {
    struct Server *server;
    HDICOMNET net;
    void *state; /* the program's own data for this connection */
    bool associated;
    double heard; /* clock_seconds() of the last sign of life, guarded by the server's lock */
    struct Connection *next;
};

/* What a program adds to a server. */
struct Service {
    void *owner;                /* for the program */
    DICOMNETCALLBACK callbacks; /* its C-xxx callbacks; the user pointer is the connection */
    /* Answer one proposed presentation context: add it to `accept`. */
    void (*negotiate)(struct Connection *connection, HDICOMPDU request, L_UCHAR id,
                      HDICOMPDU accept);
    /* The connection is over: free its state. No callback of it runs any more. May be NULL. */
    void (*closed)(struct Connection *connection);
};

struct Server {
    const struct Service *service;
    HDICOMNET net;
    const char *address; /* local address; "*": all of them */
    int port;            /* 0: any free one */
    const char *title;   /* NULL: any called AE title will do */
    int timeout;         /* seconds after which a silent connection is ended */
    int limit;           /* stop after so many associations; 0: never */
    int verbose;
    struct TlsOption tls;
    pthread_mutex_t lock; /* guards all below */
    pthread_cond_t changed;
    struct Connection *connections;
    int ended; /* associations */
    bool stopping;
};

enum { SERVER_OPTIONS = 6 + TLS_OPTIONS };

/* Default values in *server, and the options --address, --port, --title, --timeout, --associations,
   --verbose and those of TLS that change them, for struct Program.shared. */
void server_options(struct Server *server, struct Option options[SERVER_OPTIONS]);

/* Serve until told to stop; prints "listening on PORT" when ready. Returns an exit code. */
int server_run(struct Server *server, const struct Service *service);

/* The same in two steps, for a program that has something else to do meanwhile: listen, prints
   "listening on PORT"; end all connections. False (and a message): it cannot listen, and
   server_stop is not needed. Silent connections are not ended, signals are not waited for. */
bool server_start(struct Server *server, const struct Service *service);
void server_stop(struct Server *server);

/* For the service's callbacks: the peer is alive, so that its connection is not ended. */
void connection_heard(struct Connection *connection);

/* For `negotiate`. Does the request offer this transfer syntax in that context? */
bool context_offers(HDICOMPDU request, L_UCHAR id, const char *syntax);

/* Accept a proposed context with one transfer syntax, refuse it with a PDU_ACCEPT_RESULT_ value. */
void context_accept(HDICOMPDU accept, HDICOMPDU request, L_UCHAR id, const char *syntax);
void context_refuse(HDICOMPDU accept, HDICOMPDU request, L_UCHAR id, L_UCHAR result);

/* Verification is answered by the server itself: accept it, true if the context was one. */
bool context_is_verification(HDICOMPDU accept, HDICOMPDU request, L_UCHAR id);

#endif
