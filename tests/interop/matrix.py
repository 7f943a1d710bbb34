"""Which service is tested with which peer, in which role of ours; why there is no test elsewhere.

    python tests/interop/matrix.py

prints it. test_matrix.py checks that the table has every cell and that the tests exist. A cell is
the name of a test, `module::function`, with the folder of the module where it is not this one; or
a reason. Peers are programs with one role each, but for pynetdicom and Orthanc.
"""

from __future__ import annotations

from typing import NamedTuple

SERVICES = (
    "C-ECHO", "C-STORE", "C-FIND", "C-GET", "C-MOVE", "C-CANCEL",
    "N-EVENT-REPORT", "N-GET", "N-SET", "N-ACTION", "N-CREATE", "N-DELETE",
    "worklist", "print", "storage commitment", "move originator",
    "user identity", "asynchronous window", "outstanding operations", "extended negotiation",
    "common extended negotiation", "role selection", "association objects", "TLS",
)  # fmt: skip
"""The DIMSE services, services made of them, and what an association negotiates."""

PEERS = (
    "echoscu", "storescu", "storescp", "findscu", "movescu", "getscu", "dcmqrscp", "wlmscpfs",
    "dcmprscp", "dcmprscu", "dcmpssnd", "pynetdicom", "Orthanc", "hand-made", "ltdic",
)  # fmt: skip
SCU, SCP = "SCU", "SCP"
"""Our role."""


class Cell(NamedTuple):
    """Service, our role, peer."""

    service: str
    role: str
    peer: str


TESTS: dict[Cell, str] = {}
"""Cells that have a test."""


def _tests(service: str, role: str, **by_peer: str) -> None:
    for peer, test in by_peer.items():
        TESTS[Cell(service, role, peer.replace("_", "-"))] = test


_tests(
    "C-ECHO", SCU,
    storescp="test_echo::test_echo_scu_and_storescp",
    dcmqrscp="test_composite::test_dcmqrscp",
    wlmscpfs="test_composite::test_wlmscpfs",
    dcmprscp="test_print::test_dcmprscp",
    pynetdicom="test_echo::test_echo_scu_and_pynetdicom",
    Orthanc="test_orthanc::test_orthanc_serves",
    ltdic="test_echo::test_echo_scu_and_our_servers",
)  # fmt: skip
_tests(
    "C-ECHO", SCP,
    echoscu="test_echo::test_echoscu",
    pynetdicom="test_echo::test_pynetdicom",
    Orthanc="test_orthanc::test_orthanc_echoes_and_stores",
    ltdic="test_echo::test_echo_scu_and_our_servers",
)  # fmt: skip
_tests(
    "C-STORE", SCU,
    storescp="test_store::test_store_scu_and_storescp",
    dcmqrscp="test_composite::test_dcmqrscp",
    pynetdicom="test_store::test_store_scu_and_pynetdicom",
    Orthanc="test_orthanc::test_orthanc_serves",
    ltdic="test_store::test_store_scu_and_our_store_scp",
)  # fmt: skip
_tests(
    "C-STORE", SCP,
    storescu="test_store::test_storescu",
    dcmqrscp="test_composite::test_dcmqrscp",
    dcmpssnd="test_print::test_dcmpssnd",
    pynetdicom="test_store::test_pynetdicom",
    Orthanc="test_orthanc::test_orthanc_echoes_and_stores",
    ltdic="test_store::test_store_scu_and_our_store_scp",
)  # fmt: skip
_tests(
    "C-FIND", SCU,
    dcmqrscp="test_composite::test_dcmqrscp",
    wlmscpfs="test_composite::test_wlmscpfs",
    pynetdicom="test_composite::test_find_and_cancel_at_pynetdicom",
    Orthanc="test_orthanc::test_orthanc_serves",
    ltdic="api/test_outstanding::test_queries_whose_answers_mix",
)  # fmt: skip
_tests(
    "C-FIND", SCP,
    findscu="test_composite::test_findscu",
    pynetdicom="test_composite::test_find_from_pynetdicom",
    Orthanc="test_orthanc::test_orthanc_queries_and_retrieves",
    ltdic="api/test_outstanding::test_queries_whose_answers_mix",
)  # fmt: skip
_tests(
    "C-GET", SCU,
    dcmqrscp="test_get_retrieved::test_from_dcmqrscp",
    pynetdicom="test_get_retrieved::test_from_pynetdicom",
    Orthanc="test_get_retrieved::test_from_orthanc",
    hand_made="test_bad_input::test_peer_that_hangs_up_within_an_answer",
    ltdic="test_class_peer::test_c_get_between_two_processes",
)  # fmt: skip
_tests(
    "C-GET", SCP,
    getscu="test_get_served::test_getscu_retrieves_a_study",
    pynetdicom="test_get_served::test_levels",
    hand_made="test_get_served::test_peer_that_ends_meanwhile_does_no_harm",
    ltdic="test_class_peer::test_c_get_between_two_processes",
)  # fmt: skip
_tests(
    "C-MOVE", SCU,
    dcmqrscp="test_composite::test_dcmqrscp",
    pynetdicom="test_composite::test_move_at_pynetdicom",
    Orthanc="test_orthanc::test_orthanc_serves",
    ltdic="api/test_message_edge::test_edges",
)  # fmt: skip
_tests(
    "C-MOVE", SCP,
    movescu="test_composite::test_movescu",
    pynetdicom="test_composite::test_move_from_pynetdicom",
    Orthanc="test_orthanc::test_orthanc_queries_and_retrieves",
    ltdic="api/test_message_edge::test_edges",
)  # fmt: skip
_tests(
    "C-CANCEL", SCU,
    pynetdicom="test_composite::test_find_and_cancel_at_pynetdicom",
    ltdic="api/test_outstanding::test_cancel_means_one_of_several",
)  # fmt: skip
_tests(
    "C-CANCEL", SCP,
    findscu="test_composite::test_findscu_cancels",
    movescu="test_composite::test_movescu_cancels",
    pynetdicom="test_composite::test_find_from_pynetdicom",
    ltdic="api/test_outstanding::test_cancel_means_one_of_several",
)  # fmt: skip
for _service in SERVICES[6:12]:
    _tests(_service, SCU, pynetdicom="test_normalized::test_our_request",
           ltdic="api/test_message_edge::test_edges")  # fmt: skip
    _tests(_service, SCP, pynetdicom="test_normalized::test_their_request",
           ltdic="api/test_message_edge::test_edges")  # fmt: skip
for _service in ("N-GET", "N-SET", "N-ACTION", "N-CREATE", "N-DELETE", "print"):
    _tests(_service, SCU, dcmprscp="test_print::test_dcmprscp")
    _tests(_service, SCP, dcmprscu="test_print::test_dcmprscu")
_tests("N-ACTION", SCU, Orthanc="test_orthanc::test_orthanc_serves")
_tests("N-ACTION", SCP, Orthanc="test_orthanc::test_orthanc_wants_commitment")
_tests("N-EVENT-REPORT", SCU, Orthanc="test_orthanc::test_orthanc_wants_commitment")
_tests("N-EVENT-REPORT", SCP, Orthanc="test_orthanc::test_orthanc_serves")
_tests(
    "worklist", SCU,
    wlmscpfs="test_composite::test_wlmscpfs",
    pynetdicom="test_composite::test_find_and_cancel_at_pynetdicom",
)  # fmt: skip
_tests(
    "worklist", SCP,
    findscu="test_class_peer::test_worklist_for_findscu",
    pynetdicom="test_composite::test_find_from_pynetdicom",
)  # fmt: skip
_tests(
    "storage commitment", SCU,
    pynetdicom="test_normalized::test_report_on_the_association_of_the_request",
    Orthanc="test_orthanc::test_orthanc_serves",
)  # fmt: skip
_tests(
    "storage commitment", SCP,
    pynetdicom="test_normalized::test_report_to_their_requestor",
    Orthanc="test_orthanc::test_orthanc_wants_commitment",
)  # fmt: skip
_tests(
    "move originator", SCU,
    pynetdicom="test_composite::test_move_from_pynetdicom",
    ltdic="api/test_message_edge::test_edges",
)  # fmt: skip
_tests(
    "move originator", SCP,
    dcmqrscp="test_composite::test_dcmqrscp",
    pynetdicom="test_composite::test_move_at_pynetdicom",
    Orthanc="test_orthanc::test_orthanc_serves",
    ltdic="api/test_message_edge::test_edges",
)  # fmt: skip
_tests("user identity", SCU, pynetdicom="test_negotiation::test_identity_to_pynetdicom")
_tests(
    "user identity", SCP,
    storescu="test_negotiation::test_identity_from_storescu",
    pynetdicom="test_negotiation::test_identity_from_pynetdicom",
)  # fmt: skip
_tests(
    "asynchronous window", SCU,
    pynetdicom="test_negotiation::test_window_to_pynetdicom",
    hand_made="api/test_outstanding::test_foreign_server_answers_backwards",
    ltdic="api/test_outstanding::test_answers_in_any_order",
)  # fmt: skip
_tests(
    "asynchronous window", SCP,
    pynetdicom="test_negotiation::test_window_from_pynetdicom",
    hand_made="api/test_outstanding::test_foreign_client_asks_without_waiting",
    ltdic="api/test_outstanding::test_answers_in_any_order",
)  # fmt: skip
_tests(
    "outstanding operations", SCU,
    hand_made="api/test_outstanding::test_foreign_server_answers_backwards",
    ltdic="api/test_outstanding::test_both_sides_ask_at_once",
)  # fmt: skip
_tests(
    "outstanding operations", SCP,
    hand_made="api/test_outstanding::test_foreign_client_asks_without_waiting",
    ltdic="api/test_outstanding::test_both_sides_ask_at_once",
)  # fmt: skip
for _service, _name in (
    ("extended negotiation", "extended"),
    ("common extended negotiation", "common_extended"),
    ("role selection", "roles"),
):
    _tests(_service, SCU, pynetdicom=f"test_negotiation::test_{_name}_to_pynetdicom")
    _tests(_service, SCP, pynetdicom=f"test_negotiation::test_{_name}_from_pynetdicom")
_tests("role selection", SCU, dcmqrscp="test_get_retrieved::test_from_dcmqrscp")
_tests("role selection", SCP, getscu="test_get_served::test_getscu_retrieves_a_study",
       Orthanc="test_orthanc::test_orthanc_serves")  # fmt: skip
_tests("role selection", SCU, Orthanc="test_orthanc::test_orthanc_wants_commitment")
_tests(
    "association objects", SCU,
    pynetdicom="test_associate_agreement::test_pynetdicom_reads_our_request",
    ltdic="test_associate_agreement::test_request_round_trip",
)  # fmt: skip
_tests(
    "association objects", SCP,
    pynetdicom="test_associate_agreement::test_pynetdicom_reads_our_acceptance",
    ltdic="test_associate_agreement::test_acceptance_round_trip",
)  # fmt: skip
_tests(
    "TLS", SCU,
    storescp="test_tls_program::test_client",
    pynetdicom="test_tls_pynetdicom::test_client",
    ltdic="api/test_net_secure::test_mutual",
)  # fmt: skip
_tests(
    "TLS", SCP,
    echoscu="test_tls_program::test_server",
    storescu="test_tls_program::test_server_stores",
    pynetdicom="test_tls_pynetdicom::test_server",
    ltdic="api/test_net_secure::test_mutual",
)  # fmt: skip

# --- cells without a test -------------------------------------------------------------------------

_NORMALIZED = {"N-GET", "N-SET", "N-ACTION", "N-CREATE", "N-DELETE", "print"}
_ALL = set(SERVICES)

CAN: dict[tuple[str, str], set[str]] = {
    ("echoscu", SCP): {"C-ECHO", "TLS"},
    ("storescu", SCP): {"C-STORE", "user identity", "TLS"},
    ("storescp", SCU): {"C-ECHO", "C-STORE", "TLS"},
    ("findscu", SCP): {"C-FIND", "C-CANCEL", "worklist"},
    ("movescu", SCP): {"C-MOVE", "C-CANCEL"},
    ("getscu", SCP): {"C-GET", "role selection"},
    ("dcmqrscp", SCU): {
        "C-ECHO", "C-STORE", "C-FIND", "C-GET", "C-MOVE", "C-CANCEL", "role selection",
    },
    ("dcmqrscp", SCP): {"C-STORE", "move originator"},
    ("wlmscpfs", SCU): {"C-ECHO", "C-FIND", "worklist", "C-CANCEL"},
    ("dcmprscp", SCU): {"C-ECHO", *_NORMALIZED},
    ("dcmprscu", SCP): _NORMALIZED,
    ("dcmpssnd", SCP): {"C-STORE"},
    ("pynetdicom", SCU): _ALL - {"outstanding operations"},
    ("pynetdicom", SCP): _ALL - {"outstanding operations"},
    ("Orthanc", SCU): {
        "C-ECHO", "C-STORE", "C-FIND", "C-GET", "C-MOVE", "N-ACTION", "N-EVENT-REPORT",
        "storage commitment", "role selection", "TLS",
    },
    ("Orthanc", SCP): {
        "C-ECHO", "C-STORE", "C-FIND", "C-MOVE", "N-ACTION", "N-EVENT-REPORT",
        "storage commitment", "move originator", "role selection", "TLS",
    },
}  # fmt: skip
"""What a program can do when ours has this role; dcmqrscp is a client in its sub-operations."""

_MADE_OF = "is made of messages and items that have tests of their own"
OTHERWISE: dict[Cell, str] = {
    Cell("C-CANCEL", SCU, "dcmqrscp"): "it is done before a cancel can come",
    Cell("C-CANCEL", SCU, "wlmscpfs"): "it is done before a cancel can come",
    Cell("TLS", SCU, "Orthanc"): "its TLS is DCMTK's, as in storescp",
    Cell("TLS", SCP, "Orthanc"): "its TLS is DCMTK's, as in storescu",
    Cell("print", SCU, "pynetdicom"): "no service of its own to it, as test_normalized",
    Cell("print", SCP, "pynetdicom"): "no service of its own to it, as test_normalized",
}
"""Cells that could be and have no test."""


def reason(cell: Cell) -> str | None:
    """Why there is no test; None if there could be one."""
    if cell.peer == "hand-made":
        return "made by hand is only what no program does"
    if cell.peer == "ltdic":
        return _MADE_OF
    can = CAN.get((cell.peer, cell.role))
    if can is None:
        return f"{cell.peer} is not a peer for an {cell.role}"
    if cell.service not in can:
        return f"{cell.peer} does not do it"
    return OTHERWISE.get(cell)


def cells() -> list[Cell]:
    """All there could be."""
    return [Cell(s, r, p) for s in SERVICES for r in (SCU, SCP) for p in PEERS]


def table() -> str:
    """The table as Markdown: a line for each service and role with the peers, then the reasons."""
    lines = ["| service | ours | peers |", "|---|---|---|"]
    for service in SERVICES:
        for role in (SCU, SCP):
            found = [f"{p} (`{TESTS[c]}`)" for p in PEERS if (c := Cell(service, role, p)) in TESTS]
            lines.append(f"| {service} | {role} | {', '.join(found) or '-'} |")
    lines += [""] + [f"- {c.service}, {c.role}, {c.peer}: {why}" for c, why in OTHERWISE.items()]
    return "\n".join(lines)


if __name__ == "__main__":
    print(table())
