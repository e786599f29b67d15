"""The tone of drafts: how they greet, address and close in each language, and that they say the same."""

from datetime import date

import pytest
from tests.core.drafting.test_replies import LANGUAGES, OWNER, TODAY, case, decide

from firsthand.core.drafting import Draft, draft_reply
from firsthand.core.drafting.afterwards import draft_word
from firsthand.core.drafting.languages import TONGUES
from firsthand.core.drafting.tone import Tone, length_of, tone_of
from firsthand.core.introduction_steps import Introduction, Party, Stage, Taken
from firsthand.core.knowledge import Evidence, Knowing, Knowledge
from firsthand.core.verdicts import Verdict

MET = Evidence("met", "You met", ("meeting:5",), date(2026, 3, 4))


def reply(language: str, tone: Tone, verdict: Verdict = Verdict.ACCEPT, note: str = "", **more) -> Draft:
    one = case(Knowledge.MET, note=note, language=language, knowing=Knowing(Knowledge.MET, (MET,), MET.on))
    return draft_reply(one, decide(verdict), owner=OWNER, today=TODAY, tone=tone, **more)


@pytest.mark.parametrize(
    ("language", "greeting", "ending"),
    [
        ("en", "Dear Ana Silva,", "Kind regards,\nSam Reyes"),
        ("de", "Guten Tag Ana Silva,", "Mit freundlichen Grüßen\nSam Reyes"),
        ("fr", "Bonjour Ana Silva,", "Bien cordialement,\nSam Reyes"),
        ("es", "Buenos días, Ana Silva:", "Un cordial saludo,\nSam Reyes"),
        ("pt", "Bom dia, Ana Silva,", "Com os melhores cumprimentos,\nSam Reyes"),
        ("it", "Gentile Ana Silva,", "Cordiali saluti\nSam Reyes"),
        ("nl", "Geachte Ana Silva,", "Met vriendelijke groet,\nSam Reyes"),
    ],
)
def test_formal_greets_by_the_whole_name_and_closes_formally(
    language: str, greeting: str, ending: str
) -> None:
    body = reply(language, Tone.FORMAL).body.split("\n\n")
    assert (body[0], body[-1]) == (greeting, ending)


@pytest.mark.parametrize(
    ("language", "tone", "note", "said"),
    [
        ("de", Tone.PLAIN, "", "Ihre Einladung"),
        ("de", Tone.PLAIN, "Hast du Zeit?", "deine Einladung"),
        ("de", Tone.FORMAL, "Hast du Zeit?", "Ihre Einladung"),
        ("de", Tone.WARM, "", "deine Einladung"),
        ("es", Tone.FORMAL, "", "su invitación"),
        ("es", Tone.WARM, "Usted me conoce", "tu invitación"),
        ("nl", Tone.FORMAL, "", "uw uitnodiging"),
        ("nl", Tone.WARM, "", "je uitnodiging"),
        ("it", Tone.WARM, "", "Ciao Ana"),
    ],
)
def test_tone_decides_how_to_address(language: str, tone: Tone, note: str, said: str) -> None:
    assert said in reply(language, tone, note=note).body


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_warm_draft_ends_with_a_wish_that_rests_on_the_tone(language: str) -> None:
    warm, plain = reply(language, Tone.WARM), reply(language, Tone.PLAIN)
    assert len(warm.body.split("\n\n")) == len(plain.body.split("\n\n")) + 1
    assert warm.rests_on[-1].because == "Your tone is warm."
    assert warm.rests_on[-1].text == warm.body.split("\n\n")[-2]
    assert len(reply(language, Tone.WARM, Verdict.DECLINE).body.split("\n\n")) == 3


@pytest.mark.parametrize("tone", list(Tone))
def test_what_is_said_is_the_same_in_every_tone(tone: Tone) -> None:
    assert reply("en", tone).body.split("\n\n")[1] == reply("en", Tone.PLAIN).body.split("\n\n")[1]
    assert reply("en", tone).wording == "en.accept.met"


def test_texts_of_a_tone_are_the_owners_to_change() -> None:
    own = {
        "en.greeting.formal.named": "Good morning {recipient},",
        "en.signature.formal": "Yours, {owner_name}",
    }
    body = reply("en", Tone.FORMAL, wordings=own).body
    assert body.startswith("Good morning Ana Silva,")
    assert body.endswith("Yours, Sam Reyes")


def test_an_unknown_tone_is_plain() -> None:
    assert (tone_of("loud"), tone_of("warm"), length_of("")) == (Tone.PLAIN, Tone.WARM, "normal")


@pytest.mark.parametrize("tone", list(Tone))
def test_letters_about_introductions_follow_the_tone(tone: Tone) -> None:
    introduction = Introduction(
        3, Party(9, "Ana Silva"), Party(8, "Carl Fenn"), (Taken(Stage.INTRODUCED, TODAY, ""),)
    )
    word = draft_word(
        introduction, owner_name="Sam Reyes", tongue=TONGUES["de"], today=TODAY, wordings={}, tone=tone
    )
    assert word
    greeting = {Tone.PLAIN: "Hallo Ana,", Tone.FORMAL: "Guten Tag Ana Silva,", Tone.WARM: "Hallo Ana,"}[tone]
    assert word.draft.body.startswith(greeting)
    assert word.draft.rests_on[0].records == ("introduction:3",)
    assert len(word.draft.rests_on) == (2 if tone is Tone.WARM else 1)
