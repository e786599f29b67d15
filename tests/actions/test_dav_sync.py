"""Calendars and address books on a real server: what is read, what is called off, and when it stops and asks."""

import os
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.actions.test_evidence_runs import LEO, ME
from tests.evidence_files import meeting
from tests.keyrings import VARIABLE
from tests.sources.calendars.building import calendar, entry
from tests.sources.dav.radicale import Person
from tests.sources.dav.scripted import WORK, Says, a_calendar, multistatus, scripted
from tests.sources.dav.test_like_files import CARDS, MEETINGS

from firsthand.actions.accounts import resume_account
from firsthand.actions.connecting import Wish, connect_dav
from firsthand.actions.importing import import_source
from firsthand.actions.jobs import add_job
from firsthand.actions.syncing import sync_due, sync_now
from firsthand.core.errors import UserError
from firsthand.jobs.worker import Worker
from firsthand.sources.opening import SourceKind
from firsthand.store.database import django_rows
from firsthand.store.models import Account, AccountPart, Event, Owner, Run
from firsthand.store.queries.accounts import part_troubles

pytestmark = pytest.mark.usefixtures("keyring")
FIGURES = ("read", "added", "updated", "unchanged", "skipped", "rejected")
COFFEE = ("Coffee", "20261123T090000Z", "20261123T100000Z", ME, "Leo Brandt:leo@brandt.example:ACCEPTED")
DAY = timedelta(days=1)


def wrapped(*meetings: str) -> str:
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{''.join(meetings)}END:VCALENDAR\r\n"


def card(lines: str, uid: str) -> str:
    said = lines.replace("\n", "\r\n")
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}\r\n{said}\r\nEND:VCARD\r\n"


def weekly(count: int, *lines: str, uid: str = "weekly") -> bytes:
    """A series of Mondays from 16 November 2026, the first of which is over."""
    return calendar(entry(f"RRULE:FREQ=WEEKLY;COUNT={count}", *lines, uid=uid, start="20261116T100000Z"))


def connect(owner: Owner, person: Person, now: datetime, kind: str = "caldav", **said: Any) -> Account:
    given = {"user": person.name, "secret": person.secret, "kind": kind}
    return connect_dav(owner, Wish(person.server.url, **given | said), now)


def sync(account: Account, now: datetime) -> dict[str, int]:
    """Read an account and return its ledger."""
    account.refresh_from_db()
    [run] = sync_now(account, "test", now, report=lambda _: None)
    assert run.state == "done"
    assert run.read == sum(getattr(run, name) for name in FIGURES[1:])
    return {name: getattr(run, name) for name in FIGURES if getattr(run, name)}


def refused(account: Account, now: datetime) -> str:
    with pytest.raises(UserError) as caught:
        sync(account, now)
    account.refresh_from_db()
    return caught.value.code


def dates(owner: Owner) -> dict[str, bool]:
    """Return which stored meetings take place, by day."""
    rows = Event.objects.filter(owner=owner).order_by("starts_at")
    return {f"{each.starts_at:%m-%d}": not each.is_cancelled for each in rows}


def content(owner: Owner) -> dict[str, list[str]]:
    """Every row of calendars and address books with its people, but for what a calendar is called."""
    events = (
        "SELECT e.digest, e.series, e.merit, e.title, e.place, e.organizer, e.starts_at, e.ends_at, e.people,"
        " e.is_all_day, e.is_cancelled, e.is_gone, i.value, a.answer, a.is_organizer, a.is_named FROM event e"
        " LEFT JOIN attendee a ON a.event_id = e.id LEFT JOIN identity i ON i.id = a.identity_id WHERE e.owner_id = %s"
    )
    cards = (
        "SELECT c.digest, c.merit, c.name, c.company, c.position, c.place, c.note, c.categories, c.changed_on, i.value"
        " FROM contact c LEFT JOIN contact_identity l ON l.contact_id = c.id LEFT JOIN identity i ON i.id = l.identity_id"
        " WHERE c.owner_id = %s"
    )
    return {sql[7:8]: sorted(map(str, django_rows(sql, (owner.pk,)))) for sql in (events, cards)}


@pytest.fixture
def work(person: Person) -> Person:
    person.add_calendar("work", "Work")
    person.put("work", "coffee.ics", wrapped(meeting("coffee", *COFFEE)))
    person.put("work", "past.ics", wrapped(meeting("past", "Lunch", "20261102T110000Z", "20261102T120000Z")))
    return person


# What is read


def test_first_sync_reads_all_and_the_next_one_nothing(alice: Owner, work: Person, now: datetime) -> None:
    account = connect(alice, work, now)
    assert account.name == f"{work.name} calendars"
    assert sync(account, now) == {"read": 2, "added": 2}
    assert sync(account, now + DAY) == {}
    assert [(run.source, run.read) for run in Run.objects.filter(account=account)] == [("calendar", 2)]
    account.refresh_from_db()
    assert (account.last_success_at, account.next_run_at) == (now + DAY, now + DAY + timedelta(hours=1))
    [part] = account.parts.all()
    assert (part.name, part.entries, part.read_at) == (f"{work.server.url}{work.path('work')}/", 2, now + DAY)


def test_only_what_changed_is_read_and_nothing_there_is_touched(
    alice: Owner, work: Person, now: datetime
) -> None:
    account = connect(alice, work, now)
    sync(account, now)
    work.put("work", "new.ics", wrapped(meeting("new", "Tea", "20261124T110000Z", "20261124T120000Z")))
    before = work.server.picture()
    assert sync(account, now + DAY) == {"read": 1, "added": 1}
    assert work.server.picture() == before


def test_address_book_beside_the_calendar(alice: Owner, work: Person, now: datetime) -> None:
    work.add_book("friends", "Friends")
    work.put("friends", "leo.vcf", card(LEO, "leo"))
    calendars, books = connect(alice, work, now), connect(alice, work, now, "carddav")
    assert books.name == f"{work.name} contacts"
    assert sync(calendars, now) == {"read": 2, "added": 2}
    assert sync(books, now) == {"read": 1, "added": 1}
    work.take_away("friends", "leo.vcf")
    work.put("friends", "other.vcf", card("FN:Rosa Hall\nEMAIL:rosa@hall.example", "rosa"))
    assert sync(books, now + DAY) == {"read": 1, "added": 1}
    assert len(content(alice)["c"]) == 3  # a card that vanished takes nothing away


def test_long_reading_ends_early_and_goes_on(alice: Owner, person: Person, now: datetime) -> None:
    person.add_calendar("work", "Work")
    person.put("work", "gone.ics", weekly(4, uid="gone"))
    account = connect(alice, person, now)
    sync(account, now)
    person.take_away("work", "gone.ics")
    many = {f"{n}.ics": calendar(entry(uid=f"{n}", start="20261201T100000Z")) for n in range(120)}
    person.fill("work", many)
    answers = iter([True, True, False])
    Account.objects.update(next_run_at=now)
    assert sync_due("test", now + DAY, go_on=lambda: next(answers))
    assert Event.objects.filter(series__isnull=False, is_gone=False).count() == 104
    account.refresh_from_db()
    assert account.next_run_at == now + DAY
    ledger = sync(account, now + DAY)
    assert ledger == {"read": 23, "added": 20, "updated": 3}
    assert Event.objects.count() == 124


# The same as from disk


def test_calendar_in_either_order_gives_the_rows_of_its_file(
    alice: Owner, stranger: Owner, person: Person, tmp_path: Path, now: datetime
) -> None:
    person.add_calendar("work", "Work", components=())
    for place, said in MEETINGS.items():
        person.put("work", place, said)
    path = tmp_path / "work.ics"
    path.write_bytes(person.export("work"))
    sync(connect(alice, person, now), now)
    alone = content(alice)
    assert len(alone["e"]) > 20
    again = import_source(alice, path, SourceKind.CALENDAR, now)
    assert again.added == again.updated == 0
    import_source(stranger, path, SourceKind.CALENDAR, now)
    assert content(stranger) == alone
    assert not {"added", "updated"} & set(sync(connect(stranger, person, now), now))
    assert content(stranger) == content(alice) == alone


def test_address_book_in_either_order_gives_the_rows_of_its_file(
    alice: Owner, stranger: Owner, person: Person, tmp_path: Path, now: datetime
) -> None:
    person.add_book("friends", "Friends")
    for place, said in CARDS.items():
        person.put("friends", place, said)
    (tmp_path / "friends.vcf").write_bytes(person.export("friends"))
    sync(connect(alice, person, now, "carddav"), now)
    assert len(content(alice)["c"]) > 3
    import_source(stranger, tmp_path / "friends.vcf", SourceKind.CONTACTS, now)
    assert content(stranger) == content(alice)
    again = import_source(alice, tmp_path / "friends.vcf", SourceKind.CONTACTS, now)
    assert again.added == again.updated == 0
    assert not {"added", "updated"} & set(sync(connect(stranger, person, now, "carddav"), now))
    assert content(stranger) == content(alice)


# What stops an account


def test_emptied_calendar_stops_and_asks(alice: Owner, work: Person, now: datetime) -> None:
    account = connect(alice, work, now)
    sync(account, now)
    for place in ("coffee.ics", "past.ics"):
        work.take_away("work", place)
    assert refused(account, now + DAY) == "ACC-301"
    assert account.state == "stopped"
    assert "The calendar “Work” is empty; it held 2 entries when last read." in account.trouble["text"]
    assert all(dates(alice).values())
    resume_account(account, now + DAY)
    assert sync(account, now + DAY) == {"read": 1, "updated": 1}
    account.refresh_from_db()
    assert (account.state, account.may_be_empty) == ("on", False)
    assert dates(alice) == {"11-02": True, "11-23": False}


def test_calendar_that_is_gone_stops_and_asks(alice: Owner, work: Person, now: datetime) -> None:
    work.add_calendar("home", "Home")
    work.put("home", "a.ics", calendar(entry(uid="a", start="20261201T100000Z")))
    account = connect(alice, work, now)
    sync(account, now)
    work.take_away("work")
    assert refused(account, now + DAY) == "ACC-302"
    assert "“Work”" in account.trouble["text"]
    assert account.parts.count() == 2
    resume_account(account, now + DAY)
    assert sync(account, now + DAY) == {"read": 1, "updated": 1}
    assert dates(alice) == {"11-02": True, "11-23": False, "12-01": True}
    assert account.parts.count() == 1
    assert sync(account, now + 2 * DAY) == {}


def test_emptied_address_book_stops_and_asks(alice: Owner, person: Person, now: datetime) -> None:
    person.add_book("friends", "Friends")
    person.put("friends", "leo.vcf", card(LEO, "leo"))
    account = connect(alice, person, now, "carddav")
    sync(account, now)
    person.take_away("friends", "leo.vcf")
    assert refused(account, now + DAY) == "ACC-301"
    assert "The address book “Friends” is empty; it held 1 entry" in account.trouble["text"]
    resume_account(account, now + DAY)
    assert sync(account, now + DAY) == {}


def test_account_without_any_calendar_left_stops(alice: Owner, work: Person, now: datetime) -> None:
    account = connect(alice, work, now)
    sync(account, now)
    work.take_away("work")
    assert refused(account, now + DAY) == "DAV-103"
    assert account.state == "stopped"
    assert "What was read before is kept." in account.trouble["text"]
    assert all(dates(alice).values())


def test_changed_password_stops_and_a_server_that_is_away_does_not(
    alice: Owner, work: Person, now: datetime, keyring: Path
) -> None:
    account = connect(alice, work, now)
    keyring.write_text(keyring.read_text().replace(work.secret, "wrong-horse"))
    assert refused(account, now) == "DAV-102"
    assert account.state == "stopped"
    assert "wrong-horse" not in str(account.trouble)
    Account.objects.update(state="on", address="http://127.0.0.1:9/")
    assert refused(account, now) == "DAV-101"
    assert account.state == "on"


def test_calendar_that_cannot_be_read_is_told_until_it_can(alice: Owner, now: datetime) -> None:
    with scripted() as server:
        server.account(a_calendar(), a_calendar("/ana/bad/", "Bad"))
        server.says["PROPFIND", "/ana/bad/"] = Says(500)
        account = connect_dav(
            alice, Wish(server.url, kind="caldav", user=server.name, secret=server.secret), now
        )
        assert sync(account, now) == {"read": 1, "added": 1}
        [part] = part_troubles(django_rows, alice.pk)
        assert part.trouble["text"].startswith("Bad: Not all of this calendar could be read")
        server.says["PROPFIND", "/ana/bad/"] = Says(body=multistatus())
        assert sync(account, now + DAY) == {}
        assert part_troubles(django_rows, alice.pk) == []
        server.says["PROPFIND", WORK] = Says(503)
        sync(account, now + 2 * DAY)
        assert [each.trouble["code"] for each in part_troubles(django_rows, alice.pk)] == ["DAV-203"]
        server.account(a_calendar(), a_calendar("/ana/bad/", "Bad"))
        assert sync(account, now + 3 * DAY) == {}
        assert part_troubles(django_rows, alice.pk) == []


# Being let in


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"secret": "wrong-horse"}, "DAV-102"), ({"secret": ""}, "ACC-112"), ({"secret": "x\ny"}, "ACC-112"),
        ({"user": "nora\r\nX-Y: z"}, "ACC-111"), ({"user": ""}, "ACC-111"), ({"every": 1}, "ACC-110"),
        ({"port": 8443}, "ACC-111"), ({"security": "plain"}, "ACC-111"), ({"certificate": "/no/such.pem"}, "DAV-105"),
        ({"is_token": True}, "DAV-102"),
    ],
)  # fmt: skip
def test_what_was_wrong_is_told_and_nothing_is_kept(
    alice: Owner, work: Person, now: datetime, said: dict[str, Any], code: str
) -> None:
    with pytest.raises(UserError) as caught:
        connect(alice, work, now, **said)
    assert caught.value.code == code
    assert work.secret not in str(caught.value)
    assert not Account.objects.exists()
    assert not Path(os.environ[VARIABLE]).exists()


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("", "DAV-106"), ("http://cloud.example", "DAV-106"), ("https://nora:x@cloud.example", "DAV-106"),
        ("https://apidata.googleusercontent.com", "DAV-110"), ("outlook.office365.com", "DAV-110"),
        ("https://no-such-host.invalid", "DAV-101"),
    ],
)  # fmt: skip
def test_addresses_that_lead_nowhere(
    alice: Owner, now: datetime, keyring: Path, address: str, code: str
) -> None:
    with pytest.raises(UserError) as caught:
        connect_dav(alice, Wish(address, kind="caldav", user="nora", secret="x"), now)
    assert caught.value.code == code
    assert not Account.objects.exists()


def test_account_without_address_book_is_not_connected(alice: Owner, work: Person, now: datetime) -> None:
    with pytest.raises(UserError, match="DAV-103"):
        connect(alice, work, now, "carddav")


def test_connecting_again_changes_the_password(
    alice: Owner, work: Person, now: datetime, keyring: Path
) -> None:
    account = connect(alice, work, now)
    keyring.write_text(keyring.read_text().replace(work.secret, "wrong-horse"))
    again = connect(alice, work, now, every=30)
    assert (again.pk, again.every_minutes) == (account.pk, 30)
    assert work.secret in keyring.read_text()


# In the background


def test_background_reads_it_on_schedule_and_makes_room(alice: Owner, work: Person, now: datetime) -> None:
    account = connect(alice, work, now)
    job = add_job(alice, "nothing", {}, now)
    at = now
    worker = Worker(clock=lambda: at)
    assert worker.sync_once()
    assert not Event.objects.exists()
    job.delete()
    assert worker.sync_once()
    assert Event.objects.count() == 2
    assert not worker.sync_once()
    work.put("work", "new.ics", calendar(entry(uid="new", start="20261201T100000Z")))
    at = now + timedelta(hours=1)
    assert worker.sync_once()
    assert Event.objects.count() == 3
    account.refresh_from_db()
    assert account.next_run_at == at + timedelta(hours=1)


def test_secret_is_nowhere_but_in_the_keyring(
    alice: Owner, work: Person, now: datetime, keyring: Path, caplog: pytest.LogCaptureFixture
) -> None:
    canary = work.secret
    sync(connect(alice, work, now), now)
    kept = [str(list(model.objects.values())) for model in (Account, AccountPart, Run, Event)]
    assert all(canary not in text for text in (*kept, caplog.text))
    assert canary in keyring.read_text()
