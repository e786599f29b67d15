"""firsthand log --csv: a table of whom the owner met, shown first or logged at once."""

import re
from argparse import Namespace
from typing import TYPE_CHECKING, Any

from firsthand.cli.imports import run_json, tell_run
from firsthand.cli.output import print_json, print_line, print_table, progress_bar
from firsthand.cli.ready import start_django
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.core.event_columns import FIELDS
from firsthand.core.event_days import ORDERS
from firsthand.core.logbook import WORDS

if TYPE_CHECKING:
    from firsthand.actions.event_runs import Preview, Understood
    from firsthand.actions.events import Reading

_NEXT_FIELD = re.compile(rf",(?=(?:{'|'.join(FIELDS)})=)")


def log_table(asked: Namespace) -> int:
    """Log a table, or show what it would give. Raises UserError EVT-101 to EVT-107."""
    start_django()
    from firsthand.actions.event_runs import import_events, preview_events
    from firsthand.actions.events import choice_named, read_sheet
    from firsthand.actions.owners import local_owner

    now, named = read_clock(), mapping_of(asked.map)
    owner, found = local_owner(now), read_sheet(asked.csv, now)
    reading = read_sheet(asked.csv, now, choice_named(found.sheet, named, asked.date_order))
    if asked.preview:
        tell_preview(reading, preview_events(owner, reading, now), as_json=asked.as_json)
        return 0
    with progress_bar(reading.sheet.name, is_quiet=asked.as_json) as show:
        run = import_events(owner, reading, now, report=lambda at: show(at.step, at.read, at.share))
    if asked.as_json:
        print_json({"runs": [run_json(run)]})
    else:
        tell_columns(reading)
        tell_run(run)
        if run.added:
            print_line("Take all of it back with: firsthand log --undo")
    return 0 if run.state == "done" else 1


def mapping_of(texts: list[str], *, kept: str = "Nothing was logged.") -> dict[str, list[str]]:
    """Return the columns that --map names. Raises UserError EVT-107."""
    named: dict[str, list[str]] = {}
    for part in (each for text in texts for each in _NEXT_FIELD.split(text)):
        field, equals, column = part.partition("=")
        if not equals or field not in FIELDS:
            raise UserError(
                "EVT-107",
                "This says no column.",
                where=part[:40],
                kept=kept,
                next_step="Write it like: --map who=Name,when=Date,what=Kind,note=Remark.",
            )
        named.setdefault(field, []).append(column)
    return named


def tell_columns(reading: "Reading") -> None:
    """Say which column was taken for what, and how its days were read."""
    columns, choice = reading.sheet.columns, reading.choice
    who = " and ".join(columns[place] for place in choice.who) or "no column"
    others = [(field, getattr(choice, field)) for field in FIELDS[1:]]
    said = [f"{field}: {columns[place] if place >= 0 else 'no column'}" for field, place in others]
    order = f"; days as {ORDERS[choice.order]}" if choice.order else ""
    print_line(f"Columns: who: {who}; {'; '.join(said)}{order}.")


def tell_preview(reading: "Reading", preview: "Preview", *, as_json: bool) -> None:
    """Print what a table would give."""
    if as_json:
        print_json(preview_json(reading, preview))
        return
    tell_columns(reading)
    if preview.first:
        print_table(["Row", "Who", "When", "What", "Note"], [cells_of(each) for each in preview.first])
    for each in preview.refused:
        problem: Any = each.item
        who = f" ({each.name})" if each.name else ""
        print_line(f"  not logged: {problem.where}{who}: {problem.what} ({problem.code})")
    print_line(
        f"{preview.read:,} {'row' if preview.read == 1 else 'rows'} read = {preview.added:,} to be added"
        f" + {preview.unchanged:,} unchanged + {preview.skipped:,} skipped + {preview.rejected:,} rejected."
        " Nothing was kept."
    )


def cells_of(each: "Understood") -> list[str]:
    item: Any = each.item
    known = "logged already" if each.is_known else item.note
    return [
        item.where.rpartition(" ")[2], each.name, item.on.isoformat(), WORDS[item.kind].lower(), known[:60]
    ]  # fmt: skip


def preview_json(reading: "Reading", preview: "Preview") -> dict[str, Any]:
    """Return a preview as programs see it."""
    choice, columns = reading.choice, reading.sheet.columns
    ones = {
        field: columns[getattr(choice, field)] if getattr(choice, field) >= 0 else None
        for field in FIELDS[1:]
    }
    first: list[Any] = [(each.item, each) for each in preview.first]
    refused: list[Any] = [(each.item, each) for each in preview.refused]
    return {
        "columns": list(columns),
        "map": {"who": [columns[place] for place in choice.who], **ones},
        "date_order": choice.order or None,
        "read": preview.read,
        "added": preview.added,
        "unchanged": preview.unchanged,
        "skipped": preview.skipped,
        "rejected": preview.rejected,
        "first": [
            {"where": item.where, "name": each.name, "on": item.on.isoformat(), "kind": item.kind, "note": item.note,
             "is_logged": each.is_known}
            for item, each in first
        ],
        "problems": [
            {"code": item.code, "where": item.where, "name": each.name, "what": item.what} for item, each in refused
        ],
    }  # fmt: skip
