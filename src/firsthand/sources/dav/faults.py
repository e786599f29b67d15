"""What can be the matter with a server, in words for its owner; no secret and no text of the server is in them."""

from firsthand.core.errors import UserError
from firsthand.core.records import Notice
from firsthand.sources.base import shown_name

REFUSED_LOGIN = "DAV-102"
ANSWERED_BADLY = frozenset({"DAV-107", "DAV-108", "DAV-109"})  # another address, or request, may do better
PASSING = frozenset({"DAV-101", "DAV-105", "DAV-107", "DAV-109"})  # it may be well again by itself
NOTHING_IMPORTED = "Nothing was imported."

_HINTS = (
    (
        ("icloud.com", "me.com", "mac.com"),
        (
            "Apple wants an app-specific password, which you make in the settings of your Apple account; its addresses "
            "are https://caldav.icloud.com for calendars and https://contacts.icloud.com for contacts."
        ),
    ),
    (
        ("fastmail.com", "fastmail.fm"),
        (
            "Fastmail wants an app password, which you make in its settings; its addresses are "
            "https://caldav.fastmail.com and https://carddav.fastmail.com, and your name there is your mail address."
        ),
    ),
    (("mailbox.org",), "The address of mailbox.org is https://dav.mailbox.org."),
    (("posteo.de", "posteo.net"), "The address of Posteo is https://posteo.de:8443."),
)
_ANY_HINT = (
    "Nextcloud: https://YOUR-SERVER/remote.php/dav, with an app password of its settings. iCloud: "
    "https://caldav.icloud.com or https://contacts.icloud.com. Fastmail: https://caldav.fastmail.com or "
    "https://carddav.fastmail.com."
)
_CLOSED = (
    (("google.com", "gmail.com", "googlemail.com", "googleapis.com", "googleusercontent.com"), "Google"),
    (("outlook.com", "office365.com", "office.com", "hotmail.com", "live.com"), "Microsoft"),
)


def cannot_connect(code: str, what: str, *, where: str, next_step: str) -> UserError:
    """Return the error for a server of which nothing was read."""
    return UserError(code, what, where=shown_name(where), kept=NOTHING_IMPORTED, next_step=next_step)


def refuse_closed(host: str, *, own_file: str) -> None:
    """Raise UserError for a provider that takes no password here, before one is sent."""
    name = next((name for hosts, name in _CLOSED if _is_at(host, hosts)), "")
    if name:
        raise cannot_connect(
            "DAV-110",
            f"{name} lets no program in here with a name and a password.",
            where=host,
            next_step=f"Export what you have there as {own_file} and import the file.",
        )


def hint(host: str) -> str:
    """Return what is known about the addresses of a provider, or of the usual ones."""
    return next((text for hosts, text in _HINTS if _is_at(host, hosts)), _ANY_HINT)


def _is_at(host: str, names: tuple[str, ...]) -> bool:
    return any(host == name or host.endswith(f".{name}") for name in names)


# What is told about one collection


def not_read(name: str, noun: str, error: UserError) -> Notice:
    """Tell that a collection could not be read, or not to its end."""
    what = f"Not all of this {noun} could be read; the rest is tried again next time. {error.what}"
    return Notice("DAV-203", name, what)


def emptied(name: str, noun: str, count: int) -> Notice:
    """Tell that a collection has suddenly nothing in it."""
    held = "1 entry" if count == 1 else f"{count:,} entries"
    what = f"This {noun} held {held} and is empty now. What was read from it stays, in case that is a fault."
    return Notice("DAV-204", name, what)


def no_longer_there(name: str, noun: str) -> Notice:
    """Tell that a collection is not listed any more."""
    return Notice(
        "DAV-205", name, f"This {noun} is no longer among yours on the server; what was read from it stays."
    )


def elsewhere(name: str, count: int) -> Notice:
    """Tell of entries that are said to lie on another server."""
    one = "1 entry is" if count == 1 else f"{count:,} entries are"
    return Notice("DAV-206", name, f"{one} said to lie on another server, which was not asked.")


def called_off(name: str, count: int) -> Notice:
    """Tell that meetings are there no more which lay ahead."""
    what = (
        "1 meeting that lay ahead is no longer there; it counts as called off."
        if count == 1
        else f"{count:,} meetings that lay ahead are no longer there; they count as called off."
    )
    return Notice("DAV-207", name, what)


# Connections


def unreachable(host: str, what: str) -> UserError:
    """Return the error for a server that does not answer."""
    step = "Check the address and your connection to the internet, then try again."
    return cannot_connect("DAV-101", what, where=host, next_step=step)


def login_refused(host: str) -> UserError:
    """Return the error for a name or password that the server does not take."""
    step = f"Check both. Many providers want an app password, not the one you sign in with. {hint(host)}"
    return cannot_connect(
        REFUSED_LOGIN, "The server refused the name or the password.", where=host, next_step=step
    )


def unfit_secret() -> UserError:
    """Return the error for a name or secret that cannot be sent."""
    return cannot_connect(
        REFUSED_LOGIN,
        "The name or password is empty, or holds characters that cannot be sent.",
        where="Password",
        next_step="Copy both again, without line breaks; a name holds no colon.",
    )


def wrong_certificate(host: str) -> UserError:
    """Return the error for a server that cannot prove who it is."""
    return cannot_connect(
        "DAV-105",
        "The server's certificate is not trusted, so it may be another one; your password was not sent.",
        where=host,
        next_step="Check the address, and the clock of your computer. For a server of your own, give its certificate.",
    )


def unreadable_certificate(name: str) -> UserError:
    """Return the error for a certificate of the owner's that cannot be used."""
    step = "Give a file that begins with BEGIN CERTIFICATE."
    return cannot_connect(
        "DAV-105", "This file holds no certificate that can be read.", where=name, next_step=step
    )


def not_understood(host: str, what: str) -> UserError:
    """Return the error for an answer that makes no sense."""
    step = "Try again later. If it stays, check the address with your provider."
    return cannot_connect("DAV-107", what, where=host, next_step=step)


def leads_elsewhere(host: str, other: str) -> UserError:
    """Return the error for a server that sends on to another one, where the password does not go by itself."""
    return cannot_connect(
        "DAV-108",
        f"This server sends on to another one ({shown_name(other)}), and your password was not sent there.",
        where=host,
        next_step="If you know that server as your provider's, give its address instead.",
    )


def failing(host: str, status: int) -> UserError:
    """Return the error for a server that cannot do its work now."""
    step = "Try again later; if it stays, ask your provider."
    what = f"The server cannot answer at the moment (status {status:d})."
    return cannot_connect("DAV-109", what, where=host, next_step=step)


# Accounts


def no_such_server(host: str, protocol: str) -> UserError:
    """Return the error for a server of something else."""
    what = f"There is a server, but it is not one of {protocol} at this address."
    return cannot_connect("DAV-104", what, where=host, next_step=f"Check the address. {hint(host)}")


def nothing_there(host: str, noun: str, *, left_out: int) -> UserError:
    """Return the error for an account without anything to read."""
    what = f"No {noun} of yours was found there."
    if left_out:
        what += f" What is there was left out, being other people's or of another kind: {left_out:d}."
    step = f"Check that it is the right account, and the address. {hint(host)}"
    return cannot_connect("DAV-103", what, where=host, next_step=step)
