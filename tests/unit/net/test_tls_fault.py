"""Errors of TLS as faults."""

from __future__ import annotations

import ssl

import pytest

from ltdic.core.errors import Fault
from ltdic.net.tls_fault import fault_of_tls, fault_of_verdict


def error(reason: str) -> ssl.SSLError:
    made = ssl.SSLError(1, reason)
    made.reason = reason
    return made


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (1, 127), (2, 160), (9, 167), (10, 168), (18, 176), (19, 177), (20, 178), (22, 180),
        (23, 181), (26, 184), (32, 190), (33, 127), (50, 191), (62, 127),
    ],
)  # fmt: skip
def test_verdicts(code, fault):
    assert fault_of_verdict(code) == fault
    refused = ssl.SSLCertVerificationError(1, "x")
    refused.verify_code = code
    assert fault_of_tls(refused) == fault


@pytest.mark.parametrize(
    ("reason", "fault"),
    [
        ("SSLV3_ALERT_UNEXPECTED_MESSAGE", 129),
        ("SSLV3_ALERT_BAD_RECORD_MAC", 130),
        ("TLSV1_ALERT_DECRYPTION_FAILED", 131),
        ("SSLV3_ALERT_HANDSHAKE_FAILURE", 134),
        ("SSLV3_ALERT_CERTIFICATE_UNKNOWN", 139),
        ("TLSV1_ALERT_UNKNOWN_CA", 141),
        ("TLSV1_ALERT_PROTOCOL_VERSION", 146),
        ("TLSV1_ALERT_INSUFFICIENT_SECURITY", 147),
        ("TLSV1_ALERT_USER_CANCELLED", 149),
        ("TLSV1_ALERT_NO_RENEGOTIATION", 150),
        ("TLSV13_ALERT_CERTIFICATE_REQUIRED", 134),
        ("NO_SHARED_CIPHER", 147),
        ("UNSUPPORTED_PROTOCOL", 146),
        ("SOMETHING_NEW", 66),
    ],
)
def test_reasons(reason, fault):
    assert fault_of_tls(error(reason)) == fault


def test_ends():
    assert fault_of_tls(ssl.SSLEOFError(8, "x")) == Fault.NET_CONNECTION_RESET
    assert fault_of_tls(ssl.SSLZeroReturnError(6, "x")) == Fault.TLS_CLOSE_NOTIFY
    assert fault_of_tls(ConnectionResetError(104, "x")) == Fault.NET_CONNECTION_RESET
