"""Judging the peer's certificates beyond what `ssl` does by itself, and asking the program.

`ssl` has no callback for each certificate. So, when the program wants to be asked:

- A client lets the handshake pass without a verdict, then puts the chain that came before OpenSSL
  once more (`tls_probe`), for OpenSSL's own verdict. Then the program is asked once for each
  certificate, the peer's own one last, which carries the verdict on the chain; the others, which
  got no verdict of their own, are shown as good. Its answer decides, either way.
- A server cannot ask for a certificate without judging it. When the judgement was good the program
  is asked as above; when it was not, it is told once, without a certificate, and the link ends
  whatever it answers.

Without verification (mode NONE) a client that does not want to be asked accepts any certificate.
The depth limits the certificates between the peer's and the trusted one; `ssl` has no limit of its
own, so it is enforced here, after the handshake.

Must not know: C.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ltdic.core.errors import Failure, Fault
from ltdic.net.tls import PeerCertificate, TlsTransport
from ltdic.net.tls_fault import CHAIN_TOO_LONG, fault_of_verdict
from ltdic.net.tls_probe import Verdict, judge
from ltdic.net.tls_text import describe

if TYPE_CHECKING:
    from ltdic.net.net import Net

_ENDS = 2
"""The peer's certificate and the trusted one."""

Alive = Callable[[], bool]


def wants_verify(net: Net) -> bool:
    """Whether the program wants to be asked about certificates."""
    return bool(getattr(net.observer, "wants_verify", False))


def examine(net: Net, transport: TlsTransport, server_side: bool, alive: Alive) -> None:
    """Failure unless the peer's certificates will do. After the handshake."""
    asks = wants_verify(net)
    if not asks and not net.tls.verify:
        return
    sent = transport.chain(verified=False)
    if server_side or not asks:
        verdict = Verdict(0, "ok", len(transport.chain(verified=True)))
    else:
        verdict = judge(net.tls, [each.der for each in sent])
    if verdict.code == 0 and verdict.length - _ENDS > net.tls.depth:
        verdict = Verdict(CHAIN_TOO_LONG, "certificate chain too long", verdict.length)
    if not asks and verdict.code:
        raise Failure(fault_of_verdict(verdict.code), verdict.text)
    if asks:
        _ask_about(net, alive, sent, verdict)


def tell_refused(net: Net, transport: TlsTransport, alive: Alive) -> None:
    """A server's handshake has ended by OpenSSL's verdict: tell the program, which cannot help."""
    if wants_verify(net) and transport.verdict is not None:
        _ask(net, alive, False, "", *transport.verdict)


def _ask_about(net: Net, alive: Alive, sent: list[PeerCertificate], verdict: Verdict) -> None:
    for certificate in reversed(sent[1:]):
        if not _ask(net, alive, True, describe(*certificate), 0, "ok"):
            raise Failure(Fault.TLS_APPLICATION_VERIFICATION, "the program refused a certificate")
    for certificate in sent[:1]:
        code, text, _ = verdict
        if not _ask(net, alive, code == 0, describe(*certificate), code, text):
            fault = fault_of_verdict(code) if code else Fault.TLS_APPLICATION_VERIFICATION
            raise Failure(fault, text if code else "the program refused a certificate")


def _ask(net: Net, alive: Alive, good: bool, certificate: str, code: int, text: str) -> bool:
    """The program's answer; no answer, which is an exception of the observer, is a no."""
    answers: list[bool] = []

    def ask() -> None:
        answer = net.observer.on_verify(net, good, certificate, code, text)
        answers.append(good if answer is None else answer)

    net.turn.call(alive, ask)
    return bool(answers and answers[0])
