"""Being asked for an introduction on pages: written down, advised on, taken step by step, and nobody else's to see."""

import re
from datetime import datetime
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.actions.test_introductions import build_network, id_of
from tests.actions.test_network_map import bring_mail
from tests.evidence_files import ALICE, letter
from tests.web.conftest import let_in

from firsthand.actions.introduction_requests import keep_request
from firsthand.store.models import IntroductionStep, Owner


@pytest.fixture
def page(alice: Owner, tmp_path: Path, now: datetime) -> Client:
    return let_in(build_network(alice, tmp_path, now))


ASKED = {"asker": "ana silva", "target": "bob marsh", "why": "<b>Ports</b>", "gain": ""}


def test_a_request_is_written_down_and_goes_on(page: Client) -> None:
    assert "Somebody asks you" in page.get("/introductions/").text
    answer = page.post("/introductions/requests/new/", ASKED)
    address = answer.headers["Location"].partition("?")[0]
    text = page.get(answer.headers["Location"]).text
    assert "Introduction of Ana Silva to Bob Marsh: Ana Silva asked you." in text
    assert "Not yet: there is something to do before you ask Bob Marsh." in text
    assert "Nothing says what Bob Marsh could get out of it: ask Ana Silva." in text
    assert "&lt;b&gt;Ports&lt;/b&gt;" in text
    assert "<b>Ports" not in text
    assert {page.get(link).status_code for link in re.findall(r'href="(/evidence/[^"]+)"', text)} == {302}
    assert f'formaction="/outbox/begin/" name="person" value="{id_of("Bob Marsh")}"' in text
    assert "May I introduce Ana Silva to you?" in text
    assert "Darf ich Ihnen Ana Silva vorstellen?" in page.get(address, {"language": "de"}).text
    assert "Ana Silva wants to meet Bob Marsh" in page.get("/introductions/").text
    step = f"{address}step/"
    assert page.post(step, {"stage": "introduced"}).status_code == 400
    assert page.post(step, {"stage": "married"}).status_code == 400
    for stage in ("why-told", "target-asked", "target-agreed"):
        assert page.post(step, {"stage": stage, "gain": "Figures"}).status_code == 302
    agreed = page.get(address).text
    assert "Ana Silva, meet Bob Marsh" in agreed
    assert "I introduced them" in agreed
    page.post(step, {"stage": "introduced"})
    assert "You introduced them. (21 November 2026)" in page.get(address).text


def test_what_cannot_be_kept_is_said_beside_the_form(page: Client) -> None:
    wrong = page.post("/introductions/requests/new/", {**ASKED, "target": "Zelda <i>"})
    assert wrong.status_code == 400
    assert "Whom they want to meet, “Zelda &lt;i&gt;”: Nobody of that name is in your records." in wrong.text
    assert "firsthand people" not in wrong.text
    empty = page.post("/introductions/requests/new/", {**ASKED, "asker": " "}).text
    assert "Who asks: No name was written." in empty
    assert 'value="Zelda &lt;i&gt;"' in wrong.text
    assert page.post("/introductions/requests/new/", {}).status_code == 400
    ana = id_of("Ana Silva")
    assert 'value="Ana Silva"' in page.get("/introductions/", {"asker": ana}).text
    assert page.get("/introductions/", {"asker": "9" * 30, "target": "x"}).status_code == 200
    assert f"/introductions/?asker={ana}#asked" in page.get(f"/people/{ana}/").text
    assert page.get("/introductions/requests/999/").status_code == 404
    assert page.post("/introductions/requests/999/step/", {"stage": "said-no"}).status_code == 404


def test_of_several_people_of_a_name_one_is_chosen_beside_the_form(
    page: Client, tmp_path: Path, now: datetime
) -> None:
    more = letter("Ana Siskind <ana@siskind.example>", ALICE, "Hi", "Fri, 2 Oct 2026 09:00:00 +0000", "s@x")
    bring_mail(Owner.objects.get(), tmp_path, now, more, name="more.mbox")
    several = page.post("/introductions/requests/new/", {**ASKED, "asker": "ana", "target": "b"})
    assert several.status_code == 400
    assert "Who asks, “ana”: Several people go by that name." in several.text
    assert "Choose which of them, or write more of the name." in several.text
    ana, other = id_of("Ana Silva"), id_of("Ana Siskind")
    for each in (ana, other):
        assert f'name="asker-which" value="{each}"' in several.text
    assert "wrote to each other · last in touch" in several.text
    assert "firsthand people" not in several.text
    chosen = {**ASKED, "asker": "ana", "asker-which": str(other)}
    assert page.post("/introductions/requests/new/", {**chosen, "asker-which": "999"}).status_code == 400
    address = page.post("/introductions/requests/new/", chosen).headers["Location"]
    assert "Ana Siskind wants to meet Bob Marsh." in page.get(address).text
    again = page.post("/introductions/requests/new/", chosen)
    assert "It stands among those who ask you." in again.text


def test_a_stranger_sees_nothing_of_it(page: Client, now: datetime) -> None:
    page.post("/introductions/requests/new/", ASKED)
    row_id = IntroductionStep.objects.get().pk
    stranger = let_in(Owner.objects.create(created_at=now))
    assert stranger.get(f"/introductions/requests/{row_id}/").status_code == 404
    assert stranger.post(f"/introductions/requests/{row_id}/step/", {"stage": "said-no"}).status_code == 404
    assert stranger.get(f"/evidence/introduction:{row_id}/").status_code == 404
    assert IntroductionStep.objects.count() == 1


def test_the_list_asks_no_more_for_more_requests(page: Client, now: datetime) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as found:
            page.get("/introductions/")
        return len(found)

    owner = Owner.objects.first()
    assert owner
    keep_request(owner, id_of("Ana Silva"), id_of("Bob Marsh"), now)
    queries()
    one = queries()
    keep_request(owner, id_of("Bob Marsh"), id_of("Ana Silva"), now)
    keep_request(owner, id_of("Dora Quist"), id_of("Ana Silva"), now)
    assert queries() == one
