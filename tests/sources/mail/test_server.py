"""Mail from a server: what its answers mean, how its folders are called, and how little of a message is taken."""

import re
import time
from datetime import UTC, datetime, timedelta, timezone

import pytest
from tests.dovecot import PASSWORD, Postbox
from tests.sources.mail import building as b

from firsthand.core.hosts import is_own_computer
from firsthand.core.records import Mail
from firsthand.sources.mail import fetching, server_folders
from firsthand.sources.mail.fetching import BEGINNING
from firsthand.sources.mail.imap import Cursor, MailOnServer
from firsthand.sources.mail.login import open_session
from firsthand.sources.mail.message import MessageReader
from firsthand.sources.mail.server import Session
from firsthand.sources.mail.server_folders import folders_of
from firsthand.sources.servers import MailServer, is_sendable

# How answers look


def messages(*given):
    return [
        (each.uid, each.content, sorted(each.flags), each.arrived_at) for each in fetching._messages(given)
    ]


def test_attributes_may_stand_before_and_behind_the_content():
    given = [
        (b'1 (UID 7 INTERNALDATE " 2-Oct-2026 16:05:00 +0200" BODY[]<0> {5}', b"one\r\n"), b" FLAGS (\\Seen \\Draft))",
        (b"2 (FLAGS () BODY[]<0> {3}", b"two"), b' INTERNALDATE "12-Oct-2026 16:05:00 +0000" UID 9)',
    ]  # fmt: skip
    assert messages(*given) == [
        (
            7,
            b"one\r\n",
            ["\\draft", "\\seen"],
            datetime(2026, 10, 2, 16, 5, tzinfo=timezone(timedelta(hours=2))),
        ),
        (9, b"two", [], datetime(2026, 10, 12, 16, 5, tzinfo=UTC)),
    ]


def test_news_of_other_kinds_are_no_messages():
    given = [b"4 (FLAGS (\\Seen))", (b"5 (UID 8 BODY[]<0> {1}", b"x"), b")", b"6 (UID 11 FLAGS ())", None]
    assert messages(*given) == [(8, b"x", [], None)]


@pytest.mark.parametrize("body", [b'BODY[]<0> ""', b"BODY[]<0> NIL", b"BODY[] NIL"])
def test_message_without_content_is_one(body):
    assert messages(b"1 (UID 7 FLAGS () " + body + b")") == [(7, b"", [], None)]


@pytest.mark.parametrize("date", [b"31-Feb-2026 16:05:00 +0000", b"1-Foo-2026 16:05:00 +0000", b"never"])
def test_arrival_that_cannot_be_is_none(date):
    assert messages((b'1 (UID 7 INTERNALDATE "%s" BODY[] {1}' % date, b"x"), b")") == [(7, b"x", [], None)]


# How folders are called


@pytest.mark.parametrize(
    ("listed", "name", "shown"),
    [
        (b'(\\HasNoChildren) "/" INBOX', "INBOX", "INBOX"),
        (b'(\\HasNoChildren) "." "Work.B&APw-ro"', "Work.Büro", "Work/Büro"),
        (b'() NIL "no parts/here"', "no parts/here", "here"),
        (b'() "\\\\" "a\\\\b"', "a\\b", "a/b"),
        ((b'() "/" {9}', b'say "hi"/'), 'say "hi"/', 'say "hi"'),
        (b'() "/" &AP-', "&AP-", "&AP-"),
        (b'() "/" "\xc3\xbcber"', "über", "über"),
        (b'() "/" "\xff"', "\ufffd", "\ufffd"),
    ],
)
def test_names_of_folders(listed, name, shown):
    found = server_folders._read(listed)
    assert found is not None
    assert (found.name, found.shown) == (name, shown)


@pytest.mark.parametrize("listed", [None, b"", b"nonsense", 7, (None, b"x")])
def test_what_is_no_folder_is_passed_over(listed):
    assert server_folders._read(listed) is None


@pytest.mark.parametrize(
    ("listed", "code"),
    [
        (b'(\\Trash) "/" Anything', "MAI-502"), (b'(\\Junk) "/" Anything', "MAI-503"), (b'(\\Drafts) "/" X', "MAI-501"),
        (b'() "/" "Archive/Papierkorb"', "MAI-502"), (b'() "/" Projects', ""), (b'(\\All) "/" X', "again"),
        (b'(\\Sent) "/" Gesendet', ""), (b'(\\Archive) "/" Archiv', ""),
    ],
)  # fmt: skip
def test_folders_that_are_left_out(listed, code):
    assert server_folders._left_out(server_folders._read(listed), is_gmail=False) == code


# How much is taken


@pytest.fixture
def session(postbox):
    with open_session(MailServer("localhost", postbox.server.tls_port, postbox.user, PASSWORD)) as opened:
        yield opened


def read(session: Session, **cursors: Cursor) -> list[object]:
    source = MailOnServer(session, tuple(folders_of(session)), cursors, name="Post", today=b.TODAY)
    return [item for _, items in source.read() for item in items]


def sent_bytes(postbox: Postbox) -> int:
    """Return how much the server sent in the visit of this user that ended last."""
    for _ in range(100):
        log = (postbox.server.folder / "log").read_text()
        if found := re.findall(rf"imap\({postbox.user}\).*?Logged out in=\d+ out=(\d+)", log):
            return int(found[-1])
        time.sleep(0.05)
    raise AssertionError("the server did not log the visit")


LARGE = 2_000_000


@pytest.mark.parametrize(
    ("letter", "most"),
    [
        (
            b.numbered(1, "x" * LARGE, Precedence="bulk", List_Unsubscribe="<https://shop.example/u>"),
            BEGINNING + 9_000,
        ),
        (
            b.numbered(1, "x" * LARGE, List_Id="<l.example>", List_Post="<mailto:l@l.example>"),
            BEGINNING + 9_000,
        ),
        (b.numbered(1, "line\n" * (LARGE // 5)), 400_000),
        (b.numbered(1, "x" * LARGE, References="<r@x> " * 40_000), 900_000),
    ],
)
def test_no_more_of_a_message_is_taken_than_is_looked_at(postbox, letter, most):
    postbox.deliver(letter)
    with open_session(MailServer("localhost", postbox.server.tls_port, postbox.user, PASSWORD)) as session:
        [mail] = read(session)
    assert isinstance(mail, Mail)
    assert 5_000 < sent_bytes(postbox) < most


def test_long_letter_is_read_like_on_disk(postbox, session):
    letter = b.numbered(1, "Hello\n" * 12_000 + "-- \nTilda Okonjo\n", References=f"<{'r' * 900}@x> " * 60)
    postbox.deliver(letter)
    assert read(session) == list(MessageReader(b.TODAY).read(letter))


def test_messages_come_in_the_order_of_their_numbers(postbox, session):
    postbox.deliver(*(b.numbered(n) for n in range(130)))
    assert [mail.key for mail in read(session)] == [f"{n}@halden.example" for n in range(130)]


def test_reading_goes_on_from_a_cursor(postbox, session):
    postbox.deliver(*(b.numbered(n) for n in range(5)))
    [inbox] = [each for each in folders_of(session) if each.name == "INBOX"]
    kept = read(session, INBOX=Cursor(inbox.status.validity, 3))
    assert [mail.key for mail in kept] == ["3@halden.example", "4@halden.example"]


# What is sent


@pytest.mark.parametrize(
    ("host", "is_own"),
    [("localhost", True), ("127.0.0.1", True), ("::1", True), ("[::1]", True), ("127.9.9.9", True),
     ("localhost.example", False), ("10.0.0.1", False), ("0.0.0.0", False), ("mail.example", False)],
)  # fmt: skip
def test_own_computer(host, is_own):
    assert is_own_computer(host) is is_own


@pytest.mark.parametrize("text", ["", "a\rb", "a\nb", "a\0b", "a\x7f"])
def test_what_would_begin_a_command_is_not_sent(text):
    assert not is_sendable(text)


def test_secret_is_not_shown_by_accident():
    assert PASSWORD not in repr(MailServer("localhost", 993, "nora", PASSWORD))
