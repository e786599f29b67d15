"""The owner's connections: the cast of the stories and as many made-up others as wanted."""

from dataclasses import dataclass, replace
from random import Random

from firsthand.sample.calendars import DAY, days_before, in_daytime
from firsthand.sample.cast import CAST, Member
from firsthand.sample.chance import chance, pick
from firsthand.sample.companies import make_company, make_position
from firsthand.sample.names import Name, adorn_last_name, make_name, make_profile_url
from firsthand.sample.notes import note_from_contact, note_from_owner

LOG_DAYS = 180  # how long the invitation log remembers
_OLDEST_DAYS = 5_300
_OWN_FIRMS = ("Halden Foods", "Tidewell Software", "Kestrel & Lowe Logistics")


@dataclass(frozen=True, slots=True)
class Contact:
    """One connection with all that either archive says; times are seconds (see `calendars`)."""

    first: str
    last: str
    language: str
    url: str
    company: str
    position: str
    accepted_at: int
    sent_at: int
    invited_by_owner: bool
    note: str = ""
    mail: str = ""
    was_url: str = ""
    was_company: str = ""
    was_position: str = ""
    is_blank: bool = False  # the account is closed: only the date is left in the newer archive
    was_blank: bool = False  # and in the older one
    left: bool = False  # no longer a connection in the newer archive

    @property
    def name(self) -> str:
        """Return the display name."""
        return f"{self.first} {self.last}"


def cast_contacts(export_at: int) -> list[Contact]:
    """Return those of the cast who are or were connections."""
    return [_contact_of(member, export_at) for member in CAST if member.connected is not None]


def _contact_of(member: Member, export_at: int) -> Contact:
    assert member.connected is not None
    accepted = days_before(chance("cast", member.key), export_at, member.connected + 2)
    moved = bool(member.was_company or member.was_position)
    return Contact(
        member.first, member.last, "en", member.url, member.company, member.position,
        accepted, accepted - 3 * DAY,
        invited_by_owner=True,
        was_url=member.was_url,
        was_company=(member.was_company or member.company) if moved else "",
        was_position=member.was_position,
        left=member.left,
    )  # fmt: skip


def make_contacts(seed: int, *, count: int, recent: int, export_at: int) -> list[Contact]:
    """Make `count` connections, `recent` of them accepted within the last 180 days."""
    rng = chance(seed, "contacts")
    return [
        _make_contact(rng, make_name(rng), _acceptance(rng, export_at, is_recent=number < recent), number)
        for number in range(count)
    ]


def make_leavers(seed: int, *, count: int, export_at: int) -> list[Contact]:
    """Make those who are only in the older archive."""
    rng = chance(seed, "leavers")
    made = [
        _make_contact(
            rng, make_name(rng), _acceptance(rng, export_at, is_recent=False) - 200 * DAY, number + 1
        )
        for number in range(count)
    ]
    return [replace(contact, left=True, is_blank=False, was_blank=False) for contact in made]


def _acceptance(rng: Random, export_at: int, *, is_recent: bool) -> int:
    if is_recent:
        return in_daytime(export_at - DAY - int(rng.random() * (LOG_DAYS - 2) * DAY))
    back = LOG_DAYS + 1 + rng.random() ** 1.3 * _OLDEST_DAYS
    return in_daytime(export_at - int(back * DAY))


def _make_contact(rng: Random, name: Name, accepted_at: int, number: int) -> Contact:
    last = adorn_last_name(rng, name.last)
    company = (
        pick(rng, _OWN_FIRMS) if rng.random() < 0.06 else "" if rng.random() < 0.02 else make_company(rng)
    )
    by_owner = rng.random() < 0.66
    note = note_from_owner(rng, name) if by_owner else note_from_contact(rng, name)
    is_blank = rng.random() < 0.02 or number == 11
    contact = Contact(
        name.first, last, name.language, make_profile_url(rng, name), company,
        make_position(rng), accepted_at,
        accepted_at - _delay(rng), by_owner, note, _mail(rng, name), is_blank=is_blank,
        was_blank=is_blank and number != 11,
    )  # fmt: skip
    return _with_past(rng, contact, name)


def _with_past(rng: Random, contact: Contact, name: Name) -> Contact:
    if (roll := rng.random()) < 0.04:
        return replace(contact, was_company=make_company(rng), was_position=make_position(rng))
    return replace(contact, was_url=make_profile_url(rng, name)) if roll < 0.046 else contact


def _delay(rng: Random) -> int:
    roll, part = rng.random(), rng.random()
    if roll < 0.38:
        return 60 + int(part * 5 * 3600)
    days = 1 + part * 6 if roll < 0.87 else 8 + part * 22 if roll < 0.95 else 31 + part * 90
    return int(days * DAY)


def _mail(rng: Random, name: Name) -> str:
    if rng.random() > 0.02:
        return ""
    word = "".join(
        char
        for char in f"{name.first}.{name.last}".lower()
        if char.isascii() and (char.isalpha() or char == ".")
    )
    return f"{word}{rng.getrandbits(10)}@mail.example"
