"""What comes from a server is what a file of the same calendar or address book gives."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from tests.sources.calendars.building import calendar, entry
from tests.sources.calendars.test_reader import OWN_ZONE
from tests.sources.dav.reading import NOW, read

from firsthand.core.records import Contact, Event
from firsthand.sources.calendars.reader import read_calendar
from firsthand.sources.contacts.reader import read_contacts
from firsthand.sources.dav.kinds import DavKind

BERLIN = ZoneInfo("Europe/Berlin")
ZONE = calendar([OWN_ZONE.replace("\n", "\r\n")])

MEETINGS = {
    "plain.ics": calendar(
        entry(
            "DTEND:20261005T110000Z", "LOCATION:Room 4", "SEQUENCE:2", "LAST-MODIFIED:20261001T080000Z",
            "ORGANIZER;CN=Tilda Okonjo:mailto:tilda@kelp.example",
            'ATTENDEE;CN="Pell, Gus";PARTSTAT=TENTATIVE:mailto:gus@kelp.example',
            "DESCRIPTION:With Ana Silva <ana@kelp.example> & others\\nand more",
            uid="plain", title="Planning\\, part 2 <&> größer",
        )
    ),
    "series.ics": calendar(
        OWN_ZONE.split("\n"),
        entry(
            "DTEND;TZID=Customized Time Zone:20261005T110000", "RRULE:FREQ=WEEKLY;COUNT=6",
            "EXDATE;TZID=Customized Time Zone:20261019T100000",
            uid="series", start=";TZID=Customized Time Zone:20261005T100000", title="Weekly",
        ),
        entry(
            "RECURRENCE-ID;TZID=Customized Time Zone:20261012T100000",
            "DTEND;TZID=Customized Time Zone:20261013T160000",
            uid="series", start=";TZID=Customized Time Zone:20261013T150000", title="Weekly, moved",
        ),
        entry(
            "RECURRENCE-ID;TZID=Customized Time Zone:20261026T100000", "STATUS:CANCELLED",
            uid="series", start=";TZID=Customized Time Zone:20261026T100000", title="Weekly",
        ),
    ),
    "berlin.ics": calendar(entry(uid="berlin", start=";TZID=Europe/Berlin:20261027T100000")),
    "floating.ics": calendar(entry(uid="floating", start="20261027T100000")),
    "day.ics": calendar(entry(uid="day", start=";VALUE=DATE:20261224", title="Holiday")),
    "endless.ics": calendar(entry("RRULE:FREQ=MONTHLY;BYDAY=-1FR", uid="endless", title="Dinner")),
    "off.ics": calendar(entry(uid="off", title="Canceled: Planning")),
    "task.ics": calendar(["BEGIN:VTODO", "UID:task", "SUMMARY:Buy rope", "END:VTODO"]),
}  # fmt: skip

CARDS = {
    "three.vcf": (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:three\r\nN:Okonjo;Tilda;;;\r\nFN:Tilda Okonjo\r\nORG:Kelp & Sons;Boats\r\n"
        "TITLE:Größte Leiterin\r\nitem1.EMAIL;TYPE=INTERNET:Tilda@Kelp.example\r\nitem1.X-ABLabel:_$!<Work>!$_\r\n"
        "TEL;TYPE=CELL:+44 20 7946 0123\r\nURL:https://www.linkedin.com/in/tilda-okonjo\r\nCATEGORIES:Boats,Choir\r\n"
        "NOTE:Met at the fair\\, 2019\\nlikes <rope>\r\nREV:20260101T000000Z\r\nEND:VCARD\r\n"
    ),
    "four.vcf": (
        "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1\r\nFN:Gus Pell\r\nN:Pell;Gus;;;\r\n"
        "EMAIL;TYPE=work:gus@kelp.example\r\nTEL;VALUE=uri;TYPE=cell:tel:+44-20-7946-0456\r\n"
        "ADR;TYPE=work:;;1 Quay;Oban;;PA34;Scotland\r\nEND:VCARD\r\n"
    ),
    "firm.vcf": (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:firm\r\nN:;;;;\r\nFN:Kelp & Sons\r\nORG:Kelp & Sons\r\nTEL:+44 20 7946 0999\r\n"
        "END:VCARD\r\n"
    ),
}


def sorted_records(items, kind):
    return sorted((item for item in items if isinstance(item, kind)), key=repr)


def test_meetings_are_those_of_the_exported_file(person, tmp_path):
    person.add_calendar("work", "Wörk & more", components=())
    for place, content in MEETINGS.items():
        person.put("work", place, content)
    reading = read(person, zone=BERLIN)
    (tmp_path / "export.ics").write_bytes(person.export("work"))
    with read_calendar(tmp_path / "export.ics", today=NOW.date(), zone=BERLIN) as source:
        expected = [item for _, items in source.read() for item in items]
    events = sorted_records(expected, Event)
    assert sorted_records(reading.all(Event), Event) == events
    assert len(events) > 20
    assert len({event.uid for event in events}) == len(MEETINGS) - 1
    assert max(event.starts_at for event in events) > NOW + timedelta(days=300)
    assert {notice.code for notice in reading.items["Wörk & more"] if hasattr(notice, "what")} == {
        item.code for item in expected if hasattr(item, "what")
    }


def test_cards_are_those_of_the_exported_file(person, tmp_path):
    person.add_book("friends", "Friends")
    for place, content in CARDS.items():
        person.put("friends", place, content)
    reading = read(person, kind=DavKind.CARDDAV)
    (tmp_path / "export.vcf").write_bytes(person.export("friends"))
    with read_contacts(tmp_path / "export.vcf") as source:
        expected = sorted_records((item for _, items in source.read() for item in items), Contact)
    assert sorted_records(reading.all(Contact), Contact) == expected
    assert len(expected) == len(CARDS)


def test_meetings_are_those_of_the_files_put_there(person, tmp_path):
    """The server may write an export anew; what it keeps is what was put there."""
    person.add_calendar("work", "files", components=())
    for place, content in MEETINGS.items():
        person.put("work", place, content)
        (tmp_path / place).write_bytes(content)
    with read_calendar(tmp_path, today=NOW.date(), zone=BERLIN) as source:
        expected = [item for _, items in source.read() for item in items]
    events = [event.uid for event in read(person, zone=BERLIN).all(Event)]
    assert sorted(events) == sorted(event.uid for event in sorted_records(expected, Event))
