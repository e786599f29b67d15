"""How things look in a terminal: tables and progress. The only user of Rich."""

import json
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console

WIDEST = 100
NARROW = 60  # below this, what would stand side by side stands below
NAME_WIDTH = 28
WIDEST_CELL = 44
SHAPES = {"accept": "●", "talk": "◐", "ask": "○", "decline": "×", "lapse": "◌"}
COLOURS = {
    "accept": "green",
    "talk": "cyan",
    "ask": "yellow",
    "decline": "bright_black",
    "lapse": "bright_black",
}


def print_json(value: Any) -> None:
    """Print one JSON value for programs; a list has one line an item, which is quick to write and to read."""
    if isinstance(value, list) and value:
        lines = ",\n".join(map(json.JSONEncoder(ensure_ascii=False).encode, value))
        sys.stdout.write(f"[\n{lines}\n]\n")
    else:
        sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=1) + "\n")


def print_line(text: str = "") -> None:
    """Print a line of plain text."""
    sys.stdout.write(f"{plain(text)}\n")


def tell_act(told: dict[str, Any], text: str, *, as_json: bool) -> int:
    """Print what was done, in words or for programs, and return the exit code."""
    if as_json:
        print_json(told)
    else:
        print_line(text)
    return 0


def plain(text: str) -> str:
    """Take out control characters, which could move the cursor or colour a terminal."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or char == "\n" else " " for char in text)


def print_table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table: drawn by Rich on a terminal, plain text with aligned columns in a pipe."""
    if not sys.stdout.isatty():
        print_aligned([columns, *rows])
        return
    from rich import box
    from rich.table import Table
    from rich.text import Text

    console = terminal()
    if console.width < NARROW:
        print_stacked(rows)
        return
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold", no_wrap=column in ("ID", "Known", "Last contact"))
    for row in rows:
        table.add_row(*(Text(plain(cell)) for cell in row))
    console.print(table)


def print_aligned(rows: Sequence[Sequence[str]]) -> None:
    """Print cells below each other; a cell wider than most pushes the rest of its row aside, nothing is cut."""
    shown = [[flat(cell) for cell in row] for row in rows]
    widths = [min(max(map(cells, column)), WIDEST_CELL) for column in zip(*shown, strict=True)]
    for row in shown:
        padded = (cell + " " * (width - cells(cell)) for cell, width in zip(row, widths, strict=True))
        print_line("  ".join(padded).rstrip())


def print_stacked(rows: Iterable[Sequence[str]]) -> None:
    """Print rows on a narrow terminal: number and name, the rest below."""
    for number, name, *rest in rows:
        print_hanging(f"{number}  ", name)
        print_hanging("   ", " · ".join(filter(None, rest)))


def print_entries(entries: Iterable[tuple[str, str, str]]) -> None:
    """Print numbered names with a sentence each: beside them where there is room, else below."""
    is_narrow = sys.stdout.isatty() and terminal().width < NARROW
    for number, name, sentence in entries:
        if is_narrow or cells(name) > NAME_WIDTH:
            print_hanging(f"{number:>5}  ", name)
            print_hanging(" " * 7, sentence)
        else:
            print_hanging(f"{number:>5}  {flat(name)}{' ' * (NAME_WIDTH - cells(name))}  ", sentence)


def print_hanging(lead: str, text: str) -> None:
    """Print text after a lead; on a terminal its further lines begin where the first did."""
    lead, text = flat(lead), flat(text)
    if not sys.stdout.isatty():
        print_line(f"{lead}{text}")
        return
    from rich.text import Text

    width = max(terminal().width - cells(lead), 10)
    lines = Text(text).wrap(terminal(), width) or [Text()]
    for place, line in enumerate(lines):
        print_line(f"{' ' * cells(lead) if place else lead}{line.plain}".rstrip())


def print_section(title: str, lines: Iterable[str], *, lead: str = "") -> None:
    """Print a part under its title after an empty line, each of its lines indented and after `lead`."""
    print_line()
    print_line(title)
    for line in lines:
        print_hanging(f"  {lead}", line)


def terminal() -> "Console":
    """Return the terminal, at most as wide as reads well."""
    from rich.console import Console

    console = Console(highlight=False)
    console.width = min(console.width, WIDEST)
    return console


def flat(text: str) -> str:
    """Return text on one line without control characters."""
    return plain(text.replace("\t", " ").replace("\n", " "))


def cells(text: str) -> int:
    """Return how many columns a text takes: two for each East Asian letter, none for a combining sign."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(bool(unicodedata.combining(char)) for char in text)


def print_verdict(verdict: str, text: str) -> None:
    """Print a line that starts with a verdict's shape, in its colour on a terminal."""
    line = f"{SHAPES[verdict]} {text}"
    if not sys.stdout.isatty():
        print_line(line)
        return
    from rich.text import Text

    terminal().print(Text(plain(line), style=COLOURS[verdict]))


@contextmanager
def progress_bar(title: str, *, is_quiet: bool) -> Iterator[Any]:
    """Yield a function (step, rows, share) that shows progress with rate and time left on a terminal."""
    if is_quiet or not sys.stderr.isatty():
        yield lambda *_: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"), BarColumn(), TextColumn("{task.percentage:>3.0f} %"),
        TextColumn("{task.fields[rows]:,} rows, {task.fields[rate]:,}/s"), TimeRemainingColumn(),
    )  # fmt: skip
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(plain(title), total=1.0, rows=0, rate=0)

        def show(step: str, rows: int, share: float) -> None:
            elapsed = progress.tasks[0].elapsed or 1
            progress.update(
                task, completed=share, description=plain(step or title), rows=rows, rate=int(rows / elapsed)
            )

        yield show
