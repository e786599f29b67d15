"""Large providers of calendars and address books: where their servers are, and what to do before connecting."""

from dataclasses import dataclass

from firsthand.sources.dav.kinds import DavKind


@dataclass(frozen=True, slots=True)
class DavProvider:
    """A provider, the domains of its addresses, its servers, and whether it lets no program in there."""

    name: str
    domains: tuple[str, ...]
    advice: str
    calendars: str
    contacts: str
    page: str = ""
    is_closed: bool = False

    def address_for(self, kind: DavKind | str) -> str:
        """Return the address of its calendars or of its address books."""
        return self.calendars if kind == DavKind.CALDAV else self.contacts


_EXPORT = "No program is let in with a password. Export what you have there as a file and import it."
_ALLOWED = "Your usual password works; with two-factor login make an application password."
DAV_PROVIDERS = (
    DavProvider(
        "iCloud", ("icloud.com", "me.com", "mac.com"),
        "Make an app-specific password under Sign-In and Security of your Apple account.",
        "https://caldav.icloud.com", "https://contacts.icloud.com", "https://account.apple.com",
    ),
    DavProvider(
        "Fastmail", ("fastmail.com", "fastmail.fm"),
        "Make an app password with access to calendars or contacts under Privacy & Security.",
        "https://caldav.fastmail.com", "https://carddav.fastmail.com",
        "https://app.fastmail.com/settings/security/integrations",
    ),
    DavProvider(
        "GMX", ("gmx.net", "gmx.de", "gmx.at", "gmx.ch"), _ALLOWED,
        "https://caldav.gmx.net", "https://carddav.gmx.net",
    ),
    DavProvider("WEB.DE", ("web.de",), _ALLOWED, "https://caldav.web.de", "https://carddav.web.de"),
    DavProvider("mailbox.org", ("mailbox.org",), _ALLOWED, "https://dav.mailbox.org", "https://dav.mailbox.org"),
    DavProvider(
        "Posteo", ("posteo.de", "posteo.net", "posteo.org"), "Your usual password works.",
        "https://posteo.de:8443", "https://posteo.de:8443",
    ),
    DavProvider(
        "Google", ("gmail.com", "googlemail.com"), _EXPORT,
        "https://calendar.google.com", "https://contacts.google.com", is_closed=True,
    ),
    DavProvider(
        "Microsoft", ("outlook.com", "hotmail.com", "live.com", "msn.com", "outlook.de", "hotmail.de", "hotmail.fr"),
        _EXPORT, "https://outlook.live.com", "https://outlook.live.com", is_closed=True,
    ),
)  # fmt: skip
_BY_DOMAIN = {domain: provider for provider in DAV_PROVIDERS for domain in provider.domains}


def dav_provider_of(address: str) -> DavProvider | None:
    """Return the provider of a mail address, if it is one of the large ones."""
    return _BY_DOMAIN.get(address.rpartition("@")[2].strip().lower())


def guessed_address(user: str, kind: DavKind) -> str:
    """Return where the calendars or address books of a user lie; empty where only the user knows.

    A name is guessed for those known here alone: a password is sent to no server that its owner did not mean.
    """
    provider = dav_provider_of(user)
    return provider.address_for(kind) if provider else ""
