"""Accounts on a real server: what is found there, read the first time, and read again."""

import pytest
from tests.sources.calendars.building import calendar, entry
from tests.sources.dav.reading import LATER, NOW, opened, read, read_source
from tests.sources.examination import Examination

from firsthand.core.errors import UserError
from firsthand.core.records import Event
from firsthand.sources.dav.kinds import DavKind

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}\r\nFN:{name}\r\nEMAIL:{uid}@kelp.example\r\nEND:VCARD\r\n"


def put(person, place, *uids, start="20261005T100000Z", title="Planning"):
    for uid in uids:
        person.put(place, f"{uid}.ics", calendar(entry(uid=uid, start=start, title=title)))


def fill(person, place, count):
    names = [f"u{number:03d}" for number in range(count)]
    person.fill(place, {f"{uid}.ics": calendar(entry(uid=uid, start="20261005T100000Z")) for uid in names})


class TestAccountIsASource(Examination):
    @pytest.fixture(autouse=True)
    def _sample(self, radicale, person):
        self.sample, self.person = radicale.storage, person
        person.add_calendar("work", "Work")
        person.add_calendar("home", "Home")
        put(person, "work", "a", "b")
        person.put("home", "c.ics", calendar(entry("RRULE:FREQ=WEEKLY;COUNT=3", uid="c")))

    @pytest.fixture
    def source(self, _sample):
        with opened(self.person) as source:
            yield source

    def open(self, path):
        return opened(self.person)

    def picture(self):
        return (
            self.person.server.picture()
        )  # every byte; the server itself may touch the times of its folders


# What is found


@pytest.mark.parametrize("place", ["", "/", "/{name}/", "/{name}", "/.well-known/caldav", "/nowhere/at-all/"])
def test_calendars_are_found_from_any_address(person, place):
    person.add_calendar("work", "Work")
    person.add_calendar("choir", "Choir")
    put(person, "work", "a")
    put(person, "choir", "b")
    reading = read(person, address=person.server.url + place.format(name=person.name))
    assert {name: len(items) for name, items in reading.items.items()} == {"Work": 1, "Choir": 1}


@pytest.mark.parametrize("end", ["", "/"])
def test_address_of_one_calendar_reads_that_one(person, end):
    person.add_calendar("work", "Work")
    person.add_calendar("choir", "Choir")
    put(person, "choir", "b")
    reading = read(person, address=f"{person.server.url}{person.path('choir')}{end}")
    assert list(reading.items) == ["Choir"]
    assert reading.uids == ["b"]


def test_address_books_are_found(person):
    person.add_calendar("work")
    person.add_book("friends", "Friends")
    person.put("friends", "t.vcf", CARD.format(uid="t", name="Tilda Okonjo"))
    reading = read(person, kind=DavKind.CARDDAV)
    assert list(reading.items) == ["Friends"]
    assert reading.uids == ["t"]


def test_task_list_is_left_out_and_told(person):
    person.add_calendar("work", "Work")
    person.add_calendar("tasks", "Shopping", components=("VTODO",))
    reading = read(person)
    assert list(reading.items) == ["Work"]
    assert reading.told == [("DAV-201", "Shopping")]


def test_names_in_other_letters_stay(person):
    person.add_calendar("work", "Bürö & 会議 <1>")
    person.put("work", "früh stück.ics", calendar(entry(uid="ü@kelp.example", title="Größe 寿司")))
    reading = read(person)
    [event] = reading.all(Event)
    assert (event.uid, event.title, event.calendar) == ("ü@kelp.example", "Größe 寿司", "Bürö & 会議 <1>")
    assert read(person, after=reading).uids == []


def test_calendars_of_one_name_are_told_apart(person):
    person.add_calendar("one", "Work")
    person.add_calendar("two", "Work")
    assert list(read(person).items) == ["Work", "Work (2)"]


def test_account_without_calendars_is_told(person):
    person.add_book("friends")
    with pytest.raises(UserError) as error, opened(person):
        pass
    assert error.value.code == "DAV-103"


def test_wrong_password_is_told_without_saying_it(person):
    with pytest.raises(UserError) as error, opened(person, secret="other-s3cret"):
        pass
    assert error.value.code == "DAV-102"
    assert "s3cret" not in str(error.value) + repr(error.value)


# Reading again


def test_nothing_changed_takes_one_request(person, radicale):
    person.add_calendar("work")
    person.add_calendar("home")
    put(person, "work", "a", "b")
    first = read(person)
    before = len(radicale.requests())
    again = read(person, after=first, now=LATER)
    assert radicale.requests()[before:] == [("PROPFIND", f"/{person.name}/")]
    assert (again.uids, again.vanished, again.told) == ([], (), [])
    assert again.cursors.keys() == first.cursors.keys()


def test_one_calendar_by_its_address_takes_one_request_too(person, radicale):
    person.add_calendar("work")
    put(person, "work", "a")
    address = person.server.url + person.path("work")
    first = read(person, address=address)
    before = len(radicale.requests())
    assert read(person, address=address, after=first).uids == []
    assert len(radicale.requests()) - before == 1


def test_only_what_changed_is_read(person, radicale):
    person.add_calendar("work")
    put(person, "work", "a", "b", "c")
    first = read(person)
    put(person, "work", "b", title="Moved")
    put(person, "work", "d")
    before = len(radicale.requests())
    again = read(person, after=first, now=LATER)
    assert again.uids == ["b", "d"]
    assert again.vanished == ()
    assert [verb for verb, _ in radicale.requests()[before:]] == ["PROPFIND", "REPORT", "REPORT"]
    assert read(person, after=again, now=LATER).uids == []


def test_many_entries_come_in_batches(person, radicale):
    person.add_calendar("work")
    fill(person, "work", 120)
    before = len(radicale.requests())
    reading = read(person)
    assert len(reading.uids) == 120
    assert [verb for verb, _ in radicale.requests()[before:]].count("REPORT") == 3


def test_entry_that_makes_no_sense_costs_itself_only(person):
    person.add_calendar("work", "Work")
    put(person, "work", "a", "b", "c")
    put(person, "work", "b", start="18001005T100000Z")
    reading = read(person)
    assert reading.uids == ["a", "c"]
    [(code, where)] = reading.problems
    assert (code, where.partition(",")[0]) == ("CAL-302", "Work")
    assert read(person, after=reading).problems == []


def test_nothing_on_the_server_is_changed(person, radicale):
    person.add_calendar("work")
    put(person, "work", "a", "b")
    person.add_book("friends")
    person.put("friends", "t.vcf", CARD.format(uid="t", name="Tilda Okonjo"))
    before, count = radicale.picture(), len(radicale.requests())
    first = read(person)
    read(person, after=first)
    read(person, kind=DavKind.CARDDAV)
    assert radicale.picture() == before
    assert len(before) > 3
    assert {verb for verb, _ in radicale.requests()[count:]} <= {"PROPFIND", "REPORT", "GET"}


def test_source_tells_where_it_is_from(person):
    person.add_calendar("work", "Work")
    put(person, "work", "a")
    with opened(person, now=NOW) as source:
        assert (source.name, source.exported_on) == ("127.0.0.1", None)
        assert [(seen.name, seen.kind) for seen in source.seen] == [("Work", "calendar")]
        assert read_source(source).uids == ["a"]
