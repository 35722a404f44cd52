"""Set up this checkout and run the app or the checks, with nothing but Python 3.11 or newer.

    python3 packaging/bootstrap.py demo [ARGS...]     a seeded chain, a hub and the app
    python3 packaging/bootstrap.py test [ARGS...]     every check, then the tests
    python3 packaging/bootstrap.py run ARGS...        clienteling ARGS...

The virtual environment is .venv in the checkout, installed from packaging/lock with hashes.
This file stays readable for older versions of Python, so that they can say what they lack.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - the sentence is for exactly those who have an older one
    sys.exit(
        "Clienteling needs Python 3.11 or newer; this is Python {}.{}. Start this file with a newer one, "
        "for example: python3.11 packaging/bootstrap.py demo".format(*sys.version_info)
    )

import os
import subprocess
from pathlib import Path

import environment
import system_parts

ROOT = Path(__file__).resolve().parent.parent
USAGE = "usage: python3 packaging/bootstrap.py demo [ARGS...] | test [ARGS...] | run ARGS..."
WRONG_USAGE = 2


def main(arguments: list[str]) -> int:
    """Run one command; the exit status is that of what it started."""
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if command == "demo":
        return start(["-m", "clienteling", "demo", *rest], lock="runtime")
    if command == "run" and rest:
        return start(["-m", "clienteling", *rest], lock="runtime")
    if command == "test":
        return start([str(ROOT / "packaging" / "gate.py"), *rest], lock="dev")
    print(USAGE, file=sys.stderr)
    return WRONG_USAGE


def start(command: list[str], *, lock: environment.Lock) -> int:
    """Make the environment ready and hand this process over to the command."""
    system_parts.provide(system_parts.needed(for_tests=lock == "dev", surroundings=os.environ))
    try:
        python = environment.provide(ROOT, lock)
    except environment.InstallFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    compile_translations(python)
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execv(python, [str(python), *command])
    return subprocess.call([str(python), *command])


def compile_translations(python: Path) -> None:
    """Make the .qm files of the app's languages, where a .ts file is newer than its own."""
    sources = sorted((ROOT / "resources" / "i18n").glob("*.ts"))
    compiled = [source.with_suffix(".qm") for source in sources]
    fresh = all(
        made.is_file() and made.stat().st_mtime >= source.stat().st_mtime
        for source, made in zip(sources, compiled, strict=True)
    )
    if not fresh:
        subprocess.run([str(python), str(ROOT / "packaging" / "translations.py"), "build"], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
