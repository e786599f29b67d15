"""The words of a policy file: what it may say, and a file to begin one's own from."""

from collections.abc import Collection
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
    "claims-introduction": "it names somebody you know as the one who sent them",
    "claim-confirmed": "you were at that event or employer, as the note says",
    "claim-contradicted": "your records say otherwise than the note",
    "personal": "the note says how they know you, or why they write",
    "unexplained": "no note, the platform's own text, or mass text",
    MASS_TEXT: "mass text alone",
}
RULE_FIELDS = dict(zip(list(RULES)[:7], (each.name for each in fields(Answers)), strict=True))
# What else can be set: the field, the least and the most, and what it is.
NUMBERS = {
    "asks-per-week": ("asks_per_week", 0, 100, "strangers asked “have we met?” in any seven days, at most"),
    "cold-after-months": ("cold_months", 3, 120, "a tie without contact is cold after so many months"),
    "ask-lapses-after-days": ("ask_lapses_days", 3, 180, "that question waits so many days for an answer"),
    "follow-up-within-days": (
        "follow_up_days",
        1,
        60,
        "a follow-up is due so many days after accepting",
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
    rows = [f'name = "{name or policy.name}"', f'based-on = "{base.name}"  # what is left out is as there']
    rows += ["", "# People you refused are declined and people you know accepted,", "# whatever stands here."]
    rows += ["", "[answers]"]
    for key, about in RULES.items():
        rows += [f"# {about[0].upper()}{about[1:]}:", f'{key} = "{answer_word(policy, key)}"']
    rows += ["", "[numbers]"]
    for key, told in NUMBERS.items():
        rows += [f"# {told[3][0].upper()}{told[3][1:]}:", f"{key} = {getattr(policy, told[0])}"]
    return "\n".join([*rows, "", *EXAMPLE, ""])


EXAMPLE = (
    "# Exceptions speak where claims-introduction and what follows it would;",
    "# the first that fits counts. whom is one of:",
    f"# {', '.join(list(Whom)[:4])},",
    f"# {', '.join(list(Whom)[4:])}.",
    "# answer may also be follow: a no that suggests to follow you instead.",
    "#",
    "# [[exceptions]]",
    '# whom = "recruiters"',
    '# answer = "talk"',
    "# until = 2027-03-31",
)


def answer_word(policy: Policy, key: str) -> str:
    """Return the answer to a rule as the file has it."""
    rule = rule_of(key)
    if rule in policy.follows:
        return FOLLOW
    if rule == MASS_RULE:
        return (policy.templates or policy.answers).unexplained.value
    return policy.answers.to(rule).value
