"""Nets that speak TLS with each other, or with a peer of Python's own. No fixtures here."""

from __future__ import annotations

import ssl

from ltdic.net import SECURE_TLS, Net
from ltdic.net.tls_context import load_certificate
from ltdic.net.tls_setting import TlsSetting

from certificate import Identity

PEER = 1
MUTUAL = 3


def secure(net: Net, identity: Identity | None = None, **settings: object) -> Net:
    """Set a net up for TLS."""
    net.secure = SECURE_TLS
    net.tls = TlsSetting(**settings)  # type: ignore[arg-type]
    if identity is not None:
        load_certificate(net.tls, str(identity.both()), 1, None, lambda: b"")
    return net


class SecureSite:
    """A site whose accepted nets speak TLS, and what they are told."""

    def __init__(self, site, tool):
        self.site, self.tool = site, tool
        self.verify = None

    def serve(self, identity, **settings):
        def prepare(peer, recorder):
            if self.verify is not None:
                recorder.wants_verify = True
                recorder.react["on_verify"] = self.verify
            secure(peer, identity, **settings)

        self.site.prepare = prepare

    def client(self, identity=None, **settings):
        net, recorder = self.site.net()
        return secure(net, identity, **settings), recorder

    def connect(self, net, recorder):
        net.connect("", 0, "127.0.0.1", self.site.port)
        assert recorder.wait("on_connect") == (0,)
        return recorder.wait("on_secure_link")[0]

    @property
    def heard(self):
        return self.site.heard()

    @property
    def accepted(self):
        return self.site.accepted[0]

    def raw(self, context=None, **options):
        """A TLS client of Python's own."""
        return (context or lenient()).wrap_socket(self.site.raw(), **options)


def lenient() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
