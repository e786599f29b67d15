"""Servers that mean harm, or are none: nothing is believed, nothing goes elsewhere, nothing takes for ever."""

import contextlib
import http.server
import itertools
import socket
import threading
import time

import pytest
from tests.sources.dav.reading import opened, read
from tests.sources.dav.scripted import (
    NAMESPACES,
    ROOT,
    WORK,
    Says,
    a_calendar,
    failed,
    holding,
    listed,
    multistatus,
    response,
)

from firsthand.core.errors import UserError
from firsthand.sources.dav.client import Patience

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE multistatus [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><multistatus xmlns="DAV:"><response><href>&c;</href></response></multistatus>'
)
OUTSIDE = '<!DOCTYPE multistatus SYSTEM "file:///etc/passwd"><multistatus xmlns="DAV:"/>'


def fault(server, **known):
    """Return the error that opening and reading gives."""
    with pytest.raises(UserError) as error:
        read(server, **known)
    assert server.secret not in f"{error.value} {error.value!r}"
    assert error.value.__cause__ is None
    return error.value


# Answers


@pytest.mark.parametrize(
    "body",
    [
        BOMB,
        OUTSIDE,
        "<multistatus xmlns='DAV:'><response><href>/</href>",
        "<html><body>Welcome</body></html>",
        "",
        "\0\1\2",
        "<multistatus/>",
        "<a>" * 10_000,
        f"<multistatus {NAMESPACES}><response>{'<x>' * 100}{'</x>' * 100}</response></multistatus>",
        '<?xml version="1.0" encoding="no-such-letters"?><multistatus xmlns="DAV:"/>',
    ],
)
def test_answer_that_makes_no_sense_is_refused(server, body):
    server.says["PROPFIND"] = Says(body=body)
    assert fault(server).code == "DAV-107"


def test_endless_answer_is_cut_off(server):
    start = f"<multistatus {NAMESPACES}>".encode()
    piece = response("/x/", f"<displayname>{'x' * (1 << 20)}</displayname>").encode()
    server.says["PROPFIND"] = lambda _: Says(body=itertools.chain([start], itertools.repeat(piece)))
    assert fault(server).code == "DAV-107"


def test_endless_entry_costs_itself_only(server):
    server.account(uids=("a", "b"))
    server.says["REPORT", WORK] = Says(body=multistatus(holding("a")))
    server.says["GET", f"{WORK}b.ics"] = lambda _: Says(200, itertools.repeat(b"X" * (1 << 20)))
    reading = read(server)
    assert (reading.uids, reading.problems) == (["a"], [("DAV-301", "Work, b.ics")])


def test_answer_that_drips_is_given_up(server):
    def drip():
        yield f"<multistatus {NAMESPACES}>".encode()
        while True:
            time.sleep(0.1)
            yield b" "

    server.says["PROPFIND"] = lambda _: Says(body=drip())
    began = time.monotonic()
    assert fault(server, patience=Patience(silent=5, whole=1)).code == "DAV-101"
    assert time.monotonic() - began < 4


def test_server_that_says_nothing_is_given_up(server):
    server.says["PROPFIND"] = lambda _: time.sleep(3) or Says()
    assert fault(server, patience=Patience(silent=0.3, whole=5)).code == "DAV-101"


def test_answer_that_is_cut_off_is_refused(server):
    server.account()
    server.says["REPORT", WORK] = Says(404)
    server.says["GET", f"{WORK}a.ics"] = Says(200, b"BEGIN:VCALENDAR\r\n", length=5_000)
    reading = read(server)
    assert reading.problems == [("DAV-301", "Work, a.ics")]


def test_packed_answer_is_refused(server):
    server.says["PROPFIND"] = Says(body=b"\x1f\x8b....", headers={"Content-Encoding": "gzip"})
    assert fault(server).code == "DAV-107"


# Elsewhere


@pytest.mark.parametrize("path", ["/", ROOT, WORK])
def test_redirect_to_another_server_is_refused(server, path):
    with_other = server.url.replace("127.0.0.1", "localhost")
    server.account()
    server.says["PROPFIND", path] = Says(302, headers={"Location": f"{with_other}/stolen/"})
    if path == "/":
        assert fault(server).code == "DAV-108"
        assert "localhost" in fault(server).what
    else:
        assert fault(server).code in ("DAV-108", "DAV-103")
    assert not [heard for heard in server.heard if heard[1] == "/stolen/"]


def test_redirect_to_another_scheme_or_port_is_refused(server):
    server.says["PROPFIND"] = Says(302, headers={"Location": "http://127.0.0.1:9/"})
    assert "port 9" in fault(server).what
    server.says["PROPFIND"] = Says(302, headers={"Location": "file:///etc/passwd"})
    assert fault(server).code == "DAV-108"


def test_redirect_within_the_server_is_followed(server):
    server.account()
    server.says["PROPFIND", "/start"] = Says(301, headers={"Location": "/"})
    assert read(server, address=f"{server.url}/start").uids == ["a"]


def test_redirects_that_never_end_are_given_up(server):
    server.says["PROPFIND"] = Says(302, headers={"Location": "/"})
    assert fault(server).code == "DAV-107"
    assert len(server.heard) < 20


def test_home_on_another_server_is_refused(server):
    home = "<c:calendar-home-set><href>https://thief.example/ana/</href></c:calendar-home-set>"
    server.says["PROPFIND", "/"] = Says(body=multistatus(response("/", home)))
    error = fault(server)
    assert (error.code, "thief.example" in error.what) == ("DAV-108", True)


def test_entries_on_another_server_are_not_asked_for(server):
    server.account()
    strange = [
        listed("x", href=href)
        for href in ("https://thief.example/x.ics", "//thief.example/y.ics", "file:///etc/z")
    ]
    server.says["PROPFIND", WORK] = Says(body=multistatus(listed("a"), *strange))
    reading = read(server)
    assert reading.uids == ["a"]
    assert reading.told == [("DAV-206", "Work")]
    assert "thief" not in "".join(body for *_, body in server.heard)


def test_secret_goes_into_one_header_only(server):
    server.account()
    read(server)
    for verb, path, headers, body in server.heard:
        assert verb in ("PROPFIND", "REPORT", "GET")
        assert server.secret not in path + body
        assert headers.pop("Authorization").startswith("Basic ")
        assert server.secret not in str(headers)


def test_token_is_sent_where_there_is_no_name(server):
    server.account()
    server.name = ""
    assert read(server).uids == ["a"]
    assert {headers["Authorization"] for _, _, headers, _ in server.heard} == {"Bearer s3cret-word"}


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        ("ana", ""),
        ("a:b", "x"),
        ("", "two words"),
        ("", "größe"),
        ("ana", "a\r\nX: y"),
        ("a\n", "x"),
        ("", ""),
    ],
)
def test_secret_that_cannot_be_sent_is_refused(server, name, secret):
    server.name, server.secret = name, secret
    with pytest.raises(UserError) as error, opened(server, secret=secret):
        pass
    assert error.value.code == "DAV-102"
    assert server.heard == []


# Single entries and calendars


def test_entry_with_an_error_is_asked_for_by_itself_and_again_next_time(server):
    server.account(uids=("a", "b", "c"))
    server.says["REPORT", WORK] = Says(
        body=multistatus(holding("a"), failed(f"{WORK}b.ics", 500), holding("c"))
    )
    server.says["GET", f"{WORK}b.ics"] = Says(500)
    first = read(server)
    assert (first.uids, first.problems) == (["a", "c"], [("DAV-301", "Work, b.ics")])
    server.says["REPORT", WORK] = Says(body=multistatus(holding("b")))
    assert read(server, after=first).uids == ["b"]


def test_entry_gone_in_the_meantime_is_passed_over(server):
    server.account(uids=("a", "b"))
    server.says["REPORT", WORK] = Says(body=multistatus(holding("a"), failed(f"{WORK}b.ics", 404)))
    reading = read(server)
    assert (reading.uids, reading.problems, reading.vanished) == (["a"], [], ())


def test_known_entry_gone_in_the_meantime_has_vanished(server):
    server.account(uids=("a", "b"))
    first = read(server)
    server.says["PROPFIND", WORK] = Says(body=multistatus(listed("a"), listed("b", etag="2")))
    server.says["REPORT", WORK] = Says(body=multistatus(failed(f"{WORK}b.ics", 404)))
    again = read(server, after=first)
    assert (again.uids, [each.uids for each in again.vanished]) == ([], [("b",)])


@pytest.mark.parametrize(
    "answer",
    [
        Says(501),
        Says(403, "<error xmlns='DAV:'/>"),
        Says(body=multistatus()),
        Says(body=multistatus(holding("a", content="BEGIN:VCALENDAR &#1; \x0b"))),
        Says(body=BOMB),
    ],
)
def test_batch_that_is_broken_is_asked_for_one_by_one(server, answer):
    server.account(uids=("a", "b"))
    server.says["REPORT", WORK] = answer
    assert read(server).uids == ["a", "b"]


def test_what_is_no_calendar_costs_itself_only(server):
    server.account(uids=("a", "b"))
    server.says["REPORT", WORK] = Says(body=multistatus(holding("a", content="&lt;html&gt;"), holding("b")))
    reading = read(server)
    assert (reading.uids, reading.problems) == (["b"], [("DAV-303", "Work, a.ics")])


def test_entry_that_is_too_large_is_not_fetched(server):
    server.account(uids=("a", "b"))
    large = response(f"{WORK}b.ics", "<getetag>1</getetag><getcontentlength>99999999</getcontentlength>")
    server.says["PROPFIND", WORK] = Says(body=multistatus(listed("a"), large))
    reading = read(server)
    assert (reading.uids, reading.problems) == (["a"], [("DAV-302", "Work, b.ics")])
    assert "b.ics" not in "".join(path + body for _, path, _, body in server.heard)


def test_broken_calendar_costs_itself_only(server):
    server.account(a_calendar(), a_calendar("/ana/bad/", "Bad"))
    server.says["PROPFIND", "/ana/bad/"] = Says(500)
    reading = read(server)
    assert reading.uids == ["a"]
    assert reading.told == [("DAV-203", "Bad")]


def test_calendar_that_fails_on_the_way_goes_on_next_time(server):
    uids = [f"u{number:02d}" for number in range(60)]
    server.account(uids=uids)
    answers = [
        Says(body=multistatus(*map(holding, uids[:50]))),
        Says(302, headers={"Location": "http://thief.example/"}),
    ]
    server.says["REPORT", WORK] = lambda _: answers.pop(0)
    server.says |= {("GET", f"{WORK}{uid}.ics"): lambda _: time.sleep(1) or Says(200) for uid in uids[50:]}
    first = read(server, patience=Patience(silent=0.3, whole=5))
    assert (len(first.uids), first.told) == (50, [("DAV-203", "Work")])
    answers.append(Says(body=multistatus(*map(holding, uids[50:]))))
    assert read(server, after=first).uids == uids[50:]


def test_calendars_that_are_all_broken_are_an_error(server):
    server.account()
    server.says["PROPFIND", WORK] = Says(503)
    assert fault(server).code == "DAV-109"


def test_password_refused_on_the_way_ends_the_reading(server):
    server.account()
    server.says["REPORT", WORK] = Says(401)
    assert fault(server).code == "DAV-102"


# No such server


def test_plain_web_server_is_told(tmp_path):
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet) as web:
        threading.Thread(target=web.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{web.server_address[1]}/"
        with pytest.raises(UserError) as error, opened(Account(), address=address):
            pass
        web.shutdown()
    assert error.value.code == "DAV-104"
    assert "Nextcloud" in error.value.next_step


class Account:
    name, secret = "ana", "s3cret-word"


def test_server_that_is_not_there_is_told(server):
    assert fault(server, address="http://127.0.0.1:1/").code == "DAV-101"


def test_name_that_is_no_server_is_told(server):
    assert fault(server, address="https://no-such-server.invalid/").code == "DAV-101"


def test_server_that_speaks_something_else_is_told(server):
    with socket.create_server(("127.0.0.1", 0)) as other:

        def greet():
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = other.accept()
                    connection.sendall(b"220 mail.example ESMTP\r\n")
                    connection.recv(10_000)
                    connection.close()

        threading.Thread(target=greet, daemon=True).start()
        assert fault(server, address=f"http://127.0.0.1:{other.getsockname()[1]}/").code == "DAV-107"
