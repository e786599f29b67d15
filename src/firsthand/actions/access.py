"""Launch links: a token that opens the pages once."""

import secrets
from datetime import datetime, timedelta
from hashlib import sha256

from firsthand.store.models import LaunchToken, Owner

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


def digest_of_token(token: str) -> str:
    return sha256(token.encode()).hexdigest()
