"""What in a note is about the two people: told from claims and from words no mass text needs."""

from collections.abc import Iterable, Sequence

from firsthand.core.knowledge import Owner
from firsthand.core.notes.elsewhere import cues_in
from firsthand.core.notes.languages import phrases_of
from firsthand.core.notes.parts import folded, lexicon, name_words
from firsthand.core.notes.patterns import Hit
from firsthand.core.notes.selling import ASKING
from firsthand.core.notes.text import Text
from firsthand.core.notes.values import Claim, ClaimKind
from firsthand.core.notes.words import Word

_SURE = frozenset({ClaimKind.MET, ClaimKind.WORKED, ClaimKind.INTRODUCED, ClaimKind.STUDIED})
_BECAUSE = {
    ClaimKind.MET: "It says where you met",
    ClaimKind.WORKED: "It says you worked together",
    ClaimKind.INTRODUCED: "It says who sent them to you",
    ClaimKind.STUDIED: "It says where you both studied",
    ClaimKind.KNOWS_WORK: "It speaks of your own work",
    ClaimKind.RECRUITS: "It names a role and why you",
    ClaimKind.SEEKS_ADVICE: "It asks you something specific",
    ClaimKind.WANTS_TO_MEET: "It proposes to meet for a reason",
}
_SHORT_WORD = 3


def why_personal(text: Text, claims: Sequence[Claim], *, telling: set[str]) -> str:
    """Return in one sentence what makes a note personal that is one; "" where no single thing does."""
    weight = len(telling) - 2 * count_apart(text.of("empty"))
    for claim in sorted(claims, key=lambda claim: claim.kind not in _SURE):
        if claim.kind in _SURE or weight >= _NEEDED.get(claim.kind, 99):
            return f"{_BECAUSE[claim.kind]}: “{shorten(claim.quote)}”"
    if text.of("found", "why"):
        return "It says how they found you or why they write"
    if text.of(*ASKING):
        return "It asks for what you do or know"
    if not text.language:
        return "It says what connects you" if cues_in(text).relates else ""
    return "It is about something specific of yours" if _is_about_reader(text, telling) else ""


def is_sure(claims: Sequence[Claim]) -> bool:
    """Tell whether a note claims what only two people can have: a meeting, work, a school, an introducer."""
    return any(claim.kind in _SURE for claim in claims)


_NEAR = 3  # words after "your" in which the thing itself stands
_NEEDED = {
    ClaimKind.KNOWS_WORK: 1,
    ClaimKind.SEEKS_ADVICE: 2,
    ClaimKind.WANTS_TO_MEET: 2,
    ClaimKind.RECRUITS: 4,
}


def _is_about_reader(text: Text, telling: set[str]) -> bool:
    """Tell whether a telling word stands beside "your", or the note says what the reader did."""
    if text.of("about_you"):
        return True
    yours = set[str]().union(*(folded(phrases_of(code).classes["your"]) for code in text.codes[:2]))
    for at, word in enumerate(text.words):
        after = [here.fold for here in text.words[at + 1 : at + 1 + _NEAR] if here.sentence == word.sentence]
        if word.fold in yours and not telling.isdisjoint(after):
            return True
    return False


def telling_words(text: Text, owner: Owner, sender_name: str) -> set[str]:
    """Return the words that say something: not frequent, not courtesy, nobody's name or trade."""
    said = {word.fold for word in text.words if _may_tell(word)}
    for name in (owner.name, *owner.names, sender_name, owner.headline):
        said.difference_update(name_words(name))
    return said.difference(*(lexicon(code).empty for code in text.codes))


def _may_tell(word: Word) -> bool:
    if word.fold.startswith("<"):
        return False
    return len(word.fold) > _SHORT_WORD or word.is_capital or word.fold.isdecimal()


def count_apart(hits: Iterable[Hit]) -> int:
    """Count phrases that do not share words."""
    count, end = 0, 0
    for hit in sorted(hits, key=lambda hit: hit.last):
        if hit.first >= end:
            count, end = count + 1, hit.last
    return count


def shorten(quote: str) -> str:
    """Return as much of a quote as fits a reason."""
    return quote if len(quote) <= 80 else quote[:79].rstrip() + "…"
