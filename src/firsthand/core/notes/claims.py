"""What a note claims: phrases turned into claims with the names and days beside them."""

from collections.abc import Iterable
from datetime import date

from firsthand.core.knowledge import Owner
from firsthand.core.notes.absences import absent_sentences
from firsthand.core.notes.claim_reader import AT_HOME, ClaimReader
from firsthand.core.notes.denials import is_denied
from firsthand.core.notes.insiders import inside_claim
from firsthand.core.notes.own_events import meeting_at_own_event
from firsthand.core.notes.own_names import names_school
from firsthand.core.notes.text import Text
from firsthand.core.notes.values import Claim, ClaimKind

KIND_OF = {
    "met": ClaimKind.MET,
    "worked": ClaimKind.WORKED,
    "introduced_after": ClaimKind.INTRODUCED,
    "introduced_by": ClaimKind.INTRODUCED,
    "introduced_named": ClaimKind.INTRODUCED,
    "studied": ClaimKind.STUDIED,
    "knows_work": ClaimKind.KNOWS_WORK,
    "follows_work": ClaimKind.KNOWS_WORK,
    "recruits": ClaimKind.RECRUITS,
    "interviews": ClaimKind.RECRUITS,
    "seeks_advice": ClaimKind.SEEKS_ADVICE,
    "job_hunts": ClaimKind.SEEKS_ADVICE,
    "wants_to_meet": ClaimKind.WANTS_TO_MEET,
}
_TOGETHER = frozenset({ClaimKind.MET, ClaimKind.WORKED, ClaimKind.STUDIED})
_TRIES = 3  # phrases looked at for one claim of one sentence
_MOST_SENTENCES = 40  # with a claim each; a longer text repeats itself

_Read = dict[tuple[ClaimKind, int], list[Claim]]


def claims_in(text: Text, *, owner: Owner, sent_on: date) -> tuple[Claim, ...]:
    """Return the claims of a note, one for each kind and sentence, the fullest first."""
    reader = ClaimReader(text, owner, sent_on)
    # Who answers the owner's application offers the job; who looks for one does not.
    unsaid = {"job_hunts"} if text.of("interviews") else {"recruits"} if text.of("job_hunts") else set()
    if text.of("placed"):
        unsaid = {"recruits", "interviews"}  # the owner once filled a role, or has one to fill
    read: _Read = {}
    for hit in text.hits:
        kind = KIND_OF.get(hit.group)
        if kind is None or len(read) > _MOST_SENTENCES or hit.group in unsaid:
            continue
        sentence = text.words[hit.first].sentence
        tried = read.setdefault((kind, sentence), [])
        if len(tried) < _TRIES and not is_denied(text, hit, kind) and (claim := reader.claim(hit, kind)):
            read.setdefault((claim.kind, sentence), []).append(claim)
    for kind, sentence in list(read):
        if kind is ClaimKind.STUDIED and read[kind, sentence]:
            read[ClaimKind.WORKED, sentence] = _besides(read, sentence)
    _add_insiders(read, reader)
    _add_own_event(read, reader)
    _leave_out_places(read)
    if any(claim.organisation for (kind, _), claims in read.items() if kind in AT_HOME for claim in claims):
        _leave_out_empty_meetings(read)
    _leave_out_of_yours(read, text)
    _leave_out_regrets(read, text)
    _leave_out_hearsay(read, text)
    been = {sentence for (kind, sentence), claims in read.items() if claims and kind in _TOGETHER}
    return _fullest(
        max(claims, key=_fullness)
        for (kind, sentence), claims in read.items()
        if claims and not (kind is ClaimKind.WANTS_TO_MEET and sentence in been)
    )


def _add_insiders(read: _Read, reader: ClaimReader) -> None:
    """Add a claim where a note speaks as one from inside of an employer or school of the owner's."""
    for kind in AT_HOME:
        if any(
            claim.organisation for (other, _), claims in read.items() if other is kind for claim in claims
        ):
            continue
        if found := inside_claim(reader, kind):
            claim, sentence = found
            read[kind, sentence] = [claim]


def _add_own_event(read: _Read, reader: ClaimReader) -> None:
    """Add a meeting at an event of the owner's, where nothing else is said of that event."""
    if any(claims for (kind, _), claims in read.items() if kind in (ClaimKind.MET, ClaimKind.KNOWS_WORK)):
        return
    if found := meeting_at_own_event(reader):
        claim, sentence = found
        read[ClaimKind.MET, sentence] = [claim]


def _besides(read: _Read, sentence: int) -> list[Claim]:
    """Leave out work in a sentence on studies where it names no other place: "we worked in the lab"."""
    schools = {claim.organisation for claim in read[ClaimKind.STUDIED, sentence]} | {""}
    work = read.get((ClaimKind.WORKED, sentence), [])
    return [c for c in work if c.organisation not in schools and not names_school(c.organisation)]


def _leave_out_places(read: _Read) -> None:
    """Leave out a meeting where both worked or studied, and work at an occasion: each is said better."""
    for (kind, sentence), claims in list(read.items()):
        homes = [claim for home in AT_HOME for claim in read.get((home, sentence), ()) if claim.organisation]
        occasions = [claim for claim in read.get((ClaimKind.MET, sentence), ()) if claim.event]
        if kind is ClaimKind.MET and homes:
            known = {claim.organisation for claim in homes}
            read[kind, sentence] = [
                claim for claim in claims if claim.event and claim.organisation not in known
            ]
        elif kind is ClaimKind.WORKED and occasions:
            read[kind, sentence] = [claim for claim in claims if claim.organisation]


def _leave_out_empty_meetings(read: _Read) -> None:
    """Leave out "remember me?" beside an employer or school: it names no meeting of its own."""
    for (kind, sentence), claims in list(read.items()):
        if kind is ClaimKind.MET:
            read[kind, sentence] = [claim for claim in claims if _fullness(claim)]


def _leave_out_hearsay(read: _Read, text: Text) -> None:
    """Leave out a meeting that names nothing where the same words tell of somebody else: "Jo told me about you"."""
    told = [hit for hit in text.hits if KIND_OF.get(hit.group) is ClaimKind.INTRODUCED]
    met = [hit for hit in text.hits if KIND_OF.get(hit.group) is ClaimKind.MET]
    alone = {
        text.words[hit.first].sentence
        for hit in met
        if not any(other.first < hit.last and hit.first < other.last for other in told)
    }
    heard = {text.words[hit.first].sentence for hit in told} - alone
    for (kind, sentence), claims in list(read.items()):
        if kind is ClaimKind.MET and sentence in heard:
            read[kind, sentence] = [claim for claim in claims if _fullness(claim)]


def _leave_out_of_yours(read: _Read, text: Text) -> None:
    """Leave out time together where the owner's colleague is meant, or both never worked together."""
    theirs = {text.words[hit.first].sentence for hit in text.of("of_yours")}
    for (kind, sentence), claims in list(read.items()):
        if sentence in theirs and kind is ClaimKind.WORKED:
            read[kind, sentence] = []
        elif sentence in theirs and kind is ClaimKind.MET:
            read[kind, sentence] = [claim for claim in claims if claim.event and not claim.organisation]


def _leave_out_regrets(read: _Read, text: Text) -> None:
    """Leave out when and where from a wish beside "I could not come": that tells of what was missed."""
    wishes = [key for key, claims in read.items() if key[0] is ClaimKind.WANTS_TO_MEET and claims]
    absent = absent_sentences(text) if wishes else set()
    for kind, sentence in wishes:
        if sentence in absent:
            read[kind, sentence] = [Claim(kind, claim.quote) for claim in read[kind, sentence]]


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
