"""A letter to one person: greeting, text and signature in one language, one way to address and one tone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from firsthand.core.drafting.tone import Tone, wishes
from firsthand.core.drafting.tongue import Tongue
from firsthand.core.drafting.wordings import DEFAULTS, FIELD, chosen, fill, keyed, sentences_in, write

WISH = "warm.wish"


@dataclass(frozen=True, slots=True)
class Letter:
    """What every text of a letter shares; `register` is empty for the usual way to address somebody."""

    tongue: Tongue
    register: str
    values: Mapping[str, str]
    wordings: Mapping[str, str]
    tone: Tone = Tone.PLAIN

    def body(self, name: str) -> str:
        """Return the whole letter with the text of this name."""
        return self.whole([self.text(name)], name)

    def whole(self, texts: Iterable[str], name: str) -> str:
        """Return a letter of several texts, the first of which has this name."""
        wish = self.text(WISH) if wishes(self.tone, name) else ""
        return "\n\n".join(part for part in (self.greeting, *texts, wish, self.ending) if part)

    @property
    def greeting(self) -> str:
        """Return how it begins: with their first name, or formally with their whole name, as far as it is known."""
        key = "greeting" if self.tone is Tone.PLAIN else f"greeting.{self.tone}"
        is_named = self.values.get("recipient" if self.tone is Tone.FORMAL else "first_name")
        return self.text(f"{key}.named" if is_named else f"{key}.plain")

    @property
    def ending(self) -> str:
        """Return how it is signed."""
        return self.text("signature" if self.tone is Tone.PLAIN else f"signature.{self.tone}")

    def subject(self, name: str) -> str:
        """Return the subject line of a text, empty for what goes by a message without one."""
        subject = f"{name}.subject"
        is_known = f"{self.tongue.code}.{subject}" in DEFAULTS
        return " ".join(self.text(subject).split()) if is_known else ""

    def text(self, name: str) -> str:
        """Return one text with its fields filled in."""
        return write(keyed(self.tongue.code, name, self.register), self.values, self.wordings).strip()

    def sentences(self, name: str) -> list[tuple[str, tuple[str, ...]]]:
        """Return the sentences of a text, filled in, each with the fields it holds."""
        template = chosen(keyed(self.tongue.code, name, self.register), self.values, self.wordings)
        return [(fill(each, self.values), tuple(FIELD.findall(each))) for each in sentences_in(template)]
