"""Who was at a meeting: rooms, groups and addresses that are none do not count as people."""

import pytest
from tests.sources.calendars.building import read_one

from firsthand.core.records import Answer, Party


def listed(*lines):
    return [(one.party.mail or one.party.name, one.answer.value) for one in read_one(*lines).event.attendees]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [("ACCEPTED", "accepted"), ("DECLINED", "declined"), ("TENTATIVE", "tentative"), ("NEEDS-ACTION", "none"), ("DELEGATED", "declined")],
)  # fmt: skip
def test_answers(answer, expected):
    assert listed(f"ATTENDEE;PARTSTAT={answer}:mailto:gus@kelp.example") == [("gus@kelp.example", expected)]


def test_organizer_attends_unless_they_said_otherwise():
    organizer = "ORGANIZER:mailto:gus@kelp.example"
    assert listed(organizer) == [("gus@kelp.example", "accepted")]
    assert listed(organizer, "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:gus@kelp.example") == [
        ("gus@kelp.example", "accepted")
    ]
    assert listed(organizer, "ATTENDEE;PARTSTAT=DECLINED:mailto:gus@kelp.example") == [
        ("gus@kelp.example", "declined")
    ]


@pytest.mark.parametrize(
    "line",
    [
        "ATTENDEE;CUTYPE=ROOM:mailto:room4@kelp.example",
        "ATTENDEE;CUTYPE=RESOURCE:mailto:beamer@kelp.example",
        "ATTENDEE;ROLE=NON-PARTICIPANT:mailto:fyi@kelp.example",
        "ATTENDEE:mailto:c_1@resource.calendar.google.com",
        "ORGANIZER:mailto:abc@group.calendar.google.com",
        "ORGANIZER:mailto:no-reply@kelp.example",
        "ATTENDEE:invalid:nomail",
    ],
)
def test_what_is_nobody_is_left_out(line):
    event = read_one(line).event
    assert (event.attendees, event.people) == ((), 0)


def test_group_of_unknown_size_makes_a_meeting_large():
    event = read_one(
        "ORGANIZER:mailto:gus@kelp.example", "ATTENDEE;CUTYPE=GROUP:mailto:all@kelp.example"
    ).event
    assert (len(event.attendees), event.people) == (1, 13)


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "file:///etc/hosts", "https://kelp.example/"]
)  # fmt: skip
def test_address_that_could_do_harm_is_refused_and_told(address):
    reading = read_one(f"ATTENDEE;CN=Gus Pellworm:{address}")
    assert (reading.event.attendees, list(reading.notices)) == ((), ["CAL-208"])


@pytest.mark.parametrize(
    ("line", "party"),
    [
        ("ATTENDEE;CN=Gus Pellworm:mailto:gus@kelp.example", Party("Gus Pellworm", "", "gus@kelp.example")),
        ("ATTENDEE;CN=gus@kelp.example:mailto:gus@kelp.example", Party("", "", "gus@kelp.example")),
        ("ATTENDEE;CN=Gus;EMAIL=gus@kelp.example:urn:uuid:1-2", Party("Gus", "", "gus@kelp.example")),
        ("ATTENDEE;CN=Gus Pellworm:/principals/users/gus/", Party("Gus Pellworm", "", "")),
        ("ATTENDEE:Gus <gus@kelp.example>", Party("", "", "gus@kelp.example")),
        ("ATTENDEE:mailto:gus%2Bx@kelp.example?subject=Hi", Party("", "", "gus+x@kelp.example")),
        ("ATTENDEE;CN=Gus ^'The Pell^' Pellworm:mailto:g@kelp.example", Party('Gus "The Pell" Pellworm', "", "g@kelp.example")),
        ('ATTENDEE;CN="a:b";X=1:mailto:g@kelp.example', Party("a:b", "", "g@kelp.example")),
    ],
)  # fmt: skip
def test_address_in_any_dress(line, party):
    assert [one.party for one in read_one(line).event.attendees] == [party]


def test_guests_brought_along_count():
    assert read_one("ATTENDEE;X-NUM-GUESTS=3:mailto:gus@kelp.example").event.people == 4


def test_hundred_thousand_attendees_are_counted_and_not_all_kept():
    reading = read_one(*(f"ATTENDEE:mailto:p{number}@kelp.example" for number in range(100_000)))
    assert (len(reading.event.attendees), reading.event.people) == (500, 100_000)
    assert list(reading.notices) == ["CAL-209"]


def test_one_person_twice_is_one():
    lines = ("ATTENDEE:mailto:gus@kelp.example", "ATTENDEE;CN=Gus:mailto:GUS@kelp.example")
    assert read_one(*lines).event.people == 1


def test_people_named_and_not_invited():
    event = read_one(
        "DESCRIPTION:With Tilda (tilda@kelp.example) and\\nhttps://www.linkedin.com/in/Gus-Pellworm/\\nJoin Zoom: x@y.example",
        "ATTENDEE;CN=Tilda:mailto:tilda@kelp.example",
        title="Coffee with Anna Pellworm",
    ).event
    assert event.named == (Party("", "linkedin.com/in/gus-pellworm", ""), Party("Anna Pellworm"))


def test_description_in_html_names_people_too():
    event = read_one(
        'DESCRIPTION:<p>See <a href="https://linkedin.com/in/gus">Gus</a>, gus&#64;kelp.example</p>'
    ).event
    assert event.named == (Party("", "linkedin.com/in/gus", ""), Party("", "", "gus@kelp.example"))


def test_brackets_around_an_address_are_no_markup():
    event = read_one(
        "DESCRIPTION:With Ana Silva <ana@kelp.example>\\nand <b>Gus</b> <gus@kelp.example>"
    ).event
    assert event.named == (Party("Ana Silva", "", "ana@kelp.example"), Party("", "", "gus@kelp.example"))


@pytest.mark.parametrize("line", ["X-MICROSOFT-CDO-BUSYSTATUS:OOF", "X-ALLDAY-NO:1"])
def test_absence_names_nobody(line):
    start = ";VALUE=DATE:20261005"
    event = read_one(line, "TRANSP:TRANSPARENT", start=start, title="Coffee with Anna Pellworm").event
    assert event.named == ()


def test_answer_of_the_second_mention_of_the_organizer_counts():
    event = read_one(
        "ATTENDEE;PARTSTAT=TENTATIVE;CN=Gus Pellworm:mailto:gus@kelp.example",
        "ORGANIZER:mailto:gus@kelp.example",
    ).event
    [one] = event.attendees
    assert (one.party.name, one.answer, one.is_organizer) == ("Gus Pellworm", Answer.TENTATIVE, True)
