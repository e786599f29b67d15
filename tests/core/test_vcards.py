"""Cards in both versions: read back by ourselves as they were, and by another reader, whatever people call themselves."""

import string
from dataclasses import replace
from datetime import UTC, datetime

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.records import Contact
from firsthand.core.vcards import VERSIONS, write_card, write_cards
from firsthand.sources.contacts.reader import read_cards
from firsthand.sources.linkedin.cleaning import clean

HOSTILE = st.lists(
    st.one_of(
        st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=30),
        st.sampled_from(["\r\nEND:VCARD\r\n", "\nTEL:+1", "\\n", "\\", ";", ",", "\x00", "\x85", "\u2028", " \t", "漢" * 40, "👩‍👩‍👧" * 9, "=HYPERLINK(1)"]),
    ),
    max_size=6,
).map("".join)  # fmt: skip
SEEN = HOSTILE.map(clean)  # as a reader gives it
WORDS = SEEN.filter(lambda text: text and "@" not in text and text == clean(text[:300]))
CONTACTS = st.builds(
    Contact,
    uid=st.sampled_from(["firsthand-1a", "x;y,z"]),
    name=WORDS.map(lambda text: f"Ana {text}".strip()[:290].strip()),
    nicknames=st.lists(WORDS, max_size=3, unique=True).map(tuple),
    mails=st.lists(st.sampled_from(["ana@kelp.example", "a+b@xn--bcher-kva.example", "ä@kelp.example"]), max_size=3, unique=True).map(tuple),
    phones=st.lists(st.sampled_from(["+49301234567", "03099887"]), max_size=2, unique=True).map(tuple),
    urls=st.lists(st.sampled_from(["linkedin.com/in/gus", "linkedin.com/in/müller-漢字", "linkedin.com/member/ACoAAA_x1", "linkedin.com/in/a;b,c"]), max_size=3, unique=True).map(tuple),
    company=st.one_of(st.just(""), WORDS),
    title=st.one_of(st.just(""), WORDS),
    place=st.one_of(st.just(""), WORDS.map(lambda text: f"Porto, {text}"[:290].strip())),
    note=st.sampled_from(["", "Met in Bonn\nEND:VCARD\n\nLikes tea \\ cake;,"]),
    categories=st.lists(WORDS, max_size=3, unique=True).map(tuple),
    changed_at=st.sampled_from([None, datetime(2026, 10, 1, 8, tzinfo=UTC)]),
    is_organisation=st.booleans(),
)  # fmt: skip
VERSION = st.sampled_from(VERSIONS)
LINE = set(string.ascii_uppercase + "-")


def plain(contact):
    """Leave out what no reader keeps: categories that address books make by themselves."""
    system = ("mycontacts", "* mycontacts", "starred", "* starred")
    return replace(
        contact, categories=tuple(each for each in contact.categories if each.lower() not in system)
    )


@given(CONTACTS.map(plain), VERSION)
def test_any_card_reads_back_as_it_was(contact, version):
    assert list(read_cards(write_card(contact, version=version).encode(), where="x")) == [contact]


@given(st.lists(st.builds(Contact, uid=st.just("1"), name=HOSTILE, company=HOSTILE, note=HOSTILE, title=HOSTILE, urls=HOSTILE.map(lambda text: (text,)), mails=HOSTILE.map(lambda text: (text,)), categories=HOSTILE.map(lambda text: (text,))), min_size=1, max_size=3), VERSION)  # fmt: skip
def test_no_text_breaks_out_of_its_line(contacts, version):
    written = write_cards(contacts, version=version)
    assert written.endswith("\r\n")
    lines = written[:-2].split("\r\n")
    assert "\n" not in "".join(lines)
    assert all(len(line.encode()) <= 75 for line in lines)
    assert written.count("\r\nEND:VCARD\r\n") == len(contacts)
    whole = written.replace("\r\n ", "").split("\r\n")[:-1]
    names = {line.partition(":")[0].partition(";")[0] for line in whole}
    assert names <= {"BEGIN", "VERSION", "PRODID", "KIND", "FN", "N", "EMAIL", "TEL", "URL", "ORG", "TITLE", "NOTE", "CATEGORIES", "UID", "END"}  # fmt: skip


@given(HOSTILE)
def test_no_letter_is_cut_by_folding(note):
    for line in write_card(Contact("1", "Ana", note=note * 5)).encode().split(b"\r\n"):
        line.decode()


@pytest.mark.parametrize("version", VERSIONS)
def test_another_reader_finds_the_same(version):
    contact = Contact(
        "firsthand-1a",
        "Ana, Lúcia; Silva",
        mails=("ana@kelp.example", "silva@kelp.example"),
        phones=("+49301234567",),
        urls=("linkedin.com/in/ana",),
        company="Kelp; Sons, Ltd",
        title="Head of \\ research " * 9,
        note="Met in Bonn\nEND:VCARD\n\nLikes tea, cake; and 漢字 " + "長" * 60,
        categories=("Choir", "A,B"),
        changed_at=datetime(2026, 10, 1, 8, tzinfo=UTC),
    )
    [card] = vobject.readComponents(write_card(contact, version=version))
    assert card.version.value == version
    assert card.fn.value == contact.name
    assert [line.value for line in card.email_list] == list(contact.mails)
    assert card.tel.value.removeprefix("tel:") == "+49301234567"
    assert card.url.value == "https://www.linkedin.com/in/ana"
    assert card.title.value == contact.title.strip() or card.title.value == contact.title
    assert card.note.value == contact.note
    assert card.org.value == [contact.company]
    assert card.categories.value == list(contact.categories)
    assert (card.uid.value, card.rev.value) == ("firsthand-1a", "20261001T080000Z")
    assert card.prodid.value.startswith("-//Firsthand//")


@given(HOSTILE, HOSTILE)
def test_another_reader_finds_any_name_and_note(name, note):
    written = write_card(Contact("1", f"Ana {name}", note=f"x{note}"))
    [card] = vobject.readComponents(written)
    assert card.fn.value.split() == f"Ana {kept(name)}".split()
    assert card.note.value == f"x{kept(note)}"


def kept(text):
    from firsthand.core.export_text import writable

    return writable(text)
