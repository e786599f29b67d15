"""Who has which tag, worked out from what the owner said of the identities people are made of."""

from firsthand.actions.batches import rows_among, write_many
from firsthand.store.database import django_rows

# The owner's newest word on a person and a tag counts. The plus keeps SQLite from going through all that an owner said
# to find what was said of one.
STANDING = """
    SELECT n.person_id, n.tag_id FROM (
        SELECT i.person_id, g.tag_id, g.is_given, ROW_NUMBER() OVER (
            PARTITION BY i.person_id, g.tag_id ORDER BY g.made_at DESC, g.id DESC) AS place
        FROM tagging g JOIN identity i ON i.id = g.identity_id JOIN person p ON p.id = i.person_id
        WHERE +g.owner_id = %s AND g.undone_at IS NULL AND NOT p.is_owner {only}
    ) n WHERE n.place = 1 AND n.is_given
"""
KEPT = "SELECT person_id, tag_id FROM person_tag WHERE owner_id = %s {only}"
DROP = "DELETE FROM person_tag WHERE person_id = %s AND tag_id = %s"
KEEP = "INSERT INTO person_tag (owner_id, person_id, tag_id) VALUES (%s, %s, %s)"


def settle_tags(owner_id: int, persons: set[int] | None = None) -> None:
    """Bring the tags of all people of an owner, or of these, up to date; what is right stays untouched."""
    if not django_rows("SELECT 1 FROM tag WHERE owner_id = %s LIMIT 1", (owner_id,)):
        return
    standing = {tuple(row) for row in rows_among(STANDING, (owner_id,), "i.person_id", persons)}
    kept = {tuple(row) for row in rows_among(KEPT, (owner_id,), "person_id", persons)}
    write_many(DROP, sorted(kept - standing))
    write_many(KEEP, [(owner_id, *each) for each in sorted(standing - kept)])
