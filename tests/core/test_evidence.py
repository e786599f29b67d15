"""How first-hand a person is known, and the sentences that say so."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core import evidence
from firsthand.core.evidence import held_meetings, weigh
from firsthand.core.knowledge import (
    Card,
    Employment,
    Exchange,
    Introduced,
    Knowledge,
    Meeting,
    Owner,
    Person,
    Praise,
    Schooling,
)

TODAY = date(2026, 10, 2)
ANA = Person(1, "Ana Silva")
OWNER = Owner(
    name="Rui Costa",
    employments=(
        Employment("position:1", "Northwind", started_on=date(2017, 1, 1), finished_on=date(2020, 6, 30)),
    ),
    schoolings=(Schooling("school:1", "Universidade do Porto", date(2005, 9, 1), date(2009, 7, 31)),),
)
CHAT = Exchange(
    "thread:1", people=2, received=3, sent=3, first_on=date(2026, 8, 1), last_on=date(2026, 8, 11)
)
COFFEE = Meeting("meeting:1", "Quarterly review", datetime(2026, 3, 4, 9, tzinfo=UTC), people=6)
AT_NORTHWIND = Employment("seen:1", "Northwind", started_on=date(2018, 2, 1), finished_on=date(2021, 1, 31))
PUT_IN_TOUCH = Introduced(
    "thread:9",
    "Maria Lopez",
    7,
    date(2025, 5, 3),
    people=3,
    by_knowledge=Knowledge.SPOKEN,
    by_last_on=date(2025, 1, 1),
)


def grade(person: Person, owner: Owner = OWNER) -> Knowledge:
    return weigh(person, owner, as_of=TODAY).knowledge


def texts(person: Person, owner: Owner = OWNER) -> list[str]:
    return [fact.text for fact in weigh(person, owner, as_of=TODAY).evidence]


def test_each_wrote_to_the_other_is_spoken() -> None:
    person = replace(ANA, exchanges=(CHAT,))
    assert grade(person) is Knowledge.SPOKEN
    assert texts(person) == ["You wrote to each other 6 times, last on 11 August 2026"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"only_refused": True}, "You only refused when Ana Silva wrote, on 11 August 2026"),
        ({"people": 6}, "You and Ana Silva were among many in a conversation, on 11 August 2026"),
        ({"received": 0, "sent": 1}, "You wrote once and got no answer, on 11 August 2026"),
        ({"sent": 0}, "Ana Silva wrote to you 3 times and you did not answer, last on 11 August 2026"),
    ],
)
def test_refusing_crowds_and_silence_are_only_wrote(change: dict[str, int], said: str) -> None:
    person = replace(ANA, exchanges=(replace(CHAT, **change),))
    assert (grade(person), texts(person)) == (Knowledge.WROTE, [said])


@pytest.mark.parametrize("silent", ["sent", "received"])
def test_silence_elsewhere_is_no_news_of_who_talked(silent: str) -> None:
    person = replace(ANA, exchanges=(CHAT, replace(CHAT, record="thread:2", people=4, **{silent: 0})))
    assert texts(person) == ["You wrote to each other 6 times, last on 11 August 2026"]


def test_five_people_are_a_conversation() -> None:
    assert grade(replace(ANA, exchanges=(replace(CHAT, people=5),))) is Knowledge.SPOKEN


def test_two_one_sided_conversations_are_no_exchange() -> None:
    person = replace(ANA, exchanges=(replace(CHAT, sent=0), replace(CHAT, received=0, record="thread:2")))
    assert grade(person) is Knowledge.WROTE
    assert weigh(person, OWNER, as_of=TODAY).last_on is None


def test_meetings_that_took_place_are_met() -> None:
    older = replace(COFFEE, record="meeting:0", at=COFFEE.at - timedelta(days=90))
    person = replace(ANA, meetings=(older, COFFEE))
    assert grade(person) is Knowledge.MET
    assert texts(person) == ["You met twice, last on 4 March 2026: 'Quarterly review', 6 people"]


@pytest.mark.parametrize(
    "change", [{"is_cancelled": True}, {"is_declined": True}, {"at": datetime(2026, 10, 3, tzinfo=UTC)}]
)
def test_meetings_that_did_not_take_place_prove_nothing(change: dict[str, bool]) -> None:
    assert grade(replace(ANA, meetings=(replace(COFFEE, **change),))) is Knowledge.NONE


def test_twelve_people_meet_and_thirteen_share_an_event() -> None:
    assert grade(replace(ANA, meetings=(replace(COFFEE, people=12),))) is Knowledge.MET
    crowd = replace(ANA, meetings=(replace(COFFEE, people=13),))
    assert grade(crowd) is Knowledge.SHARED
    assert texts(crowd) == ["You were both at 'Quarterly review' on 4 March 2026, 13 people"]


def test_a_logged_meeting_counts_whatever_its_size() -> None:
    assert held_meetings(replace(ANA, meetings=(replace(COFFEE, people=40, is_logged=True),)), as_of=TODAY)


def test_same_employer_at_the_same_time_is_shared_and_with_talk_worked() -> None:
    person = replace(ANA, employments=(AT_NORTHWIND,))
    assert grade(person) is Knowledge.SHARED
    assert grade(replace(person, exchanges=(CHAT,))) is Knowledge.WORKED
    assert texts(person) == ["You were both at Northwind between 2018 and 2020"]


def test_same_employer_at_other_or_unknown_times_proves_nothing() -> None:
    later = replace(AT_NORTHWIND, started_on=date(2020, 7, 1), finished_on=None)
    undated = replace(AT_NORTHWIND, started_on=None, finished_on=None)
    assert grade(replace(ANA, employments=(later, undated))) is Knowledge.NONE


def test_a_card_proves_an_employer_on_the_days_it_was_seen() -> None:
    card = Card(
        "card:1",
        "Ana Silva",
        "Northwind",
        "Engineer",
        seen_first_on=date(2019, 5, 1),
        seen_last_on=date(2019, 9, 1),
    )
    assert grade(replace(ANA, cards=(card,))) is Knowledge.SHARED
    late = replace(card, seen_first_on=date(2026, 9, 1), seen_last_on=date(2026, 9, 1))
    assert texts(replace(ANA, cards=(late,))) == ["Listed as Engineer at Northwind on 1 September 2026"]


def test_mail_between_colleagues_addresses_proves_the_employer() -> None:
    owner = replace(OWNER, mails=("rui@northwind.example",))
    mail = replace(CHAT, channel="mail", first_on=date(2019, 1, 1), last_on=date(2019, 2, 1))
    person = replace(ANA, mails=("ana@northwind.example",), exchanges=(mail,))
    assert grade(person, owner) is Knowledge.WORKED
    assert grade(replace(person, mails=("ana@elsewhere.example",)), owner) is Knowledge.SPOKEN
    after = replace(mail, first_on=date(2022, 1, 1), last_on=date(2022, 2, 1))
    assert grade(replace(person, exchanges=(after,)), owner) is Knowledge.SPOKEN


@pytest.mark.parametrize(
    ("is_received", "said"),
    [
        (True, "Ana Silva wrote you a recommendation on 1 May 2020"),
        (False, "You wrote Ana Silva a recommendation on 1 May 2020"),
    ],
)
def test_a_recommendation_either_way_is_worked(is_received: bool, said: str) -> None:
    person = replace(
        ANA, praises=(Praise("rec:1", is_written=True, is_received=is_received, on=date(2020, 5, 1)),)
    )
    assert (grade(person), texts(person)) == (Knowledge.WORKED, [said])


def test_an_introduction_by_somebody_known_is_introduced() -> None:
    person = replace(ANA, introductions=(PUT_IN_TOUCH,))
    assert (grade(person), texts(person)) == (
        Knowledge.INTRODUCED,
        ["Maria Lopez put you in touch on 3 May 2025"],
    )


@pytest.mark.parametrize("change", [{"by_knowledge": Knowledge.WROTE}, {"people": 6}])
def test_an_introduction_by_a_stranger_or_among_many_proves_nothing(change: dict[str, int]) -> None:
    person = replace(ANA, introductions=(replace(PUT_IN_TOUCH, **change),))
    assert grade(person) is Knowledge.NONE
    assert texts(person)[0].startswith("Maria Lopez put you in touch on 3 May 2025, ")


def test_the_introducer_last_in_touch_is_named() -> None:
    warm = replace(PUT_IN_TOUCH, by="Ivo Brand", by_last_on=date(2026, 9, 1), on=date(2020, 1, 1))
    knowing = weigh(replace(ANA, introductions=(PUT_IN_TOUCH, warm)), OWNER, as_of=TODAY)
    assert knowing.introduced_by == warm


def test_same_school_at_the_same_time_is_shared() -> None:
    person = replace(
        ANA, schoolings=(Schooling("s", "Universidade do Porto", date(2008, 9, 1), date(2012, 7, 1)),)
    )
    assert grade(person) is Knowledge.SHARED
    undated = Schooling("s", "Universidade do Porto")
    assert grade(replace(ANA, schoolings=(undated,))) is Knowledge.NONE


def test_endorsements_and_a_connection_alone_are_none() -> None:
    clicks = tuple(
        Praise(f"e:{n}", is_written=False, is_received=True, on=date(2021, 1, n), skill=f"S{n}")
        for n in (1, 2)
    )
    person = replace(ANA, praises=clicks, connected_on=date(2019, 5, 3), is_connected=True)
    assert grade(person) is Knowledge.NONE
    assert texts(person) == [
        "Ana Silva endorsed you for S2 and S1, last on 2 January 2021",
        "Connected since 3 May 2019",
    ]


def test_an_own_invitation_is_told_where_nothing_came_of_it() -> None:
    invited = replace(ANA, invited_on=date(2024, 3, 4))
    assert (grade(invited), texts(invited)) == (Knowledge.NONE, ["You invited Ana Silva on 4 March 2024"])
    connected = replace(invited, connected_on=date(2024, 3, 6), is_connected=True)
    assert texts(connected) == ["Connected since 6 March 2024"]


def test_evidence_comes_best_first_with_its_records() -> None:
    person = replace(
        ANA,
        employments=(AT_NORTHWIND,),
        meetings=(COFFEE,),
        exchanges=(CHAT, replace(CHAT, only_refused=True)),
    )
    evidence = weigh(person, OWNER, as_of=TODAY).evidence
    assert [fact.code for fact in evidence] == ["worked", "met", "spoken", "wrote"]
    assert evidence[0].records == ("position:1", "seen:1")


def test_last_exchange_is_a_talk_a_meeting_or_a_recommendation() -> None:
    person = replace(ANA, exchanges=(CHAT,), meetings=(COFFEE,))
    assert weigh(person, OWNER, as_of=TODAY).last_on == CHAT.last_on


EXCHANGES = st.builds(
    Exchange,
    record=st.just("thread:1"),
    people=st.integers(2, 8),
    received=st.integers(0, 3),
    sent=st.integers(0, 3),
    first_on=st.just(date(2018, 1, 1)),
    last_on=st.dates(date(2018, 1, 1), TODAY),
    only_refused=st.booleans(),
    channel=st.sampled_from(["LinkedIn", "mail"]),
)
MEETINGS = st.builds(
    Meeting,
    record=st.just("meeting:1"),
    title=st.sampled_from(["", "Review"]),
    at=st.dates(date(2015, 1, 1), date(2027, 1, 1)).map(lambda day: datetime.combine(day, time(9), UTC)),
    people=st.integers(2, 20),
    is_cancelled=st.booleans(),
    is_declined=st.booleans(),
    is_logged=st.booleans(),
)
INTRODUCTIONS = st.builds(
    Introduced,
    record=st.just("thread:2"),
    by=st.just("Maria Lopez"),
    by_person=st.just(7),
    on=st.dates(date(2015, 1, 1), TODAY),
    people=st.integers(3, 7),
    by_knowledge=st.sampled_from(Knowledge),
    by_last_on=st.none() | st.dates(date(2015, 1, 1), TODAY),
)
PRAISES = st.builds(
    Praise,
    record=st.just("p:1"),
    is_written=st.booleans(),
    is_received=st.booleans(),
    on=st.dates(date(2015, 1, 1), TODAY),
)
EMPLOYMENTS = st.builds(
    Employment,
    record=st.just("seen:1"),
    company=st.sampled_from(["Northwind", "Contoso"]),
    started_on=st.none() | st.dates(date(2010, 1, 1), TODAY),
    finished_on=st.none() | st.dates(date(2010, 1, 1), TODAY),
)
CARDS = st.builds(
    Card,
    record=st.just("card:1"),
    name=st.just("Ana Silva"),
    company=st.sampled_from(["", "Northwind", "Contoso"]),
    seen_first_on=st.dates(date(2010, 1, 1), TODAY),
    seen_last_on=st.dates(date(2010, 1, 1), TODAY),
)
FACTS = {
    "exchanges": EXCHANGES,
    "meetings": MEETINGS,
    "introductions": INTRODUCTIONS,
    "praises": PRAISES,
    "employments": EMPLOYMENTS,
}
PEOPLE = st.builds(
    Person,
    id=st.just(1),
    name=st.just("Ana Silva"),
    **{field: st.lists(kind, max_size=2).map(tuple) for field, kind in FACTS.items()},
)


@given(PEOPLE, st.data())
def test_one_more_fact_never_lowers_the_grade(person: Person, data: st.DataObject) -> None:
    field = data.draw(st.sampled_from(sorted(FACTS)))
    richer = replace(person, **{field: (*getattr(person, field), data.draw(FACTS[field]))})
    assert grade(richer).rank <= grade(person).rank


@given(PEOPLE)
def test_every_fact_is_a_sentence_and_the_first_carries_the_grade(person: Person) -> None:
    knowing = weigh(person, OWNER, as_of=TODAY)
    grades = [Knowledge(fact.code).rank for fact in knowing.evidence if fact.code in list(Knowledge)]
    assert grades == sorted(grades)
    assert knowing.knowledge.rank == (grades[0] if grades else Knowledge.NONE.rank)
    assert all(fact.text and fact.records and fact.on for fact in knowing.evidence)


@given(PEOPLE, st.lists(CARDS, max_size=2).map(tuple))
def test_grade_for_lists_is_the_grade_with_its_facts(person: Person, cards: tuple[Card, ...]) -> None:
    listed = replace(person, cards=cards)
    assert evidence.grade(listed, OWNER, as_of=TODAY) is grade(listed)


def test_an_answer_to_the_owners_ask_alone_makes_nobody_known() -> None:
    told = weigh(replace(ANA, exchanges=(replace(CHAT, after_ask=True),)), OWNER, as_of=TODAY)
    assert (told.knowledge, told.last_on) == (Knowledge.WROTE, None)
    assert told.evidence[0].text == "Ana Silva answered when you asked, on 11 August 2026"


def test_an_answer_takes_nothing_from_what_was_written_before() -> None:
    answered = replace(ANA, exchanges=(CHAT, replace(CHAT, after_ask=True)))
    assert weigh(answered, OWNER, as_of=TODAY).knowledge is Knowledge.SPOKEN


TOLD = Exchange("notification:4", 2, 1, 0, date(2026, 9, 3), date(2026, 9, 3), is_told=True)


def test_what_linkedin_told_by_mail_says_so_and_never_that_nobody_answered() -> None:
    person = replace(ANA, exchanges=(TOLD, replace(CHAT, received=0)))
    assert grade(person) is Knowledge.WROTE
    assert texts(person) == [
        "LinkedIn told you by mail: Ana Silva wrote to you once, on 3 September 2026",
        "You wrote 3 times, last on 11 August 2026",
    ]
    assert texts(replace(person, exchanges=(TOLD, CHAT))) == [
        "You wrote to each other 6 times, last on 11 August 2026"
    ]


def test_a_connection_that_a_mail_alone_tells_of_names_the_mail() -> None:
    person = replace(ANA, connected_on=date(2026, 9, 3), is_connected=True, connected_record="notification:5")
    [fact] = weigh(person, OWNER, as_of=TODAY).evidence
    assert (fact.text, fact.records) == (
        "LinkedIn told you by mail: connected since 3 September 2026",
        ("notification:5",),
    )
