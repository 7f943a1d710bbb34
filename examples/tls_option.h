/* The switches for TLS (PS3.15 annex B), which all programs have, and nets made as they say. */
#ifndef EXAMPLES_TLS_OPTION_H
#define EXAMPLES_TLS_OPTION_H

#include "command_line.h"

#include <ltdic.h>

#include <stdbool.h>
#include <stddef.h>

struct TlsOption {
    int on;
    const char *certificate; /* PEM file; NULL: none */
    const char *key;         /* PEM file; NULL: the key is in the certificate's */
    const char *authority;   /* PEM file of the certificates to trust; NULL: none */
    const char *password;    /* of the key; NULL: it is not encrypted */
    const char *verify;      /* "required", "peer" or "none" */
};

enum { TLS_OPTIONS = 7 };

/* Default values in *tls, and the options --tls, --cert, --private-key, --ca, --password, --verify
   that change them; the table ends, so it goes behind others. */
void tls_options(struct TlsOption *tls, struct Option options[TLS_OPTIONS]);

enum TlsRole { TLS_CLIENT, TLS_SERVER };

/* A net with or without TLS; free it with L_DicomFreeNet. NULL: `words` say why. The options must
   outlive the net. */
HDICOMNET tls_option_net(const struct TlsOption *tls, enum TlsRole role, char *words, size_t size);

#endif
