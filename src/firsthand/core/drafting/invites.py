"""Drafting the note of an invitation that the owner is about to send: what connects both, and nothing made up."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from firsthand.core.drafting import grounds, occasions
from firsthand.core.drafting.fields import first_plain, plain_words
from firsthand.core.drafting.letter import Letter
from firsthand.core.drafting.replies import choose_tongue, names_of, values_of
from firsthand.core.drafting.resting import YOUR_TEXT, Grounds, rest_on
from firsthand.core.drafting.tone import Tone, register_in
from firsthand.core.drafting.values import Draft
from firsthand.core.drafting.variants import Variant, introduced_variants, shared_variants
from firsthand.core.evidence import MOST_IN_A_CONVERSATION, held_meetings
from firsthand.core.invitations import Case, Match, Matched, Sender, Spoken
from firsthand.core.knowledge import Knowing, Knowledge, Owner, Person
from firsthand.core.notes.values import NoteKind, NoteReading

KIND = "invite"


def draft_note(
    person: Person,
    knowing: Knowing,
    owner: Owner,
    now: datetime,
    *,
    limit: int,
    wordings: Mapping[str, str],
    spoken: Spoken = Spoken(),  # noqa: B008 - it is frozen
    topic: str = "",
    language: str = "",
    in_language: str = "",
    tone: Tone = Tone.PLAIN,
) -> Draft:
    """Draft a note of at most `limit` characters from the best evidence; empty where nothing connects both.

    It is in the language both wrote before, else in `language`; `in_language` overrules it. `topic` is what they wrote
    to each other about last. It stands on one line, as the platform shows it, and has no signature, since the name
    stands above it.
    """
    case = as_case(person, knowing, now, spoken)
    tongue = choose_tongue(in_language, spoken.language, language)
    register = spoken.register if tongue.code == spoken.language else ""
    for variant in (each for each in note_variants(case, person, owner, topic) if each.is_complete):
        values = {**values_of(variant, tongue, now.date()), **names_of(person.name, owner)}
        letter = Letter(tongue, register_in(tongue, tone, register), values, wordings, tone)
        note = " ".join(f"{letter.greeting} {letter.text(variant.name)}".split())
        if len(note) <= limit:
            rests_on = rest_on(letter, variant.name, Grounds(YOUR_TEXT, variant.ground))
            wording = f"{tongue.code}.{variant.name}"
            return Draft(KIND, body=note, language=tongue.code, wording=wording, rests_on=rests_on)
    return Draft(KIND, language=tongue.code)


def as_case(person: Person, knowing: Knowing, now: datetime, spoken: Spoken) -> Case:
    """Return the person as if they had invited the owner without a word, so that the same evidence speaks."""
    return Case(
        invitation_id=0,
        sender=Sender(person.name),
        sent_at=now,
        note="",
        reading=NoteReading(NoteKind.BLANK, ""),
        match=Matched(Match.SAME, person.id, person.name),
        knowing=knowing,
        spoken=spoken,
    )


def note_variants(case: Case, person: Person, owner: Owner, topic: str) -> Iterator[Variant]:
    """Yield what the note could say, the most telling first."""
    if case.knowledge is Knowledge.WORKED:
        ground = grounds.known(case, Knowledge.WORKED)
        yield Variant("invite.worked_at", {"organisation": worked_at(case, owner)}, ground=ground)
        yield Variant("invite.worked", ground=ground)
    occasion = {"event": met_at(person, as_of=case.sent_at.date())}
    about = {"topic": plain_words(topic)}
    for grade, name, values in (
        (Knowledge.MET, "invite.met_at", occasion),
        (Knowledge.MET, "invite.met", {}),
        (Knowledge.SPOKEN, "invite.spoken_about", about),
        (Knowledge.SPOKEN, "invite.spoken", {}),
    ):
        on, ground = last_of(case, grade), grounds.known(case, grade)
        yield Variant(name, values, on=on, needs_month=True, ground=ground)
    yield from introduced_variants(case, "invite.introduced")
    organisation, event = shared_variants(case, owner, "invite")
    yield event
    yield organisation
    yield from wrote_variants(case, person)


def met_at(person: Person, *, as_of: date) -> str:
    """Return what the last meeting was called, as both have it in their calendars; "" where the owner logged it."""
    last = next(iter(held_meetings(person, as_of=as_of)), None)
    return plain_words(last.title) if last and not last.is_logged else ""


def wrote_variants(case: Case, person: Person) -> Iterator[Variant]:
    """Yield who wrote to whom last, of conversations of few in which one of both alone wrote."""
    silent = [
        each
        for each in person.exchanges
        if bool(each.received) != bool(each.sent)
        and not each.after_ask
        and each.people <= MOST_IN_A_CONVERSATION
    ]
    if last := max(silent, key=lambda each: (each.last_on, each.record), default=None):
        name = "invite.wrote" if last.received else "invite.wrote_own"
        yield Variant(name, on=last.last_on, needs_month=True, ground=grounds.wrote(case, last.record))


def worked_at(case: Case, owner: Owner) -> str:
    """Return the owner's employer at which both are proven to have worked."""
    facts = [one for one in case.knowing.evidence if one.code == Knowledge.WORKED]
    return first_plain(occasions.named_by(facts, ((job.record, job.company) for job in owner.employments)))


def last_of(case: Case, code: Knowledge) -> date | None:
    """Return the last day of which a fact of this grade tells."""
    return max((one.on for one in case.knowing.evidence if one.on and one.code == code), default=None)
