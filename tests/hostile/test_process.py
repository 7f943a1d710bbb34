"""Rows F5 (threads), F7 and F8 of the fault plan: the process around the library."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from hostile import octets
from hostile.conftest import Attack
from hostile.host import Host, full
from hostile.octets import ECHO_PDU
from hostile.peer import PATIENCE, Peer
from ltdic.core.errors import Fault

from interop.handmade import CT, ct_data
from process import DEADLINE, ROOT, Compile, Run, Running

LIVE = 100


@pytest.mark.parametrize("what", ["net", "pdu", "ds"])
def test_F5_threads_share_an_object(
    library: Path, python_environment: dict[str, str], what: str
) -> None:
    """Four to eight threads on one object, freed under their feet.

    A data set is for one thread at a time: there a call may fail by any exception, in the log.
    """
    child = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "hostile" / "race.py"), str(library), what],
        env=python_environment, capture_output=True, text=True, timeout=DEADLINE,
    )  # fmt: skip
    assert (child.returncode, child.stdout) == (0, "alive\n"), child.stderr[-2000:]
    assert what == "ds" or "defect in the library" not in child.stderr, child.stderr[-2000:]


def crowd(host: Host) -> list[Peer]:
    """Live associations."""
    peers = [host.connect(f"127.0.0.{10 + number // 64}") for number in range(LIVE)]
    for peer in peers:
        peer.send(octets.REQUEST)
    for peer in peers:
        assert peer.pdu()[:1] == b"\2"
    return peers


@pytest.mark.parametrize("how", ["return", "exit", "exit-in-callback"])
def test_F8_exit_while_associations_live(host_program: Path, how: str) -> None:
    """In time, with the code that the program chose; the peers see the end."""
    host = Host(host_program, {})
    peers = crowd(host)
    assert host.process.stdin is not None
    if how == "return":
        host.process.stdin.close()
    elif how == "exit":
        host.process.stdin.write("exit 7\n")
    else:
        host.command("trap", 0, 0, "receive:exit")
        peers[0].send(ECHO_PDU)
    assert host.process.wait(PATIENCE) == (0 if how == "return" else 7)
    for peer in peers:
        peer.close()
    assert host.log == []


CLOSED = r"""
#define _POSIX_C_SOURCE 200809L
#include <dlfcn.h>
#include <stdio.h>

typedef void *(*create_net)(char *, int);
typedef int (*listen_on)(void *, char *, unsigned, int);
typedef int (*start_up)(void);
typedef union { void *object; create_net create; listen_on listen; start_up start; } any;

static int use(const char *path)
{
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    any create, listen, start;
    int code;

    if (library == NULL)
        return -1;
    create.object = dlsym(library, "L_DicomCreateNet");
    listen.object = dlsym(library, "L_DicomListen");
    start.object = dlsym(library, "L_DicomStartUp");
    code = start.start();
    code += listen.listen(create.create(NULL, 0), "127.0.0.1", 0, 5);
    return dlclose(library) + code;
}

int main(int count, char **arguments)
{
    (void)count;
    printf("%d ", use(arguments[1]));
    printf("%d\n", use(arguments[1]));
    return 0;
}
"""


def test_F8_dlclose_with_a_live_net(
    compile_program: Compile, run_program: Run, library: Path
) -> None:
    """The library stays where its threads are and can be opened again; as plug-ins are."""
    program = compile_program(CLOSED, options=["-Wl,--as-needed", "-ldl"])
    result = run_program(program, library)
    assert (result.returncode, result.stdout, result.stderr) == (0, "0 0\n", "")


ENDED = r"""
#include <ltdic.h>
#include <ltdicuid.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static HDICOMNET accepted;
static int connected, is_over, late;

static void EXT_CALLBACK on_connect(HDICOMNET net, L_INT error, void *user)
{
    (void)net;
    (void)user;
    pthread_mutex_lock(&lock);
    late += is_over;
    connected += error == 0;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
}

static void EXT_CALLBACK on_accept(HDICOMNET net, L_INT error, void *user)
{
    accepted = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    L_DicomAccept(net, accepted);
    on_connect(net, error, user);
}

static void EXT_CALLBACK on_close(HDICOMNET net, L_INT error, HDICOMNET peer, void *user)
{
    (void)net;
    (void)error;
    (void)peer;
    (void)user;
    late += is_over;
}

/* A server and a client that are connected, then ShutDown under their feet. */
static int play(void)
{
    DICOMNETCALLBACK table;
    HDICOMNET server = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    HDICOMNET client = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    HDICOMPDU pdu = L_DicomCreateAssociate(TRUE);
    L_UINT port = 0;
    int good = 0;

    connected = is_over = 0;
    memset(&table, 0, sizeof table);
    table.pfnConnect = on_connect;
    table.pfnAccept = on_accept;
    table.pfnClose = on_close;
    L_DicomSetCallback(server, &table);
    L_DicomSetCallback(client, &table);
    L_DicomListen(server, "127.0.0.1", 0, 5);
    L_DicomGetHostInfo(server, NULL, 0, &port);
    L_DicomConnect(client, NULL, 0, "127.0.0.1", port);
    pthread_mutex_lock(&lock);
    while (connected < 2)
        pthread_cond_wait(&changed, &lock);
    pthread_mutex_unlock(&lock);
    L_DicomShutDown();
    is_over = 1;
    good += L_DicomIsConnected(client) || L_DicomIsConnected(accepted);
    good += L_DicomIsActivated(server);
    good += L_DicomSendAssociateRequest(client, pdu) == DICOM_SUCCESS;
    good += L_DicomSendAbort(accepted, 0, 0) == DICOM_SUCCESS;
    good += L_DicomSendCEchoRequest(client, 1, 1, UID_VERIFICATION_CLASS) == DICOM_SUCCESS;
    good += L_DicomListen(client, "127.0.0.1", 0, 5) == DICOM_SUCCESS;
    good += L_DicomConnect(server, NULL, 0, "127.0.0.1", port) == DICOM_SUCCESS;
    good += L_DicomGetClientCount(server) != 0;
    L_DicomClose(client);
    L_DicomCloseForced(accepted, TRUE);
    L_DicomFreeNet(server);
    L_DicomFreeNet(client);
    L_DicomFreeNet(accepted);
    L_DicomFreeAssociate(pdu);
    return good;
}

int main(void)
{
    int i, good = 0;

    for (i = 0; i < 3; i++) {
        L_DicomStartUp();
        good += play();
    }
    L_DicomShutDown();
    printf("%d %d\n", good, late);
    return 0;
}
"""


def test_F5_nets_after_shut_down(compile_program: Compile, run_program: Run) -> None:
    """ShutDown with live connections: nothing is told any more, nothing works, all can be freed.

    After the next StartUp nets work again.
    """
    result = run_program(compile_program(ENDED))
    assert (result.returncode, result.stdout, result.stderr) == (0, "0 0\n", "")


SIGNALS = r"""
#define _POSIX_C_SOURCE 200809L
#include <ltdic.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    struct sigaction before[65], after;
    char place[64];
    sigset_t mask_before, mask_after;
    HDICOMNET net;
    int number, changed = 0;

    setlocale(LC_ALL, "C.UTF-8");
    strcpy(place, setlocale(LC_ALL, NULL));
    for (number = 1; number <= 64; number++)
        sigaction(number, NULL, &before[number]);
    sigprocmask(SIG_SETMASK, NULL, &mask_before);
    L_DicomStartUp();
    net = L_DicomCreateNet(NULL, DICOM_SECURE_NONE);
    L_DicomListen(net, "127.0.0.1", 0, 5);
    L_DicomFreeDS(L_DicomCreateDS(NULL));
    L_DicomFreeNet(net);
    L_DicomShutDown();
    sigprocmask(SIG_SETMASK, NULL, &mask_after);
    for (number = 1; number <= 64; number++) {
        memset(&after, 0, sizeof after);
        if (sigaction(number, NULL, &after) == 0
            && after.sa_handler != before[number].sa_handler)
            changed = number;
        changed += sigismember(&mask_before, number) != sigismember(&mask_after, number);
    }
    printf("%d %d\n", changed, strcmp(place, setlocale(LC_ALL, NULL)));
    return 0;
}
"""


def test_F7_signals_and_locale_stay_the_hosts(compile_program: Compile, run_program: Run) -> None:
    result = run_program(compile_program(SIGNALS))
    assert (result.returncode, result.stdout, result.stderr) == (0, "0 0\n", "")


def test_F7_signals_interrupt_nothing(attack_with: Callable[..., Attack]) -> None:
    """A signal every millisecond, handled without SA_RESTART."""
    attack = attack_with({"HOST_ALARM": "1"})
    attack.lines = 0
    peer = attack.associate()
    content = octets.element_text(0x00100020, b"ab")
    for _ in range(50):
        peer.send(octets.STORE_PDU, octets.data(octets.STORE, content), ECHO_PDU)
        assert [peer.status(), peer.status()] == [0, 0]
    called = attack.be_associated()
    assert attack.host.command("store", called.net, 100_000) == 0
    assert called.values()[0x110] == b"\1\0"


def test_F7_sigpipe_is_never_raised(attack: Attack) -> None:
    """The host runs with SIGPIPE as the system has it: writing to a dead peer kills nobody."""
    attack.lines = 0
    attack.bound = 24 * 1024 * 1024
    for _ in range(20):
        peer = attack.be_associated()
        peer.reset()
        attack.host.command("store", peer.net, 100_000)
        attack.host.command("echo", peer.net, 1)
        attack.host.wait("close", peer.net)


def test_F1_memory_limit_while_receiving(attack_with: Callable[..., Attack]) -> None:
    """No memory for a data set that is to be held in memory: its association ends, nobody else's.

    With the limit gone all is as before.
    """
    null = "allocator_may_return_null=1"  # as without a sanitizer
    attack = attack_with({"LTDIC_SPOOL_SIZE": "1000000000", "ASAN_OPTIONS": null})
    attack.bound = 300 * 1024 * 1024
    host = attack.host
    peer = attack.associate()
    pid = host.process.pid
    before = resource.prlimit(pid, resource.RLIMIT_AS)
    held = int(Path(f"/proc/{pid}/statm").read_text().split()[0]) * resource.getpagesize()
    resource.prlimit(pid, resource.RLIMIT_AS, (held + (8 << 20), before[1]))
    try:
        part = octets.data(octets.STORE, bytes(200_000), last=False)
        peer.send_some(octets.STORE_PDU + part * 1000)
        assert host.wait("close", peer.net) == (str(int(Fault.MEMORY)),)
        assert host.of("store", peer.net) == []
        attack.others_are_served()
    finally:
        resource.prlimit(pid, resource.RLIMIT_AS, before)
    other = attack.associate()
    content = octets.element_text(0x7FE00010, bytes(200_000))
    other.send(octets.STORE_PDU, octets.data(octets.STORE, content))
    assert other.status() == 0


def test_environment_that_lies(host_program: Path) -> None:
    """Settings that are no numbers are named in the log and not used."""
    host = Host(host_program, {"LTDIC_ARTIM_TIMEOUT": "-1", "LTDIC_SPOOL_SIZE": "x\n\x1b[2J"})
    with host.connect() as peer:
        peer.send(octets.REQUEST)
        assert peer.pdu()[:1] == b"\2"
    host.wait_log(2)
    assert all("\x1b" not in line for line in host.log)
    host.stop()


def test_F4_clock_jumps(attack_with: Callable[..., Attack], preload: Callable[[str], str]) -> None:
    """The time of day goes a day to and fro: deadlines neither come early nor never."""
    attack = attack_with({"LD_PRELOAD": preload("jumping_clock")})
    attack.lines = 0
    attack.limit("artim")
    before = time.monotonic()
    assert attack.connect().rest() == b""
    assert time.monotonic() - before > 0.35
    attack.relax()
    peer = attack.associate()
    peer.send(ECHO_PDU)
    assert peer.status() == 0


AHEAD = 2


@pytest.mark.parametrize("answers", [1, 6, 26, *range(100, full(100, 10_100), 500)])
def test_F3_killed_while_storing(
    serve: Callable[..., tuple[Running, int]],
    tmp_path: Path,
    figure: Callable[[str], None],
    answers: int,
) -> None:
    """After kill -9 every instance that was answered with success is there, whole.

    A file under its own name is whole, answered or not. Two are always ahead, the very last of them
    not at all, half or whole: the kill finds the server at work. Three kills, twenty more with
    HOSTILE_LONG.
    """
    server, port = serve("store_scp", "--folder", tmp_path)
    pixels = bytes(range(256)) * 800
    with Peer.dial(port) as peer:
        peer.send(octets.associate(contexts=octets.context(octets.STORE, CT)))
        assert peer.pdu()[:1] == b"\2"
        for number in range(answers + AHEAD):
            instance = f"1.2.3.{number}".encode()
            content = ct_data(instance) + octets.element_text(0x7FE00010, pixels)
            peer.send(octets.data(octets.STORE, octets.store(number, instance), command=True))
            is_last = number == answers + AHEAD - 1
            end = len(content) * (answers % 3) // 2 if is_last else len(content)
            for at in range(0, end, 16000):
                part = content[at : at + 16000]
                peer.send(octets.data(octets.STORE, part, last=at + 16000 >= len(content)))
            if number >= AHEAD:
                assert peer.status() == 0
        server.stop()
    found = {path.stem for path in tmp_path.glob("*.dcm")}
    assert found >= {f"1.2.3.{number}" for number in range(answers)}
    for path in tmp_path.glob("*.dcm"):
        assert path.read_bytes().endswith(pixels), path.name
        path.unlink()  # these are many
    figure(f"{answers:,} answered, {len(found):,} there and whole")
