"""Where people live and studied, worked out from cards, notes and the owner's own word."""

from collections import defaultdict
from typing import Any

from firsthand.actions.batches import rows_among, write_many
from firsthand.core.whereabouts import NOWHERE, Whereabouts, whereabouts_of
from firsthand.store.database import django_rows

# A card that holds a number of several people tells of the one whose name it has. The newest card comes first.
# The plus keeps SQLite from going through all that an owner has to find what is known of one.
PLACES = """
    SELECT i.person_id, c.place FROM contact c JOIN contact_identity x ON x.contact_id = c.id
    JOIN identity i ON i.id = x.identity_id JOIN person p ON p.id = i.person_id
    WHERE +c.owner_id = %s AND c.place <> '' AND NOT p.is_owner AND (c.name = p.name OR NOT EXISTS (
        SELECT 1 FROM contact_identity y JOIN identity j ON j.id = y.identity_id
        WHERE y.contact_id = c.id AND j.person_id <> i.person_id)) {only}
    ORDER BY CASE WHEN c.changed_on IS NULL THEN 1 ELSE 0 END, c.changed_on DESC, c.digest
"""
SCHOOLS = """
    SELECT i.person_id, t.school FROM school_told t JOIN invitation v ON v.id = t.invitation_id
    JOIN identity i ON i.id = v.identity_id JOIN person p ON p.id = i.person_id
    WHERE t.owner_id = %s AND NOT p.is_owner {only} ORDER BY v.sent_at DESC, v.digest
"""
SAID = """
    SELECT i.person_id, c.field, c.value FROM correction c JOIN identity i ON i.id = c.identity_id
    JOIN person p ON p.id = i.person_id
    WHERE +c.owner_id = %s AND c.undone_at IS NULL AND c.field IN ('place', 'school') AND NOT p.is_owner {only}
    ORDER BY c.made_at, c.id
"""
KEPT = "SELECT person_id, place, place_from, school, school_from FROM whereabouts WHERE +owner_id = %s {only}"
DROP = "DELETE FROM whereabouts WHERE person_id = %s"
KEEP = """
    INSERT INTO whereabouts (place, place_from, school, school_from, owner_id, person_id)
    VALUES (%s, %s, %s, %s, %s, %s)
    ON CONFLICT (person_id) DO UPDATE SET place = excluded.place, place_from = excluded.place_from,
        school = excluded.school, school_from = excluded.school_from
"""
TOLD = "SELECT invitation_id, school FROM school_told WHERE owner_id = %s"
FORGET = "DELETE FROM school_told WHERE invitation_id = %s"
LEARN = """
    INSERT INTO school_told (owner_id, invitation_id, school) VALUES (%s, %s, %s)
    ON CONFLICT (invitation_id) DO UPDATE SET school = excluded.school
"""


def settle_whereabouts(owner_id: int, persons: set[int] | None = None) -> None:
    """Bring place and school of all people of an owner, or of these, up to date; what is right stays untouched."""
    places: dict[int, list[str]] = defaultdict(list)
    schools: dict[int, list[str]] = defaultdict(list)
    said: dict[int, dict[str, str]] = defaultdict(dict)
    for found, sql in ((places, PLACES), (schools, SCHOOLS)):
        for person, text in rows_among(sql, (owner_id,), "i.person_id", persons):
            found[person].append(text)
    for person, field, value in rows_among(SAID, (owner_id,), "i.person_id", persons):
        said[person][field] = value
    kept = {row[0]: Whereabouts(*row[1:]) for row in rows_among(KEPT, (owner_id,), "person_id", persons)}
    now = {
        person: whereabouts_of(said.get(person, {}), places.get(person, ()), schools.get(person, ()))
        for person in sorted(places.keys() | schools.keys() | said.keys())
    }
    stand = {person: where for person, where in now.items() if where != NOWHERE}
    write_many(DROP, [(person,) for person in sorted(kept.keys() - stand.keys())])
    write_many(
        KEEP,
        [
            (*columns_of(where), owner_id, person)
            for person, where in stand.items()
            if kept.get(person) != where
        ],
    )


def columns_of(where: Whereabouts) -> tuple[Any, ...]:
    return (where.place, where.place_from, where.school, where.school_from)


def keep_schools(owner_id: int, told: dict[int, str]) -> set[int]:
    """Keep which school the note of which open invitation names; return the invitations of which that changed."""
    kept: dict[int, str] = dict(django_rows(TOLD, (owner_id,)))
    fresh = {row_id: school for row_id, school in told.items() if kept.get(row_id) != school}
    gone = kept.keys() - told.keys()
    write_many(FORGET, [(row_id,) for row_id in sorted(gone)])
    write_many(LEARN, [(owner_id, row_id, school) for row_id, school in sorted(fresh.items())])
    return gone | fresh.keys()
