"""What a policy answers: one of four verdicts, its rule, and its reasons."""

from dataclasses import dataclass
from enum import StrEnum

LIMIT = "limit"  # the code of the reason that the week's asks go to others


class Verdict(StrEnum):
    """The four answers, most welcoming first."""

    ACCEPT = "accept"
    TALK = "talk"
    ASK = "ask"
    DECLINE = "decline"

    @property
    def strictness(self) -> int:
        """Return 0 for accept up to 3 for decline."""
        return _STRICTNESS[self]


_STRICTNESS = {each: place for place, each in enumerate(Verdict)}


@dataclass(frozen=True, slots=True)
class Reason:
    """Why, as a sentence with its fact and date; `evidence` names the records that prove it."""

    code: str
    text: str
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict on one invitation with the rule that spoke (1 to 9) and the reasons, strongest first.

    `follows` goes with a decline: the no suggests to follow the owner instead.
    """

    verdict: Verdict
    rule: int
    reasons: tuple[Reason, ...]
    follows: bool = False

    @property
    def may_lapse(self) -> bool:
        """Tell whether only the week's number of asks stands against it, so that it may be left alone."""
        return bool(self.reasons) and self.reasons[0].code == LIMIT
