"""What the next steps rest on: who wrote last, who recommended the owner, new positions, ties that fade."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from firsthand.core.goodwill import Favour, FavourKind
from firsthand.core.knowledge import Knowledge
from firsthand.core.strength import Standing
from firsthand.core.ties import MOST_RECIPIENTS, Sums
from firsthand.core.today import NAMELESS, Handled, StepKind, Whom, Word
from firsthand.store.database import Row, Rows, as_day, in_chunks, known_day, known_moment, places
from firsthand.store.queries.ties import COLUMNS, sums_of

FEW = 5  # people in a conversation in which a message is meant for the owner
KNOWN = Knowledge.SPOKEN.rank

WHOM = "p.id, p.name, p.knowledge, p.strength"
PERSONS = f"SELECT {WHOM} FROM person p WHERE p.owner_id = %s AND NOT p.is_owner AND p.id IN ({{ids}})"
LAST_DAYS = "SELECT person_id, last_on FROM tie WHERE last_on IS NOT NULL AND person_id IN ({ids})"
# Known, or each wrote to the other: of others a message is no reason to do anything.
IN_CONTACT = f"""
    SELECT {WHOM}, t.last_on FROM tie t JOIN person p ON p.id = t.person_id
    WHERE t.owner_id = %s AND t.last_on >= %s AND t.last_on <= %s AND NOT p.is_owner
    AND (p.knowledge_rank <= {KNOWN} OR (t.all_sent > 0 AND t.all_received > 0))
"""
# Each row: person, time, who wrote, people, record, and whether nothing but a no is in it from the owner.
MESSAGES = f"""
    SELECT i.person_id, m.at, w.person_id, t.people, m.id, t.only_refused
    FROM identity i JOIN participant p ON p.identity_id = i.id JOIN thread t ON t.id = p.thread_id
    JOIN message m ON m.thread_id = p.thread_id AND m.at >= %s JOIN identity w ON w.id = m.identity_id
    WHERE i.person_id IN ({{ids}}) AND t.people <= {MOST_RECIPIENTS + 1} AND NOT m.is_note AND NOT m.is_copy
"""
MAILS = f"""
    SELECT x.person_id, m.at, c.side, c.people, m.id, m.is_refusal, x.refused
    FROM (
        SELECT i.person_id, e.thread_id, MAX(CASE WHEN e.only_refused AND e.sent > 0 THEN 1 ELSE 0 END) AS refused
        FROM exchange e JOIN identity i ON i.id = e.identity_id
        WHERE i.person_id IN ({{ids}}) AND e.last_at >= %s GROUP BY i.person_id, e.thread_id
    ) x
    JOIN mail m ON m.thread_id = x.thread_id AND m.at >= %s JOIN cast_list c ON c.id = m.cast_id
    WHERE m.kind = 'personal' AND c.side <> 'none' AND c.people <= {MOST_RECIPIENTS + 1} AND EXISTS (
        SELECT 1 FROM cast_member k JOIN identity ki ON ki.id = k.identity_id
        WHERE k.cast_id = c.id AND ki.person_id = x.person_id AND k.is_sender = (c.side = 'in')
    )
"""
LOGGED = """
    SELECT 1 FROM logged l JOIN identity i ON i.id = l.identity_id
    WHERE i.person_id = %s AND l."on" >= %s AND l.undone_at IS NULL LIMIT 1
"""
TEXT = "SELECT text FROM message WHERE id = %s"
PRAISES = f"""
    SELECT {WHOM}, r.written_on, r.id FROM recommendation r JOIN identity i ON i.id = r.identity_id
    JOIN person p ON p.id = i.person_id
    WHERE r.owner_id = %s AND r.direction = 'in' AND r.written_on >= %s AND NOT p.is_owner
"""
HELPED = f"""
    SELECT {WHOM}, f.id, f.kind, f.got_on, f.note FROM (
        SELECT id, kind, is_given, "on" AS got_on, note, identity_id, owner_id, undone_at FROM favour
    ) f JOIN identity i ON i.id = f.identity_id JOIN person p ON p.id = i.person_id
    WHERE f.owner_id = %s AND f.undone_at IS NULL AND NOT f.is_given AND f.got_on >= %s AND NOT p.is_owner
    ORDER BY f.got_on, f.id
"""
# Of lists of connections since then, those that one before can be held against.
LISTS = """
    SELECT DISTINCT e.exported_on FROM edition e
    WHERE e.owner_id = %s AND e.kind = 'connections' AND e.exported_on >= %s AND EXISTS (
        SELECT 1 FROM edition b WHERE b.owner_id = e.owner_id AND b.kind = e.kind AND b.exported_on < e.exported_on
    )
    ORDER BY e.exported_on
"""
MOVES = f"""
    SELECT {WHOM}, n.id, n.company, n.position, o.company, o.position
    FROM card n JOIN identity i ON i.id = n.identity_id JOIN person p ON p.id = i.person_id
    JOIN card o ON o.identity_id = n.identity_id AND o.last_seen_on < n.first_seen_on
    WHERE n.owner_id = %s AND n.first_seen_on = %s AND p.knowledge_rank <= {KNOWN} AND NOT p.is_owner
    AND (n.company <> o.company OR n.position <> o.position)
    AND NOT EXISTS (SELECT 1 FROM card b WHERE b.identity_id = n.identity_id
        AND b.last_seen_on > o.last_seen_on AND b.last_seen_on < n.first_seen_on)
    AND NOT EXISTS (SELECT 1 FROM card a WHERE a.identity_id = n.identity_id AND a.first_seen_on > n.first_seen_on)
"""
# Crossed, and with a plus, or SQLite looks at all ties or at everybody who is known, and not at the strongest first.
FADING = f"""
    SELECT {WHOM}, {", ".join(f"t.{each}" for each in COLUMNS)}
    FROM person p CROSS JOIN tie t
    WHERE t.person_id = p.id AND p.owner_id = %s AND p.standing = %s AND +p.knowledge_rank <= {KNOWN}
    AND t.last_on >= %s AND t.last_on < %s AND NOT p.is_owner ORDER BY p.strength DESC, p.id DESC LIMIT %s
"""
# The newest mark that stands on any invitation of a person says whether they were declined.
DECLINED = """
    SELECT i.person_id, k.kind FROM mark k JOIN invitation v ON v.id = k.invitation_id
    JOIN identity i ON i.id = v.identity_id
    WHERE k.owner_id = %s AND k.undone_at IS NULL AND i.person_id IS NOT NULL ORDER BY k.made_at, k.id
"""
HANDLED = """
    SELECT h.word, h.kind, i.person_id, h.made_at, h.until FROM handled h JOIN identity i ON i.id = h.identity_id
    WHERE h.owner_id = %s AND h.undone_at IS NULL AND i.person_id IS NOT NULL ORDER BY h.made_at, h.id
"""
OWN = """
    SELECT i.id, i.person_id, i.name FROM person p JOIN identity i ON i.person_id = p.id
    WHERE p.owner_id = %s AND p.is_owner
"""


@dataclass(frozen=True, slots=True)
class Said:
    """One message or mail between the owner and a person; `is_refusal` where it, or all the owner wrote, is no."""

    at: datetime
    is_own: bool
    people: int
    record: str
    is_refusal: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """A new position: (company, position) now and before."""

    whom: Whom
    on: date
    record: str
    work: tuple[str, str]
    before: tuple[str, str]


def whom_of(row: Sequence[object]) -> Whom:
    """Read a person from the columns of `WHOM`."""
    row_id, name, knowledge, strength = row
    assert isinstance(row_id, int)
    value = strength if isinstance(strength, int) else None
    return Whom(row_id, str(name) or NAMELESS, Knowledge(str(knowledge)), value)


def persons(rows: Rows, owner_id: int, ids: Iterable[int]) -> dict[int, Whom]:
    """Return these persons, the owner left out."""
    found = (
        whom_of(row)
        for chunk in in_chunks(sorted(set(ids)))
        for row in rows(PERSONS.replace("{ids}", places(chunk)), [owner_id, *chunk])
    )
    return {each.id: each for each in found}


def last_days(rows: Rows, ids: Iterable[int]) -> dict[int, date]:
    """Return the last day of direct contact with each of these persons."""
    return {
        person: known_day(on)
        for chunk in in_chunks(sorted(set(ids)))
        for person, on in rows(LAST_DAYS.replace("{ids}", places(chunk)), chunk)
    }


def in_contact_between(rows: Rows, owner_id: int, since: date, until: date) -> list[tuple[Whom, date]]:
    """Return with whom contact was last between two days, and when: known people and real ties."""
    found = rows(IN_CONTACT, (owner_id, since.isoformat(), until.isoformat()))
    return [(whom_of(row[:4]), known_day(row[4])) for row in found]


def said_since(rows: Rows, owner_id: int, ids: Iterable[int], since: date) -> dict[int, list[Said]]:
    """Return what the owner and each of these persons wrote to each other since a day, oldest first."""
    wanted, own = sorted(set(ids)), {row[1] for row in rows(OWN, (owner_id,))}
    start = f"{since.isoformat()} 00:00:00"
    found: dict[int, list[Said]] = defaultdict(list)
    for chunk in in_chunks(wanted):
        listed = places(chunk)
        for person, at, writer, *rest in rows(MESSAGES.replace("{ids}", listed), [start, *chunk]):
            if writer == person or writer in own:
                found[person].append(said(at, "message", *rest, is_own=writer != person))
        for person, at, side, people, row_id, *no in rows(
            MAILS.replace("{ids}", listed), [*chunk, start, start]
        ):
            found[person].append(said(at, "mail", people, row_id, any(no), is_own=side == "out"))
    return {person: sorted(lines, key=lambda each: (each.at, each.record)) for person, lines in found.items()}


def said(at: object, kind: str, people: int, row_id: int, is_refusal: object, *, is_own: bool) -> Said:
    return Said(known_moment(at), is_own, people, f"{kind}:{row_id}", bool(is_refusal))


def text_of(rows: Rows, record: str) -> str:
    """Return the text of a message; of a mail none is kept."""
    kind, _, row_id = record.partition(":")
    found = rows(TEXT, (int(row_id),)) if kind == "message" else []
    return str(found[0][0]) if found else ""


def has_logged(rows: Rows, person_id: int, since: date) -> bool:
    """Tell whether the owner wrote down a call or meeting with a person since a day."""
    return bool(rows(LOGGED, (person_id, since.isoformat())))


def praises_since(rows: Rows, owner_id: int, since: date) -> list[tuple[Whom, date, str]]:
    """Return the recommendations that the owner received since a day."""
    found = rows(PRAISES, (owner_id, since.isoformat()))
    return [(whom_of(row[:4]), known_day(row[4]), f"recommendation:{row[5]}") for row in found]


def helped_since(rows: Rows, owner_id: int, since: date) -> list[tuple[Whom, Favour]]:
    """Return what people did for the owner since a day, as the owner wrote down."""
    return [
        (
            whom_of(row[:4]),
            Favour(FavourKind(kind), False, known_day(on), note=note, record=f"favour:{row_id}"),
        )
        for row in rows(HELPED, (owner_id, since.isoformat()))
        for row_id, kind, on, note in [row[4:]]
    ]


def moves_since(rows: Rows, owner_id: int, since: date) -> list[Move]:
    """Return new positions of people known first-hand, as the lists of connections since a day tell them."""
    days = [known_day(row[0]) for row in rows(LISTS, (owner_id, since.isoformat()))]
    return [move(row, day) for day in days for row in rows(MOVES, (owner_id, day.isoformat()))]


def move(row: Row, on: date) -> Move:
    card, company, position, old_company, old_position = row[4:]
    return Move(whom_of(row[:4]), on, f"card:{card}", (company, position), (old_company, old_position))


def ties_in_motion(
    rows: Rows, owner_id: int, standing: Standing, between: tuple[date, date], *, limit: int
) -> list[tuple[Whom, Sums]]:
    """Return the strongest ties of a standing to people known first-hand, last in contact between two days."""
    since, before = (each.isoformat() for each in between)
    found = rows(FADING, (owner_id, standing.value, since, before, limit))
    return [(whom_of(row[:4]), sums_of(row[4:])) for row in found]


def declined_persons(rows: Rows, owner_id: int) -> frozenset[int]:
    """Return the persons whom the owner declined."""
    newest: dict[int, str] = dict(rows(DECLINED, (owner_id,)))
    return frozenset(person for person, kind in newest.items() if kind == "declined")


def words_on_steps(rows: Rows, owner_id: int) -> list[Handled]:
    """Return the owner's words on steps that stand, each of the person it is about now."""
    return [
        Handled(Word(word), StepKind(kind), person, known_moment(made_at).date(), as_day(until))
        for word, kind, person, made_at, until in rows(HANDLED, (owner_id,))
    ]
