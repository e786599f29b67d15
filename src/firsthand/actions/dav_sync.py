"""Read an account of calendars or address books: what is new or changed, and what is there no more.

A part of the account is one calendar or address book, named by its address. Its cursor is written in one transaction
with what follows from the entries it stands for, after their rows.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from django.db import transaction

from firsthand.actions.accounts import dav_server_of
from firsthand.actions.dav_parts import cursors_of, keep_cursor, keep_unread, uids_elsewhere
from firsthand.actions.evidence_runs import AccountRun, CalendarRun, ContactRun
from firsthand.actions.missing import ask_if_missing
from firsthand.actions.runs import Progress
from firsthand.actions.syncs import Synced
from firsthand.core.errors import UserError
from firsthand.core.records import FileSeen
from firsthand.core.syncs import Missing
from firsthand.sources.dav import faults
from firsthand.sources.dav.account import DavSource, open_account
from firsthand.sources.dav.kinds import TERMS, DavKind
from firsthand.sources.opening import SourceKind
from firsthand.store.models import Account, Run
from firsthand.store.writes.gone_events import call_off_ended, has_come_to_pass

KEPT = "What was read before is kept."
SOURCES = {DavKind.CALDAV: SourceKind.CALENDAR, DavKind.CARDDAV: SourceKind.CONTACTS}


def sync_dav(
    account: Account, now: datetime, *, report: Callable[[Progress], None], go_on: Callable[[], bool]
) -> Synced:
    """Read what changed on a server; less than all when `go_on` ends it early.

    Raises UserError where the server cannot be reached, does not let us in, or lost what it had.
    """
    server, cursors = dav_server_of(account), cursors_of(account)
    try:
        with open_account(
            server.address,
            server.username,
            server.secret,
            kind=server.kind,
            now=now,
            cursors=cursors,
            emptied_on_purpose=cursors if account.may_be_empty else (),
            certificate=server.certificate,
            allow_plain=server.allow_plain,
            go_on=go_on,
        ) as source:
            ask_if_missing(account, missing_of(account, source), part=TERMS[server.kind].noun)
            run = run_over(source, account, now, report)
    except UserError as error:
        raise replace(error, kept=KEPT) if error.kept == faults.NOTHING_IMPORTED else error from None
    return Synced([run], None if source.is_whole else timedelta())


def missing_of(account: Account, source: DavSource) -> Missing:
    """Return what held entries and is empty or gone; nothing where the owner said that it may be."""
    if account.may_be_empty:
        return Missing()
    gone, emptied = source.gone, source.emptied
    count = sum(each.count for each in (*gone, *emptied))
    return Missing(tuple(each.name for each in gone), tuple(each.name for each in emptied), count)


def run_over(source: DavSource, account: Account, now: datetime, report: Callable[[Progress], None]) -> Run:
    """Carry out a run over what changed."""
    kind = DavKind(account.kind)
    return RUNS[kind].over(
        source,
        account.owner,
        now,
        kind=SOURCES[kind].value,
        name=account.name,
        exported_on=None,
        run=Run(owner=account.owner, account=account, started_at=now),
        report=report,
    )


class DavRun(AccountRun):
    """One run over what changed in an account; its cursors are kept as it goes."""

    source: DavSource

    def begin(self) -> None:
        """Prepare to write."""
        super().begin()
        assert self.run.account
        self.account: Account = self.run.account
        self.kept = dict(self.source.cursors)

    def read_all(self) -> None:
        """Read what changed, then take in what vanished, which is known when all was read."""
        super().read_all()
        with transaction.atomic():
            if self.source.is_whole:
                self.keep_cursors()
                known = {*self.source.cursors, *self.source.unread}
                self.account.parts.exclude(name__in=known).delete()
            for url, notice in self.source.unread.items():
                keep_unread(self.account, url, notice)

    def note_batch(self, _seen: FileSeen) -> None:
        """Keep how far the calendars or address books were read; never before their rows are committed."""
        with transaction.atomic():
            self.keep_cursors()

    def keep_cursors(self) -> None:
        """Keep cursors that moved, and what follows from them; within one transaction."""
        self.note_ended()
        for url, cursor in self.source.cursors.items():
            if self.kept.get(url) is not cursor:
                keep_cursor(self.account, cursor)
        self.kept = dict(self.source.cursors)

    def note_ended(self) -> None:
        """Take in what is said no more; of cards nothing follows from that."""


class CalendarSync(DavRun, CalendarRun):
    """One run over what changed in calendars. A meeting that is there no more and lay ahead is called off."""

    is_there = True

    def begin(self) -> None:
        """Prepare to write; what came to pass since the last time is worked out too, though nothing changed."""
        super().begin()
        since = self.account.last_success_at
        if since and has_come_to_pass(self.portions, self.owner.pk, since, self.now):
            self.must_settle = True

    def note_ended(self) -> None:
        """Call off what lay ahead when it was last seen. Each counts as a row that the server took away."""
        ended = self.source.take_ended()
        elsewhere = uids_elsewhere(self.account) if ended else ()
        wanted = [each for each in ended if each.occurrences or each.uid not in elsewhere]
        for name in dict.fromkeys(each.name for each in wanted):
            count = call_off_ended(self.owner.pk, [each for each in wanted if each.name == name])
            if count:
                self.ledger.read += count
                self.ledger.tally.updated += count
                self.ledger.notice([faults.called_off(name, count)])
                self.must_settle = True


class CardSync(DavRun, ContactRun):
    """One run over what changed in address books."""


RUNS: dict[DavKind, type[DavRun]] = {DavKind.CALDAV: CalendarSync, DavKind.CARDDAV: CardSync}
