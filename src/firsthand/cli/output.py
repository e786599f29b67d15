"""How things look in a terminal: tables and progress. The only user of Rich."""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

SHAPES = {"accept": "●", "talk": "◐", "ask": "○", "decline": "×"}
COLOURS = {"accept": "green", "talk": "cyan", "ask": "yellow", "decline": "bright_black"}


def print_json(value: Any) -> None:
    """Print one JSON value for programs; a list has one line an item, which is quick to write and to read."""
    if isinstance(value, list) and value:
        lines = ",\n".join(json.dumps(each, ensure_ascii=False) for each in value)
        sys.stdout.write(f"[\n{lines}\n]\n")
    else:
        sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=1) + "\n")


def print_line(text: str = "") -> None:
    """Print a line of plain text."""
    sys.stdout.write(f"{plain(text)}\n")


def plain(text: str) -> str:
    """Take out control characters, which could move the cursor or colour a terminal."""
    return "".join(char if char.isprintable() or char == "\n" else " " for char in text)


def print_table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table: drawn by Rich on a terminal, tab-separated in a pipe."""
    if not sys.stdout.isatty():
        for row in [columns, *rows]:
            print_line("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in row))
        return
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(plain(cell)) for cell in row))
    console = Console(highlight=False)
    console.width = min(console.width, 100)
    console.print(table)


def print_verdict(verdict: str, text: str) -> None:
    """Print a line that starts with a verdict's shape, in its colour on a terminal."""
    line = f"{SHAPES[verdict]} {text}"
    if not sys.stdout.isatty():
        print_line(line)
        return
    from rich.console import Console
    from rich.text import Text

    Console(highlight=False, width=100).print(Text(plain(line), style=COLOURS[verdict]))


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
