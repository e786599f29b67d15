"""The owner's calendar: meetings held, called off, declined and to come, small ones and large ones."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from firsthand.sample.calendars import DAY, working_day
from firsthand.sample.chance import chance, pick
from firsthand.sample.companies import CITIES
from firsthand.sample.correspondents import OWNER, TOLD, Correspondent
from firsthand.sample.languages import PHRASES
from firsthand.sample.letters import Box, box_of
from firsthand.sample.mail_words import MAIL_WORDS
from firsthand.sample.names import make_name
from firsthand.sample.owner import SUPPLIERS_DAYS_AGO
from firsthand.sample.scripts_meetings import LARGE, MEETINGS

ACCEPTED, DECLINED, MAYBE, SILENT = "ACCEPTED", "DECLINED", "TENTATIVE", "NEEDS-ACTION"
_ANSWERS = {"*": ACCEPTED, "-": DECLINED, "?": MAYBE, "": ACCEPTED}
_WHO = re.compile(r"(\w+)([*?-]*)")
_REACH = 1_000 * DAY
_AHEAD = 40 * DAY
_A_FEW = 6


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody on the list of a meeting, and what they answered."""

    box: Box
    answer: str = ACCEPTED


@dataclass(frozen=True, slots=True)
class Meeting:
    """One entry of the calendar. `weeks` repeats it weekly; without guests it is the owner's alone."""

    key: str
    at: int
    minutes: int
    title: str
    guests: tuple[Guest, ...] = ()  # with the owner
    organizer: Box | None = None
    place: str = ""
    is_cancelled: bool = False
    weeks: int = 1


def told_meetings(export_at: int) -> Iterator[Meeting]:
    """Yield the meetings of the stories."""
    for number, line in enumerate(MEETINGS.strip().splitlines()):
        ago, hour, minutes, title, place, who = (part.strip() for part in line.split("|"))
        at = export_at - export_at % DAY - int(ago.rstrip("w")) * DAY + int(hour) * 3600
        calling, guests = _listed(who)
        at = working_day(at) if ago.endswith("w") else at
        yield Meeting(
            f"told-{number}", at, int(minutes), title.strip("()"), guests, calling, place,
            is_cancelled=title.startswith("("),
        )  # fmt: skip
    yield _supplier_day(export_at)


def made_meetings(
    seed: int, people: Sequence[Correspondent], *, count: int, export_at: int
) -> Iterator[Meeting]:
    """Yield exactly `count` other entries; a fifth of them is not held, or not yet."""
    for number in range(count):
        rng = chance(seed, "meetings", number)
        if number % 17 == 5 or not people:
            yield _alone(rng, number, export_at)
        else:
            yield _made(rng, people, number, export_at)


def _listed(who: str) -> tuple[Box, tuple[Guest, ...]]:
    calling, own, guests = box_of(OWNER), ACCEPTED, []
    for key, marks in _WHO.findall(who):
        if key == "me":
            own = _ANSWERS[marks]
            continue
        guests.append(Guest(box_of(TOLD[key]), _ANSWERS[marks[-1:]]))
        calling = box_of(TOLD[key]) if "*" in marks else calling
    return calling, (Guest(box_of(OWNER), own), *guests)


def _supplier_day(export_at: int) -> Meeting:
    """Return the meeting that is too large to have met anybody at."""
    title, place, keys = LARGE
    rng = chance("supplier day")
    names = [make_name(rng).full for _ in range(31)]
    crowd = [(name, f"guest{number}@supplierday.example") for number, name in enumerate(names)]
    boxes = [box_of(TOLD[key]) for key in keys]
    guests = tuple(map(Guest, (box_of(OWNER), *boxes, *crowd)))
    at = working_day(export_at - export_at % DAY - SUPPLIERS_DAYS_AGO * DAY) + 8 * 3600
    return Meeting("supplier-day", at, 480, title, guests, boxes[0], place)


def _made(rng: Random, people: Sequence[Correspondent], number: int, export_at: int) -> Meeting:
    one = people[number % len(people)]
    at = _moment(rng, max(one.since, export_at - _REACH), number, export_at)
    others = _others(rng, one, people, number)
    guests = [Guest(box_of(each), _answer(rng)) for each in (one, *others)]
    own = DECLINED if number % 14 == 3 else ACCEPTED
    calling = box_of(OWNER if rng.random() < 0.5 and own is ACCEPTED else one)
    title = _title(rng, one, len(others))
    return Meeting(
        f"made-{number}", at, pick(rng, (30, 30, 45, 60, 90)), title,
        (Guest(box_of(OWNER), own), *guests), calling, pick(rng, ("", "", "", *CITIES[:6])),
        is_cancelled=number % 12 == 7, weeks=5 if number % 25 == 9 else 1,
    )  # fmt: skip


def _others(
    rng: Random, one: Correspondent, people: Sequence[Correspondent], number: int
) -> list[Correspondent]:
    """Return who else comes: mostly nobody, sometimes a few who speak the same language, seldom everybody."""
    near = [each for each in people if each.language == one.language and each is not one]
    if number % 20 == 11:
        return [each for each in people if each is not one][:18]
    if number % 3 or not near:
        return []
    asked = dict.fromkeys(pick(rng, near) for _ in range(1 + int(rng.random() * 4)))
    return [each for each in asked if each is not one]


def _title(rng: Random, one: Correspondent, others: int) -> str:
    words, topic = MAIL_WORDS[one.language], pick(rng, PHRASES[one.language].topics)
    if others > _A_FEW:
        return f"{pick(rng, ('Open evening', 'Depot tour', 'Network lunch'))}, {pick(rng, CITIES)}"
    if others or rng.random() < 0.4:
        return words.meeting.format(topic=topic)
    return words.call.format(name=one.name)


def _alone(rng: Random, number: int, export_at: int) -> Meeting:
    title = pick(rng, ("Train to Utrecht", "Dentist", "Writing morning", "Tax papers"))
    return Meeting(f"own-{number}", _moment(rng, export_at - _REACH, number, export_at), 60, title)


def _moment(rng: Random, since: int, number: int, export_at: int) -> int:
    """Return a full or half hour of a working day; one in ten is still to come."""
    if number % 10 == 4:
        at = export_at + 2 * DAY + int(rng.random() * _AHEAD)
    else:
        at = since + int((export_at - DAY - since) * rng.random())
    return working_day(at - at % DAY) + 8 * 3600 + int(rng.random() * 18) * 1800


def _answer(rng: Random) -> str:
    roll = rng.random()
    return ACCEPTED if roll < 0.8 else MAYBE if roll < 0.87 else SILENT if roll < 0.94 else DECLINED
