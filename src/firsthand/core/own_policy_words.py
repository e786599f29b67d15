"""The words of a policy file: what it may say, and a file to begin one's own from."""

from collections.abc import Collection, Iterable
from dataclasses import fields

from firsthand.core.exemptions import Whom
from firsthand.core.stops import MASS_RULE, STOPS, Answers, Policy
from firsthand.core.verdicts import Verdict

LONGEST_NAME = 40  # characters
LONGEST = 10_000  # characters of a file
MOST_EXCEPTIONS = 20
FOLLOW = "follow"
ANSWERS = (*(verdict.value for verdict in Verdict), FOLLOW)
MASS_TEXT = "mass-text"
# The rules 3 to 9 in the words of the file, in their order; mass text is a part of the last.
RULES = {
    "introduced": "somebody you are in touch with put you together",
    "pitch": "the note sells, or is only a link",
    "claims-introduction": "the note names somebody you know as the one who sent them",
    "claim-confirmed": "you were at that event or employer at that time, as the note says",
    "claim-contradicted": "your records say otherwise than the note",
    "personal": "the note says how they know you, or why they write",
    "unexplained": "no note, the platform's own text, or mass text",
    MASS_TEXT: "mass text alone",
}
RULE_FIELDS = dict(zip(list(RULES)[:7], (each.name for each in fields(Answers)), strict=True))
# What else can be set: the field, the least and the most, and what it is.
NUMBERS = {
    "asks-per-week": ("asks_per_week", 0, 100, "how many strangers to ask “have we met?” in any seven days"),
    "cold-after-months": ("cold_months", 3, 120, "without contact, a tie is cold after so many months"),
    "ask-lapses-after-days": ("ask_lapses_days", 3, 180, "how long to wait for an answer to that question"),
    "follow-up-within-days": (
        "follow_up_days",
        1,
        60,
        "after accepting, a follow-up is due within so many days",
    ),
}
TABLES: dict[str, Collection[str]] = {"answers": RULES, "numbers": NUMBERS}
TOP = ("name", "based-on", "answers", "numbers", "exceptions")
EXCEPTION = ("whom", "answer", "until")


def rule_of(key: str) -> int:
    """Return the number of a rule by its word in the file."""
    return MASS_RULE if key == MASS_TEXT else list(RULES).index(key) + 3


def write_policy(policy: Policy, *, name: str = "") -> str:
    """Return a policy as a file with comments, to begin one's own from."""
    base = min(STOPS, key=lambda stop: abs(stop.place - policy.place))
    given = {key: answer_word(policy, key) for key in RULES}
    rows = [f"# What a line does not say is as at the stop “{base.name}”. Lines that begin with # are notes."]
    rows += [f'name = "{name or policy.name}"', f'based-on = "{base.name}"', ""]
    rows += [
        "# People you refused are declined and people you know are accepted, whatever stands here.",
        "[answers]",
    ]
    rows += lined((f'{key} = "{value}"', RULES[key]) for key, value in given.items())
    rows += ["", "[numbers]"]
    rows += lined((f"{key} = {getattr(policy, told[0])}", told[3]) for key, told in NUMBERS.items())
    rows += [
        "",
        "# An exception speaks where the rules from claims-introduction on would. The first that fits counts.",
    ]
    rows += [
        f"# whom: {', '.join(Whom)}",
        f"# answer: {', '.join(ANSWERS)} (a no that suggests to follow you instead)",
    ]
    return "\n".join([*rows, *EXAMPLE, ""])


EXAMPLE = ("#", "# [[exceptions]]", '# whom = "recruiters"', '# answer = "talk"', "# until = 2027-03-31")


def answer_word(policy: Policy, key: str) -> str:
    """Return the answer to a rule as the file has it."""
    rule = rule_of(key)
    if rule in policy.follows:
        return FOLLOW
    if rule == MASS_RULE:
        return (policy.templates or policy.answers).unexplained.value
    return policy.answers.to(rule).value


def lined(rows: Iterable[tuple[str, str]]) -> list[str]:
    """Return lines with their comments below each other."""
    held = list(rows)
    width = max(len(said) for said, _ in held)
    return [f"{said:<{width}}  # {about}" for said, about in held]
