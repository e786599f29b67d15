"""Read an account of mail: whatever came since its folders were last read."""

from collections.abc import Callable, Generator, Iterator
from dataclasses import asdict
from datetime import datetime, timedelta

from firsthand.actions.accounts import server_of
from firsthand.actions.evidence_runs import MailRun
from firsthand.actions.missing import check_counts
from firsthand.actions.runs import Progress
from firsthand.actions.syncs import Synced
from firsthand.core.errors import UserError
from firsthand.core.records import FileSeen, Item
from firsthand.sources.mail.imap import Cursor, MailOnServer
from firsthand.sources.mail.login import open_session
from firsthand.sources.mail.server_folders import folders_of
from firsthand.sources.opening import SourceKind
from firsthand.store.models import Account, AccountPart, Run


def sync_mail(
    account: Account, now: datetime, *, report: Callable[[Progress], None], go_on: Callable[[], bool]
) -> Synced:
    """Read what is new on a server; less than all when `go_on` ends it early.

    Raises UserError where the server cannot be reached, does not let us in, or lost what it had.
    """
    with open_session(server_of(account)) as session:
        folders = tuple(folders_of(session))
        held = {each.name: each.entries for each in folders if not each.is_again}
        check_counts(account, held, unread={each.name for each in folders if each.left_out})
        source = MailOnServer(
            session, folders, cursors_of(account), name=account.name, today=now.date(), go_on=go_on
        )
        run = MailSync.over(
            source,
            account.owner,
            now,
            kind=SourceKind.MAIL.value,
            name=account.name,
            exported_on=None,
            run=Run(owner=account.owner, account=account, started_at=now),
            report=report,
        )
    return Synced([run], None if source.is_whole else timedelta())


def cursors_of(account: Account) -> dict[str, Cursor]:
    """Return how far each folder was read."""
    parts = account.parts.exclude(cursor={}).values_list("name", "cursor")
    return {name: Cursor(**cursor) for name, cursor in parts}


class MailSync(MailRun):
    """One run over what is new in an account of mail."""

    source: MailOnServer  # type: ignore[assignment]  # its messages come from elsewhere

    def items_of(self, _seen: FileSeen, items: Iterator[Item]) -> Generator[Item, None, None]:
        """Yield the items of a folder; to be closed."""
        yield from items

    def digest_of(self, _seen: FileSeen) -> str:
        """Return nothing: a cursor says what was read."""
        return ""

    def note_batch(self, seen: FileSeen) -> None:
        """Keep how far a folder was read; never before its rows are committed."""
        folder = self.source.folder_of(seen)
        AccountPart.objects.filter(account=self.run.account, name=folder.name).update(
            cursor=asdict(self.source.cursor_of(folder.name)), read_at=self.now
        )

    def note_file(self, seen: FileSeen) -> None:
        """Keep that a folder was read to its end, or as far as it went."""
        self.note_batch(seen)

    def fail(self, error: UserError) -> None:
        """Close the run; what came before the connection was lost counts all the same."""
        self.settle_if_changed()
        super().fail(error)
