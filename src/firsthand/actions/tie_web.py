"""Who knows whom: worked out by the worker once it has nothing else to do, and kept until anything changes."""

from datetime import datetime

from firsthand.core.contact_days import day_number
from firsthand.core.packed_web import PackedWeb, Web, pack_web, web_with
from firsthand.core.tie_web import OthersTie, together, weave
from firsthand.store.database import Rows, django_rows
from firsthand.store.queries.network import gatherings_of
from firsthand.store.queries.pictures import holds_picture, undrawn_owners
from firsthand.store.queries.shared_lists import shared_ties
from firsthand.store.queries.tie_web import (
    EDITION,
    TABLE,
    has_many,
    is_kept,
    jobs_of,
    kept_web,
    known_strengths,
    made_known,
    pack,
    said_ties,
)
from firsthand.uncollected import uncollected


def look_at_web(rows: Rows, owner_id: int, now: datetime) -> PackedWeb:
    """Work out from what is stored who knows whom."""
    with uncollected():
        known = known_strengths(rows, owner_id)
        gatherings, _ = gatherings_of(rows, owner_id, now, with_anybody=True)
        introductions, jobs = made_known(rows, owner_id), jobs_of(rows, owner_id)
        return pack_web(weave(known.keys(), gatherings, introductions, jobs, day_number(now.date())))


def owners_web(rows: Rows, owner_id: int, now: datetime) -> Web:
    """Return who knows whom, the owner's own words among it; nothing is written."""
    holds = holds_picture(rows, owner_id, now.date(), table=TABLE, edition=EDITION)
    packed = kept_web(rows, owner_id) if holds else look_at_web(rows, owner_id, now)
    return web_with(packed, told_ties(rows, owner_id, now))


def told_ties(rows: Rows, owner_id: int, now: datetime) -> list[OthersTie]:
    """Return who knows whom by the owner's word and by lists that others shared, each pair once."""
    found = {(each.one, each.other): each for each in said_ties(rows, owner_id)}
    for each in shared_ties(rows, owner_id, now.date()):
        pair = (each.one, each.other)
        said = found.get(pair)
        found[pair] = (
            OthersTie(*pair, together(said.weight, each.weight), False, (*said.proofs, *each.proofs))
            if said
            else each
        )
    return list(found.values())


def web_at_once(rows: Rows, owner_id: int, now: datetime) -> Web:
    """Return the same for a page, which does not wait: among many people what was worked out last, be it old.

    Where nothing was yet, only the owner's own words are in it until the worker is done.
    """
    if not has_many(rows, owner_id):
        return owners_web(rows, owner_id, now)
    packed = kept_web(rows, owner_id) if is_kept(rows, owner_id) else pack_web([])
    return web_with(packed, told_ties(rows, owner_id, now))


def weave_webs(now: datetime) -> bool:
    """Work it out for one owner of whom none is kept that holds; return whether there was any."""
    from firsthand.store.models import TieWeb

    for owner_id, generation in undrawn_owners(django_rows, now.date(), table=TABLE, edition=EDITION):
        packed = pack(look_at_web(django_rows, owner_id, now))
        # What changed since its generation was read has raised that, so that this one does not hold.
        TieWeb.objects.update_or_create(
            owner_id=owner_id,
            defaults={
                "drawn_on": now.date(),
                "generation": generation,
                "edition": EDITION,
                "packed": packed,
            },
        )
        return True
    return False
