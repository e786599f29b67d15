"""Read an account of mail: whatever came since its folders were last read."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime, timedelta

from firsthand.actions.accounts import server_of
from firsthand.actions.evidence_runs import AccountRun, MailRun
from firsthand.actions.missing import check_counts
from firsthand.actions.runs import Progress
from firsthand.actions.syncs import Synced
from firsthand.core.records import FileSeen
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


class MailSync(AccountRun, MailRun):
    """One run over what is new in an account of mail."""

    source: MailOnServer

    def note_batch(self, seen: FileSeen) -> None:
        """Keep how far a folder was read; never before its rows are committed."""
        folder = self.source.folder_of(seen)
        AccountPart.objects.filter(account=self.run.account, name=folder.name).update(
            cursor=asdict(self.source.cursor_of(folder.name)), read_at=self.now
        )
