#define _POSIX_C_SOURCE 200809L
#include "job.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_QUEUED = 64 }; /* messages that wait to be sent to a slow peer */

struct Job *job_make(struct Connection *connection, L_UCHAR context, L_UINT16 message,
                     const char *sop_class, HDICOMDS identifier)
{
    HDICOMPDU associate = L_DicomGetAssociate(connection->net);
    struct Job *job = grow(NULL, 1, sizeof *job);

    memset(job, 0, sizeof *job);
    job->connection = connection;
    job->net = connection->net;
    job->context = context;
    job->message = message;
    snprintf(job->sop_class, sizeof job->sop_class, "%s", sop_class);
    L_DicomGetCalling(associate, job->calling, sizeof job->calling);
    L_DicomGetCalled(associate, job->called, sizeof job->called);
    if (identifier != NULL) { /* lent: it is gone when the callback returns */
        job->identifier = L_DicomCreateDS(NULL);
        L_DicomCopyDS(job->identifier, NULL, identifier, NULL);
    }
    pthread_mutex_init(&job->lock, NULL);
    pthread_cond_init(&job->changed, NULL);
    return job;
}

static void *run(void *user)
{
    struct Job *job = user;

    job->work(job);
    return NULL;
}

bool job_start(struct Job *job, void (*work)(struct Job *job))
{
    bool started;

    job->work = work;
    started = pthread_create(&job->thread, NULL, run, job) == 0;
    if (!started)
        job->work = NULL;
    return started;
}

void job_cancel(struct Job *job, L_UINT16 message)
{
    pthread_mutex_lock(&job->lock);
    if (message == job->message)
        job->cancelled = true;
    pthread_cond_broadcast(&job->changed);
    pthread_mutex_unlock(&job->lock);
}

void job_answer(struct Job *job, L_UINT16 message, L_UINT16 status)
{
    pthread_mutex_lock(&job->lock);
    if (message == job->waiting) { /* else to none of our requests */
        job->answered = true;
        job->status = status;
    }
    pthread_cond_broadcast(&job->changed);
    pthread_mutex_unlock(&job->lock);
}

void job_wake(struct Job *job)
{
    pthread_mutex_lock(&job->lock);
    pthread_cond_broadcast(&job->changed);
    pthread_mutex_unlock(&job->lock);
}

bool job_is_finished(struct Job *job)
{
    bool finished;

    pthread_mutex_lock(&job->lock);
    finished = job->finished;
    pthread_mutex_unlock(&job->lock);
    return finished;
}

void job_end(struct Job *job)
{
    if (job == NULL)
        return;
    pthread_mutex_lock(&job->lock);
    job->gone = true;
    if (job->association != NULL)
        association_give_up(job->association, "the requestor is gone");
    pthread_cond_broadcast(&job->changed);
    pthread_mutex_unlock(&job->lock);
    if (job->work != NULL)
        pthread_join(job->thread, NULL);
    L_DicomFreeDS(job->identifier);
    pthread_cond_destroy(&job->changed);
    pthread_mutex_destroy(&job->lock);
    free(job);
}

bool job_goes_on(struct Job *job)
{
    bool goes_on;

    pthread_mutex_lock(&job->lock);
    goes_on = !job->cancelled && !job->gone;
    pthread_mutex_unlock(&job->lock);
    if (goes_on)
        connection_heard(job->connection); /* we are busy, so the peer may be silent */
    return goes_on;
}

void job_finish(struct Job *job)
{
    pthread_mutex_lock(&job->lock);
    job->finished = true;
    pthread_mutex_unlock(&job->lock);
}

void job_await_room(struct Job *job)
{
    pthread_mutex_lock(&job->lock);
    while (!job->gone && L_DicomGetQueueSend(job->net) > MOST_QUEUED)
        pthread_cond_wait(&job->changed, &job->lock);
    pthread_mutex_unlock(&job->lock);
}

L_UINT16 job_expect(struct Job *job)
{
    L_UINT16 message;

    pthread_mutex_lock(&job->lock);
    message = job->waiting = (L_UINT16)(job->waiting % 65535 + 1);
    job->answered = false;
    pthread_mutex_unlock(&job->lock);
    return message;
}

bool job_await_answer(struct Job *job, L_UINT16 *status)
{
    bool answered;

    pthread_mutex_lock(&job->lock);
    while (!job->answered && !job->gone)
        pthread_cond_wait(&job->changed, &job->lock);
    answered = job->answered;
    *status = job->status;
    pthread_mutex_unlock(&job->lock);
    return answered;
}

void job_use(struct Job *job, struct Association *association)
{
    pthread_mutex_lock(&job->lock);
    job->association = association;
    if (association != NULL && job->gone)
        association_give_up(association, "the requestor is gone");
    pthread_mutex_unlock(&job->lock);
}
