"""A made-up past of a few people, as files that say what was known by a day."""

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from tests.archives import archive_files, chat, connection, invitation, message, write_zip
from tests.evidence_files import letter, meeting, write_calendar, write_mbox

NAMES = (
    "Ana Silveira", "Bruno Keller", "Clara Okonjo", "Dario Bellini", "Esther Vandenberg", "Farid Haddad",
    "Greta Sundqvist", "Hugo Marchetti",
)  # fmt: skip
PRIYA = "Priya Raman"  # whom the owner knows well, and who introduces
ME = "Lena Hartwig <lena@hartwig.example>"
NOTES = (
    "",
    "",
    "",
    "Hi Lena, your talk on cold chains at the Porto Data Day changed how we plan our depots. I would like to hear more.",
    "We help firms like yours cut cloud costs by 40 percent. Book a free demo with our sales team this week.",
    "Priya Raman told me that you are looking for a port engineer, and said I should write to you.",
)
KINDS = (
    "chat",
    "told",
    "mail",
    "letter",
    "refused",
    "meeting",
    "crowd",
    "cancelled",
    "introduced",
    "praised",
)


class Fact(NamedTuple):
    """Something that happened with somebody on a day."""

    kind: str
    who: str
    on: date
    number: int


@dataclass
class World:
    """Who asked when with which note, and all that ever happened with them."""

    asked: dict[str, date]
    notes: dict[str, str]
    facts: list[Fact] = field(default_factory=list)

    def until(self, day: date) -> "World":
        """Return what was there by a day: those who had asked, and what had happened."""
        asked = {who: on for who, on in self.asked.items() if on <= day}
        return World(asked, self.notes, [fact for fact in self.facts if fact.on < day])


def made_up(seed: int) -> World:
    """Make a past: of each person a few facts before and after the day they asked."""
    chance = random.Random(seed)
    names = chance.sample(NAMES, 5)
    start = date(2024, 3, 4)
    world = World(
        {who: start + timedelta(days=90 * place + chance.randrange(60)) for place, who in enumerate(names)},
        {who: chance.choice(NOTES) for who in names},
        [Fact("chat", PRIYA, date(2022, 5, 3), 1)],
    )
    for who in names:
        for _ in range(chance.randrange(4)):
            days = chance.choice((-700, -200, -90, -20, -5, 5, 20, 200))
            fact = Fact(
                chance.choice(KINDS), who, world.asked[who] + timedelta(days=days), len(world.facts) + 1
            )
            world.facts.append(fact)
    return world


def write_world(folder: Path, world: World, on: date) -> list[Path]:
    """Write an archive, a mailbox and a calendar as they were on a day; who asked on that very day still waits."""
    folder.mkdir()
    by_kind = {kind: [fact for fact in world.facts if fact.kind == kind] for kind in KINDS}
    messages = [row for fact in world.facts for row in messages_of(fact)]
    files = archive_files(
        connections=[
            connection(PRIYA, "01 Feb 2022"),
            *(connection(who, f"{asked + timedelta(days=1):%d %b %Y}") for who, asked in world.asked.items() if asked < on),
        ],
        invitations=[
            invitation(who, f"{asked}T10:00", world.notes[who]) for who, asked in sorted(world.asked.items())
        ] or [invitation("Nobody Atall", "2021-11-05T11:00")],
        messages=messages,
        recommendations=[
            (*fact.who.split(" ", 1), "Halden", "Lead", "A joy to work with.", f"{fact.on:%m/%d/%y}, 09:00 AM", "VISIBLE")
            for fact in by_kind["praised"]
        ],
    )  # fmt: skip
    letters = [text for fact in world.facts for text in letters_of(fact)]
    meetings = [meeting_of(fact) for kind in ("meeting", "crowd", "cancelled") for fact in by_kind[kind]]
    return [
        write_zip(folder, files, on=f"{on:%m-%d-%Y}"),
        write_mbox(folder, *letters, letter(ME, "Priya Raman <priya@raman.example>", "Hello", mailed(date(2022, 5, 4)), "p@x.example")),
        write_calendar(folder, *meetings, meeting("base", "Planning", "20220510T090000Z", "20220510T100000Z", "Lena Hartwig:lena@hartwig.example:ACCEPTED", "Priya Raman:priya@raman.example:ACCEPTED")),
    ]  # fmt: skip


def messages_of(fact: Fact) -> list[tuple[str, ...]]:
    """Return the rows of messages.csv that tell of a fact."""
    at, later = f"{fact.on} 09:00:00", f"{fact.on} 10:00:00"
    key = f"2-{fact.who}"
    if fact.kind == "chat":
        return chat(
            key,
            fact.who,
            ("them", at, f"How is the depot {fact.number}?"),
            ("me", later, "Better, we moved it."),
        )
    if fact.kind == "told":
        return chat(key, fact.who, ("them", at, f"Did you see the report {fact.number}?"))
    if fact.kind == "refused":
        return chat(
            f"{key}-{fact.number}",
            fact.who,
            ("them", at, f"Offer {fact.number}"),
            ("me", later, "No thanks."),
        )
    if fact.kind == "introduced":
        text = f"Lena, meet {fact.who}. {fact.who.split()[0]}, meet Lena: I think you two should talk."
        return [message(f"2-three-{fact.number}", PRIYA, ["Lena Hartwig", fact.who], at, text)]
    return []


def letters_of(fact: Fact) -> list[str]:
    """Return the mails that tell of a fact."""
    other, key = f"{fact.who} <{address(fact.who)}>", f"{fact.number}@x.example"
    if fact.kind == "namesake":  # somebody else of the same name, or the same person from another address
        other = f"{fact.who} <{fact.who.split()[0].lower()}{fact.number % 7}@elsewhere.example>"
    elif fact.kind not in ("mail", "letter"):
        return []
    first = letter(other, ME, f"Plans {fact.number}", mailed(fact.on), f"a{key}")
    answer = letter(ME, other, f"Re: Plans {fact.number}", mailed(fact.on), f"b{key}", answers=f"a{key}")
    return [first] if fact.kind == "letter" else [first, answer]


def meeting_of(fact: Fact) -> str:
    """Return the entry of a calendar that tells of a fact."""
    listed = ["Lena Hartwig:lena@hartwig.example:ACCEPTED", f"{fact.who}:{address(fact.who)}:ACCEPTED"]
    if fact.kind == "crowd":
        listed += [f"Guest {each}:guest{each}@crowd.example:ACCEPTED" for each in range(14)]
    day = f"{fact.on:%Y%m%d}"
    more = "STATUS:CANCELLED\r\n" if fact.kind == "cancelled" else ""
    return meeting(
        f"e{fact.number}", f"Review {fact.number}", f"{day}T090000Z", f"{day}T100000Z", *listed, more=more
    )


def address(who: str) -> str:
    """Return a mail address."""
    first, last = who.lower().split()
    return f"{first}@{last}.example"


def mailed(on: date) -> str:
    """Write a day as mails have it."""
    return f"{on:%a, %d %b %Y} 09:00:00 +0000"
