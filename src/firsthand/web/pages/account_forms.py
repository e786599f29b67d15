"""The forms that connect accounts: what they show at first, and for an account that wants its password again."""

from firsthand.core.syncs import USUAL
from firsthand.store.models import Account

TYPED = ("user", "host", "port", "security", "every", "name", "path")  # what a form may show again
EMPTY = {"user": "", "host": "", "port": "", "security": "tls", "every": str(USUAL), "name": "", "path": ""}
EMPTY_SENDING = {"user": "", "login": "", "host": "", "port": "", "security": "", "name": ""}
EMPTY_CALENDARS = {"user": "", "address": "", "kind": "caldav", "every": str(USUAL), "name": ""}


def known_mail(found: Account) -> dict[str, str]:
    """Return how a connected account of mail is reached."""
    return {
        "user": found.username,
        "host": found.address,
        "port": str(found.settings["port"]),
        "security": found.settings["security"],
        "every": str(found.every_minutes),
        "name": found.name,
    }


def known_calendars(found: Account) -> dict[str, str]:
    """Return how a connected account of calendars or address books is reached."""
    return {
        "user": found.username,
        "address": found.address,
        "kind": found.kind,
        "every": str(found.every_minutes),
        "name": found.name,
    }


def known_sending(found: Account) -> dict[str, str]:
    """Return how a connected account that sends is reached."""
    sender = found.settings["sender"]
    return {
        "user": sender,
        "login": found.username if found.username != sender else "",
        "host": found.address,
        "port": str(found.settings["port"]),
        "security": found.settings["security"],
        "name": found.name,
    }


def number_in(text: str, *, usual: int, wrong: int) -> int:
    """Read a number; `usual` where there is none, `wrong` where it is no number, which is refused later."""
    text = text.strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 8 else wrong if text else usual
