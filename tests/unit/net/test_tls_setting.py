"""Settings of secure links: what is taken, what is refused with which fault."""

from __future__ import annotations

import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.net.tls_context import check_trusted, context_for
from ltdic.net.tls_setting import TlsSetting, setting_of


def test_defaults():
    setting = setting_of()
    assert (setting.verify, setting.depth, setting.ca_file) == (0, 100, None)
    assert not setting.only_1_3


@pytest.mark.parametrize(
    ("members", "fault"),
    [
        ({"method": 0}, Fault.TLS_INVALID_CTX),
        ({"method": 1}, Fault.TLS_INVALID_CTX),
        ({"method": 2}, Fault.TLS_INVALID_CTX),
        ({"method": 8}, Fault.TLS_INVALID_CTX),
        ({"verify": 2}, Fault.TLS_INVALID_CTX_VERIFY_MODE),
        ({"verify": 4}, Fault.TLS_INVALID_CTX_VERIFY_MODE),
        ({"verify": 8}, Fault.TLS_INVALID_CTX_VERIFY_MODE),
        ({"depth": -1}, Fault.TLS_INVALID_CTX_VERIFY_DEPTH),
        ({"depth": 1001}, Fault.TLS_INVALID_CTX_VERIFY_DEPTH),
        ({"options": 0x40000000}, Fault.TLS_INVALID_CTX_OPTIONS),
    ],
)
def test_refused(members, fault):
    with pytest.raises(Failure) as failure:
        setting_of(**members)
    assert failure.value.fault == fault


@pytest.mark.parametrize("method", range(3, 8))
@pytest.mark.parametrize("verify", [0, 1, 3, 5, 7])
def test_taken(method, verify):
    setting = setting_of(method=method, verify=verify, depth=2)
    assert (setting.verify, setting.depth) == (verify, 2)
    assert setting.demands_certificate == (verify in (3, 7))


def test_options_are_mapped():
    everything = 0x80000BFF | 0x01000000 | 0x02000000 | 0x04000000 | 0x10000000 | 0x20000
    as_int = everything - (1 << 32)
    assert not setting_of(options=everything).only_1_3
    assert not setting_of(options=as_int).only_1_3
    assert setting_of(options=everything | 0x08000000).only_1_3


@pytest.mark.parametrize(("only", "minimum"), [(False, "TLSv1_2"), (True, "TLSv1_3")])
def test_versions(only, minimum):
    context = context_for(TlsSetting(only_1_3=only), server_side=True, judged_later=False)
    assert context.minimum_version.name == minimum


def test_trusted_certificates(authority, tmp_path):
    check_trusted(str(authority.file))
    empty = tmp_path / "empty.pem"
    empty.write_text("nothing here\n")
    for path in (str(tmp_path / "absent"), str(empty), str(tmp_path), "", "\0"):
        with pytest.raises(Failure) as failure:
            check_trusted(path)
        assert failure.value.fault == Fault.TLS_INVALID_CTX_CAFILE
