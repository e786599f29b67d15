"""A mail that was handed over stands on the timeline at once, and once: the same mail read from the folder of sent mail takes its place."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.actions.test_ties import ANA, ANA_AT_HOME, bring, mails
from tests.conftest import NOW
from tests.sending import WORDS, account_at, draft, press_send
from tests.sink import sinking

from firsthand.actions.importing import import_source
from firsthand.actions.joining import join_persons
from firsthand.actions.outbox import discard_mail
from firsthand.actions.sending import send_due
from firsthand.sources.opening import SourceKind
from firsthand.store.database import django_rows
from firsthand.store.models import Mail, OutgoingMail, Owner, Person
from firsthand.store.queries.outbox import addresses_for, addresses_of, has_written_to
from firsthand.store.queries.timeline import count_happenings, timeline_of


@pytest.fixture
def sent(home: Owner, tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch) -> OutgoingMail:
    """A mail to Ana, with whom the owner wrote before, that a server took."""
    monkeypatch.setenv("FIRSTHAND_HOME", str(tmp_path / "data"))
    bring(home, tmp_path, now, *mails(ANA, datetime(2026, 3, 1, 9, tzinfo=UTC), every=20, count=3))
    with sinking() as sink:
        account_at(sink, home, now, monkeypatch)
        mail = draft(home, Person.objects.get(name="Ana Silva").pk, now)
        press_send(home, mail, now)
        send_due("test", lambda: NOW)
    mail.refresh_from_db()
    return mail


def told(mail: OutgoingMail) -> list[tuple[str, str]]:
    person = mail.identity.person_id
    assert person
    found = timeline_of(django_rows, mail.owner_id, person)
    assert len(found) == count_happenings(django_rows, mail.owner_id, person)
    return [(each.kind, each.text) for each in found if each.kind in ("mail", "outgoing")]


def read_sent_folder(mail: OutgoingMail, folder: Path, now: datetime, *, copies: int = 1) -> None:
    path = folder / "sent.mbox"
    path.write_bytes(
        (b"From alice@arden.example Sat Nov 21 12:00:00 2026\r\n" + bytes(mail.wire) + b"\r\n") * copies
    )
    import_source(mail.owner, path, SourceKind.MAIL, now)


def test_mail_is_there_at_once_and_replaced_by_the_one_that_is_read(
    sent: OutgoingMail, tmp_path: Path, now: datetime
):
    person = Person.objects.get(pk=sent.identity.person_id)
    assert told(sent)[0] == ("outgoing", WORDS.subject)
    assert len(told(sent)) == 7
    before = person.sent
    read_sent_folder(sent, tmp_path, now + timedelta(hours=1), copies=2)
    assert Mail.objects.filter(digest=sent.digest).count() == 1
    sent.refresh_from_db()
    assert told(sent)[0] == ("mail", WORDS.subject)
    assert len(told(sent)) == 7
    person = Person.objects.get(pk=sent.identity.person_id)
    assert person.sent == before + 1
    assert sent.state == "accepted"


def test_what_another_wrote_under_its_message_id_does_not_hide_it(
    sent: OutgoingMail, tmp_path: Path, now: datetime
):
    path = tmp_path / "inbox.mbox"
    headers = b"From: Eve Brandt <eve@brandt.example>\r\nTo: alice@arden.example\r\nSubject: Hello\r\n"
    dated = (
        b"Date: Sat, 21 Nov 2026 10:00:00 +0000\r\nMessage-ID: <%s>\r\n\r\nHello\r\n"
        % sent.message_id.strip("<>").encode()
    )
    path.write_bytes(b"From eve@brandt.example Sat Nov 21 12:00:00 2026\r\n" + headers + dated)
    import_source(sent.owner, path, SourceKind.MAIL, now)
    assert Mail.objects.filter(digest=sent.digest).count() == 1
    assert told(sent)[0] == ("outgoing", WORDS.subject)


def test_it_counts_for_nothing_until_it_is_read(sent: OutgoingMail, tmp_path: Path, now: datetime):
    last = Person.objects.get(pk=sent.identity.person_id).last_interaction_at
    assert last < now - timedelta(days=100)
    read_sent_folder(sent, tmp_path, now + timedelta(hours=1))
    assert Person.objects.get(pk=sent.identity.person_id).last_interaction_at == now


def test_address_the_owner_writes_to_comes_first(
    sent: OutgoingMail, home: Owner, now: datetime, tmp_path: Path
):
    bring(home, tmp_path, now, *mails(ANA_AT_HOME, datetime(2026, 9, 1, 9, tzinfo=UTC), every=5, count=2, both=False),
          name="more.mbox")  # fmt: skip
    one, other = Person.objects.filter(name="Ana Silva").values_list("pk", flat=True)
    join_persons(home, one, other, now)
    ana = Person.objects.get(name="Ana Silva").pk
    found = addresses_of(django_rows, home.pk, ana)
    assert [each.mail for each in found] == ["ana.silva@novatech.example", "ana@silva.example"]
    assert [has_written_to(django_rows, home.pk, each) for each in found] == [True, False]
    assert addresses_for(django_rows, home.pk, [ana, 999_999]) == {ana: found[0].mail}


def test_draft_and_what_was_thrown_away_are_on_no_timeline(sent: OutgoingMail, home: Owner, now: datetime):
    mail = draft(home, sent.identity.person_id or 0, now)
    assert len(told(mail)) == 7
    discard_mail(mail, now)
    assert len(told(mail)) == 7


def test_mail_outlives_another_import_and_a_new_join(
    sent: OutgoingMail, home: Owner, tmp_path: Path, now: datetime
):
    bring(
        home,
        tmp_path,
        now,
        *mails(ANA, datetime(2026, 3, 1, 9, tzinfo=UTC), every=20, count=4),
        name="again.mbox",
    )
    sent.refresh_from_db()
    assert told(sent)[0] == ("outgoing", WORDS.subject)
