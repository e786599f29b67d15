"""The owner's address book as a .vcf file: some of those who write, with her notes and groups."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from firsthand.sample.calendar_file import escape, fold
from firsthand.sample.chance import chance, pick
from firsthand.sample.correspondents import TOLD, Correspondent

_NOTES = (
    "Talks fast, means well. Call, do not write.", "Vegetarian. Two dogs.", "Met through the reading group.",
    "Knows everybody in Antwerp.", "Prefers the first train.", "Owes me a book; I owe her a visit.",
    "Good on contracts, careful with dates.", "Away every August.",
)  # fmt: skip
_GROUPS = ("Clients", "Reading group", "Speakers", "Rotterdam", "Suppliers")
_NUMBERS = {"maria": "+44 7700 900201", "ruth": "+44 7700 900202", "priya": "+44 7700 900203"}
_TOLD_NOTES = {
    "maria": ("Friends", "Roti. Bay six. The plant lives with her."),
    "ruth": ("Friends", "Tea, no sugar. Page two."),
    "priya": ("Tidewell", "Never before ten."),
    "jonas": ("Clients", "Kaffee schlecht, Kuchen gut."),
    "lotte": ("Readers", "Loods 3, telkaarten."),
    "elin": ("Readers", "Quay nine."),
    "ana": ("Speakers", "Porto. Always the better question."),
    "odile": ("Halden", "Whispers back."),
    "lars": ("Tidewell", "Bucket, water, patience."),
}


def write_address_book(path: Path, people: Sequence[Correspondent], *, seed: int) -> Path:
    """Write the cards of the stories' people, then one of every second who writes."""
    cards = [*_told_cards(), *_made_cards(seed, people[::2]), *_firm_card()]
    path.write_text("\r\n".join(map(fold, (*cards, ""))), encoding="utf-8", newline="")
    return path


def _told_cards() -> Iterator[str]:
    for key, (group, note) in _TOLD_NOTES.items():
        yield from _card(TOLD[key], _NUMBERS.get(key, ""), group, note)


def _made_cards(seed: int, people: Sequence[Correspondent]) -> Iterator[str]:
    for one in people:
        rng = chance(seed, "card", one.key)
        note = pick(rng, _NOTES) if rng.random() < 0.4 else ""
        yield from _card(one, one.phone, pick(rng, _GROUPS) if rng.random() < 0.6 else "", note)


def _firm_card() -> Iterator[str]:
    yield from (
        "BEGIN:VCARD",
        "VERSION:3.0",
        "UID:practice@velden-operations.example",
        "FN:Dental practice Kade 8",
    )
    yield from ("ORG:Dental practice Kade 8", "X-ABShowAs:COMPANY", "TEL:+44 20 7946 0099", "END:VCARD")


def _card(one: Correspondent, phone: str, group: str, note: str) -> Iterator[str]:
    first, _, last = one.name.partition(" ")
    lines = {
        "FN": escape(one.full_name or one.name), "N": f"{escape(last)};{escape(first)};;;",
        "NICKNAME": escape(first) if one.full_name and one.full_name != one.name else "",
        "EMAIL;TYPE=INTERNET": one.mail, "EMAIL;TYPE=OTHER": one.former_mail, "TEL;TYPE=CELL": phone,
        "ORG": escape(one.company), "TITLE": escape(one.position), "CATEGORIES": escape(group), "NOTE": escape(note),
        "URL": one.url if one.key in TOLD or chance("profile", one.mail).random() < 0.8 else "",
    }  # fmt: skip
    yield from ("BEGIN:VCARD", "VERSION:3.0", f"UID:{chance('card', one.mail).getrandbits(64):016x}")
    yield from (f"{name}:{value}" for name, value in lines.items() if value)
    yield "END:VCARD"
