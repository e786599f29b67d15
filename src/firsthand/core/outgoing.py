"""A mail to one person: what may stand in it, its exact bytes, and the digest of what its owner was shown.

Plain text in UTF-8, one recipient, no attachment, and no header but those that are shown: nothing tells which program
wrote it, and nothing tells when it is read.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP as CRLF
from email.utils import format_datetime

from firsthand.core.errors import UserError

_ASCII = CRLF.clone(cte_type="7bit")  # what every server takes, in any language
LONGEST_SUBJECT, LONGEST_BODY = 250, 20_000  # characters
# What has to do without quotation marks in an address, and a host of letters: enough for whom people write to.
_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z0-9-]{2,63}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_IN_BODY = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_UNSEEN = re.compile(
    r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)  # would change what a name looks like


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A mail as its owner wrote it. `message_id` has its angle brackets."""

    sender_name: str
    sender: str
    recipient_name: str
    recipient: str
    subject: str
    body: str
    message_id: str


def is_address(text: str) -> bool:
    """Tell whether a mail can be sent to an address: one of ASCII, without anything that begins another."""
    local, _, host = text.partition("@")
    is_dotted_wrong = local.startswith(".") or local.endswith(".") or ".." in local
    return len(text) <= 254 and bool(_ADDRESS.fullmatch(text)) and not is_dotted_wrong and ".." not in host


def check_text(subject: str, body: str) -> tuple[str, str]:
    """Return subject and text as they can be sent; line ends are made the same everywhere.

    Raises UserError OUT-101 for a subject of several lines, OUT-102 for one that is too long, OUT-103 for a text that
    is empty or too long, OUT-104 for signs that no text has.
    """
    wanted = subject.strip()
    if _CONTROL.search(wanted):
        raise UserError("OUT-101", "A subject has one line.", next_step="Write it in one line.")
    if len(wanted) > LONGEST_SUBJECT:
        raise UserError(
            "OUT-102", f"A subject has at most {LONGEST_SUBJECT} characters.", next_step="Shorten it."
        )
    text = body.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if not text.strip() or len(text) > LONGEST_BODY:
        raise UserError(
            "OUT-103",
            "There is no text yet."
            if not text.strip()
            else f"A mail has at most {LONGEST_BODY:,} characters.",
            next_step="Write what you want to say." if not text.strip() else "Shorten it.",
        )
    if _IN_BODY.search(text):
        raise UserError(
            "OUT-104",
            "The text holds signs that cannot be shown.",
            next_step="Type it instead of pasting it.",
        )
    return wanted, text


def clean_name(name: str) -> str:
    """Return a name as it can stand beside an address: in one line, without what cannot be seen."""
    return " ".join(_UNSEEN.sub("", _CONTROL.sub(" ", name)).split())[:120]


def message_id_for(sender: str, token: str) -> str:
    """Return a Message-ID of the sender's own domain; `token` is random and makes it the only one."""
    return f"<{token}@{sender.rpartition('@')[2] or 'firsthand.invalid'}>"


def headers_of(mail: Outgoing, at: datetime | None = None) -> tuple[tuple[str, str], ...]:
    """Return the headers as a person reads them, in their order; the day is that of pressing Send."""
    return (
        ("From", _shown(mail.sender_name, mail.sender)),
        ("To", _shown(mail.recipient_name, mail.recipient)),
        ("Subject", mail.subject or "(none)"),
        ("Date", format_datetime(at) if at else "when you press Send"),
        ("Message-ID", mail.message_id),
    )


def shown_digest(mail: Outgoing, account: int | None) -> str:
    """Return what stands for everything the page of a mail showed; it changes with every letter."""
    parts: Sequence[str] = (
        str(account), mail.sender_name, mail.sender, mail.recipient_name, mail.recipient, mail.subject, mail.body,
        mail.message_id,
    )  # fmt: skip
    return hashlib.sha256("\x1f".join(f"{len(part)}:{part}" for part in parts).encode()).hexdigest()


def compose(mail: Outgoing, at: datetime) -> bytes:
    """Return the bytes of a mail as they are handed over, with CRLF; Python's own library writes and encodes them.

    RFC 5322 and RFC 2045. Raises UserError OUT-105 for an address that cannot be sent to.
    """
    for address in (mail.sender, mail.recipient):
        if not is_address(address):
            raise UserError(
                "OUT-105", "No mail can be sent to or from this address.", where=address[:80],
                next_step="Choose another one.",
            )  # fmt: skip
    message = EmailMessage(policy=_ASCII)
    message["From"] = _address(mail.sender_name, mail.sender)
    message["To"] = _address(mail.recipient_name, mail.recipient)
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(at)
    message["Message-ID"] = mail.message_id
    message.set_content(f"{mail.body}\n", charset="utf-8")
    return message.as_bytes()


def _address(name: str, address: str) -> Address:
    local, _, host = address.rpartition("@")
    return Address(clean_name(name), local, host)


def _shown(name: str, address: str) -> str:
    return f"{clean_name(name)} <{address}>" if clean_name(name) else address
