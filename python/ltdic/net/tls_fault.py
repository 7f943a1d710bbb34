"""What went wrong in TLS, as the interface says it: alerts, verdicts on certificates, own refusals.

OpenSSL names its errors; the names decide here, and `SSLCertVerificationError` carries the number
of a verdict (X509_V_ERR), which has a fault of its own for 2 to 32. RFC 8446 section 6 and RFC 5246
section 7.2 list the alerts.

Must not know: connections.
"""

from __future__ import annotations

import re
import ssl

from ltdic.core.errors import Fault, fault_of

_ALERT = re.compile(r"(?:SSLV3|TLSV1|TLSV13)_ALERT_(\w+)")
_ALERTS = {
    "CLOSE_NOTIFY": Fault.TLS_CLOSE_NOTIFY,
    "UNEXPECTED_MESSAGE": Fault.TLS_UNEXPECTED_MESSAGE,
    "BAD_RECORD_MAC": Fault.TLS_BAD_RECORD_MAC,
    "DECRYPTION_FAILED": Fault.TLS_DECRYPT_FAILED,
    "RECORD_OVERFLOW": Fault.TLS_RECORD_OVERFLOW,
    "DECOMPRESSION_FAILURE": Fault.TLS_DECOMPRESSION_FAILURE,
    "HANDSHAKE_FAILURE": Fault.TLS_HANDSHAKE_FAILURE,
    "BAD_CERTIFICATE": Fault.TLS_BAD_CERTIFICATE,
    "UNSUPPORTED_CERTIFICATE": Fault.TLS_UNSUPPORTED_CERTIFICATE,
    "CERTIFICATE_REVOKED": Fault.TLS_CERTIFICATE_REVOKED,
    "CERTIFICATE_EXPIRED": Fault.TLS_CERTIFICATE_EXPIRED,
    "CERTIFICATE_UNKNOWN": Fault.TLS_CERTIFICATE_UNKNOWN,
    "ILLEGAL_PARAMETER": Fault.TLS_ILLEGAL_PARAMETER,
    "UNKNOWN_CA": Fault.TLS_UNKNOWN_CA,
    "ACCESS_DENIED": Fault.TLS_ACCESS_DENIED,
    "DECODE_ERROR": Fault.TLS_DECODE_ERROR,
    "DECRYPT_ERROR": Fault.TLS_DECRYPT_ERROR,
    "EXPORT_RESTRICTION": Fault.TLS_EXPORT_RESTRICTION,
    "PROTOCOL_VERSION": Fault.TLS_PROTOCOL_VERSION,
    "INSUFFICIENT_SECURITY": Fault.TLS_INSUFFICIENT_SECURITY,
    "INTERNAL_ERROR": Fault.TLS_INTERNAL_ERROR,
    "USER_CANCELLED": Fault.TLS_USER_CANCELED,
    "NO_RENEGOTIATION": Fault.TLS_NO_RENEGOTIATION,
}
"""Alerts of the peer. Younger ones, for which the interface has no number: handshake failure."""

_OWN = {
    "BAD_SIGNATURE": Fault.TLS_DECRYPT_ERROR,
    "DATA_LENGTH_TOO_LONG": Fault.TLS_RECORD_OVERFLOW,
    "DECRYPTION_FAILED_OR_BAD_RECORD_MAC": Fault.TLS_BAD_RECORD_MAC,
    "DH_KEY_TOO_SMALL": Fault.TLS_INSUFFICIENT_SECURITY,
    "ENCRYPTED_LENGTH_TOO_LONG": Fault.TLS_RECORD_OVERFLOW,
    "HTTP_REQUEST": Fault.TLS_UNEXPECTED_MESSAGE,
    "INAPPROPRIATE_FALLBACK": Fault.TLS_PROTOCOL_VERSION,
    "NO_CIPHERS_AVAILABLE": Fault.TLS_INSUFFICIENT_SECURITY,
    "NO_PROTOCOLS_AVAILABLE": Fault.TLS_PROTOCOL_VERSION,
    "NO_RENEGOTIATION": Fault.TLS_NO_RENEGOTIATION,
    "NO_SHARED_CIPHER": Fault.TLS_INSUFFICIENT_SECURITY,
    "PACKET_LENGTH_TOO_LONG": Fault.TLS_RECORD_OVERFLOW,
    "PEER_DID_NOT_RETURN_A_CERTIFICATE": Fault.TLS_CERTIFICATE_VERIFY_FAILED,
    "UNEXPECTED_MESSAGE": Fault.TLS_UNEXPECTED_MESSAGE,
    "UNSUPPORTED_PROTOCOL": Fault.TLS_PROTOCOL_VERSION,
    "VERSION_TOO_LOW": Fault.TLS_PROTOCOL_VERSION,
    "WRONG_CIPHER_RETURNED": Fault.TLS_ILLEGAL_PARAMETER,
    "WRONG_SSL_VERSION": Fault.TLS_PROTOCOL_VERSION,
    "WRONG_VERSION_NUMBER": Fault.TLS_UNEXPECTED_MESSAGE,
}
"""What this side objects to. A wrong version number is that of a peer that does not speak TLS."""

_VERDICTS = range(2, 33)
_FIRST_VERDICT = int(Fault.TLS_UNABLE_TO_GET_ISSUER_CERT) - _VERDICTS.start
APPLICATION_VERIFICATION = 50
CHAIN_TOO_LONG = 22
NO_VERDICT = 1
"""X509_V_ERR numbers."""


def fault_of_verdict(code: int) -> Fault:
    """The fault for an X509_V_ERR number."""
    if code in _VERDICTS:
        return Fault(_FIRST_VERDICT + code)
    if code == APPLICATION_VERIFICATION:
        return Fault.TLS_APPLICATION_VERIFICATION
    return Fault.TLS_CERTIFICATE_VERIFY_FAILED


def fault_of_tls(error: OSError) -> Fault:
    """The fault for an error of `ssl`, or of the socket below it."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return fault_of_verdict(error.verify_code)
    if isinstance(error, ssl.SSLEOFError):
        return Fault.NET_CONNECTION_RESET
    if isinstance(error, ssl.SSLZeroReturnError):
        return Fault.TLS_CLOSE_NOTIFY
    if not isinstance(error, ssl.SSLError):
        return fault_of(error)
    reason = error.reason or ""
    alert = _ALERT.search(reason)
    if alert:
        return _ALERTS.get(alert[1], Fault.TLS_HANDSHAKE_FAILURE)
    return _OWN.get(reason, Fault.TLS)
