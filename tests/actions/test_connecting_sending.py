"""Accounts that send: let in before anything is kept, over a connection one can trust, with a password of their own or of mail."""

import json
import ssl
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.actions.test_mail_sync import connect
from tests.dovecot import PASSWORD as MAIL_PASSWORD
from tests.dovecot import Postbox
from tests.sink import PASSWORD, Sink, context_of, sinking
from tests.sources.mail import building as b

from firsthand.actions.accounts import disconnect_account, secret_of
from firsthand.actions.connecting import Wish, connect_smtp, needs_secret
from firsthand.actions.syncing import sync_due, sync_now
from firsthand.core.errors import UserError
from firsthand.sources.mail.providers import PROVIDERS, guessed_host, guessed_sending, is_one_provider
from firsthand.store.models import Account, Owner

pytestmark = pytest.mark.usefixtures("keyring")
ADDRESS = "alice@arden.example"


@pytest.fixture(scope="module")
def sink() -> Iterator[Sink]:
    with sinking() as made:
        yield made


@pytest.fixture
def wish(sink: Sink) -> Wish:
    sink.fault = ""
    return Wish("127.0.0.1", kind="smtp", user=ADDRESS, secret=PASSWORD, port=sink.port, security="plain")


def test_connected_after_being_let_in(wish, alice, keyring, now, sink):
    account = connect_smtp(alice, wish, now)
    assert (account.name, account.settings["sender"]) == (f"{ADDRESS} sending", ADDRESS)
    assert list(json.loads(keyring.read_text()).values()) == [PASSWORD]
    assert PASSWORD not in str(vars(account))
    assert not sink.accepted
    assert connect_smtp(alice, replace(wish, secret=PASSWORD), now).pk == account.pk
    disconnect_account(account)
    assert json.loads(keyring.read_text()) == {}


def test_nothing_is_kept_of_one_that_is_refused(wish, alice, now, sink):
    sink.fault = "wrong password"
    with pytest.raises(UserError, match="ACC-202") as caught:
        connect_smtp(alice, wish, now)
    assert PASSWORD not in str(caught.value)
    sink.fault = "busy login"
    with pytest.raises(UserError, match="ACC-206"):
        connect_smtp(alice, wish, now)
    assert not Account.objects.exists()


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"user": "alice"}, "ACC-114"),
        ({"sender": "alice@arden.example\r\nRCPT"}, "ACC-114"),
        ({"user": "alice@arden.example\r\nMAIL"}, "ACC-111"),
        ({"address": "smtp.arden.example", "security": "plain"}, "ACC-108"),
        ({"address": "smtp .example"}, "ACC-107"),
        ({"port": 1}, "ACC-201"),
        ({"secret": ""}, "ACC-112"),
        ({"security": "tls"}, "ACC-205"),
        ({"security": "starttls"}, "ACC-207"),
    ],
)
def test_what_cannot_be_connected(changed, code, wish, alice, now):
    with pytest.raises(UserError, match=code):
        connect_smtp(alice, replace(wish, **changed), now)
    assert not Account.objects.exists()


def test_user_name_and_address_may_differ(wish, alice, now):
    account = connect_smtp(alice, replace(wish, user="alice", sender=ADDRESS), now)
    assert (account.username, account.settings["sender"]) == ("alice", ADDRESS)


def test_password_of_mail_is_shared_and_goes_with_the_last(
    postbox: Postbox, alice: Owner, keyring: Path, now, monkeypatch
):
    postbox.user = f"{postbox.user}@arden.example"
    postbox.deliver(b.numbered(1))
    mail = connect(alice, postbox, now)
    with sinking(tls=context_of(postbox.server.folder)) as sink:
        monkeypatch.setattr("tests.sink.PASSWORD", MAIL_PASSWORD)
        asked = Wish("localhost", kind="smtp", user=postbox.user, port=sink.port)
        assert not needs_secret(alice, asked)
        account = connect_smtp(alice, asked, now)
        assert account.entry == mail.entry
        disconnect_account(mail)
        assert secret_of(account) == MAIL_PASSWORD
        disconnect_account(account)
    assert json.loads(keyring.read_text()) == {}


def test_own_password_later_leaves_that_of_mail_alone(wish, alice, now, keyring):
    mail = Account.objects.create(
        owner=alice, kind="imap", name="Post", address="127.0.0.1", username=ADDRESS, entry="shared",
        settings={}, every_minutes=60, made_at=now, next_run_at=now,
    )  # fmt: skip
    keyring.write_text(json.dumps({"Firsthand shared": PASSWORD}))
    account = connect_smtp(alice, replace(wish, secret=""), now)
    assert account.entry == mail.entry
    again = connect_smtp(alice, wish, now)
    assert (again.pk, again.entry != mail.entry) == (account.pk, True)
    assert secret_of(mail) == PASSWORD


def test_nothing_is_read_of_an_account_that_sends(wish, alice, now):
    account = connect_smtp(alice, wish, now)
    assert not sync_due("test", now, go_on=lambda: True)
    with pytest.raises(UserError, match="ACC-115"):
        sync_now(account, "test", now, report=lambda _: None)


def test_certificate_of_another_host_is_not_trusted(alice, wish, now, postbox, monkeypatch):
    with sinking(tls=context_of(postbox.server.folder)) as sink:
        monkeypatch.delenv("SSL_CERT_FILE")
        with pytest.raises(UserError, match="ACC-203") as caught:
            connect_smtp(alice, replace(wish, security="tls", port=sink.port), now)
        assert "Nothing was sent." in str(caught.value)
        assert isinstance(caught.value.__cause__.__cause__, ssl.SSLError)


def test_servers_of_providers_are_known():
    for provider in PROVIDERS:
        address = f"nora@{provider.domains[0]}"
        host, security = guessed_sending(address)
        assert host
        assert security in ("tls", "starttls")
        assert is_one_provider(guessed_host(address), host)
    assert guessed_sending("nora@hall.example") == ("smtp.hall.example", "tls")
    assert guessed_sending("nora") == ("", "tls")
    assert is_one_provider("imap.hall.example", "smtp.hall.example")
    assert not is_one_provider("imap.hall.example", "smtp.evil.example")
    assert not is_one_provider("imap.gmail.com", "smtp.evil.com")
    assert not is_one_provider("imap.example", "smtp.example")
