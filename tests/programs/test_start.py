"""The engine's start inside C programs: empty environment, moved trees, hostile surroundings."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from process import DEADLINE, ROOT, Compile, Run

PROGRAM = r"""
#include <ltdic.h>
#include <stdio.h>

int main(void)
{
    HDICOMPDU pdu = L_DicomCreateAssociate(1);
    char version[32] = "";

    L_DicomDefaultAssociate(pdu);
    L_DicomGetImplementVersion(pdu, version, sizeof version);
    printf("%s %d\n", version, L_DicomSetVersion(pdu, 1));
    L_DicomFreeAssociate(pdu);
    return 0;
}
"""
WORKS = "LTDIC_010 0\n"
FAILS = " 208\n"


def test_in_an_empty_environment(compile_program: Compile, run_program: Run) -> None:
    result = run_program(compile_program(PROGRAM))
    assert (result.stdout, result.stderr) == (WORKS, "")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHOME": "/nonexistent", "PYTHONPATH": "/nonexistent"},
        {"PYTHONSTARTUP": "/nonexistent", "PYTHONINSPECT": "1", "PYTHONMALLOC": "debug"},
        {"PYTHONNOUSERSITE": "", "PYTHONCASEOK": "1", "PATH": "/nonexistent", "HOME": "/"},
        {"LC_ALL": "tr_TR.UTF-8", "LANG": "C"},
    ],
    ids=["home", "startup", "path", "locale"],
)
def test_python_variables_of_the_host_are_ignored(
    compile_program: Compile, run_program: Run, environment: dict[str, str]
) -> None:
    result = run_program(compile_program(PROGRAM), environment=environment)
    assert (result.stdout, result.stderr) == (WORKS, "")


def install(prefix: Path) -> None:
    subprocess.run(
        ["cmake", "--install", str(ROOT / "build"), "--prefix", str(prefix)],
        check=True, capture_output=True, timeout=DEADLINE,
    )  # fmt: skip


def test_after_the_install_tree_was_moved(
    tmp_path: Path, compile_program: Compile, run_program: Run
) -> None:
    install(tmp_path / "first")
    shutil.move(tmp_path / "first", tmp_path / "second")
    folder = tmp_path / "second" / "lib"
    program = compile_program(PROGRAM, options=[f"-L{folder}", f"-Wl,-rpath,{folder}"])
    result = run_program(program, environment={"LD_LIBRARY_PATH": str(folder)})
    assert (result.stdout, result.stderr) == (WORKS, "")
    mapped = run_program(program, environment={"LD_LIBRARY_PATH": str(folder), "LD_DEBUG": "libs"})
    assert f"{folder}/libltdic.so.23" in mapped.stderr


def test_a_missing_package_is_named(
    tmp_path: Path, compile_program: Compile, run_program: Run
) -> None:
    install(tmp_path / "tree")
    shutil.rmtree(tmp_path / "tree" / "lib" / "ltdic" / "packages")
    result = run_program(
        compile_program(PROGRAM), environment={"LD_LIBRARY_PATH": str(tmp_path / "tree" / "lib")}
    )
    assert result.stdout.endswith(FAILS) and result.returncode == 0
    assert len(result.stderr.splitlines()) == 1 and "package cffi" in result.stderr


OTHER_PYTHON = r"""
int Py_IsInitialized(void);
const char *Py_GetVersion(void);
int Py_IsInitialized(void) { return 1; }
const char *Py_GetVersion(void) { return "3.99.1 (a version from the future)"; }
"""


@pytest.mark.usefixtures("unwatched")
def test_another_python_version_in_the_process(
    tmp_path: Path, compile_program: Compile, run_program: Run
) -> None:
    """The two functions that tell are interposed, as a host with its own interpreter would do."""
    host = compile_program(OTHER_PYTHON, options=["-shared", "-fPIC"], name="host.so")
    result = run_program(compile_program(PROGRAM), environment={"LD_PRELOAD": str(host)})
    assert result.stdout.endswith(FAILS) and result.returncode == 0
    assert len(result.stderr.splitlines()) == 1
    assert "already runs Python 3.99.1" in result.stderr


FORKING = r"""
#define _POSIX_C_SOURCE 200809L
#include <ltdic.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
    HDICOMPDU pdu = L_DicomCreateAssociate(1);
    int status = 0;
    pid_t child;

    printf("%d\n", L_DicomSetVersion(pdu, 1));
    fflush(stdout);
    child = fork();
    if (child == 0) {
        printf("%d\n", L_DicomSetVersion(pdu, 1));
        printf("%d\n", L_DicomSetVersion(pdu, 1));
        fflush(stdout);
        _exit(0);
    }
    waitpid(child, &status, 0);
    printf("%d %d\n", status, L_DicomSetVersion(pdu, 1));
    return 0;
}
"""


def test_a_forked_child_gets_errors_and_the_parent_goes_on(
    compile_program: Compile, run_program: Run
) -> None:
    result = run_program(compile_program(FORKING))
    assert result.stdout.splitlines() == ["0", "208", "208", "0 0"]
    assert len(result.stderr.splitlines()) == 1 and "forked" in result.stderr


SIGNALS = r"""
#define _POSIX_C_SOURCE 200809L
#include <ltdic.h>
#include <signal.h>
#include <stdio.h>

int main(void)
{
    struct sigaction before[64], after;
    int number, changed = 0;

    for (number = 1; number < 32; number++)
        sigaction(number, NULL, &before[number]);
    L_DicomFreeAssociate(L_DicomCreateAssociate(1));
    for (number = 1; number < 32; number++) {
        sigaction(number, NULL, &after);
        changed += after.sa_handler != before[number].sa_handler;
    }
    printf("%d\n", changed);
    return 0;
}
"""


def test_no_signal_handler_is_installed(compile_program: Compile, run_program: Run) -> None:
    assert run_program(compile_program(SIGNALS)).stdout == "0\n"


THREADS = r"""
#include <ltdic.h>
#include <pthread.h>
#include <stdio.h>

static void *first_call(void *argument)
{
    (void)argument;
    return L_DicomCreateAssociate(1);
}

int main(void)
{
    pthread_t threads[8];
    void *made;
    int number, failed = 0;

    for (number = 0; number < 8; number++)
        pthread_create(&threads[number], NULL, first_call, NULL);
    for (number = 0; number < 8; number++) {
        pthread_join(threads[number], &made);
        failed += made == NULL || L_DicomSetVersion(made, 1) != 0;
    }
    printf("%d\n", failed);
    return 0;
}
"""


def test_eight_threads_make_the_first_call_at_once(
    compile_program: Compile, run_program: Run
) -> None:
    result = run_program(compile_program(THREADS))
    assert (result.stdout, result.stderr) == ("0\n", "")
