"""Which of the texts fits: chosen by what the evidence holds, never by what the sender merely says."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from firsthand.core.drafting import grounds, occasions
from firsthand.core.drafting.fields import plain_words
from firsthand.core.drafting.resting import Ground
from firsthand.core.invitations import Case, Match
from firsthand.core.knowledge import Knowledge, Owner
from firsthand.core.notes.values import ClaimKind, ClaimState, NoteKind
from firsthand.core.verdicts import Decision, Verdict

FOLLOW = "decline.follow"  # a no that suggests to follow the owner instead


@dataclass(frozen=True, slots=True)
class Variant:
    """A text to use with the values it needs; a text that misses one is passed over. It rests on its ground."""

    name: str
    values: Mapping[str, str] = field(default_factory=dict)
    on: date | None = None
    needs_month: bool = False
    ground: Ground | None = None

    @property
    def is_complete(self) -> bool:
        """Tell whether every value is there."""
        return all(self.values.values()) and (self.on is not None or not self.needs_month)


def choose_variant(case: Case, decision: Decision, owner: Owner) -> Variant:
    """Return the most specific text whose values the evidence holds."""
    if decision.follows:
        return Variant(FOLLOW)
    variants = {
        Verdict.ACCEPT: accept_variants,
        Verdict.TALK: talk_variants,
        Verdict.ASK: ask_variants,
        Verdict.DECLINE: decline_variants,
    }[decision.verdict](case, owner)
    plain = Variant(f"{decision.verdict}.plain")
    return next((variant for variant in variants if variant.is_complete), plain)


def accept_variants(case: Case, owner: Owner) -> Iterator[Variant]:
    """Yield texts that say what connects both, then offer help."""
    last_on = case.knowing.last_on
    if case.knowledge is Knowledge.WORKED:
        at = {"organisation": occasions.confirmed_organisation(case, owner)}
        yield Variant("accept.worked_at", at, ground=grounds.confirmed(case))
        yield Variant("accept.worked", ground=grounds.known(case, Knowledge.WORKED))
    if case.knowledge is Knowledge.MET:
        yield Variant("accept.met", on=last_on, needs_month=True, ground=grounds.last_touch(case))
    if case.knowledge is Knowledge.SPOKEN:
        yield Variant("accept.spoken", on=last_on, needs_month=True, ground=grounds.last_touch(case))
    if case.knowledge.is_known:
        yield Variant("accept.known", ground=grounds.known(case, case.knowledge))
    yield from introduced_variants(case, "accept.introduced")
    event = {"event": occasions.confirmed_event(case, owner)}
    yield Variant("accept.event", event, ground=grounds.confirmed(case))
    if claims(case, ClaimKind.KNOWS_WORK):
        yield Variant("accept.work", ground=grounds.said(case, ClaimKind.KNOWS_WORK))


def talk_variants(case: Case, owner: Owner) -> Iterator[Variant]:
    """Yield texts that propose a conversation and say why."""
    yield from introduced_variants(case, "talk.introduced")
    introducer = {"introducer": occasions.known_introducer(case)}
    yield Variant("talk.mentioned", introducer, ground=grounds.said(case, ClaimKind.INTRODUCED))
    event = {"event": occasions.confirmed_event(case, owner)}
    yield Variant("talk.event", event, ground=grounds.confirmed(case))
    organisation = {"organisation": occasions.confirmed_organisation(case, owner)}
    yield Variant("talk.organisation", organisation, ground=grounds.confirmed(case))
    if occasions.says_how_they_met(case):
        yield Variant("talk.met", ground=grounds.unproven(case))
    for kind, name in (
        (ClaimKind.RECRUITS, "talk.recruiter"),
        (ClaimKind.KNOWS_WORK, "talk.work"),
        (ClaimKind.SEEKS_ADVICE, "talk.advice"),
        (ClaimKind.WANTS_TO_MEET, "talk.meet"),
    ):
        if claims(case, kind):
            yield Variant(name, ground=grounds.said(case, kind))


def ask_variants(case: Case, owner: Owner) -> Iterator[Variant]:
    """Yield texts that ask how both know each other, with what is known."""
    if case.knowledge.is_known and case.reading.kind is NoteKind.SCAM:
        yield Variant("ask.elsewhere", ground=grounds.reading(case))
    yield from mistaken_variants(case)
    if case.match.grade is Match.POSSIBLE:
        name = {"full_name": plain_words(case.sender.name)}
        ground = grounds.namesakes(case)
        yield Variant("ask.namesake", name, on=occasions.namesake_on(case), needs_month=True, ground=ground)
        yield Variant("ask.namesake_plain", ground=ground)
    yield from introduced_variants(case, "ask.introduced")
    yield from shared_variants(case, owner, "ask")
    if case.knowledge is Knowledge.WROTE:
        yield Variant("ask.wrote", on=occasions.wrote_on(case), needs_month=True, ground=grounds.wrote(case))
    yield Variant(
        "ask.event", {"event": occasions.confirmed_event(case, owner)}, ground=grounds.confirmed(case)
    )


def mistaken_variants(case: Case) -> Iterator[Variant]:
    """Yield texts that put a contradicted claim kindly, naming only what the sender named."""
    for checked in occasions.claims_in(case, ClaimState.CONTRADICTED):
        claim, ground = checked.claim, grounds.of_claims(case, [checked])
        yield Variant("ask.mistaken_event", {"event": plain_words(claim.event)}, ground=ground)
        organisation = {"organisation": plain_words(claim.organisation)}
        yield Variant("ask.mistaken_organisation", organisation, ground=ground)
        yield Variant("ask.mistaken_person", {"person": plain_words(claim.person)}, ground=ground)
        yield Variant("ask.mistaken", ground=ground)


def decline_variants(case: Case, _owner: Owner) -> Iterator[Variant]:
    """Yield texts that say no without a reason to argue about."""
    if case.reading.kind is NoteKind.PITCH:
        yield Variant("decline.pitch", ground=grounds.reading(case))


def introduced_variants(case: Case, name: str) -> Iterator[Variant]:
    """Yield the text that names a proven introducer."""
    if case.knowledge is Knowledge.INTRODUCED and (by := case.knowing.introduced_by):
        values = {"introducer": plain_words(by.by)}
        yield Variant(name, values, on=by.on, needs_month=True, ground=grounds.introduced(case))


def shared_variants(case: Case, owner: Owner, start: str) -> Iterator[Variant]:
    """Yield the texts that name an employer, a school or an event of both."""
    organisation, event = occasions.shared_organisation(case, owner), occasions.shared_event(case, owner)
    yield Variant(
        f"{start}.organisation", {"organisation": organisation}, ground=grounds.shared(case, organisation)
    )
    yield Variant(f"{start}.event", {"event": event}, ground=grounds.shared(case, event))


def claims(case: Case, kind: ClaimKind) -> bool:
    """Tell whether the note gives this as its reason and nothing contradicts it."""
    return any(one.claim.kind is kind and one.state is not ClaimState.CONTRADICTED for one in case.claims)
