"""Default wordings in every language, and the owner's own."""

import re
from collections import Counter
from datetime import UTC, date, datetime

import pytest

from firsthand.core.drafting import check_wording, draft_reply, known_wordings
from firsthand.core.drafting.languages import TONGUES
from firsthand.core.drafting.wordings import FIELDS, fill
from firsthand.core.errors import UserError
from firsthand.core.invitations import Case, Match, Matched, Sender
from firsthand.core.knowledge import Knowing, Knowledge, Owner
from firsthand.core.notes.values import NoteKind, NoteReading
from firsthand.core.verdicts import Decision, Verdict

VALUES = {
    "first_name": "Ana",
    "full_name": "Ana Silva",
    "owner_first_name": "Sam",
    "owner_name": "Sam Reyes",
    "owner_work": "Engineer, Northwind",
    "introducer": "Maria Lopez",
    "person": "Maria Lopez",
    "event": "Porto Data Day",
    "organisation": "Northwind",
    "month": "March 2026",
    "topic": "stock counts",
    "offer": "finding what slows a warehouse down",
    "seek": "a controller in Porto",
    "reason": "I am looking into how ports plan",
    "gain": "our figures on night shifts",
    "recipient": "Ana Silva",
    "promise": "the notes of the harbour talk",
    "minutes": "20",
    "asker": "Ana",
    "target": "Maria",
    "introduced": "Ana",
    "work": "Engineer, Northwind",
}
CASE = Case(
    1,
    Sender("Ana Silva"),
    datetime(2026, 10, 2, tzinfo=UTC),
    "Hello",
    NoteReading(NoteKind.PERSONAL, "en"),
    match=Matched(Match.SAME),
    knowing=Knowing(Knowledge.MET, last_on=date(2026, 8, 1)),
)
EMOJI = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff]")


def reply(wordings: dict[str, str], verdict: Verdict = Verdict.ACCEPT) -> str:
    decision = Decision(verdict, 2, ())
    return draft_reply(
        CASE, decision, owner=Owner(name="Sam Reyes"), today=date(2026, 10, 6), wordings=wordings
    ).body


def test_every_language_has_the_same_texts() -> None:
    keys = {code: set(tongue.texts) for code, tongue in TONGUES.items()}
    assert len(keys) == 7
    assert all(texts == keys["en"] for texts in keys.values())


def test_every_language_has_twelve_different_months() -> None:
    assert all(len(set(tongue.months)) == 12 for tongue in TONGUES.values())


def own_wordings(code: str) -> dict[str, str]:
    """Return the default wordings of one language."""
    return {key: text for key, text in known_wordings().items() if key.startswith(f"{code}.")}


def reads_clean(key: str, text: str) -> bool:
    """Tell whether a text with its fields filled in could be sent as it is."""
    return (
        not re.search(r"[{}\[\]|<>!¡]|\s{2}|\s[,.]|https?:|www\.", text)
        and not EMOJI.search(text)
        and text == text.strip()
        and (text[-1] in ".?,:" or bool({"signature", "subject"} & set(key.split("."))))
        and Counter(text)["¿"] == (text.count("?") if key.startswith("es.") else 0)
        and len(text) <= 340
    )


@pytest.mark.parametrize("code", TONGUES)
def test_default_wordings_read_clean(code: str) -> None:
    texts = {key: fill(text, VALUES) for key, text in own_wordings(code).items()}
    assert texts
    assert {key: text for key, text in texts.items() if not reads_clean(key, text)} == {}


@pytest.mark.parametrize("code", TONGUES)
def test_default_wordings_use_the_fields_of_their_english_twins(code: str) -> None:
    others = {}
    for key, text in own_wordings(code).items():
        name = key.split(".", 1)[1]
        base = name if name in TONGUES[code].texts else name.rsplit(".", 1)[0]
        fields = sorted(re.findall(r"\{(\w+)\}", text))
        if fields != sorted(re.findall(r"\{(\w+)\}", TONGUES["en"].texts[base])) or set(fields) - set(FIELDS):
            others[key] = fields
    assert others == {}


@pytest.mark.parametrize("code", ["de", "es", "it", "nl"])
def test_both_ways_to_address_somebody_differ(code: str) -> None:
    wordings, other = known_wordings(), TONGUES[code].other_register
    assert wordings[f"{code}.talk.plain"] != wordings[f"{code}.talk.plain.{other}"]


def test_formal_and_familiar_words_never_mix() -> None:
    wordings = known_wordings()
    familiar = {key: text for key, text in wordings.items() if key.startswith("de.") and key.endswith(".du")}
    formal = {
        key: text for key, text in wordings.items() if key.startswith("de.") and f"{key}.du" in wordings
    }
    assert not [
        key for key, text in familiar.items() if re.search(r"\b(?:Ihnen|Ihre|Ihrem|Ihren|Sie)\b", text)
    ]
    assert not [
        key
        for key, text in formal.items()
        if re.search(r"\b(?:du|dir|dich|deine?[mn]?|sag|hast)\b", text, re.IGNORECASE)
    ]


def test_own_wording_replaces_the_default() -> None:
    assert "Seen in August, Ana." in reply({"en.accept.met": "Seen in {month}, {first_name}."})


def test_own_wording_that_needs_a_missing_value_gives_way_to_the_default() -> None:
    body = reply({"en.accept.met": "We were at {event}."})
    assert "We were at" not in body
    assert "last in touch in August" in body


def test_blank_own_wording_is_no_wording() -> None:
    assert reply({"en.accept.met": "  "}) == reply({})


def test_unknown_field_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UserError) as caught:
        reply({"en.accept.met": "Hello {firm}"})
    assert caught.value.code == "DRF-101"
    assert caught.value.what.startswith("Unknown field {firm}. Known fields: {first_name}, ")


def test_unknown_key_is_refused() -> None:
    with pytest.raises(UserError, match="DRF-102"):
        check_wording("en.accept.nowhere", "Hello")


def test_format_specifications_are_no_fields() -> None:
    for text in ("{first_name!r}", "{first_name.__class__}", "{0}", "{}", "{ first_name }"):
        with pytest.raises(UserError, match="DRF-101"):
            check_wording("en.accept.plain", text)


def test_lone_braces_in_an_own_wording_stay_as_they_are() -> None:
    assert "a { b" in reply({"en.accept.met": "a { b"})


@pytest.mark.parametrize(
    ("code", "before"),
    [("fr", r"\b(?:de|que|le|la|ne|se|je|me|lorsque|puisque|si) (?:« )?$"), ("es", r"\b(?:y|o) [“«]?$")],
)
def test_no_word_stands_before_a_name_that_would_change_before_a_vowel(code: str, before: str) -> None:
    fields = r"\{(?:first_name|full_name|introducer|person|event|organisation|recipient)\}"
    for key, text in known_wordings().items():
        if key.startswith(f"{code}."):
            assert not any(re.search(before, text[: found.start()]) for found in re.finditer(fields, text)), (
                key
            )
