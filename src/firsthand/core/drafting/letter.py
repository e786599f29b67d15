"""A letter to one person: greeting, text and signature in one language and one way to address."""

from collections.abc import Mapping
from dataclasses import dataclass

from firsthand.core.drafting.tongue import Tongue
from firsthand.core.drafting.wordings import DEFAULTS, FIELD, chosen, fill, keyed, sentences_in, write


@dataclass(frozen=True, slots=True)
class Letter:
    """What every text of a letter shares; `register` is empty for the usual way to address somebody."""

    tongue: Tongue
    register: str
    values: Mapping[str, str]
    wordings: Mapping[str, str]

    def body(self, name: str) -> str:
        """Return the whole letter with the text of this name."""
        greeting = self.text("greeting.named" if self.values.get("first_name") else "greeting.plain")
        return "\n\n".join(part for part in (greeting, self.text(name), self.text("signature")) if part)

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
