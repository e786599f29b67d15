"""Two records side by side that may be one person, with what speaks for and against it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from firsthand.core.filters import KNOWN_WORDS
from firsthand.core.knowledge import Knowledge
from firsthand.core.listing import PersonRow
from firsthand.store.queries.joining import Asked, Part
from firsthand.web.pages.people import SHOWN, IdentityLine, with_ago, word_for, work_of
from firsthand.web.words import count, day

ROWS = 20
MOST_LISTED = 6


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two."""

    id: int
    name: str
    work: str
    known: str
    facts: tuple[str, ...]
    identities: tuple[IdentityLine, ...]
    more: str


@dataclass(frozen=True, slots=True)
class Pair:
    """The two, and why they may be one or not."""

    sides: tuple[Side, Side]
    speaks_for: tuple[str, ...]
    against: tuple[str, ...]

    @property
    def label(self) -> str:
        """Name the pair for those who hear the page."""
        one, other = self.sides
        return one.name if one.name == other.name else f"{one.name} and {other.name}"


def build_pairs(
    asked: Sequence[Asked],
    people: Mapping[int, PersonRow],
    parts: Mapping[int, Sequence[Part]],
    today: date,
) -> list[Pair]:
    """Return pairs of persons as the page shows them."""
    return [
        Pair(
            (
                build_side(people[each.one], parts[each.one], today),
                build_side(people[each.other], parts[each.other], today),
            ),
            each.speaks_for,
            against(each),
        )
        for each in asked
        if each.one in people and each.other in people
    ]


def against(each: Asked) -> tuple[str, ...]:
    """Return what speaks against it; the doubt that kept them apart comes first."""
    strongest_first = sorted((weight, text) for text, weight in each.speaks_against)
    return (*filter(None, [each.said_doubt]), *(text for _, text in strongest_first))


def build_side(person: PersonRow, parts: Sequence[Part], today: date) -> Side:
    """Say who somebody is in a few lines."""
    listed = [each for each in parts if each.kind in SHOWN]
    facts = (
        f"connected since {day(person.connected_on)}" if person.is_connected else "",
        f"last contact {with_ago(person.last_interaction_at, today)}" if person.last_interaction_at else "",
    )
    rest = len(listed) - MOST_LISTED
    return Side(
        id=person.id,
        name=person.name or "Somebody without a name",
        work=work_of(person.position, person.company),
        known=KNOWN_WORDS[Knowledge(person.knowledge)],
        facts=tuple(filter(None, facts)),
        identities=tuple(IdentityLine(word_for(each), each.value, each.id) for each in listed[:MOST_LISTED]),
        more=f"and {rest} more" if rest > 0 else "",
    )


def pairs_line(total: int) -> str:
    """Answer the page's question in words."""
    if not total:
        return "Nobody seems to be here twice."
    return f"{count(total, 'pair')} may be one person each. Only you can tell."
