"""What can be told of a text from its outside: signs, addresses, length, language, greeting and signature."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from firsthand.core.drafting.brief import Brief, speaks_to_programs
from firsthand.core.drafting.question import NAMES
from firsthand.core.drafting.said_words import small_words
from firsthand.core.knowledge import Owner
from firsthand.core.notes.claims import claims_in
from firsthand.core.notes.language import language_of
from firsthand.core.notes.programs import has_gaps
from firsthand.core.notes.text import take_apart
from firsthand.core.notes.values import ClaimKind
from firsthand.core.notes.words import clean, words_of

MARKUP = frozenset("<>{}[]|*_#`~^\\=@$€£%&+")
ADDRESS = re.compile(r"://|www\.|mailto:|\w@\w|\b[\w-]{2,}\.(?!\s)[^\W\d_]{2,}", re.IGNORECASE)
QUOTED = re.compile(r"[“„«\"]([^“”„«»\"]+)[“”»\"]")
QUESTION = re.compile(r"[^.!?;:\n]*\?")
MOST_GREETING = 8  # words
SAYS = {
    ClaimKind.MET: "that you met",
    ClaimKind.WORKED: "that you worked together",
    ClaimKind.INTRODUCED: "that somebody introduced you",
    ClaimKind.STUDIED: "that you studied together",
    ClaimKind.KNOWS_WORK: "that somebody's work is known",
    ClaimKind.RECRUITS: "that there is a role to fill",
    ClaimKind.SEEKS_ADVICE: "that advice is wanted",
}


def shape_doubts(text: str, brief: Brief) -> Iterator[str]:
    """Yield why a text need not be read at all."""
    least, most = brief.bounds
    if not text.strip():
        yield "It is empty."
    elif not least <= len(text) <= most:
        yield f"It has {len(text)} characters; {least} to {most} fit here."
    elif (found := language_of(text)) not in ("", brief.language, language_of(brief.template)):
        yield f"It is in {NAMES[found]}, not in {NAMES[brief.language]}."


def sign_doubts(text: str, brief: Brief) -> Iterator[str]:
    """Yield what speaks against a text before its words are read."""
    yield from _odd_signs(text, brief)
    if ADDRESS.search(unicodedata.normalize("NFKC", text)) and not ADDRESS.search(brief.template):
        yield "It holds an address or a link."
    for quoted in QUOTED.findall(text):
        if not any(quoted.strip() in told for told in (brief.template, *(fact.text for fact in brief.facts))):
            yield f"It quotes “{quoted.strip()}”, which neither your text nor a fact holds."
    if has_gaps(text):
        yield "It has a place that was not filled in."
    if speaks_to_programs(text):
        yield "It speaks to programs."
    yield from _greeting(text, brief)
    yield from _claims(text, brief)


def _odd_signs(text: str, brief: Brief) -> Iterator[str]:
    odd = {sign for sign in text if _is_odd(sign)} - set(brief.template)
    if any(sign in MARKUP or sign.isprintable() for sign in odd):
        yield f"It holds signs that no letter needs: {' '.join(sorted(each for each in odd if each.isprintable()))}"
    if any(not sign.isprintable() for sign in odd):
        yield "It holds signs that cannot be seen."


def _is_odd(sign: str) -> bool:
    category = unicodedata.category(sign)
    return sign in MARKUP or (category[0] in "CS" and sign != "\n") or category in ("Zl", "Zp", "No", "Nl")


def _greeting(text: str, brief: Brief) -> Iterator[str]:
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if brief.greeting:
        known = {word.fold for word in words_of(clean(brief.greeting))} | small_words(
            brief.language
        ).greetings
        said = [word.fold for word in words_of(clean(lines[0]))]
        name = [word.fold for word in words_of(clean(brief.recipient))]
        others = [word for word in said if word not in known and word not in name]
        if others or len(said) > MOST_GREETING or any(word not in said for word in name):
            yield f"It does not greet {brief.recipient or 'as your own text does'}."
    if brief.signature and lines[-1] != brief.signature.split("\n")[-1].strip():
        yield f"It is not signed “{brief.signature}”."


def _claims(text: str, brief: Brief) -> Iterator[str]:
    told = {
        kind for part in (brief.template, *(fact.text for fact in brief.facts)) for kind in claim_kinds(part)
    }
    told |= {kind for kind in ClaimKind for fact in brief.facts if fact.code == kind}
    for kind in claim_kinds(text):
        if kind in SAYS and kind not in told:
            yield f"It says {SAYS[kind]}, which neither your text nor a fact does."


def claim_kinds(text: str) -> tuple[ClaimKind, ...]:
    """Return what kinds of things a text claims, as notes are read; what it asks it does not claim."""
    found = claims_in(take_apart(QUESTION.sub(" ", text)), owner=Owner(name=""), sent_on=date.max)
    return tuple(dict.fromkeys(claim.kind for claim in found))
