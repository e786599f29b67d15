"""What address cards tell, in every version and dress, and what becomes of broken ones."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.examination import Examination

from firsthand.core.errors import UserError
from firsthand.core.records import Contact, Notice, Problem, Skipped
from firsthand.core.vcards import write_card, write_cards
from firsthand.sources.contacts.reader import CardPieces, read_cards, read_contacts


def card(*lines, version="3.0", name="Gus Pellworm"):
    known = [f"FN:{name}"] if name else []
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *known, *lines, "END:VCARD", ""]).encode()


def items(content):
    return list(read_cards(content, where="book.vcf"))


def contacts(content):
    return [item for item in items(content) if isinstance(item, Contact)]


def one(*lines, **known):
    [contact] = contacts(card(*lines, **known))
    return contact


def codes(content):
    return [item.code for item in items(content) if isinstance(item, Notice | Problem | Skipped)]


class TestAddressBookIsASource(Examination):
    @pytest.fixture(autouse=True)
    def _sample(self, tmp_path):
        self.sample = tmp_path / "book"
        self.sample.mkdir()
        (self.sample / "all.vcf").write_bytes(card() + card(name="Tilda Okonjo") + card(name=""))
        (self.sample / "utf16.vcf").write_bytes(card(name="José").decode().encode("utf-16"))

    @pytest.fixture
    def source(self, _sample):
        with self.open(self.sample) as opened:
            yield opened

    def open(self, path):
        return read_contacts(path)


def test_card_is_read():
    contact = one(
        "N:Pellworm;Gus;;;", "UID:urn:uuid:1-2", "NICKNAME:Gussie,Pell", "EMAIL;TYPE=work:Gus@Kelp.example", "item1.EMAIL:gus@home.example",
        "item1.X-ABLabel:_$!<Other>!$_", "TEL;TYPE=cell:+49 (0)30 1234-567", "TEL:030 99887", "TEL;TYPE=WORK,FAX:+49 30 5555555",
        "ORG:Kelp Ltd;Sales", "TITLE:Head of Seaweed", "ROLE:Boss", "ADR;TYPE=home:;;1 Pier;Porto;;4000;Portugal", "NOTE:Met in Bonn\\nLikes tea",
        "CATEGORIES:Choir,myContacts", "REV:2026-10-01T08:00:00Z", "URL:https://www.linkedin.com/in/Gus-Pellworm/", "BDAY:--0412",
    )  # fmt: skip
    assert contact == Contact(
        uid="1-2",
        name="Gus Pellworm",
        nicknames=("Gussie", "Pell"),
        mails=("gus@kelp.example", "gus@home.example"),
        phones=("+49301234567", "03099887"),
        urls=("linkedin.com/in/gus-pellworm",),
        company="Kelp Ltd",
        title="Head of Seaweed",
        place="Porto, Portugal",
        note="Met in Bonn\nLikes tea",
        categories=("Choir",),
        changed_at=datetime(2026, 10, 1, 8, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["N:Pellworm;Gus;;;"], "Gus Pellworm"),
        (["N:Pellworm;Gus;Ivo;Dr.;PhD"], "Gus Ivo Pellworm"),
        (["N:Pellworm;Gus;Ivo;Dr.;PhD;x;y;z;more"], "Gus Ivo Pellworm"),
        (["N:Pellworm"], "Pellworm"),
        (["ORG:Kelp Ltd"], "Kelp Ltd"),
        (["EMAIL:gus@kelp.example"], "gus@kelp.example"),
        (["TEL:+4930123456"], ""),
        (["FN:gus@kelp.example", "N:Pellworm;Gus"], "Gus Pellworm"),
        (["N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=81lvarez;Jos=C3=A9;;;"], "José Álvarez"),
    ],
)
def test_name_comes_from_what_there_is(lines, name):
    assert one(*lines, name="").name == name


@pytest.mark.parametrize(
    "line", ["KIND:org", "KIND:group", "X-ABShowAs:COMPANY", "X-ADDRESSBOOKSERVER-KIND:group"]
)
def test_organisation_is_told_from_a_person(line):
    assert one(line).is_organisation
    assert not one("ORG:Kelp Ltd").is_organisation


@pytest.mark.parametrize(
    "line",
    ["X-SOCIALPROFILE;TYPE=linkedin:http://www.linkedin.com/in/gus", "X-SOCIALPROFILE;TYPE=linkedin;X-USER=gus:x-apple:gus",
     "SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://linkedin.com/in/gus", "IMPP;SERVICE-TYPE=LinkedIn:gus", "item2.URL;type=pref:linkedin.com/in/Gus",
     "URL;LINKEDIN:https\\://www.linkedin.com/in/gus"],
)  # fmt: skip
def test_profile_in_any_dress(line):
    assert one(line).urls == ("linkedin.com/in/gus",)


@pytest.mark.parametrize(
    "line",
    [
        "URL:javascript:alert(1)",
        "URL:https://kelp.example",
        "IMPP:skype:gus",
        "X-SOCIALPROFILE;TYPE=twitter:gus",
    ],
)
def test_other_addresses_are_no_profile(line):
    assert one(line).urls == ()


def test_oldest_version_with_soft_breaks():
    contact = one(
        "TEL;CELL;PREF:0049 30 123456", "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:First=0D=0A=", "Gr=C3=BC=", "=C3=9Fe", version="2.1"
    )  # fmt: skip
    assert (contact.phones, contact.note) == (("+4930123456",), "First\nGrüße")


def test_old_charset_is_honoured():
    content = card("TITLE;CHARSET=ISO-8859-15:Größe", version="2.1").decode().encode("iso-8859-15")
    [contact] = contacts(content)
    assert contact.title == "Größe"
    assert codes(content) == []


def test_unnamed_encoding_is_guessed_and_told():
    content = card(name="José Álvarez").decode().encode("cp1252")
    assert contacts(content)[0].name == "José Álvarez"
    assert codes(content) == ["CRD-202"]


def test_letter_cut_by_a_fold_is_whole_again():
    [contact] = contacts(card(name="José").replace("é".encode(), b"\xc3\r\n \xa9"))
    assert contact.name == "José"


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_any_line_end_and_encoding(end, encoding):
    content = (card(name="José") + card(name="Tilda")).replace(b"\r\n", end).decode().encode(encoding)
    assert [contact.name for contact in contacts(content)] == ["José", "Tilda"]


def test_note_in_html_becomes_words():
    assert one("NOTE:<p>Met in <b>Bonn</b></p>").note == "Met in Bonn"


def test_card_without_an_identifier_gets_one_of_its_content():
    assert one().uid == one("NOTE:New").uid != one(name="Tilda").uid
    assert one().uid.startswith("sha256:")


# Broken cards


@pytest.mark.parametrize(
    ("content", "names", "told"),
    [
        (card(name="A B").replace(b"END:VCARD\r\n", b"END:VCARD") + card(name="C D"), ["A B", "C D"], []),
        (card(name="A B").replace(b"END:VCARD\r\n", b"") + card(name="C D"), ["A B", "C D"], ["CRD-204"]),
        (card(name="A B") + card(name="C D")[:-11], ["A B"], ["CRD-303"]),
        (card(name="") + card(name="C D"), ["C D"], ["CRD-301"]),
        (b"junk\r\n" + card(name="A B") + b"junk" + b"\r\n" + card(name="C D"), ["A B", "C D"], []),
        (card("NOTE;QUOTED-PRINTABLE:cut=", name="A B") + card(name="C D"), ["A B", "C D"], []),
        (card("AGENT:", "BEGIN:VCARD", "FN:Agent", "END:VCARD", "TITLE:Head", name="A B"), ["A B"], []),
        (card(name="A B").lower().replace(b"fn:a b", b"fn:A B"), ["A B"], []),
        (card(name="A B") + card(name="A B"), ["A B"], ["CRD-502"]),
    ],
)
def test_broken_card_costs_itself_only(content, names, told):
    assert [contact.name for contact in contacts(content)] == names
    assert codes(content) == told


def test_problem_names_the_card():
    [problem] = [item for item in items(card() + card(name="")) if isinstance(item, Problem)]
    assert problem.where == "book.vcf, card 2"


def test_two_people_of_one_identifier_stay_two():
    content = card("UID:1", name="Gus Pellworm") + card("UID:1", name="Tilda Okonjo")
    assert len({contact.uid for contact in contacts(content)}) == 2
    assert codes(content) == ["CRD-205"]


def test_newer_card_of_one_person_keeps_the_identifier():
    content = card("UID:1", "TITLE:Old") + card("UID:1", "TITLE:New")
    assert [(contact.uid, contact.title) for contact in contacts(content)] == [("1", "Old"), ("1", "New")]


@pytest.mark.parametrize(("fold", "lines"), [(b"\r\n ", 80_000), (b"", 800_000)])
def test_picture_of_many_megabytes_is_dropped(fold, lines):
    picture = fold.join([b"QUJD" * 16] * lines)
    content = card("PHOTO;ENCODING=b;TYPE=JPEG:@", "TITLE:Head").replace(b"@", picture)
    began = time.process_time()
    assert [(contact.name, contact.title) for contact in contacts(content)] == [("Gus Pellworm", "Head")]
    assert time.process_time() - began < 10


def test_picture_without_indents_is_dropped():
    assert one("PHOTO;BASE64:", "QUJDREVGR0g=", "QUJDREVGR0g=", "", "TITLE:Head").title == "Head"


def test_picture_is_never_fetched(monkeypatch):
    monkeypatch.setattr("socket.socket", None)
    assert one("PHOTO;VALUE=uri:http://169.254.169.254/x", "LOGO:file:///etc/hosts").name == "Gus Pellworm"


@pytest.mark.parametrize(
    "line",
    ["NOTE:" + "<" * 200_000, "EMAIL:" + "a" * 500_000, "EMAIL:" + "<a@" * 100_000, "TEL:" + "1" * 500_000, "X:" + "\\" * 1_000_000,
     "ORG:" + ";" * 500_000, "CATEGORIES:" + "a," * 200_000, "N;" + '"' * 100_001 + ":x", "NOTE;QUOTED-PRINTABLE:" + "=C3" * 100_000],
)  # fmt: skip
def test_hostile_line_is_read_fast(line):
    began = time.process_time()
    assert one(line, "TITLE:Head").title == "Head"
    assert time.process_time() - began < 3


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [("a.vcf", b"", "CRD-103"), ("a.vcf", b"<html>", "CRD-102"), ("a.vcf", b"BEGIN:VCALENDAR", "CRD-102"), ("a.zip", b"PK\x03\x04", "CRD-104")],
)  # fmt: skip
def test_what_is_no_address_book_is_refused_in_words(tmp_path, name, content, code):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UserError) as raised, read_contacts(tmp_path / name):
        pass
    assert raised.value.code == code


@given(st.binary(max_size=300))
def test_any_bytes_are_read_without_an_error(content):
    found = items(b"BEGIN:VCARD\n" + content + b"\nEND:VCARD\n" + card(name="Tilda Okonjo"))
    assert all(isinstance(item, Contact | Problem | Skipped | Notice) for item in found)


LINES = st.sampled_from([
    "BEGIN:VCARD", "END:VCARD", "END:VCARDBEGIN:VCARD", "AGENT:", "FN:Gus", "N:;;;;", "UID:1", "EMAIL:a@kelp.example", "PHOTO:", " QUJD", "QUJD=",
    "NOTE;QUOTED-PRINTABLE:a=", "=C3", "TEL:++", 'TEL;x="y:1', "ORG:;", "REV:yesterday", "ADR:;;;", ";", ":", "item1.:", "X-SOCIALPROFILE;TYPE=linkedin:",
])  # fmt: skip


@given(st.lists(LINES, max_size=30))
def test_any_lines_in_any_order_are_read_without_an_error(lines):
    for item in items("\n".join(lines).encode()):
        assert not isinstance(item, Contact) or item.uid


# Written and read again

TEXT = st.text(alphabet="aäß漢😀,;:\\\"=n\n <>&'-", max_size=60).map(lambda text: " ".join(text.split()))
CONTACTS = st.builds(
    Contact,
    uid=st.sampled_from(["1-2", "x;y"]),
    name=st.sampled_from(["Gus Pellworm", "Ana, Lúcia; Silva", "漢字 " + "長" * 40]),
    nicknames=st.sampled_from([(), ("Gussie", "P,ell")]),
    phones=st.sampled_from([(), ("+49301234567", "03099887")]),
    urls=st.sampled_from([(), ("linkedin.com/in/gus", "linkedin.com/member/ACoAAA_x1")]),
    company=st.sampled_from(["", "Kelp; Sons, Ltd"]),
    note=st.sampled_from(["", "Met in Bonn\nEND:VCARD\n\nLikes tea \\ cake"]),
    place=st.sampled_from(["", "Porto, Portugal"]),
    categories=st.sampled_from([(), ("Choir", "A,B")]),
    changed_at=st.sampled_from([None, datetime(2026, 10, 1, 8, tzinfo=UTC)]),
    is_organisation=st.booleans(),
)


@given(CONTACTS)
def test_written_card_reads_back_as_it_was(contact):
    assert items(write_card(contact).encode()) == [contact]


@given(TEXT, TEXT)
def test_any_text_stays_one_card(name, note):
    written = write_cards([Contact("1", f"G {name}", note=note), Contact("2", "Tilda")])
    assert [contact.uid for contact in contacts(written.encode())] == ["1", "2"]
    assert all(len(line.encode()) <= 75 for line in written.split("\r\n"))


def test_pieces_of_an_address_book_give_what_the_whole_gives():
    cards = [
        b"BEGIN:VCARD\nUID:a\nFN:Gus Pell\nEND:VCARD\n",
        b"BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n",
        b"BEGIN:VCARD\nUID:a\nFN:Tilda Okonjo\nEND:VCARD\n",
        b"BEGIN:VCARD\nUID:a\nFN:Gus Pell\nEND:VCARD\n",
    ]
    pieces = CardPieces(where="book.vcf")
    items = [item for card in cards for item in pieces.items_of(card)]
    assert [*items, *pieces.notices()] == list(read_cards(b"".join(cards), where="book.vcf"))
