#include "trouble.h"

#include <stdio.h>

static const struct {
    int error;
    const char *words;
} known_errors[] = {
    {DICOM_ERROR_MEMORY, "out of memory"},
    {DICOM_ERROR_OPEN, "cannot be opened"},
    {DICOM_ERROR_READ, "cannot be read"},
    {DICOM_ERROR_WRITE, "cannot be written"},
    {DICOM_ERROR_END, "ends too early"},
    {DICOM_ERROR_FORMAT, "not DICOM"},
    {DICOM_ERROR_NET_ACCESS, "permission denied"},
    {DICOM_ERROR_NET_ADDRESS_IN_USE, "address in use"},
    {DICOM_ERROR_NET_ADDRESS_NOT_AVAILABLE, "address not available"},
    {DICOM_ERROR_NET_CONNECTION_ABORTED, "connection aborted"},
    {DICOM_ERROR_NET_CONNECTION_REFUSED, "connection refused"},
    {DICOM_ERROR_NET_CONNECTION_RESET, "connection reset"},
    {DICOM_ERROR_NET_UN_REACH, "network unreachable"},
    {DICOM_ERROR_NET_HOST_UN_REACH, "host unreachable"},
    {DICOM_ERROR_NET_TIME_OUT, "connection timed out"},
    {DICOM_ERROR_NET_HOST_NOT_FOUND, "host not found"},
    {DICOM_ERROR_NET_NO_DATA, "host has no address"},
    {DICOM_ERROR_NET_NO_RECOVERY, "name server failed"},
    {DICOM_ERROR_NET_TRY_AGAIN, "name server did not answer"},
    {DICOM_ERROR_CERTIFICATE_LOAD_FAILED, "certificate file cannot be loaded"},
    {DICOM_ERROR_PRIVATE_KEY_LOAD_FAILED, "private key cannot be loaded: file or password"},
    {DICOM_ERROR_KEYS_MISMATCH, "private key is not the certificate's"},
    {DICOM_ERROR_TLS_INVALID_CTX_CAFILE, "file of trusted certificates cannot be loaded"},
    {DICOM_ERROR_TLS_HANDSHAKE_FAILURE, "TLS: peer refuses our certificate or cipher suites"},
    {DICOM_ERROR_TLS_BAD_CERTIFICATE, "TLS: peer finds our certificate bad"},
    {DICOM_ERROR_TLS_CERTIFICATE_EXPIRED, "TLS: our certificate has expired, says the peer"},
    {DICOM_ERROR_TLS_UNKNOWN_CA, "TLS: peer does not trust our certificate"},
    {DICOM_ERROR_TLS_PROTOCOL_VERSION, "TLS: no version in common"},
    {DICOM_ERROR_TLS_CERT_NOT_YET_VALID, "TLS: certificate of the peer is not valid yet"},
    {DICOM_ERROR_TLS_CERT_HAS_EXPIRED, "TLS: certificate of the peer has expired"},
    {DICOM_ERROR_TLS_DEPTH_ZERO_SELF_SIGNED_CERT, "TLS: peer's certificate is self-signed"},
    {DICOM_ERROR_TLS_SELF_SIGNED_CERT_IN_CHAIN, "TLS: peer's authority is not trusted"},
    {DICOM_ERROR_TLS_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, "TLS: peer's authority is not trusted"},
    {DICOM_ERROR_TLS_CERT_REVOKED, "TLS: certificate of the peer is revoked"},
};

void error_words(int error, char *text, size_t size)
{
    const char *words = "failed";
    size_t i;

    if (error >= DICOM_ERROR_TLS_CERTIFICATE_VERIFY_FAILED &&
        error <= DICOM_ERROR_TLS_APPLICATION_VERIFICATION)
        words = "TLS failed";
    for (i = 0; i < sizeof known_errors / sizeof *known_errors; i++)
        if (known_errors[i].error == error)
            words = known_errors[i].words;
    snprintf(text, size, "%s (error %d)", words, error);
}

static const char *reason_words(L_UCHAR source, L_UCHAR reason)
{
    switch (source << 8 | reason) {
    case PDU_REJECT_SOURCE_USER << 8 | PDU_REJECT_REASON_APPLICATION:
        return "application context not supported";
    case PDU_REJECT_SOURCE_USER << 8 | PDU_REJECT_REASON_CALLING:
        return "calling AE title not recognized";
    case PDU_REJECT_SOURCE_USER << 8 | PDU_REJECT_REASON_CALLED:
        return "called AE title not recognized";
    case PDU_REJECT_SOURCE_PROVIDER1 << 8 | PDU_REJECT_REASON_VERSION:
        return "protocol version not supported";
    case PDU_REJECT_SOURCE_PROVIDER2 << 8 | PDU_REJECT_REASON_CONGESTION:
        return "temporary congestion";
    case PDU_REJECT_SOURCE_PROVIDER2 << 8 | PDU_REJECT_REASON_LIMIT:
        return "local limit exceeded";
    default:
        return "no reason given";
    }
}

void reject_words(L_UCHAR result, L_UCHAR source, L_UCHAR reason, char *text, size_t size)
{
    snprintf(text, size, "association rejected %s: %s (result %d, source %d, reason %d)",
             result == PDU_REJECT_RESULT_TRANSIENT ? "for now" : "for good",
             reason_words(source, reason), result, source, reason);
}

/* The bytes of a control character, 0 if it is none; C2 80 to C2 9F are such in UTF-8. */
static size_t control_length(const unsigned char *text)
{
    if (text[0] < 0x20 || text[0] == 0x7F)
        return 1;
    return text[0] == 0xC2 && text[1] >= 0x80 && text[1] <= 0x9F ? 2 : 0;
}

void printable(const char *text, char *copy, size_t size)
{
    size_t i = 0;

    while (*text != '\0' && i + 1 < size) {
        size_t skip = control_length((const unsigned char *)text);

        copy[i++] = skip > 0 ? '?' : *text;
        text += skip > 0 ? skip : 1;
    }
    if (size > 0)
        copy[i] = '\0';
}
