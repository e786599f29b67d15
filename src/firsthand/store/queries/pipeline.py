"""The facts by which somebody moves along the pipeline: marks, answers, connections, meetings, words."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from firsthand.core.evidence import MOST_AT_A_MEETING
from firsthand.core.knowledge import Meeting
from firsthand.core.pipeline import Course, Fact, FactKind, Start, course_of
from firsthand.core.stops import Policy
from firsthand.store.database import Row, Rows, in_chunks, known_day, known_moment, places
from firsthand.store.queries.marks import MarkRow
from firsthand.store.queries.meetings import meetings_of
from firsthand.store.queries.today import FEW, OWN, Said, said_since

MOST_ACCEPTED = 200
# Since an ask or a proposal a meeting is the talk.
BEGUN = ("asked", "talk", "booked", "called_off")
LIGHT = """
    SELECT v.id, v.name, v.headline, v.note, v.sent_at, v.direction, v.accepted_on, i.person_id, v.last_seen_on,
        v.status, CASE WHEN i.kind = 'url' THEN i.value ELSE '' END
    FROM invitation v JOIN identity i ON i.id = v.identity_id
    WHERE v.owner_id = %s AND v.twin_id IS NULL AND i.person_id IS NOT NULL
"""
ACCEPTED = (
    f"{LIGHT} AND v.accepted_on >= %s AND v.accepted_on <= %s ORDER BY v.accepted_on DESC, v.id LIMIT %s"
)
ONE = f"{LIGHT} AND v.id = %s"
# Begun by a mark, and no longer open.
GONE = f"{LIGHT} AND v.status = 'gone' AND v.id IN (SELECT invitation_id FROM mark WHERE owner_id = %s) ORDER BY v.id"
OPEN = "v.direction = 'in' AND v.status IN ('pending', 'uncertain')"
ARCHIVED = """
    SELECT i.person_id, c.connected_on FROM connection c JOIN identity i ON i.id = c.identity_id
    WHERE c.owner_id = %s AND i.person_id IN ({ids})
"""
LOGS = "SELECT exported_on FROM edition WHERE owner_id = %s AND kind = 'invitations' ORDER BY exported_on"


@dataclass(frozen=True, slots=True)
class Entry:
    """One invitation with what its own rows tell: `answer` is what came back: day, record, and how it was read."""

    id: int
    person_id: int
    start: Start
    marks: tuple[MarkRow, ...] = ()
    answer: tuple[date, str, str] | None = None
    accepted_on: date | None = None
    source: str = ""  # what tells of the connection
    gone_on: date | None = None

    @property
    def kinds(self) -> tuple[str, ...]:
        """Return the kinds of its marks, those that put it off left out."""
        return tuple(mark.kind for mark in self.marks if mark.kind != FactKind.LATER)

    @property
    def is_begun(self) -> bool:
        """Tell whether a meeting with that person would be the talk."""
        return not self.accepted_on and bool(self.kinds) and self.kinds[-1] in BEGUN

    @property
    def is_accepted(self) -> bool:
        """Tell whether it may have been accepted, so that what was said since counts."""
        return bool(self.accepted_on) or FactKind.ACCEPTED in self.kinds

    def facts(self) -> Iterator[Fact]:
        """Yield what its own rows tell."""
        for mark in self.marks:
            act = f"mark:{mark.batch}" if mark.batch else ""
            record = f"mark:{mark.id}" if mark.id else self.start.record
            at, on = mark.made_at, mark.made_at.date()
            yield Fact(FactKind(mark.kind), on, at, record, act, place=mark.id, talk=mark.talk)
        if self.answer:
            on, record, because = self.answer
            yield Fact(FactKind.ANSWERED, on, record=record, source=because.rstrip("."))
        if self.accepted_on:
            yield Fact(FactKind.CONNECTED, self.accepted_on, record=self.start.record, source=self.source)
        if self.gone_on:
            yield Fact(FactKind.GONE, self.gone_on, record=self.start.record)


@dataclass(frozen=True, slots=True)
class LightRow:
    """An invitation in either direction, without its case."""

    id: int
    name: str
    headline: str
    note: str
    sent_at: datetime
    is_own: bool
    accepted_on: date | None
    person_id: int
    last_seen_on: date
    status: str
    url: str

    def entry(self, marks: Sequence[MarkRow], *, source: str = "", gone_on: date | None = None) -> Entry:
        """Return it with its marks and with what became of it."""
        start = Start(self.sent_at.date(), f"invitation:{self.id}", self.is_own)
        return Entry(
            self.id,
            self.person_id,
            start,
            tuple(marks),
            accepted_on=self.accepted_on,
            source=source,
            gone_on=gone_on,
        )


def courses(
    rows: Rows,
    owner_id: int,
    entries: Iterable[Entry],
    policy: Policy,
    now: datetime,
    *,
    with_words: bool = True,
) -> dict[int, Course]:
    """Return the way of each, by all that is known; without words it ends with accepting."""
    listed = list(entries)
    with_meetings = {each.person_id for each in listed if each.is_begun or (with_words and each.is_accepted)}
    met = meeting_facts(rows, owner_id, with_meetings)
    said = word_facts(rows, owner_id, [each for each in listed if with_words and each.is_accepted])
    return {
        each.id: course_of(
            each.start,
            [*each.facts(), *met.get(each.person_id, ()), *said.get(each.person_id, ())],
            policy,
            now,
        )
        for each in listed
    }


def meeting_facts(rows: Rows, owner_id: int, persons: Iterable[int]) -> dict[int, list[Fact]]:
    """Return the meetings of the owner with each of these persons that count, those to come among them."""
    wanted = sorted(set(persons))
    if not wanted:
        return {}
    own = [row[0] for row in rows(OWN, (owner_id,))]
    return {
        person: [meeting_fact(each) for each in meetings if counts(each)]
        for chunk in in_chunks(wanted)
        for person, meetings in meetings_of(rows, chunk, own, now=None).items()
    }


def counts(meeting: Meeting) -> bool:
    """Tell whether both can have talked to each other there: it is small, and neither called it off."""
    is_off = meeting.is_cancelled or meeting.is_declined
    return not is_off and (meeting.is_logged or meeting.people <= MOST_AT_A_MEETING)


def meeting_fact(meeting: Meeting) -> Fact:
    at, act = (None, meeting.record) if meeting.is_logged else (meeting.at, "")
    return Fact(
        FactKind.MEETING,
        meeting.at.date(),
        at,
        meeting.record,
        act,
        title=meeting.title,
        ends_at=meeting.ends_at,
        people=meeting.people,
    )


def word_facts(rows: Rows, owner_id: int, accepted: Sequence[Entry]) -> dict[int, list[Fact]]:
    """Return what the owner and each of those who were accepted wrote to each other since."""
    days = [
        *(each.accepted_on for each in accepted if each.accepted_on),
        *(mark.made_at.date() for each in accepted for mark in each.marks if mark.kind == FactKind.ACCEPTED),
    ]
    if not days:
        return {}
    said = said_since(rows, owner_id, (each.person_id for each in accepted), min(days))
    return {
        person: [word_fact(each) for each in lines if each.people <= FEW and not each.is_refusal]
        for person, lines in said.items()
    }


def word_fact(said: Said) -> Fact:
    kind = FactKind.WROTE if said.is_own else FactKind.HEARD
    return Fact(kind, said.at.date(), said.at, said.record)


def light_row(row: Row) -> LightRow:
    row_id, name, headline, note, sent_at, direction, accepted_on, person_id, last_seen_on, *rest = row
    return LightRow(
        row_id,
        name,
        headline,
        note,
        known_moment(sent_at),
        direction == "out",
        known_day(accepted_on) if accepted_on else None,
        person_id,
        known_day(last_seen_on),
        *rest,
    )


def accepted_between(rows: Rows, owner_id: int, since: date, until: date) -> list[LightRow]:
    """Return the invitations, in either direction, that became a connection between two days: of each person one.

    Of very many those that were accepted last, for what was said since has to be looked at.
    """
    found = rows(ACCEPTED, (owner_id, since.isoformat(), until.isoformat(), MOST_ACCEPTED))
    newest: dict[int, LightRow] = {}
    for each in sorted(map(light_row, found), key=lambda each: (each.sent_at, each.id)):
        newest[each.person_id] = each
    return list(newest.values())


def invitation_by_id(rows: Rows, owner_id: int, invitation_id: int) -> LightRow | None:
    """Return one invitation, whatever became of it."""
    found = rows(ONE, (owner_id, invitation_id))
    return light_row(found[0]) if found else None


def gone_since_begun(rows: Rows, owner_id: int) -> list[LightRow]:
    """Return the invitations that the owner marked and that are no longer open on the platform."""
    return [light_row(row) for row in rows(GONE, (owner_id, owner_id))]


def gone_on(rows: Rows, owner_id: int, gone: Sequence[LightRow]) -> dict[int, date]:
    """Return the day of the first archive that had an invitation no more."""
    if not gone:
        return {}
    days = [known_day(row[0]) for row in rows(LOGS, (owner_id,))]
    return {
        each.id: day for each in gone if (day := next((day for day in days if day > each.last_seen_on), None))
    }


def told_by(rows: Rows, owner_id: int, accepted: Sequence[LightRow]) -> dict[int, str]:
    """Return what tells of each connection: an archive, else a mail of the platform."""
    wanted = sorted({each.person_id for each in accepted})
    archived = {
        row[0]
        for chunk in in_chunks(wanted)
        for row in rows(ARCHIVED.replace("{ids}", places(chunk)), [owner_id, *chunk])
    }
    return {each.id: "your archive" if each.person_id in archived else "LinkedIn's mail" for each in accepted}


def count_waiting(rows: Rows, owner_id: int) -> int:
    """Count the invitations that are open on the platform."""
    sql = f"SELECT COUNT(*) FROM invitation v WHERE v.owner_id = %s AND v.twin_id IS NULL AND {OPEN}"
    return int(rows(sql, (owner_id,))[0][0])


def oldest_waiting(rows: Rows, owner_id: int, *, limit: int) -> list[LightRow]:
    """Return the open invitations that came first."""
    found = rows(f"{LIGHT} AND {OPEN} ORDER BY v.sent_at, v.id LIMIT %s", (owner_id, limit))
    return [light_row(row) for row in found]
