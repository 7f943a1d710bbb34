"""`ssl` contexts as a net's setting and PS3.15 B.12 (RFC 9325) want them.

TLS 1.2 and 1.3, forward secrecy and AEAD unless the program lists other suites, OpenSSL's security
level 2 (RSA and DH from 2048 bits, EC from 224), no renegotiation, no compression, no resumption.
The suites of TLS 1.3 cannot be chosen one by one through `ssl`: where the program lists none of
them, TLS 1.3 is spoken all the same, as leaving it out would weaken the link.

Must not know: connections.
"""

from __future__ import annotations

import ssl

from ltdic.core.errors import Failure, Fault
from ltdic.core.log import logger
from ltdic.net.tls_certificate import Password, load
from ltdic.net.tls_setting import TlsSetting
from ltdic.net.tls_suite import SUITES

_PROTOCOL = "dicom"
"""The name of DICOM in ALPN."""
_LEVEL = "@SECLEVEL=2"


def new_context(server_side: bool) -> ssl.SSLContext:
    """A context for one role, without certificates."""
    kind = ssl.PROTOCOL_TLS_SERVER if server_side else ssl.PROTOCOL_TLS_CLIENT
    context = ssl.SSLContext(kind)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.options |= ssl.OP_NO_RENEGOTIATION | ssl.OP_NO_COMPRESSION | ssl.OP_NO_TICKET
    context.options |= ssl.OP_CIPHER_SERVER_PREFERENCE
    context.set_alpn_protocols([_PROTOCOL])
    if server_side:
        context.num_tickets = 0
    return context


def context_for(setting: TlsSetting, server_side: bool, judged_later: bool) -> ssl.SSLContext:
    """The context of one link. `judged_later`: a client that looks at the certificate itself.

    Failure TLS_INSUFFICIENT_SECURITY when no suite of the list is left, TLS_INVALID_CTX_CAFILE.
    """
    context = setting.contexts.get(server_side) or new_context(server_side)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    _choose_suites(context, setting)
    if setting.ca_file is not None:
        trust(context, setting.ca_file)
    context.verify_mode = _verify_mode(setting, server_side) if not judged_later else ssl.CERT_NONE
    return context


def _verify_mode(setting: TlsSetting, server_side: bool) -> ssl.VerifyMode:
    if not setting.verify:
        return ssl.CERT_NONE
    optional = server_side and not setting.demands_certificate
    return ssl.CERT_OPTIONAL if optional else ssl.CERT_REQUIRED


def trust(context: ssl.SSLContext, ca_file: str) -> None:
    """Trust the certificates of a PEM file; if it has revocation lists, they are heeded."""
    try:
        context.load_verify_locations(ca_file)
    except (OSError, ValueError) as error:
        raise Failure(
            Fault.TLS_INVALID_CTX_CAFILE, f"file of trusted certificates: {error}"
        ) from None
    if context.cert_store_stats()["crl"]:
        context.verify_flags |= ssl.VERIFY_CRL_CHECK_LEAF


def check_trusted(ca_file: str) -> None:
    """Failure TLS_INVALID_CTX_CAFILE unless the file can be used."""
    trust(new_context(server_side=False), ca_file)


def _choose_suites(context: ssl.SSLContext, setting: TlsSetting) -> None:
    chosen = [SUITES[number] for number in setting.suites.numbers]
    older = [suite.name for suite in chosen if not suite.is_13 and _is_known(suite.name)]
    newer = [suite.name for suite in chosen if suite.is_13 and _is_known(suite.name)]
    if setting.only_1_3 or not older:
        if not newer:
            raise Failure(Fault.TLS_INSUFFICIENT_SECURITY, "no cipher suite left")
        context.minimum_version = ssl.TLSVersion.TLSv1_3
    else:
        context.set_ciphers(":".join((*older, _LEVEL)))


_known: dict[str, bool] = {}


def _is_known(name: str) -> bool:
    """Whether this OpenSSL has the suite; one that it has not is named in the log, once."""
    if name not in _known:
        probe = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        try:
            if not name.startswith("TLS_"):
                probe.set_ciphers(f"{name}:{_LEVEL}")
            _known[name] = any(each["name"] == name for each in probe.get_ciphers())
        except ssl.SSLError:
            _known[name] = False
        if not _known[name]:
            logger.warning("cipher suite %s is not in %s: skipped", name, ssl.OPENSSL_VERSION)
    return _known[name]


def load_certificate(
    setting: TlsSetting, path: str, kind: int, key_path: str | None, ask: Password
) -> None:
    """Give a net its own certificate, for both roles, in place of an earlier one.

    Parameters and Failures as in `tls_certificate.load`; then the earlier one stays.
    """
    contexts = {server_side: new_context(server_side) for server_side in (False, True)}
    load(tuple(contexts.values()), path, kind, key_path, ask)
    setting.contexts = contexts
