"""The bytes of a mail: what comes out is what went in, and nothing else gets in."""

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.headerregistry import AddressHeader
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.errors import UserError
from firsthand.core.outgoing import (
    Outgoing,
    check_text,
    clean_name,
    compose,
    is_address,
    message_id_for,
    shown_digest,
)
from firsthand.core.slips import slips_in

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
MAIL = Outgoing(
    "Alice Arden", "alice@arden.example", "Ana Silva", "ana.silva@novatech.example", "The figures", "Hi Ana,\n\nhere.",
    "<0123@arden.example>",
)  # fmt: skip
HEADERS = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Content-Type",
    "Content-Transfer-Encoding",
    "MIME-Version",
]


@given(subject=st.text(max_size=250), body=st.text(max_size=600), name=st.text(max_size=60))
def test_text_comes_out_as_it_went_in(subject, body, name):
    try:
        subject, body = check_text(subject, body)
    except UserError:
        return
    wire = compose(replace(MAIL, subject=subject, body=body, recipient_name=name), AT)
    assert wire.isascii()
    assert wire.count(b"\n") == wire.count(b"\r\n")
    assert all(len(line) <= 998 for line in wire.split(b"\r\n"))
    found = message_from_bytes(wire, policy=default)
    assert list(found.keys()) == HEADERS
    assert found.get_content().replace("\r\n", "\n").rstrip("\n") == body.rstrip("\n")
    assert isinstance(found["To"], AddressHeader)
    assert [each.addr_spec for each in found["To"].addresses] == [MAIL.recipient]


@given(st.text(alphabet='aÄ\r\n\t\0,<>@";: ', max_size=40))
def test_no_name_begins_another_header(name):
    wire = compose(replace(MAIL, recipient_name=name, sender_name=name), AT)
    assert list(message_from_bytes(wire, policy=default).keys()) == HEADERS


@pytest.mark.parametrize(
    "address",
    ["", "ana", "ana@", "@silva.example", "ana@silva", "ana silva@x.example", "ana@x.example\r\nRCPT TO:<eve@x.example>",
     "ana@x.example,eve@x.example", "<ana@x.example>", '"ana"@x.example', "ana@[10.0.0.1]", ".ana@x.example",
     "a..b@x.example", "ana@x..example", "änä@x.example", "ana@x.example\0", f"{'a' * 65}@x.example"],
)  # fmt: skip
def test_address_that_is_none(address):
    assert not is_address(address)
    with pytest.raises(UserError, match="OUT-105"):
        compose(replace(MAIL, recipient=address), AT)


def test_digest_changes_with_everything_that_is_shown():
    digests = {shown_digest(MAIL, 1), shown_digest(MAIL, 2)} | {
        shown_digest(replace(MAIL, **{name: "x"}), 1) for name in MAIL.__slots__
    }
    assert len(digests) == 2 + len(MAIL.__slots__)
    moved = replace(MAIL, subject=f"{MAIL.subject}H", body=MAIL.body[1:])
    assert shown_digest(moved, 1) not in digests


def test_name_that_would_look_like_another_is_made_plain():
    assert clean_name("Ana\u202e avliS\r\nBcc: eve") == "Ana avliS Bcc: eve"
    assert message_id_for("alice@arden.example", "ab") == "<ab@arden.example>"
    assert message_id_for("", "ab") == "<ab@firsthand.invalid>"


PLANTED = {
    "Hi Tom,\n\nhere.": "greets “Tom”",
    "Liebe Petra,\n\nhier.": "greets “Petra”",
    "Hi Ana,\n\nas {topic} said": "left to fill in: “{topic}”",
    "Dear [First name],\n\nhere.": "left to fill in",
    "Hi Ana,\n\nat ____ on Monday": "left to fill in",
    "Hi Ana,\n\nTBD": "left to fill in",
    "Hi Ana,\n\nthe plan is attached.": "attached",
    "Hallo Ana,\n\nder Plan ist im Anhang.": "attached",
}


@pytest.mark.parametrize(("body", "said"), PLANTED.items())
def test_slip_in_the_text_is_said(body, said):
    assert said in " ".join(slips_in(replace(MAIL, body=body), has_written_before=True))


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"recipient": "alice@arden.example"}, "your own address"),
        ({"recipient": "no-reply@novatech.example"}, "Nobody reads"),
        ({"recipient": "team@novatech.example"}, "More than one person"),
        ({"subject": ""}, "no subject"),
    ],
)
def test_slip_in_a_header_is_said(changed, said):
    assert said in " ".join(slips_in(replace(MAIL, **changed), has_written_before=True))


def test_first_mail_to_an_address_is_said():
    assert "not written to this address" in slips_in(MAIL, has_written_before=False)[0]


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("Ana Silva", "Hi Ana,\n\nhere."),
        ("Thomas Okafor", "Hi Tom,\n\nhere."),
        ("Ana Silva", "Hi there,\n\nhere."),
        ("Ana Silva", "Hello from Porto,\n\nhere."),
        ("Silva, Dr. Ana", "Dear Dr Silva,\n\nhere."),
        ("Zoë Müller", "Liebe Zoe,\n\nhier."),
        ("", "Hi Ana,\n\nhere."),
        ("Ana Silva", "The figures, as we said."),
    ],
)
def test_nothing_is_said_where_nothing_is_wrong(name, body):
    assert slips_in(replace(MAIL, recipient_name=name, body=body), has_written_before=True) == ()
