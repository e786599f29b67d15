"""One message: what is read of it, what is recognised in it, and what is not believed."""

import time
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.sources.mail import building as b

from firsthand.core.records import Mail, MailKind, Notification, Party, Signature
from firsthand.sources.base import LeftOut, Refused
from firsthand.sources.mail.message import MOST_OTHERS, MessageReader

TILDA, MARA = (
    Party("Tilda Okonjo", mail="tilda@halden.example"),
    Party("Mara Quist", mail="mara@quist.example"),
)


def test_a_plain_message_is_read_whole():
    assert b.read(b.message()) == Mail(
        "1@halden.example", (), TILDA, (MARA,), b.AT, "Figures", MailKind.PERSONAL, people=2
    )


def test_references_come_root_first_without_itself():
    mail = b.read(b.message(References="<a@x> <b@x>\n <1@halden.example> <a@x>", In_Reply_To="<c@x>"))
    assert mail.references == ("a@x", "b@x", "c@x")


def test_long_threads_keep_their_root_and_their_end():
    mail = b.read(b.message(References=" ".join(f"<{at}@x>" for at in range(20_000))))
    assert (mail.references[0], mail.references[-1], len(mail.references)) == ("0@x", "19999@x", 100)


def test_of_repeated_message_ids_the_first_counts():
    assert b.read(b.message(Message_ID=["<first@x>", "<second@x>"])).key == "first@x"


def test_a_message_without_id_is_known_by_its_headers():
    one, again = (b.read(b.message(Message_ID=None, X_Spam=value)).key for value in ("1", "2"))
    assert one == again
    assert one.startswith("sha256:")
    assert b.read(b.message(Message_ID=None, Subject="Other")).key != one


def test_the_sender_is_taken_from_elsewhere_only_when_missing():
    assert b.read(b.message(From=None, Sender="lars@kelp.example")).sender.mail == "lars@kelp.example"
    assert (
        b.read(b.message(From="Nobody", Return_Path="<lars@kelp.example>")).sender.mail == "lars@kelp.example"
    )


def test_of_several_authors_the_sending_one_is_the_sender():
    mail = b.read(b.message(From="a@x.example, Lars <l@x.example>", Sender="l@x.example"))
    assert mail.sender == Party("Lars", mail="l@x.example")
    assert [other.mail for other in mail.others] == ["a@x.example", "mara@quist.example"]


def test_recipients_are_counted_once_without_the_sender():
    mail = b.read(
        b.message(
            To="Mara Quist <mara@quist.example>, MARA@quist.example", Cc="tilda@halden.example, l@x.example"
        )
    )
    assert ([other.mail for other in mail.others], mail.people) == (["mara@quist.example", "l@x.example"], 3)


def test_a_long_list_is_kept_in_part_and_counted_in_full():
    mail = b.read(b.message(To=", ".join(f"p{at}@x.example" for at in range(5_000))))
    assert (len(mail.others), mail.people) == (MOST_OTHERS, 5_001)


@pytest.mark.parametrize(
    ("subject", "shown"),
    [
        (b"=?UTF-8?Q?Gr=C3=BC=C3=9Fe?=  =?UTF-8?Q?_aus?= K\xf6ln", "Grüße aus Köln"),
        (b"=?utf-8?B?4oCuZXZpbA==?=\x07\x1c", "evil"),
        (b"=?gb2312?B?xOO6ww==?=", "你好"),
        (b"=?no-such?Q?caf=C3=A9?=", "café"),
        (b"=?utf-8?B?broken", "=?utf-8?B?broken"),
        (b"=?utf-8?B?!!!?= rest", "rest"),
        (b"a &amp; b", "a &amp; b"),
    ],
)
def test_subjects_are_read_as_people_see_them(subject, shown):
    assert b.read(b.message(Subject=subject)).subject == shown


# Dates


def test_an_absurd_date_gives_way_to_the_arrival():
    received = [b.RECEIVED, "by x; Thu, 01 Oct 2026 10:00:00 +0000"]
    mail = b.read(b.message(Date="Mon, 01 Jan 0000 00:00:00 +0000", Received=received))
    assert (mail.at, mail.is_dated) == (datetime(2026, 10, 2, 16, 5, 3, tzinfo=UTC), False)


def test_without_hops_the_mailbox_says_when_it_came():
    assert b.read(b.FROM_LINE + b.message(Date=None)).at == b.AT
    assert b.read(b.message(Date="soon"), arrived_at=b.AT).at == b.AT


def test_a_file_of_later_than_today_came_today_at_the_latest():
    later = datetime(2027, 3, 1, 9, tzinfo=UTC)
    mail = b.read(b.message(Date="Mon, 01 Jan 0000 00:00:00 +0000"), arrived_at=later)
    assert (mail.at.date(), mail.is_dated) == (b.TODAY, False)


def test_a_message_without_any_date_is_refused_and_nothing_else_told():
    reader = MessageReader(b.TODAY)
    with pytest.raises(Refused) as reason:
        reader.read(b.message(Date=None))
    assert reason.value.code == "MAI-302"
    assert not reader.oddities.total()


# What is left out


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({"X_Gmail_Labels": "Drafts,Opened"}, "MAI-501"),
        ({"X_Gmail_Labels": "=?UTF-8?Q?Entw=C3=BCrfe?="}, "MAI-501"),
        ({"X_Gmail_Labels": "Spam"}, "MAI-503"),
        ({"X_Gmail_Labels": "Trash,Important"}, "MAI-502"),
        ({"X_Mozilla_Status": "0009"}, "MAI-502"),
        ({"X_Mozilla_Draft_Info": "internal/draft; vcard=0"}, "MAI-501"),
        ({"X_Unsent": "1"}, "MAI-501"),
        ({"X_Status": "D"}, "MAI-502"),
    ],
)
def test_what_was_not_sent_or_thrown_away_is_left_out(headers, code):
    with pytest.raises(LeftOut) as reason:
        b.read(b.message(**headers))
    assert reason.value.code == code


@pytest.mark.parametrize(
    "headers", [{"X_Gmail_Labels": "Inbox,Opened"}, {"X_Mozilla_Status": "0001"}, {"X_Mozilla_Status": "zz"}]
)
def test_other_marks_leave_a_message_in(headers):
    assert b.read(b.message(**headers)).key


@pytest.mark.parametrize("raw", [b"", b"\n\nHello", b"no header at all", b"X-Only: one\n\nHello"])
def test_what_has_no_header_is_refused(raw):
    with pytest.raises(Refused) as reason:
        b.read(raw)
    assert reason.value.code == "MAI-301"


# Words


def test_an_introduction_among_three_is_seen():
    text = "Lars, meet Mara. She runs the docks at Quist.\nMara, Lars builds cranes. You two should talk.\n\nTilda"
    mail = b.read(b.message(text, To="Lars Behrens <lars@kelp.example>, Mara Quist <mara@quist.example>"))
    assert mail.is_introduction


@pytest.mark.parametrize(
    ("also", "introduced"),
    [
        ("Sabine is in copy.", ("lars@kelp.example", "mara@quist.example")),
        ("Sabine, meet Lars.", ()),  # everybody
    ],
)
def test_of_several_an_introduction_means_whom_it_names(also, introduced):
    people = (
        "Lars Behrens <lars@kelp.example>, Mara Quist <mara@quist.example>, Sabine Holt <sabine@holt.example>"
    )
    mail = b.read(b.message(f"Lars, meet Mara. Mara, meet Lars. {also}\n\nTilda", To=people))
    assert (mail.is_introduction, mail.introduced) == (True, introduced)
    assert not b.read(b.message("You two should talk.\n\nTilda", To=people)).is_introduction


def test_an_introduction_that_is_only_quoted_is_nobodys():
    text = "Thanks!\n\nOn Monday, Lars wrote:\n> Lars, meet Mara.\n> Mara, Lars builds cranes. You two should talk.\n"
    mail = b.read(b.message(text, To="Lars Behrens <lars@kelp.example>, Mara Quist <mara@quist.example>"))
    assert not mail.is_introduction


def test_an_answer_that_only_refuses_is_seen():
    text = "No thanks, not interested.\n\nOn Monday, Mara Quist wrote:\n> Shall we meet on Tuesday?\n"
    assert b.read(b.message(text, Subject="Re: A talk")).is_refusal
    assert not b.read(b.message("Tuesday at ten suits me.", Subject="Re: A talk")).is_refusal


def test_the_foot_is_read_from_the_letters_own_words():
    text = "See you.\n\n-- \nTilda Okonjo\nHead of Sales, Halden Ltd\n+47 22 12 34 56\n"
    assert b.read(b.message(text)).signature == Signature("Head of Sales", "Halden Ltd", ("+4722123456",))
    quoted = "".join(f"> {line}\n" for line in text.split("\n"))
    assert b.read(b.message(f"Yes.\n\nOn Monday, Tilda wrote:\n{quoted}")).signature is None


def test_the_words_are_found_in_any_part_and_encoding():
    page = "<html><style>p{}</style><p>No thanks,<br>not interested.</p><blockquote>Shall we talk?</blockquote></html>"
    only_page = b.multipart(("Content-Type: text/html; charset=utf-8", page))
    assert b.read(b.message(Subject="Re: x", **only_page)).is_refusal
    packed = b.multipart(
        (
            "Content-Type: text/plain\nContent-Transfer-Encoding: base64",
            "Tm8gdGhhbmtzLCBub3QgaW50ZXJlc3RlZC4=",
        )
    )
    assert b.read(b.message(Subject="Re: x", **packed)).is_refusal
    attached = b.multipart(
        ("Content-Type: text/plain\nContent-Disposition: attachment", "No thanks."), kind="mixed"
    )
    assert not b.read(b.message(Subject="Re: x", **attached)).is_refusal


def test_a_boundary_that_begins_like_another_ends_nothing():
    inner = b.multipart(("Content-Type: text/plain", "No thanks, not interested."), boundary="part-12")
    outer = b.multipart(
        (f"Content-Type: {inner['Content_Type']}", inner["body"]), boundary="part-1", kind="mixed"
    )
    assert b.read(b.message(Subject="Re: x", **outer)).is_refusal


def test_mail_to_many_is_not_read():
    to = ", ".join(f"p{at}@x.example" for at in range(9))
    assert not b.read(b.message("No thanks, not interested.", Subject="Re: x", To=to)).is_refusal


# Harm


def nested(depth):
    lines = [f'Content-Type: multipart/mixed; boundary="b{at}"\n\n--b{at}\n' for at in range(depth)]
    body = "--b\n" + "".join(lines) + "\nHello\n"
    return b.message(body, Content_Type='multipart/mixed; boundary="b"')


def test_parts_in_parts_are_followed_to_a_limit():
    reader = MessageReader(b.TODAY)
    assert reader.read(nested(10_000))[0].key == "1@halden.example"
    assert reader.oddities["MAI-205"] == 1


@pytest.mark.parametrize(
    "content",
    [
        b.message(X_Long="a" * 10_000_000),
        b.message(Subject="a" * 10_000_000),
        b.message(References="<a@x> " * 500_000),
        b.message().replace(b"\n\n", b"\n" + b"X-A: b\n" * 100_000 + b"\n", 1),
        b.message("x" * 20_000_000),
        b.message(Content_Type="multipart/mixed; boundary=" + "b" * 100_000),
        b.message("begin 644 a.bin\n" + "M\n" * 100_000),
        b.message("<a href=" * 50_000, Content_Type="text/html"),
        b.message("From: " * 20_000 + ":\n" * 20_000 + "On x wrote" * 10_000),
    ],
)
def test_giant_messages_cost_bounded_time(content):
    begun = time.process_time()
    assert b.read(content).sender == TILDA
    assert time.process_time() - begun < 3


ODD = st.one_of(
    st.binary(max_size=60),
    st.sampled_from(
        [
            b"multipart/mixed; boundary=b",
            b"=?utf-7?Q?+2AA-?=",
            b"text/html; charset=utf-16",
            b"base64",
            b"quoted-printable",
        ]
    ),
)


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.dictionaries(st.sampled_from(["From", "To", "Cc", "Subject", "Date", "Message-ID", "References", "Content-Type", "List-Id",
                                     "Content-Transfer-Encoding", "X-Gmail-Labels", "Received", "X-LinkedIn-Template"]), ODD),
    st.one_of(st.binary(max_size=300), st.sampled_from([b"--b\nContent-Type: text/html\n\n<p>x", b"--b\n--b--", b"\xff\xfe\x00", b"View profile: linkedin.com/in/x"])),
)  # fmt: skip
def test_no_bytes_are_too_odd_for_a_message(headers, body):
    content = b.message(body, **headers)
    with suppress(Refused, LeftOut):
        records = MessageReader(b.TODAY).read(content, arrived_at=b.AT)
        assert all(isinstance(record, Mail | Notification) for record in records)
        repr(records).encode()
