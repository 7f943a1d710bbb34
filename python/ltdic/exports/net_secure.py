"""TLS of a net (`ltdic/net_secure.h`): settings, certificate, cipher suites, what came of it.

Python's `ssl` is imported by what needs it, which is nets in TLS mode.
"""

from __future__ import annotations

from ltdic import net as engine
from ltdic.abi.engine import NULL, CData, ffi
from ltdic.abi.export import export
from ltdic.abi.text import fill, host_bytes, optional_text
from ltdic.core.errors import Failure, Fault
from ltdic.exports.observer import observer_of
from ltdic.net import Net
from ltdic.net.tls_setting import TlsSetting, setting_of
from ltdic.net.tls_suite import SUITES

_METHOD, _DEPTH, _VERIFY, _CA_FILE, _OPTIONS = 1, 2, 4, 8, 16
"""FLAG_SSL_CTX_CREATE_: which members of the settings hold."""
_REQUIRED_VERSION = "1.1.1"
_NO_LIBRARY = "This Python has no module ssl: install one that was built with OpenSSL."


def check_mode(mode: int) -> None:
    """Failure for a mode that cannot be had: ISCL, and TLS in a Python without it."""
    if mode & 0xFFFFFFFF == engine.SECURE_ISCL:
        raise Failure(Fault.FEATURE_NOT_SUPPORTED, "ISCL was retired from the standard")
    if mode & 0xFFFFFFFF == engine.SECURE_TLS:
        _tls_version()


def read_setting(context: CData) -> TlsSetting:
    """The settings at `context` (NULL: the defaults), with the outcome in its `nSuccess`."""
    if context == NULL:
        return TlsSetting()
    if context.uStructSize != ffi.sizeof("L_SSL_CTX_CREATE"):
        raise Failure(Fault.INVALID_STRUCT_SIZE, f"L_SSL_CTX_CREATE: {context.uStructSize} bytes")
    try:
        setting = _setting(context, context.uFlags)
    except Failure as failure:
        context.nSuccess = failure.fault
        raise
    context.nSuccess = 0
    return setting


def _setting(context: CData, flags: int) -> TlsSetting:
    ca_file = optional_text(context.pszCAfile) if flags & _CA_FILE else None
    if ca_file is not None:
        _tls_version()
        from ltdic.net.tls_context import check_trusted

        check_trusted(ca_file)
    return setting_of(
        method=context.nMethodTypeSSL if flags & _METHOD else None,
        verify=context.uVerifyMode if flags & _VERIFY else None,
        depth=context.nVerifyDepth if flags & _DEPTH else None,
        ca_file=ca_file,
        options=context.nOptions if flags & _OPTIONS else None,
    )


def _tls_version() -> str:
    try:
        from ssl import OPENSSL_VERSION
    except ImportError:
        raise Failure(Fault.TLS_DLL_NOT_LOADED, _NO_LIBRARY) from None
    return OPENSSL_VERSION


@export
def L_DicomGetOpenSslVersion(version: CData, size: int, flags: int) -> None:
    """Which TLS library there is."""
    if version == NULL:
        raise Failure(Fault.NULL_PTR, "version: NULL")
    if size != ffi.sizeof("DICOMOPENSSLVERSION"):
        raise Failure(Fault.INVALID_STRUCT_SIZE, f"DICOMOPENSSLVERSION: {size} bytes")
    installed = message = ""
    try:
        installed = _tls_version()
    except Failure as failure:
        message = str(failure)
    version.uStructSize = size
    version.uFlags = 0
    version.bIsAvailable = bool(installed)
    for member, text in (
        (version.szRequiredVersion, _REQUIRED_VERSION),
        (version.szInstalledVersion, installed),
        (version.szDownloadMessage, message),
    ):
        fill(member, len(member), host_bytes(text))


@export
def L_DicomGetSecureMode(net: Net) -> int:
    """The mode of the net; one that it does not know is none."""
    return net.secure if net.secure == engine.SECURE_TLS else engine.SECURE_NONE


@export
def L_DicomSetIsSecureConnected(net: Net, connected: bool) -> None:
    """Nothing to set: the handshake decides."""


@export
def L_DicomGetIsSecureConnected(net: Net) -> bool:
    """Whether the connection is up and secured."""
    return net.is_secure_connected


@export
def L_DicomGetErrorSecure(net: Net) -> int:
    """The last fault of a secure link, 0 for none."""
    return net.secure_error


@export
def L_DicomSetClientCertificateTLS(net: Net, path: str, kind: int, key_path: str | None) -> int:
    """Set the own certificate, for either role."""
    return _set_certificate(net, path, kind, key_path)


@export
def L_DicomSetServerCertificateTLS(net: Net, path: str, kind: int, key_path: str | None) -> int:
    """Set the own certificate, for either role."""
    return _set_certificate(net, path, kind, key_path)


def _set_certificate(net: Net, path: str, kind: int, key_path: str | None) -> int:
    _check_idle(net)
    _tls_version()
    from ltdic.net.tls_context import load_certificate

    load_certificate(net.tls, path, kind, key_path or None, observer_of(net).private_key_password)
    return 0


def _check_idle(net: Net) -> None:
    if net.is_activated:
        raise Failure(Fault.NET_IS_CONNECTED, "too late for this connection")


@export
def L_DicomGetCipherFromIndexTLS(net: Net, index: int) -> int:
    """The suite at a place of the preference list, 0 past the end."""
    return net.tls.suites.get(index)


@export
def L_DicomSetCipherToIndexTLS(net: Net, index: int, cipher: int) -> int:
    """Set a place of the preference list; 0 ends the list there."""
    _check_idle(net)
    if not net.tls.suites.put(index, cipher):
        raise Failure(Fault.PARAMETER, f"cipher suite {cipher} at {index}")
    return 0


@export
def L_DicomGetCiphersuiteTLS(net: Net) -> int:
    """The suite that was agreed on, 0 before."""
    return net.cipher_suite


@export
def L_DicomGetEncryptionAlgorithmTLS(net: Net, cipher: int) -> int:
    """How a suite encrypts."""
    suite = SUITES.get(cipher)
    return 0 if suite is None else suite.encryption


@export
def L_DicomGetAuthenticationAlgorithmTLS(net: Net, cipher: int) -> int:
    """How a suite authenticates; those of TLS 1.3 leave that open."""
    suite = SUITES.get(cipher)
    return 0 if suite is None else suite.authentication


@export
def L_DicomGetIntegrityAlgorithmTLS(net: Net, cipher: int) -> int:
    """How a suite guards integrity; 0 for those that encrypt and guard in one."""
    suite = SUITES.get(cipher)
    return 0 if suite is None else suite.mac


@export
def L_DicomGetKeyExchangeAlgorithmTLS(net: Net, cipher: int) -> int:
    """How a suite agrees on keys."""
    suite = SUITES.get(cipher)
    return 0 if suite is None else suite.key_exchange


@export
def L_DicomGetEncryptKeyLengthTLS(net: Net, cipher: int) -> int:
    """Bits of a suite's encryption key."""
    suite = SUITES.get(cipher)
    return 0 if suite is None else suite.key_length


@export
def L_DicomGetMutualAuthKeyLengthTLS(net: Net, cipher: int) -> int:
    """Bits of the authentication key: the certificates have one, a suite has none. 0."""
    return 0
