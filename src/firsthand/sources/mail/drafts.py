"""Putting a mail into the folder of drafts of a server, where every mail program of its owner finds it.

It is looked for by its Message-ID first, so that asking again never makes a second one.
"""

import imaplib

from firsthand.core.errors import UserError
from firsthand.sources.mail.login import open_session
from firsthand.sources.mail.server import Session
from firsthand.sources.mail.server_folders import drafts_of
from firsthand.sources.servers import BUSY, CUT_OFF, NOT_UNDERSTOOD, UNREACHABLE, MailServer

_UNCLEAR = (CUT_OFF, UNREACHABLE, NOT_UNDERSTOOD, BUSY)


def put_draft(server: MailServer, wire: bytes, message_id: str) -> str:
    """Put a mail into the folder of drafts unless it lies there, and return the name of the folder.

    Where the connection ends before the server's answer it is looked for once more. Raises UserError ACC-201 to
    ACC-207, OUT-302 without such a folder, OUT-303 where the server does not take it, OUT-304 where that stays unclear.
    """
    with open_session(server) as session:
        raw, name = _folder(session)
        if _is_there(session, raw, message_id):
            return name
        is_taken = _add(session, raw, wire)
    if is_taken is None:
        return _look_again(server, message_id, name)
    if is_taken:
        return name
    raise UserError(
        "OUT-303",
        "The server does not take the draft.",
        where=name,
        next_step="Look there whether the mailbox is full, or copy the text instead.",
    )


def _add(session: Session, raw: bytes, wire: bytes) -> bool | None:
    """Tell whether the server took it; None where its answer did not come."""
    try:
        return session.add_draft(raw, wire)
    except UserError as error:
        if error.code not in _UNCLEAR:
            raise
        return None


def _look_again(server: MailServer, message_id: str, name: str) -> str:
    try:
        with open_session(server) as session:
            raw, name = _folder(session)
            if _is_there(session, raw, message_id):
                return name
    except (UserError, imaplib.IMAP4.error):
        pass
    raise UserError(
        "OUT-304", "The connection ended before the server said whether it has the draft.", where=name,
        next_step="Press the button again: the draft is looked for first, so there will not be two.",
    )  # fmt: skip


def _folder(session: Session) -> tuple[bytes, str]:
    if found := drafts_of(session):
        return found
    raise UserError(
        "OUT-302",
        "This mailbox has no folder of drafts.",
        next_step="Make one in your mail program, or copy the text.",
    )


def _is_there(session: Session, raw: bytes, message_id: str) -> bool:
    return session.open(raw) is not None and session.holds(message_id)
