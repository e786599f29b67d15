"""Claims of a note beside the evidence."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from firsthand.core.claims import check_claims
from firsthand.core.knowledge import (
    Attendance,
    Employment,
    Introduced,
    Knowing,
    Knowledge,
    Meeting,
    Owner,
    Person,
    Schooling,
)
from firsthand.core.notes.values import CheckedClaim, Claim, ClaimKind, NoteKind, NoteReading, Period

SENT_ON = date(2026, 10, 1)
OWNER = Owner(
    name="Rui Costa",
    employments=(
        Employment("position:1", "Northwind", started_on=date(2012, 3, 1), finished_on=date(2018, 8, 31)),
        Employment("position:2", "Contoso", started_on=date(2018, 9, 1)),
    ),
    schoolings=(Schooling("school:1", "Universidade do Porto", date(2005, 9, 1), date(2009, 7, 31)),),
    events=(
        Attendance(
            "event:1",
            "Porto Data Day",
            datetime(2026, 9, 12, 9, tzinfo=UTC),
            datetime(2026, 9, 12, 17, tzinfo=UTC),
        ),
        Attendance(
            "event:2",
            "Timber Summit",
            datetime(2026, 9, 22, tzinfo=UTC),
            datetime(2026, 9, 22, 9, tzinfo=UTC),
            is_going=False,
        ),
    ),
)
ANA = Person(1, "Ana Silva")
MARIA = Person(7, "Maria Lopez")
KNOWN = Knowing(Knowledge.SPOKEN, last_on=date(2020, 5, 3))
LUNCH = Meeting("meeting:1", "Lunch", datetime(2026, 9, 3, 12, tzinfo=UTC), people=2)


def years(first: int, last: int | None = None) -> Period:
    return Period(date(first, 1, 1), date(last or first, 12, 31))


def check(
    kind: ClaimKind,
    *,
    sender: Person | None = None,
    owner: Owner = OWNER,
    known: Sequence[tuple[Person, Knowing]] = (),
    **parts: object,
) -> CheckedClaim:
    claim = Claim(kind, **{"quote": "as the note says", **parts})
    reading = NoteReading(NoteKind.PERSONAL, "en", (claim,))
    return check_claims(reading, person=sender, owner=owner, sent_on=SENT_ON, find_known=lambda _: known)[0]


def test_an_event_the_owner_attended_confirms_a_meeting() -> None:
    checked = check(ClaimKind.MET, event="Data Day")
    assert (checked.state, checked.records) == ("confirmed", ("event:1",))
    assert checked.because == "Says you met at Data Day: you were there on 12 September 2026"


def test_an_event_the_owner_gave_up_contradicts_a_meeting_and_a_talk_heard() -> None:
    for kind in (ClaimKind.MET, ClaimKind.KNOWS_WORK):
        assert check(kind, event="Timber Summit").state == "contradicted"


def test_a_talk_heard_where_the_owner_was_is_confirmed() -> None:
    assert check(ClaimKind.KNOWS_WORK, event="Porto Data Day").state == "confirmed"
    assert check(ClaimKind.KNOWS_WORK).state == "unknown"


@pytest.mark.parametrize(
    ("event", "quote", "state"),
    [
        ("Porto", "I read your article on crane scheduling in Porto", "unknown"),
        ("Timber", "I read your article on Timber", "unknown"),
        ("Porto", "I heard your talk in Porto", "confirmed"),
    ],
)
def test_a_town_is_no_event_at_which_work_was_heard(event: str, quote: str, state: str) -> None:
    assert check(ClaimKind.KNOWS_WORK, event=event, quote=quote).state == state


def test_looking_forward_to_an_event_is_never_contradicted() -> None:
    assert check(ClaimKind.WANTS_TO_MEET, event="Timber Summit").state == "unknown"


def test_a_meeting_of_both_confirms_on_its_days() -> None:
    ana = replace(ANA, meetings=(LUNCH,))
    september, march = (
        Period(date(2026, 9, 1), date(2026, 9, 30)),
        Period(date(2026, 3, 1), date(2026, 3, 31)),
    )
    assert check(ClaimKind.MET, sender=ana, period=september).state == "confirmed"
    assert check(ClaimKind.MET, sender=ana).because == "Says you met: you met on 3 September 2026"
    assert check(ClaimKind.MET, sender=ana, period=march).state == "unknown"


def test_a_meeting_on_a_day_to_come_is_contradicted() -> None:
    next_month = Period(date(2026, 11, 12), date(2026, 11, 12))
    checked = check(ClaimKind.MET, period=next_month, owner=Owner())
    assert (checked.state, checked.because) == (
        "contradicted",
        "Says you met on 12 November 2026: that day was still to come when the note was sent",
    )


def test_a_meeting_called_off_contradicts_on_its_days() -> None:
    ana = replace(ANA, meetings=(replace(LUNCH, is_cancelled=True),))
    week = Period(date(2026, 8, 31), date(2026, 9, 6))
    assert check(ClaimKind.MET, sender=ana, period=week).because.endswith(
        "'Lunch' on 3 September 2026 was cancelled"
    )
    assert check(ClaimKind.MET, sender=ana).state == "unknown"


def test_a_meeting_at_an_employer_of_the_owner_is_checked_by_its_years() -> None:
    assert check(ClaimKind.MET, organisation="Northwind", period=years(2015)).state == "confirmed"
    assert check(ClaimKind.MET, organisation="Northwind", period=years(2021)).state == "contradicted"
    assert check(ClaimKind.MET, organisation="Fabrikam").state == "unknown"


def test_a_party_of_an_employer_proves_nothing_but_its_years() -> None:
    assert check(ClaimKind.MET, event="Northwind summer party", period=years(2015)).state == "unknown"
    assert check(ClaimKind.MET, event="Northwind summer party", period=years(2021)).state == "contradicted"


@pytest.mark.parametrize(
    ("organisation", "period", "state"),
    [
        ("Northwind", None, "confirmed"),
        ("Northwind", years(2014, 2016), "confirmed"),
        ("Northwind", years(2009), "contradicted"),
        ("Contoso", years(2026), "confirmed"),
        ("Fabrikam", None, "contradicted"),
        ("Fabrikam", years(2015, 2017), "contradicted"),
        ("Fabrikam", years(2018), "contradicted"),
        ("Fabrikam", years(2010), "unknown"),
        ("Universidade do Porto", None, "unknown"),
        ("the company", None, "unknown"),
        ("Northwind Foods", years(2009), "unknown"),
        ("", None, "unknown"),
    ],
)
def test_working_together_is_checked_against_the_career(
    organisation: str, period: Period | None, state: str
) -> None:
    assert check(ClaimKind.WORKED, organisation=organisation, period=period).state == state


def test_contradictions_say_where_the_owner_was() -> None:
    elsewhere = check(ClaimKind.WORKED, organisation="Fabrikam", period=years(2015, 2017))
    assert (
        elsewhere.because
        == "Says you worked together at Fabrikam between 2015 and 2017: you were at Northwind then"
    )
    early = check(ClaimKind.WORKED, organisation="Northwind", period=years(2009))
    assert early.because.endswith("in 2009: you were there between 2012 and 2018, not in 2009")


@pytest.mark.parametrize(
    "quote", ["worked together on the Fabrikam project", "Fabrikam war euer Kunde", "cliente vosso"]
)
def test_a_project_with_a_client_is_never_contradicted(quote: str) -> None:
    assert check(ClaimKind.WORKED, organisation="Fabrikam", quote=quote).state == "unknown"


def test_an_unknown_career_contradicts_nothing() -> None:
    assert check(ClaimKind.WORKED, organisation="Fabrikam", owner=Owner()).state == "unknown"


def test_undated_employment_excludes_no_year() -> None:
    owner = Owner(employments=(Employment("position:1", "Northwind"),))
    assert (
        check(ClaimKind.WORKED, organisation="Northwind", period=years(2009), owner=owner).state == "unknown"
    )


def test_a_gap_in_the_career_leaves_room_for_another_firm() -> None:
    first, second = OWNER.employments
    owner = replace(OWNER, employments=(first, replace(second, started_on=date(2019, 6, 1))))
    assert (
        check(ClaimKind.WORKED, organisation="Fabrikam", period=years(2018, 2019), owner=owner).state
        == "unknown"
    )


@pytest.mark.parametrize(
    ("school", "period", "state"),
    [
        ("Universidade do Porto", None, "confirmed"),
        ("Universidade do Porto", years(2006), "confirmed"),
        ("Universidade do Porto", years(2015), "contradicted"),
        ("University of Leeds", None, "contradicted"),
        ("University of Leeds", years(2012), "unknown"),
        ("Maple High School", None, "unknown"),
        ("der Uni", years(2006), "unknown"),
    ],
)
def test_studying_together_is_checked_against_the_schools(
    school: str, period: Period | None, state: str
) -> None:
    assert check(ClaimKind.STUDIED, organisation=school, period=period).state == state


def test_school_years_told_by_two_calendar_years_are_covered_by_the_months_between() -> None:
    at_school = replace(OWNER.schoolings[0], started_on=date(2010, 9, 1), finished_on=date(2012, 6, 30))
    owner = replace(OWNER, schoolings=(at_school,))
    checked = check(
        ClaimKind.STUDIED, organisation="University of Leeds", period=years(2010, 2012), owner=owner
    )
    assert checked.state == "contradicted"
    later = check(
        ClaimKind.STUDIED, organisation="University of Leeds", period=years(2012, 2014), owner=owner
    )
    assert later.state == "unknown"


@pytest.mark.parametrize("school", ["Universidade do Porto", "University of Leeds"])
def test_who_studied_at_another_time_is_never_contradicted(school: str) -> None:
    checked = check(ClaimKind.STUDIED, organisation=school, period=years(2015), is_apart=True)
    assert checked.state == "unknown"
    assert checked.because.startswith(f"Says they studied at {school} in 2015: ")


def test_a_meeting_at_a_school_is_never_contradicted() -> None:
    assert check(ClaimKind.MET, organisation="Universidade do Porto", period=years(2006)).state == "confirmed"
    assert check(ClaimKind.MET, organisation="Universidade do Porto", period=years(2026)).state == "unknown"


def test_who_studied_then_may_have_worked_elsewhere() -> None:
    owner = replace(OWNER, schoolings=(replace(OWNER.schoolings[0], finished_on=date(2014, 7, 31)),))
    period = years(2013)
    assert check(ClaimKind.WORKED, organisation="Fabrikam", period=period, owner=owner).state == "unknown"
    assert check(ClaimKind.WORKED, organisation="Fabrikam", period=period).state == "contradicted"


def test_a_nameless_school_is_found_by_its_town() -> None:
    checked = check(ClaimKind.STUDIED, organisation="Universidade", place="Porto", period=years(2006))
    assert checked.state == "confirmed"


def test_a_seen_introduction_is_confirmed() -> None:
    seen = Introduced(
        "thread:1", "Maria Lopez", 7, date(2025, 5, 3), people=3, by_knowledge=Knowledge.MET, by_last_on=None
    )
    ana = replace(ANA, introductions=(seen,))
    checked = check(ClaimKind.INTRODUCED, sender=ana, person="Maria", known=[(MARIA, KNOWN)])
    assert (checked.state, checked.introducer_person, checked.records) == ("confirmed", 7, ("thread:1",))
    assert checked.because == "Says Maria put you in touch: Maria Lopez did so on 3 May 2025"


def test_a_known_introducer_is_named_even_when_cold() -> None:
    checked = check(
        ClaimKind.INTRODUCED, person="Maria", known=[(MARIA, KNOWN), (replace(MARIA, id=8), Knowing())]
    )
    assert (checked.state, checked.introducer, checked.introducer_person) == ("unknown", "Maria Lopez", 7)
    assert "last in touch on 3 May 2020" in checked.because


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ([], "you know nobody of that name"),
        ([(MARIA, Knowing())], "you do not know Maria Lopez first-hand"),
        ([(MARIA, KNOWN), (replace(MARIA, id=8), KNOWN)], "you know 2 people of that name"),
    ],
)
def test_strangers_and_several_people_are_no_introducer(
    known: list[tuple[Person, Knowing]], said: str
) -> None:
    checked = check(ClaimKind.INTRODUCED, person="Maria", known=known)
    assert (checked.state, checked.introducer_person) == ("unknown", 0)
    assert said in checked.because


@pytest.mark.parametrize("kind", [ClaimKind.RECRUITS, ClaimKind.SEEKS_ADVICE, ClaimKind.WANTS_TO_MEET])
def test_wishes_are_neither_true_nor_false(kind: ClaimKind) -> None:
    assert check(kind, organisation="Fabrikam", period=years(2015)).state == "unknown"


WORDS = st.sampled_from(
    [
        "",
        "Northwind",
        "Fabrikam",
        "Porto Data Day",
        "the meetup",
        "Timber Summit",
        "Universidade do Porto",
        "{x}",
    ]
)
PERIODS = st.none() | st.builds(
    lambda one, other: Period(min(one, other), max(one, other)), st.dates(), st.dates()
)
CLAIMS = st.builds(
    Claim,
    st.sampled_from(ClaimKind),
    quote=WORDS,
    organisation=WORDS,
    event=WORDS,
    place=WORDS,
    person=WORDS,
    period=PERIODS,
)


@given(st.lists(CLAIMS, max_size=4).map(tuple))
def test_every_claim_is_answered_in_a_sentence(claims: tuple[Claim, ...]) -> None:
    reading = NoteReading(NoteKind.PERSONAL, "en", claims)
    checked = check_claims(
        reading, person=ANA, owner=OWNER, sent_on=SENT_ON, find_known=lambda _: [(MARIA, KNOWN)]
    )
    assert tuple(each.claim for each in checked) == claims
    wishes = (ClaimKind.SEEKS_ADVICE, ClaimKind.WANTS_TO_MEET)
    assert all((": " in each.because) or each.claim.kind in wishes for each in checked)
    assert not any(each.because.endswith(".") for each in checked)


@pytest.mark.parametrize("kind", [ClaimKind.SEEKS_ADVICE, ClaimKind.WANTS_TO_MEET])
def test_wish_is_told_without_a_check(kind: ClaimKind) -> None:
    reading = NoteReading(NoteKind.PERSONAL, "en", (Claim(kind, "x"),))
    (checked,) = check_claims(reading, person=ANA, owner=OWNER, sent_on=SENT_ON, find_known=lambda _: [])
    assert checked.because in ("Asks for advice or help", "Wants to meet")


@given(CLAIMS)
def test_an_owner_without_records_contradicts_and_confirms_nothing(claim: Claim) -> None:
    assume(claim.period is None or claim.period.first_on <= SENT_ON)
    reading = NoteReading(NoteKind.PERSONAL, "en", (claim,))
    (checked,) = check_claims(reading, person=None, owner=Owner(), sent_on=SENT_ON, find_known=lambda _: [])
    assert checked.state == "unknown"
