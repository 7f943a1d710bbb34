/* Transfer syntaxes and storage classes that the examples negotiate (PS3.5 annex A, PS3.4 B.5). */
#ifndef EXAMPLES_SYNTAX_H
#define EXAMPLES_SYNTAX_H

#include <ltdic.h>

#include <stdbool.h>
#include <stddef.h>

/* All transfer syntaxes that the examples carry, the plain ones first; ends with NULL. */
extern const char *const syntax_all[];

/* Those that cget_scu asks for, the most usual first; ends with NULL. */
extern const char *const syntax_usual[];

/* The image classes that cget_scu asks for; ends with NULL. */
extern const char *const storage_classes[];

bool syntax_is_known(const char *uid);

/* Little endian and neither compressed nor deflated: the library turns one into another. */
bool syntax_is_plain(const char *uid);

/* Can an object stored in `held` be sent where `negotiated` was agreed? */
bool syntax_fits(const char *held, const char *negotiated);

/* A class of the storage service, of the standard or private. */
bool is_storage_class(const char *uid);

/* Digits and dots, 1 to 64 of them, no empty component: safe as a file name too. */
bool uid_is_valid(const char *uid);

#endif
