"""Policies on the pages: listed, written with what they change, used, removed, for their owner alone."""

import html
import re
from pathlib import Path

import pytest
from tests.archives import archive_files, invitation, write_zip

from firsthand.actions.imports import import_archive
from firsthand.actions.policies import keep_policy
from firsthand.store.models import Owner, OwnPolicy

MINE = 'name = "Mine"\n[answers]\nunexplained = "accept"\n'
HOSTILE = "<script>alert(1)</script>"


@pytest.fixture
def invited(alice: Owner, tmp_path: Path, now) -> Owner:
    import_archive(
        alice,
        write_zip(tmp_path, archive_files(invitations=[invitation("Ana Silva", "2026-11-08T10:00")])),
        now,
    )
    return alice


def test_stops_are_listed_on_an_empty_network_and_open_as_a_file(page):
    text = html.unescape(page.get("/settings/policies/").text)
    assert "“Trusted network” judges your invitations." in text
    assert 'based-on = "Open"' in html.unescape(page.get("/settings/policies/new/?from=open").text)
    assert "No invitation is open, so “Mine” changes nothing now." in page.get("/settings/policies/new/").text


def test_what_is_typed_is_checked_and_nothing_kept(page, invited):
    headers = {"HX-Request": "true", "HX-Target": "policy-check"}
    text = page.post("/settings/policies/check/", {"text": MINE}, headers=headers).text
    assert "1 from ask to accept" in text
    assert "Ana Silva" in text
    wrong = page.post(
        "/settings/policies/check/", {"text": f'name = "{HOSTILE}"\nx = 1'}, headers=headers
    ).text
    assert "Line 2:" in wrong
    assert HOSTILE not in wrong
    assert page.post("/settings/policies/check/", {"text": MINE}).status_code == 200
    assert not OwnPolicy.objects.exists()


def test_exceptions_that_answer_nobody_are_told(page, alice):
    text = f'{MINE}[[exceptions]]\nwhom = "alumni"\nanswer = "talk"\nuntil = 2020-03-31\n'
    told = page.post("/settings/policies/check/", {"text": text}).text
    assert "<strong>Line 7:</strong>" in told
    assert "This exception ended on 31 March 2020" in told


def test_all_that_changes_can_be_opened(page, alice, tmp_path, now):
    asked = [invitation(f"Guest {each:02}", f"2026-11-08T10:{each:02}") for each in range(15)]
    import_archive(alice, write_zip(tmp_path, archive_files(invitations=asked)), now)
    text = page.post("/settings/policies/check/", {"text": MINE}).text
    assert "<summary>and 3 more</summary>" in text
    assert len(set(re.findall(r"Guest \d\d", text))) == 15


def test_policy_is_kept_used_and_cannot_be_removed_then(page, invited):
    kept = page.post("/settings/policies/keep/", {"text": MINE}, follow=True)
    assert "It judges nothing until you use it." in kept.text
    policy = OwnPolicy.objects.get()
    page.post("/settings/stop/", {"stop": "mine"})
    invitations = html.unescape(page.get("/invitations/").text)
    assert 'id="stop-mine" value="mine" checked' in invitations
    assert "1 to accept" in invitations
    assert "POL-104" in page.post(f"/settings/policies/{policy.pk}/remove/").text
    page.post("/settings/stop/", {"stop": "open"})
    page.post(f"/settings/policies/{policy.pk}/remove/")
    assert "Policy “Mine” removed." in page.get("/history/").text
    assert page.get(f"/settings/policies/{policy.pk}/").status_code == 404
    page.post(
        "/invitations/undo/", {"act": f"policy:{OwnPolicy.objects.latest('id').pk}", "from": "policies"}
    )
    assert page.get(f"/settings/policies/{policy.pk}/").status_code == 200


def test_earlier_versions_are_shown_and_brought_back_by_saving(page, alice, now):
    keep_policy(alice, MINE, now)
    keep_policy(alice, MINE.replace("accept", "talk"), now)
    policy = OwnPolicy.objects.earliest("id")
    assert 'unexplained = "accept"' in html.unescape(
        page.get(f"/settings/policies/{policy.pk}/?version=1").text
    )
    assert 'unexplained = "talk"' in html.unescape(
        page.get(f"/settings/policies/{policy.pk}/?version=x").text
    )


def test_versions_tell_what_changed(page, alice, now):
    keep_policy(alice, MINE, now)
    assert "what changed" not in page.get(f"/settings/policies/{OwnPolicy.objects.get().pk}/").text
    keep_policy(alice, MINE.replace("accept", "talk"), now)
    text = html.unescape(page.get(f"/settings/policies/{OwnPolicy.objects.earliest('id').pk}/").text)
    versions = text[text.index('id="versions"') :]
    assert re.findall(r"</span>(unexplained[^<]*)</(del|ins)>", versions) == [
        ('unexplained = "accept"', "del"),
        ('unexplained = "talk"', "ins"),
    ]
    assert "as it was saved first" in versions


def test_a_save_from_a_page_that_is_behind_is_refused_with_both_texts(page, alice, now):
    keep_policy(alice, MINE, now)
    policy = OwnPolicy.objects.get()
    seen = {"policy": policy.pk, "seen": policy.pk}
    assert f'name="seen" value="{policy.pk}"' in page.get(f"/settings/policies/{policy.pk}/").text
    first = MINE.replace("accept", "talk")
    page.post("/settings/policies/keep/", {"text": first, **seen})
    second = MINE.replace("accept", "decline")
    answer = page.post("/settings/policies/keep/", {"text": second, **seen})
    told = html.unescape(answer.text)
    assert answer.status_code == 400
    assert "“Mine” was changed since you opened it." in told
    assert "Nothing was saved" in told
    assert told.count('unexplained = "decline"') == 2  # in the field, and beside what is kept
    assert '</span>unexplained = "talk"</ins>' in told
    newest = OwnPolicy.objects.latest("id")
    assert "talk" in newest.text
    assert f'name="seen" value="{newest.pk}"' in told
    page.post("/settings/policies/keep/", {"text": second, "policy": policy.pk, "seen": newest.pk})
    assert "decline" in OwnPolicy.objects.latest("id").text


def test_a_new_policy_does_not_take_the_place_of_one_of_its_name(page, alice, now):
    keep_policy(alice, MINE, now)
    told = page.post("/settings/policies/keep/", {"text": MINE.replace("accept", "talk"), "seen": "0"})
    assert "You have a “Mine” already." in told.text
    assert OwnPolicy.objects.count() == 1


def test_the_form_says_that_another_name_makes_a_policy_of_its_own(page, alice, now):
    keep_policy(alice, MINE, now)
    text = page.get(f"/settings/policies/{OwnPolicy.objects.get().pk}/").text
    assert "with another name it becomes a policy of its own beside" in text
    assert "data-guarded" in text


def test_what_cannot_be_used_stays_in_its_field(page):
    answer = page.post("/settings/policies/keep/", {"text": f"name = 3 # {HOSTILE}"})
    assert answer.status_code == 400
    assert HOSTILE not in answer.text
    assert "name = 3 #" in answer.text
    assert not OwnPolicy.objects.exists()


def test_policy_of_another_owner_is_not_there(page, stranger, now):
    keep_policy(stranger, MINE, now)
    policy = OwnPolicy.objects.get()
    assert page.get(f"/settings/policies/{policy.pk}/").status_code == 404
    assert page.post(f"/settings/policies/{policy.pk}/remove/").status_code == 404
    assert "Mine" not in page.get("/settings/policies/").text


def test_policy_that_cannot_be_read_any_more_is_told(page, alice, now):
    keep_policy(alice, MINE, now)
    page.post("/settings/stop/", {"stop": "mine"})
    OwnPolicy.objects.update(text="name = 3")
    text = html.unescape(page.get("/settings/policies/").text)
    assert "“Mine”, which you chose, cannot be read any more." in text
    assert page.get("/invitations/").status_code == 200
