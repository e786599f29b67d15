from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.invitations import Match, Matched, Sender
from firsthand.core.knowledge import (
    Card,
    Employment,
    Exchange,
    Introduced,
    Knowledge,
    Meeting,
    Owner,
    Person,
    Schooling,
    Signed,
)
from firsthand.core.people import match_sender

SENT_ON = date(2026, 10, 2)
OWNER = Owner("Olga Owner", urls=("linkedin.com/in/olga",), mails=("olga@home.example",))
SENDER = Sender("Ana Silva")
ANA = Person(1, "Ana Silva")
ANA_URL = "linkedin.com/in/ana-silva"
CHAT = Exchange("message:7", 2, 3, 3, date(2024, 1, 1), date(2024, 2, 1))
NOW_AT_NORTHWIND = Card("card:1", "Ana Silva", "Northwind", "Data engineer", seen_last_on=date(2026, 9, 1))
ORDER = [Match.NONE, Match.POSSIBLE, Match.LIKELY, Match.SAME]


def match(sender: Sender, *people: Person, rivals: int = 0) -> Matched:
    return match_sender(sender, people, owner=OWNER, sent_on=SENT_ON, rivals=rivals)


def grade(sender: Sender, *people: Person, rivals: int = 0) -> Match:
    return match(sender, *people, rivals=rivals).grade


def test_same_profile_address_is_the_same_person_whatever_the_name() -> None:
    matched = match(Sender("Ana S. Costa", ANA_URL), replace(ANA, urls=(ANA_URL,), is_connected=True))
    assert (matched.grade, matched.person_id, matched.because) == (
        Match.SAME,
        1,
        "Same profile address as Ana Silva",
    )


def test_same_mail_is_the_same_person() -> None:
    sender = Sender("Ana", mail="Ana@Northwind.example")
    assert grade(sender, replace(ANA, mails=("ana@northwind.example",))) is Match.SAME


@pytest.mark.parametrize("mail", ["info@northwind.example", "invitations@linkedin.com", "olga@home.example"])
def test_shared_mailboxes_prove_nobody(mail: str) -> None:
    assert grade(Sender("Rui Costa", mail=mail), replace(ANA, mails=(mail,))) is Match.NONE


def test_address_wins_over_mail() -> None:
    by_mail = replace(ANA, mails=("ana@northwind.example",))
    by_url = Person(2, "Ana Costa", urls=(ANA_URL,))
    assert match(Sender("Ana Silva", ANA_URL, "ana@northwind.example"), by_mail, by_url).person_id == 2


def test_member_id_is_no_other_address() -> None:
    sender = replace(SENDER, url="linkedin.com/member/ACoAAB1234")
    assert grade(sender, replace(ANA, urls=(ANA_URL,))) is Match.LIKELY


@pytest.mark.parametrize("name", ["Rui Costa", "Ana Silveira", "", "LinkedIn Member"])
def test_another_or_no_name_is_nobody(name: str) -> None:
    assert match(Sender(name), ANA, Person(2, "LinkedIn Member")) == Matched()


def test_unique_name_is_likely() -> None:
    matched = match(Sender("Dr. Ana SILVA 🚀"), ANA)
    assert (matched.grade, matched.because) == (Match.LIKELY, "Nobody else you have seen has this name")


@pytest.mark.parametrize("name", ["Eva Ott", "Bo Li", "Li Wei", "John Smith", "Thomas Müller", "王伟"])
def test_a_unique_name_may_be_short_or_common(name: str) -> None:
    assert grade(Sender(name), Person(1, name)) is Match.LIKELY
    assert match(Sender(name), Person(1, name), rivals=1).grade is Match.POSSIBLE


@pytest.mark.parametrize("name", ["Ana", "Ana S.", "A. Silva", "王"])
def test_name_not_spelt_out_is_only_possible(name: str) -> None:
    assert grade(Sender(name), Person(1, name)) is Match.POSSIBLE


def test_initial_for_the_given_name_needs_something_more() -> None:
    sender = Sender("A. Silva", headline="Engineer at Northwind")
    assert grade(sender, ANA) is Match.POSSIBLE
    assert grade(sender, replace(ANA, cards=(NOW_AT_NORTHWIND,))) is Match.LIKELY


def test_hidden_surname_is_never_likely() -> None:
    assert (
        grade(Sender("Ana S.", headline="Engineer at Northwind"), replace(ANA, cards=(NOW_AT_NORTHWIND,)))
        is Match.POSSIBLE
    )


def test_name_shared_with_others_is_possible() -> None:
    matched = match(SENDER, replace(ANA, exchanges=(CHAT,)), rivals=1)
    assert (matched.grade, matched.because) == (
        Match.POSSIBLE,
        "The name is shared by 2 people you have seen",
    )
    assert matched.others[0].text == "Is this the Ana Silva you wrote with until 1 February 2024?"


@pytest.mark.parametrize(
    ("sender", "person", "because"),
    [
        (replace(SENDER, headline="CTO @ Northwind"), replace(ANA, cards=(NOW_AT_NORTHWIND,)), "both at Northwind"),
        (replace(SENDER, company="Northwind"), replace(ANA, employments=(Employment("p:1", "Northwind GmbH"),)), "both at Northwind GmbH"),
        (replace(SENDER, company="Northwind"), replace(ANA, mails=("ana@northwind.com",)), "both with mail at northwind.com"),
        (replace(SENDER, mail="a@northwind.com"), replace(ANA, cards=(NOW_AT_NORTHWIND,)), "both at Northwind"),
        (replace(SENDER, mail="a@northwind.com"), replace(ANA, mails=("ana@northwind.com",)), "both with mail at northwind.com"),
        (
            replace(SENDER, headline="Student at Universidade do Porto"),
            replace(ANA, schoolings=(Schooling("s:1", "University of Porto"),)),
            "both from University of Porto",
        ),
        (replace(SENDER, headline="Beekeeper | Braga"), replace(ANA, cards=(Card("c:1", "", place="Braga, Portugal"),)), "both in Braga"),
        (replace(SENDER, headline="Beekeeper | Braga"), replace(ANA, contacts=(Card("c:1", "", place="Braga, Portugal"),)), "both in Braga"),
        (replace(SENDER, company="Northwind"), replace(ANA, contacts=(Card("c:1", "", "Northwind"),)), "both at Northwind"),
        (
            replace(SENDER, mutual_names=("Dr. Rui Costa",)),
            replace(ANA, introductions=(Introduced("m:1", "Rui Costa", 9, date(2025, 1, 1), 3, Knowledge.MET, None),)),
            "both known to Rui Costa",
        ),
    ],
)  # fmt: skip
def test_shared_name_with_an_agreement_is_likely(sender: Sender, person: Person, because: str) -> None:
    matched = match(sender, person, rivals=3)
    assert (matched.grade, matched.because) == (Match.LIKELY, f"Same name and {because}")
    assert grade(SENDER, person, rivals=3) is Match.POSSIBLE


def test_public_mail_is_no_agreement() -> None:
    assert (
        grade(replace(SENDER, mail="a@gmail.com"), replace(ANA, mails=("ana@gmail.com",)), rivals=1)
        is Match.POSSIBLE
    )


def test_namesake_under_another_address_is_only_possible() -> None:
    matched = match(
        replace(SENDER, url=f"{ANA_URL}-2"), replace(ANA, urls=(ANA_URL,), cards=(NOW_AT_NORTHWIND,))
    )
    assert matched.grade is Match.POSSIBLE
    assert matched.because == "Same name, but the Ana Silva you know has another profile address"


def test_connection_under_another_address_is_never_the_sender() -> None:
    sender = replace(SENDER, url=f"{ANA_URL}-2")
    connected = replace(ANA, urls=(ANA_URL,), cards=(NOW_AT_NORTHWIND,), is_connected=True)
    assert match(sender, connected) == Matched()
    assert (
        match(sender, replace(ANA, id=2), connected).because == "The name is shared by 2 people you have seen"
    )


def test_connection_that_ended_is_still_a_question() -> None:
    ended = replace(ANA, urls=(ANA_URL,), connected_on=date(2019, 4, 2), is_connected=False)
    assert grade(replace(SENDER, url=f"{ANA_URL}-2"), ended) is Match.POSSIBLE


def test_connection_cannot_ask_again() -> None:
    connected = replace(ANA, is_connected=True, connected_on=date(2019, 4, 2))
    assert grade(SENDER, connected) is Match.POSSIBLE
    assert grade(SENDER, replace(connected, connected_on=SENT_ON)) is Match.LIKELY


def test_other_company_and_trade_within_six_months_contradict() -> None:
    sender = replace(SENDER, headline="Pastry baker at Café Lua")
    fresh = replace(ANA, cards=(NOW_AT_NORTHWIND,))
    assert match(sender, fresh).because == (
        "Same name, but the Ana Silva you know was at Northwind, in other work, on 2026-09-01"
    )
    assert grade(sender, fresh) is Match.POSSIBLE
    assert grade(sender, replace(ANA, contacts=(NOW_AT_NORTHWIND,))) is Match.POSSIBLE
    signed = Signed(
        "Northwind", "Data engineer", "ana@northwind.com", *2 * (date(2026, 9, 1),), "mail:1", "mail:1"
    )
    assert grade(sender, replace(ANA, signed=(signed,))) is Match.POSSIBLE


@pytest.mark.parametrize(
    ("headline", "card"),
    [
        ("Pastry baker at Café Lua", replace(NOW_AT_NORTHWIND, seen_last_on=date(2026, 4, 2))),
        ("Data engineer at Café Lua", NOW_AT_NORTHWIND),
        ("Ingénieure de données chez Lua", NOW_AT_NORTHWIND),
        ("Pastry baker at Northwind", NOW_AT_NORTHWIND),
        ("Pastry baker", NOW_AT_NORTHWIND),
        ("CEO at Café Lua", NOW_AT_NORTHWIND),
    ],
)
def test_old_or_partly_equal_work_does_not_contradict(headline: str, card: Card) -> None:
    assert grade(replace(SENDER, headline=headline), replace(ANA, cards=(card,))) is Match.LIKELY


def test_return_to_an_earlier_employer_does_not_contradict() -> None:
    person = replace(ANA, cards=(NOW_AT_NORTHWIND,), employments=(Employment("p:1", "Café Lua"),))
    assert grade(replace(SENDER, headline="Pastry baker at Café Lua"), person) is Match.LIKELY


def test_best_of_several_namesakes_wins() -> None:
    other = Person(2, "Ana Silva", urls=("linkedin.com/in/other",))
    matched = match(
        replace(SENDER, url=ANA_URL, company="Northwind"), other, replace(ANA, cards=(NOW_AT_NORTHWIND,))
    )
    assert (matched.grade, matched.person_id) == (Match.LIKELY, 1)


def test_two_likely_people_are_both_a_question() -> None:
    met = Meeting("meeting:1", "Porto Data Day", datetime(2026, 3, 4, 9, tzinfo=UTC), 5)
    people = [replace(ANA, id=n, cards=(replace(NOW_AT_NORTHWIND, record=f"card:{n}"),)) for n in (1, 2)]
    matched = match(replace(SENDER, company="Northwind"), people[0], replace(people[1], meetings=(met,)))
    assert matched.grade is Match.POSSIBLE
    assert [evidence.text for evidence in matched.others] == [
        "Is this the Ana Silva listed as Data engineer at Northwind on 1 September 2026?",
        "Is this the Ana Silva you met on 4 March 2026 (Porto Data Day)?",
    ]
    assert [evidence.on for evidence in matched.others] == [date(2026, 9, 1), date(2026, 3, 4)]


def test_cancelled_and_later_meetings_are_no_reminder() -> None:
    at = datetime(2026, 3, 4, 9, tzinfo=UTC)
    meetings = (
        Meeting("m:1", "Off", at, 3, is_cancelled=True),
        Meeting("m:2", "Later", at.replace(month=12), 3),
    )
    assert (
        match(SENDER, replace(ANA, meetings=meetings), rivals=1).others[0].text
        == "Is this the Ana Silva in your records?"
    )


def test_owner_is_never_the_sender() -> None:
    assert grade(Sender("Olga Owner"), Person(3, "Olga Owner", urls=OWNER.urls)) is Match.NONE


cards = st.builds(
    Card, st.just("card:1"), st.just("Ana Silva"), st.sampled_from(["", "Northwind", "Lua"]),
    st.sampled_from(["", "Data engineer", "Baker", "CEO"]), place=st.sampled_from(["", "Braga, Portugal"]),
    seen_last_on=st.sampled_from([None, date(2020, 1, 1), date(2026, 9, 1)]),
)  # fmt: skip
persons = st.builds(
    Person, st.integers(1, 9), st.sampled_from(["Ana Silva", "SILVA, Ana", "Ana Maria Silva", "Ana S."]),
    urls=st.sampled_from([(), (ANA_URL,), ("linkedin.com/member/ACoAAB12",)]),
    mails=st.sampled_from([(), ("ana@northwind.com",), ("ana@gmail.com",)]),
    cards=st.lists(cards, max_size=2).map(tuple), exchanges=st.sampled_from([(), (CHAT,)]),
)  # fmt: skip
senders = st.builds(
    Sender, st.sampled_from(["Ana Silva", "Dr. Ana Silva, PhD", "A. Silva", "Ana S.", "Ana"]),
    url=st.sampled_from(["", "linkedin.com/in/someone", "linkedin.com/member/ACoAAB99"]),
    headline=st.sampled_from(["", "Data engineer at Northwind", "Baker at Lua", "CEO | Braga"]),
)  # fmt: skip


@given(senders, persons, st.integers(0, 2))
def test_namesake_with_another_address_never_carries_knowledge(
    sender: Sender, person: Person, rivals: int
) -> None:
    sender, person = replace(sender, url="linkedin.com/in/someone"), replace(person, urls=(ANA_URL,))
    assert not grade(sender, person, rivals=rivals).carries


@given(senders, persons, st.integers(0, 2))
def test_more_agreement_never_lowers_the_grade(sender: Sender, person: Person, rivals: int) -> None:
    before = ORDER.index(grade(sender, person, rivals=rivals))
    company = "Northwind" if "Northwind" in sender.headline else "Lua"
    job = (Employment("position:1", company),)
    school = (Schooling("school:1", "Lua"),)
    for more in (
        replace(person, employments=job),
        replace(person, schoolings=school),
        replace(person, mails=(*person.mails, "a@lua.com")),
    ):
        assert ORDER.index(grade(sender, more, rivals=rivals)) >= before
    assert (
        grade(replace(sender, mail="ana@northwind.com"), replace(person, mails=("ana@northwind.com",)))
        is Match.SAME
    )


@given(senders, persons, st.sampled_from(["Dr. {}", "Prof. {}", "{}, PhD", "{} (she/her)"]))
def test_titles_in_the_name_never_matter(sender: Sender, person: Person, title: str) -> None:
    assert grade(replace(sender, name=title.format(sender.name)), person) is grade(sender, person)


@given(
    persons, st.sampled_from(["CEO", "Executive assistant", "Intern", "Vice President", "Head", "Directora"])
)
def test_rank_in_the_headline_never_matters(person: Person, rank: str) -> None:
    for rest in (" at Northwind", ", Data at Lua", " at Baker & Lua"):
        assert grade(replace(SENDER, headline=f"{rank}{rest}"), person) is grade(
            replace(SENDER, headline=f"Manager{rest}"), person
        )


@given(
    st.lists(persons, max_size=4, unique_by=lambda person: person.id),
    senders,
    st.randoms(use_true_random=False),
)
def test_order_of_candidates_never_matters(people: list[Person], sender: Sender, chance: object) -> None:
    shuffled = list(people)
    chance.shuffle(shuffled)
    assert match(sender, *people) == match(sender, *shuffled)
