"""Every route, walked from the site map: a new page is covered on the day it appears."""

import pytest
from django.db import connection
from django.urls import get_resolver
from tests.web.conftest import HOST, let_in, visitor

VALUES = {"token": "x", "reference": "message:1", "key": "en.accept.met"}
PUBLIC = {"open", "health", "today-feed"}
ACTS = {
    "lock",
    "invitations-mark",
    "invitations-remove",
    "invitations-undo",
    "invitations-decline",
    "invitations-draft",
    "erasings-let-in",
    "people-log",
    "today-handle",
    "today-undo",
    "settings-calendar",
    "settings-calendar-revoke",
    "import-sample-cancel",
    "import-sample-leave",
    "import-cancel",
    "accounts-mail",
    "accounts-guess",
    "accounts-folder",
    "accounts-run",
    "accounts-pause",
    "accounts-resume",
    "accounts-disconnect",
    "settings-stop",
    "settings-asks",
    "wordings-change",
    "wordings-preview",
    "wordings-reset",
    "wordings-undo",
    "wordings-usual-change",
}
ADDRESSES = {
    pattern.name: "/"
    + "".join(
        part if index % 2 == 0 else VALUES.get(part.split(":")[-1], "1")
        for index, part in enumerate(str(pattern.pattern).replace("<", "\0").replace(">", "\0").split("\0"))
    )
    for pattern in get_resolver("firsthand.web.urls").url_patterns
}
GUARDED = sorted(set(ADDRESSES) - PUBLIC)
STATIC = {"static": "/static/css/tokens.css", "nothing": "/no/such/page/"}
EVERYWHERE = {**ADDRESSES, **STATIC}


def content():
    """Everything in the database but sessions, to tell whether a visit changed anything."""
    with connection.cursor() as cursor:
        tables = [name for name in connection.introspection.table_names(cursor) if name != "django_session"]
        found = {}
        for table in sorted(tables):
            cursor.execute(f"SELECT * FROM {table}")
            found[table] = sorted(map(repr, cursor.fetchall()))
        return found


@pytest.mark.parametrize("method", ["get", "post", "put", "delete"])
def test_nobody_sees_a_page_without_a_session(method, nobody):
    for name in GUARDED:
        answer = getattr(nobody, method)(ADDRESSES[name])
        assert answer.status_code == 403, name
        assert "firsthand link" in answer.text, name


@pytest.mark.parametrize("host", ["evil.test", "", "127.0.0.1.evil.test", "127.0.0.1:1", "0.0.0.0"])
def test_no_route_answers_to_another_host(host, page):
    for name, address in EVERYWHERE.items():
        answer = page.get(address, headers={"host": host, "x-forwarded-host": HOST})
        assert answer.status_code == 403, name
        assert answer.content == b"This address does not belong to Firsthand.\n", name


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.test"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"origin": f"http://{HOST}", "sec-fetch-site": "same-site"},
    ],
)
def test_no_act_comes_from_another_site(headers, page):
    before = content()
    for name in GUARDED:
        assert page.post(ADDRESSES[name], headers=headers).status_code == 403, name
    assert content() == before


def test_no_act_without_the_token_of_the_page(alice, now):
    careful = let_in(alice, enforce_csrf_checks=True)
    before = content()
    for name in GUARDED:
        answer = careful.post(ADDRESSES[name], "{}", content_type="text/plain")
        assert answer.status_code == 403, name
    assert content() == before


@pytest.mark.parametrize("method", ["get", "head", "options"])
def test_reading_changes_nothing(method, network, now):
    browser = let_in(network)
    before = content()
    for name in GUARDED:
        answer = getattr(browser, method)(ADDRESSES[name])
        assert content() == before, name
        assert name not in ACTS or answer.status_code == 405, name


def test_address_of_an_act_says_what_it_is_to_who_opens_it(page):
    for name in ACTS:
        answer = page.get(ADDRESSES[name])
        assert answer.status_code == 405, name
        assert "This address is a button, not a page" in answer.text, name
        assert 'href="/"' in answer.text, name
        assert "POST" in answer["Allow"], name
    assert "button, not a page" not in page.post("/people/").text


def test_every_answer_carries_the_strict_headers(page):
    for name, address in EVERYWHERE.items():
        headers = page.get(address).headers
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy, name
        assert "frame-ancestors 'none'" in policy, name
        assert "unsafe" not in policy, name
        assert headers["X-Content-Type-Options"] == "nosniff", name
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin", name
        assert headers["Cross-Origin-Resource-Policy"] == "same-origin", name
        assert headers["Referrer-Policy"] in ("same-origin", "no-referrer"), name
        assert name == "static" or headers["Cache-Control"] == "no-store", name


def test_a_stranger_with_a_session_finds_nothing_of_alice(network, stranger, now):
    browser = let_in(stranger)
    for name in GUARDED:
        answer = browser.get(ADDRESSES[name], follow=True)
        text = answer.getvalue().decode()
        assert "Priya" not in text, name
        assert "Silva" not in text, name


def test_a_crash_shows_a_code_and_no_inside(alice, monkeypatch, now):
    browser = let_in(alice, raise_request_exception=False)

    def crash(*_args, **_kwargs):
        raise RuntimeError("SELECT secret FROM inside.py")

    monkeypatch.setattr("firsthand.web.access.signed_in_owner", crash)
    for name, address in ADDRESSES.items():
        answer = browser.get(address)
        assert answer.status_code == 500, name
        assert "Code: server-error" in answer.text, name
        told = [
            word
            for word in ("secret", "RuntimeError", "Traceback", "inside.py", "Django")
            if word in answer.text
        ]
        assert not told, name


def test_what_is_not_there_is_a_page_with_a_code(page):
    answer = page.get("/no/such/page/")
    assert answer.status_code == 404
    assert "Code: not-found" in answer.text


def test_static_files_are_served_with_their_type(nobody):
    answer = nobody.get(STATIC["static"])
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/css")


def test_stale_form_is_told_kindly(alice, now):
    careful = let_in(alice, enforce_csrf_checks=True)
    answer = careful.post("/settings/stop/", {"stop": "open"})
    assert answer.status_code == 403
    assert "open for too long" in answer.text


def test_too_long_a_text_is_told(page):
    answer = page.post("/invitations/paste/", {"step": "preview", "text": "x" * 5_000_000})
    assert answer.status_code == 413
    assert "too much at once" in answer.text


def test_only_the_real_name_of_this_machine_is_needed(alice, now):
    assert visitor().get("/health/", headers={"host": "localhost"}).status_code == 200
