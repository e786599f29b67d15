"""An invitation ready to be judged: who asks, what they say, and what is known of them."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from firsthand.core.erasing import NO_NAME
from firsthand.core.knowledge import Evidence, Knowing, Knowledge, Refusal
from firsthand.core.notes.values import CheckedClaim, NoteKind, NoteReading
from firsthand.core.replies import Reply


class Match(StrEnum):
    """How surely the sender is a known person."""

    SAME = "same"
    LIKELY = "likely"
    POSSIBLE = "possible"
    NONE = "none"

    @property
    def carries(self) -> bool:
        """Tell whether what is known of the person counts for the sender."""
        return self in (Match.SAME, Match.LIKELY)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sent an invitation, as far as the invitation itself says."""

    name: str
    url: str = ""
    mail: str = ""
    headline: str = ""
    company: str = ""
    mutual_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Matched:
    """The known person a sender is held to be, with the reason in words."""

    grade: Match = Match.NONE
    person_id: int = 0
    person_name: str = ""
    because: str = ""
    others: tuple[Evidence, ...] = ()  # namesakes worth showing as a question


class Spoken(NamedTuple):
    """How both wrote to each other before: the language, and the ending of the keys of texts for the way of address."""

    language: str = ""
    register: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """Everything a verdict on one invitation needs; nothing in it depends on today's date.

    `knowing` is empty (knowledge `none`) unless the match is `same` or `likely`.
    """

    invitation_id: int
    sender: Sender
    sent_at: datetime
    note: str
    reading: NoteReading
    claims: tuple[CheckedClaim, ...] = ()
    match: Matched = Matched()
    knowing: Knowing = Knowing()  # noqa: RUF009 - it is frozen
    refusals: tuple[Refusal, ...] = ()
    asked_on: date | None = None  # the owner has asked "have we met?"
    reply: Reply | None = None  # what came back since
    talk_on: date | None = None  # the owner proposed a talk
    held_on: date | None = None  # the talk took place
    is_uncertain: bool = False  # may have been dismissed on the platform: listed last
    spoken: Spoken = Spoken()  # noqa: RUF009 - it is frozen
    is_unverified: bool = False  # only a mail tells of it, and nothing vouches for the mail

    @property
    def called(self) -> str:
        """Return the sender's name, or what to say where there is none."""
        is_erased = any(each.kind == "erased" for each in self.refusals)
        return self.sender.name or (NO_NAME if is_erased else "No name given")

    @property
    def knowledge(self) -> Knowledge:
        """Return how first-hand the sender is known."""
        return self.knowing.knowledge if self.match.grade.carries else Knowledge.NONE

    @property
    def kind(self) -> NoteKind:
        """Return what kind of text the sender wrote: that of the note, unless a reply was worse."""
        said = self.reply.reading.kind if self.reply else self.reading.kind
        return said if said in (NoteKind.SCAM, NoteKind.PITCH) else self.reading.kind

    @property
    def in_answer(self) -> "Case":
        """Return the case as a draft should see it: what the sender wrote last, and all they claimed."""
        if self.reply is None:
            return self
        reading = self.reply.reading if self.reply.reading.language else self.reading
        reading = replace(reading, kind=self.kind)
        return replace(self, reading=reading, claims=(*self.reply.claims, *self.claims), note=self.reply.text)

    @property
    def is_answered(self) -> bool:
        """Tell whether a reply came since the owner last asked."""
        return bool(self.reply and self.asked_on and self.reply.on >= self.asked_on)
