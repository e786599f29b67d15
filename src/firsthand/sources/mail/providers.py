"""Large providers of mail: where their server is, and where one makes a password for a program."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider, the domains of its addresses, its server, and what to do before connecting."""

    name: str
    host: str
    domains: tuple[str, ...]
    advice: str
    page: str = ""


PROVIDERS = (
    Provider(
        "Gmail", "imap.gmail.com", ("gmail.com", "googlemail.com"),
        "Turn on 2-Step Verification, then make an app password; your usual password is refused.",
        "https://myaccount.google.com/apppasswords",
    ),
    Provider(
        "iCloud", "imap.mail.me.com", ("icloud.com", "me.com", "mac.com"),
        "Make an app-specific password under Sign-In and Security of your Apple account.",
        "https://account.apple.com",
    ),
    Provider(
        "Yahoo", "imap.mail.yahoo.com", ("yahoo.com", "yahoo.de", "yahoo.fr", "yahoo.it", "yahoo.es", "ymail.com"),
        "Make an app password under Security of your Yahoo account.",
        "https://login.yahoo.com/account/security",
    ),
    Provider(
        "Outlook.com and Microsoft 365", "outlook.office365.com",
        ("outlook.com", "hotmail.com", "live.com", "msn.com", "outlook.de", "hotmail.de", "hotmail.fr"),
        "Microsoft takes no passwords from mail programs any more, only access tokens of a program that is registered"
        " with it. Without one, export your mail and import the file.",
    ),
    Provider(
        "Fastmail", "imap.fastmail.com", ("fastmail.com", "fastmail.fm"),
        "Make an app password with read access to mail under Privacy & Security.",
        "https://app.fastmail.com/settings/security/integrations",
    ),
    Provider(
        "GMX", "imap.gmx.net", ("gmx.net", "gmx.de", "gmx.at", "gmx.ch"),
        "Allow POP3 and IMAP in the settings of your mailbox; with two-factor login make an app password.",
    ),
    Provider(
        "WEB.DE", "imap.web.de", ("web.de",),
        "Allow POP3 and IMAP in the settings of your mailbox; with two-factor login make an app password.",
    ),
    Provider("T-Online", "secureimap.t-online.de", ("t-online.de", "magenta.de"),
             "Set a password for e-mail programs in the Telekom login settings."),
    Provider("mailbox.org", "imap.mailbox.org", ("mailbox.org",),
             "Your usual password works; with two-factor login make an application password."),
    Provider("Posteo", "posteo.de", ("posteo.de", "posteo.net", "posteo.org"), "Your usual password works."),
    Provider("Zoho", "imap.zoho.eu", ("zohomail.eu",), "Allow IMAP in the settings and make an app password."),
    Provider("Orange", "imap.orange.fr", ("orange.fr", "wanadoo.fr"), "Allow access by mail programs in the settings."),
    Provider("Proton Mail", "127.0.0.1", ("proton.me", "protonmail.com", "pm.me"),
             "Start Proton Mail Bridge on this computer; it shows the port, the user name and the password to use here,"
             " and wants STARTTLS."),
)  # fmt: skip
_BY_DOMAIN = {domain: provider for provider in PROVIDERS for domain in provider.domains}


_SENDING = {  # by the host that mail is read from: the host that sends, and how it encrypts
    "imap.gmail.com": ("smtp.gmail.com", "tls"),
    "imap.mail.me.com": ("smtp.mail.me.com", "starttls"),
    "imap.mail.yahoo.com": ("smtp.mail.yahoo.com", "tls"),
    "outlook.office365.com": ("smtp.office365.com", "starttls"),
    "imap.fastmail.com": ("smtp.fastmail.com", "tls"),
    "imap.gmx.net": ("mail.gmx.net", "tls"),
    "imap.web.de": ("smtp.web.de", "starttls"),
    "secureimap.t-online.de": ("securesmtp.t-online.de", "tls"),
    "imap.mailbox.org": ("smtp.mailbox.org", "tls"),
    "posteo.de": ("posteo.de", "tls"),
    "imap.zoho.eu": ("smtp.zoho.eu", "tls"),
    "imap.orange.fr": ("smtp.orange.fr", "tls"),
    "127.0.0.1": ("127.0.0.1", "starttls"),
}


def provider_of(address: str) -> Provider | None:
    """Return the provider of a mail address, if it is one of the large ones."""
    return _BY_DOMAIN.get(address.rpartition("@")[2].strip().lower())


def guessed_host(address: str) -> str:
    """Return where the mail of an address most likely lies; empty for what is no address."""
    if provider := provider_of(address):
        return provider.host
    domain = address.rpartition("@")[2].strip().lower()
    return f"imap.{domain}" if "@" in address and "." in domain else ""


def guessed_sending(address: str) -> tuple[str, str]:
    """Return which server most likely sends for an address and how it encrypts; empty for what is no address."""
    if provider := provider_of(address):
        return _SENDING[provider.host]
    domain = address.rpartition("@")[2].strip().lower()
    return (f"smtp.{domain}", "tls") if "@" in address and "." in domain else ("", "tls")


def is_one_provider(reads: str, sends: str) -> bool:
    """Tell whether the host that mail is read from and the one that sends belong together."""
    if reads == sends or _SENDING.get(reads, ("", ""))[0] == sends:
        return True
    above = reads.partition(".")[2]
    return "." in above and above == sends.partition(".")[2]
