/* A request that a thread of its own serves, so that the callbacks of the connection go on: a
   C-CANCEL, the responses to sub-operations and the end of the connection reach the job. */
#ifndef EXAMPLES_JOB_H
#define EXAMPLES_JOB_H

#include "association.h"
#include "instance.h"
#include "server.h"

#include <ltdic.h>

#include <pthread.h>
#include <stdbool.h>

struct Job {
    struct Connection *connection;
    HDICOMNET net; /* of the connection */
    L_UCHAR context;
    L_UINT16 message;
    char sop_class[UID_SIZE];
    char calling[PDU_MAX_TITLE_SIZE + 1]; /* AE titles of the association */
    char called[PDU_MAX_TITLE_SIZE + 1];
    char destination[PDU_MAX_TITLE_SIZE + 1]; /* of a C-MOVE */
    bool relational;                          /* queries were negotiated to be (PS3.4 C.5.1) */
    HDICOMDS identifier;                      /* a copy; NULL: there was none */
    void (*work)(struct Job *job);            /* runs on the thread */
    pthread_t thread;
    pthread_mutex_t lock; /* guards all below */
    pthread_cond_t changed;
    bool cancelled;
    bool gone;     /* the connection is over */
    bool finished; /* the final response is about to be sent */
    struct Association *association; /* where sub-operations go, if anywhere else */
    L_UINT16 waiting;                /* message ID of the sub-operation on this connection */
    bool answered;
    L_UINT16 status; /* its response */
};

/* A job with the parameters of a request's callback, and nothing under way. What the thread wants
   to know of the association is noted here: it may end at any time. */
struct Job *job_make(struct Connection *connection, L_UCHAR context, L_UINT16 message,
                     const char *sop_class, HDICOMDS identifier);

/* Start the thread. False: there is none; the job is still to be freed. */
bool job_start(struct Job *job, void (*work)(struct Job *job));

/* For callbacks of the connection. */
void job_cancel(struct Job *job, L_UINT16 message);
void job_answer(struct Job *job, L_UINT16 message, L_UINT16 status);
void job_wake(struct Job *job); /* something was sent */
bool job_is_finished(struct Job *job);

/* The connection is over, or the job is finished: wait for the thread, free all. NULL is let be. */
void job_end(struct Job *job);

/* For the thread. Should it go on? */
bool job_goes_on(struct Job *job);

/* For the thread: before the final response is sent, as the next request may follow it at once. */
void job_finish(struct Job *job);

/* For the thread: wait until not much is left to be sent. */
void job_await_room(struct Job *job);

/* For the thread: a new message ID for a sub-operation; wait for its response. False: the
   connection is over. */
L_UINT16 job_expect(struct Job *job);
bool job_await_answer(struct Job *job, L_UINT16 *status);

/* For the thread: the association that job_end is to give up; NULL: none any more. */
void job_use(struct Job *job, struct Association *association);

#endif
