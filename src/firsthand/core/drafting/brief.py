"""A brief: all that somebody else who words a draft is told, and all that the text may then say.

It is made from the draft of our own and from evidence. What the other person wrote is in it as well, to answer
in their tone; nothing the text says may rest on that.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from firsthand.core.drafting.fields import first_name, plain_sign
from firsthand.core.drafting.values import Draft
from firsthand.core.notes.programs import without_orders
from firsthand.core.notes.text import take_apart

MOST_FACTS = 8
LONGEST_FACT = 240
LONGEST_NOTE = 600
SHORTEST, LONGEST = 0.4, 1.5  # of the template's length
ROOM = 60  # characters more that any text may have


@dataclass(frozen=True, slots=True)
class Fact:
    """One sentence of evidence with the records that prove it."""

    text: str
    records: tuple[str, ...] = ()
    code: str = ""  # what kind of fact it is, as evidence is named: "met", "worked"


@dataclass(frozen=True, slots=True)
class Brief:
    """What a draft is for, who writes it to whom, the text of our own for it, and the facts it rests on.

    `lists` are the owner's own words for what they can help with and look for; `longest` bounds the text where a
    platform does, 0 where none does.
    """

    kind: str
    language: str
    recipient: str  # first names
    owner: str
    template: str
    facts: tuple[Fact, ...] = ()
    lists: tuple[str, ...] = ()
    they_wrote: str = ""
    tone: str = ""
    longest: int = 0

    @property
    def paragraphs(self) -> list[str]:
        """Return the parts of the template: a greeting first and a signature last where there are three or more."""
        return [part for part in self.template.split("\n\n") if part.strip()]

    @property
    def greeting(self) -> str:
        """Return how the template greets, "" for one that is a single paragraph."""
        parts = self.paragraphs
        return parts[0] if len(parts) > 1 else ""

    @property
    def signature(self) -> str:
        """Return how the template is signed, "" where it is not."""
        parts = self.paragraphs
        return parts[-1] if len(parts) > 2 or (len(parts) == 2 and parts[-1] == self.owner) else ""

    @property
    def message(self) -> str:
        """Return the template between greeting and signature."""
        parts = self.paragraphs
        return "\n\n".join(parts[bool(self.greeting) : len(parts) - bool(self.signature)])

    @property
    def bounds(self) -> tuple[int, int]:
        """Return how many characters a text may have, at least and at most."""
        size = len(self.template)
        most = int(size * LONGEST) + ROOM
        return int(size * SHORTEST), min(most, self.longest) if self.longest else most


def brief_of(
    draft: Draft,
    *,
    recipient: str,
    owner: str,
    facts: Iterable[Fact] = (),
    lists: Iterable[str] = (),
    they_wrote: str = "",
    tone: str = "",
    longest: int = 0,
) -> Brief:
    """Return the brief for a draft of any kind; names are whole ones, of which only the first is told."""
    short = first_name(recipient)
    told = (
        replace(fact, text=plain_line(by_first_name(fact.text, recipient, short), LONGEST_FACT))
        for fact in facts
    )
    return Brief(
        kind=draft.kind,
        language=draft.language,
        recipient=short,
        owner=first_name(owner),
        template=draft.body,
        facts=tuple(fact for fact in told if fact.text and not speaks_to_programs(fact.text))[:MOST_FACTS],
        lists=tuple(filter(None, (plain_line(each, LONGEST_FACT) for each in lists))),
        they_wrote=said_by_them(they_wrote),
        tone=tone,
        longest=longest,
    )


def by_first_name(text: str, name: str, short: str) -> str:
    """Return a text that calls somebody by their first name alone, so that no more of it is told."""
    return text.replace(name, short) if name and short else text


def said_by_them(note: str) -> str:
    """Return what somebody wrote without what speaks to programs, on one line and not too long."""
    return plain_line(without_orders(take_apart(note)).text.text, LONGEST_NOTE) if note.strip() else ""


def speaks_to_programs(text: str) -> bool:
    """Tell whether a text gives orders to programs."""
    return without_orders(take_apart(text)).has_orders


def plain_line(text: str, longest: int) -> str:
    """Return a text on one line without signs that format or cannot be seen, cut where it is too long."""
    quoted = "".join(sign if sign in "“”„«»()" else plain_sign(sign) for sign in text)
    words = " ".join(quoted.split())
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"
