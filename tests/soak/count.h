/*
 * count.h - what a process has done, for the test to add up.
 */
#ifndef COUNT_H
#define COUNT_H

/* The messages that are counted, by the request. */
#define KINDS(X) \
    X(echo) X(store) X(find) X(get) X(move) X(n_report) X(n_get) X(n_set) X(n_action) X(n_create) \
    X(n_delete)

/* Besides: associations made in either role, those of now and the most at once among the accepted
 * ones; instances that arrived whole or left with an answer; matches received and sent; data that
 * did not arrive as it left; what else went wrong. */
#define OTHERS(X) \
    X(associations) X(live) X(peak) X(rejected) X(aborted) X(closed) X(objects_got) \
    X(objects_sent) X(matches_got) X(matches_sent) X(damaged) X(failed)

#define COUNT_ENUM(name) COUNT_##name,
enum Kind { KINDS(COUNT_ENUM) COUNT_KINDS };
enum Other { OTHERS(COUNT_ENUM) COUNT_OTHERS };

/* Requests received, requests sent, and last responses received to those. */
enum Column { SERVED, ASKED, ANSWERED, COUNT_COLUMNS };

/* The kind of that name, COUNT_KINDS without one. */
enum Kind count_kind(const char *name);

void count_message(enum Column column, enum Kind kind);
void count_other(enum Other other);

/* An association was accepted, or one that was has ended. */
void count_live(int change);

/* One more that went wrong; why, once in a while, on standard error. */
void count_failure(const char *what, int code);

/* All on one line, as JSON. */
void count_print(void);

#endif
