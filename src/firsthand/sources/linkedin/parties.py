"""People as rows name them: a display name and, since 2023, a profile address.

The same few people fill a whole archive, so what was made of a name and an address is kept and shared.
"""

import re
from functools import lru_cache

from firsthand.core.records import Party
from firsthand.core.urls import canonical_profile_url
from firsthand.sources.base import Refused
from firsthand.sources.linkedin.cleaning import clean

HIDDEN = "LinkedIn Member"
_LONGEST_NAME = 1_000
_LONGEST_LIST = 200_000
_BETWEEN_URLS = re.compile(r"[,;\s]+")
_BETWEEN_NAMES = re.compile(r",(?! )")


@lru_cache(maxsize=1 << 15)
def party(name: str, url: str = "", mail: str = "") -> Party:
    """Return a person; an address that is no profile (a bare `/in`) is taken as missing. Raises Refused."""
    if len(name) > _LONGEST_NAME:
        raise Refused("ARC-405", "The name in this row is longer than any name.")
    return Party(clean(name), canonical_profile_url(url), clean(mail).lower())


def full_name(first: str, last: str) -> str:
    """Join the parts of a name."""
    return f"{first} {last}"


@lru_cache(maxsize=1 << 13)
def recipients(names: str, urls: str) -> tuple[Party, ...]:
    """Return the people of a TO cell.

    Addresses count them; names belong to them only where as many can be counted, since a name may
    hold a comma itself.
    """
    if len(names) > _LONGEST_LIST or len(urls) > _LONGEST_LIST:
        raise Refused("ARC-405", "This row lists more recipients than a conversation can have.")
    addresses = [address for address in _BETWEEN_URLS.split(urls) if address]
    if len(addresses) <= 1:
        listed = [names] if addresses else _BETWEEN_NAMES.split(names)
        return tuple(party(name, "".join(addresses)) for name in listed if addresses or name.strip())
    counted = _counted(names, len(addresses))
    return tuple(party(name, address) for name, address in zip(counted, addresses, strict=True))


def _counted(names: str, count: int) -> list[str]:
    """Split names into so many, or into so many blanks."""
    for parts in (_BETWEEN_NAMES.split(names), names.split(",")):
        if len(parts) == count:
            return parts
    return [""] * count
