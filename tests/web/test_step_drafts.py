"""The draft of a step of Today: below the step, as a page, in another language and tone, and as a mail."""

import re
from datetime import date

import pytest
from tests.archives import archive_files, chat, connection, write_zip
from tests.web.conftest import let_in

from firsthand.actions.goodwill import keep_favour
from firsthand.actions.imports import import_archive
from firsthand.actions.introduction_steps import ask_for, take_step
from firsthand.core.goodwill import FavourKind
from firsthand.core.introduction_steps import Stage
from firsthand.store.models import Identity, Owner, Person

MESSAGE = "Hello Alice, shall we count pumps again?"


@pytest.fixture
def asked(alice: Owner, tmp_path, now) -> Owner:
    """Priya and Alice wrote to each other, and Priya waits for an answer."""
    files = archive_files(
        connections=[
            connection("Priya Raman", "05 Mar 2024", mail="priya@raman.example"),
            connection("Tom Okafor", "05 Mar 2024"),
        ],
        messages=chat(
            "2-m==", "Priya Raman",
            ("them", "2026-10-01 09:00:00", "Shall we?"), ("me", "2026-10-01 10:00:00", "Yes."),
            ("them", "2026-11-12 09:00:00", MESSAGE),
        ),
    )  # fmt: skip
    import_archive(alice, write_zip(tmp_path, files), now)
    return alice


def address(owner: Owner, kind: str = "reply", name: str = "Priya Raman") -> str:
    person = Person.objects.get(owner=owner, name=name)
    identity = Identity.objects.filter(person=person).order_by("pk")
    found = {f"{kind}-{each.pk}" for each in identity}
    text = let_in(owner).get("/today/").text
    [step] = [each for each in found if f'id="{each}"' in text]
    return f"/today/draft/{step}/"


def test_a_step_opens_its_draft_with_what_it_rests_on(asked):
    page, draft = let_in(asked), address(asked)
    assert f'hx-get="{draft}"' in page.get("/today/").text
    text = page.get(draft).text
    assert "Thank you for your question. I am sorry that you had to wait for an answer." in text
    assert "Asked you something on 12 November 2026" in text
    assert 'formaction="/outbox/begin/"' in text
    assert 'href="mailto:priya%40raman.example"' in text
    person = Person.objects.get(owner=asked, name="Priya Raman").pk
    assert f'href="{draft}"' in page.get(f"/people/{person}/").text


def test_htmx_gets_the_draft_alone_in_the_manner_asked_for(asked):
    draft = address(asked)
    step = draft.split("/")[-2]
    part = let_in(asked).get(
        f"{draft}?language=de&tone=formal&length=short",
        headers={"hx-request": "true", "hx-target": f"draft-{step}"},
    )
    assert "<html" not in part.text
    assert "Guten Tag Priya Raman,\n\nvielen Dank für Ihre Frage." in part.text
    assert "Mit freundlichen Grüßen" in part.text
    assert "Telefon" not in part.text


def test_thanks_for_a_favour_written_down(asked, now):
    person = Person.objects.get(owner=asked, name="Tom Okafor").pk
    keep_favour(asked, person, FavourKind.REFERRAL, now, is_given=False, on=date(2026, 11, 20), note="<i>")
    text = let_in(asked).get(address(asked, "thanks", "Tom Okafor")).text
    assert "Thank you for referring me." in text
    assert "They referred you: &lt;i&gt;" in text


@pytest.mark.parametrize("later", [(), (Stage.THANKED, Stage.OUTCOME)])
def test_an_introduction_gets_the_words_of_its_page(asked, now, later):
    ids = {each.name: each.pk for each in Person.objects.filter(owner=asked)}
    introduction = ask_for(asked, ids["Tom Okafor"], ids["Priya Raman"], now)
    for stage in (Stage.AGREED, Stage.TARGET_AGREED, Stage.INTRODUCED, *later):
        take_step(asked, introduction.pk, stage, now)
    page = let_in(asked)
    draft = page.get(address(asked, "thanks", "Tom Okafor")).text
    [body] = re.findall(r"<textarea[^>]*>(.*?)</textarea>", draft, re.DOTALL)
    assert "Priya Raman" in body
    assert body in page.get("/introductions/").text


def test_a_step_of_a_stranger_or_of_nobody_has_no_draft(asked, stranger):
    draft = address(asked)
    assert let_in(stranger).get(draft).status_code == 404
    assert let_in(asked).get("/today/draft/reply-0/").status_code == 404
    assert let_in(asked).get("/today/draft/x/").status_code == 404


def test_the_tone_of_all_drafts_is_chosen_beside_language_and_length(asked):
    page = let_in(asked)
    said = {"language": "en", "length": "short", "tone": "warm"}
    assert page.post("/settings/replies/usual/change/", said).status_code == 302
    asked.refresh_from_db()
    assert (asked.reply_tone, asked.reply_length) == ("warm", "short")
    assert "Warm regards,\n" in page.get(address(asked)).text
    assert "Not used at present: your tone is warm." in page.get("/settings/replies/en.signature/").text
    assert page.post("/settings/replies/usual/change/", said | {"tone": "loud"}).status_code == 400
