"""The page on which the owner changes what replies say: a list of texts, one of them open beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from firsthand.core.drafting import default_texts
from firsthand.core.drafting.field_words import WORDS, say_field, say_fields
from firsthand.core.drafting.own_texts import SUBJECT, fields_of
from firsthand.core.drafting.preview import SENDER, Preview, preview_letters
from firsthand.core.drafting.replies import AT_ANY_LENGTH
from firsthand.core.drafting.tone import tone_in
from firsthand.core.errors import UserError
from firsthand.web.pages.invitation import LANGUAGES
from firsthand.web.pages.wording_words import (
    ADDRESSES,
    FIELDS,
    KINDS,
    SHORT,
    TEXTS,
    Kind,
    address_line,
    kind_of,
)
from firsthand.web.words import plural


@dataclass(frozen=True, slots=True)
class Entry:
    """A text in the list."""

    key: str
    title: str
    is_changed: bool


@dataclass(frozen=True, slots=True)
class Group:
    """The texts of one kind."""

    kind: Kind
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """The list of texts in one language."""

    line: str
    language: str
    languages: Mapping[str, str]
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """A word that is replaced in each reply, as one reads it and as it is put into the text."""

    word: str
    written: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A preview with the way of address it shows, where there are two."""

    address: str
    letter: Preview


@dataclass(frozen=True, slots=True)
class Open:
    """The text that is open."""

    key: str
    kind: Kind
    title: str
    when: str
    unused: str
    text: str
    was: str
    is_changed: bool
    is_subject: bool
    language: str
    address_line: str
    fields: tuple[Field, ...]
    letters: tuple[Letter, ...]
    trouble: UserError | None
    sender: str = SENDER


SHORTENED = ("accept", "talk", "ask", "decline")  # kinds of which one short text stands for all others


def name_of(key: str) -> str:
    """Return a text's name, which is the same in every language."""
    return key.partition(".")[2]


def build_list(language: str, own: Mapping[str, str]) -> Shown:
    """Say which texts there are in a language, and which of them the owner changed."""
    groups = tuple(Group(kind, entries_of(kind, language, own)) for kind in KINDS)
    entries = [entry for group in groups for entry in group.entries]
    changed = sum(entry.is_changed for entry in entries)
    mine = f"{changed} of them {plural(changed, 'is', 'are')} your own" if changed else "all as they came"
    line = f"Replies in {LANGUAGES[language]} are made of {len(entries)} texts, {mine}."
    return Shown(line, language, LANGUAGES, groups)


def entries_of(kind: Kind, language: str, own: Mapping[str, str]) -> tuple[Entry, ...]:
    return tuple(
        Entry(f"{language}.{name}", words.title, bool(own.get(f"{language}.{name}")))
        for name, words in TEXTS.items()
        if kind_of(name) == kind.name
    )


def build_open(
    key: str,
    own: Mapping[str, str],
    *,
    owner_first_name: str,
    today: date,
    length: str,
    tone: str = "plain",
    typed: str | None = None,
    trouble: UserError | None = None,
) -> Open:
    """Say everything about one text; `typed` is what stands in its field and is not kept yet."""
    name, language, was = name_of(key), key.partition(".")[0], default_texts()[key]
    text = typed if typed is not None else own.get(key) or was
    return Open(
        key=key,
        kind=next(kind for kind in KINDS if kind.name == kind_of(name)),
        title=TEXTS[name].title,
        when=TEXTS[name].when,
        unused=unused_line(name, length, tone),
        text=say_fields(text),
        was=say_fields(was),
        is_changed=bool(own.get(key)),
        is_subject=name.endswith(".subject"),
        language=language,
        address_line=address_line(language),
        fields=tuple(Field(WORDS[each], say_field(each), FIELDS[each]) for each in fields_of(key)),
        letters=()
        if trouble
        else letters_of(key, {**own, key: text}, owner_first_name=owner_first_name, today=today),
        trouble=trouble,
    )


def letters_of(
    key: str, texts: Mapping[str, str], *, owner_first_name: str, today: date
) -> tuple[Letter, ...]:
    """Write the letter in which a text stands, once for each way of address."""
    found = preview_letters(key, texts, owner_first_name=owner_first_name, today=today)
    names = ADDRESSES.get(key.partition(".")[0], ("", "")) if len(found) > 1 else ("",)
    return tuple(Letter(address, letter) for address, letter in zip(names, found, strict=True))


def unused_line(name: str, length: str, tone: str) -> str:
    """Say why a text is not used at present, nothing where it is."""
    kind, is_short = kind_of(name), TEXTS[name].when == SHORT
    if kind == "every":
        return "" if tone_in(name) == tone else f"Not used at present: your tone is {tone}."
    if not (is_short or kind in SHORTENED) or name.removesuffix(SUBJECT) in AT_ANY_LENGTH:
        return ""
    if is_short and length != "short":
        return "Not used at present: your replies are of normal length."
    if not is_short and length == "short":
        return "Not used at present: your replies are short."
    return ""
