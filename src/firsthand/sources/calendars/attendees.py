"""Who is on the list of a meeting. Rooms, equipment and addresses that are nobody's are left out."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

from firsthand.core.records import Answer, Attendee, Party
from firsthand.sources.content_lines import read_parameters
from firsthand.sources.linkedin.cleaning import clean

MOST_KEPT = 500
UNKNOWN_SIZE = 12  # how many a group or list counts for: nobody knows, so the meeting may be a large one
_LONGEST_NAME = 200
_LONGEST_LINE = 4_000
_MOST_GUESTS = 1_000
_MAIL = re.compile(
    r"[^\s@<>()\[\],;:\"\\/]{1,64}@[^\s@<>()\[\],;:\"\\/_]{1,190}\.[^\s@<>()\[\],;:\"\\/_.\d]{2,24}"
)
_REFUSED = re.compile(r"\s*(?:javascript|data|vbscript|file|https?|ftp|blob|about)\s*:", re.IGNORECASE)
_SCHEME = re.compile(r"^\s*(?:mailto|imip)\s*:", re.IGNORECASE)
_ANSWERS = {
    "ACCEPTED": Answer.ACCEPTED,
    "COMPLETED": Answer.ACCEPTED,
    "IN-PROCESS": Answer.ACCEPTED,
    "DECLINED": Answer.DECLINED,
    "DELEGATED": Answer.DECLINED,
    "TENTATIVE": Answer.TENTATIVE,
}
# Addresses of calendars, rooms and programs instead of people.
_NOBODY = (
    "calendar.google.com",
    "group.v.calendar.google.com",
    "resource.calendar.google.com",
    "zoomcrc.com",
    "webex.com",
    "teams.microsoft.com",
    "reply.meetup.com",
    "inbound.eventbrite.com",
)
_NOBODY_LOCAL = re.compile(
    r"(?:no|do[-_.]?not)[-_.]?reply.*|unknownorganizer|mailer-daemon|calendar-notification|noreply.*",
    re.IGNORECASE,
)


class OneLine(NamedTuple):
    """What one line of the list says."""

    attendee: Attendee | None = None
    weight: int = 0  # how many people it stands for
    is_refused: bool = False


class AttendeeList(NamedTuple):
    """The list of one meeting; `people` counts also those beyond the longest list kept."""

    attendees: tuple[Attendee, ...] = ()
    people: int = 0
    refused: int = 0
    is_cut: bool = False


def read_attendees(organizer: tuple[str, str] | None, lines: Iterable[tuple[str, str]]) -> AttendeeList:
    """Read the list of a meeting. Whoever called it attends, unless they said otherwise."""
    found: dict[Party | str, Attendee] = {}
    people = refused = 0
    is_cut = False
    seen: set[tuple[str, str]] = set()
    for line in lines:
        if line in seen:
            continue
        seen.add(line)
        if is_cut:
            people += "CUTYPE=R" not in line[0].upper()  # nobody reads so long a list; it is only counted
            continue
        one = _read_line(*line)
        refused += one.is_refused
        if one.attendee is None:
            people += one.weight
            continue
        key = one.attendee.party.mail or one.attendee.party
        people += one.weight - (1 if key in found else 0)
        if key in found:
            continue
        if len(found) < MOST_KEPT:
            found[key] = one.attendee
        else:
            is_cut = True
    first = _read_line(*organizer) if organizer else OneLine()
    people += _add_organizer(first, found)
    return AttendeeList(tuple(found.values()), people, refused + first.is_refused, is_cut)


def _add_organizer(first: OneLine, found: dict[Party | str, Attendee]) -> int:
    """Mark or add whoever called the meeting; return how many people that adds."""
    if first.attendee is None:
        return 0
    party = first.attendee.party
    key = party.mail or party
    listed = found.pop(key, None)
    answer = listed.answer if listed and listed.answer is not Answer.NONE else first.attendee.answer
    answer = Answer.ACCEPTED if answer is Answer.NONE else answer
    name = party.name or (listed.party.name if listed else "")
    others = dict(found)
    found.clear()
    found[key] = Attendee(party._replace(name=name), answer, is_organizer=True)
    found.update(others)
    return 0 if listed else 1


@lru_cache(maxsize=1 << 14)
def _read_line(head: str, value: str) -> OneLine:
    if len(head) + len(value) > _LONGEST_LINE:
        return OneLine(is_refused=True)
    known = read_parameters(head)
    kind = known.get("CUTYPE", "").upper()
    if kind in ("ROOM", "RESOURCE") or known.get("ROLE", "").upper() == "NON-PARTICIPANT":
        return OneLine()
    if kind == "GROUP":
        return OneLine(weight=UNKNOWN_SIZE)
    if _REFUSED.match(value):
        return OneLine(is_refused=True)
    mail = _mail_in(value) or _mail_in(known.get("EMAIL", ""))
    name = _name_in(known.get("CN", ""), mail)
    if (not mail and not name) or is_nobody(mail):
        return OneLine()
    answer = _ANSWERS.get(known.get("PARTSTAT", "").upper(), Answer.NONE)
    return OneLine(Attendee(Party(name, "", mail), answer), 1 + _guests(known.get("X-NUM-GUESTS", "")))


def _mail_in(value: str) -> str:
    """Return the mail address of `mailto:ana@example.org`, however it is dressed; "" where there is none."""
    if value[:7].lower() == "mailto:" and _MAIL.fullmatch(value, 7) and not ("%" in value or "?" in value):
        return value[7:].lower()
    text = unquote(_SCHEME.sub("", value)).partition("?")[0]
    match = _MAIL.search(text)
    return match[0].lower() if match and _is_alone(text, match) else ""


def _is_alone(text: str, match: re.Match[str]) -> bool:
    """Tell whether nothing but a name and brackets stand around an address."""
    before, after = text[: match.start()].rstrip(), text[match.end() :].strip()
    return (not before and not after) or (before.endswith("<") and after == ">")


def _name_in(name: str, mail: str) -> str:
    """Return a name; an address written where the name belongs is none."""
    plain = clean(name[: 4 * _LONGEST_NAME]).strip("'\" ")[:_LONGEST_NAME]
    return "" if "@" in plain or plain == mail.partition("@")[0] else plain


def is_nobody(mail: str) -> bool:
    """Tell whether an address is a calendar's, a room's or a program's."""
    local, _, domain = mail.partition("@")
    return domain.endswith(_NOBODY) or _NOBODY_LOCAL.fullmatch(local) is not None


def _guests(text: str) -> int:
    return min(int(text), _MOST_GUESTS) if text.isascii() and text.isdigit() and len(text) < 6 else 0
