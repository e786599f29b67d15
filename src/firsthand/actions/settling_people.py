"""Which identities are one person."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from django.db import connection

from firsthand.actions.batches import rows_among, write_many
from firsthand.actions.settling_joins import weigh_joins
from firsthand.actions.settling_owner import owner_identities
from firsthand.core.identities import Groups, IdentitySeen, resolve_identities
from firsthand.core.names import fold_name
from firsthand.store.database import as_day, django_rows, in_chunks, places
from firsthand.store.models import Owner
from firsthand.store.queries.joining import joins_made, rulings_of
from firsthand.store.queries.notifications import connected_by_mail


def settle_people(owner: Owner, ids: set[int] | None = None, *, own: set[int] | None = None) -> set[int]:
    """Give every identity its person; persons keep their ids, and no facts move.

    `ids` limits it to identities that nothing joins to any other; then the joins of before are used, not weighed anew.
    `own` are the owner's identities, where they are known already.
    Returns those that have another person now.
    """
    alone = only_invited(owner.pk, ids)
    seen = list(identities_seen(owner.pk, ids))
    considered = [each for each in seen if each.id not in alone]
    if ids is None:
        roots = weighed_roots(owner, considered, own=owner_identities(owner.pk) if own is None else own)
    else:
        roots = kept_roots(owner, considered)
    groups: dict[int, list[IdentitySeen]] = defaultdict(list)
    for identity in seen:
        groups[roots.get(identity.id, identity.id)].append(identity)
    persons: dict[int, int | None] = dict(
        rows_among("SELECT id, person_id FROM identity WHERE owner_id = %s {only}", (owner.pk,), "id", ids)
    )
    assigned = assign_persons(owner, groups, persons)
    moved = [
        (person, each.id)
        for root, person in assigned.items()
        for each in groups[root]
        if persons[each.id] != person
    ]
    write_many("UPDATE identity SET person_id = %s WHERE id = %s", moved)
    drop_empty_persons(owner)
    return {row_id for _, row_id in moved}


def weighed_roots(owner: Owner, seen: Sequence[IdentitySeen], *, own: set[int]) -> dict[int, int]:
    """Return the group of each identity: by the owner's word and certain facts, then by what their records say."""
    rulings = rulings_of(django_rows, owner.pk)
    roots = dict(resolve_identities(seen, rulings).roots)
    owned = {roots[each] for each in own if each in roots}
    others = {each: root for each, root in roots.items() if root not in owned}
    return joined_roots(roots, weigh_joins(owner, others, own, rulings))


def kept_roots(owner: Owner, seen: Sequence[IdentitySeen]) -> dict[int, int]:
    """Return the group of each identity with the joins that were made before."""
    roots = dict(resolve_identities(seen, rulings_of(django_rows, owner.pk)).roots)
    return joined_roots(roots, joins_made(django_rows, owner.pk))


def joined_roots(roots: dict[int, int], joins: Iterable[tuple[int, int]]) -> dict[int, int]:
    groups = Groups(roots.values())
    for a, b in joins:
        if a in roots and b in roots:
            groups.join(roots[a], roots[b])
    return {each: groups.root(root) for each, root in roots.items()}


# Who merely asks to connect is nobody known: such a sender is matched with care, invitation by invitation,
# and joins a person of the same name only once that person's connection shows that they are one.
ALONE = """
    SELECT i.id FROM identity i WHERE i.owner_id = %s AND i.is_owner = %s AND (
        (i.kind = 'sender' AND NOT EXISTS (
            SELECT 1 FROM invitation v JOIN connection c ON c.owner_id = v.owner_id
            JOIN identity ci ON ci.id = c.identity_id
            WHERE v.identity_id = i.id AND ci.name_key = i.name_key AND {after}))
        OR (i.kind IN ('url', 'member') AND EXISTS (SELECT 1 FROM invitation v WHERE v.identity_id = i.id)
            AND NOT EXISTS (SELECT 1 FROM connection c WHERE c.identity_id = i.id)
            AND NOT EXISTS (SELECT 1 FROM notification n WHERE n.identity_id = i.id AND NOT n.is_by_name)
            AND NOT EXISTS (SELECT 1 FROM card c WHERE c.identity_id = i.id)
            AND NOT EXISTS (SELECT 1 FROM contact_identity x WHERE x.identity_id = i.id)
            AND NOT EXISTS (SELECT 1 FROM participant p WHERE p.identity_id = i.id)
            AND NOT EXISTS (SELECT 1 FROM endorsement e WHERE e.identity_id = i.id)))
    {only}
"""


def only_invited(owner_id: int, ids: set[int] | None) -> set[int]:
    """Return identities that nothing but invitations speak of."""
    after = (
        "c.connected_on >= CAST(v.sent_at AS date)"
        if connection.vendor == "postgresql"
        else ("c.connected_on >= DATE(v.sent_at)")
    )
    return {row[0] for row in rows_among(ALONE.replace("{after}", after), (owner_id, False), "i.id", ids)}


def identities_seen(owner_id: int, ids: set[int] | None) -> Iterable[IdentitySeen]:
    """Yield every identity, or these, with what joins it to others."""
    ties: dict[int, tuple[date | None, date | None, date | None]] = {
        **connected_by_mail(django_rows, owner_id)
    }
    for row_id, connected, first, last in rows_among(
        "SELECT identity_id, MAX(connected_on), MIN(first_seen_on), MAX(last_seen_on) FROM connection"
        " WHERE owner_id = %s {only} GROUP BY identity_id",
        (owner_id,),
        "identity_id",
        ids,
    ):
        ties[row_id] = (as_day(connected), as_day(first), as_day(last))
    partners: dict[int, set[int]] = defaultdict(set)
    for row_id, mail_id in rows_among(
        "SELECT c.identity_id, m.id FROM card c JOIN identity m ON m.owner_id = c.owner_id AND m.kind = 'mail'"
        " AND m.value = c.mail WHERE c.owner_id = %s AND c.mail <> '' {only}",
        (owner_id,),
        "c.identity_id",
        ids,
    ):
        partners[row_id].add(mail_id)
    for one, other in on_one_card(owner_id):
        partners[one].add(other)
    for row_id, kind, value, name, key in rows_among(
        "SELECT id, kind, value, name, name_key FROM identity WHERE owner_id = %s AND kind <> 'erased' {only}"
        " ORDER BY id",
        (owner_id,),
        "id",
        ids,
    ):
        connected, first, last = ties.get(row_id, (None, None, None))
        yield IdentitySeen(
            id=row_id,
            kind="name" if kind in ("dated", "sender") else kind,
            value=value,
            name=name,
            name_key=key,
            connected_on=connected,
            seen_first_on=first,
            seen_last_on=last,
            with_ids=tuple(sorted(partners[row_id])) if row_id in partners else (),
        )


# What one card of an address book holds together: not a number or address that cards of others hold as well.
CARDS = """
    SELECT x.contact_id, x.identity_id, c.name FROM contact_identity x JOIN contact c ON c.id = x.contact_id
    WHERE x.owner_id = %s
"""


def on_one_card(owner_id: int) -> Iterable[tuple[int, int]]:
    """Yield identities that stand on one card of an address book, the first of the card with each other one."""
    cards: dict[int, list[int]] = defaultdict(list)
    names: dict[int, set[str]] = defaultdict(set)
    for contact, identity, name in django_rows(CARDS, (owner_id,)):
        cards[contact].append(identity)
        names[identity].add(fold_name(name))
    for held in cards.values():
        alone = sorted(each for each in held if len(names[each]) == 1)
        yield from ((alone[0], other) for other in alone[1:])


INSERT = """
    INSERT INTO person (owner_id, name, name_key, origin, is_owner, company, position, is_connected, knowledge,
        knowledge_rank, received, sent, meetings)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
"""


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
    write_many(INSERT, [new_person(owner.pk, root, groups[root]) for root in new])
    for chunk in in_chunks(new):
        assigned.update(
            django_rows(
                f"SELECT origin, MAX(id) FROM person WHERE origin IN ({places(chunk)}) GROUP BY origin", chunk
            )
        )
    return assigned


def new_person(owner_id: int, root: int, group: list[IdentitySeen]) -> tuple[object, ...]:
    """Return the columns of a person before anything is known of them."""
    return (owner_id, best_name(group), group[0].name_key, root, False, "", "", False, "none", 6, 0, 0, 0)


def best_name(group: list[IdentitySeen]) -> str:
    """Return the name of the group's best identity: one with an address before one without."""
    named = [each for each in group if each.name]
    return (
        max(named, key=lambda each: (each.kind == "url", each.seen_last_on or date.min, each.name)).name
        if named
        else ""
    )


def drop_empty_persons(owner: Owner) -> None:
    """Remove persons whose identities all moved to another one."""
    empty = django_rows(
        "SELECT p.id FROM person p WHERE p.owner_id = %s"
        " AND NOT EXISTS (SELECT 1 FROM identity i WHERE i.person_id = p.id)",
        (owner.pk,),
    )
    write_many("DELETE FROM tie WHERE person_id = %s", empty)
    write_many("DELETE FROM search_entry WHERE person_id = %s", empty)
    write_many("DELETE FROM person_tag WHERE person_id = %s", empty)
    write_many("DELETE FROM whereabouts WHERE person_id = %s", empty)
    write_many("DELETE FROM person WHERE id = %s", empty)
