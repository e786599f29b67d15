"""Tables of whom the owner met that were dropped on a page: they wait until the owner has seen what they would give."""

import re
import secrets
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.db import transaction

from firsthand.actions.event_runs import SOURCE
from firsthand.actions.events import choice_json
from firsthand.actions.jobs import add_job
from firsthand.actions.uploads import drop_upload, new_folder
from firsthand.core.errors import UserError
from firsthand.core.event_columns import Choice
from firsthand.home import uploads_folder
from firsthand.sources.base import shown_name
from firsthand.sources.events import is_event_table
from firsthand.store.models import Owner, Run

TOKEN = re.compile(r"table-([0-9]{1,18})-[0-9a-f]{24}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A table that waits to be looked at."""

    token: str
    name: str


def set_tables_apart(owner: Owner, kept: Iterable[Path], now: datetime) -> tuple[list[Path], list[Waiting]]:
    """Return the files that are to be imported, and the tables, which wait now."""
    others: list[Path] = []
    tables: list[Waiting] = []
    for path in kept:
        if is_event_table(path, now.date(), is_sure=False):
            tables.append(wait(owner, path))
            drop_upload([path])
        else:
            others.append(path)
    return others, tables


def wait(owner: Owner, path: Path) -> Waiting:
    """Keep a copy of a table until the owner has looked at it. Raises UserError IMP-105."""
    folder = uploads_folder() / f"table-{owner.pk}-{secrets.token_hex(12)}"
    try:
        folder.mkdir(parents=True, mode=0o700)
        shutil.copyfile(path, folder / path.name)
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise UserError(
            "IMP-105",
            f"The file could not be kept ({error.strerror or 'no reason given'}).",
            where=shown_name(path.name),
            next_step="Make room on the disk and drop it again.",
        ) from error
    return Waiting(folder.name, shown_name(path.name))


def tables_waiting(owner: Owner) -> list[Waiting]:
    """Return the tables that wait for this owner."""
    folders = sorted(uploads_folder().glob(f"table-{owner.pk}-*"), key=lambda folder: folder.stat().st_mtime)
    return [
        Waiting(folder.name, shown_name(path.name))
        for folder in folders
        if TOKEN.fullmatch(folder.name)
        for path in folder.iterdir()
    ]


def table_waiting(owner: Owner, token: str) -> Path | None:
    """Return the file of a table that waits for this owner, or None when there is none."""
    found = TOKEN.fullmatch(token)
    folder = uploads_folder() / token
    if not found or int(found[1]) != owner.pk or not folder.is_dir():
        return None
    return next(iter(folder.iterdir()), None)


def drop_table(path: Path) -> None:
    """Remove a table that is not wanted."""
    drop_upload([path])


def queue_table(owner: Owner, path: Path, choice: Choice, now: datetime) -> Run:
    """Put the logging of a table that waits in line, with the columns the owner chose."""
    folder = new_folder()
    folder.mkdir(mode=0o700)
    moved = path.rename(folder / path.name)
    drop_upload([path])
    with transaction.atomic():
        run = Run.objects.create(
            owner=owner,
            source=SOURCE,
            name=shown_name(path.name),
            state="waiting",
            started_at=now,
            beat_at=now,
        )
        add_job(owner, SOURCE, {"paths": [str(moved)], "run": run.pk, "choice": choice_json(choice)}, now)
    return run
