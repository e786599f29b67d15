"""Files dropped on a page: kept apart until their import has ended, then removed."""

import secrets
import shutil
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path, PurePosixPath

from django.db import transaction

from firsthand.actions.jobs import add_job
from firsthand.core.errors import UserError
from firsthand.home import uploads_folder
from firsthand.store.models import Owner, Run


def queue_upload(owner: Owner, name: str, chunks: Iterable[bytes], now: datetime) -> Run:
    """Keep a dropped file and put its import in line; the run is there at once, waiting."""
    folder = uploads_folder() / secrets.token_hex(12)
    folder.mkdir(parents=True, mode=0o700)
    path = folder / safe_name(name)
    try:
        with path.open("wb") as file:
            file.writelines(chunks)
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        raise UserError(
            "IMP-105",
            f"The file could not be kept ({error.strerror or 'no reason given'}).",
            where=safe_name(name),
            next_step="Make room on the disk and drop it again.",
        ) from error
    return queue_import(owner, path, now, is_upload=True)


def queue_import(owner: Owner, path: Path, now: datetime, *, is_upload: bool = False) -> Run:
    """Put the import of a file or folder in line."""
    with transaction.atomic():
        run = Run.objects.create(
            owner=owner, source="linkedin", name=path.name, state="waiting", started_at=now, beat_at=now
        )
        add_job(owner, "import", {"path": str(path), "run": run.pk, "is_upload": is_upload}, now)
    return run


def queue_folder(owner: Owner, text: str, now: datetime) -> Run:
    """Put the import of a path the owner typed in line. Raises UserError IMP-106."""
    path = Path(text.strip().strip('"')).expanduser()
    if text.startswith(("\\\\", "//")) or not path.is_absolute() or not path.exists():
        raise UserError(
            "IMP-106",
            "There is no such file or folder on this computer.",
            where=text[:200],
            next_step="Write the whole path, or drop the file on the page instead.",
        )
    return queue_import(owner, path, now)


def drop_upload(path: Path) -> None:
    """Remove a kept upload; paths outside the uploads folder are never touched."""
    if uploads_folder() in path.parents:
        shutil.rmtree(path.parent, ignore_errors=True)


def safe_name(name: str) -> str:
    """Return the last part of a file name, without anything a file system could trip over."""
    last = PurePosixPath(name.replace("\\", "/")).name
    kept = "".join(char for char in last if char.isprintable() and char not in '<>:"|?*').strip(". ")
    return kept[-120:] or "archive"
