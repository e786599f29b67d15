"""How strong the check of a text from a language model is: planted lies that pass, good texts that are refused.

Run with `python -m bench.model_check`; `--show` prints what went wrong.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise, product
from typing import NamedTuple

from bench.paraphrases import HELD_OUT, LEARNED, Texts
from bench.planted import ORDER, ORDERS, PLANTED, TOLD
from firsthand.core.drafting.brief import Brief
from firsthand.core.drafting.checking import doubts_about
from firsthand.core.drafting.languages import TONGUES
from firsthand.core.drafting.letter import Letter
from firsthand.core.drafting.said_words import small_words
from firsthand.core.drafting.tone import Tone, register_in
from firsthand.core.drafting.wordings import fill
from firsthand.core.notes.words import clean, words_of

KINDS = ("accept", "talk", "ask", "decline", "followup", "check")
OTHER = {  # of each value: another that is as likely
    "introducer": "Tom Okafor",
    "event": "Lisbon Summit",
    "organisation": "Halvorsen",
    "first_name": "Ana",
    "full_name": "Ana Silva",
    "person": "Tom Okafor",
    "topic": "tax returns",
    "offer": "selling a house",
    "seek": "a loan",
}
VALUES = {
    "first_name": "Robin",
    "owner_first_name": "Mara",
    "introducer": "Jude Hartley",
    "person": "Sasha Lindqvist",
    "full_name": "Robin Marlow",
    "event": "Porto Data Day",
    "organisation": "Northwind",
    "topic": "stock counts",
    "offer": "finding what slows a warehouse down",
    "seek": "a part-time controller in Porto",
}


class Case(NamedTuple):
    """A text to check against a brief; `label` says what is wrong with it, "" where nothing is."""

    label: str
    brief: Brief
    text: str


def values_in(code: str) -> dict[str, str]:
    """Return the values of the made-up letters of one language."""
    return {**VALUES, "month": TONGUES[code].months[2]}


def brief_for(code: str, key: str) -> Brief:
    """Return the brief of one made-up letter."""
    body = Letter(TONGUES[code], "", values_in(code), {}).body(key)
    return Brief(key.partition(".")[0], code, VALUES["first_name"], VALUES["owner_first_name"], body)


def keys_of(code: str) -> list[str]:
    """Return the texts of letters of one language."""
    texts = TONGUES[code].texts
    return [key for key in texts if key.partition(".")[0] in KINDS and not key.endswith(".subject")]


def whole(brief: Brief, message: str) -> str:
    """Return a message as a letter with the greeting and signature of its brief."""
    return "\n\n".join(filter(None, (brief.greeting, message, brief.signature)))


def good(texts: dict[str, Texts]) -> Iterator[Case]:
    """Yield rewordings that say what their templates say."""
    for code, pairs in texts.items():
        for key, text in pairs:
            brief = brief_for(code, key)
            yield Case("", brief, whole(brief, fill(text, values_in(code))))


def own(tones: Iterable[Tone] = (Tone.PLAIN,)) -> Iterator[Case]:
    """Yield every text of our own, checked against itself, in both ways to address somebody where there are two."""
    for (code, tongue), tone in product(TONGUES.items(), tones):
        registers = {register_in(tongue, tone, usual) for usual in ("", tongue.other_register)}
        for key, register in product(keys_of(code), sorted(registers)):
            brief = replace(brief_for(code, key), template=letter_in(code, register, tone).body(key))
            yield Case("", brief, brief.template)


def letter_in(code: str, register: str, tone: Tone) -> Letter:
    """Return a made-up letter of one language, tone and way of address."""
    whole_names = {"recipient": VALUES["full_name"], "owner_name": "Mara Lund"}
    return Letter(TONGUES[code], register, values_in(code) | whole_names, {}, tone)


def bad() -> Iterator[Case]:
    """Yield texts each of which has one thing wrong."""
    for code in TONGUES:
        for key in keys_of(code):
            brief = brief_for(code, key)
            yield from planted(brief, code)
            yield from exchanged(brief, code, key)
            yield from other_verdicts(brief, code, key)
            yield from outside(brief, code, key)
            yield from turned(brief, code)
        for key, lie in TOLD[code].items():
            brief = brief_for(code, key)
            yield Case("told as a fact", brief, whole(brief, f"{brief.message} {lie}"))


def planted(brief: Brief, code: str) -> Iterator[Case]:
    """Yield the text with a lie behind it, and before it."""
    for label, lie in zip(ORDER, PLANTED[code], strict=True):
        if brief.kind == "accept" and label == "accept":
            continue
        yield Case(label, brief, whole(brief, f"{brief.message} {lie}"))
        yield Case(label, brief, whole(brief, f"{lie} {brief.message}"))
    for order in ORDERS:
        yield Case("signs and orders", brief, whole(brief, f"{brief.message} {order}"))


def exchanged(brief: Brief, code: str, key: str) -> Iterator[Case]:
    """Yield the text with one of its values exchanged."""
    template, tongue = TONGUES[code].texts[key], TONGUES[code]
    for name, other in {**OTHER, "month": tongue.months[7]}.items():
        if f"{{{name}}}" in template or name == "first_name":
            text = Letter(tongue, "", {**values_in(code), name: other}, {}).body(key)
            yield Case(f"another {name}", brief, text)
    for number, other_number in (("15", "50"), ("30", "20"), ("15", "30")):
        if number in brief.message:
            yield Case("another number", brief, whole(brief, brief.message.replace(number, other_number)))
    if VALUES["introducer"] in brief.message:
        yield Case("names exchanged", brief, whole(brief, brief.message.replace("Jude Hartley", "Robin")))


def other_verdicts(brief: Brief, code: str, key: str) -> Iterator[Case]:
    """Yield what another answer would say."""
    for other in (f"{kind}.{which}" for kind in KINDS[:4] for which in ("plain", "short")):
        kinds = {other.partition(".")[0], key.partition(".")[0]}
        if len(kinds) > 1 and kinds != {"accept", "followup"}:  # these two say much the same
            yield Case("another answer", brief, brief_for(code, other).template)


def turned(brief: Brief, code: str) -> Iterator[Case]:
    """Yield the text with its questions told as facts, and with each of its denials left out."""
    if "?" in brief.message:
        told = brief.message.replace("¿", "").replace("?", ".")
        yield Case("question told as a fact", brief, whole(brief, told))
    said, small = clean(brief.message), small_words(code)
    for before, word in pairwise(words_of(said)):
        if word.fold in small.denying and before.fold not in {
            *small.doubting,
            "zo",
        }:  # "if not" denies nothing
            yield Case("denial left out", brief, whole(brief, said[: word.start] + said[word.end + 1 :]))


def outside(brief: Brief, code: str, key: str) -> Iterator[Case]:
    """Yield what is wrong with a text as a whole."""
    elsewhere = "de" if code != "de" else "nl"
    yield Case("another language", brief, brief_for(elsewhere, key).template)
    yield Case("nothing", brief, "")
    yield Case("twice", brief, whole(brief, " ".join([brief.message] * 3)))
    yield Case("no greeting", brief, f"{brief.message}\n\n{brief.signature}")
    yield Case("another signature", brief, replace(brief, owner="Tom").template.replace("Mara", "Tom"))
    yield Case("talks about it", brief, f"Sure, here is the text:\n\n{brief.template}")


def main() -> None:
    """Print both rates, and what passed or was refused with --show."""
    show = "--show" in sys.argv
    for name, cases in (
        ("own texts, in every tone", own(Tone)),
        ("rewordings, learned", good(LEARNED)),
        ("rewordings, held out", good(HELD_OUT)),
    ):
        found = [(case, doubts_about(case.text, case.brief)) for case in cases]
        kept = [case for case, doubts in found if not doubts]
        print(f"{name}: {len(kept)} of {len(found)} let through")
        if show and "held" not in name:
            for case, doubts in found:
                if doubts:
                    print(
                        f"   {case.brief.language} {case.brief.kind}: {doubts}\n      {case.brief.template!r}"
                    )
    checked, passed = Counter[str](), Counter[str]()
    for case in bad():
        if case.text == case.brief.template:
            continue
        checked[case.label] += 1
        if not doubts_about(case.text, case.brief):
            passed[case.label] += 1
            if show:
                print(
                    f"   passed: {case.label} {case.brief.language}: {case.text!r} FOR {case.brief.message!r}"
                )
    print(f"bad texts: {sum(passed.values())} of {sum(checked.values())} let through")
    for label, count in checked.most_common():
        print(f"   {label}: {passed[label]} of {count}")


if __name__ == "__main__":
    main()
