"""What the owner copies from the page of received invitations, and what is understood of it."""

from collections.abc import Iterable
from datetime import UTC, datetime
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.records import Direction, Invitation, Party, Problem, Skipped
from firsthand.sources.paste import Pasted, read_pasted

NOW = datetime(2026, 10, 6, 12, 0, tzinfo=UTC)
OWNER = Party("Sam Reyes", "linkedin.com/in/sam-reyes")

PAGE = """Skip to main content
Home
My Network
Jobs
Sam Reyes
Manage invitations
Received (4)
Sent
All (4)
People (3)

Ana Silva
Ana Silva follows you and is inviting you to connect
Head of Research at Northwind
Northwind
Yesterday
Ignore
Accept
Hi Sam, I enjoyed your talk in Porto. I would love to stay in touch.
… show more
Reply to Ana
Priya Raman
Priya Raman is inviting you to connect
AI Product Manager
Maria Lopez and 8 other mutual connections
1 week ago
Ignore
Accept
Harbour News invited you to subscribe to The Tide
Newsletter • Biweekly
3 days ago
Ignore
Accept
Tom Okafor’s profile picture
Tom Okafor
Tom Okafor
• 2nd
Engineer | Mentor
Maria Lopez and Jo Kim are mutual connections
3 months ago
Message
Ignore
Accept
About
Accessibility
Help Center
LinkedIn Corporation © 2026
"""

# One invitation a language: name, the page's sentence, mutual people, age, buttons.
CARDS = {
    "en": (
        "{} is inviting you to connect",
        "Ines Faro and 3 other mutual connections",
        "2 weeks ago",
        "Ignore",
        "Accept",
    ),
    "de": (
        "{} möchte Kontakt mit Ihnen aufnehmen",
        "Ines Faro und 3 weitere gemeinsame Kontakte",
        "Vor 2 Wochen",
        "Ignorieren",
        "Annehmen",
    ),
    "fr": (
        "{} souhaite se connecter",
        "Ines Faro et 3 autres relations en commun",
        "Il y a 2 semaines",
        "Ignorer",
        "Accepter",
    ),
    "es": (
        "{} te invita a conectar",
        "Ines Faro y 3 contactos más en común",
        "Hace 2 semanas",
        "Ignorar",
        "Aceptar",
    ),
    "pt": (
        "{} quer se conectar com você",
        "Ines Faro e mais 3 conexões em comum",
        "há 2 semanas",
        "Ignorar",
        "Aceitar",
    ),
    "it": (
        "{} vuole collegarsi con te",
        "Ines Faro e altri 3 collegamenti in comune",
        "2 settimane fa",
        "Ignora",
        "Accetta",
    ),
    "nl": (
        "{} wil een connectie met u maken",
        "Ines Faro en 3 andere gemeenschappelijke connecties",
        "2 weken geleden",
        "Negeren",
        "Accepteren",
    ),
}


def read(text: str) -> list[Pasted]:
    return list(read_pasted(text, now=NOW, owner=OWNER))


def invitations(text: str) -> list[Invitation]:
    return [one.item for one in read(text) if isinstance(one.item, Invitation)]


def only(text: str) -> Invitation:
    (one,) = read(text)
    assert isinstance(one.item, Invitation)
    return one.item


def names(items: Iterable[Invitation]) -> list[str]:
    return [one.inviter.name for one in items]


def test_whole_page_gives_every_invitation_and_nothing_else() -> None:
    items = [one.item for one in read(PAGE)]
    assert names(one for one in items if isinstance(one, Invitation)) == [
        "Ana Silva",
        "Priya Raman",
        "Tom Okafor",
    ]
    assert [one.code for one in items if isinstance(one, Skipped)] == ["PST-202"]
    assert not [one for one in items if isinstance(one, Problem)]


def test_note_below_the_buttons_belongs_to_the_invitation_above() -> None:
    ana, priya, _tom = invitations(PAGE)
    assert ana.note == "Hi Sam, I enjoyed your talk in Porto. I would love to stay in touch."
    assert ana.headline == "Head of Research at Northwind"
    assert (priya.headline, priya.note) == ("AI Product Manager", "")


def test_invitation_is_incoming_and_addressed_to_the_owner() -> None:
    ana = invitations(PAGE)[0]
    assert (ana.direction, ana.invitee) == (Direction.IN, OWNER)
    assert (ana.sent_at, ana.sent_raw, ana.sent_within_days) == (NOW.replace(day=5), "Yesterday", 1)


def test_line_ranges_cover_each_block() -> None:
    lines = PAGE.split("\n")
    for one in read(PAGE):
        block = lines[one.first_line - 1 : one.last_line]
        assert block[0]
        assert block[-1] not in ("About", "LinkedIn Corporation © 2026", "")
    assert [one.first_line for one in read(PAGE)] == [12, 22, 29, 34]


def test_named_mutual_people_count_with_the_others() -> None:
    _ana, priya, tom = invitations(PAGE)
    assert (priya.mutual_count, priya.mutual_names) == (9, ("Maria Lopez",))
    assert (tom.mutual_count, tom.mutual_names) == (2, ("Maria Lopez", "Jo Kim"))


@pytest.mark.parametrize("language", CARDS)
@pytest.mark.parametrize("note", ["", "Olá, we spoke about the harbour plan. Ana"])
def test_page_in_each_language_is_understood(language: str, note: str) -> None:
    sentence, mutual, age, ignore, accept = CARDS[language]
    parts = ["Ana Silva", sentence.format("Ana Silva"), "Head of Research", mutual, note, age, ignore, accept]
    one = only("\n".join(part for part in parts if part))
    assert (one.inviter.name, one.headline, one.note) == ("Ana Silva", "Head of Research", note)
    assert (one.mutual_count, one.mutual_names) == (4, ("Ines Faro",))
    assert (one.sent_at, one.sent_within_days) == (NOW.replace(month=9, day=22), 7)


@pytest.mark.parametrize("language", CARDS)
def test_page_without_buttons_is_divided_at_the_ages(language: str) -> None:
    sentence, _mutual, age, _ignore, _accept = CARDS[language]
    text = f"Ana Silva\n{sentence.format('Ana Silva')}\nHead of Research\n{age}\nTom Okafor\nDesigner\n{age}"
    assert names(invitations(text)) == ["Ana Silva", "Tom Okafor"]
    assert [one.headline for one in invitations(text)] == ["Head of Research", "Designer"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Gino Ferri\nhat Sie eingeladen, Hafen AG zu folgen\nIgnorieren\nAnnehmen", "PST-201"),
        ("Gino Ferri invited you to follow Harbour Ltd\n2 days ago\nIgnore\nAccept", "PST-201"),
        ("Gino Ferri vous a invité à vous abonner à Marées\nIgnorer\nAccepter", "PST-202"),
        ("Gino Ferri te ha invitado a asistir a Día del Mar\nIgnorar\nAceptar", "PST-203"),
        ("Gino Ferri ti ha invitato a partecipare a un evento\nIgnora\nAccetta", "PST-203"),
        ("Gino Ferri convidou você para participar de um evento\nIgnorar\nAceitar", "PST-203"),
        ("Gino Ferri heeft u uitgenodigd om lid te worden van groep Haven\nNegeren\nAccepteren", "PST-204"),
    ],
)
def test_other_invitations_are_skipped_with_their_kind(text: str, code: str) -> None:
    (one,) = read(text)
    assert isinstance(one.item, Skipped)
    assert (one.item.code, one.item.where, one.first_line) == (code, "line 1", 1)


def test_person_whose_note_speaks_of_an_event_is_not_skipped() -> None:
    one = only(
        "Ana Silva\nResearcher\nMy friend invited you to attend our event, remember?\n2 days ago\nIgnore\nAccept"
    )
    assert one.note == "My friend invited you to attend our event, remember?"


def test_buttons_on_one_line_and_missing_blank_lines_do_not_matter() -> None:
    assert names(
        invitations("Ana Silva\nResearcher\n3 days ago Ignore Accept\nTom Okafor\nDesigner\n2d\nIgnoreAccept")
    ) == [
        "Ana Silva",
        "Tom Okafor",
    ]


def test_line_ends_doubled_lines_and_invisible_signs_do_not_matter() -> None:
    plain = "Ana Silva\nResearcher at Northwind\n3 days ago\nIgnore\nAccept"
    messy = "\r\n\r\n".join(
        f"\u200e{line.replace(' ', chr(160))}\u202c\r\n{line}" for line in plain.split("\n")
    )
    assert only(messy) == only(plain)


def test_quoted_note_loses_its_quotes_and_see_more() -> None:
    one = only(
        "Ana Silva\nResearcher\n3 days ago\nIgnore\nAccept\n“Hi Sam, we met in Porto. …see more”\nReply to Ana"
    )
    assert one.note.startswith("Hi Sam, we met in Porto.")
    two = only("Ana Silva\nResearcher\nHi Sam, we met in Porto. …see more\n3 days ago\nIgnore\nAccept")
    assert two.note == "Hi Sam, we met in Porto."


@pytest.mark.parametrize(
    "headline",
    [
        "Head of Research, Northwind",
        "Koeltechniek en voorraad, bijna met pensioen",
        "Founder | Speaker, author, coach. Helping leaders",
        "Building teams, products and trust",
    ],
)
@pytest.mark.parametrize("note", ["", "Hello Sam, I liked your talk."])
def test_headline_with_commas_is_no_note(headline: str, note: str) -> None:
    found = only(f"Ana Silva\n{headline}\n3 days ago\n{note}\nReply to Ana\nIgnore\nAccept")
    assert (found.headline, found.note) == (headline, note)


def test_line_that_speaks_to_the_owner_is_a_note_without_a_headline() -> None:
    note = "Sam, your report on the depots is on every desk of our planning team."
    found = only(f"Ana Silva\n{note}\n3 days ago\nIgnore\nAccept")
    assert (found.headline, found.note) == ("", note)


@pytest.mark.parametrize(
    "line",
    [
        "12 mutual connections",
        "12 gemeinsame Kontakte",
        "12 relations en commun",
        "12 contactos en común",
        "12 conexões em comum",
        "12 collegamenti in comune",
        "12 gemeenschappelijke connecties",
    ],
)
def test_bare_number_of_mutual_people_is_counted(line: str) -> None:
    text = f"Manage invitations\nAll (2)\nMutual connections (1)\nAna Silva\nBaker\n{line}\n3 days ago\nIgnore\nAccept"
    assert (only(text).inviter.name, only(text).mutual_count) == ("Ana Silva", 12)


def test_missing_headline_leaves_it_empty() -> None:
    one = only(
        "Ana Silva\nAna Silva is inviting you to connect\nHi Sam, we met in Porto.\nToday\nIgnore\nAccept"
    )
    assert (one.headline, one.note) == ("", "Hi Sam, we met in Porto.")


def test_shared_school_below_the_headline_is_kept_with_it() -> None:
    one = only("Ana Silva\nResearcher\nUniversity of Porto\nToday\nIgnore\nAccept")
    assert (one.headline, one.note) == ("Researcher · University of Porto", "")


def test_profile_address_is_made_canonical() -> None:
    one = only(
        "Ana Silva (https://pt.linkedin.com/in/Ana-Silva-1a2b/?trk=x)\nResearcher\nToday\nIgnore\nAccept"
    )
    assert one.inviter == Party("Ana Silva", "linkedin.com/in/ana-silva-1a2b")


def test_plain_list_gives_a_row_each() -> None:
    ana, tom, bo = invitations(
        "Ana Silva — Head of Research — Hi Sam, we met in Porto\nTom Okafor - Designer\nBo Lind\tCook\t3 days ago\tHej"
    )
    assert (ana.headline, ana.note) == ("Head of Research", "Hi Sam, we met in Porto")
    assert (tom.headline, tom.sent_raw, tom.sent_within_days) == ("Designer", "", 183)
    assert (bo.headline, bo.note, bo.sent_raw) == ("Cook", "Hej", "3 days ago")


def test_single_invitation_without_age_and_buttons_is_understood() -> None:
    one = only(
        "Ana Silva\nHead of Research at Northwind\nHi Sam, we met in Porto last spring.\nAll the best, Ana"
    )
    assert one.note == "Hi Sam, we met in Porto last spring. All the best, Ana"


def test_text_that_is_no_invitation_becomes_one_problem_with_its_lines() -> None:
    (one,) = read("\n\nremember the milk\nand the bread\n")
    assert isinstance(one.item, Problem)
    assert (one.item.code, one.item.where, one.first_line, one.last_line) == ("PST-101", "line 3", 3, 4)
    assert "remember the milk" in one.item.what


def test_block_without_a_name_becomes_a_problem() -> None:
    (one,) = read("3 days ago\nIgnore\nAccept")
    assert isinstance(one.item, Problem)
    assert one.item.code == "PST-102"


def test_suggested_people_below_are_skipped_together() -> None:
    kinds = read(
        "Ana Silva\nResearcher\nToday\nIgnore\nAccept\nPeople you may know\nTom Okafor\nDesigner\nConnect"
    )
    assert [type(one.item) for one in kinds] == [Invitation, Skipped]


def test_cut_off_last_invitation_is_shown_as_a_problem() -> None:
    pasted = read("Ana Silva\nResearcher\nToday\nIgnore\nAccept\nTom Okafor\nDesigner")
    assert [type(one.item) for one in pasted] == [Invitation, Problem]
    assert (pasted[1].first_line, pasted[1].last_line) == (6, 7)


def test_empty_text_gives_nothing() -> None:
    assert read(" \n\u200b\r\n") == []


def test_a_megabyte_is_read_in_linear_time() -> None:
    card = "Ana Silva\nHead of Research\nMaria Lopez and 8 other mutual connections\n3 days ago\nIgnore\nAccept\n"
    started = perf_counter()
    assert len(invitations(card * 10_000)) == 10_000
    assert perf_counter() - started < 20


@pytest.mark.parametrize(
    "piece",
    [
        "a ",
        ". ",
        "(",
        "…",
        "Ignore Accept ",
        "a, ",
        "/in/",
        "\t",
        " - ",
        "A\n",
        "Ana Silva is inviting you to connect\n",
    ],
)
def test_a_megabyte_of_anything_ends_soon(piece: str) -> None:
    started = perf_counter()
    read(piece * (400_000 // len(piece)))
    assert perf_counter() - started < 20


FRAGMENTS = [
    *PAGE.split("\n"),
    *(part for card in CARDS.values() for part in card),
    "“",
    "…",
    "\t",
    "\r",
    "\x85",
    "İ",
    "Ana - x",
]


@given(st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=30)), max_size=25))
def test_no_text_ever_fails_and_every_range_lies_in_it(parts: list[str]) -> None:
    text = "\n".join(parts)
    pasted = read(text)
    assert pasted == read(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert all(1 <= one.first_line <= one.last_line <= lines for one in pasted)


WORDS_ONLY = st.text(alphabet=st.sampled_from("abcdefgh  XYZ"), min_size=1, max_size=20).filter(str.strip)


@given(st.lists(WORDS_ONLY, min_size=1, max_size=8))
def test_no_word_is_lost_without_being_shown(parts: list[str]) -> None:
    text = "\n".join(parts)
    shown = {number for one in read(text) for number in range(one.first_line, one.last_line + 1)}
    assert shown >= {number for number, part in enumerate(parts, start=1) if part.strip()}
