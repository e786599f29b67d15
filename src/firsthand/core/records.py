"""What a source can see: the records that readers yield, and what they yield instead of one.

A reader yields items in the order of its file. Each item stands for exactly one row read, but for a
`Notice`, which speaks of a whole file. Records repeat what the source says, normalised (profile
URLs canonical, times in UTC, text without invisible padding) but never judged or merged. Where somebody whom the
owner erased was left out of a record, `before` is the record as it was read: it tells which record it is.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from firsthand.core.parties import Party as Party  # noqa: PLC0414 - records are read with who they name
from firsthand.core.shared_records import SharedHead, SharedPerson


@dataclass(frozen=True, slots=True)
class Problem:
    """A row that could not be read: rejected, counted and listed."""

    code: str
    where: str
    what: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that was understood and left out on purpose (a draft, an advert)."""

    code: str
    where: str
    what: str


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell about a whole file (cut off, edited, of an unknown kind); not a row."""

    code: str
    where: str
    what: str


class Direction(StrEnum):
    """Which way something went, seen from the owner."""

    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class OwnerProfile:
    """What the archive says about its own member."""

    name: str
    headline: str = ""
    industry: str = ""
    place: str = ""
    maiden_name: str = ""


@dataclass(frozen=True, slots=True)
class OwnerPosition:
    """A job of the owner. Dates are the first and last day the text allows; None at the end is today."""

    company: str
    title: str
    place: str
    started_on: date | None
    finished_on: date | None


@dataclass(frozen=True, slots=True)
class OwnerSchool:
    """A school of the owner. Dates as in OwnerPosition; None means the source does not say."""

    school: str
    degree: str
    started_on: date | None
    finished_on: date | None


@dataclass(frozen=True, slots=True)
class OwnerAddress:
    """A mail address of the owner's account, lower case."""

    mail: str
    confirmed: bool
    primary: bool


@dataclass(frozen=True, slots=True)
class OwnerEvent:
    """An event of the owner's platform calendar; `is_going` is false once they gave it up."""

    name: str
    starts_at: datetime
    ends_at: datetime
    is_going: bool


@dataclass(frozen=True, slots=True)
class Connection:
    """A first-degree tie and what the archive says of the person at export time.

    `connected_on` is the UTC date of the acceptance.
    """

    party: Party
    company: str
    position: str
    connected_on: date


@dataclass(frozen=True, slots=True)
class BlankConnection:
    """A connection whose account is closed or hidden: only its date is left."""

    connected_on: date


@dataclass(frozen=True, slots=True)
class Invitation:
    """A request to connect. `sent_at` is UTC; `sent_raw` is the text it was read from."""

    direction: Direction
    inviter: Party
    invitee: Party
    sent_at: datetime
    sent_raw: str
    note: str
    is_ambiguous_hour: bool = False
    headline: str = ""
    mutual_count: int | None = None
    mutual_names: tuple[str, ...] = ()
    sent_within_days: int = 0  # how uncertain sent_at is; 0 for a known minute
    is_verified: bool = True  # false where a mail tells of it and nothing vouches for the mail
    before: "Invitation | None" = None


class MessageKind(StrEnum):
    """What a message row is, as far as the row itself tells."""

    CHAT = "chat"
    INMAIL = "inmail"


class Message(NamedTuple):
    """One message between people; a named tuple, because archives hold half a million.

    `thread` is the platform's conversation id, or a key made of the participants where it has none;
    `others` are the recipients as the row lists them; `stamp` is its time in UTC, as `2026-10-05 16:30:00`: a
    text, because a moment takes longer to carry than to read. `is_minute_precise` marks the oldest format, whose
    zone-less times are known to the day only.
    """

    thread: str
    title: str
    sender: Party
    others: tuple[Party, ...]
    stamp: str
    subject: str
    text: str
    kind: MessageKind = MessageKind.CHAT
    is_minute_precise: bool = False
    before: "Message | None" = None


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A written recommendation; `direction` is IN when the owner received it."""

    direction: Direction
    party: Party
    company: str
    title: str
    text: str
    written_on: date
    is_visible: bool
    before: "Recommendation | None" = None


@dataclass(frozen=True, slots=True)
class Endorsement:
    """A click on a skill; `direction` is IN when the owner received it."""

    direction: Direction
    party: Party
    skill: str
    at: datetime
    status: str


class MailKind(StrEnum):
    """What a mail is, as its headers and addresses tell; only a personal one is an interaction."""

    PERSONAL = "personal"
    LIST = "list"  # went through a mailing list
    BULK = "bulk"  # newsletter or advert
    AUTOMATED = "automated"  # written by a program: receipts, alerts, absence notes
    BOUNCE = "bounce"
    CALENDAR = "calendar"  # an invitation to a meeting, or an answer to one


class Signature(NamedTuple):
    """What the foot of a mail says about its writer; empty where it says nothing.

    `perhaps` is what stands where a company would, with nothing to show that it is one.
    """

    title: str = ""
    company: str = ""
    phones: tuple[str, ...] = ()
    url: str = ""  # canonical profile URL
    perhaps: str = ""


class Mail(NamedTuple):
    """One mail: its headers, and what its body was recognised as; the body itself is never kept.

    `key` is the Message-ID without brackets, or `sha256:` and a digest of the headers where there is
    none. `references` are the keys it answers, the start of the conversation first. `others` are the
    recipients of To, Cc and Bcc once each, without the sender; `people` counts everybody with the sender, also
    those beyond the longest list kept. `is_dated` is false when `at` had to be taken from elsewhere. `introduced`
    are the addresses of those whom an introduction names; where it is empty, all are meant.
    """

    key: str
    references: tuple[str, ...]
    sender: Party
    others: tuple[Party, ...]
    at: datetime
    subject: str
    kind: MailKind
    people: int
    is_introduction: bool = False
    is_refusal: bool = False
    signature: Signature | None = None
    is_dated: bool = True
    before: "Mail | None" = None
    introduced: tuple[str, ...] = ()


class NotificationKind(StrEnum):
    """What the platform tells by mail."""

    INVITED = "invited"
    REMINDED = "reminded"  # of an invitation that waits
    ACCEPTED = "accepted"  # the owner's invitation was
    MESSAGED = "messaged"


@dataclass(frozen=True, slots=True)
class Notification:
    """What a mail of the platform says somebody did; `party` is that person, never one it suggests.

    `key` is that of the mail. `owner` is whom the mail was meant for, as far as it tells; `meant_for` the name that its
    foot gives for that, empty where it gives none. `is_verified` is
    false where no server of the owner's vouched for the mail's origin. `note` is a message's text where the kind is
    `messaged`. The time of a reminder is its own, not that of the invitation.
    """

    kind: NotificationKind
    key: str
    party: Party
    owner: Party
    at: datetime
    headline: str = ""
    note: str = ""
    mutual_count: int | None = None
    is_verified: bool = True
    meant_for: str = ""


class Answer(StrEnum):
    """What somebody answered to a meeting."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    TENTATIVE = "tentative"
    NONE = "none"


class Attendee(NamedTuple):
    """Somebody on the list of a meeting; rooms and groups are left out by the reader."""

    party: Party
    answer: Answer = Answer.NONE
    is_organizer: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """One occurrence of a calendar entry.

    `uid` and `occurrence` (the planned start in UTC of one date of a series, else empty) name it in every
    calendar; a higher `sequence`, then a later `changed_at`, is the newer word. `people` counts the
    attendees, also those beyond the longest list kept. `named` are people whom title or description name
    without inviting them. One that `is_free` takes none of the owner's time.
    """

    uid: str
    occurrence: str
    sequence: int
    title: str
    place: str
    starts_at: datetime
    ends_at: datetime
    attendees: tuple[Attendee, ...]
    people: int
    named: tuple[Party, ...] = ()
    is_all_day: bool = False
    is_cancelled: bool = False
    is_free: bool = False
    changed_at: datetime | None = None
    calendar: str = ""
    before: "Event | None" = None


@dataclass(frozen=True, slots=True)
class Contact:
    """One card of an address book. Mails are lower case, phones in international form where that is certain."""

    uid: str
    name: str
    nicknames: tuple[str, ...] = ()
    mails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()  # canonical profile URLs
    company: str = ""
    title: str = ""
    place: str = ""
    note: str = ""
    categories: tuple[str, ...] = ()
    changed_at: datetime | None = None
    is_organisation: bool = False
    before: "Contact | None" = None


@dataclass(frozen=True, slots=True)
class Noted:
    """A row of a table in which the owner keeps whom they met: not yet known who that is among those seen.

    `where` names the row, because only whoever knows the people can say that nobody, or several, are meant.
    """

    where: str
    who: Party
    on: date
    kind: str  # as in the logbook
    note: str = ""


Record = (
    OwnerProfile
    | OwnerPosition
    | OwnerSchool
    | OwnerAddress
    | OwnerEvent
    | Connection
    | BlankConnection
    | Invitation
    | Message
    | Recommendation
    | Endorsement
    | Mail
    | Notification
    | Event
    | Contact
    | Noted
    | SharedHead
    | SharedPerson
)
Item = Record | Problem | Skipped | Notice


@dataclass(frozen=True, slots=True)
class FileSeen:
    """One file of a source before its rows: its name, its size, and which generation its header is."""

    name: str
    kind: str  # "connections", "invitations", "messages", …
    generation: str  # "C5", "I3", "M4c", …; empty where the format has only one
    size: int  # bytes, uncompressed
    is_edited: bool = False  # a spreadsheet saved it again
    columns: tuple[str, ...] = field(default=())
