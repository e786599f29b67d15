"""Single rows: what becomes a record, what is left out, what is refused."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.linkedin import building as b

from firsthand.core.records import BlankConnection, Connection, Direction, Message, Party
from firsthand.sources.base import LeftOut, Refused
from firsthand.sources.linkedin.dates import Calendar
from firsthand.sources.linkedin.layouts import CONNECTIONS, INVITATIONS, LAYOUTS, MESSAGES, picker
from firsthand.sources.linkedin.messages import thread_key
from firsthand.sources.linkedin.parties import recipients

CALENDAR = Calendar(date(2026, 10, 5))
MARA, TILDA = (
    Party("Mara Quist", "linkedin.com/in/mara-quist"),
    Party("Tilda Okonjo", "linkedin.com/in/tilda-okonjo"),
)


def read(layout, columns, row):
    return layout.read(picker(layout.columns, columns)(list(row)), CALENDAR)


def read_message(**cells):
    return read(MESSAGES, b.MESSAGES, b.message(**cells))


def read_invitation(**parts):
    return read(INVITATIONS, b.INVITATIONS, b.invitation(**parts))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_columns_are_found_in_any_order(layout):
    header = [*reversed(layout.columns), "Something Else"]
    row = [f"cell of {column}" for column in header]
    assert picker(layout.columns, header)(row) == tuple(f"cell of {column}" for column in layout.columns)


def test_absent_columns_are_blank():
    assert picker(("a", "URL", "b"), ["b", "A"])(["1", "2"]) == ("2", "", "1")


def test_connection_without_anything_but_a_date_is_blank():
    blank = read(CONNECTIONS, b.CONNECTIONS, ("", "", "", "", "", "", "02 Jun 2026"))
    assert blank == BlankConnection(date(2026, 6, 2))


def test_connection_without_a_name_keeps_its_address():
    row = read(CONNECTIONS, b.CONNECTIONS, ("", "", b.IN + "x-y", "", "", "", "02 Jun 2026"))
    assert row == Connection(Party("", "linkedin.com/in/x-y"), "", "", date(2026, 6, 2))


def test_direction_says_who_the_owner_is():
    received, sent = read_invitation(direction="INCOMING"), read_invitation(direction="OUTGOING")
    assert (received.direction, sent.direction) == (Direction.IN, Direction.OUT)
    assert received.inviter == sent.inviter == TILDA
    assert received.sent_raw == "10/2/26, 9:05 AM"


@pytest.mark.parametrize(
    ("parts", "code"), [({"direction": "SIDEWAYS"}, "ARC-404"), ({"sent": ""}, "ARC-402")]
)
def test_invitations_that_make_no_sense_are_refused(parts, code):
    with pytest.raises(Refused) as raised:
        read_invitation(**parts)
    assert raised.value.code == code


def test_invitation_that_names_nobody_is_refused():
    row = ("", "Mara Quist", "10/2/26, 9:05 AM", "", "INCOMING", "https://www.linkedin.com/in", "")
    with pytest.raises(Refused, match="ARC-406"):
        read(INVITATIONS, b.INVITATIONS, row)


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"IS_MESSAGE_DRAFT": "Yes"}, "ARC-501"),
        ({"IS_CONVERSATION_DRAFT": "yes"}, "ARC-501"),
        ({"CONVERSATION_TITLE": "Sponsored Conversation"}, "ARC-502"),
        ({"CONTENT": "<p>Buy <b>now</b></p>"}, "ARC-502"),
        ({"SENDER_PROFILE_URL": ""}, "ARC-503"),
        ({"SENDER_PROFILE_URL": "", "FROM": ""}, "ARC-503"),
    ],
)
def test_what_no_person_sent_is_left_out(cells, code):
    with pytest.raises(LeftOut) as raised:
        read_message(**cells)
    assert raised.value.code == code


def test_hidden_member_is_kept_without_an_address():
    assert read_message(FROM="LinkedIn Member", SENDER_PROFILE_URL="").sender == Party("LinkedIn Member")


def test_message_without_text_is_kept():
    assert read_message(CONTENT="").text == ""


def test_unsure_draft_mark_is_refused_rather_than_sent():
    with pytest.raises(Refused, match="ARC-407"):
        read_message(IS_MESSAGE_DRAFT="Perhaps")


def test_thread_without_an_id_is_shared_by_both_sides():
    there = read_message(CONVERSATION_ID="")
    back = read_message(
        CONVERSATION_ID="", FROM="Mara Quist", SENDER_PROFILE_URL=b.IN + "mara-quist",
        TO="Tilda Okonjo", RECIPIENT_PROFILE_URLS=b.IN + "tilda-okonjo",
    )  # fmt: skip
    assert there.thread == back.thread == thread_key(MARA, [TILDA])


@pytest.mark.parametrize(
    ("names", "urls", "expected"),
    [
        ("", "", []),
        ("Mara Quist", "", [("Mara Quist", "")]),
        ("Doe, PhD", "", [("Doe, PhD", "")]),
        ("Mara,Gus", "", [("Mara", ""), ("Gus", "")]),
        ("Sforza, PhD", "x/in/s", [("Sforza, PhD", "")]),
        ("A,B", f"{b.IN}a;{b.IN}b", [("A", "linkedin.com/in/a"), ("B", "linkedin.com/in/b")]),
        ("A, B", f"{b.IN}a, {b.IN}b", [("A", "linkedin.com/in/a"), ("B", "linkedin.com/in/b")]),
        ("A,B, PhD", f"{b.IN}a,{b.IN}b", [("A", "linkedin.com/in/a"), ("B, PhD", "linkedin.com/in/b")]),
        ("A,B,C", f"{b.IN}a,{b.IN}b", [("", "linkedin.com/in/a"), ("", "linkedin.com/in/b")]),
    ],
)
def test_recipients_are_counted_by_their_addresses(names, urls, expected):
    assert [(one.name, one.url) for one in recipients(names, urls)] == expected


def test_endless_names_are_refused():
    with pytest.raises(Refused, match="ARC-405"):
        read_message(FROM="x" * 2_000)


@given(st.lists(st.text(max_size=20), min_size=11, max_size=11))
def test_any_cells_of_a_message_are_read_left_out_or_refused(cells):
    with suppress(Refused, LeftOut):
        assert isinstance(MESSAGES.read(tuple(cells), CALENDAR), Message)
