"""Files dropped on a page: kept apart until their import has ended, then removed."""

import secrets
import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path, PurePosixPath
from time import time

from django.db import transaction

from firsthand.actions.jobs import add_job
from firsthand.core.errors import UserError
from firsthand.home import uploads_folder
from firsthand.sources.files import Together
from firsthand.sources.linkedin.together import gather
from firsthand.sources.opening import sources_at
from firsthand.store.models import Job, Owner, Run

LOOKED_AT = 7 * 24 * 3600  # seconds
Dropped = tuple[str, Iterable[bytes]]  # the name the browser gives, and the content piece by piece


def queue_uploads(owner: Owner, files: Iterable[Dropped], now: datetime) -> list[Run]:
    """Keep dropped files and put their imports in line, loose files of one archive as one.

    The runs are there at once, waiting. Raises UserError IMP-105 when there is no room; nothing is kept then.
    """
    return queue_kept(owner, keep_uploads(files), now)


def queue_kept(owner: Owner, kept: Sequence[Path], now: datetime) -> list[Run]:
    """Put the imports of files that were kept in line."""
    return [run for each in gather(kept) for run in queue_imports(owner, each, now, is_upload=True)]


def keep_uploads(files: Iterable[Dropped]) -> list[Path]:
    """Keep dropped files in a folder of their own. Raises UserError IMP-105."""
    folder, name = new_folder(), ""
    kept: list[Path] = []
    try:
        for name, chunks in files:
            kept.append(keep(folder, safe_name(name), chunks))
    except OSError as error:
        drop_upload([*kept, folder / "unfinished"])
        raise UserError(
            "IMP-105",
            f"The file could not be kept ({error.strerror or 'no reason given'}).",
            where=safe_name(name),
            next_step="Make room on the disk and drop it again.",
        ) from error
    return kept


def new_folder() -> Path:
    """Return where a folder can be made that nobody else has."""
    return uploads_folder() / secrets.token_hex(12)


def keep(folder: Path, name: str, chunks: Iterable[bytes]) -> Path:
    """Write one file, in a folder of its own if one of its name was dropped with it."""
    path = folder / name
    if path.exists():
        path = new_folder() / name
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    unfinished = path.with_name("unfinished")
    with unfinished.open("wb") as file:
        file.writelines(chunks)
    return unfinished.rename(path)


def queue_imports(
    owner: Owner, given: Path | Together, now: datetime, *, is_upload: bool = False
) -> list[Run]:
    """Put the imports of a file, a folder, or several files of one archive in line: one for each kind of source."""
    sources, runs = sources_at(given), []
    with transaction.atomic():
        for number, (source, kind) in enumerate(sources, 1):
            run = Run.objects.create(
                owner=owner, source=kind.value, name=source.name, state="waiting", started_at=now, beat_at=now
            )
            paths = [str(path) for path in paths_of(source)]
            is_last = is_upload and number == len(sources)  # until then the copy is still wanted
            add_job(owner, "import", {"paths": paths, "run": run.pk, "is_upload": is_last}, now)
            runs.append(run)
    return runs


def paths_of(given: Path | Together) -> tuple[Path, ...]:
    return given.paths if isinstance(given, Together) else (given,)


def given_by(paths: Sequence[str]) -> Path | Together:
    """Return what a job was given to import."""
    found = tuple(map(Path, paths))
    return Together(found) if len(found) > 1 else found[0]


def queue_folder(owner: Owner, text: str, now: datetime) -> list[Run]:
    """Put the import of a path the owner typed in line. Raises UserError IMP-106."""
    path = Path(text.strip().strip('"')).expanduser()
    if text.startswith(("\\\\", "//")) or not path.is_absolute() or not path.exists():
        raise UserError(
            "IMP-106",
            "There is no such file or folder on this computer.",
            where=text[:200],
            next_step="Write the whole path, or drop the file on the page instead.",
        )
    return queue_imports(owner, path, now)


def drop_upload(paths: Iterable[Path]) -> None:
    """Remove kept uploads and the folder they leave empty; paths outside the uploads folder are never touched."""
    inside = [path for path in paths if uploads_folder() in path.parents]
    for path in inside:
        path.unlink(missing_ok=True)
    for folder in {path.parent for path in inside}:
        with suppress(OSError):  # others that were dropped with it are still waiting
            folder.rmdir()


def drop_leftovers() -> None:
    """Remove what uploads left that were cut off; called by the only process that serves, before it does."""
    waiting = Job.objects.filter(kind__in=["import", "events"], finished_at=None)
    payloads = waiting.values_list("payload", flat=True)
    wanted = {Path(path).parent for payload in payloads for path in payload["paths"]}
    for folder in uploads_folder().iterdir():
        if folder not in wanted and not is_looked_at(folder):
            shutil.rmtree(folder, ignore_errors=True)


def is_looked_at(folder: Path) -> bool:
    """Tell whether a folder holds a table that waits for the owner to look at it, for a week at most."""
    return folder.name.startswith("table-") and folder.stat().st_mtime > time() - LOOKED_AT


def safe_name(name: str) -> str:
    """Return the last part of a file name, without anything a file system could trip over."""
    last = PurePosixPath(name.replace("\\", "/")).name
    kept = "".join(char for char in last if char.isprintable() and char not in '<>:"|?*').strip(". ")
    return kept[-120:] or "archive"
