"""Which identities are the owner's own, and which person the owner is."""

from firsthand.actions.batches import rows_among
from firsthand.core.names import fold_name, is_called, is_full_name, is_usable_key
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, Person


def mark_owner(owner: Owner, own: set[int] | None = None) -> bool:
    """Find the owner among the persons: named by invitations, by the profile, or by being everywhere.

    `own` are the owner's identities, where they are known already. Returns whether it is another person, or one more,
    than before.
    """
    own = owner_identities(owner.pk) if own is None else own
    persons = {row[0] for row in rows_among(PERSONS, (owner.pk,), "id", own)}
    before = set(Person.objects.filter(owner=owner, is_owner=True).values_list("pk", flat=True))
    Person.objects.filter(owner=owner, is_owner=True).exclude(pk__in=persons).update(is_owner=False)
    # What was summed up of one who was taken for somebody else is nothing between the owner and others.
    Person.objects.filter(owner=owner, pk__in=persons, is_owner=False).update(
        is_owner=True,
        knowledge="none",
        knowledge_rank=6,
        received=0,
        sent=0,
        meetings=0,
        last_interaction_at=None,
    )
    profile = django_rows(
        "SELECT name FROM own_profile WHERE owner_id = %s ORDER BY last_seen_on DESC, digest LIMIT 1",
        (owner.pk,),
    )
    name = (
        profile[0][0]
        if profile
        else (Person.objects.filter(pk__in=persons).values_list("name", flat=True).first())
    )
    if name and name != owner.name:
        owner.name = name
        owner.save(update_fields=["name"])
    return persons != before


PERSONS = "SELECT DISTINCT person_id FROM identity WHERE owner_id = %s AND person_id IS NOT NULL {only}"


def owner_identities(owner_id: int) -> set[int]:
    """Return identities that are the owner's own."""
    own = {
        row[0] for row in django_rows("SELECT id FROM identity WHERE owner_id = %s AND is_owner", (owner_id,))
    }
    names = {
        fold_name(name)
        for row in django_rows("SELECT name, maiden_name FROM own_profile WHERE owner_id = %s", (owner_id,))
        for name in row
        if name
    }
    mails = [
        row[0]
        for row in django_rows("SELECT DISTINCT mail FROM own_address WHERE owner_id = %s", (owner_id,))
    ]
    for row_id, kind, value, key in django_rows(
        "SELECT id, kind, value, name_key FROM identity WHERE owner_id = %s AND kind IN ('name', 'mail')",
        (owner_id,),
    ):
        if (kind == "name" and key in names) or (kind == "mail" and value in mails):
            own.add(row_id)
    own |= everywhere(owner_id, names, own)
    own |= own_mailboxes(owner_id, names, own)
    return own | named_in_titles(owner_id, names, own)


# Somebody of whom nothing is known but that titles or descriptions of meetings name them.
ONLY_NAMED = """
    SELECT i.id, i.name FROM identity i WHERE i.owner_id = %s AND i.kind = 'name'
    AND EXISTS (SELECT 1 FROM attendee a WHERE a.identity_id = i.id)
    AND NOT EXISTS (SELECT 1 FROM attendee a WHERE a.identity_id = i.id AND NOT a.is_named)
    AND NOT EXISTS (SELECT 1 FROM contact_identity c WHERE c.identity_id = i.id)
    AND NOT EXISTS (SELECT 1 FROM participant p WHERE p.identity_id = i.id)
    AND NOT EXISTS (SELECT 1 FROM cast_member m WHERE m.identity_id = i.id)
    AND NOT EXISTS (SELECT 1 FROM logged l WHERE l.identity_id = i.id)
"""


def named_in_titles(owner_id: int, names: set[str], own: set[int]) -> set[int]:
    """Return who is the owner as others write it in a title: "Zanele <> Nora", "Coffee with Nora Vance"."""
    named = [(row_id, name) for row_id, name in django_rows(ONLY_NAMED, (owner_id,)) if row_id not in own]
    mine = names or (own_names(owner_id, own) if named else set())
    return {row_id for row_id, name in named if any(is_called(each, name) for each in mine)}


def own_names(owner_id: int, own: set[int]) -> set[str]:
    """Return the names that the owner's own addresses were seen with."""
    seen = rows_among("SELECT name FROM identity WHERE owner_id = %s {only}", (owner_id,), "id", own)
    return {name for (name,) in seen if is_full_name(name)}


# How many casts of personal mails, and how many meetings, an address takes part in: whose mailbox it is stands on
# nearly all, the liveliest correspondent on a few.
# Counted one by one from an index alone, a third of the time that grouping them takes.
BUSIEST = """
    SELECT id, name_key, casts FROM (
        SELECT i.id, i.name_key, (SELECT COUNT(*) FROM cast_member x WHERE x.identity_id = i.id) AS casts
        FROM identity i WHERE i.owner_id = %s
    ) c WHERE casts > 0 ORDER BY 3 DESC, 1 LIMIT 20
"""
ON_LISTS = """
    SELECT i.id, i.name_key, COUNT(DISTINCT a.event_id) FROM attendee a JOIN identity i ON i.id = a.identity_id
    WHERE a.owner_id = %s AND NOT a.is_named GROUP BY i.id, i.name_key ORDER BY 3 DESC, 1 LIMIT 20
"""
CASTS = "SELECT COUNT(*) FROM cast_list WHERE owner_id = %s"
LISTS = "SELECT COUNT(DISTINCT event_id) FROM attendee WHERE owner_id = %s AND NOT is_named"
FEWEST = 3  # casts or meetings, before somebody's being in most of them says anything


def own_mailboxes(owner_id: int, names: set[str], own: set[int]) -> set[int]:
    """Return the addresses that are the owner's by name, or by being in most of all casts or meetings."""
    named = names or {
        row[0] for row in django_rows("SELECT name FROM owner WHERE id = %s AND name <> ''", (owner_id,))
    }
    keys = {fold_name(name) for name in named}
    found = {
        row_id
        for row_id, key in django_rows(
            "SELECT id, name_key FROM identity WHERE owner_id = %s AND kind = 'mail'", (owner_id,)
        )
        if key in keys and is_usable_key(key)
    }
    for busiest, whole in ((BUSIEST, CASTS), (ON_LISTS, LISTS)):
        [(total,)] = django_rows(whole, (owner_id,))
        most = django_rows(busiest, (owner_id,)) if total >= FEWEST else []
        if not most or any(row[0] in own | found for row in most):
            continue
        second = most[1][2] if len(most) > 1 else 0
        if most[0][2] > max(total / 2, second):
            found.add(most[0][0])
    return found


def everywhere(owner_id: int, names: set[str], own: set[int]) -> set[int]:
    """Without an invitation to tell, the owner is the address found in most conversations."""
    if django_rows(
        "SELECT 1 FROM identity WHERE owner_id = %s AND is_owner AND kind = 'url' LIMIT 1",
        (owner_id,),
    ):
        return set()
    most = django_rows(
        "SELECT i.id, i.name_key, COUNT(*) FROM participant p JOIN identity i ON i.id = p.identity_id"
        " WHERE i.owner_id = %s AND i.kind = 'url' GROUP BY i.id, i.name_key ORDER BY 3 DESC, 2 LIMIT 20",
        (owner_id,),
    )
    named = [row_id for row_id, key, _ in most if key in names]
    if named:
        return {named[0]}
    if not names and not own and len(most) > 1 and most[0][2] > most[1][2]:
        return {most[0][0]}
    return set()
