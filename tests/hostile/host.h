/*
 * host.h - what the parts of the program under attack share. See host.c.
 */
#ifndef HOST_H
#define HOST_H

#include <ltdic.h>
#include <pthread.h>

enum { NETS = 1 << 19 };

/* One net. closed: it may be freed. The rest is of the query that it answers. */
struct Link {
    HDICOMNET net;
    int number, closed;
    L_UCHAR id;
    L_UINT16 message;
    long matches;
};

/* All nets, the listening one first, and what the commands have set. */
struct Host {
    struct Link links[NETS];
    int count;
    int is_silent, is_unlimited, is_curious, has_policy, is_held, takes_any;
    long matches;
    char trapped[16], action[16];
    pthread_mutex_t lock;
    pthread_cond_t released;
};

extern struct Host host;

/* A net under a number that was not used before. */
struct Link *add_net(void);

/* Every element of a data set and the first values, counted; the same of a file, or its code. */
long read_all(HDICOMDS ds);
int load(const char *path, long flags);
int convert(const char *path);

/* All callbacks; the user pointer is the caller's to set, to a struct Link. */
void set_callbacks(DICOMNETCALLBACK *table);

#endif
