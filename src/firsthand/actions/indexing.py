"""The index of people, by which a search finds them: brought up to date after what it is made of."""

from collections import defaultdict
from collections.abc import Iterator
from hashlib import blake2b

from firsthand.actions.batches import rows_among
from firsthand.actions.settling_whereabouts import PLACES
from firsthand.core.search_words import MOST_OWN, words_of_name, words_of_text
from firsthand.core.slots import slot_of
from firsthand.core.whereabouts import Told
from firsthand.store.database import Row
from firsthand.store.models import Owner
from firsthand.store.queries.own_notes import standing
from firsthand.store.writes.search import Indexed, forget_words, write_entries
from firsthand.uncollected import uncollected

LISTED = """
    SELECT p.id, p.knowledge_rank, p.strength, p.name, p.company, p.position, e.slot, e.digest
    FROM person p LEFT JOIN search_entry e ON e.person_id = p.id
    WHERE p.owner_id = %s AND NOT p.is_owner {only} ORDER BY p.id
"""
# The owner's persons that are in the index and should not be.
UNLISTED = """
    SELECT e.person_id FROM search_entry e LEFT JOIN person p ON p.id = e.person_id AND NOT p.is_owner
    WHERE e.owner_id = %s AND p.id IS NULL {only}
"""
WHERE = "SELECT person_id, place_from, place, school FROM whereabouts WHERE +owner_id = %s {only}"
NOTES = f"SELECT x.person_id, x.text FROM ({standing('+v.owner_id = %s {only}')}) x"
TAGS = """
    SELECT x.person_id, t.word FROM person_tag x JOIN tag t ON t.id = x.tag_id WHERE x.owner_id = %s {only}
    ORDER BY t.folded
"""


@uncollected()
def index_people(owner_id: int, persons: set[int] | None = None) -> None:
    """Bring the index up to date for all people of an owner, or for these; what is right stays untouched."""
    said = Said(owner_id, persons)
    changed = [
        (*entry, row)
        for row in rows_among(LISTED, (owner_id,), "p.id", persons)
        if (entry := entry_of(owner_id, row, said)) != (row[6], row[7])
    ]
    gone = [row[0] for row in rows_among(UNLISTED, (owner_id,), "e.person_id", persons)]
    write_entries(gone, indexed(owner_id, sorted(changed), said))
    if persons is None:
        forget_words()
        Owner.objects.filter(pk=owner_id, is_indexed=False).update(is_indexed=True)


class Said:
    """What is said of people beside their summaries: where they live and studied, and the owner's own words."""

    def __init__(self, owner_id: int, persons: set[int] | None) -> None:
        places, schools = texts_of(PLACES, owner_id, "i.person_id", persons), {}
        for person, place_from, place, school in rows_among(WHERE, (owner_id,), "person_id", persons):
            schools[person] = [school]
            if place_from == Told.OWN:  # it stands in place of all that cards say
                places[person] = [place]
        tags = texts_of(TAGS, owner_id, "x.person_id", persons)
        notes = texts_of(NOTES, owner_id, "i.person_id", persons)
        self.fields = (places, schools, tags, notes)

    def of(self, person_id: int) -> tuple[str, ...]:
        """Return what is said of one of them, a text for each field."""
        return tuple("\n".join(each.get(person_id, ())) for each in self.fields)


def texts_of(sql: str, owner_id: int, column: str, persons: set[int] | None) -> dict[int, list[str]]:
    """Return the texts that a query finds for each person, every one once."""
    found: dict[int, dict[str, None]] = defaultdict(dict)
    for person_id, text in rows_among(sql, (owner_id,), column, persons):
        found[person_id][text] = None
    return {person_id: list(texts) for person_id, texts in found.items()}


def entry_of(owner_id: int, row: Row, said: Said) -> tuple[int, int]:
    """Return the slot of a person, and what stands for the words they are found by."""
    person_id, rank, strength, *texts = row[:6]
    text = "\n\n".join([*texts, *said.of(person_id)])
    digest = int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=8).digest(), signed=True)
    return slot_of(owner_id, person_id, knowledge_rank=rank, strength=strength), digest


def indexed(owner_id: int, changed: list[tuple[int, int, Row]], said: Said) -> Iterator[Indexed]:
    """Yield persons as the index is to have them, by slot: FTS5 takes rows in their order several times as fast."""
    for slot, digest, (person_id, _, _, name, company, position, *_) in changed:
        place, school, tags, notes = said.of(person_id)
        fields = (
            words_of_name(name),
            words_of_text(company),
            words_of_text(position),
            words_of_text(place),
            words_of_text(school),
            words_of_text(tags, MOST_OWN),
            words_of_text(notes, MOST_OWN),
        )
        yield Indexed(person_id, owner_id, slot, digest, fields)
