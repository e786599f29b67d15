"""Coming in by a launch link and going out again."""

from datetime import timedelta

from tests.web.conftest import let_in, visitor

from firsthand.actions.access import make_launch_token
from firsthand.clock import machine_time


def test_launch_link_opens_the_pages_once(alice):
    address = f"/open/{make_launch_token(alice, machine_time())}/"
    first, second = visitor(), visitor()
    assert first.get(address).headers["Location"] == "/"
    assert first.get("/").status_code == 200
    assert second.get(address).status_code == 403
    assert second.get("/").status_code == 403


def test_used_link_does_not_lock_out_the_browser_it_let_in(alice):
    address = f"/open/{make_launch_token(alice, machine_time())}/"
    browser = visitor()
    browser.get(address)
    assert browser.get(address).headers["Location"] == "/"
    browser.post("/lock/")
    assert browser.get(address).status_code == 403


def test_link_opens_for_a_minute_only(alice):
    token = make_launch_token(alice, machine_time() - timedelta(seconds=61))
    answer = visitor().get(f"/open/{token}/")
    assert answer.status_code == 403
    assert "firsthand link" in answer.text
    token = make_launch_token(alice, machine_time() - timedelta(seconds=59))
    assert visitor().get(f"/open/{token}/").status_code == 302


def test_link_ignores_where_one_would_like_to_go(alice):
    answer = visitor().get(f"/open/{make_launch_token(alice, machine_time())}/?next=//evil.test/")
    assert answer.headers["Location"] == "/"


def test_a_session_known_before_is_worth_nothing(alice):
    browser = let_in(alice)
    before = browser.cookies["firsthand_session"].value
    browser.get(f"/open/{make_launch_token(alice, machine_time())}/")
    assert browser.cookies["firsthand_session"].value != before
    stolen = visitor()
    stolen.cookies["firsthand_session"] = before
    assert stolen.get("/").status_code == 403


def test_session_cookie_is_kept_from_scripts_and_other_sites(page):
    cookie = page.cookies["firsthand_session"]
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Strict")


def test_locking_ends_the_visit(page):
    kept = page.cookies["firsthand_session"].value
    page.post("/lock/")
    thief = visitor()
    thief.cookies["firsthand_session"] = kept
    assert page.get("/invitations/").status_code == thief.get("/invitations/").status_code == 403


def test_opening_needs_a_plain_visit(alice):
    address = f"/open/{make_launch_token(alice, machine_time())}/"
    assert visitor().head(address).status_code == 405
    assert visitor().get(address).status_code == 302


def test_health_says_nothing_about_the_data(nobody):
    assert nobody.get("/health/").json() == {"status": "ok"}


def test_refused_question_with_an_old_session_takes_no_cookie_away(alice):
    """A page asked how far an import is, while a new link was opened in the same browser."""
    browser = visitor()
    browser.cookies["firsthand_session"] = "of-a-visit-long-over"
    answer = browser.get("/import/progress/", headers={"hx-request": "true"})
    assert answer.status_code == 403
    assert "firsthand_session" not in answer.cookies


def test_locking_takes_the_cookie_away(page):
    answer = page.post("/lock/")
    assert answer.cookies["firsthand_session"]["max-age"] == 0
