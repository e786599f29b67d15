"""Ways in: launch links, each opening the pages once, and the address under which a calendar reads today."""

import secrets
from datetime import datetime, timedelta
from hashlib import sha256

from django.db import transaction

from firsthand.store.models import FeedToken, LaunchToken, Owner

LIFETIME = timedelta(seconds=60)  # long enough to copy a line; Enter makes another


def make_launch_token(owner: Owner, now: datetime) -> str:
    """Make a token for a link that opens the pages once, within a minute; older ones stop working."""
    token = secrets.token_urlsafe(24)
    LaunchToken.objects.filter(owner=owner).delete()
    LaunchToken.objects.create(owner=owner, digest=digest_of_token(token), created_at=now)
    return token


def redeem_launch_token(token: str, now: datetime) -> Owner | None:
    """Use a token up and return whose it is; None when it is unknown, used or too old."""
    fresh = LaunchToken.objects.filter(
        digest=digest_of_token(token),
        used_at=None,
        created_at__gt=now - LIFETIME,
        created_at__lte=now + LIFETIME,
    )
    if not fresh.update(used_at=now):
        return None
    return Owner.objects.get(pk=LaunchToken.objects.get(digest=digest_of_token(token)).owner_id)


def make_feed_token(owner: Owner, now: datetime) -> str:
    """Make the secret of the calendar's address, told this once; the one before stops working."""
    token = secrets.token_urlsafe(24)
    with transaction.atomic():
        FeedToken.objects.filter(owner=owner).delete()
        FeedToken.objects.create(owner=owner, digest=digest_of_token(token), created_at=now)
    return token


def take_feed_back(owner: Owner) -> bool:
    """Make the calendar's address worth nothing; again is no harm."""
    return FeedToken.objects.filter(owner=owner).delete()[0] > 0


def owner_of_feed(token: str) -> Owner | None:
    """Return whose calendar an address is; None for an unknown one or one that was taken back."""
    found = FeedToken.objects.filter(digest=digest_of_token(token)).select_related("owner").first()
    return found.owner if found else None


def digest_of_token(token: str) -> str:
    return sha256(token.encode()).hexdigest()
