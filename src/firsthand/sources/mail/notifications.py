"""Mails of the platform: who invited, accepted or wrote; everything else they say is advertising.

The kind is told by the template the mail names, then by its sender, its foot, its subject. What is
not known is taken for nothing. A mail that only looks like the platform's is left out, with a code.
"""

# ruff: noqa: E501 - subjects as they are

import re
from itertools import chain

from firsthand.core.names import is_full_name, same_full_name
from firsthand.core.records import Mail, Notification, NotificationKind, Party
from firsthand.sources.base import LeftOut
from firsthand.sources.mail.authenticity import Origin, is_platform_domain, origin_of
from firsthand.sources.mail.bodies import read_body
from firsthand.sources.mail.headers import Fields
from firsthand.sources.mail.inmails import is_sponsored, whole_message
from firsthand.sources.mail.invitation_notes import written_note
from firsthand.sources.mail.pages import page_text
from firsthand.sources.mail.profile_blocks import Block, blocks_of, first_word, lines_of, listed_blocks
from firsthand.sources.mail.words import shown

FOREIGN, UNPROVEN, NOBODY, SPONSORED = "MAI-511", "MAI-512", "MAI-513", "MAI-515"
_INVITED, _REMINDED = NotificationKind.INVITED, NotificationKind.REMINDED
_ACCEPTED, _MESSAGED = NotificationKind.ACCEPTED, NotificationKind.MESSAGED
_MOST_LISTED = 8

_TEMPLATES = (
    ("email_m2m_invite_reminder", _REMINDED),
    ("email_m2m_invite_single", _INVITED),
    ("email_m2m_invite_digest", _INVITED),
    ("email_accepted", _ACCEPTED),
    ("email_type_messaging_digest", _MESSAGED),
    ("email_member_message", _MESSAGED),
    ("email_inmail", _MESSAGED),
)
_INMAIL = frozenset({"inmail-hit-reply", "hit-reply", "hit-reply-premium-inmail", "inmails-noreply"})
_MESSENGERS = _INMAIL | {"messaging-digest-noreply"}
_SAYING_MORE = frozenset({"invitations", "messages-noreply", "member"})  # who send several kinds
_FEET = (
    ("accepted invitation emails", _ACCEPTED),
    ("messages digest emails", _MESSAGED),
    ("invitation emails", _INVITED),
)
_SUBJECTS = (
    (_REMINDED, r"(?P<name>.{1,80}?)['’]s invitation is waiting for your response$"),
    (
        _INVITED,
        r".{1,80}, please add me to your linkedin network|i want to connect$|voglio collegarmi|join my network on linkedin",
    ),
    (
        _INVITED,
        r"(?P<name>.{1,80}?) wants to connect$|.{1,80}, vorrei aggiungerti alla mia rete|.{1,80}, merci de m'ajouter à votre réseau",
    ),
    (
        _ACCEPTED,
        r".{1,80}, start a conversation with your new connection, (?P<name>.{1,80})$|(?P<who>.{1,80}?) accepted your invitation",
    ),
    (_ACCEPTED, r"see (?P<name>.{1,80}?)['’]s and other people['’]s connections"),
    (
        _MESSAGED,
        r"(?P<name>.{1,160}?) (?:just messaged you|sent (?:you )?(?:a )?(?:new )?messages?|acabou de enviar uma mensagem)",
    ),
    (_MESSAGED, r"you have a new message from (?P<name>.{1,80})$"),
    (_MESSAGED, r"messages? from (?P<name>.{1,80}?)(?: and \d+ others?)?$"),
)
_SUBJECT_PATTERNS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _SUBJECTS)
_NO_EVENT = re.compile(
    r".{1,80}, (?:add|follow) |you appeared in |see who |someone |you and \d+ others|people you may know|\d+ ",
    re.IGNORECASE,
)
_BATCH = re.compile(r"see .{1,80}['’]s and other people", re.IGNORECASE)
_VIA = re.compile(r"\s+(?:via|über|su|en|no|op|sur)\s+linkedin$", re.IGNORECASE)
_NAME_END = re.compile(r" \| |\s?\(|, | - | – ")
_TWO = re.compile(r" and |, | e | und | et | y ")
_NOBODY = re.compile(r"\d|someone\b|you\b|others?\b|your\b", re.IGNORECASE)
_INTENDED = re.compile(r"this email was intended for ([^(\n]{1,120}?)\s*[(.\n]", re.IGNORECASE)


def is_from_platform(sender: Party, fields: Fields) -> bool:
    """Tell whether a mail is the platform's or says so."""
    domain = sender.mail.rpartition("@")[2]
    return "linkedin" in domain or "x-linkedin-template" in fields or "linkedin" in sender.name.lower()


def read_notifications(mail: Mail, fields: Fields, header: bytes, body: bytes) -> tuple[Notification, ...]:
    """Return what a mail of the platform tells of people, or nothing where it tells no event.

    Raises LeftOut for a mail that is not the platform's, and for an event that names nobody for certain.
    """
    found = read_body(fields, body, with_page=True)
    plain = found.plain.text if found.plain else ""
    page = page_text(found.page.text, with_links=True, with_quotes=True) if found.page else ""
    template = shown(fields.get("x-linkedin-template", b""))
    kind = _kind(mail, template, plain or page)
    if kind is None:
        return ()
    if not is_platform_domain(mail.sender.mail.rpartition("@")[2]):
        raise LeftOut(FOREIGN, "It looks like a mail of LinkedIn and comes from elsewhere: it may be a trap.")
    origin = origin_of(header)
    if origin is Origin.FALSE:
        raise LeftOut(
            UNPROVEN,
            "It says it comes from LinkedIn, and your mail server found otherwise: it may be a trap.",
        )
    own_lines = (lines_of(plain) or lines_of(page)) if _is_inmail(mail) else ()
    if kind is _MESSAGED and is_sponsored(template, mail.subject, own_lines):
        raise LeftOut(SPONSORED, "A sponsored message: an advert that LinkedIn was paid to send.")
    told = _Told(mail, kind, plain, page, is_verified=origin is Origin.PROVEN)
    events = told.events()
    if not events:
        raise LeftOut(NOBODY, "A notification of LinkedIn that names nobody for certain.")
    return events


def _kind(mail: Mail, template: str, text: str) -> NotificationKind | None:
    local = mail.sender.mail.partition("@")[0]
    if _NO_EVENT.match(mail.subject):
        return None
    if template and not _is_inmail(mail):
        return next((kind for start, kind in _TEMPLATES if template.lower().startswith(start)), None)
    if local in _MESSENGERS:
        return _MESSAGED
    by_subject = next((kind for kind, pattern in _SUBJECT_PATTERNS if pattern.match(mail.subject)), None)
    if local not in _SAYING_MORE:
        is_platforms = is_platform_domain(mail.sender.mail.rpartition("@")[2])
        return None if is_platforms else by_subject
    foot = text.lower()
    by_foot = next((kind for words, kind in _FEET if words in foot), None)
    return by_subject if by_foot is None or (by_foot is _INVITED and by_subject is _REMINDED) else by_foot


class _Told:
    """One mail about an event: its words and the people they name."""

    def __init__(
        self,
        mail: Mail,
        kind: NotificationKind,
        plain: str,
        page: str,
        *,
        is_verified: bool,
    ) -> None:
        self._mail, self._kind, self._is_verified = mail, kind, is_verified
        self._plain, self._shown = plain, page
        self._lines, self._page = lines_of(plain), lines_of(page)

    def events(self) -> tuple[Notification, ...]:
        """Return the events, one for each person."""
        if _BATCH.match(self._mail.subject):
            listed = listed_blocks(self._lines) or listed_blocks(self._page)
            return tuple(self._event(block.name, block) for block in listed[:_MOST_LISTED])
        found = [(name, self._block(name)) for name in self._names() if not _NOBODY.match(name)]
        is_named = is_full_name if self._kind in (_ACCEPTED, _MESSAGED) else _has_two_words
        return tuple(self._event(name, block) for name, block in found if block or is_named(name))

    def _names(self) -> list[str]:
        """Return whom the mail is about: its sender's name, else those of its subject."""
        name = _VIA.sub("", self._mail.sender.name)
        own = [_cut(name)] if name and "linkedin" not in name.lower() else []
        if (own and self._kind is not _ACCEPTED) or _is_inmail(self._mail):
            return own  # the sender chose the subject of an InMail
        first = {first_word(each) for each in own}
        return [*own, *(each for each in self._names_in_subject() if first_word(each) not in first)]

    def _names_in_subject(self) -> list[str]:
        for kind, pattern in _SUBJECT_PATTERNS:
            if kind is self._kind and (found := pattern.match(self._mail.subject)):
                named = next((each for each in found.groupdict().values() if each), "")
                names = _TWO.split(named) if kind in (_ACCEPTED, _MESSAGED) else [named]
                return [cut for name in names if (cut := _cut(name))]
        return []

    def _block(self, name: str) -> Block | None:
        """Return who stands beside a link under this name: the first one, as far as both are told.

        In a message its writer can put other profiles: where it holds several of that name, none is certain.
        """
        listed = chain(blocks_of(self._lines), blocks_of(self._page))
        found = [block for block in listed if self._is_same(name, _cut(block.name))]
        is_certain = self._kind is not _MESSAGED or len({block.url for block in found}) == 1
        return found[0] if found and is_certain else None

    def _is_same(self, name: str, shown_name: str) -> bool:
        if not first_word(name) or first_word(name) != first_word(shown_name):
            return False
        is_certain = self._kind not in (_ACCEPTED, _MESSAGED) or not is_full_name(name)
        return is_certain or same_full_name(name, shown_name)

    def _event(self, name: str, block: Block | None) -> Notification:
        mail, meant_for = self._mail, self._meant_for()
        to = mail.others[0] if mail.others else Party("")
        return Notification(
            self._kind,
            mail.key,
            Party(_cut(block.name) if block else name, block.url if block else ""),
            Party(meant_for or to.name, "", to.mail),
            mail.at,
            block.headline if block else "",
            self._note(block, meant_for or to.name),
            block.mutual_count if block else None,
            self._is_verified,
            meant_for,
        )

    def _meant_for(self) -> str:
        """Return the name at the foot of the mail."""
        intended = _INTENDED.search(self._plain) or _INTENDED.search(self._shown)
        return intended[1].strip() if intended else ""

    def _note(self, block: Block | None, owner: str) -> str:
        """Return what was written, as far as the mail shows it."""
        if self._kind is _MESSAGED and _is_inmail(self._mail):
            return whole_message(self._lines, block.name if block else _VIA.sub("", self._mail.sender.name))
        if self._kind not in (_INVITED, _REMINDED) or not block:
            return ""
        return written_note(self._lines, block.name, owner, self._mail.subject)


def _is_inmail(mail: Mail) -> bool:
    return mail.sender.mail.partition("@")[0] in _INMAIL


def _has_two_words(name: str) -> bool:
    return len(name.split()) > 1


def _cut(name: str) -> str:
    """Return a name without the headline that may follow it."""
    return _NAME_END.split(name, maxsplit=1)[0].strip()
