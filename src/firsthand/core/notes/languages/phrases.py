"""What one language contributes to reading notes: plain data, written as people write.

A phrase is words in a row. In a phrase, `a|b` is either word, `word*` any word that begins so, `word?`
a word that may be missing, `_` any one word, `..` up to three and `...` up to six words of the same
sentence, `%name` any word of the class of that name, `^` a capitalised word and `#` a number. Case and
accents do not matter, and "ö" also matches "oe". Groups are one phrase a line.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class TimeWords:
    """The words of a language for when something was; each string holds words apart by spaces."""

    months: tuple[str, ...]  # twelve, each with its short forms
    weekdays: tuple[str, ...]  # seven, Monday first
    seasons: tuple[str, ...]  # spring, summer, autumn, winter
    day: str
    week: str
    month: str
    year: str
    yesterday: str
    today: str
    tomorrow: str
    last: str
    this: str
    next: str
    ago: str
    since: str
    numbers: tuple[str, ...]  # one, two, ... twelve


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language. `common` words are frequent and empty; `plain` words fill mass notes."""

    code: str
    common: str
    plain: str
    greetings: str
    farewells: str
    articles: str  # and what else stands before a name: "the", "our"
    at: str  # prepositions before an event or organisation
    within: str  # prepositions before a place
    events: str  # nouns of occasions
    schools: str  # nouns of schools
    denials: str  # words that turn a claim round
    hopes: str  # words before a meeting that has not happened
    time: TimeWords
    groups: Mapping[str, str]
    classes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Speech:
    """What one language contributes to one kind of speech: refusing, or introducing people.

    Refusing: `no` and `shut` ("stop writing") refuse wherever they stand, `no_first` is a mere no, `soft`
    refuses in a short text, `neg` in a short text that is `kind` and not `everyday`; `not_no` takes back
    what it touches, `whence` is the one question allowed, `talks` makes a conversation of it all.

    Introducing: `together` is of both, `presents`, `politely` (also as a question) and `meets` are of one
    who is named; `describes` and `hints` count where both are spoken to; `not_together` denies a sentence.
    """

    groups: Mapping[str, str]
    classes: Mapping[str, str] = field(default_factory=dict)
    courtesy: str = ""  # words that add nothing to it
