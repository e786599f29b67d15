"""What each sentence of a draft rests on: a fact with its records where it names one, else why the text was chosen."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from firsthand.core.drafting.letter import WISH, Letter
from firsthand.core.drafting.tone import wishes
from firsthand.core.drafting.values import Sentence
from firsthand.core.drafting.wordings import ALWAYS
from firsthand.core.knowledge import Evidence


@dataclass(frozen=True, slots=True)
class Ground:
    """What something rests on, in words and as records."""

    because: str
    records: tuple[str, ...] = ()


YOUR_TEXT = Ground("Your own text; it says nothing about them.")


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a text rests on: each of its fields, what it says without one, and the rest, which says nothing of them."""

    rest: Ground
    claim: Ground | None = None
    fields: Mapping[str, Ground] = field(default_factory=dict)


def rest_on(letter: Letter, name: str, grounds: Grounds) -> tuple[Sentence, ...]:
    """Say of each sentence of a text what it rests on; neighbours that rest on the same are one.

    A sentence with fields rests on what filled them. What a text says without any field stands somewhere in it,
    so all of it rests on that.
    """
    said = letter.sentences(name)
    has_fields = any(set(fields) - ALWAYS for _, fields in said)
    plain = grounds.rest if has_fields or grounds.claim is None else grounds.claim
    found: list[tuple[str, Ground]] = []
    for text, fields in said:
        ground = (
            joined([grounds.fields.get(each, grounds.claim) for each in fields if each not in ALWAYS])
            or plain
        )
        if found and found[-1][1] == ground:
            found[-1] = (f"{found[-1][0]} {text}", ground)
        else:
            found.append((text, ground))
    key = f"{letter.tongue.code}.{name}"
    told = tuple(Sentence(text, ground.because, ground.records, key) for text, ground in found)
    return told + wish_in(letter, name)


def wish_in(letter: Letter, name: str) -> tuple[Sentence, ...]:
    """Return the wish at the end of a warm letter, which rests on nothing but the tone."""
    if not wishes(letter.tone, name):
        return ()
    return (Sentence(letter.text(WISH), "Your tone is warm.", (), f"{letter.tongue.code}.{WISH}"),)


def joined(grounds: Iterable[Ground | None]) -> Ground | None:
    """Return several grounds as one, each said once."""
    told = list(dict.fromkeys(each for each in grounds if each))
    if not told:
        return None
    records = dict.fromkeys(record for each in told for record in each.records)
    return Ground(" ".join(each.because for each in told), tuple(records))


def ground_of(facts: Sequence[Evidence]) -> Ground | None:
    """Return facts as a ground, None where there are none."""
    return joined(Ground(sentence(fact.text), fact.records) for fact in facts)


def sentence(text: str) -> str:
    """Return words that end as a sentence does."""
    return text if text.endswith((".", "?", "!", "…", "”")) else f"{text}."


def resting_json(sentences: Iterable[Sentence]) -> list[dict[str, Any]]:
    """Return what each sentence rests on as programs see it."""
    return [
        {"text": each.text, "because": each.because, "evidence": list(each.records)} for each in sentences
    ]
