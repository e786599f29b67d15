"""Notes in a language without phrases of its own, judged by cues: parts of words, by script."""

from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from typing import NamedTuple
from unicodedata import category

from firsthand.core.knowledge import Owner
from firsthand.core.notes.languages.elsewhere import cues_of
from firsthand.core.notes.periods import moments_in
from firsthand.core.notes.text import Text
from firsthand.core.notes.values import Claim, ClaimKind
from firsthand.core.notes.words import Word, fold, words_of

_FIRST_LETTERS = (
    ("cyrillic", "\u0400", "\u04ff"),
    ("greek", "\u0370", "\u03ff"),
    ("hebrew", "\u0590", "\u05ff"),
    ("arabic", "\u0600", "\u06ff"),
    ("devanagari", "\u0900", "\u097f"),
    ("thai", "\u0e00", "\u0e7f"),
    ("japanese", "\u3040", "\u30ff"),
    ("hangul", "\uac00", "\ud7af"),
    ("han", "\u4e00", "\u9fff"),
)  # Japanese before Han, whose letters it uses too
_WITHOUT_SPACES = frozenset({"han", "japanese", "thai"})
_CLAIMS = {
    "met": ClaimKind.MET,
    "worked": ClaimKind.WORKED,
    "studied": ClaimKind.STUDIED,
    "introduced": ClaimKind.INTRODUCED,
    "knows_work": ClaimKind.KNOWS_WORK,
    "seeks_advice": ClaimKind.SEEKS_ADVICE,
    "recruits": ClaimKind.RECRUITS,
}
_SHORTEST_NAME = 4  # of an employer or school that an ending may be glued to


class Cues(NamedTuple):
    """What a note says in a language without phrases: how often the cues of each group stand in it."""

    counts: Mapping[str, int]

    def of(self, *groups: str) -> int:
        """Return how many different cues of these groups were found."""
        return sum(self.counts.get(group, 0) for group in groups)

    @property
    def offer(self) -> int:
        """Return how much in the note offers something."""
        return self.of("offers") + 2 * self.of("firm_offers")

    @property
    def swindle(self) -> int:
        """Return how much in the note swindles."""
        return 2 * self.of("scam") + self.of("scam_hints")

    @property
    def relates(self) -> bool:
        """Tell whether the note says what connects both."""
        return bool(self.of("met", "worked", "studied", "introduced", "knows_work"))


def cues_in(text: Text) -> Cues:
    """Return the cues of a note."""
    return _counted(text.text)


def claims_elsewhere(text: Text, *, owner: Owner, sent_on: date) -> tuple[Claim, ...]:
    """Return what a note in another language claims; names only where the owner's history has them."""
    cues = cues_in(text)
    claims = []
    for group, kind in _CLAIMS.items():
        if cues.of(group) and (kind is not ClaimKind.SEEKS_ADVICE or "?" in text.text or cues.relates):
            claims.append(_claim(kind, text, owner, sent_on))
    return tuple(claim for claim in claims if claim.kind is not ClaimKind.INTRODUCED or claim.person)


def _claim(kind: ClaimKind, text: Text, owner: Owner, sent_on: date) -> Claim:
    names = {
        ClaimKind.WORKED: [item.company for item in owner.employments],
        ClaimKind.STUDIED: [item.school for item in owner.schoolings],
        ClaimKind.MET: [item.name for item in owner.events],
    }.get(kind, [])
    named = next((name for name in names if _is_named(name, text.words)), "")
    moments = moments_in(list(text.words), text.language, sent_on) if kind in _DATED else []
    return Claim(
        kind,
        text.text.strip(),
        organisation=named if kind in {ClaimKind.WORKED, ClaimKind.STUDIED} else "",
        event=named if kind is ClaimKind.MET else "",
        person=_person(text, owner) if kind is ClaimKind.INTRODUCED else "",
        period=moments[0].period if moments else None,
    )


_DATED = frozenset({ClaimKind.MET, ClaimKind.WORKED, ClaimKind.STUDIED})


def _is_named(name: str, words: tuple[Word, ...]) -> bool:
    """Tell whether a name stands in the words, by its first word, whatever ending is glued to it."""
    first = next((word.fold for word in words_of(name) if len(word.fold) >= _SHORTEST_NAME), "")
    return bool(first) and any(word.fold.startswith(first) for word in words)


def _person(text: Text, owner: Owner) -> str:
    """Return the longest run of capitalised words that is not the owner's name."""
    own = {word.fold for word in words_of(owner.name)}
    runs: list[list[Word]] = [[]]
    for word in text.words:
        if word.is_capital and word.fold not in own and not (word.is_first and not runs[-1]):
            if word.after_comma:
                runs.append([])
            runs[-1].append(word)
        elif runs[-1]:
            runs.append([])
    longest = max(runs, key=len)
    return text.text[longest[0].start : longest[-1].end] if longest else _first_name(text, own)


def _first_name(text: Text, own: set[str]) -> str:
    """Return the name that opens a sentence where none stands inside one."""
    at = next((at for at, word in enumerate(text.words) if word.is_capital and word.fold not in own), None)
    return text.words[at].raw if at is not None else ""


@cache
def _cues(script: str) -> dict[str, tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]]:
    """Return the single and the joined cues of a script, folded as notes are.

    A leading space asks for the start of a word.
    """
    found = {
        group: {_parts(cue, script) for cue in "; ".join(lines).split("; ") if cue}
        for group, lines in cues_of(script).items()
    }
    return {
        group: (
            tuple(sorted(cue[0] for cue in cues if len(cue) == 1)),
            tuple(sorted(cue for cue in cues if len(cue) > 1)),
        )
        for group, cues in found.items()
    }


def _parts(cue: str, script: str) -> tuple[str, ...]:
    return tuple(_part(part, script) for part in cue.split("+"))


def _part(part: str, script: str) -> str:
    folded = _flat(part.removeprefix("*"), script)
    return folded.strip() if part.startswith("*") or script in _WITHOUT_SPACES else folded.rstrip()


def _flat(text: str, script: str) -> str:
    """Return a text folded, its words apart by one space, or none where the script has none."""
    folded = fold.__wrapped__(text).replace("ς", "σ")
    words = "".join(char if char.isalnum() or category(char)[0] == "M" else " " for char in folded).split()
    return "".join(words) if script in _WITHOUT_SPACES else f" {' '.join(words)} "


@lru_cache(maxsize=256)
def _counted(text: str) -> Cues:
    script = script_of(text)
    flat = _flat(text, script)
    counts = {}
    for group, (single, joined) in _cues(script).items():
        counts[group] = sum([cue in flat for cue in single])
        counts[group] += sum(all(part in flat for part in cue) for cue in joined)
    return Cues(counts)


def script_of(text: str) -> str:
    """Return the script most letters of a text are of; one kana in ten makes it Japanese."""
    letters = [char for char in text if char.isalpha()]
    if sum(char > "\u024f" for char in letters) * 2 <= len(letters):
        return "latin"
    shares = {name: sum(first <= char <= last for char in letters) for name, first, last in _FIRST_LETTERS}
    if shares["japanese"] * 10 > len(letters):
        return "japanese"
    return max(shares, key=lambda name: shares[name])
