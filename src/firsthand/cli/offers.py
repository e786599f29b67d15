"""firsthand offers: what the owner can help with, and what they look for."""

from argparse import Namespace

from firsthand.cli.output import print_entries, print_hanging, print_json, print_line, tell_act
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.core.days import say_day
from firsthand.core.offers import HOW_QUOTED, Offer, OfferKind
from firsthand.store.queries.offers import offers
from firsthand.store.queries.owner import first_owner

TITLES = {OfferKind.OFFER: "You can help with", OfferKind.SEEK: "You are looking for"}


def answer(asked: Namespace) -> int:
    """Print both lists, or change them. Raises UserError OFR-101 to OFR-104."""
    if asked.undo or asked.remove:
        return take_out(asked.remove, as_json=asked.as_json)
    if asked.can:
        return keep(OfferKind.OFFER, asked.can, as_json=asked.as_json)
    if asked.seek:
        return keep(OfferKind.SEEK, asked.seek, as_json=asked.as_json)
    return show_offers(as_json=asked.as_json)


def show_offers(*, as_json: bool) -> int:
    """Print both lists."""
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        found = offers(rows, owner.id) if rows and owner else []
    if as_json:
        print_json([offer_json(each) for each in found])
        return 0
    for kind, title in TITLES.items():
        listed = [each for each in found if each.kind is kind]
        print_line(title if listed else f"{title}: nothing yet")
        print_entries((str(each.id), each.text, f"said on {say_day(each.said_on)}") for each in listed)
    print_line()
    print_hanging("", HOW_QUOTED)
    print_line('Add to them: firsthand offers --can "read a contract", or --seek "a designer in Porto".')
    return 0


def offer_json(offer: Offer) -> dict[str, str]:
    """Return an entry as programs see it."""
    return {
        "id": str(offer.id),
        "kind": offer.kind.value,
        "text": offer.text,
        "said_on": offer.said_on.isoformat(),
    }


def keep(kind: OfferKind, text: str, *, as_json: bool) -> int:
    """Keep an entry. Raises UserError OFR-101, OFR-104."""
    start_django()
    from firsthand.actions.offers import add_offer
    from firsthand.actions.owners import local_owner

    now = read_clock()
    kept = add_offer(local_owner(now), kind, text, now)
    told = {"act": f"offer:{kept.pk}", "text": kept.text}
    return tell_act(
        told, f"{TITLES[kind]}: {kept.text}. Take it out with: firsthand offers --undo", as_json=as_json
    )


def take_out(number: int | None, *, as_json: bool) -> int:
    """Take an entry out, the newest where no number is given. Raises UserError OFR-102, OFR-103."""
    start_django()
    from firsthand.actions.offers import remove_offer, undo_newest
    from firsthand.actions.owners import local_owner

    now = read_clock()
    owner = local_owner(now)
    gone = remove_offer(owner, number, now) if number else undo_newest(owner, now)
    return tell_act(
        {"act": f"offer:{gone.pk}", "text": gone.text}, f"Taken out: {gone.text}.", as_json=as_json
    )
