"""What servers other than the real one of these tests say: sharing, pages of changes, providers."""

import pytest
from tests.sources.dav.reading import LATER, NOW, opened, read
from tests.sources.dav.scripted import (
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
from firsthand.sources.dav.account import open_account
from firsthand.sources.dav.cursors import Cursor
from firsthand.sources.dav.kinds import DavKind

COMPONENTS = "c:supported-calendar-component-set"
ME = "<current-user-principal><href>/principals/ana/</href></current-user-principal>"


def token(text):
    return f"<sync-token>{text}</sync-token>"


@pytest.mark.parametrize(
    ("more", "types", "code"),
    [
        (f"{ME}<owner><href>/principals/ana</href></owner>", "<c:calendar/>", None),
        (f"{ME}<owner><href>http://127.0.0.1/principals/ana/</href></owner>", "<c:calendar/>", None),
        (f"{ME}<owner><href>/principals/ben/</href></owner>", "<c:calendar/>", "DAV-202"),
        (f"{ME.replace('ana', 'a%40b')}<owner><href>/principals/a@b</href></owner>", "<c:calendar/>", None),
        (f"{ME}<owner/>", "<c:calendar/>", None),
        ("<owner><href>/principals/ben/</href></owner>", "<c:calendar/>", None),
        ("", "<c:calendar/><s:shared-owner/>", None),
        ("", "<c:calendar/><s:shared/>", "DAV-202"),
        ("", "<c:calendar/><s:subscribed/>", "DAV-202"),
        ("", "<s:subscribed/>", "DAV-202"),
        (
            f"<{COMPONENTS}><c:comp name='VEVENT'/><c:comp name='VTODO'/></{COMPONENTS}>",
            "<c:calendar/>",
            None,
        ),
        (
            f"<{COMPONENTS}><c:comp name='VJOURNAL'/></{COMPONENTS}>",
            "<c:calendar/>",
            "DAV-201",
        ),
    ],
)
def test_calendars_of_others_are_left_out(server, more, types, code):
    server.account(a_calendar(), a_calendar("/ana/second/", "Second", more, types))
    server.says["PROPFIND", "/ana/second/"] = Says(body=multistatus(a_calendar("/ana/second/")))
    reading = read(server)
    assert list(reading.items) == (["Work"] if code else ["Work", "Second"])
    assert [found for found, where in reading.told if where == "Second"] == ([code] if code else [])


def test_what_is_no_calendar_is_not_told(server):
    inbox = a_calendar("/ana/inbox/", "Inbox", types="<c:schedule-inbox/>")
    trash = a_calendar("/ana/old/", "Old", types="<c:calendar/><n:deleted-calendar/>")
    server.account(a_calendar(), inbox, trash)
    assert (list(read(server).items), read(server).told) == (["Work"], [])


def test_calendar_of_somebody_else_that_is_named_itself_is_read(server):
    server.account(uids=("a",))
    own = a_calendar(more=f"{ME}<owner><href>/principals/ben/</href></owner>")
    server.says["PROPFIND", WORK] = Says(body=multistatus(own, listed("a")))
    assert read(server, address=server.url + WORK).uids == ["a"]


def test_account_of_others_calendars_only_is_an_error(server):
    server.account(a_calendar(types="<c:calendar/><s:shared/>"))
    with pytest.raises(UserError) as error, opened(server):
        pass
    assert (error.value.code, "other people's" in error.value.what) == ("DAV-103", True)


def test_name_is_taken_from_the_address_where_there_is_none(server):
    server.account(a_calendar("/ana/f%C3%BCr%20mich/", ""))
    server.says["PROPFIND", "/ana/f%C3%BCr%20mich/"] = Says(body=multistatus())
    assert list(read(server).items) == ["für mich"]


# Changes


def test_changes_that_come_in_pages_are_read_to_the_end(server):
    server.account(a_calendar(more=token("t1")), uids=("a", "b"))
    first = read(server)
    server.says["PROPFIND", ROOT] = Says(body=multistatus(a_calendar(more=token("t9"))))

    def report(body):
        if "multiget" in body:
            return Says(body=multistatus(holding("c", etag="7"), holding("b", etag="7")))
        if ">t1<" in body:
            return Says(body=multistatus(listed("c", etag="7"), failed(WORK, 507), more=token("t2")))
        return Says(body=multistatus(listed("b", etag="7"), failed(f"{WORK}a.ics", 404), more=token("t3")))

    server.says["REPORT", WORK] = report
    again = read(server, after=first, now=LATER)
    assert (again.uids, [each.uids for each in again.vanished]) == (["b", "c"], [("a",)])
    assert [each.sync_token for each in again.cursors.values()] == ["t3"]


@pytest.mark.parametrize(
    "answer",
    [
        Says(403, "<error xmlns='DAV:'><valid-sync-token/></error>"),
        Says(409),
        Says(500),
        Says(501),
        Says(body=multistatus()),
        Says(body=multistatus(failed(WORK, 507), more=token("t1"))),
        Says(body="<broken"),
        Says(302, headers={"Location": "https://thief.example/"}),
    ],
)
def test_report_that_fails_leads_to_comparing(server, answer):
    server.account(a_calendar(more=token("t1")), uids=("a", "b"))
    first = read(server)
    server.account(a_calendar(more=token("t9")), uids=("b", "c"))
    whole = server.says["REPORT", WORK]
    server.says["REPORT", WORK] = lambda body: whole if "multiget" in body else answer
    again = read(server, after=first, now=LATER)
    assert (again.uids, [each.uids for each in again.vanished], again.told) == (["c"], [("a",)], [])


def test_list_that_is_cut_takes_nothing_away(server):
    server.account(uids=("a", "b"))
    first = read(server)
    server.says["PROPFIND", WORK] = Says(body=multistatus(listed("a"), failed(WORK, 507)))
    with pytest.raises(UserError) as error, opened(server, cursors=first.cursors):
        pass
    assert error.value.code == "DAV-107"


def test_entry_that_cannot_be_listed_has_not_vanished(server):
    server.account(uids=("a", "b"))
    first = read(server)
    server.says["PROPFIND", WORK] = Says(body=multistatus(listed("a"), failed(f"{WORK}b.ics", 500)))
    server.says["REPORT", WORK] = Says(body=multistatus())
    server.says["GET", f"{WORK}b.ics"] = Says(500)
    again = read(server, after=first)
    assert (again.vanished, again.problems) == ((), [("DAV-301", "Work, b.ics")])
    server.account(uids=("a",))
    assert [each.uids for each in read(server, after=again).vanished] == [("b",)]


def test_entry_that_could_not_be_had_is_asked_for_though_nothing_changed(server):
    server.account(a_calendar(more=token("t1")), uids=("a", "b"))
    server.says["REPORT", WORK] = Says(body=multistatus(holding("a")))
    server.says["GET", f"{WORK}b.ics"] = Says(500)
    first = read(server)
    server.account(a_calendar(more=token("t1")), uids=("a", "b"))
    assert (first.uids, read(server, after=first).uids) == (["a"], ["b"])


def test_subscribed_calendar_is_no_address_book(server):
    home = "<a:addressbook-home-set><href>/ana/</href></a:addressbook-home-set>"
    server.says["PROPFIND", "/"] = Says(body=multistatus(response("/", home)))
    books = (a_calendar("/ana/b/", "Friends", types="<a:addressbook/>"), a_calendar(types="<s:subscribed/>"))
    server.says["PROPFIND", ROOT] = Says(body=multistatus(*books))
    server.says["PROPFIND", "/ana/b/"] = Says(body=multistatus())
    reading = read(server, kind=DavKind.CARDDAV)
    assert (list(reading.items), reading.told) == (["Friends"], [])


def test_entries_without_versions_are_read_each_time(server):
    server.account()
    server.says["PROPFIND", WORK] = Says(body=multistatus(response(f"{WORK}a.ics", "<resourcetype/>")))
    server.says["REPORT", WORK] = Says(body=multistatus(holding("a").replace('<getetag>"1"</getetag>', "")))
    first = read(server)
    assert read(server, after=first).uids == ["a"]


def test_place_written_in_another_way_is_the_same(server):
    server.account(uids=("a@b",))
    first = read(server)
    server.says["PROPFIND", WORK] = Says(body=multistatus(listed("a%40b"), listed("new")))
    server.says["REPORT", WORK] = Says(body=multistatus(holding("new")))
    again = read(server, after=first)
    assert (again.uids, again.vanished) == (["new"], ())


def test_password_does_not_follow_a_remembered_home_to_another_server(server):
    server.account()
    cursor = Cursor(f"https://thief.example{WORK}", "Work", "https://thief.example/ana/", NOW)
    with opened(server, cursors={cursor.collection: cursor}) as source:
        assert [notice.code for notice in source.notices] == ["DAV-205"]


def test_home_that_moved_is_searched_again(server):
    server.account()
    first = read(server)
    server.says["PROPFIND", "/new/"] = server.says.pop(("PROPFIND", ROOT))
    home = "<c:calendar-home-set><href>/new/</href></c:calendar-home-set>"
    server.says["PROPFIND", "/"] = Says(body=multistatus(response("/", home)))
    again = read(server, after=first)
    assert (again.uids, [each.home for each in again.cursors.values()]) == ([], [f"{server.url}/new/"])


# Providers and addresses


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("https://apidata.googleusercontent.com/caldav/v2/ana/user", "DAV-110"),
        ("calendar.google.com", "DAV-110"),
        ("https://outlook.office365.com/", "DAV-110"),
        ("http://cloud.example.org/", "DAV-106"),
        ("ftp://cloud.example.org/", "DAV-106"),
        ("file:///etc/passwd", "DAV-106"),
        ("https://ana:s3cret-word@cloud.example.org/", "DAV-106"),
        ("", "DAV-106"),
        ("https://", "DAV-106"),
        ("https://[broken/", "DAV-106"),
        ("https://cloud.example.org:port/", "DAV-106"),
    ],
)
def test_address_that_nothing_may_be_sent_to_is_refused(address, code):
    account = open_account(address, "ana", "s3cret-word", kind=DavKind.CALDAV, now=NOW)
    with pytest.raises(UserError) as error, account:
        pass
    assert error.value.code == code
    assert "s3cret" not in str(error.value)
    assert error.value.next_step
