"""One claim of a note: a phrase with the names and days that stand beside it."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date

from firsthand.core.knowledge import Owner
from firsthand.core.notes.denials import PAST
from firsthand.core.notes.languages import phrases_of
from firsthand.core.notes.name_finder import NameFinder, Parts, unglued
from firsthand.core.notes.own_names import OwnName, OwnNames, own_place, whole_names
from firsthand.core.notes.parts import folded, known_names, lexicon, name_words
from firsthand.core.notes.patterns import Hit
from firsthand.core.notes.periods import Moment, moments_in
from firsthand.core.notes.sharing import Sharing, sharing_in
from firsthand.core.notes.text import Text
from firsthand.core.notes.values import Claim, ClaimKind, Period
from firsthand.core.notes.words import Word, fold, words_of
from firsthand.core.titles import without_titles
from firsthand.core.trades import is_about_work

AT_HOME = (ClaimKind.WORKED, ClaimKind.STUDIED)
_TOGETHER = frozenset({ClaimKind.MET, ClaimKind.WORKED, ClaimKind.STUDIED})
_OCCASIONS = frozenset({ClaimKind.MET, ClaimKind.KNOWS_WORK, ClaimKind.WANTS_TO_MEET})
_WITHOUT_DAY = frozenset({ClaimKind.SEEKS_ADVICE, ClaimKind.RECRUITS})  # a day there is of something else
_NOBODY = frozenset(
    [
        "",
        "linkedin",
        "google",
        "xing",
        "several",
        "various",
        "many",
        "some",
        "others",
        "people",
        "yes",
        "no",
        "si",
        "sim",
        "oui",
        "ja",
    ]
)
_OF = frozenset(["of", "from", "at", "von", "bei", "de", "chez", "da", "di", "van", "bij"])
# After a name without a greeting: "Mara, you were recommended to me".
_TURNS_TO = folded("you i we du sie ich wir vous je nous tu usted yo você eu nós lei io noi jij je u ik wij")
_PARTS = frozenset(",;:!–—-\n")
_LONGEST_GREETING = 4  # words
_LONGEST_CALL = 3  # words of a name after it
_PRONOUNS = frozenset(["he", "she", "elle", "lui"])
_VAGUE = folded("somewhere sometime irgendwo irgendwann algures ergens quelque qualche algun alguna algum")
# Verbs that look back, whatever day the sentence names.
_PAST_MARKS = folded(
    "was were met spoke talked chatted had been war waren hatte hatten haben getroffen kennengelernt était "
    "avons sommes fue fueron conocimos coincidimos hablamos vimos foi conhecemos conhecemo encontrámos siamo abbiamo "
    "stato stata eravamo hebben hadden ontmoet ontmoetten spraken"
)
# Time at one place and what else is told beside it have each their own days.
_HOMES = ("worked", "studied")
_APART = {
    True: (*_HOMES, "met", "introduced_after", "introduced_by", "introduced_named", "knows_work"),
    False: _HOMES,
}
_VERB_LAST = ("de", "nl")
_LONGEST_OCCASION = 400  # days; longer one is not at a fair but at work


def addressed(text: Text, greetings: AbstractSet[str]) -> frozenset[str]:
    """Return the words by which a note calls its reader: "Hi Mara," is no word on anybody called Mara."""
    words, begins = text.words, 0
    while begins < min(len(words), _LONGEST_GREETING) and words[begins].fold in greetings:
        if begins and _is_apart(text, begins):
            break
        begins += 1
    ends = begins
    while ends < min(len(words), begins + _LONGEST_CALL) and (
        ends == begins or (words[ends].is_capital and not _is_apart(text, ends))
    ):
        ends += 1
    is_call = begins < ends and not (begins and _is_apart(text, begins))
    is_call = is_call and (ends == len(words) or _is_apart(text, ends))
    if not begins:  # one name alone: "Jo Hald, you may remember her, told me"
        is_call = is_call and ends == 1 < len(words) and words[1].fold in _TURNS_TO and words[0].is_capital
    return frozenset(word.fold for word in words[begins:ends]) if is_call else frozenset()


def _is_apart(text: Text, at: int) -> bool:
    """Tell whether a comma, a line or the end of a sentence stands before a word; a bracket does not part."""
    before, word = text.words[at - 1], text.words[at]
    return word.sentence != before.sentence or not _PARTS.isdisjoint(text.text[before.end : word.start])


class ClaimReader:
    """Reads the names and days beside a phrase of one note."""

    def __init__(self, text: Text, owner: Owner, sent_on: date) -> None:
        self.text, self.owner, self.sent_on = text, owner, sent_on
        self.words = unglued(text.words)
        greetings = lexicon(text.language or "en").greetings
        own_name = frozenset(word.fold for word in words_of(owner.name))
        self.owner_words = own_name | addressed(text, greetings)
        employers = self._of_others(item.company for item in owner.employments)
        schools = self._of_others(item.school for item in owner.schoolings)
        self.events = list(whole_names(self.words, [item.name for item in owner.events], are_events=True))
        homes = whole_names(self.words, [*employers, *schools])
        self.names = NameFinder(
            self.words,
            text.text,
            text.language,
            known=known_names(owner),
            own={
                "organisation": [(own.first, own.last) for own in homes],
                "event": [(own.first, own.last) for own in self.events],
            },
            owner_words=self.owner_words,
        )
        self.own = {
            ClaimKind.WORKED: OwnNames(self.words, employers, text.language, are_schools=False),
            ClaimKind.STUDIED: OwnNames(self.words, schools, text.language, are_schools=True),
        }
        self._moments: dict[tuple[int, bool], list[Moment]] = {}

    def _of_others(self, names: Iterable[str]) -> list[str]:
        """Return the names that are not the owner's own, which every note says."""
        return [name for name in names if self.owner_words.isdisjoint(map(fold, name.split()))]

    def claim(self, hit: Hit, kind: ClaimKind) -> Claim | None:
        """Return what a phrase claims, or None where the words around it say that it claims nothing."""
        period = self.period(hit, ahead=kind not in PAST)
        if kind is ClaimKind.INTRODUCED:
            return self._introduction(hit, period)
        if kind is ClaimKind.MET and period and period.first_on > self.sent_on and self._hopes(hit):
            return None
        if kind is ClaimKind.MET and not _VAGUE.isdisjoint(self._said(hit)):
            return None
        parts = self.names.parts(
            hit.first, hit.last, wants_event=kind in _OCCASIONS, trusts_lower=kind in _TOGETHER
        )
        if kind in AT_HOME:
            return self.at_home(hit, kind, parts=parts)
        if kind in _WITHOUT_DAY:
            period = None
        if kind is ClaimKind.KNOWS_WORK and parts.event.islower() and not self._is_own(parts.event):
            parts = Parts()  # "used it in our training" is no occasion of the owner's
        if kind is ClaimKind.RECRUITS and is_about_work(parts.organisation):
            parts = parts._replace(organisation="")  # "for the Head of Operations position"
        event = parts.event if kind in _OCCASIONS else ""
        claim = Claim(kind, self.text.quote(hit), parts.organisation, event, parts.place, period=period)
        return self._met(claim, hit) if kind is ClaimKind.MET else claim

    def at_home(self, hit: Hit, kind: ClaimKind, *, parts: Parts) -> Claim | None:
        """Return a claim to have worked or studied together, at a place of the owner's where it means one."""
        sharing = Sharing.TOGETHER
        if kind is ClaimKind.STUDIED:
            sharing = sharing_in(self.sentence(hit), self.text.language)
        if sharing is Sharing.NOT_THEM:
            return None
        parts = own_place(parts, self.own[kind].near(self.text.words[hit.first].sentence))
        if kind is ClaimKind.WORKED and parts.event and not parts.organisation:
            quote, period = self.text.quote(hit), self.period(hit)
            return Claim(ClaimKind.MET, quote, event=parts.event, place=parts.place, period=period)
        return Claim(
            kind,
            self.text.quote(hit),
            organisation=parts.organisation,
            place=parts.place,
            period=self.period(hit),
            is_apart=sharing is Sharing.APART,
        )

    def _met(self, claim: Claim, hit: Hit) -> Claim:
        """Return a meeting at the event named in the sentence before; years at one place are work."""
        days = (claim.period.last_on - claim.period.first_on).days if claim.period else 0
        place = claim.organisation or claim.event
        if days > _LONGEST_OCCASION and place and not self.names.is_occasion(place):
            return replace(claim, kind=ClaimKind.WORKED, organisation=place, event="")
        if claim.event and (own := self._own_firm(claim.event, hit)):
            return replace(claim, organisation=own, event="")
        sentence = self.text.words[hit.first].sentence
        beside = [own for own in self.events if abs(self.words[own.first].sentence - sentence) <= 1]
        if not beside or claim.organisation or claim.place:
            return claim
        if claim.event and not (claim.event.islower() and self._looks_back(beside[0], sentence)):
            return claim
        there = Hit(hit.group, beside[0].first, beside[0].last)
        return replace(claim, event=beside[0].name, period=claim.period or self.period(there))

    def _looks_back(self, own: OwnName, sentence: int) -> bool:
        """Tell whether an event of the owner's stands before, on a past day: "at the coffee" is there."""
        before = self.words[own.first].sentence
        past = [each for each in self.moments(before) if each.period.last_on <= self.sent_on]
        return before < sentence and bool(past)

    def _own_firm(self, said: str, hit: Hit) -> str:
        """Return the owner's employer that a name taken for an event is a short form of."""
        own = self.own[ClaimKind.WORKED].near(self.text.words[hit.first].sentence)
        is_same = own is not None and set(name_words(said)) <= set(name_words(own.name))
        return own.name if own and is_same else ""

    def _introduction(self, hit: Hit, period: Period | None) -> Claim | None:
        if hit.group == "introduced_named":
            person = self.names.full_person_at(hit.first, hit.last, self.owner_words)
            is_said = bool(person)
        else:
            person = self._person(hit)
            is_said = bool(person) or self._speaks_of_somebody(hit)
        quote = self.text.quote(hit)
        return Claim(ClaimKind.INTRODUCED, quote, person=person, period=period) if is_said else None

    def _is_own(self, event: str) -> bool:
        return any(fold(event) == fold(own.name) for own in self.owner.events)

    def _hopes(self, hit: Hit) -> bool:
        """Tell whether the words look forward to a meeting rather than back to one."""
        if not _PAST_MARKS.isdisjoint(word.fold for word in self.text.words[hit.first : hit.last]):
            return False
        wishes = self.text.of("wants_to_meet")
        return any(wish.first < hit.last and hit.first < wish.last for wish in wishes)

    def _person(self, hit: Hit) -> str:
        is_named_first = hit.group == "introduced_after"
        before = self.names.person_before(hit.first, self.owner_words)
        after = self.names.person_after(hit.last, self.owner_words, within=4 if is_named_first else 10)
        first, second = (before, after) if is_named_first else (after, before)
        name = next((name for name in (first, second) if fold(name) not in _NOBODY), "")
        return self._bare(without_titles(name.split()))

    def _bare(self, words: list[str]) -> str:
        """Return a name without what somebody is to the sender, and without an employer of the owner's behind it."""
        people = folded(phrases_of(self.text.codes[0]).classes["people"])
        while len(words) > 1 and fold(words[0]) in people:
            words = words[1:]
        employers = {fold(word) for job in self.owner.employments for word in job.company.split()[:1]}
        for at in range(1, len(words) - 1):
            if fold(words[at]) in _OF and fold(words[at + 1]) in employers:
                return " ".join(words[:at])
        return " ".join(words)

    def sentence(self, hit: Hit) -> list[Word]:
        """Return the words of the sentence a phrase stands in."""
        sentence = self.text.words[hit.first].sentence
        return [word for word in self.text.words if word.sentence == sentence]

    def _said(self, hit: Hit) -> set[str]:
        return {word.fold for word in self.sentence(hit)}

    def _speaks_of_somebody(self, hit: Hit) -> bool:
        """Tell whether the sentence has "a friend", "my boss", "she": somebody, if not by name."""
        people = set[str]().union(
            *(folded(phrases_of(code).classes["people"]) for code in self.text.codes[:2])
        )
        return not (people | _PRONOUNS).isdisjoint(self._said(hit))

    def period(self, hit: Hit, *, ahead: bool = False) -> Period | None:
        """Return the period in the sentence that stands nearest to the phrase."""
        sentence = self.text.words[hit.first].sentence
        others = [each for each in self.text.of(*_APART[hit.group in _HOMES]) if each.group != hit.group]
        moments = [
            moment
            for moment in self.moments(sentence, ahead=ahead)
            if not any(self._takes(other, moment, hit) for other in others)
        ]
        nearest = sorted(moments, key=lambda moment: abs(moment.first - hit.last + 1))
        return nearest[0].period if nearest else None

    def _takes(self, other: Hit, moment: Moment, hit: Hit) -> bool:
        """Tell whether a day belongs to another phrase: "met in March, and worked together in 2017"."""
        words = self.text.words
        if words[other.first].sentence != words[hit.first].sentence:
            return False
        theirs, ours = self._commas(other, moment), self._commas(hit, moment)
        if theirs != ours or not other.last <= moment.first < hit.first:
            return theirs < ours
        # German and Dutch put the verb behind its day.
        is_nearer = moment.first - other.last < hit.first - moment.last
        return is_nearer or self.text.language not in _VERB_LAST

    def _commas(self, hit: Hit, moment: Moment) -> int:
        """Count the commas between a phrase and a day."""
        between = self.text.words[min(hit.last, moment.last) : max(hit.first, moment.first) + 1]
        return sum(word.after_comma for word in between)

    def moments(self, sentence: int, *, ahead: bool = False) -> list[Moment]:
        """Return the periods a sentence names, with their places in the whole note."""
        if (sentence, ahead) not in self._moments:
            inside = [at for at, word in enumerate(self.text.words) if word.sentence == sentence]
            words = [self.text.words[at] for at in inside]
            found = moments_in(words, self.text.language, self.sent_on, ahead=ahead)
            self._moments[sentence, ahead] = [
                moment._replace(first=moment.first + inside[0], last=moment.last + inside[0])
                for moment in found
            ]
        return self._moments[sentence, ahead]
