"""What a note claims: phrases turned into claims with the names and days beside them."""

from collections.abc import Iterable
from datetime import date
from functools import cache

from firsthand.core.knowledge import Owner
from firsthand.core.notes.languages import phrases_of
from firsthand.core.notes.own_names import names_school, own_name, own_place
from firsthand.core.notes.parts import NameFinder, folded, known_names
from firsthand.core.notes.patterns import Hit
from firsthand.core.notes.periods import Moment, moments_in
from firsthand.core.notes.selling import offer_marks
from firsthand.core.notes.text import Text
from firsthand.core.notes.values import Claim, ClaimKind, Period
from firsthand.core.notes.words import fold, words_of

KIND_OF = {
    "met": ClaimKind.MET,
    "worked": ClaimKind.WORKED,
    "introduced_after": ClaimKind.INTRODUCED,
    "introduced_by": ClaimKind.INTRODUCED,
    "studied": ClaimKind.STUDIED,
    "knows_work": ClaimKind.KNOWS_WORK,
    "follows_work": ClaimKind.KNOWS_WORK,
    "recruits": ClaimKind.RECRUITS,
    "seeks_advice": ClaimKind.SEEKS_ADVICE,
    "job_hunts": ClaimKind.SEEKS_ADVICE,
    "wants_to_meet": ClaimKind.WANTS_TO_MEET,
}
_PAST = frozenset(
    {ClaimKind.MET, ClaimKind.WORKED, ClaimKind.STUDIED, ClaimKind.INTRODUCED, ClaimKind.KNOWS_WORK}
)
_BOUND_BY_DENIAL = _PAST | {ClaimKind.RECRUITS}
_TOGETHER = frozenset({ClaimKind.MET, ClaimKind.WORKED, ClaimKind.STUDIED})
_OCCASIONS = frozenset({ClaimKind.MET, ClaimKind.KNOWS_WORK, ClaimKind.WANTS_TO_MEET})
_BUT = frozenset(
    [
        "but",
        "aber",
        "mais",
        "pero",
        "mas",
        "ma",
        "maar",
        "jedoch",
        "doch",
        "however",
        "sondern",
        "cependant",
        "porem",
        "pero",
    ]
)
_NOBODY = frozenset(["", "linkedin", "google", "xing"])
_AT_THE_END = frozenset(["nicht", "niet", "nie"])  # German and Dutch deny after the verb
_PRONOUNS = frozenset(["he", "she", "elle", "lui"])
_VAGUE = folded("somewhere sometime irgendwo irgendwann algures ergens quelque qualche algun alguna algum")
_AT_HOME = frozenset({ClaimKind.WORKED, ClaimKind.STUDIED})
_INSIDE = {ClaimKind.WORKED: "insider", ClaimKind.STUDIED: "campus"}
_ANYWHERE = -1  # no sentence of its own
_TRIES = 3  # phrases looked at for one claim of one sentence
_MOST_SENTENCES = 40  # with a claim each; a longer text repeats itself
_LOOK_BACK = 4
_HOPE_BACK = 3


def claims_in(text: Text, *, owner: Owner, sent_on: date) -> tuple[Claim, ...]:
    """Return the claims of a note, one for each kind and sentence, the fullest first."""
    reader = _ClaimReader(text, owner, sent_on)
    read: dict[tuple[ClaimKind, int], list[Claim]] = {}
    for hit in text.hits:
        kind = KIND_OF.get(hit.group)
        if kind is None or len(read) > _MOST_SENTENCES or (hit.group == "recruits" and text.of("job_hunts")):
            continue
        claims = read.setdefault((kind, text.words[hit.first].sentence), [])
        if len(claims) < _TRIES and not is_denied(text, hit, kind) and (claim := reader.claim(hit, kind)):
            claims.append(claim)
    for kind, sentence in list(read):
        if kind is ClaimKind.STUDIED and read[kind, sentence]:
            read[ClaimKind.WORKED, sentence] = _besides(read, sentence)
    _add_insiders(read, reader)
    been = {sentence for (kind, sentence), claims in read.items() if claims and kind in _TOGETHER}
    return _fullest(
        max(claims, key=_fullness)
        for (kind, sentence), claims in read.items()
        if claims and not (kind is ClaimKind.WANTS_TO_MEET and sentence in been)
    )


def _add_insiders(read: dict[tuple[ClaimKind, int], list[Claim]], reader: "_ClaimReader") -> None:
    """Add a claim where a note speaks as one from inside of an employer or school of the owner's."""
    for kind, group in _INSIDE.items():
        if any(claims for (other, _), claims in read.items() if other is kind):
            continue
        if claim := reader.insider(kind, group):
            read[kind, _ANYWHERE] = [claim]


def _besides(read: dict[tuple[ClaimKind, int], list[Claim]], sentence: int) -> list[Claim]:
    """Leave out work in a sentence on studies where it names no other place: "we worked in the lab"."""
    schools = {claim.organisation for claim in read[ClaimKind.STUDIED, sentence]} | {""}
    work = read.get((ClaimKind.WORKED, sentence), [])
    return [c for c in work if c.organisation not in schools and not names_school(c.organisation)]


def _fullest(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Leave out a claim that names nothing where another of its kind names something, or says it again."""
    kept: list[Claim] = []
    for claim in sorted(claims, key=_fullness, reverse=True):
        same = [other for other in kept if other.kind == claim.kind]
        if not same or (_fullness(claim) and not any(_says(other, claim) for other in same)):
            kept.append(claim)
    return tuple(kept)


def _says(one: Claim, other: Claim) -> bool:
    return (one.event, one.organisation, one.place, one.person) == (
        other.event,
        other.organisation,
        other.place,
        other.person,
    )


def _fullness(claim: Claim) -> int:
    parts = (claim.person, claim.event, claim.organisation, claim.place, claim.period)
    return sum(bool(part) for part in parts)


def is_denied(text: Text, hit: Hit, kind: ClaimKind) -> bool:
    """Tell whether "not", "never" or a hope before the words takes the claim back."""
    denials, hopes = _denials(text.codes[:2]), _hopes(text.codes[:2])
    before = _clause_before(text, hit)
    inside = {word.fold for word in text.words[hit.first : hit.last]}
    after = {word.fold for word in text.words[hit.last : hit.last + 2] if not word.after_comma}
    if kind in _BOUND_BY_DENIAL and not denials.isdisjoint(
        {*before[-_LOOK_BACK:], *inside, *(after & _AT_THE_END)}
    ):
        return True
    return kind is ClaimKind.MET and not hopes.isdisjoint(before[-_HOPE_BACK:])


@cache
def _denials(codes: tuple[str, ...]) -> frozenset[str]:
    return frozenset[str]().union(*(folded(phrases_of(code).denials) for code in codes))


@cache
def _hopes(codes: tuple[str, ...]) -> frozenset[str]:
    return frozenset[str]().union(*(folded(phrases_of(code).hopes) for code in codes))


def _clause_before(text: Text, hit: Hit) -> list[str]:
    """Return the words of the clause that lead up to a phrase."""
    clause: list[str] = []
    for at in range(hit.first - 1, -1, -1):
        word = text.words[at]
        if (
            word.sentence != text.words[hit.first].sentence
            or word.fold in _BUT
            or text.words[at + 1].after_comma
        ):
            break
        clause.append(word.fold)
    return clause[::-1]


class _ClaimReader:
    """Reads the names and days beside a phrase of one note."""

    def __init__(self, text: Text, owner: Owner, sent_on: date) -> None:
        self.text, self.sent_on = text, sent_on
        self.names = NameFinder(text.words, text.text, text.language, known_names(owner))
        self.owner_words = frozenset(word.fold for word in words_of(owner.name))
        self.said = tuple(word.fold for word in text.words)
        self.own = {
            ClaimKind.WORKED: tuple(item.company for item in owner.employments),
            ClaimKind.STUDIED: tuple(item.school for item in owner.schoolings),
        }
        self.moments: dict[tuple[int, bool], list[Moment]] = {}

    def claim(self, hit: Hit, kind: ClaimKind) -> Claim | None:
        period = self._period(hit, kind)
        if kind is ClaimKind.MET and period and period.first_on > self.sent_on and self._hopes(hit):
            return None
        if kind is ClaimKind.INTRODUCED:
            person = self._person(hit)
            if not person and not self._speaks_of_somebody(hit):
                return None
            return Claim(kind, self.text.quote(hit), person=person, period=period)
        if kind is ClaimKind.MET and not _VAGUE.isdisjoint(self._said(hit)):
            return None
        parts = self.names.parts(
            hit.first, hit.last, wants_event=kind in _OCCASIONS, trusts_lower=kind in _TOGETHER
        )
        if kind in _AT_HOME:
            parts = own_place(parts, self.said, self.own[kind])
        return Claim(
            kind,
            self.text.quote(hit),
            organisation=parts.organisation,
            event=parts.event if kind in _OCCASIONS else "",
            place=parts.place,
            period=period,
        )

    def _hopes(self, hit: Hit) -> bool:
        """Tell whether the words look forward to a meeting rather than back to one."""
        wishes = self.text.of("wants_to_meet")
        return any(wish.first < hit.last and hit.first < wish.last for wish in wishes)

    def insider(self, kind: ClaimKind, group: str) -> Claim | None:
        """Read a claim from one of the owner's own names and a word of those inside beside it."""
        hits = self.text.of(group)
        names = [name for name in self.own[kind] if self.owner_words.isdisjoint(map(fold, name.split()))]
        name, at = own_name(self.said, names) if hits and not offer_marks(self.text) else ("", 0)
        if not name or self.text.of("recruits", "job_hunts", "found", "sells", "sells_half"):
            return None
        near = min(hits, key=lambda hit: abs(hit.first - at))
        sentences = self.text.words[near.first].sentence, self.text.words[at].sentence
        if abs(sentences[0] - sentences[1]) > 1 or is_denied(self.text, near, kind):
            return None
        here = Hit(group, at, at + 1)
        return Claim(kind, self.text.quote(here), organisation=name, period=self._period(here, kind))

    def _person(self, hit: Hit) -> str:
        is_named_first = hit.group == "introduced_after"
        before = self.names.person_before(hit.first, self.owner_words)
        after = self.names.person_after(hit.last, self.owner_words, within=4 if is_named_first else 10)
        first, second = (before, after) if is_named_first else (after, before)
        return next((name for name in (first, second) if fold(name) not in _NOBODY), "")

    def _said(self, hit: Hit) -> set[str]:
        """Return the words of the sentence a phrase stands in."""
        sentence = self.text.words[hit.first].sentence
        return {word.fold for word in self.text.words if word.sentence == sentence}

    def _speaks_of_somebody(self, hit: Hit) -> bool:
        """Tell whether the sentence has "a friend", "my boss", "she": somebody, if not by name."""
        people = set[str]().union(
            *(folded(phrases_of(code).classes["people"]) for code in self.text.codes[:2])
        )
        return not (people | _PRONOUNS).isdisjoint(self._said(hit))

    def _period(self, hit: Hit, kind: ClaimKind) -> Period | None:
        """Return the period in the sentence that stands nearest to the phrase."""
        moments = self._moments(self.text.words[hit.first].sentence, ahead=kind not in _PAST)
        nearest = sorted(moments, key=lambda moment: abs(moment.first - hit.last + 1))
        return nearest[0].period if nearest else None

    def _moments(self, sentence: int, *, ahead: bool) -> list[Moment]:
        """Return the periods a sentence names, with their places in the whole note."""
        if (sentence, ahead) not in self.moments:
            inside = [at for at, word in enumerate(self.text.words) if word.sentence == sentence]
            words = [self.text.words[at] for at in inside]
            found = moments_in(words, self.text.language, self.sent_on, ahead=ahead)
            self.moments[sentence, ahead] = [
                moment._replace(first=moment.first + inside[0], last=moment.last + inside[0])
                for moment in found
            ]
        return self.moments[sentence, ahead]
