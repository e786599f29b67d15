"""One message's bytes as what it says: a mail, or what the platform tells by mail.

This is the same for every source of mail, whether its messages lie on disk or come from a server. The
body is looked at and forgotten; what was recognised in it is all that stays.
"""

import re
from collections import Counter
from datetime import date, datetime

from firsthand.core.notes.introductions import introduces, who_meets
from firsthand.core.notes.refusals import is_refusal
from firsthand.core.records import Mail, MailKind, Notification, Party
from firsthand.core.signatures import find_signature
from firsthand.core.subjects import is_answer
from firsthand.sources.base import LeftOut, Refused
from firsthand.sources.mail.addresses import Parties, read_addresses
from firsthand.sources.mail.bodies import Body, read_body
from firsthand.sources.mail.dates import Clock
from firsthand.sources.mail.folder_names import DELETED, DRAFT, WHY, code_of_folder
from firsthand.sources.mail.headers import LARGEST, Fields, all_values, header_end, read_fields
from firsthand.sources.mail.identity import message_key, references_of
from firsthand.sources.mail.kinds import kind_of
from firsthand.sources.mail.letters import new_text, without_foot
from firsthand.sources.mail.notifications import is_from_platform, read_notifications
from firsthand.sources.mail.pages import page_text
from firsthand.sources.mail.words import shown

MOST_PEOPLE = 5  # of a conversation whose words tell anything
MOST_OTHERS = 100
_BOTH = 2
_SPOKEN = 1_500  # characters in which a letter that introduces people does so
_EXPUNGED = 0x0008
_MARKS = frozenset({"x-gmail-labels", "x-mozilla-status", "x-mozilla-draft-info", "x-unsent", "x-status"})
_NAMING = frozenset({"from", "sender", "to", "date", "subject", "message-id"})
_LOCAL_WORDS = re.compile(r"[^\W\d_]{2,}")

Records = tuple[Mail | Notification, ...]

# What was odd about messages that were read all the same.
LONG_HEADER, DEEP, UNDATED = "MAI-204", "MAI-205", "MAI-206"


class MessageReader:
    """Reads messages, one at a time; `oddities` counts what is worth a note."""

    def __init__(self, today: date) -> None:
        """Take the day beyond which no mail can have been written."""
        self.clock = Clock(today)
        self.oddities: Counter[str] = Counter()

    def read(self, message: bytes, *, arrived_at: datetime | None = None) -> Records:
        """Return what a message says; its beginning is enough, and the line before it in an mbox may lead it.

        `arrived_at` is when it came, as its mailbox tells, for one without a date of its own. Raises
        `Refused` for what is no message, `LeftOut` for one that is not wanted.
        """
        end, begin = header_end(message)
        header = message[:end]  # with the line of the mbox, which is no field
        fields = read_fields(header)
        if _NAMING.isdisjoint(fields):
            raise Refused("MAI-301", "It has no header: nothing says who wrote it, or when.")
        if end >= LARGEST:
            self.oddities[LONG_HEADER] += 1
        if not _MARKS.isdisjoint(fields):
            _leave_out_unwanted(fields)
        body = message[begin:]
        sender, authors = _writers(fields)
        subject = shown(fields.get("subject", b""))
        kind = kind_of(fields, sender, subject=subject, body=body)
        at, is_dated = self._time(fields, header, arrived_at)
        others = _others(fields, sender, authors)
        key = message_key(fields)
        mail = Mail(
            key, references_of(fields, key), sender, others[:MOST_OTHERS], at, subject, kind, 1 + len(others),
            is_dated=is_dated,
        )  # fmt: skip
        if is_from_platform(sender, fields):
            unjudged = mail._replace(kind=MailKind.PERSONAL)
            if told := read_notifications(unjudged, fields, header, body):
                return told
        if kind is not MailKind.PERSONAL or mail.people > MOST_PEOPLE:
            return (mail,)
        return (self._judged(mail, fields, body),)

    def wants_more(self, beginning: bytes) -> bool:
        """Tell whether the body of a message is looked at, from its beginning with the whole header.

        It is in a letter among few people, and in what the platform tells; and where it may hold a meeting.
        """
        end, begin = header_end(beginning)
        fields = read_fields(beginning[:end])
        try:
            sender, authors = _writers(fields)
        except Refused:
            return False
        if is_from_platform(sender, fields):
            return True
        subject = shown(fields.get("subject", b""))
        if kind_of(fields, sender, subject=subject, body=beginning[begin:]) is not MailKind.PERSONAL:
            return False
        is_in_parts = b"multipart" in fields.get("content-type", b"").lower()
        return is_in_parts or len(_others(fields, sender, authors)) < MOST_PEOPLE

    def _time(self, fields: Fields, header: bytes, arrived_at: datetime | None) -> tuple[datetime, bool]:
        if at := self.clock.read(fields.get("date", b"")):
            return at, True
        hops = (self.clock.received(value) for value in all_values(header, "received"))
        at = next((at for at in hops if at), None) or self._arrival(header, arrived_at)
        if at is None:
            raise Refused("MAI-302", "No date can be found for it, neither its own nor that of its arrival.")
        self.oddities[UNDATED] += 1
        return at, False

    def _arrival(self, header: bytes, arrived_at: datetime | None) -> datetime | None:
        """Return when the mailbox took a message in."""
        noted_at = self.clock.from_line(header) if header.startswith(b"From ") else None
        return noted_at or self.clock.arrived(arrived_at)

    def _judged(self, mail: Mail, fields: Fields, body: bytes) -> Mail:
        """Return a letter among few people with what its words show."""
        found = read_body(fields, body)
        self.oddities[DEEP] += found.is_too_deep
        letter = _letter(found)
        if not letter:
            return mail
        words = without_foot(letter)
        is_introduction, introduced = _introduced(words[:_SPOKEN], mail.others)
        shown_by_words = (
            is_introduction,
            _is_answer(mail) and is_refusal(words),
            find_signature(letter, mail.sender),
        )
        if not any(shown_by_words):
            return mail
        return Mail(*mail[:8], *shown_by_words, mail.is_dated, introduced=introduced)


def _leave_out_unwanted(fields: Fields) -> None:
    """Raise LeftOut for a message its mailbox marks as unsent, thrown away or spam."""
    labels = shown(fields.get("x-gmail-labels", b""))
    codes = [code for label in labels.split(",") if (code := code_of_folder(label))]
    if "x-mozilla-draft-info" in fields or fields.get("x-unsent", b"").strip() == b"1":
        codes.append(DRAFT)
    status = fields.get("x-status", b"")
    codes += [DRAFT] * (b"T" in status) + [DELETED] * (b"D" in status)
    try:
        codes += [DELETED] * bool(int(fields.get("x-mozilla-status", b"0")[:16], 16) & _EXPUNGED)
    except ValueError:
        pass
    if codes:
        raise LeftOut(codes[0], WHY[codes[0]])


def _writers(fields: Fields) -> tuple[Party, Parties]:
    """Return who sent a message, and everybody who wrote it."""
    authors = read_addresses(fields.get("from", b""))
    if len(authors) == 1:
        return authors[0], authors
    senders = read_addresses(fields.get("sender", b""))
    if authors:
        sending = next(
            (author for author in authors if senders and author.mail == senders[0].mail), authors[0]
        )
        return sending, authors
    for party in (*senders, *read_addresses(fields.get("return-path", b""))):
        return party, ()
    raise Refused("MAI-303", "It does not say who wrote it.")


def _others(fields: Fields, sender: Party, authors: Parties) -> Parties:
    """Return everybody but the sender, each once."""
    found = {party.mail: party for party in authors} if len(authors) > 1 else {}
    for name in ("to", "cc", "bcc"):
        if value := fields.get(name):
            for party in read_addresses(value):
                found.setdefault(party.mail, party)
    found.pop(sender.mail, None)
    return tuple(found.values())


def _is_answer(mail: Mail) -> bool:
    """Tell whether a mail answers one: nobody refuses what was not asked."""
    return bool(mail.references) or is_answer(mail.subject)


def _letter(body: Body) -> str:
    """Return what the writer of a message wrote themselves."""
    if body.plain and body.plain.text.strip():
        return new_text(body.plain.text)
    return new_text(page_text(body.page.text)) if body.page else ""


def _introduced(words: str, others: Parties) -> tuple[bool, tuple[str, ...]]:
    """Tell whether a letter puts its readers together, and of more than two whom, where it is not all of them."""
    if len(others) < _BOTH:
        return False, ()
    names = _names(others)
    if len(others) == _BOTH:
        return introduces(words, names), ()
    meeting = who_meets(words, ((name,) for name in names))
    those = tuple(others[number].mail for number in sorted(meeting))
    return bool(meeting), those if len(those) < len(others) else ()


def _names(others: Parties) -> list[str]:
    """Return what each recipient may be called, from the address where there is no name."""
    return [other.name or _name_in(other.mail) for other in others]


def _name_in(mail: str) -> str:
    return " ".join(_LOCAL_WORDS.findall(mail.partition("@")[0])).title()
