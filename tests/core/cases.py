"""Invitations to judge: one plain case, and random ones for laws that must hold for all."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from firsthand.core.invitations import Case, Match, Matched, Sender
from firsthand.core.knowledge import Evidence, Introduced, Knowing, Knowledge, Refusal
from firsthand.core.notes.values import CheckedClaim, Claim, ClaimKind, ClaimState, NoteKind, NoteReading

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
CASES = st.builds(
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
    asked_on=st.none() | st.integers(0, 30).map(lambda days: TODAY - timedelta(days=days)),
    is_uncertain=st.booleans(),
)
QUEUES = st.lists(CASES, max_size=12, unique_by=lambda each: each.invitation_id)
