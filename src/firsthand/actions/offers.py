"""Saying what one can help with and what one looks for; each entry is taken back as it was made."""

from datetime import datetime

from firsthand.actions.taking_back import newest_standing, take_back
from firsthand.core.days import say_day
from firsthand.core.errors import UserError
from firsthand.core.offers import OfferKind, check_offer
from firsthand.store.models import Offer, Owner


def add_offer(owner: Owner, kind: OfferKind, text: str, now: datetime) -> Offer:
    """Keep an entry. Raises UserError OFR-101, and OFR-104 where the list has these words already."""
    kept = check_offer(text)
    standing = Offer.objects.filter(owner=owner, kind=kind.value, undone_at=None)
    if same := next((each for each in standing if each.text.casefold() == kept.casefold()), None):
        raise UserError(
            "OFR-104",
            f"“{same.text}” stands in this list already, since {say_day(same.made_at.date())}.",
            next_step="Say it in other words, or leave it.",
        )
    return Offer.objects.create(owner=owner, kind=kind.value, text=kept, made_at=now)


def undo_offer(owner: Owner, offer_id: int, now: datetime) -> bool:
    """Take an entry out; again is no harm."""
    return take_back(Offer.objects.filter(owner=owner, pk=offer_id), now)


def remove_offer(owner: Owner, offer_id: int, now: datetime) -> Offer:
    """Take an entry out by its number. Raises UserError OFR-103 where there is none."""
    found = Offer.objects.filter(owner=owner, pk=offer_id, undone_at=None).first()
    if found is None:
        raise UserError(
            "OFR-103",
            "There is no entry of this number.",
            where=str(offer_id)[:20],
            next_step="See the numbers: firsthand offers",
        )
    undo_offer(owner, offer_id, now)
    return found


def undo_newest(owner: Owner, now: datetime) -> Offer:
    """Take the newest entry out. Raises UserError OFR-102 where there is none."""
    missing = UserError("OFR-102", "Both of your lists are empty: nothing can be taken back.")
    newest = newest_standing(Offer.objects.filter(owner=owner), missing)
    undo_offer(owner, newest.pk, now)
    return newest
