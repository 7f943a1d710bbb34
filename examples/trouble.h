/* The library's error codes and the standard's reasons in words. */
#ifndef EXAMPLES_TROUBLE_H
#define EXAMPLES_TROUBLE_H

#include <ltdic.h>

#include <stddef.h>

/* "connection refused (error 35)" */
void error_words(int error, char *text, size_t size);

/* "rejected for good: called AE title not recognized" (PS3.8 table 9-21) */
void reject_words(L_UCHAR result, L_UCHAR source, L_UCHAR reason, char *text, size_t size);

/* Copy text from a peer or a file so that it cannot steer a terminal. */
void printable(const char *text, char *copy, size_t size);

#endif
