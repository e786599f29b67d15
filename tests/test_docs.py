"""The manual tells of everything there is, and of nothing else."""

import re
from pathlib import Path

from typer.main import get_command

from firsthand.cli.main import app

ROOT = Path(__file__).resolve().parent.parent
COMMANDS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")


def shown_commands() -> dict[str, object]:
    commands = getattr(get_command(app), "commands")  # noqa: B009 - a group has them
    return {name: command for name, command in commands.items() if not command.hidden}


def test_every_command_is_in_the_manual() -> None:
    assert set(re.findall(r"^\| `firsthand (\w+)", COMMANDS, re.MULTILINE)) == set(shown_commands())


def test_every_option_is_in_the_manual() -> None:
    options = {
        name
        for command in shown_commands().values()
        for parameter in command.params  # type: ignore[attr-defined]
        for name in parameter.opts
        if name.startswith("--")
    }
    assert all(option in COMMANDS for option in options - {"--help"})


def test_links_in_the_docs_lead_somewhere() -> None:
    for page in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")):
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
