"""Lists that others shared, and sharing one, on pages."""

import json
import re
from datetime import datetime
from pathlib import Path

import pytest
from django.test import Client
from tests.actions.test_introductions import build_network, id_of
from tests.sources.shared.test_reader import HEAD
from tests.web.conftest import let_in

from firsthand.actions.importing import import_source
from firsthand.sources.opening import SourceKind
from firsthand.store.models import Owner, SharedList


@pytest.fixture
def page(alice: Owner, tmp_path: Path, now: datetime) -> Client:
    """A network into which a list of Ana was imported, with markup in it."""
    build_network(alice, tmp_path, now)
    people = [*HEAD["people"], {"name": "<b>Bold</b> Person", "company": "Harbour Ltd"}]
    path = tmp_path / "ana.shared.json"
    path.write_text(json.dumps(HEAD | {"people": people}), encoding="utf-8")
    import_source(alice, path, SourceKind.SHARED, now)
    return let_in(alice)


def test_lists_are_shown_and_removed_with_a_way_back(page: Client) -> None:
    text = page.get("/introductions/").text
    assert "Shared on 1 November 2026, until 1 November 2027: 4 people, 1 of them in your records." in text
    row_id = SharedList.objects.get().pk
    assert (
        page.post(f"/introductions/lists/{row_id}/remove/").headers["Location"]
        == "/introductions/?said=1#lists"
    )
    removed = page.get("/introductions/?said=1").text
    assert "List that Ana Silva shared with you, removed." in removed
    assert "You removed it: it counts no more." in removed
    page.post(f"/introductions/lists/{row_id}/back/")
    assert "until 1 November 2027" in page.get("/introductions/").text
    page.post(f"/introductions/lists/{row_id}/forget/")
    assert "Lists that others shared" not in page.get("/introductions/").text
    assert page.post(f"/introductions/lists/{row_id}/remove/").status_code == 404
    assert page.post(f"/introductions/lists/{row_id}/burn/").status_code == 400


def test_who_is_only_on_a_list_is_found_with_whom_to_ask(page: Client) -> None:
    text = page.get("/introductions/", {"company": "harbour"}).text
    assert 'href="https://www.linkedin.com/in/zelda-quint/"' in text
    assert "They know them well: " in text
    assert "&lt;b&gt;Bold&lt;/b&gt; Person" in text
    assert "<b>Bold" not in text
    assert "On lists" not in page.get("/introductions/", {"who": "emil"}).text
    emil = page.get("/introductions/", {"who": "Emil Brandt"}).text
    assert "Ana Silva’s own list, shared with you on 1 November 2026, has Emil Brandt" in emil
    [link] = set(re.findall(r'href="(/evidence/sharedtie:\d+/)"', emil))
    assert page.get(link).headers["Location"] == f"/introductions/#list-{SharedList.objects.get().pk}"


def test_a_stranger_sees_no_list(page: Client, now: datetime) -> None:
    row_id = SharedList.objects.get().pk
    stranger = let_in(Owner.objects.create(created_at=now))
    assert stranger.post(f"/introductions/lists/{row_id}/remove/").status_code == 404
    assert "Ana" not in stranger.get("/introductions/").text


def test_a_list_is_shared_by_choice(page: Client) -> None:
    assert "(5 people instead of 2)" in page.get("/people/share/").text
    given = {"shared_with": "Boris Vance", "days": "30", "how_well": "1"}
    refused = page.post("/people/share/", given)
    assert (refused.status_code, "by your own choice alone" in refused.text) == (400, True)
    assert 'value="Boris Vance"' in refused.text
    answer = page.post("/people/share/?q=ana", given | {"consent": "1"})
    assert answer.headers["Content-Disposition"] == 'attachment; filename="people-2026-11-21.shared.json"'
    said = json.loads(answer.getvalue())
    assert [each["name"] for each in said["people"]] == ["Ana Silva"]
    assert said["expires_on"] == "2026-12-21"
    taken = json.loads(page.post("/people/share/", {"shared_with": "Boris Vance", "revoke": "1"}).getvalue())
    assert (taken["list_id"], taken["is_revoked"], taken["people"]) == (said["list_id"], True, [])
    for odd in ({"days": "x"}, {"days": "9999"}, {"shared_with": ""}):
        assert page.post("/people/share/", given | {"consent": "1"} | odd).status_code == 400
    assert "/people/share/" in page.get("/people/").text
    assert page.get(f"/people/{id_of('Ana Silva')}/").status_code == 200
