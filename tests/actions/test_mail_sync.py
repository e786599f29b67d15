"""Accounts of mail on a real server: what is read, what is left alone, and how it goes on after trouble."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.dovecot import PASSWORD, Postbox, dovecot, make_certificate, token
from tests.signatures import content_of
from tests.sources.mail import building as b

from firsthand.actions.accounts import disconnect_account, pause_account, resume_account
from firsthand.actions.connecting import Wish, connect_mail
from firsthand.actions.importing import import_source
from firsthand.actions.syncing import claim_account, sync_due, sync_now
from firsthand.clock import machine_time
from firsthand.core.errors import UserError
from firsthand.sources.mail.login import open_session
from firsthand.sources.opening import SourceKind
from firsthand.sources.servers import MailServer
from firsthand.store.database import django_rows
from firsthand.store.models import Account, AccountPart, Mail, Owner, Person, Run

pytestmark = pytest.mark.usefixtures("keyring")
FIGURES = ("read", "added", "updated", "unchanged", "skipped", "rejected")


def wish(postbox: Postbox, **said: Any) -> Wish:
    given = {"user": postbox.user, "secret": PASSWORD, "port": postbox.server.tls_port, "name": "Post"}
    return Wish("localhost", **given | said)


def connect(owner: Owner, postbox: Postbox, now: datetime, **said: Any) -> Account:
    return connect_mail(owner, wish(postbox, **said), now)


def sync(account: Account, now: datetime) -> dict[str, int]:
    """Read an account and return its ledger."""
    [run] = sync_now(account, "test", now, report=lambda _: None)
    assert run.state == "done"
    return {name: getattr(run, name) for name in FIGURES if getattr(run, name)}


def refused(account: Account, now: datetime) -> str:
    with pytest.raises(UserError) as caught:
        sync_now(account, "test", now, report=lambda _: None)
    account.refresh_from_db()
    return caught.value.code


def mails(owner: Owner) -> list[tuple[Any, ...]]:
    """Every row of mail with its people and its conversation, without numbers that depend on the order of reading."""
    sql = (
        "SELECT m.digest, m.at, m.kind, m.subject, m.merit, m.is_introduction, m.is_refusal, t.key, c.digest FROM mail m"
        " LEFT JOIN thread t ON t.id = m.thread_id LEFT JOIN cast_list c ON c.id = m.cast_id WHERE m.owner_id = %s"
    )
    return sorted(map(str, django_rows(sql, (owner.pk,))))


LETTERS = [
    b.numbered(1, "Shall we look at the harbour plans?\n"),
    b.numbered(2, "Yes, on Friday.\n", From="Mara Quist <mara@quist.example>", To="tilda@halden.example", In_Reply_To="<1@halden.example>"),
    b.numbered(3, "See you.\n", Date="Sat, 03 Oct 2026 16:05:00 +0000"),
]  # fmt: skip


def test_first_sync_reads_all_and_the_next_one_nothing(alice: Owner, postbox: Postbox, now: datetime) -> None:
    postbox.deliver(*LETTERS)
    account = connect(alice, postbox, now)
    assert sync(account, now) == {"read": 3, "added": 3}
    assert sync(account, now) == {}
    assert Mail.objects.filter(owner=alice).count() == 3
    account.refresh_from_db()
    assert (account.last_success_at, account.next_run_at) == (now, now + timedelta(hours=1))


def test_runs_that_read_nothing_leave_no_trace(alice: Owner, postbox: Postbox, now: datetime) -> None:
    postbox.deliver(*LETTERS)
    account = connect(alice, postbox, now)
    for _ in range(3):
        sync(account, now)
    assert [run.read for run in Run.objects.filter(account=account)] == [3]


def test_only_new_messages_are_read(alice: Owner, postbox: Postbox, now: datetime) -> None:
    postbox.deliver(*LETTERS[:2])
    account = connect(alice, postbox, now)
    sync(account, now)
    postbox.deliver(LETTERS[2])
    postbox.deliver(b.numbered(4), folder=".Work")
    assert sync(account, now) == {"read": 2, "added": 2}


def test_changed_validity_reads_the_folder_anew(alice: Owner, now: datetime, monkeypatch) -> None:
    with dovecot() as server:
        monkeypatch.setenv("SSL_CERT_FILE", str(server.certificate))
        postbox = Postbox(server, "nora")
        postbox.deliver(*LETTERS)
        account = connect(alice, postbox, now)
        sync(account, now)
        before = AccountPart.objects.get(account=account, name="INBOX").cursor
        server.forget("nora")
        assert sync(account, now) == {"read": 3, "unchanged": 3}
        after = AccountPart.objects.get(account=account, name="INBOX").cursor
    assert before["validity"] != after["validity"]
    assert Mail.objects.filter(owner=alice).count() == 3


def test_nothing_in_the_mailbox_is_touched(alice: Owner, postbox: Postbox, now: datetime) -> None:
    postbox.deliver(*LETTERS, flags="")
    postbox.deliver(b.numbered(4), folder=".Work", flags="")
    account = connect(alice, postbox, now)
    before = postbox.picture()
    assert sync(account, now) == {"read": 4, "added": 4}
    assert postbox.picture() == before


# What is left out, and odd folders


def test_drafts_trash_and_spam_are_left_out(alice: Owner, postbox: Postbox, now: datetime) -> None:
    postbox.deliver(LETTERS[0])
    for number, folder in enumerate((".Papierkorb2", ".Junk", ".Drafts", ".Trash.2019"), 10):
        postbox.deliver(b.numbered(number), folder=folder)
    account = connect(alice, postbox, now)
    assert sync(account, now) == {"read": 1, "added": 1}
    told = set(Run.objects.get(account=account).problems.values_list("outcome", "code", "place"))
    assert ("noticed", "MAI-213", "Papierkorb2, Trash/2019") in told


def test_marked_messages_are_left_out(alice: Owner, postbox: Postbox, now: datetime) -> None:
    postbox.deliver(LETTERS[0], flags="DS")
    postbox.deliver(LETTERS[1], flags="ST")
    account = connect(alice, postbox, now)
    assert sync(account, now) == {"read": 2, "skipped": 2}
    codes = Run.objects.get(account=account).problems.filter(outcome="skipped").values_list("code", flat=True)
    assert set(codes) == {"MAI-501", "MAI-502"}


def test_folder_that_shows_all_mail_again_is_not_read_twice(
    alice: Owner, postbox: Postbox, now: datetime
) -> None:
    postbox.deliver(*LETTERS)
    postbox.deliver(*LETTERS, folder=".Everything")
    assert sync(connect(alice, postbox, now), now) == {"read": 3, "added": 3}


def test_of_gmail_only_all_mail_is_read(alice: Owner, now: datetime, monkeypatch) -> None:
    with dovecot(more="imap_capability = +X-GM-EXT-1") as server:
        monkeypatch.setenv("SSL_CERT_FILE", str(server.certificate))
        postbox = Postbox(server, "nora")
        postbox.deliver(*LETTERS[:2])
        postbox.deliver(LETTERS[2], folder=".Label")
        postbox.deliver(*LETTERS, folder=".Everything")
        postbox.deliver(b.numbered(9), folder=".Papierkorb2")
        account = connect(alice, postbox, now)
        assert sync(account, now) == {"read": 3, "added": 3}
    assert set(account.parts.values_list("name", flat=True)) == {"Everything", "Papierkorb2"}


@pytest.mark.parametrize("separator", ["/", "."])
def test_odd_names_of_folders(alice: Owner, now: datetime, monkeypatch, separator: str) -> None:
    odd = [".B&APw-ro.2019", '.a "quoted" b', ".back\\slash", ".&ZeVnLIqe-", ".percent %25 * &-"]
    with dovecot(separator=separator) as server:
        monkeypatch.setenv("SSL_CERT_FILE", str(server.certificate))
        postbox = Postbox(server, "nora")
        for number, folder in enumerate(odd):
            postbox.deliver(b.numbered(number), folder=folder)
        account = connect(alice, postbox, now)
        assert sync(account, now) == {"read": len(odd), "added": len(odd)}
        assert sync(account, now) == {}
    names = set(account.parts.values_list("name", flat=True))
    assert {f"Büro{separator}2019", 'a "quoted" b', "back\\slash", "日本語", "percent %25 * &"} <= names


def test_folder_that_cannot_be_opened_costs_itself(alice: Owner, postbox: Postbox, now: datetime) -> None:
    postbox.deliver(*LETTERS)
    postbox.deliver(b.numbered(9), folder=".x&y")  # no name that a server could have given
    account = connect(alice, postbox, now)
    assert sync(account, now) == {"read": 4, "added": 3, "rejected": 1}
    [problem] = Run.objects.get(account=account).problems.filter(outcome="rejected")
    assert (problem.code, problem.place) == ("MAI-306", "x&y")


def test_broken_messages_cost_themselves(alice: Owner, postbox: Postbox, now: datetime) -> None:
    odd = [
        b"", b"\n", b"no header at all\n", b"\n\nbody only\n", b"From: x\n", b"\x00\xff\xfe" * 200,
        b.message(From=None), b.numbered(7, Date="never"), b"Subject: " + b"x" * 3_000_000 + b"\n\nbody",
        b"From: ana@silva.example\r\rDate: Fri, 02 Oct 2026 16:05:00 +0000\r\r", b"X: y\n" * 50_000,
    ]  # fmt: skip
    postbox.deliver(LETTERS[0], *odd, LETTERS[1])
    ledger = sync(connect(alice, postbox, now), now)
    assert ledger["read"] == len(odd) + 2
    assert ledger["added"] >= 2
    assert ledger["rejected"] >= 5


# The same as from disk

HOUSE = "Mara Quist <mara@quist.example>, " + ", ".join(
    f"Guest {n} <guest{n}@quist.example>" for n in range(4)
)
MIXED = [
    *LETTERS,
    b.numbered(20, "Ana, meet Mara. Mara, meet Ana. I wanted to introduce you two.\n", To="Mara Quist <mara@quist.example>, Ana Silva <ana@silva.example>"),
    b.numbered(21, "No thanks, please take me off your list.\n", Subject="Re: Figures", In_Reply_To="<1@halden.example>"),
    b.numbered(22, "Long\n" * 30_000 + "No thanks.\n", To=HOUSE),
    b.numbered(23, "Best,\nTilda\n-- \nTilda Okonjo\nHead of Research\nHalden AS\n+47 22 12 34 56\n" + "x" * 90_000),
    b.numbered(24, List_Id="<list.example>", List_Post="<mailto:list@list.example>"),
    b.numbered(25, Precedence="bulk", List_Unsubscribe="<https://shop.example/u>"),
    b.numbered(26, **b.multipart(("Content-Type: application/pdf\nContent-Disposition: attachment", "JVBERi0" * 9_000), ("Content-Type: text/plain", "Thanks, but no."), kind="mixed")),
    b.numbered(27, **b.multipart(("Content-Type: text/plain", "Words\n" * 8_000), ("Content-Type: text/calendar; method=REQUEST", "BEGIN:VCALENDAR"), kind="mixed")),
    b.numbered(28, Date=None), b.numbered(29, Message_ID=None), b.message(Message_ID=None, Subject="Grüße"),
    b.linkedin("Ana Silva has sent you an invitation to connect"),
]  # fmt: skip


def fill(postbox: Postbox) -> None:
    postbox.deliver(*MIXED[:9])
    postbox.deliver(*MIXED[9:], folder=".Work.2019")
    postbox.deliver(b.numbered(40), folder=".Trash")
    postbox.deliver(MIXED[0], folder=".Copies")


def test_a_server_gives_the_same_rows_as_its_maildir(
    alice: Owner, stranger: Owner, postbox: Postbox, now: datetime
) -> None:
    fill(postbox)
    sync(connect(alice, postbox, now), now)
    import_source(stranger, postbox.path, SourceKind.MAIL, now)
    assert mails(alice) == mails(stranger)
    assert len(mails(alice)) >= len(MIXED) - 2
    assert content_of(alice.pk) == content_of(stranger.pk)


def test_either_order_of_server_and_disk_gives_the_same(
    alice: Owner, stranger: Owner, postbox: Postbox, now: datetime
) -> None:
    fill(postbox)
    sync(connect(alice, postbox, now), now)
    again = import_source(alice, postbox.path, SourceKind.MAIL, now)
    import_source(stranger, postbox.path, SourceKind.MAIL, now)
    ledger = sync(connect(stranger, postbox, now), now)
    assert again.added == again.updated == 0
    assert not {"added", "updated"} & set(ledger)
    assert content_of(alice.pk) == content_of(stranger.pk)


# Being let in


def trouble_of(owner: Owner, postbox: Postbox, now: datetime, **said: Any) -> str:
    with pytest.raises(UserError) as caught:
        connect(owner, postbox, now, **said)
    assert PASSWORD not in str(caught.value)
    assert not Account.objects.filter(owner=owner).exists()
    return caught.value.code


def test_wrong_password(alice: Owner, postbox: Postbox, now: datetime, keyring: Path) -> None:
    assert trouble_of(alice, postbox, now, secret="wrong-horse") == "ACC-202"
    assert not keyring.exists()


def test_token_instead_of_a_password(alice: Owner, postbox: Postbox, now: datetime) -> None:
    postbox.deliver(*LETTERS)
    assert trouble_of(alice, postbox, now, secret="no.such.token", is_token=True) == "ACC-202"
    assert (
        trouble_of(alice, postbox, now, secret=token(postbox.user, key=b"another"), is_token=True)
        == "ACC-202"
    )
    account = connect(alice, postbox, now, secret=token(postbox.user), is_token=True)
    assert sync(account, now)["added"] == 3


def test_unknown_host_and_silent_port(alice: Owner, postbox: Postbox, now: datetime) -> None:
    with pytest.raises(UserError, match="ACC-201"):
        connect_mail(alice, Wish("no-such-host.invalid", user="nora", secret=PASSWORD), now)
    from tests.dovecot import free_port

    assert trouble_of(alice, postbox, now, port=free_port()) == "ACC-201"


def test_certificate_that_nobody_vouches_for(
    alice: Owner, postbox: Postbox, now: datetime, tmp_path, monkeypatch
) -> None:
    make_certificate(tmp_path, "other", "localhost")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "other.pem"))
    assert trouble_of(alice, postbox, now) == "ACC-203"


def test_certificate_of_another_host(alice: Owner, now: datetime, monkeypatch) -> None:
    with dovecot() as server:
        make_certificate(server.folder, "cert", "mail.elsewhere.example")
        server.restart()
        monkeypatch.setenv("SSL_CERT_FILE", str(server.certificate))
        assert trouble_of(alice, Postbox(server, "nora"), now) == "ACC-203"


def test_port_that_is_not_for_tls(alice: Owner, postbox: Postbox, now: datetime) -> None:
    assert trouble_of(alice, postbox, now, port=postbox.server.plain_port) == "ACC-205"


@pytest.mark.parametrize("security", ["starttls", "plain"])
def test_without_tls_from_the_start_only_on_this_computer(
    alice: Owner, postbox: Postbox, now: datetime, security: str
) -> None:
    with pytest.raises(UserError, match="ACC-108"):
        connect_mail(alice, Wish("mail.example", user="nora", secret=PASSWORD, security=security), now)
    postbox.deliver(*LETTERS)
    account = connect(alice, postbox, now, security=security, port=postbox.server.plain_port)
    assert sync(account, now)["added"] == 3


def test_server_that_is_busy_is_no_refusal(alice: Owner, now: datetime, monkeypatch) -> None:
    with dovecot(more="mail_max_userip_connections = 1") as server:
        monkeypatch.setenv("SSL_CERT_FILE", str(server.certificate))
        account = connect(alice, Postbox(server, "nora"), now)
        with open_session(MailServer("localhost", server.tls_port, "nora", PASSWORD)):
            assert refused(account, now) == "ACC-206"
        assert account.state == "on"


def test_server_that_cannot_encrypt_gets_no_password(alice: Owner, now: datetime) -> None:
    with dovecot(more="ssl = no") as server:
        code = trouble_of(alice, Postbox(server, "nora"), now, security="starttls", port=server.plain_port)
        assert code == "ACC-207"
        assert "nora" not in (server.folder / "log").read_text()


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"user": "nora\r\na1 DELETE INBOX"}, "ACC-111"), ({"secret": "x\ny"}, "ACC-112"), ({"secret": ""}, "ACC-112"),
        ({"port": 70_000}, "ACC-111"), ({"every": 1}, "ACC-110"), ({"name": "!!"}, "ACC-105"), ({"security": "none"}, "ACC-111"),
    ],
)  # fmt: skip
def test_what_cannot_be_asked_is_not(
    alice: Owner, postbox: Postbox, now: datetime, said: dict[str, Any], code: str
) -> None:
    assert trouble_of(alice, postbox, now, **said) == code


@pytest.mark.parametrize("address", ["", "imaps://x", "a b", f"nora:{PASSWORD}@x", "x\r\ny", "x" * 300])
def test_what_is_no_host_is_not_asked(alice: Owner, now: datetime, address: str) -> None:
    with pytest.raises(UserError, match="ACC-107") as caught:
        connect_mail(alice, Wish(address, user="nora", secret=PASSWORD), now)
    assert PASSWORD not in str(caught.value)


# What stops an account


def test_emptied_mailbox_stops_and_asks(alice: Owner, postbox: Postbox, now: datetime) -> None:
    postbox.deliver(*LETTERS)
    account = connect(alice, postbox, now)
    sync(account, now)
    postbox.empty()
    assert refused(account, now) == "ACC-301"
    assert (account.state, account.troubled_at) == ("stopped", now)
    assert "held 3 entries" in account.trouble["text"]
    assert not sync_due("test", now + timedelta(days=9), go_on=lambda: True)
    assert Mail.objects.filter(owner=alice).count() == 3


def test_owner_says_go_on(alice: Owner, postbox: Postbox, now: datetime) -> None:
    postbox.deliver(*LETTERS)
    account = connect(alice, postbox, now)
    sync(account, now)
    postbox.empty()
    refused(account, now)
    resume_account(account, now)
    assert sync(account, now) == {}
    account.refresh_from_db()
    assert (account.state, account.trouble, account.may_be_empty) == ("on", None, False)
    postbox.deliver(b.numbered(50))
    assert sync(account, now) == {"read": 1, "added": 1}
    postbox.empty()
    assert refused(account, now) == "ACC-301"  # that it might be empty was said for once


def test_known_folder_that_is_gone_stops_and_asks(alice: Owner, postbox: Postbox, now: datetime) -> None:
    postbox.deliver(*LETTERS)
    postbox.deliver(b.numbered(9), folder=".Work")
    account = connect(alice, postbox, now)
    sync(account, now)
    (postbox.path / ".Work").rename(postbox.path / ".Arbeit")
    assert refused(account, now) == "ACC-302"
    assert "“Work”" in account.trouble["text"]
    resume_account(account, now)
    assert sync(account, now) == {"read": 1, "unchanged": 1}
    assert not account.parts.filter(name="Work").exists()


def test_names_of_folders_are_told_without_what_moves_a_cursor(
    alice: Owner, postbox: Postbox, now: datetime
) -> None:
    postbox.deliver(b.numbered(9), folder=".a&ABs-[31m")
    account = connect(alice, postbox, now)
    sync(account, now)
    postbox.empty(".a&ABs-[31m")
    assert refused(account, now) == "ACC-301"
    assert "“a?[31m”" in account.trouble["text"]


def test_same_host_in_other_letters_is_the_same_account(
    alice: Owner, postbox: Postbox, now: datetime
) -> None:
    account = connect(alice, postbox, now)
    again = connect_mail(alice, replace(wish(postbox), address="LocalHost"), now)
    assert (again.pk, again.address) == (account.pk, "localhost")


def test_tidying_up_does_not_stop(alice: Owner, postbox: Postbox, now: datetime) -> None:
    files = postbox.deliver(*LETTERS)
    postbox.deliver(b.numbered(9), folder=".Trash", at=1_600_000_000)
    account = connect(alice, postbox, now)
    sync(account, now)
    for file in files:
        file.rename(postbox.path / ".Trash" / "cur" / file.name)
    assert sync(account, now) == {}


def test_refused_login_stops_at_once_and_is_not_hammered(
    alice: Owner, postbox: Postbox, now: datetime, keyring: Path
) -> None:
    account = connect(alice, postbox, now)
    keyring.write_text(keyring.read_text().replace(PASSWORD, "changed-since"))
    assert sync_due("test", now, go_on=lambda: True)
    account.refresh_from_db()
    assert (account.state, account.trouble["code"], account.troubled_at) == ("stopped", "ACC-202", now)
    assert not sync_due("test", now + timedelta(days=30), go_on=lambda: True)
    assert connect(alice, postbox, now).pk == account.pk  # with the right password again
    account.refresh_from_db()
    assert (account.state, account.trouble) == ("on", None)


def test_going_on_after_a_refusal_is_no_leave_to_be_empty(
    alice: Owner, postbox: Postbox, now: datetime, keyring: Path
) -> None:
    postbox.deliver(*LETTERS)
    account = connect(alice, postbox, now)
    sync(account, now)
    kept = keyring.read_text()
    keyring.write_text(kept.replace(PASSWORD, "changed-since"))
    assert refused(account, now) == "ACC-202"
    keyring.write_text(kept)
    postbox.empty()
    resume_account(account, now)
    assert refused(account, now) == "ACC-301"


def test_connecting_again_keeps_the_pace(alice: Owner, postbox: Postbox, now: datetime) -> None:
    assert connect(alice, postbox, now).every_minutes == 60
    assert connect(alice, postbox, now, every=30).every_minutes == 30
    assert connect(alice, postbox, now).every_minutes == 30


def test_network_trouble_is_tried_again_ever_later(alice: Owner, now: datetime, monkeypatch) -> None:
    with dovecot() as server:
        monkeypatch.setenv("SSL_CERT_FILE", str(server.certificate))
        account = connect(alice, Postbox(server, "nora"), now)
        server.stop()
        waits = []
        at = now
        for _ in range(4):
            assert sync_due("test", at, go_on=lambda: True)
            account.refresh_from_db()
            waits.append((account.next_run_at - at).total_seconds() / 60)
            assert not sync_due("test", at, go_on=lambda: True)
            at = account.next_run_at
        assert (waits, account.state, account.troubled_at) == ([1, 2, 4, 8], "on", now)
        server.start()
        assert sync_due("test", at, go_on=lambda: True)
    account.refresh_from_db()
    assert (account.failures, account.trouble, account.last_success_at) == (0, None, at)


def test_paused_account_is_left_alone(alice: Owner, postbox: Postbox, now: datetime) -> None:
    account = connect(alice, postbox, now)
    pause_account(account)
    assert not sync_due("test", now + timedelta(days=1), go_on=lambda: True)
    resume_account(account, now)
    assert sync_due("test", now, go_on=lambda: True)


def test_disconnecting_keeps_what_was_read_and_drops_the_password(
    alice: Owner, postbox: Postbox, now: datetime, keyring: Path
) -> None:
    postbox.deliver(*LETTERS)
    account = connect(alice, postbox, now)
    sync(account, now)
    assert PASSWORD in keyring.read_text()
    disconnect_account(account)
    assert PASSWORD not in keyring.read_text()
    assert not Account.objects.exists()
    assert not AccountPart.objects.exists()
    assert Mail.objects.filter(owner=alice).count() == 3
    assert Run.objects.get(owner=alice).account is None


def test_two_processes_never_read_one_account(alice: Owner, postbox: Postbox, now: datetime) -> None:
    account = connect(alice, postbox, now)
    claim = claim_account(account, "first")
    assert claim is not None
    assert claim_account(account, "second") is None
    assert not sync_due("second", now, go_on=lambda: True)
    assert refused(account, now) == "ACC-106"
    with pytest.raises(UserError, match="ACC-106"):
        disconnect_account(account)
    claim.end()
    assert sync_due("second", now, go_on=lambda: True)


def test_claim_of_a_process_that_is_gone_runs_out(alice: Owner, postbox: Postbox, now: datetime) -> None:
    account = connect(alice, postbox, now)
    claim = claim_account(account, "gone")
    assert claim is not None
    Account.objects.update(lease_until=machine_time() - timedelta(seconds=1))
    assert sync_due("second", now, go_on=lambda: True)
    claim.end()  # too late: it is no longer its own
    assert claim_account(account, "third")
    claim.end()
    assert claim_account(account, "fourth") is None


def test_address_of_the_account_is_the_owners(alice: Owner, postbox: Postbox, now: datetime) -> None:
    postbox.user = f"{postbox.user}@quist.example"
    postbox.deliver(b.message(To=f"Mara Quist <{postbox.user}>"))
    sync(connect(alice, postbox, now), now)
    assert [person.name for person in Person.objects.filter(owner=alice, is_owner=True)] == ["Mara Quist"]
    alice.refresh_from_db()
    assert alice.name == "Mara Quist"
