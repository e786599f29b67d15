"""firsthand outcome --import and --export: outcomes as a table."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from firsthand.cli.events import mapping_of, tell_columns
from firsthand.cli.export import keep as keep_file
from firsthand.cli.output import print_json, print_line, print_table
from firsthand.cli.ready import start_django
from firsthand.clock import read_clock
from firsthand.core.days import say_count
from firsthand.core.outcomes import say_credit

if TYPE_CHECKING:
    from firsthand.actions.outcome_tables import Table, Understood

SHOWN = 10


def keep(asked: Namespace) -> int:
    """Keep a table, or show what it would give. Raises UserError EVT-101 to EVT-107."""
    start_django()
    from firsthand.actions.events import OUTCOMES, choice_named, read_sheet
    from firsthand.actions.outcome_tables import NO_WHO, keep_table, look_at_table
    from firsthand.actions.owners import local_owner

    now, named = read_clock(), mapping_of(asked.map, kept=OUTCOMES.kept)
    owner, found = local_owner(now), read_sheet(asked.csv, now, purpose=OUTCOMES)
    choice = choice_named(found.sheet, named, asked.date_order, purpose=OUTCOMES)
    reading = read_sheet(asked.csv, now, choice, purpose=OUTCOMES)
    table = look_at_table(owner, reading, now, makes_kinds=asked.new)
    batch = "" if asked.preview else keep_table(owner, table, now)
    if asked.as_json:
        print_json(table_json(table, batch) | {"notices": [] if reading.choice.who else [NO_WHO]})
        return 0
    tell_columns(reading)
    if not reading.choice.who:
        print_line(f"{NO_WHO} Name it: --map who=COLUMN")
    tell(table, is_kept=not asked.preview)
    if batch:
        print_line("Take all of it back with: firsthand outcome --undo")
    elif not asked.preview:
        print_line("Nothing new was kept, so there is nothing to take back.")
    return 0


def tell(table: "Table", *, is_kept: bool) -> None:
    """Print what a table gives."""
    if table.rows and not is_kept:
        print_table(["Row", "When", "What", "Who", "Note"], [cells_of(each) for each in table.rows[:SHOWN]])
    for problem in table.refused[:SHOWN]:
        print_line(f"  not kept: {problem.where}: {problem.what} ({problem.code})")
    counts = table.counts
    added = "added" if is_kept else "to be added"
    print_line(
        f"{say_count(counts['read'], 'row')} read = {counts['added']:,} {added} + {counts['unchanged']:,} unchanged"
        f" + {counts['skipped']:,} skipped + {counts['rejected']:,} rejected."
        + ("" if is_kept else " Nothing was kept.")
    )


def cells_of(each: "Understood") -> list[str]:
    who = "; ".join(say_credit(name, part) for _, name, part in each.credits)
    note = "kept already" if each.is_known else each.row.note[:60]
    return [each.row.where.rpartition(" ")[2], each.row.on.isoformat(), each.kind.one, who, note]


def table_json(table: "Table", batch: str) -> dict[str, Any]:
    """Return what a table gives, as programs see it."""
    return {
        **table.counts,
        "act": f"outcomes:{batch}" if batch else None,
        "rows": [
            {
                "where": each.row.where,
                "kind": each.kind.key,
                "on": each.row.on.isoformat(),
                "credits": [
                    {"id": str(who), "name": name, "part": part.value} for who, name, part in each.credits
                ],
                "note": each.row.note,
                "is_kept": each.is_known,
            }
            for each in table.rows
        ],
        "problems": [{"code": each.code, "where": each.where, "what": each.what} for each in table.refused],
    }


def write(asked: Namespace) -> int:
    """Write all outcomes into a file. Raises UserError EXP-102, EXP-103."""
    start_django()
    from firsthand.actions.exporting import Export
    from firsthand.actions.outcome_tables import table_of_outcomes
    from firsthand.actions.owners import local_owner
    from firsthand.store.database import django_rows

    pieces = list(table_of_outcomes(django_rows, local_owner(read_clock()).pk))
    keep_file(
        Export(len(pieces) - 1, iter(pieces)),
        asked.export,
        is_forced=asked.force,
        what=("outcome", "outcomes"),
    )
    return 0
