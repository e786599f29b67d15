"""Connect accounts: a server of mail, of calendars or of address books, a folder to watch.

Nothing is kept of an account before its server has let us in. Its password goes to the system's keyring.
"""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from django.db import connection, transaction

from firsthand.actions.accounts import LONGEST_NAME, accounts_of, dav_server, go_on, secret_of
from firsthand.core.errors import UserError
from firsthand.core.outgoing import is_address
from firsthand.core.records import OwnerAddress
from firsthand.core.syncs import LONGEST, SHORTEST, USUAL, USUAL_OF_FOLDERS
from firsthand.sources.dav.addresses import read_address
from firsthand.sources.dav.server import names_at
from firsthand.sources.mail import smtp
from firsthand.sources.mail.login import PORTS, check_server, open_session
from firsthand.sources.mail.providers import is_one_provider
from firsthand.sources.mail.server_folders import folders_of
from firsthand.sources.servers import MailServer, is_sendable
from firsthand.store.models import Account, Owner
from firsthand.store.writes.background import write_background
from firsthand.store.writes.identities import NEVER, IdentityBook
from firsthand.vault import drop_secret, given_secret, keep_secret, new_entry, required_keyring, variable_of

LONGEST_HOST = 253
DAV = ("caldav", "carddav")
NAMED = {  # where a user has several accounts
    "caldav": "{user} calendars",
    "carddav": "{user} contacts",
    "smtp": "{user} sending",
}


@dataclass(frozen=True, slots=True)
class Wish:
    """An account as its owner describes it; the secret is empty where the environment has it."""

    address: str
    kind: str = "imap"
    user: str = ""
    secret: str = field(default="", repr=False)
    name: str = ""
    every: int = 0  # minutes; 0 for what is usual, or was so far
    port: int = 0
    security: str = "tls"
    is_token: bool = False
    is_insecure: bool = False
    certificate: str = ""  # a file with one more authority to trust
    sender: str = ""  # the address that mails come from; the user if not given

    @property
    def wanted_name(self) -> str:
        """Return what the account is to be called; mostly after its user."""
        return self.name or NAMED.get(self.kind, "{user}").replace("{user}", self.user)


def connect_mail(owner: Owner, wish: Wish, now: datetime) -> Account:
    """Connect an account of mail after having been let in and shown its folders; one that is there gets the new secret.

    Raises UserError ACC-102 to ACC-112, ACC-201 to ACC-207.
    """
    check_wish(wish)
    wish = replace(wish, address=wish.address.lower())
    account, secret = account_for(owner, wish, now)
    port = wish.port or PORTS[wish.security]
    server = MailServer(wish.address, port, wish.user, secret, wish.security, is_token=wish.is_token)
    check_server(server, may_be_open=wish.is_insecure)
    with open_session(server) as session:
        folders_of(session)
    account.settings = {"port": port, "security": wish.security, "is_token": wish.is_token}
    keep_account(account, wish, now)
    return account


def connect_dav(owner: Owner, wish: Wish, now: datetime) -> Account:
    """Connect calendars or address books after having been let in and shown them; a known one gets the new secret.

    Raises UserError ACC-102 to ACC-105, ACC-110 to ACC-112, DAV-101 to DAV-110.
    """
    check_pace(wish.every)
    check_user(wish)
    if wish.port or wish.security != "tls":
        raise UserError(
            "ACC-111",
            "The address of a calendar or an address book says itself which port and encryption.",
            where="Address",
            next_step="Write it like https://cloud.example.org:8443, and leave port and encryption out.",
        )
    wish = replace(wish, address=read_address(wish.address, allow_plain=wish.is_insecure))
    account, secret = account_for(owner, wish, now)
    account.address, account.username = wish.address, wish.user
    account.settings = {
        "is_token": wish.is_token,
        "is_insecure": wish.is_insecure,
        "certificate": certificate_for(account, wish),
    }
    names_at(dav_server(account, secret))
    keep_account(account, wish, now)
    return account


def connect_smtp(owner: Owner, wish: Wish, now: datetime) -> Account:
    """Connect an account that sends, after having been let in; nothing is sent.

    Without a password of its own it has that of the account of mail of the same user at the same provider. Raises
    UserError ACC-102 to ACC-105, ACC-107, ACC-108, ACC-111, ACC-112, ACC-114, ACC-201 to ACC-207.
    """
    check_wish(wish)
    wish = replace(wish, address=wish.address.lower())
    sender = (wish.sender or wish.user).strip()
    if not is_address(sender):
        raise UserError(
            "ACC-114",
            "It is not said which address your mails come from.",
            where=wish.address,
            next_step="Write your mail address: --from ADDRESS.",
        )
    shared = None if wish.secret else account_to_share_with(owner, wish)
    given = replace(wish, secret=secret_of(shared)) if shared else wish
    account, secret = account_for(owner, given, now)
    port = wish.port or smtp.PORTS[wish.security]
    server = MailServer(wish.address, port, wish.user, secret, wish.security, is_token=wish.is_token)
    if wish.security == "plain":  # STARTTLS is as good here: without it, and a certificate, nothing is said
        check_server(server, may_be_open=wish.is_insecure)
    smtp.check_sending(server)
    account.settings = {
        "port": port, "security": wish.security, "is_token": wish.is_token, "sender": sender,
    }  # fmt: skip
    if shared:
        account.entry = shared.entry
    elif accounts_of(owner).filter(entry=account.entry).exclude(pk=account.pk).exists():
        account.entry = ""  # from now on it has a password of its own
    keep_account(account, wish, now)
    return account


def account_to_share_with(owner: Owner, wish: Wish) -> Account | None:
    """Return the account of mail whose password is good for sending as well: of the same user, at the same provider."""
    mine = accounts_of(owner).filter(kind="imap", username=wish.user).exclude(entry="")
    return next((each for each in mine if is_one_provider(each.address, wish.address)), None)


def certificate_for(account: Account, wish: Wish) -> str:
    """Return the whole path of the certificate to trust besides: the one given now or before, or none."""
    if wish.certificate:
        return str(Path(wish.certificate).expanduser().absolute())
    return str(account.settings.get("certificate", ""))


def account_for(owner: Owner, wish: Wish, now: datetime) -> tuple[Account, str]:
    """Return the account that is wished for, not yet kept, or the one that is connected already, and its secret.

    Raises UserError ACC-102, ACC-105, ACC-112 where it could not be kept.
    """
    account = known_account(owner, wish) or Account(
        owner=owner, kind=wish.kind, name=name_for(owner, wish.wanted_name), made_at=now
    )
    secret = wish.secret or given_secret(account.name)
    check_secret(account.name, secret)
    if wish.secret:
        required_keyring(account.name)
    return account, secret


def known_account(owner: Owner, wish: Wish) -> Account | None:
    """Return the account that is connected already, if it is."""
    same = accounts_of(owner).filter(kind=wish.kind, address__iexact=wish.address, username=wish.user)
    return same.first()


def needs_secret(owner: Owner, wish: Wish) -> bool:
    """Tell whether the owner has to be asked for a password: the environment does not give it."""
    if wish.kind in DAV:
        wish = replace(wish, address=read_address(wish.address, allow_plain=wish.is_insecure))
    if wish.kind == "smtp" and account_to_share_with(owner, wish):
        return False
    known = known_account(owner, wish)
    return not given_secret(known.name if known else wish.wanted_name)


def keep_account(account: Account, wish: Wish, now: datetime) -> None:
    """Keep the secret of an account, then the account; without the one there is not the other."""
    is_new = not account.entry
    if wish.secret and is_new:
        account.entry = new_entry(wish.address, wish.user)
    account.address, account.username = wish.address, wish.user
    account.every_minutes = wish.every or account.every_minutes or USUAL
    go_on(account, now)
    if wish.secret:
        keep_secret(account.name, account.entry, wish.secret)
    try:
        account.save()
    except BaseException:
        drop_secret(account.entry if is_new else "")
        raise
    know_own_address(account)


def know_own_address(account: Account) -> None:
    """Keep that the owner has the address of an account; who is who follows from it with the next reading."""
    mail = account.username.strip().lower()
    if "@" not in mail:
        return
    with closing(connection.cursor()) as cursor, transaction.atomic():
        book = IdentityBook(cursor, account.owner_id, NEVER)
        tally = write_background(book, [OwnerAddress(mail, confirmed=True, primary=False)])
    if tally.added:
        Owner.objects.filter(pk=account.owner_id).update(is_stale=True)


def connect_folder(owner: Owner, wish: Wish, now: datetime) -> Account:
    """Watch a folder of this computer. Raises UserError ACC-105, ACC-109, ACC-110."""
    path = Path(wish.address.strip().strip('"')).expanduser()
    if wish.address.startswith(("\\\\", "//")) or not path.is_absolute() or not path.is_dir():
        raise UserError(
            "ACC-109",
            "There is no such folder on this computer.",
            where=wish.address[:200],
            next_step="Write the whole path of a folder.",
        )
    check_pace(wish.every)
    address = str(path)
    if known := accounts_of(owner).filter(kind="folder", address=address).first():
        return known
    return Account.objects.create(
        owner=owner,
        kind="folder",
        name=name_for(owner, wish.name or path.name or address),
        address=address,
        every_minutes=wish.every or USUAL_OF_FOLDERS,
        made_at=now,
        next_run_at=now,
    )


def check_wish(wish: Wish) -> None:
    """Refuse what no server could be asked. Raises UserError ACC-107, ACC-110, ACC-111."""
    check_pace(wish.every)
    if (
        not is_sendable(wish.address)
        or not set(wish.address).isdisjoint(" /@")
        or len(wish.address) > LONGEST_HOST
    ):
        raise UserError(
            "ACC-107",
            "This is not the name of a server.",
            next_step="Write it like imap.example.org, without a scheme or a path.",
        )
    check_user(wish)
    if not 0 <= wish.port < 1 << 16 or wish.security not in PORTS:
        raise unusable(wish)


def check_user(wish: Wish) -> None:
    """Refuse a user name that no server could be given. Raises UserError ACC-111."""
    if not is_sendable(wish.user):
        raise unusable(wish)


def unusable(wish: Wish) -> UserError:
    return UserError(
        "ACC-111",
        "The user name, the port or the kind of encryption cannot be used.",
        where=wish.address,
        next_step="A user name is mostly your mail address, a port a number up to 65535.",
    )


def check_pace(minutes: int) -> None:
    """Refuse a pace that is too quick or too slow. Raises UserError ACC-110."""
    if minutes and not SHORTEST <= minutes <= LONGEST:
        raise UserError(
            "ACC-110",
            f"An account is read every {SHORTEST} to {LONGEST:,} minutes, not every {minutes}.",
            next_step="Choose another number of minutes.",
        )


def check_secret(name: str, secret: str) -> None:
    """Refuse a missing password, and one that would be a command. Raises UserError ACC-112."""
    if not is_sendable(secret):
        raise UserError(
            "ACC-112",
            "There is no password, or it has signs that no password has.",
            where=name,
            next_step=f"Enter it, or set {variable_of(name)}.",
        )


def name_for(owner: Owner, wanted: str) -> str:
    """Return a name no other account has, nor its variable. Raises UserError ACC-105 where none is left."""
    name = "".join(char for char in " ".join(wanted.split()) if char.isprintable())[:LONGEST_NAME]
    taken = {variable_of(account.name) for account in accounts_of(owner)}
    if not variable_of(name).removeprefix(variable_of("")) or name.isdecimal() or variable_of(name) in taken:
        raise UserError(
            "ACC-105",
            "An account of this name is there already, or the name has neither letter nor word.",
            where=name,
            next_step="Give it another name: --name NAME.",
        )
    return name


CONNECTS: dict[str, Callable[[Owner, Wish, datetime], Account]] = {
    "imap": connect_mail,
    "caldav": connect_dav,
    "carddav": connect_dav,
    "folder": connect_folder,
    "smtp": connect_smtp,
}
