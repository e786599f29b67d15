"""Which identities are one person, and which of them is the owner."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from firsthand.actions.batches import write_many
from firsthand.core.names import fold_name
from firsthand.core.people import IdentitySeen, resolve_identities
from firsthand.store.database import as_day, django_rows
from firsthand.store.models import Owner, Person


def settle_people(owner: Owner) -> None:
    """Give every identity its person; persons keep their ids, and no facts move."""
    seen = list(identities_seen(owner.pk))
    roots = resolve_identities(seen)
    groups: dict[int, list[IdentitySeen]] = defaultdict(list)
    for identity in seen:
        groups[roots[identity.id]].append(identity)
    persons: dict[int, int | None] = dict(django_rows("SELECT id, person_id FROM identity WHERE owner_id = %s", (owner.pk,)))
    assigned = assign_persons(owner, groups, persons)
    write_many(
        "UPDATE identity SET person_id = %s WHERE id = %s",
        [
            (person, each.id)
            for root, person in assigned.items()
            for each in groups[root]
            if persons[each.id] != person
        ],
    )
    mark_owner(owner, groups, assigned)
    drop_empty_persons(owner)


def identities_seen(owner_id: int) -> Iterable[IdentitySeen]:
    """Yield every identity with what joins it to others."""
    ties: dict[int, tuple[date | None, date | None, date | None]] = {}
    for row_id, connected, first, last in django_rows(
        "SELECT identity_id, MAX(connected_on), MIN(first_seen_on), MAX(last_seen_on) FROM connection"
        " WHERE owner_id = %s GROUP BY identity_id",
        (owner_id,),
    ):
        ties[row_id] = (as_day(connected), as_day(first), as_day(last))
    partners: dict[int, set[int]] = defaultdict(set)
    for row_id, mail_id in django_rows(
        "SELECT c.identity_id, m.id FROM card c JOIN identity m ON m.owner_id = c.owner_id AND m.kind = 'mail'"
        " AND m.value = c.mail WHERE c.owner_id = %s AND c.mail <> ''",
        (owner_id,),
    ):
        partners[row_id].add(mail_id)
    for row_id, kind, value, name, key in django_rows(
        "SELECT id, kind, value, name, name_key FROM identity WHERE owner_id = %s ORDER BY id", (owner_id,)
    ):
        connected, first, last = ties.get(row_id, (None, None, None))
        yield IdentitySeen(
            id=row_id,
            kind="name" if kind == "dated" else kind,
            value=value,
            name=name,
            name_key=key,
            connected_on=connected,
            seen_first_on=first,
            seen_last_on=last,
            with_ids=tuple(sorted(partners[row_id])) if row_id in partners else (),
        )


def assign_persons(
    owner: Owner, groups: dict[int, list[IdentitySeen]], persons: dict[int, int | None]
) -> dict[int, int]:
    """Return the person of each group: the oldest one its identities had, else a new one."""
    taken: set[int] = set()
    assigned: dict[int, int] = {}
    new: list[int] = []
    for root in sorted(groups):
        had = sorted({person for each in groups[root] if (person := persons[each.id])} - taken)
        if had:
            assigned[root] = had[0]
            taken.add(had[0])
        else:
            new.append(root)
    made = Person.objects.bulk_create(
        [
            Person(owner=owner, name=best_name(groups[root]), name_key=groups[root][0].name_key)
            for root in new
        ],
        batch_size=500,
    )
    assigned.update({root: person.pk for root, person in zip(new, made, strict=True)})
    return assigned


def best_name(group: list[IdentitySeen]) -> str:
    """Return the name of the group's best identity: one with an address before one without."""
    named = [each for each in group if each.name]
    return (
        max(named, key=lambda each: (each.kind == "url", each.seen_last_on or date.min, each.name)).name
        if named
        else ""
    )


def mark_owner(owner: Owner, groups: dict[int, list[IdentitySeen]], assigned: dict[int, int]) -> None:
    """Find the owner among the persons: named by invitations, by the profile, or by being everywhere."""
    own = owner_identities(owner.pk)
    persons = {assigned[root] for root, group in groups.items() if any(each.id in own for each in group)}
    Person.objects.filter(owner=owner, is_owner=True).exclude(pk__in=persons).update(is_owner=False)
    Person.objects.filter(owner=owner, pk__in=persons, is_owner=False).update(is_owner=True)
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


def owner_identities(owner_id: int) -> set[int]:
    """Return identities that are the owner's own."""
    own = {
        row[0]
        for row in django_rows(
            "SELECT id FROM identity WHERE owner_id = %s AND is_owner = %s", (owner_id, True)
        )
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
    return own | everywhere(owner_id, names, own)


def everywhere(owner_id: int, names: set[str], own: set[int]) -> set[int]:
    """Without an invitation to tell, the owner is the address found in most conversations."""
    if django_rows(
        "SELECT 1 FROM identity WHERE owner_id = %s AND is_owner = %s AND kind = 'url' LIMIT 1",
        (owner_id, True),
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


def drop_empty_persons(owner: Owner) -> None:
    """Remove persons whose identities all moved to another one."""
    empty = django_rows(
        "SELECT p.id FROM person p WHERE p.owner_id = %s"
        " AND NOT EXISTS (SELECT 1 FROM identity i WHERE i.person_id = p.id)",
        (owner.pk,),
    )
    write_many("DELETE FROM person WHERE id = %s", empty)
