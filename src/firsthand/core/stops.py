"""The five named stops between quality and quantity, as values: what each answers to each rule."""

from collections.abc import Iterable
from dataclasses import dataclass

from firsthand.core.days import COLD_MONTHS
from firsthand.core.errors import UserError
from firsthand.core.exemptions import Exemption
from firsthand.core.notes.values import NoteKind
from firsthand.core.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class Answers:
    """The verdict for each rule that a stop may answer in its own way, in the order of the rules 3 to 9."""

    introduced: Verdict
    pitch: Verdict
    claimed_introduction: Verdict
    confirmed: Verdict
    contradicted: Verdict
    personal: Verdict
    unexplained: Verdict

    def to(self, rule: int) -> Verdict:
        """Return the answer to a rule from 3 to 9."""
        in_order = (
            self.introduced,
            self.pitch,
            self.claimed_introduction,
            self.confirmed,
            self.contradicted,
            self.personal,
            self.unexplained,
        )
        return in_order[rule - 3]


MASS_RULE = 10  # mass text that no rule before the last one speaks to


@dataclass(frozen=True, slots=True)
class Policy:
    """A place between quality (0) and quantity (100), and the rules that hold there.

    `about` completes a sentence that begins with the name; `templates` answers mass text, at a stop
    that treats it unlike other notes. Only a policy of the owner's own has exceptions, and rules whose no
    suggests to follow them instead.
    """

    name: str
    place: int
    answers: Answers
    about: str
    templates: Answers | None = None
    follows: frozenset[int] = frozenset()  # rules
    exceptions: tuple[Exemption, ...] = ()
    asks_per_week: int = 10
    cold_months: int = COLD_MONTHS
    ask_lapses_days: int = 14  # without an answer to "have we met?"
    follow_up_days: int = 2  # from accepting until a follow-up is due
    shows_accepted_days: int = 90  # on the board, from accepting on
    shows_done_days: int = 30  # on the board, once cultivated, declined or lapsed

    def suggests_to_follow(self, rule: int, *, note: NoteKind) -> bool:
        """Tell whether a no by this rule suggests to follow the owner instead."""
        is_mass = rule == 9 and self.templates is not None and note is NoteKind.TEMPLATE
        return (MASS_RULE if is_mass else rule) in self.follows

    def answer(self, rule: int, *, note: NoteKind) -> Verdict:
        """Return the verdict of a rule for a kind of note."""
        if rule == 1:
            return Verdict.DECLINE
        # A scam is declined at every stop, but never in the name of somebody known: that account may
        # be in other hands, so its holder is asked, also where the stop would turn a stranger away.
        if note is NoteKind.SCAM:
            return Verdict.ASK if rule == 2 else Verdict.DECLINE
        if rule == 2:
            return Verdict.ACCEPT
        answers = self.templates if self.templates and note is NoteKind.TEMPLATE else self.answers
        return answers.to(rule)


_ACCEPT, _TALK, _ASK, _DECLINE = Verdict.ACCEPT, Verdict.TALK, Verdict.ASK, Verdict.DECLINE

_CLOSED = Answers(_TALK, _DECLINE, _DECLINE, _DECLINE, _DECLINE, _DECLINE, _DECLINE)
_TRUSTED = Answers(_ACCEPT, _DECLINE, _TALK, _TALK, _ASK, _TALK, _ASK)
_BALANCED = Answers(_ACCEPT, _DECLINE, _ACCEPT, _ACCEPT, _TALK, _ACCEPT, _ASK)
_OPEN = Answers(_ACCEPT, _DECLINE, _ACCEPT, _ACCEPT, _ACCEPT, _ACCEPT, _ACCEPT)
_NETWORKER = Answers(_ACCEPT, _ACCEPT, _ACCEPT, _ACCEPT, _ACCEPT, _ACCEPT, _ACCEPT)

TRUSTED_NETWORK = Policy("Trusted network", 30, _TRUSTED, "accepts people you know or were introduced to")

STOPS = (
    Policy("Closed circle", 10, _CLOSED, "lets in only people you know first-hand"),
    TRUSTED_NETWORK,
    Policy("Balanced", 50, _BALANCED, "accepts whoever has a reason of their own to connect"),
    # Open does not accept mass text. To decline it would be stricter than Balanced, which asks, and a
    # step toward quantity is never stricter: so Open answers mass text as Balanced does.
    Policy(
        "Open",
        70,
        _OPEN,
        "accepts everybody but pitches, scams, mass text and people you declined or blocked",
        templates=_BALANCED,
    ),
    Policy(
        "Open networker", 90, _NETWORKER, "accepts everybody but scams and people you declined or blocked"
    ),
)


def policy_named(name: str, others: Iterable[str] = ()) -> Policy:
    """Return the stop of this name, in any case, with spaces or hyphens. Raises UserError POL-101, with `others`."""
    for policy in STOPS:
        if plain_name(policy.name) == plain_name(name):
            return policy
    names = ", ".join([*(policy.name for policy in STOPS), *others])
    raise UserError(
        "POL-101", f"There is no policy named '{name[:40]}'.", next_step=f"Choose one of: {names}."
    )


def plain_name(name: str) -> str:
    """Return what tells the name of a policy from others."""
    return " ".join(name.casefold().replace("-", " ").replace("_", " ").split())
