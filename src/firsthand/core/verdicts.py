"""What a policy answers: one of four verdicts, its rule, and its reasons."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """The four answers, most welcoming first."""

    ACCEPT = "accept"
    TALK = "talk"
    ASK = "ask"
    DECLINE = "decline"

    @property
    def strictness(self) -> int:
        """Return 0 for accept up to 3 for decline."""
        return list(Verdict).index(self)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why, as a sentence with its fact and date; `evidence` names the records that prove it."""

    code: str
    text: str
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict on one invitation with the rule that spoke (1 to 9) and the reasons, strongest first."""

    verdict: Verdict
    rule: int
    reasons: tuple[Reason, ...]
