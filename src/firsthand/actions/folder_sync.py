"""Read a watched folder: whatever was dropped there is imported once it has stopped growing, each content once.

A part of the account is a file or folder that was dropped. Its cursor has the stamp it was read with, the digest of
its content, and the trouble it gave if it gave any.
"""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from firsthand.actions.importing import import_source
from firsthand.actions.missing import ask_if_missing
from firsthand.actions.runs import Progress
from firsthand.actions.syncs import Synced
from firsthand.clock import machine_time
from firsthand.core.errors import UserError
from firsthand.core.syncs import what_is_missing
from firsthand.sources.files import Together
from firsthand.sources.linkedin.together import gather
from firsthand.sources.opening import sources_at
from firsthand.sources.watching import Drop, digest_of, drops_in
from firsthand.store.models import Account, AccountPart, Run

QUIET = timedelta(seconds=20)  # without a change, after which a file is taken to be whole
LOOK_AGAIN = timedelta(minutes=1)


def sync_folder(
    account: Account, now: datetime, *, report: Callable[[Progress], None], go_on: Callable[[], bool]
) -> Synced:
    """Import what is new in a watched folder. One file that cannot be read does not keep the others out.

    Raises UserError where the folder is gone, or empty though it was not.
    """
    drops = drops_in(Path(account.address))
    before = {account.name: account.parts.filter(entries__gt=0).count()}
    missing = what_is_missing(before, {account.name: len(drops)})
    ask_if_missing(account, missing, part="watched folder")
    account.parts.exclude(name__in=[drop.name for drop in drops]).update(entries=0)
    watch = Watch(account, now, report)
    fresh = watch.new_ones(drops)
    for given in gather(drop.path for drop in fresh):
        if not go_on():
            return Synced(watch.runs, timedelta())
        paths = given.paths if isinstance(given, Together) else (given,)
        watch.take_in(given, [drop for drop in fresh if drop.path in paths])
    return Synced(watch.runs, LOOK_AGAIN if watch.is_growing else None)


class Watch:
    """One look into a watched folder."""

    def __init__(self, account: Account, now: datetime, report: Callable[[Progress], None]) -> None:
        self.account, self.now, self.report = account, now, report
        self.runs: list[Run] = []
        self.is_growing = False
        self.cursors = dict(account.parts.values_list("name", "cursor"))
        read = (each for each in self.cursors.values() if "read" in each and "trouble" not in each)
        self.known = {cursor["digest"] for cursor in read}

    def new_ones(self, drops: Iterable[Drop]) -> list[Drop]:
        """Return what was not read yet and grows no more; what still grows is looked at again soon."""
        unread = [drop for drop in drops if self.cursors.get(drop.name, {}).get("read") != drop.stamp]
        return [drop for drop in unread if self.is_whole(drop) and self.is_new(drop)]

    def is_whole(self, drop: Drop) -> bool:
        """Tell whether nothing was written to a file for a while, by its own time or by what we saw before."""
        at, cursor = machine_time(), self.cursors.get(drop.name, {})
        if at.timestamp() - drop.changed_at >= QUIET.total_seconds():
            return True
        if cursor.get("seen") == drop.stamp:
            if at - datetime.fromisoformat(cursor["seen_at"]) >= QUIET:
                return True
        else:
            self.keep(drop, {**cursor, "seen": drop.stamp, "seen_at": at.isoformat()})
        self.is_growing = True
        return False

    def is_new(self, drop: Drop) -> bool:
        """Tell whether this content was not read under any name; keep what became of it where that is all to do."""
        try:
            digest = digest_of(drop)
        except OSError:
            self.keep(drop, {"read": drop.stamp, "trouble": unreadable(drop).parts})
            return False
        self.keep(drop, {"digest": digest} | ({"read": drop.stamp} if digest in self.known else {}))
        return digest not in self.known

    def take_in(self, given: Path | Together, drops: Iterable[Drop]) -> None:
        """Import a file, a folder, or several files of one archive."""
        trouble = None
        for source, kind in sources_at(given):
            run = Run(owner=self.account.owner, account=self.account, started_at=self.now)
            try:
                self.runs.append(
                    import_source(self.account.owner, source, kind, self.now, run=run, report=self.report)
                )
            except UserError as error:
                trouble = error.parts
        for drop in drops:
            told = {"trouble": trouble} if trouble else {}
            self.keep(drop, {**self.cursors[drop.name], "read": drop.stamp, **told}, read_at=self.now)

    def keep(self, drop: Drop, cursor: dict[str, Any], *, read_at: datetime | None = None) -> None:
        """Keep what is known of a file, once its rows are committed."""
        self.cursors[drop.name] = cursor
        AccountPart.objects.update_or_create(
            account=self.account,
            name=drop.name,
            defaults={"cursor": cursor, "entries": 1} | ({"read_at": read_at} if read_at else {}),
            create_defaults={
                "owner_id": self.account.owner_id,
                "cursor": cursor,
                "entries": 1,
                "read_at": read_at,
            },
        )


def unreadable(drop: Drop) -> UserError:
    """Say that a file could not even be opened."""
    return UserError(
        "ACC-304",
        "It could not be opened: reading it is not allowed, or it is gone.",
        where=drop.name,
        next_step="Check your rights to it; it is read again when it changes.",
    )
