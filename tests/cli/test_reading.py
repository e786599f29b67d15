"""Commands that only read answer without Django."""

import subprocess
import sys

from tests.cli.conftest import NOW

PROGRAM = """
import sys
from firsthand.program import run
sys.argv = ["firsthand", *{words!r}]
try:
    run()
except SystemExit:
    pass
print([name for name in sys.modules if name.partition(".")[0] in ("django", "rich", "rapidfuzz")][:3])
"""


def loaded(home: str, *words: str) -> str:
    program = PROGRAM.format(words=[*words, "--home", home, "--now", NOW])
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout.splitlines()[-1]


def test_reading_commands_load_no_django(full_shell: object) -> None:
    home = str(full_shell.home)  # type: ignore[attr-defined]
    assert loaded(home, "people", "--json") == "[]"
    assert loaded(home, "invitations", "--json") == "[]"


def test_help_loads_no_django(tmp_path: object) -> None:
    assert loaded(str(tmp_path), "--help") == "[]"


def test_a_search_loads_neither_knowledge_nor_a_framework(full_shell: object) -> None:
    home = str(full_shell.home)  # type: ignore[attr-defined]
    program = PROGRAM.replace('("django", "rich", "rapidfuzz")', '("typer", "pydantic")')
    done = subprocess.run(
        [sys.executable, "-c", program.format(words=["people", "priya", "--json", "--home", home, "--now", NOW])],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert done.stdout.splitlines()[-1] == "[]"
