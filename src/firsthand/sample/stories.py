"""The invitations of the sample network that a reader will remember, and what is expected of each.

The expectations are for tests alone: they say what the default policy should answer to a fresh
import of the newer archive and the pasted text, the asks of the owner marked. Product code never reads them.
"""

from dataclasses import dataclass

from firsthand.core.knowledge import Knowledge
from firsthand.core.notes.values import NoteKind
from firsthand.core.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class Expected:
    """What the default policy should say, by design, before the owner does more than a story tells."""

    verdict: Verdict
    rule: int
    knowledge: Knowledge
    note_kind: NoteKind


@dataclass(frozen=True, slots=True)
class Pasted:
    """What the invitation page shows of a pending invitation beyond name and note."""

    headline: str
    mutual: str  # the page's own line about mutual connections, or empty
    age: str  # "3 days ago"


@dataclass(frozen=True, slots=True)
class Story:
    """One pending invitation. `note` may hold the fields of `owner.story_words`.

    With `pasted`, the invitation is only on the invitation page, not in the archive, and `vanity` is empty.
    """

    key: str
    first: str
    last: str
    vanity: str
    days_ago: int
    note: str
    expected: Expected
    pasted: Pasted | None = None
    asked_days_ago: int = 0  # days before the newer archive on which the owner asked; 0 for never
    marks: tuple[tuple[str, int], ...] = ()  # what else the owner marked, each so many days before
    is_mailed: bool = False  # came after the newer archive: only LinkedIn's mail tells of it

    @property
    def name(self) -> str:
        """Return the display name."""
        return f"{self.first} {self.last}"

    @property
    def url(self) -> str:
        """Return the profile address as the archive writes it, empty for a pasted invitation."""
        return f"https://www.linkedin.com/in/{self.vanity}" if self.vanity else ""


def expect(answer: str, kind: NoteKind, knowledge: Knowledge = Knowledge.NONE) -> Expected:
    """Read an expectation such as "talk 8"."""
    verdict, _, rule = answer.partition(" ")
    return Expected(Verdict(verdict), int(rule), knowledge, kind)


def stories() -> tuple[Story, ...]:
    """Return every story, those in the archive first."""
    from firsthand.sample.stories_asked import ASKED
    from firsthand.sample.stories_known import KNOWN
    from firsthand.sample.stories_mass import MASS
    from firsthand.sample.stories_met import MET
    from firsthand.sample.stories_pasted import PASTED
    from firsthand.sample.stories_strangers import STRANGERS

    return (*KNOWN, *MET, *ASKED, *STRANGERS, *MASS, *PASTED)
