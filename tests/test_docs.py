"""The manual tells of everything there is, and of nothing else."""

import re
from argparse import ArgumentParser
from pathlib import Path

from firsthand.cli.commands import COMMANDS

ROOT = Path(__file__).resolve().parent.parent
MANUAL = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")


def test_every_command_is_in_the_manual() -> None:
    assert set(re.findall(r"^\| `firsthand (\w+)", MANUAL, re.MULTILINE)) == set(COMMANDS)


def test_every_option_is_in_the_manual() -> None:
    for name, command in COMMANDS.items():
        parser = ArgumentParser(name)
        command.add_options(parser)
        assert all(option in MANUAL for option in re.findall(r"--\w+", parser.format_usage())), name


def test_links_in_the_docs_lead_somewhere() -> None:
    for page in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")):
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
