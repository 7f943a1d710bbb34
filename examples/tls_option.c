#include "tls_option.h"

#include "trouble.h"

#include <stdio.h>
#include <string.h>

enum { CHAIN_LENGTH = 9 }; /* certificates between the peer's and a trusted one */

void tls_options(struct TlsOption *tls, struct Option options[TLS_OPTIONS])
{
    const struct Option table[TLS_OPTIONS] = {
        {"tls", OPTION_FLAG, &tls->on, NULL, "connections are secure, by TLS 1.2 or 1.3", 0, 0},
        {"cert", OPTION_TEXT, &tls->certificate, "FILE", "our own certificate, PEM", 0, 0},
        {"private-key", OPTION_TEXT, &tls->key, "FILE", "its key, PEM (in the file of --cert)", 0,
         0},
        {"ca", OPTION_TEXT, &tls->authority, "FILE", "certificates to trust, PEM", 0, 0},
        {"password", OPTION_TEXT, &tls->password, "TEXT", "password of the key, if encrypted", 0,
         0},
        {"verify", OPTION_TEXT, &tls->verify, "HOW",
         "certificate of the peer: required, peer (if sent), none (required)", 0, 0},
        {NULL, OPTION_FLAG, NULL, NULL, NULL, 0, 0},
    };

    memset(tls, 0, sizeof *tls);
    tls->verify = "required";
    memcpy(options, table, sizeof table);
}

/* What --verify means; -1: nothing. A server asks for a certificate only if it verifies it. */
static int verify_mode(const char *verify)
{
    if (strcmp(verify, "none") == 0)
        return L_SSL_VERIFY_NONE;
    if (strcmp(verify, "peer") == 0)
        return L_SSL_VERIFY_PEER;
    if (strcmp(verify, "required") == 0)
        return L_SSL_VERIFY_PEER | L_SSL_VERIFY_FAIL_IF_NO_PEER_CERT;
    return -1;
}

/* What is wrong with the options, NULL: nothing. Trusting nobody is asked for in so many words. */
static const char *contradiction(const struct TlsOption *tls, enum TlsRole role)
{
    int mode = verify_mode(tls->verify);

    if (mode < 0)
        return "--verify is one of required, peer, none";
    if (!tls->on && (tls->certificate != NULL || tls->key != NULL || tls->authority != NULL ||
                     tls->password != NULL || mode != verify_mode("required")))
        return "--tls is missing";
    if (!tls->on)
        return NULL;
    if (mode != L_SSL_VERIFY_NONE && tls->authority == NULL)
        return "--tls needs --ca FILE to verify the peer, or --verify none";
    if (role == TLS_SERVER && tls->certificate == NULL)
        return "--tls needs --cert FILE on the side that is connected to";
    if (tls->key != NULL && tls->certificate == NULL)
        return "--private-key needs --cert FILE";
    return NULL;
}

static L_INT EXT_CALLBACK on_password(HDICOMNET net, L_TCHAR *password, L_INT size, L_INT flag,
                                      void *user)
{
    const struct TlsOption *tls = user;

    (void)net;
    (void)flag;
    if (tls->password == NULL || size <= 0 || strlen(tls->password) >= (size_t)size)
        return 0;
    strcpy(password, tls->password);
    return (L_INT)strlen(password);
}

/* Certificate and key. 0, or the library's error. */
static L_UINT32 certify(HDICOMNET net, const struct TlsOption *tls)
{
    DICOMNETCALLBACKEXT callbacks = {0};

    if (tls->certificate == NULL)
        return DICOM_SUCCESS;
    callbacks.uStructSize = sizeof callbacks;
    callbacks.pfnPrivateKeyPassword = on_password;
    callbacks.pUserData = (void *)tls;
    L_DicomSetCallbackExt(net, &callbacks);
    return L_DicomSetClientCertificateTLS(net, (L_TCHAR *)tls->certificate, L_TLS_FILETYPE_PEM,
                                          (L_TCHAR *)tls->key);
}

HDICOMNET tls_option_net(const struct TlsOption *tls, enum TlsRole role, char *words, size_t size)
{
    const char *wrong = contradiction(tls, role);
    L_SSL_CTX_CREATE settings = {0};
    L_UINT32 error = DICOM_ERROR_MEMORY;
    HDICOMNET net;

    if (wrong != NULL) {
        snprintf(words, size, "%s", wrong);
        return NULL;
    }
    settings.uStructSize = sizeof settings;
    settings.uFlags = FLAG_SSL_CTX_CREATE_VERIFY_MODE | FLAG_SSL_CTX_CREATE_VERIFY_DEPTH;
    settings.uVerifyMode = (L_UINT)verify_mode(tls->verify);
    settings.nVerifyDepth = CHAIN_LENGTH;
    if (tls->authority != NULL) {
        settings.uFlags |= FLAG_SSL_CTX_CREATE_CAFILE;
        settings.pszCAfile = (L_TCHAR *)tls->authority;
    }
    if (tls->on)
        net = L_DicomCreateNetExt(NULL, (L_INT32)DICOM_SECURE_TLS, &settings);
    else
        net = L_DicomCreateNet(NULL, (L_INT32)DICOM_SECURE_NONE);
    if (net == NULL && settings.nSuccess != DICOM_SUCCESS)
        error = (L_UINT32)settings.nSuccess;
    else if (net != NULL)
        error = certify(net, tls);
    if (error != DICOM_SUCCESS) {
        error_words((int)error, words, size);
        L_DicomFreeNet(net);
        return NULL;
    }
    return net;
}
