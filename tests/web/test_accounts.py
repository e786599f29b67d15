"""The page of accounts: connecting, what each is up to, and what to do when one stopped. No password comes back."""

import os
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.actions.test_evidence_runs import LEO
from tests.dovecot import PASSWORD, Postbox
from tests.evidence_files import write_cards
from tests.sources.mail import building as b
from tests.web.conftest import let_in

from firsthand.jobs.worker import Worker
from firsthand.store.database import django_rows
from firsthand.store.models import Account, Owner

pytestmark = pytest.mark.usefixtures("keyring")


def form(postbox: Postbox, **said: str) -> dict[str, str]:
    port = str(postbox.server.tls_port)
    given = {"user": postbox.user, "host": "localhost", "port": port, "password": PASSWORD, "security": "tls"}
    return given | {"every": "60", "name": "Post"} | said


def connect(page, postbox: Postbox, **said: str):
    return page.post("/accounts/mail/", form(postbox, **said), follow=True)


def read(now) -> bool:
    return Worker(clock=lambda: now).sync_once()


def test_account_from_connecting_to_letting_go(page, postbox, now):
    postbox.deliver(b.numbered(1), b.numbered(2))
    assert "No account is connected yet." in page.get("/accounts/").text
    text = connect(page, postbox).text
    assert "1 account, nothing in the way." in text
    assert "Not read yet · next in a moment · every hour" in text
    assert 'hx-get="/accounts/progress/"' in text
    assert read(now)
    text = page.get("/accounts/").text
    assert "Last read 21 Nov 2026, 12:00 · next 21 Nov 2026, 13:00 · every hour" in text
    assert "What it brought last: 2 rows read: 2 added." in text
    assert "hx-get=" not in text.partition('id="accounts"')[2].partition(">")[0]
    number = Account.objects.get().pk
    assert "not read any more" in page.post(f"/accounts/{number}/pause/", follow=True).text
    assert not read(now)
    assert "It goes on." in page.post(f"/accounts/{number}/resume/", follow=True).text
    assert read(now)
    assert "It is read now." in page.post(f"/accounts/{number}/run/", follow=True).text
    assert read(now)
    assert "Disconnected." in page.post(f"/accounts/{number}/disconnect/", follow=True).text
    assert not Account.objects.exists()


@pytest.mark.parametrize(
    ("said", "code"),
    [({"password": "wrong-horse"}, "ACC-202"), ({"host": "no host"}, "ACC-107"), ({"port": "x"}, "ACC-111"),
     ({"every": "1"}, "ACC-110"), ({"every": "often"}, "ACC-110"), ({"password": ""}, "ACC-112"), ({"user": ""}, "ACC-111"),
     ({"host": "mail.example", "security": "plain"}, "ACC-108"), ({"security": "<b>"}, "ACC-111")],
)  # fmt: skip
def test_what_was_wrong_is_told_and_the_rest_stays_typed(page, postbox, said, code):
    answer = page.post("/accounts/mail/", form(postbox, **said))
    assert answer.status_code == 400
    assert code in answer.text
    assert 'value="Post"' in answer.text
    for secret in (PASSWORD, "wrong-horse"):
        assert secret not in answer.text
    assert "<b>" not in answer.text
    assert not Account.objects.exists()


def test_password_never_comes_back(page, postbox, keyring):
    answers = [connect(page, postbox), page.post("/accounts/mail/", form(postbox, name="Other", port="1"))]
    number = Account.objects.get().pk
    addresses = ["/accounts/", f"/accounts/?again={number}", "/accounts/progress/", "/import/", "/settings/"]
    answers += [page.get(address) for address in addresses]
    assert all(PASSWORD not in answer.text + str(answer.headers) for answer in answers)
    tables = (
        [row[0] for row in django_rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        if is_sqlite()
        else []
    )
    assert all(PASSWORD not in str(django_rows(f'SELECT * FROM "{table}"')) for table in tables)
    assert PASSWORD in keyring.read_text()


def is_sqlite() -> bool:
    return connection.vendor == "sqlite"


def test_stopped_account_asks_and_goes_on(page, postbox, now):
    postbox.deliver(b.numbered(1))
    connect(page, postbox)
    read(now)
    postbox.empty()
    number = Account.objects.get().pk
    page.post(f"/accounts/{number}/run/")
    read(now)
    text = page.get("/accounts/").text
    assert "1 of 1 account has stopped and asks what to do." in text
    assert (
        "Stopped since 21 November 2026. The folder “INBOX” is empty; it held 1 entry when last read." in text
    )
    assert 'id="count-a">1<' in text
    assert "Read now" not in text
    page.post(f"/accounts/{number}/resume/")
    read(now)
    assert "nothing in the way" in page.get("/accounts/").text


def test_refused_password_can_be_entered_again(page, postbox, now, keyring):
    connect(page, postbox)
    keyring.write_text(keyring.read_text().replace(PASSWORD, "changed-since"))
    read(now)
    number = Account.objects.get().pk
    text = page.get("/accounts/").text
    assert f"/accounts/?again={number}#mail" in text
    again = page.get(f"/accounts/?again={number}").text
    assert f'value="{postbox.user}"' in again
    assert "changed-since" not in again
    assert "nothing in the way" in connect(page, postbox).text
    assert Account.objects.count() == 1


def test_watched_folder(page, tmp_path: Path, now):
    folder = tmp_path / "Drop <here>"
    folder.mkdir()
    os.utime(write_cards(folder, LEO), (1_700_000_000, 1_700_000_000))
    (folder / "broken.zip").write_bytes(b"PK\x03\x04")
    os.utime(folder / "broken.zip", (1_700_000_000, 1_700_000_000))
    assert "ACC-109" in page.post("/accounts/folder/", {"path": str(folder / "no")}).text
    text = page.post("/accounts/folder/", {"path": str(folder)}, follow=True).text
    assert "Drop &lt;here&gt;" in text
    read(now)
    text = page.get("/accounts/").text
    assert "1 file could not be read" in text
    assert "broken.zip" in text
    assert "What it brought last: 1 row read: 1 added." in text


@pytest.mark.parametrize(
    ("user", "told"),
    [("nora@gmail.com", "make an app password"), ("nora@firm.example", "imap.firm.example"), ("nora", "an app password"),
     ("<i>@firm.example", "imap.firm.example")],
)  # fmt: skip
def test_provider_is_guessed(page, user, told):
    answer = page.post("/accounts/mail/guess/", {"user": user})
    assert told in answer.text
    assert "<i>" not in answer.text


def test_server_follows_from_the_address(page, postbox):
    answer = page.post("/accounts/mail/", form(postbox, user="nora@firm.invalid", host="", port=""))
    assert "imap.firm.invalid" in answer.text
    assert "ACC-201" in answer.text


def test_a_stranger_reaches_no_account(page, postbox, stranger: Owner):
    connect(page, postbox)
    number = Account.objects.get().pk
    other = let_in(stranger)
    assert "Post" not in other.get("/accounts/").text.partition("<main")[2].partition('id="mail"')[0]
    assert postbox.user not in other.get(f"/accounts/?again={number}").text
    for verb in ("run", "pause", "resume", "disconnect"):
        assert other.post(f"/accounts/{number}/{verb}/").status_code == 404
    assert Account.objects.get().state == "on"


def test_more_accounts_take_no_more_queries(page, alice, now):
    def queries(count: int) -> int:
        for number in range(count):
            Account.objects.create(
                owner=alice,
                kind="folder",
                name=f"{count} {number}",
                address="/x",
                every_minutes=60,
                made_at=now,
                next_run_at=now,
            )
        with CaptureQueriesContext(
            connection,
        ) as caught:
            page.get("/accounts/")
        return len(caught)

    queries(1)
    assert queries(2) == queries(20)
