"""The page of accounts, for calendars and address books on servers. No password comes back."""

import pytest
from tests.actions.test_dav_sync import COFFEE, DAY, card, wrapped
from tests.actions.test_evidence_runs import LEO
from tests.evidence_files import meeting
from tests.sources.dav.scripted import Says, a_calendar, scripted
from tests.web.conftest import let_in

from firsthand.jobs.worker import Worker
from firsthand.sources.dav.kinds import DavKind
from firsthand.sources.dav.providers import DAV_PROVIDERS, guessed_address
from firsthand.store.database import django_rows
from firsthand.store.models import Account, Event, Owner

pytestmark = pytest.mark.usefixtures("keyring")


@pytest.fixture
def work(person):
    person.add_calendar("work", "Work")
    person.put("work", "coffee.ics", wrapped(meeting("coffee", *COFFEE)))
    person.add_book("friends", "Friends")
    person.put("friends", "leo.vcf", card(LEO, "leo"))
    return person


def form(person, **said):
    given = {"kind": "caldav", "user": person.name, "address": person.server.url, "password": person.secret}
    return given | {"every": "60", "name": ""} | said


def connect(page, person, **said):
    return page.post("/accounts/calendars/", form(person, **said), follow=True)


def read(now) -> bool:
    return Worker(clock=lambda: now).sync_once()


def test_calendars_and_address_books_from_connecting_to_letting_go(page, work, now):
    assert "Connected." in connect(page, work).text
    assert "2 accounts, nothing in the way." in connect(page, work, kind="carddav").text
    assert read(now)
    assert read(now)
    assert not read(now)
    text = page.get("/accounts/").text
    assert f"{work.name} calendars" in text
    assert f"{work.name} contacts" in text
    assert text.count("What it brought last: 1 row read: 1 added.") == 2
    account = Account.objects.get(kind="caldav")
    assert "Disconnected." in page.post(f"/accounts/{account.pk}/disconnect/", follow=True).text
    assert Event.objects.count() == 1


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"password": "wrong-horse"}, "DAV-102"), ({"password": ""}, "ACC-112"), ({"user": ""}, "ACC-111"),
        ({"address": "http://cloud.example"}, "DAV-106"), ({"address": ""}, "DAV-106"), ({"every": "1"}, "ACC-110"),
        ({"address": "", "user": "nora@gmail.com"}, "DAV-110"), ({"kind": "<b>", "password": "wrong-horse"}, "DAV-102"),
        ({"address": "", "user": "nora@outlook.com", "kind": "carddav"}, "DAV-110"),
    ],
)  # fmt: skip
def test_what_was_wrong_is_told_and_the_rest_stays_typed(page, work, said, code):
    answer = page.post("/accounts/calendars/", form(work, name="My calendars", **said))
    assert answer.status_code == 400
    assert code in answer.text
    assert 'value="My calendars"' in answer.text
    assert all(secret not in answer.text for secret in (work.secret, "wrong-horse", "<b>"))
    assert not Account.objects.exists()


def test_password_never_comes_back(page, work, keyring):
    answers = [connect(page, work), page.post("/accounts/calendars/", form(work, every="1"))]
    number = Account.objects.get().pk
    addresses = ["/accounts/", f"/accounts/?again={number}", "/accounts/progress/", "/import/", "/settings/"]
    answers += [page.get(address) for address in addresses]
    assert all(work.secret not in answer.text + str(answer.headers) for answer in answers)
    assert work.secret not in str(list(Account.objects.values()))
    assert work.secret in keyring.read_text()


def test_refused_password_can_be_entered_again(page, work, now, keyring):
    connect(page, work, kind="carddav", every="1440")
    keyring.write_text(keyring.read_text().replace(work.secret, "changed-since"))
    read(now)
    number = Account.objects.get().pk
    assert f"/accounts/?again={number}#calendars" in page.get("/accounts/").text
    again = page.get(f"/accounts/?again={number}").text
    filled = again.partition('id="calendars"')[2]
    assert f'value="{work.name}"' in filled
    assert f'value="{work.server.url}/"' in filled
    assert 'value="carddav" checked' in filled
    assert 'value="1440"' in filled
    assert "changed-since" not in again
    assert "nothing in the way" in connect(page, work, kind="carddav").text
    assert Account.objects.count() == 1


def test_emptied_calendar_asks_and_goes_on(page, work, now):
    connect(page, work)
    read(now)
    work.take_away("work", "coffee.ics")
    account = Account.objects.get()
    page.post(f"/accounts/{account.pk}/run/")
    read(now + DAY)
    text = page.get("/accounts/").text
    assert "The calendar “Work” is empty; it held 1 entry when last read." in text
    page.post(f"/accounts/{account.pk}/resume/")
    read(now + DAY)
    text = page.get("/accounts/").text
    assert "1 account, nothing in the way." in text
    assert "What it brought last: 1 row read: 1 updated." in text
    assert Event.objects.get().is_cancelled


def test_calendar_that_cannot_be_read_is_named(page, now):
    with scripted() as server:
        server.account(a_calendar(), a_calendar("/ana/bad/", "Bad &lt;i&gt;"))
        server.says["PROPFIND", "/ana/bad/"] = Says(500)
        connect(page, server)
        read(now)
        text = page.get("/accounts/").text
    assert "1 calendar could not be read" in text
    assert "Bad &lt;i&gt;: Not all of this calendar could be read" in text


@pytest.mark.parametrize(
    ("user", "kind", "told"),
    [
        ("nora@icloud.com", "caldav", "https://caldav.icloud.com"), ("nora@me.com", "carddav", "https://contacts.icloud.com"),
        ("nora@gmx.de", "carddav", "https://carddav.gmx.net"), ("nora@gmail.com", "caldav", "No program is let in"),
        ("nora@cloud.example", "caldav", "Nextcloud"), ("<i>@x", "<b>", "Nextcloud"),
    ],
)  # fmt: skip
def test_provider_is_guessed(page, user, kind, told):
    answer = page.post("/accounts/calendars/guess/", {"user": user, "kind": kind})
    assert told in answer.text
    assert not {"<i>", "<b>"} & set(answer.text.split())


def test_only_known_providers_are_guessed_and_over_tls():
    addresses = [each.address_for(kind) for each in DAV_PROVIDERS for kind in DavKind]
    assert all(address.startswith("https://") for address in addresses)
    assert guessed_address("nora@cloud.example", DavKind.CALDAV) == ""
    assert guessed_address("nora", DavKind.CARDDAV) == ""


def test_a_stranger_sees_none_of_it(page, work, stranger: Owner):
    connect(page, work)
    number = Account.objects.get().pk
    other = let_in(stranger)
    assert work.name not in other.get("/accounts/").text
    assert work.name not in other.get(f"/accounts/?again={number}").text
    assert django_rows("SELECT COUNT(*) FROM account")[0][0] == 1
