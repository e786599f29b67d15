"""Drafts that are kept in a mailbox, on a real server: once, marked as drafts, and never read back as sent mail."""

from datetime import datetime

import pytest
from tests.actions.test_mail_sync import connect, sync
from tests.dovecot import Postbox
from tests.sending import ANA, draft, person_with
from tests.sources.mail import building as b

from firsthand.actions.outbox import discard_mail
from firsthand.actions.outbox_drafts import keep_in_drafts, mailboxes_of
from firsthand.core.errors import UserError
from firsthand.sources.mail.server import Session
from firsthand.store.models import Mail, OutgoingMail, Owner

pytestmark = pytest.mark.usefixtures("keyring")


@pytest.fixture
def mail(alice: Owner, now: datetime) -> OutgoingMail:
    return draft(alice, person_with(alice, ANA), now)


@pytest.fixture
def box(postbox: Postbox, alice: Owner, now: datetime) -> Postbox:
    """A mailbox with some mail, of somebody whose address is their user name."""
    postbox.user = f"{postbox.user}@arden.example"
    postbox.deliver(b.numbered(1))
    connect(alice, postbox, now)
    return postbox


def kept(box: Postbox, folder: str = ".Drafts") -> list[bytes]:
    return [each.read_bytes() for part in ("cur", "new") for each in (box.path / folder / part).glob("*")]


@pytest.mark.parametrize("folder", [".Drafts", ".Sketches"])
def test_draft_lies_in_the_folder_of_drafts_once(folder, box, alice, mail, now):
    box.folder(folder)
    for _ in range(2):
        keep_in_drafts(alice, mail, mailboxes_of(alice).get().pk, now)
    [found] = kept(box, folder)
    assert mail.message_id.encode() in found
    assert f"From: {box.user}".encode() in found
    [file] = (box.path / folder / "cur").iterdir()
    assert "D" in file.name.rpartition(",")[2]
    mail.refresh_from_db()
    assert (mail.kept_in, mail.state) == (f"{folder.strip('.')} of Post", "draft")
    sync(mailboxes_of(alice).get(), now)
    assert not Mail.objects.filter(digest=mail.digest).exists()


def test_mailbox_without_a_folder_of_drafts_says_so(box, alice, mail, now):
    with pytest.raises(UserError, match="OUT-302"):
        keep_in_drafts(alice, mail, mailboxes_of(alice).get().pk, now)


def test_no_mailbox_or_no_draft(alice, mail, now):
    with pytest.raises(UserError, match="OUT-301"):
        keep_in_drafts(alice, mail, 999, now)
    discard_mail(mail, now)
    mail.refresh_from_db()
    with pytest.raises(UserError, match="OUT-108"):
        keep_in_drafts(alice, mail, 999, now)


@pytest.mark.parametrize("is_kept", [True, False])
def test_connection_that_ends_before_the_answer_is_looked_into(is_kept, box, mail, now, monkeypatch):
    box.folder(".Drafts")
    alice, add = mail.owner, Session.add_draft

    def cut(self: Session, raw: bytes, wire: bytes) -> bool:
        if is_kept:
            add(self, raw, wire)
        with self.asking():
            raise ConnectionAbortedError

    with monkeypatch.context() as patch:
        patch.setattr(Session, "add_draft", cut)
        if is_kept:
            keep_in_drafts(alice, mail, mailboxes_of(alice).get().pk, now)
        else:
            with pytest.raises(UserError, match="OUT-304"):
                keep_in_drafts(alice, mail, mailboxes_of(alice).get().pk, now)
    keep_in_drafts(alice, mail, mailboxes_of(alice).get().pk, now)
    assert len(kept(box)) == 1
