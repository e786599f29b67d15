"""Goodwill in all: every person with whom something was given, got or promised. Needs no Django."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from firsthand.core.balances import Balance
from firsthand.core.goodwill import NOTHING, Favour, Goodwill
from firsthand.core.introduction_steps import Stage
from firsthand.core.promises import Promise
from firsthand.core.today import StepKind, Word
from firsthand.store.database import Rows
from firsthand.store.queries.goodwill import goodwill_among
from firsthand.store.queries.introduction_steps import introductions_asked
from firsthand.store.queries.invitations import talks_held_on
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.promises import promises_of
from firsthand.store.queries.today import last_days, persons, said_since, words_on_steps

Owed = dict[int, list[Favour]]


def balances_of(rows: Rows, owner_id: int, person: int | None = None) -> list[Balance]:
    """Return what is between the owner and everybody, or one person, in no order."""
    only = None if person is None else [person]
    goodwill = goodwill_among(rows, owner_id, owner_facts(rows, owner_id).names, only)
    promised: dict[int, list[Promise]] = defaultdict(list)
    for each in promises_of(rows, owner_id, person):
        if each.kept_on is None:
            promised[each.person].append(each)
    silent = unthanked(rows, owner_id, goodwill)
    return [
        Balance(
            whom.id,
            whom.name,
            goodwill.get(whom.id, NOTHING),
            tuple(promised.get(whom.id, ())),
            tuple(silent.get(whom.id, ())),
        )
        for whom in persons(rows, owner_id, {*goodwill, *promised}).values()
    ]


def unthanked(rows: Rows, owner_id: int, goodwill: Mapping[int, Goodwill]) -> Owed:
    """Return favours got since which there was no contact, and no word of the owner's that thanks were said."""
    owed = {person: [one for one in each.favours if one.is_owed] for person, each in goodwill.items()}
    last = last_contact(rows, owner_id, (person for person, favours in owed.items() if favours))
    thanked = thanked_on(rows, owner_id)
    silent = {
        person: [one for one in favours if one.on >= last.get(person, date.min) and one.on > heard]
        for person, favours in owed.items()
        if (heard := thanked.get(person, date.min)) < date.max
    }
    return without_answered(rows, owner_id, {person: each for person, each in silent.items() if each}, last)


def last_contact(rows: Rows, owner_id: int, people: Iterable[int]) -> dict[int, date]:
    """Return the last day of contact with these people; a talk that the owner marked as held is one."""
    asked = set(people)
    last = last_days(rows, asked)
    for person, on in talks_held_on(rows, owner_id).items():
        if person in asked:
            last[person] = max(on, last.get(person, on))
    return last


def thanked_on(rows: Rows, owner_id: int) -> dict[int, date]:
    """Return the last day on which the owner thanked people, by their own word on steps and introductions."""
    days = [
        (each.person, each.on if each.word is Word.DONE else date.max)
        for each in words_on_steps(rows, owner_id)
        if each.word is Word.NEVER or (each.word is Word.DONE and each.kind is StepKind.THANKS)
    ]
    days += [
        (each.introducer.id, step.on)
        for each in introductions_asked(rows, owner_id)
        for step in each.steps
        if step.stage is Stage.THANKED
    ]
    found: dict[int, date] = {}
    for person, on in days:
        found[person] = max(on, found.get(person, on))
    return found


def without_answered(rows: Rows, owner_id: int, silent: Owed, last: Mapping[int, date]) -> Owed:
    """Leave out favours of somebody to whom the owner wrote on that very day, the last one of contact."""
    same = [
        person for person, favours in silent.items() if any(one.on == last.get(person) for one in favours)
    ]
    if not same:
        return silent
    since = min(last[person] for person in same)
    said = said_since(rows, owner_id, same, since)
    wrote = {person: {one.at.date() for one in lines if one.is_own} for person, lines in said.items()}
    found = {
        person: [one for one in favours if one.on not in wrote.get(person, ())]
        for person, favours in silent.items()
    }
    return {person: favours for person, favours in found.items() if favours}
