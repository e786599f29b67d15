"""Invitations to judge: one plain case, and random ones for laws that must hold for all."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from firsthand.core.invitations import Case, Match, Matched, Sender
from firsthand.core.knowledge import Evidence, Introduced, Knowing, Knowledge, Refusal
from firsthand.core.notes.values import CheckedClaim, Claim, ClaimKind, ClaimState, NoteKind, NoteReading
from firsthand.core.replies import Reply, ReplyKind

TODAY = date(2026, 10, 2)
SENT_AT = datetime(2026, 10, 1, 9, tzinfo=UTC)
BLOCKED = Refusal("refusal:1", "blocked", date(2024, 5, 3))


def introduced(last_on: date | None = date(2026, 9, 1)) -> Introduced:
    return Introduced(
        "thread:1",
        "Maria Lopez",
        7,
        date(2025, 5, 3),
        people=3,
        by_knowledge=Knowledge.MET,
        by_last_on=last_on,
    )


def knowing(grade: Knowledge, *, by_last_on: date | None = date(2026, 9, 1)) -> Knowing:
    fact = Evidence(grade, f"Fact of {grade}", (f"record:{grade}",), date(2026, 8, 11))
    by = introduced(by_last_on) if grade is Knowledge.INTRODUCED else None
    return Knowing(grade, () if grade is Knowledge.NONE else (fact,), date(2026, 8, 11), by)


def claim(kind: ClaimKind, state: ClaimState, *, introducer: int = 0) -> CheckedClaim:
    said = Claim(kind, quote="as said", person="Maria" if kind is ClaimKind.INTRODUCED else "")
    name = "Maria Lopez" if introducer else ""
    return CheckedClaim(said, state, f"Says {kind}: {state}", ("record:claim",), name, introducer)


def case(
    kind: NoteKind = NoteKind.BLANK,
    *,
    known: Knowing | None = None,
    grade: Match | None = None,
    **fields: object,
) -> Case:
    match = grade or (Match.SAME if known else Match.NONE)
    given = {"invitation_id": 1, "sender": Sender("Ana Silva"), "sent_at": SENT_AT, "note": "", **fields}
    return Case(reading=NoteReading(kind, "en"), match=Matched(match), knowing=known or Knowing(), **given)


LAST_DAYS = st.none() | st.dates(date(2020, 1, 1), TODAY)
KNOWINGS = st.builds(lambda grade, day: knowing(grade, by_last_on=day), st.sampled_from(Knowledge), LAST_DAYS)
CLAIMS = st.builds(
    lambda kind, state, introducer: claim(
        kind, state, introducer=introducer if kind is ClaimKind.INTRODUCED else 0
    ),
    st.sampled_from(ClaimKind),
    st.sampled_from(ClaimState),
    st.sampled_from([0, 7]),
)


def reply(
    kind: ReplyKind,
    *,
    on: date = TODAY,
    note: NoteKind = NoteKind.TEMPLATE,
    claims: tuple[CheckedClaim, ...] = (),
) -> Reply:
    said = NoteKind.PITCH if kind is ReplyKind.PITCH and note is not NoteKind.SCAM else note
    return Reply(kind, on, "message:5", "any", NoteReading(said, "en"), claims, "somehow")


def answered(asked: date | None, days: int, told: Reply) -> Reply | None:
    """A reply some days after the ask, none where nobody was asked."""
    return replace(told, on=min(asked + timedelta(days=days), TODAY)) if asked else None


PAST_DAYS = st.none() | st.integers(0, 30).map(lambda days: TODAY - timedelta(days=days))
REPLIES = st.builds(reply, st.sampled_from(ReplyKind)) | st.just(reply(ReplyKind.PITCH, note=NoteKind.SCAM))


def asked_cases(plain: Case, days: int, told: Reply | None) -> Case:
    return replace(plain, reply=told and answered(plain.asked_on, days, told))


PLAIN_CASES = st.builds(
    Case,
    invitation_id=st.integers(1, 10_000),
    sender=st.builds(Sender, name=st.sampled_from(["Ana Silva", ""]), headline=st.text(max_size=5)),
    sent_at=st.integers(0, 60).map(lambda days: SENT_AT - timedelta(days=days)),
    note=st.just("any"),
    reading=st.builds(
        NoteReading, st.sampled_from(NoteKind), st.just("en"), because=st.sampled_from(["", "It sells."])
    ),
    claims=st.lists(CLAIMS, max_size=2).map(tuple),
    match=st.builds(Matched, st.sampled_from(Match), person_name=st.sampled_from(["", "Ana Silva"])),
    knowing=KNOWINGS,
    refusals=st.sampled_from([(), (), (), (BLOCKED,)]),
    asked_on=PAST_DAYS,
    talk_on=st.none() | PAST_DAYS,
    held_on=st.none() | PAST_DAYS,
    is_uncertain=st.booleans(),
)
CASES = st.builds(asked_cases, PLAIN_CASES, st.integers(-5, 20), st.none() | REPLIES)
QUEUES = st.lists(CASES, max_size=12, unique_by=lambda each: each.invitation_id)
