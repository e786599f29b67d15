"""A drafted reply. Nothing here sends it."""

from dataclasses import dataclass

AS_WRITTEN = "An entry of your lists is quoted as you wrote it; nothing is translated."


@dataclass(frozen=True, slots=True)
class Sentence:
    """One part of a draft with what it rests on, in words and as records; `wording` is the key of its text."""

    text: str
    because: str
    records: tuple[str, ...]
    wording: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A text the owner may copy or send.

    `kind` is a verdict, or `check` for a question to the person who is said to have introduced the
    sender; `also` holds such further drafts. `wording` is the key of the text it was made from; `is_own` tells
    that the owner changed it. `rests_on` is of the drafted text, greeting and signature left out.
    """

    kind: str
    subject: str = ""
    body: str = ""
    language: str = "en"
    may_stay_unsent: bool = False
    also: tuple["Draft", ...] = ()
    wording: str = ""
    is_own: bool = False
    rests_on: tuple[Sentence, ...] = ()

    @property
    def key(self) -> str:
        """Name the draft among those of one invitation."""
        return f"{self.kind}-{self.language}"

    @property
    def quoting(self) -> str:
        """Say that entries of the owner's lists stand in it as they were written; "" where none does."""
        records = (record for each in self.rests_on for record in each.records)
        return AS_WRITTEN if any(each.startswith("offer:") for each in records) else ""
