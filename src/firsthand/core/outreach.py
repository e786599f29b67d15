"""Checking the note of an invitation before it is sent: how its reader would take it, and what would help.

The note is read by the reader that judges notes which come in, with the one who gets it in the owner's place.
Nothing is forbidden: the owner sends it on the platform, or does not.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from firsthand.core.claims import FindKnown, check_claims
from firsthand.core.findings import say_claim
from firsthand.core.headlines import headline_company
from firsthand.core.knowledge import Employment, Evidence, Knowing, Knowledge, Owner, Person
from firsthand.core.names import given_name, name_words
from firsthand.core.notes.alike import is_alike, sketch
from firsthand.core.notes.parts import name_words as note_words
from firsthand.core.notes.programs import filled, has_gaps
from firsthand.core.notes.reader import read_note
from firsthand.core.notes.values import CheckedClaim, Claim, ClaimKind, ClaimState, NoteKind, NoteReading
from firsthand.core.notes.words import is_blank
from firsthand.core.titles import without_titles

SHORT_NOTE, LONG_NOTE = 200, 300  # characters a note may have, by the kind of account on the platform
_LINK = re.compile(
    r"https?://|www\.|\b[\w-]+\.(?:com|net|org|io|co|eu|de|fr|es|it|nl|pt|ch|at|be|uk|example)\b",
    re.IGNORECASE,
)
_GREETINGS = (
    "hi|hello|hey|dear|good (?:morning|afternoon|evening|day)",
    "hallo|liebe[rs]?|guten (?:tag|morgen|abend)|gr(?:ü|ue)(?:ß|ss) dich|moin|sehr geehrte[rs]?",
    "bonjour|bonsoir|salut|ch[eè]re?|coucou",
    "hola|buen[oa]s (?:d[ií]as|tardes|noches)|estimad[oa]|querid[oa]",
    "ol[áa]|oi|bom dia|boa (?:tarde|noite)|car[oa]|prezad[oa]",
    "ciao|salve|buon(?:giorno|asera)|gentile|egregi[oa]",
    "dag|beste|hoi|goede(?:morgen|middag|navond)|geachte",
)
_GREETING = re.compile(rf"^\W*(?:{'|'.join(_GREETINGS)})\s+([^,.!?:;\n–—]{{1,60}})", re.IGNORECASE)
_NAME_SET_OFF = re.compile(
    rf"^\W*(?:{'|'.join(_GREETINGS)}),\s+((?:[^\s,:]+\s?){{1,4}})[,:]", re.IGNORECASE
)  # "Hola, Ana:"
_CHECKED = (ClaimKind.MET, ClaimKind.WORKED, ClaimKind.STUDIED, ClaimKind.INTRODUCED)
_SHORT_WORD = 3
MOST_NAMED = 3  # words of a greeting among which the name is


class RemarkCode(StrEnum):
    """What is to be said of a note."""

    BLANK = "blank"
    LONG = "long"
    GAP = "gap"
    NAME = "name"
    CONTRADICTED = "contradicted"
    SCAM = "scam"
    OFFER = "offer"
    LINK = "link"
    ALIKE = "alike"
    DEFAULT = "default"
    TITLE = "title"
    GENERIC = "generic"
    UNPROVEN = "unproven"
    CONFIRMED = "confirmed"
    PERSONAL = "personal"


FACTS = frozenset({"worked", "met", "spoken", "introduced", "shared", "wrote"})
TURNED = {
    "It says who sent them to you": "It says who sent you to them",
    "It speaks of your own work": "It speaks of their own work",
    "It names a role and why you": "It names a role and why them",
    "It asks you something specific": "It asks them something specific",
    "It says how they found you or why they write": "It says how you found them or why you write",
    "It asks for what you do or know": "It asks for what they do or know",
    "It is about something specific of yours": "It is about something specific of theirs",
}  # of what `why_personal` says, where it would be wrong for the writer
PROVEN_BY = {
    ClaimKind.WORKED: (Knowledge.WORKED,),
    ClaimKind.MET: (Knowledge.WORKED, Knowledge.MET),
}  # what is proven of whom the owner knows so well, where the note names no occasion of its own
MENDED = frozenset({RemarkCode.UNPROVEN, RemarkCode.CONFIRMED, RemarkCode.PERSONAL})  # nothing is to be done


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to be said of a note: what it is, and what to do about it (empty where nothing is)."""

    code: RemarkCode
    text: str
    advice: str = ""
    records: tuple[str, ...] = ()

    @property
    def wants_change(self) -> bool:
        """Tell whether the note would be better without it."""
        return self.code not in MENDED


@dataclass(frozen=True, slots=True)
class Earlier:
    """A note that the owner sent to somebody else before, and whether it was accepted."""

    text: str
    is_accepted: bool


@dataclass(frozen=True, slots=True)
class Checked:
    """A note with all that is to be said of it, the most important first."""

    kind: NoteKind
    language: str
    length: int
    limit: int
    remarks: tuple[Remark, ...]

    @property
    def is_ready(self) -> bool:
        """Tell whether nothing is left to be changed."""
        return not any(each.wants_change for each in self.remarks)


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom a note is for: what is known of them, and how well."""

    person: Person
    knowing: Knowing

    @property
    def as_reader(self) -> Owner:
        """Return them as the one whose inbox it comes to."""
        cards = self.person.cards
        work = tuple(
            Employment(each.record, company, each.title)
            for each in cards
            if (company := each.company or headline_company(each.headline))
        )
        newest = max(cards, key=lambda each: (each.seen_last_on or date.min, each.record), default=None)
        headline = (newest.headline or newest.title) if newest else ""
        return Owner(
            name=self.person.name,
            names=self.person.names or (self.person.name,),
            urls=self.person.urls,
            mails=self.person.mails,
            headline=headline,
            employments=(*self.person.employments, *work),
            schoolings=self.person.schoolings,
        )


def check_note(
    text: str,
    addressee: Addressee,
    owner: Owner,
    today: date,
    *,
    limit: int,
    earlier: Sequence[Earlier] = (),
    drafted: str = "",
    find_known: FindKnown = lambda _: (),
) -> Checked:
    """Say how a note would be taken by the one it is for, and what would make it better.

    `earlier` are the owner's notes to others; `limit` is the number of characters the platform allows; `drafted` is
    what was drafted from the evidence, whose usual words are held against no earlier note that rests on other evidence.
    """
    reader, note = addressee.as_reader, " ".join(text.split())
    same = said_again(note, earlier) if note == drafted else alike_among(note, earlier)
    sent = filled(note, given_name(addressee.person.name))  # as it is once the places in it are filled in
    reading = read_note(sent, owner=reader, sender_name=owner.name, sent_on=today)
    claims = check_claims(
        replace(reading, claims=tuple(each for each in reading.claims if each.kind in _CHECKED)),
        person=addressee.person,
        owner=owner,
        sent_on=today,
        find_known=find_known,
    )
    found = [
        *form_remarks(note, addressee.person, limit),
        *claim_remarks(claims, addressee.knowing),
        *(
            kind_remarks(note, reading, addressee, same)
            if note != drafted or same or not note
            else [FROM_RECORDS]
        ),
    ]
    return Checked(reading.kind, reading.language, len(note), limit, tuple(found))


FROM_RECORDS = Remark(RemarkCode.PERSONAL, "It says how you know each other, as your records do.")


def alike_among(text: str, earlier: Sequence[Earlier]) -> list[Earlier]:
    """Return the earlier notes that are the same or nearly the same words."""
    drawn, folded = sketch(text), text.casefold()
    return [each for each in earlier if is_alike(drawn, sketch(each.text)) or each.text.casefold() == folded]


def said_again(text: str, earlier: Sequence[Earlier]) -> list[Earlier]:
    """Return the earlier notes that say the very same after their greeting."""
    said = after_greeting(text)
    return [each for each in earlier if after_greeting(each.text) == said]


def after_greeting(text: str) -> str:
    """Return the words of a note after whom it greets, as they compare."""
    note = " ".join(text.split())
    greeting = _GREETING.match(note) or _NAME_SET_OFF.match(note)
    is_named = greeting is not None and greeting[1][:1].isupper()
    return note[greeting.end() if greeting and is_named else 0 :].strip(" ,.:!–—").casefold()


def form_remarks(text: str, person: Person, limit: int) -> list[Remark]:
    """Return what is wrong with a note whatever it says."""
    if is_blank(text):
        return []
    found = []
    if len(text) > limit:
        over = len(text) - limit
        found.append(
            Remark(RemarkCode.LONG, f"{len(text)} characters, {limit} are allowed.", f"Leave {over} out.")
        )
    if has_gaps(text):
        found.append(
            Remark(
                RemarkCode.GAP, "A place in it was not filled in.", "Put the word there that belongs there."
            )
        )
    if wrong := other_name(text, person):
        found.append(
            Remark(RemarkCode.NAME, f"It greets “{wrong}”; this is {person.name}.", "Correct the greeting.")
        )
    if _LINK.search(text):
        found.append(
            Remark(
                RemarkCode.LINK,
                "There is a link in it.",
                "Keep links for the conversation: they read as advertising.",
            )
        )
    return found


def other_name(text: str, person: Person) -> str:
    """Return the name a note greets where it is none of this person; empty where it greets nobody by name."""
    if not (greeting := _GREETING.match(text)):
        return ""
    words = without_titles(greeting[1].split())[:MOST_NAMED]
    named = words[0].strip("'’\"") if words else ""
    if not named[:1].isupper() or not given_name(person.name):
        return ""
    own = {word for name in (person.name, *person.names) for word in name_words(name)}
    said = set(name_words(" ".join(words)))
    is_own = bool(said & own) or any(each.startswith(named.casefold()) for each in own)
    return "" if is_own or not said else named


def claim_remarks(claims: Sequence[CheckedClaim], knowing: Knowing) -> list[Remark]:
    """Return what the records say to what the note says; of somebody known it need not name the occasion.

    Where it names one, that they know each other does not prove it.
    """
    told = [(each.claim, claim_remark(each, knowing)) for each in claims]
    is_proven = any(remark.code is RemarkCode.CONFIRMED for _, remark in told)
    return [
        remark
        for claim, remark in told
        if remark.code is not RemarkCode.UNPROVEN or not is_proven or names_occasion(claim)
    ]


def claim_remark(checked: CheckedClaim, knowing: Knowing) -> Remark:
    """Return what the records say to one claim."""
    claim, fact = checked.claim, best_fact(knowing)
    is_known = knowing.knowledge in PROVEN_BY.get(claim.kind, ())
    if checked.state is ClaimState.UNKNOWN and fact and is_known and not names_occasion(claim):
        text = f"{tell_own(claim)}: {say_fact(fact)}."
        return Remark(RemarkCode.CONFIRMED, text, records=fact.records)
    text = f"{tell_own(claim)}{checked.because[len(say_claim(claim)) :]}."
    if checked.state is ClaimState.CONTRADICTED:
        return Remark(RemarkCode.CONTRADICTED, text, "Correct it, or leave it out.", checked.records)
    if checked.state is ClaimState.CONFIRMED:
        return Remark(RemarkCode.CONFIRMED, text, records=checked.records)
    return Remark(RemarkCode.UNPROVEN, text)


def names_occasion(claim: Claim) -> bool:
    """Tell whether a claim says where or when, so that more must be proven than that both know each other."""
    return bool(claim.event or claim.organisation or claim.place or claim.period)


def tell_own(claim: Claim) -> str:
    """Say what the owner claims in their own note: "You write that you met at Porto Data Day"."""
    says = say_claim(claim).removeprefix("Says ")
    return f"You write that {says.replace('they', 'you', 1) if claim.is_apart else says}"


def kind_remarks(
    text: str, reading: NoteReading, addressee: Addressee, same: Sequence[Earlier]
) -> list[Remark]:
    """Return how the note reads, with a way to make it better."""
    better = say_better(addressee.knowing)
    if reading.kind is NoteKind.BLANK:
        return [Remark(RemarkCode.BLANK, "There is no note.", better)]
    found = []
    if same:
        accepted = sum(each.is_accepted for each in same)
        others = "somebody else" if len(same) == 1 else f"{len(same)} others"
        came = "" if len(same) == 1 else f"; {accepted or 'none'} of them accepted"
        found.append(
            Remark(
                RemarkCode.ALIKE, f"You sent these words, or nearly these, to {others} before{came}.", better
            )
        )
    if reading.kind is NoteKind.SCAM:
        found.append(Remark(RemarkCode.SCAM, reading.because, "Say plainly who you are and why you write."))
    elif reading.kind is NoteKind.PITCH:
        advice = "Say what connects you; an offer can wait until you talk."
        found.append(Remark(RemarkCode.OFFER, reading.because, advice))
    elif reading.kind is NoteKind.DEFAULT:
        found.append(Remark(RemarkCode.DEFAULT, reading.because, better))
    elif (
        reading.kind is NoteKind.TEMPLATE
        and addressee.knowing.knowledge.is_known
        and reading.claims
        and not same
    ):
        found.append(Remark(RemarkCode.PERSONAL, "It says how you know each other."))
    elif reading.kind is NoteKind.TEMPLATE and not same:
        found.append(generic_remark(text, addressee, better))
    elif reading.kind is NoteKind.PERSONAL and not same:
        found.append(Remark(RemarkCode.PERSONAL, told_to_sender(reading.because)))
    return found


def told_to_sender(because: str) -> str:
    """Turn the reason that a reader would be given for a personal note to the one who writes it."""
    for told, turned in TURNED.items():
        if because.startswith(told):
            because = turned + because[len(told) :]
            break
    return because if because[-1:] in (".", "”") else f"{because or 'It is about the two of you'}."


def generic_remark(text: str, addressee: Addressee, better: str) -> Remark:
    """Say that anybody could get this note, or whoever has that job."""
    said = {word for word in note_words(text) if len(word) > _SHORT_WORD}
    job = {
        word
        for card in addressee.person.cards
        for part in (card.title, card.company, card.headline)
        for word in note_words(part)
    }
    if said & job:
        return Remark(RemarkCode.TITLE, "All that is about them in it is their job.", better)
    return Remark(RemarkCode.GENERIC, "Nothing in it is about the two of you.", better)


def say_better(knowing: Knowing) -> str:
    """Say what the note could say, from the best evidence there is; nothing is made up."""
    if fact := best_fact(knowing):
        return f"Say how you know each other: {say_fact(fact)}."
    return (
        "Your records hold nothing that connects you. Say where you came across them, what of theirs you read or heard,"
        " or why you ask them and nobody else."
    )


def say_fact(fact: Evidence) -> str:
    """Return a fact as the end of a sentence."""
    text = f"you {fact.text[4:]}" if fact.text.startswith("You ") else fact.text
    return text.rstrip(".")


def best_fact(knowing: Knowing) -> Evidence | None:
    """Return the best fact on what connects both, of those that prove something."""
    return next((each for each in knowing.evidence if each.code in FACTS), None)
