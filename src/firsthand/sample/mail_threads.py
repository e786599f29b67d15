"""Conversations by mail: those of the stories, and unremarkable ones in the languages of those who write."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from random import Random

from firsthand.sample.calendars import DAY, in_daytime
from firsthand.sample.chance import chance, pick
from firsthand.sample.companies import CITIES
from firsthand.sample.correspondents import AT_TIDEWELL_THEN, OWNER, OWNER_THEN, TOLD, Correspondent
from firsthand.sample.languages import PHRASES
from firsthand.sample.letters import HOME, Box, Letter, box_of
from firsthand.sample.mail_words import MAIL_WORDS
from firsthand.sample.owner import OWNER_FIRST
from firsthand.sample.phrases import say
from firsthand.sample.scripts import Script, read_scripts
from firsthand.sample.scripts_mail import AT_TIDEWELL, BY_MAIL
from firsthand.sample.threads import line_times

_REACH = 1_200 * DAY  # how far back the mailbox goes
_QUOTED = 240  # characters


def told_letters(export_at: int) -> Iterator[Letter]:
    """Yield the mails of the scripted conversations."""
    for number, script in enumerate(read_scripts(BY_MAIL)):
        yield from _told(script, f"{number}.told", (OWNER, TOLD), export_at)
    for number, script in enumerate(read_scripts(AT_TIDEWELL)):
        yield from _told(script, f"{number}.then", (OWNER_THEN, AT_TIDEWELL_THEN), export_at)


def made_letters(
    seed: int, people: Sequence[Correspondent], *, count: int, export_at: int
) -> Iterator[Letter]:
    """Yield exactly `count` mails of unscripted conversations, as long as there is anybody to write."""
    left, number = count if people else 0, 0
    while left > 0:
        rng = chance(seed, "mails", number)
        letters = list(_conversation(rng, people[number % len(people)], number, export_at))[:left]
        yield from letters
        left, number = left - len(letters), number + 1


def _told(
    script: Script, key: str, cast: tuple[Correspondent, Mapping[str, Correspondent]], export_at: int
) -> Iterator[Letter]:
    owner, known = cast
    people = {"me": owner, **{member: known[member] for member in script.members}}
    language, before = known[script.members[0]].language, None
    for place, (line, at) in enumerate(zip(script.lines, line_times(script, export_at), strict=True)):
        others = [box_of(one) for who, one in people.items() if who != line.who]
        body = f"{line.text}\n\n{_foot(chance(key, place), people[line.who], language)}"
        before = _answer(
            before, f"{key}.{place}", (box_of(people[line.who]), others), (at, script.subject, body)
        )
        yield before


def _conversation(rng: Random, one: Correspondent, number: int, export_at: int) -> Iterator[Letter]:
    words, parts = MAIL_WORDS[one.language], PHRASES[one.language]
    topic = pick(rng, parts.topics)
    subject = f"{topic[:1].upper()}{topic[1:]}, {pick(rng, (*CITIES, *parts.months))}"
    at, before, by_owner = _begin(rng, one, export_at), None, rng.random() < 0.4
    is_one_sided = rng.random() < 0.12
    for place in range(1 if is_one_sided else 2 + int(rng.random() * 4)):
        writer, reader = (OWNER, one) if by_owner else (one, OWNER)
        first = OWNER_FIRST if reader is OWNER else one.first
        text = say(rng, parts, first, is_answer=place > 0).replace("  ", "\n\n")
        body = f"{text}\n\n{_foot(rng, writer, one.language)}{_quote(before, words.wrote)}"
        sides = (box_of(writer), [box_of(reader)])
        title = subject if before is None else f"{words.answer} {subject}"
        before = _answer(before, f"{number}.{place}.{rng.getrandbits(40):010x}", sides, (at, title, body))
        yield before
        at = min(at + 1800 + int(rng.random() ** 2 * 3 * DAY), export_at - 60 * (9 - place))
        by_owner ^= rng.random() < 0.9


def _begin(rng: Random, one: Correspondent, export_at: int) -> int:
    since = max(one.since, export_at - _REACH)
    return in_daytime(since + int((export_at - since - 2 * DAY) * rng.random()))


def _answer(
    before: Letter | None, key: str, sides: tuple[Box, list[Box]], said: tuple[int, str, str]
) -> Letter:
    """Return a letter that answers the one before it, if there was one."""
    (sender, others), (at, subject, text) = sides, said
    title = subject if before is None or ":" in subject[:4] else f"Re: {subject}"
    key = f"{key}@{sender[1].rpartition('@')[2]}"
    answers = before.key if before else ""
    return Letter(key, at, sender, tuple(others[:1]), title, text, answers, tuple(others[1:]))


def _foot(rng: Random, writer: Correspondent, language: str) -> str:
    """Return the farewell and what stands below it; the private sign with their first name alone."""
    farewell = f"{pick(rng, MAIL_WORDS[language].farewells)},\n{writer.first}"
    if writer.key == OWNER.key or not writer.company:
        return farewell
    lines = (writer.name, writer.position, writer.company, writer.phone)
    return "\n".join((farewell, "", "-- ", *filter(None, lines)))


def _quote(before: Letter | None, wrote: str) -> str:
    if before is None:
        return ""
    day = datetime.fromtimestamp(before.at, HOME)
    said = before.text.partition("\n\n-- \n")[0][:_QUOTED].split("\n")
    quoted = "\n".join(f"> {line}" for line in said if not line.startswith(">"))
    return f"\n\n{wrote.format(day=f'{day:%d.%m.%Y %H:%M}', name=before.sender[0])}\n{quoted}"
