"""Slips in a mail that is about to be sent: each is said on the page before Send, and stops nothing."""

import re
import unicodedata
from collections.abc import Iterator

from firsthand.core.names import fold_name
from firsthand.core.nicknames import names_behind
from firsthand.core.outgoing import Outgoing

_GREETING = re.compile(
    r"\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|lieber|guten (?:tag|morgen|abend)"
    r"|sehr geehrte[rs]?(?: frau| herr)?|bonjour|bonsoir|salut|ch[eè]re?|hola|estimad[oa]|querid[oa]|ciao|buongiorno"
    r"|gentile|car[oa]|ol[aá]|prezad[oa]|car[oa]|beste|dag|geachte)\b[ ,]*(?P<name>[^\n,!.:;]{0,60})",
    re.IGNORECASE,
)
_FIELDS = re.compile(
    r"\{[^{}\n]{0,40}\}"
    r"|\[(?:name|first ?name|company|firma|nom|nombre|nome|naam|your|ihr|date|topic|\.{2,3}|…)[^\]\n]{0,30}\]"
    r"|<<[^<>\n]{1,40}>>|%\w+%|\b(?:xx+|tbd|todo|lorem ipsum)\b|_{3,}|<(?:name|first ?name|company)>",
    re.IGNORECASE,
)
_ATTACHED = re.compile(
    r"\b(?:attached|attachment|enclosed|im anhang|anbei|angeh[aä]ngt|ci-joint|pi[eè]ce jointe|adjunto|allegat[oa]"
    r"|em anexo|bijgevoegd|bijlage)\b",
    re.IGNORECASE,
)
_SAME_TO_ALL = frozenset(
    {"all", "everyone", "everybody", "team", "there", "again", "zusammen", "alle", "allerseits"}
)
_NO_REPLY = re.compile(
    r"(?:^|[._+-])(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?)(?:$|[._+@-])"
)
_LISTS = re.compile(
    r"^(?:all|team|everyone|staff|list|info|news|office|sales|support|contact|hello|jobs|hr)@|@(?:lists?|groups?|googlegroups)\."
)


def slips_in(
    mail: Outgoing, *, has_written_before: bool, known_names: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """Return what its owner should look at once more, the gravest first; `known_names` are those of the recipient."""
    return tuple(_slips(mail, has_written_before=has_written_before, known_names=known_names))


def _slips(mail: Outgoing, *, has_written_before: bool, known_names: tuple[str, ...]) -> Iterator[str]:
    if greeted := _wrong_name(mail, known_names):
        yield f"The text greets “{greeted}”, and it goes to {mail.recipient_name or mail.recipient}."
    if found := _FIELDS.search(f"{mail.subject}\n{mail.body}"):
        yield f"A place seems to be left to fill in: “{found[0][:40]}”."
    if mail.recipient.casefold() == mail.sender.casefold():
        yield "It goes to your own address."
    if _NO_REPLY.search(mail.recipient.casefold()):
        yield "Nobody reads what is sent to this address."
    elif _LISTS.search(mail.recipient.casefold()):
        yield "More than one person may read what is sent to this address."
    if _ATTACHED.search(mail.body):
        yield "The text speaks of something attached; a mail from here has no attachment."
    if not mail.subject:
        yield "There is no subject."
    if not has_written_before:
        yield "You have not written to this address before, as far as your mail shows."


def _wrong_name(mail: Outgoing, known_names: tuple[str, ...]) -> str:
    """Return the name a text greets where no name of the recipient has any word of it."""
    found = _GREETING.match(mail.body)
    greeted = found["name"].strip() if found else ""
    if not greeted[:1].isupper():
        return ""
    words = _words(greeted) - _SAME_TO_ALL
    own: set[str] = set().union(
        *map(_words, (mail.recipient_name, mail.recipient.partition("@")[0], *known_names))
    )
    return greeted if words and own and not _with_short_forms(words) & _with_short_forms(own) else ""


def _with_short_forms(words: set[str]) -> set[str]:
    return words.union(*map(names_behind, words))


def _words(text: str) -> set[str]:
    plain = unicodedata.normalize("NFKD", fold_name(text))
    return set(re.findall(r"[^\W\d_]{2,}", plain))
