"""Headers as the standard library reads them, and where we knowingly differ."""

import email.parser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.sources.mail.headers import all_values, header_end, parameter, read_fields

BLOCKS = [
    b"From: a@b.example\nTo: c@d.example\nSubject: One\n two\n\tthree\n",
    b"FROM: a@b.example\r\nto: c@d.example\r\nSUBJECT: One\r\n two\r\n",
    b"Message-Id: <1@x>\nX-Other: y\nMESSAGE-ID: <2@x>\nReferences:\n <3@x>\n <4@x>\n",
    b"Subject: plain\nDate:Mon, 1 Jan 2024 00:00:00 +0000\nList-ID: <x.y>\n",
    b"X-Long: " + b"a" * 900 + b"\nSubject: after\n",
    b"Content-Type: text/plain;\n\tcharset=utf-8\nFromage: no\nTot: no\n",
]


def by_the_library(block):
    message = email.parser.BytesHeaderParser().parsebytes(block)
    return {name.lower(): " ".join(str(message[name]).split()) for name in message}


@pytest.mark.parametrize("block", BLOCKS)
def test_fields_are_those_of_the_standard_library(block):
    theirs = by_the_library(block)
    ours = {name: " ".join(value.decode().split()) for name, value in read_fields(block).items()}
    assert ours == {name: theirs[name] for name in ours}
    assert ours.keys() >= theirs.keys() & {
        "from",
        "to",
        "subject",
        "message-id",
        "references",
        "date",
        "list-id",
    }


def test_a_space_before_the_colon_is_no_other_field():
    assert read_fields(b"Subject : spaced\n") == {"subject": b" spaced"}


def test_the_first_of_repeated_fields_counts_and_recipients_add_up():
    fields = read_fields(b"From: a@x\nFrom: b@x\nTo: c@x\nTo: d@x\nMessage-ID: <1>\nMessage-ID: <2>\n")
    assert (fields["from"], fields["to"], fields["message-id"]) == (b" a@x", b" c@x, d@x", b" <1>")


@pytest.mark.parametrize("mark", [b"\n\n", b"\r\n\r\n", b"\n\r\n"])
def test_the_header_ends_at_the_first_blank_line(mark):
    content = b"From: a@x" + mark + b"Body: none\n\r\n\n\n"
    end, begin = header_end(content)
    assert content[:end] == b"From: a@x"
    assert content[begin:].startswith(b"Body")


def test_every_value_of_a_field_is_found_in_order():
    assert all_values(b"Received: a\nX: b\nreceived: c\n d\n", "received") == [b" a", b" c d"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b'multipart/mixed; boundary="a;b"', b"a;b"),
        (b"x; Boundary = ab ; y=z", b"ab"),
        (b"x", b""),
        (b'x; boundary="', b""),
    ],
)
def test_parameters_lose_their_quotes(value, expected):
    assert parameter(value, b"boundary") == expected


@given(st.binary(max_size=400))
def test_no_bytes_are_too_odd_for_a_header(raw):
    end, begin = header_end(raw)
    assert 0 <= end <= begin <= len(raw)
    assert all(b"\n" not in value for value in read_fields(raw[:end]).values())
