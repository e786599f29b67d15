"""Somebody as a record names them."""

from typing import NamedTuple


class Party(NamedTuple):
    """A person as one row names them; a named tuple, because archives hold so many.

    `url` is a canonical profile URL (`linkedin.com/in/<vanity>`) or an opaque member address, or
    empty where the source has none; `mail` is lower case or empty.
    """

    name: str
    url: str = ""
    mail: str = ""
