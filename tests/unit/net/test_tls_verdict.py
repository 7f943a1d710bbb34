"""Certificates that are refused on secure links, and programs that are asked about them."""

from __future__ import annotations

import pytest

from ltdic.core.errors import Fault

from certificate import CLIENT_AUTH, DAY, Authority
from secure_site import MUTUAL, PEER

# --- certificates that are refused ----------------------------------------------------------------


def other(tmp_path) -> Authority:
    return Authority(tmp_path, "other")


SERVER_FAULTS = {
    "expired": (
        lambda authority, tmp_path: authority.issue(begins=-2 * DAY, ends=-DAY),
        Fault.TLS_CERT_HAS_EXPIRED,
        Fault.TLS_CERTIFICATE_EXPIRED,
    ),
    "early": (
        lambda authority, tmp_path: authority.issue(begins=DAY, ends=2 * DAY),
        Fault.TLS_CERT_NOT_YET_VALID,
        Fault.TLS_BAD_CERTIFICATE,
    ),
    "unknown": (
        lambda authority, tmp_path: other(tmp_path).issue(),
        Fault.TLS_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
        Fault.TLS_UNKNOWN_CA,
    ),
    "purpose": (
        lambda authority, tmp_path: authority.issue(
            purposes=(CLIENT_AUTH,),
        ),
        Fault.TLS_INVALID_PURPOSE,
        Fault.TLS_UNSUPPORTED_CERTIFICATE,
    ),
}


@pytest.mark.parametrize("case", SERVER_FAULTS)
def test_t5_client_refuses_the_server(line, authority, tmp_path, case):
    make, expected, alert = SERVER_FAULTS[case]
    line.serve(make(authority, tmp_path))
    net, told = line.client(verify=PEER, ca_file=str(authority.file))
    assert line.connect(net, told) == expected
    assert told.wait("on_close")[0] == expected
    assert told.names() == ["on_connect", "on_secure_link", "on_close"]
    assert net.secure_error == expected
    assert line.heard.wait("on_secure_link")[0] == alert
    assert line.heard.wait("on_close")[0] == alert


def test_client_that_verifies_nothing_takes_any_certificate(line, authority, tmp_path):
    line.serve(authority.issue(begins=-2 * DAY, ends=-DAY))
    assert line.connect(*line.client()) == 0


def test_t5_revoked(line, authority, tmp_path):
    mine = Authority(tmp_path)
    identity = mine.issue()
    line.serve(identity)
    net, told = line.client(verify=PEER, ca_file=str(mine.revoke(identity)))
    assert line.connect(net, told) == Fault.TLS_CERT_REVOKED


@pytest.mark.parametrize(("depth", "expected"), [(0, Fault.TLS_CERT_CHAIN_TOO_LONG), (1, 0)])
@pytest.mark.parametrize("asks", [False, True])
def test_t5_depth(line, authority, tmp_path, depth, expected, asks):
    line.serve(Authority(tmp_path, "between", above=authority).issue())
    net, told = line.client(verify=PEER, ca_file=str(authority.file), depth=depth)
    told.wants_verify = asks
    assert line.connect(net, told) == expected
    if asks:
        assert [call[0] for call in told.of("on_verify")] == [True, True, not expected][1:]


CLIENT_FAULTS = {
    "none": (
        lambda authority, tmp_path: None,
        Fault.TLS_CERTIFICATE_VERIFY_FAILED,
        Fault.TLS_HANDSHAKE_FAILURE,
    ),
    "expired": SERVER_FAULTS["expired"],
    "unknown": SERVER_FAULTS["unknown"],
}


@pytest.mark.parametrize("case", CLIENT_FAULTS)
def test_t5_server_refuses_the_client(line, authority, tmp_path, case):
    """With TLS 1.3 the client has its link before the server has seen its certificate."""
    make, expected, alert = CLIENT_FAULTS[case]
    line.serve(authority.issue(), verify=MUTUAL, ca_file=str(authority.file))
    net, told = line.client(make(authority, tmp_path))
    assert line.connect(net, told) == 0
    assert told.wait("on_close")[0] == alert
    assert net.secure_error == alert
    assert line.heard.wait("on_secure_link")[0] == expected
    assert line.heard.wait("on_close")[0] == expected


@pytest.mark.parametrize(("verify", "identified"), [(MUTUAL, True), (PEER, True), (PEER, False)])
def test_server_takes_the_client(line, authority, tool, verify, identified):
    line.serve(authority.issue(), verify=verify, ca_file=str(authority.file))
    net, told = line.client(authority.issue("client") if identified else None)
    assert line.connect(net, told) == 0
    net.send_associate_request(tool.proposal())
    told.wait("on_associate_accept")


# --- the program is asked -------------------------------------------------------------------------


def asking(line, answer, **settings):
    net, told = line.client(**settings)
    told.wants_verify = True
    told.react["on_verify"] = lambda net, good, *_: good if answer is None else answer
    return net, told


def test_client_is_asked_about_each_certificate(line, authority, tmp_path):
    line.serve(Authority(tmp_path, "between", above=authority).issue("leaf"))
    net, told = asking(line, None, verify=PEER, ca_file=str(authority.file))
    assert line.connect(net, told) == 0
    calls = told.of("on_verify")
    assert [(good, code, text) for good, _, code, text in calls] == [(True, 0, "ok")] * 2
    assert "Subject: commonName=between" in calls[0][1]
    assert "CA: Yes" in calls[0][1]
    assert "Subject: commonName=leaf" in calls[1][1]
    assert "CA: No" in calls[1][1]
    assert told.names() == ["on_connect", "on_verify", "on_verify", "on_secure_link"]


@pytest.mark.parametrize("use_rsa", [False, True])
@pytest.mark.parametrize("verify", [0, PEER])
@pytest.mark.parametrize("answer", [True, False])
def test_client_decides_about_a_bad_certificate(line, authority, verify, answer, use_rsa):
    line.serve(authority.issue(begins=-2 * DAY, ends=-DAY, use_rsa=use_rsa))
    net, told = asking(line, answer, verify=verify, ca_file=str(authority.file))
    assert line.connect(net, told) == (0 if answer else Fault.TLS_CERT_HAS_EXPIRED)
    ((good, _, code, text),) = told.of("on_verify")
    assert (good, code, text) == (False, 10, "certificate has expired")


def test_client_refuses_a_good_certificate(line, authority):
    line.serve(authority.issue())
    net, told = asking(line, False, verify=PEER, ca_file=str(authority.file))
    assert line.connect(net, told) == Fault.TLS_APPLICATION_VERIFICATION
    assert told.wait("on_close")[0] == Fault.TLS_APPLICATION_VERIFICATION


def test_nothing_leaves_before_the_program_has_judged(line, authority, tool):
    """The handshake is over when it is asked; what it sends then waits for its own answer."""

    def judge(net, *_):
        net.send_associate_request(tool.proposal())
        assert net.queue_length == 1
        return False

    line.serve(authority.issue())
    net, told = asking(line, False, verify=PEER, ca_file=str(authority.file))
    told.react["on_verify"] = judge
    assert line.connect(net, told) == Fault.TLS_APPLICATION_VERIFICATION
    line.heard.wait("on_close")
    assert line.heard.of("on_associate_request") == []


def test_exception_of_the_program_is_a_no(line, authority):
    def fail(*_):
        raise ValueError

    line.serve(authority.issue())
    net, told = asking(line, None)
    told.react["on_verify"] = fail
    assert line.connect(net, told) != 0


@pytest.mark.parametrize("answer", [True, False])
def test_server_is_asked(line, authority, answer):
    line.verify = lambda net, good, *_: answer
    line.serve(authority.issue(), verify=MUTUAL, ca_file=str(authority.file))
    line.connect(*line.client(authority.issue("client")))
    fault = line.heard.wait("on_secure_link")[0]
    assert fault == (0 if answer else Fault.TLS_APPLICATION_VERIFICATION)
    ((good, certificate, code, _),) = line.heard.of("on_verify")
    assert (good, code) == (True, 0)
    assert "Subject: commonName=client" in certificate


def test_server_is_told_of_a_bad_certificate_and_cannot_take_it(line, authority, tmp_path):
    line.verify = lambda *_: True
    line.serve(authority.issue(), verify=MUTUAL, ca_file=str(authority.file))
    line.connect(*line.client(other(tmp_path).issue()))
    fault = line.heard.wait("on_secure_link")[0]
    assert fault == Fault.TLS_UNABLE_TO_GET_ISSUER_CERT_LOCALLY
    assert line.heard.of("on_verify") == [(False, "", 20, "unable to get local issuer certificate")]
