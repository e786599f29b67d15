"""How a text reads to a made-up person."""

from datetime import date

from firsthand.core.drafting import default_texts
from firsthand.core.drafting.preview import Part, Preview, preview_letters

TODAY = date(2026, 11, 21)


def previews(key: str, text: str = "") -> tuple[Preview, ...]:
    texts = {key: text} if text else {}
    return preview_letters(key, texts, owner_first_name="Mara", today=TODAY)


def said(parts: tuple[Part, ...]) -> str:
    return "".join(part.text for part in parts)


def test_letter_is_whole_with_greeting_and_signature() -> None:
    [one] = previews("en.accept.met", "Seen in {month}, {first_name}.")
    assert said(one.body) == "Hi Robin,\n\nSeen in September, Robin.\n\nMara"


def test_filled_fields_are_told_from_the_text() -> None:
    [one] = previews("en.talk.event", "About {event}!")
    assert [part.text for part in one.body if part.is_filled] == ["Robin", "Porto Data Day", "Mara"]


def test_two_ways_of_address_are_two_letters() -> None:
    usual, other = previews("de.accept.plain", "Danke [Ihnen|dir].")
    assert (usual.register, other.register) == ("", "du")
    assert ("Danke Ihnen." in said(usual.body), "Danke dir." in said(other.body)) == (True, True)


def test_subject_stands_above_its_own_letter() -> None:
    [one] = previews("en.check.introducer.subject", "Is {full_name} from you?")
    assert said(one.subject) == "Is Robin Marlow from you?"
    assert said(one.body).startswith("Hi Jude,\n\nRobin Marlow has sent me")


def test_greeting_without_a_name_stands_in_its_letter() -> None:
    [one] = previews("en.greeting.plain", "Good day,")
    assert said(one.body).startswith("Good day,\n\nThank you")


def test_every_text_has_a_preview_without_gaps() -> None:
    shown = {key: previews(key) for key in default_texts()}
    assert all(shown.values())
    gaps = {"{", "}", "[", "|", "\ue000"}
    assert [
        key
        for key, all_of in shown.items()
        if gaps & set("".join(said(each.subject) + said(each.body) for each in all_of))
    ] == []
