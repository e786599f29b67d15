"""Look-up tables over all languages: which label a line is, and which sentence with a name in it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from firsthand.sources.paste.languages import LANGUAGES
from firsthand.sources.paste.text import QUOTES, fold
from firsthand.sources.paste.words import Words


class Mark(Enum):
    """What a line of the page is."""

    TEXT = auto()  # a name, a headline, a note: only its place tells
    ACCEPT = auto()
    IGNORE = auto()
    REPLY = auto()
    MORE = auto()
    BADGE = auto()
    PICTURE = auto()  # names the sender for screen readers
    INVITES = auto()  # "… is inviting you to connect"
    OTHER = auto()  # an invitation to follow, subscribe, attend or join
    AGE = auto()
    MUTUAL = auto()
    LINK = auto()
    HEADING = auto()
    FURNITURE = auto()
    SUGGESTIONS = auto()


@dataclass(frozen=True, slots=True)
class Pattern:
    """A sentence around a name, lower case; `mark` is what it makes of its line."""

    before: str
    after: str
    mark: Mark

    def name_in(self, text: str, lowered: str) -> str | None:
        """Return the name as written, or None where the sentence is another one."""
        if not (lowered.startswith(self.before) and lowered.endswith(self.after)):
            return None
        if len(text) < len(self.before) + len(self.after):
            return None
        return text[len(self.before) : len(text) - len(self.after)].strip(" ,")


def label_table() -> dict[str, Mark]:
    """Return every fixed label, folded; what appears earlier here wins."""
    fields: tuple[tuple[Mark, Callable[[Words], Iterable[str]]], ...] = (
        (Mark.ACCEPT, lambda words: words.accept),
        (Mark.IGNORE, lambda words: words.ignore),
        (Mark.REPLY, lambda words: words.reply),
        (Mark.SUGGESTIONS, lambda words: words.suggestions),
        (Mark.HEADING, lambda words: words.headings),
        (Mark.BADGE, lambda words: words.badges),
        (Mark.MORE, lambda words: words.more),
        (Mark.FURNITURE, lambda words: words.furniture),
    )
    table: dict[str, Mark] = {}
    for mark, labels in fields:
        for words in LANGUAGES:
            for label in labels(words):
                table.setdefault(fold(label), mark)
    return table


def patterns() -> Iterator[Pattern]:
    """Yield every sentence with a name in it, the longest first."""
    found = {
        Pattern(before, after, mark)
        for words in LANGUAGES
        for mark, texts in (
            (Mark.INVITES, words.invites),
            (Mark.ACCEPT, words.accept_of),
            (Mark.IGNORE, words.ignore_of),
            (Mark.REPLY, words.reply_of),
            (Mark.PICTURE, words.pictures),
        )
        for text in texts
        for before, _, after in [lower(text).partition("{name}")]
    }
    yield from sorted(found, key=lambda one: (-len(one.before + one.after), one.before, one.after))


def lower(text: str) -> str:
    """Return text in lower case with straight quotes, of the same length as text, or as it was."""
    lowered = text.translate(SAME_LENGTH_QUOTES).lower()
    return lowered if len(lowered) == len(text) else text


def index_patterns() -> tuple[dict[str, list[Pattern]], dict[str, list[Pattern]]]:
    """Return the patterns by their first word, and those that begin with the name by their last word."""
    first: dict[str, list[Pattern]] = {}
    last: dict[str, list[Pattern]] = {}
    for one in patterns():
        if one.before:
            first.setdefault(one.before.split()[0], []).append(one)
        else:
            last.setdefault(one.after.split()[-1], []).append(one)
    return first, last


SAME_LENGTH_QUOTES = {sign: shape for sign, shape in QUOTES.items() if len(shape) == 1}
LABELS = label_table()
BY_FIRST_WORD, BY_LAST_WORD = index_patterns()
