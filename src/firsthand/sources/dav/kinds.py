"""The two kinds of account on a DAV server, and the names each gives to its things."""

from dataclasses import dataclass
from enum import StrEnum

DAV = "{DAV:}"
CALDAV = "{urn:ietf:params:xml:ns:caldav}"
CARDDAV = "{urn:ietf:params:xml:ns:carddav}"
SERVER = "{http://calendarserver.org/ns/}"
NEXTCLOUD = "{http://nextcloud.org/ns}"


class DavKind(StrEnum):
    """What an account on a DAV server holds."""

    CALDAV = "caldav"
    CARDDAV = "carddav"


@dataclass(frozen=True, slots=True)
class Terms:
    """The names of one kind: those of the protocol, and those people use."""

    protocol: str
    noun: str
    file_kind: str
    collection: str
    home: str
    multiget: str
    content: str
    begins: bytes
    well_known: str
    own_file: str


TERMS = {
    DavKind.CALDAV: Terms(
        protocol="CalDAV",
        noun="calendar",
        file_kind="calendar",
        collection=f"{CALDAV}calendar",
        home=f"{CALDAV}calendar-home-set",
        multiget=f"{CALDAV}calendar-multiget",
        content=f"{CALDAV}calendar-data",
        begins=b"BEGIN:VCALENDAR",
        well_known="/.well-known/caldav",
        own_file="an .ics file",
    ),
    DavKind.CARDDAV: Terms(
        protocol="CardDAV",
        noun="address book",
        file_kind="contacts",
        collection=f"{CARDDAV}addressbook",
        home=f"{CARDDAV}addressbook-home-set",
        multiget=f"{CARDDAV}addressbook-multiget",
        content=f"{CARDDAV}address-data",
        begins=b"BEGIN:VCARD",
        well_known="/.well-known/carddav",
        own_file="a .vcf file",
    ),
}
