"""A policy of the owner's own: a small file with comments (TOML 1.0), read with every fault named by its line.

What the file leaves out is as at the stop it names as `based-on`. Where on the spectrum it stands follows from its
answers.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from firsthand.core.days import say_day
from firsthand.core.errors import UserError
from firsthand.core.exemptions import Exemption, Whom
from firsthand.core.openness import place_of
from firsthand.core.own_policy_lines import line_of, places_in
from firsthand.core.own_policy_words import (
    ANSWERS,
    EXCEPTION,
    FOLLOW,
    LONGEST,
    LONGEST_NAME,
    MASS_TEXT,
    MOST_EXCEPTIONS,
    NUMBERS,
    RULE_FIELDS,
    TABLES,
    TOP,
    rule_of,
)
from firsthand.core.stops import MASS_RULE, STOPS, TRUSTED_NETWORK, Answers, Policy, plain_name
from firsthand.core.verdicts import Verdict

_PLACE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")
_TWICE = re.compile(r"\s*\[*\s*([^\]=]+?)\s*[\]=]")
# What the reader of the format says, and what we say instead.
_SAID = (
    ("Cannot (declare|overwrite|mutate|redefine)|Duplicate", "“{key}” is said a second time here; keep one of the two"),
    ("Expected '='", "A word is followed by = and by what it is to be"),
    ("Invalid value", "What stands after = is not understood; words stand in quotes"),
    ("Invalid date", "This is no day of the calendar; a day reads like 2027-03-31"),
    ("Expected newline", "Something stands here after the end of what it is to be"),
    (r"Expected '\]", "A heading ends with ], and that of an exception with ]]"),
    ("Unterminated|Unclosed|Illegal|[Ee]scape", "A quote or bracket is not closed, or holds a sign it cannot hold"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a line of the file; line 0 is the file as a whole."""

    line: int
    what: str

    def __str__(self) -> str:
        """Return it with its line."""
        return f"line {self.line}: {self.what}" if self.line else self.what


@dataclass(slots=True)
class Reading:
    """A file being read: its lines, and what is wrong with it so far."""

    lines: list[str]
    faults: list[Fault] = field(default_factory=list)

    def fault(self, what: str, key: str, *, table: str = "", number: int = 1) -> None:
        """Note what is wrong with a key, at the line where it stands."""
        self.faults.append(Fault(self.line_of(key, table=table, number=number), what))

    def line_of(self, key: str, *, table: str = "", number: int = 1) -> int:
        """Return the line of a key in the so-manieth table of a name; else that of the table, else 0."""
        return line_of(places_in(self.lines), key, table=table, number=number)


def read_policy(text: str, *, asks_per_week: int = 10) -> Policy:
    """Read a policy, with the number of asks where it says none. Raises UserError POL-102 that names every fault."""
    policy, faults = examine_policy(text, asks_per_week=asks_per_week)
    if policy is None:
        first, *more = faults
        others = f" Further: {'; '.join(map(str, more))}." if more else ""
        raise UserError(
            "POL-102",
            f"{first.what}.{others}",
            where=f"line {first.line}" if first.line else "the policy",
            next_step="Correct it and try again.",
        )
    return policy


def examine_policy(text: str, *, asks_per_week: int = 10) -> tuple[Policy | None, list[Fault]]:
    """Return the policy, or every fault that keeps it from being one, in the order of the lines."""
    if len(text) > LONGEST:
        return None, [Fault(0, f"A policy has at most {LONGEST:,} characters")]
    try:
        held = tomllib.loads(text.replace("\r\n", "\n"))
    except ValueError as error:  # of the format, or a number of thousands of digits
        return None, [unreadable(str(error), text)]
    except RecursionError:
        return None, [Fault(0, "There are too many brackets in it")]
    reading = Reading(text.splitlines())
    policy = build_policy(held, reading, asks_per_week)
    return (None if reading.faults else policy), sorted(reading.faults, key=lambda each: each.line)


def unreadable(said: str, text: str) -> Fault:
    """Return in our words what the reader of the format says, with its line and what a line has to look like."""
    found = _PLACE.search(said)
    lines = text.splitlines()
    line = int(found[1]) if found and found[1] else len(text.rstrip().splitlines())
    twice = _TWICE.match(lines[line - 1]) if 0 < line <= len(lines) else None
    told = next((words for ours, words in _SAID if re.match(ours, said)), "This line is not understood")
    return Fault(
        line, f'{told.format(key=twice[1][:40] if twice else "This")}. A line reads like personal = "talk"'
    )


def find_idle(policy: Policy, text: str, today: date) -> list[Fault]:
    """Return the exceptions that answer nobody: those whose day is over, and those behind one for the same people."""
    reading, idle = Reading(text.splitlines()), []
    for number, each in enumerate(policy.exceptions, start=1):
        earlier = next((n for n, one in enumerate(policy.exceptions[: number - 1], 1) if one.covers(each)), 0)
        if earlier:
            ahead = reading.line_of("whom", table="exceptions", number=earlier)
            what = f"This exception never speaks, as the one for “{each.whom}” in line {ahead} comes first"
            idle.append(Fault(reading.line_of("whom", table="exceptions", number=number), what))
        elif each.until and each.until < today:
            what = f"This exception ended on {say_day(each.until)}, and answers nobody any more"
            idle.append(Fault(reading.line_of("until", table="exceptions", number=number), what))
    return idle


def build_policy(held: Mapping[str, Any], reading: Reading, asks_per_week: int) -> Policy:
    for key in held:
        if key not in TOP:
            reading.fault(f"“{key[:40]}” is not known here. Known are: {', '.join(TOP)}", key)
    base = read_base(held.get("based-on", TRUSTED_NETWORK.name), reading)
    said, follows = read_answers(table_of(held, "answers", reading), reading)
    answers = replace(base.answers, **{RULE_FIELDS[key]: said[key] for key in said if key in RULE_FIELDS})
    policy = replace(
        base,
        name=read_name(held.get("name"), reading),
        about="is a policy of your own",
        answers=answers,
        templates=templates_of(base, answers, said),
        follows=follows,
        exceptions=tuple(read_exceptions(held.get("exceptions", []), reading)),
        **{"asks_per_week": asks_per_week, **dict(read_numbers(table_of(held, "numbers", reading), reading))},
    )
    return replace(policy, place=place_of(policy))


def read_name(held: object, reading: Reading) -> str:
    """Return the name, or "" with what is wrong with it."""
    name = " ".join(held.split()) if isinstance(held, str) else ""
    if not name or len(name) > LONGEST_NAME or not name.isprintable() or not plain_name(name):
        reading.fault(f'It needs a name of 1 to {LONGEST_NAME} characters, like name = "Mine"', "name")
        return ""
    if plain_name(name) in map(plain_name, (stop.name for stop in STOPS)):
        reading.fault(f"“{name}” is a stop of Firsthand's own. Give yours another name", "name")
    return name


def read_base(held: object, reading: Reading) -> Policy:
    """Return the stop that counts for what is left out."""
    for stop in STOPS:
        if isinstance(held, str) and plain_name(stop.name) == plain_name(held):
            return stop
    names = ", ".join(stop.name for stop in STOPS)
    reading.fault(f"based-on is one of: {names}", "based-on")
    return TRUSTED_NETWORK


def table_of(held: Mapping[str, Any], name: str, reading: Reading) -> dict[str, Any]:
    """Return what is said under a heading, without what is not known there."""
    table = held.get(name, {})
    if not isinstance(table, dict):
        reading.fault(f"[{name}] is a heading, with a line for each {name.rstrip('s')} below it", name)
        return {}
    for key in table:
        if key not in TABLES[name]:
            known = ", ".join(TABLES[name])
            reading.fault(f"“{key[:40]}” is not known under [{name}]. Known are: {known}", key, table=name)
    return {key: value for key, value in table.items() if key in TABLES[name]}


def read_answers(table: Mapping[str, Any], reading: Reading) -> tuple[dict[str, Verdict], frozenset[int]]:
    """Return the answer to each rule that has one of its own, and the rules whose no suggests to follow."""
    said: dict[str, Verdict] = {}
    follows = set()
    for key, value in table.items():
        if value not in ANSWERS:
            reading.fault(f"{key} is one of: {', '.join(ANSWERS)}", key, table="answers")
            continue
        said[key] = verdict_of(value)
        if value == FOLLOW:
            follows.add(rule_of(key))
    if MASS_TEXT not in said and rule_of("unexplained") in follows:
        follows.add(MASS_RULE)
    return said, frozenset(follows)


def verdict_of(answer: str) -> Verdict:
    return Verdict.DECLINE if answer == FOLLOW else Verdict(answer)


def templates_of(base: Policy, answers: Answers, said: Mapping[str, Verdict]) -> Answers | None:
    """Return the answers to mass text, where it is answered unlike other notes: what was changed counts for it too."""
    before = base.templates or base.answers
    changed = {
        name: getattr(answers, name)
        for name in RULE_FIELDS.values()
        if getattr(answers, name) is not getattr(base.answers, name)
    }
    templates = replace(before, **changed)
    if MASS_TEXT in said:
        return replace(templates, unexplained=said[MASS_TEXT])
    return None if templates == answers else templates


def read_numbers(table: Mapping[str, Any], reading: Reading) -> Iterator[tuple[str, int]]:
    """Yield each number that is within its bounds, by its field."""
    for key, value in table.items():
        name, least, most, _ = NUMBERS[key]
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
            yield name, value
        else:
            reading.fault(f"{key} is a whole number from {least} to {most}", key, table="numbers")


def read_exceptions(held: object, reading: Reading) -> Iterator[Exemption]:
    """Yield the exceptions in their order."""
    if not isinstance(held, list) or not all(isinstance(each, dict) for each in held):
        reading.fault("Each exception begins with a line [[exceptions]]", "exceptions", table="exceptions")
        return
    if len(held) > MOST_EXCEPTIONS:
        reading.fault(f"There are at most {MOST_EXCEPTIONS} exceptions", "exceptions", table="exceptions")
        return
    for number, each in enumerate(held, start=1):
        yield from read_exception(each, reading, number)


def read_exception(held: Mapping[str, Any], reading: Reading, number: int) -> Iterator[Exemption]:
    """Yield one exception, or note what is wrong with it."""
    before = len(reading.faults)

    def fault(what: str, key: str) -> None:
        reading.fault(what, key, table="exceptions", number=number)

    for key in held:
        if key not in EXCEPTION:
            fault(f"“{key[:40]}” is not known of an exception. Known are: {', '.join(EXCEPTION)}", key)
    whom, answer, until = held.get("whom"), held.get("answer"), held.get("until")
    if whom not in tuple(Whom):
        fault(f"whom is one of: {', '.join(Whom)}", "whom")
    if answer not in ANSWERS:
        fault(f"answer is one of: {', '.join(ANSWERS)}", "answer")
    if until is not None and (isinstance(until, datetime) or not isinstance(until, date)):
        fault("until is a day like 2027-03-31, without quotes", "until")
    if len(reading.faults) == before:
        yield Exemption(Whom(str(whom)), verdict_of(str(answer)), follows=answer == FOLLOW, until=until)
