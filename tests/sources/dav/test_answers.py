"""The reading of answers: what is given, in whatever pieces it arrives; anything else is refused, never a crash."""

from itertools import pairwise
from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.dav.scripted import failed, listed, multistatus, response

from firsthand.sources.dav.answers import Multistatus, NotUnderstood, read_status
from firsthand.sources.dav.asking import multiget, propfind, sync_collection
from firsthand.sources.dav.kinds import CALDAV, DAV

WHOLE = multistatus(
    response("/a/", "<displayname>Wörk &amp; ☂</displayname><resourcetype><collection/><c:calendar/></resourcetype>",
             missing="<getetag/><displayname>never</displayname>"),
    failed("/b", 404),
    listed("c"),
    more="<sync-token>t&lt;1</sync-token>",
).encode()  # fmt: skip


def responses(*chunks):
    return list(Multistatus(chunks))


def test_properties_are_read():
    answer = Multistatus([WHOLE])
    first, second, third = list(answer)
    assert (first.href, first.status, first.text(f"{DAV}displayname")) == ("/a/", 200, "Wörk & ☂")
    assert first.names(f"{DAV}resourcetype") == {f"{DAV}collection", f"{CALDAV}calendar"}
    assert (first.text(f"{DAV}getetag"), first.hrefs(f"{DAV}owner")) == ("", ())
    assert (second.href, second.status) == ("/b", 404)
    assert third.text(f"{DAV}getetag") == '"1"'
    assert answer.sync_token == "t<1"


@given(st.lists(st.integers(0, len(WHOLE)), max_size=12))
def test_pieces_do_not_matter(cuts):
    places = [0, *sorted(cuts), len(WHOLE)]
    pieces = [WHOLE[start:end] for start, end in pairwise(places)]
    read = [(each.href, each.status, each.text(f"{DAV}displayname")) for each in responses(*pieces)]
    assert read == [("/a/", 200, "Wörk & ☂"), ("/b", 404, ""), ("/ana/work/c.ics", 200, "")]


@given(st.binary(max_size=300))
def test_bytes_are_read_or_refused(content):
    with pytest.raises(NotUnderstood):
        responses(content)


@given(st.integers(0, len(WHOLE) - 1), st.integers(0, 255))
def test_damaged_answers_are_read_or_refused(place, byte):
    damaged = WHOLE[:place] + bytes([byte]) + WHOLE[place + 1 :]
    try:
        assert len(responses(damaged)) <= 3
    except NotUnderstood:
        pass


@given(st.integers(0, len(WHOLE) - 1))
def test_cut_off_answers_are_refused(place):
    with pytest.raises(NotUnderstood):
        responses(WHOLE[:place])


@pytest.mark.parametrize(
    "declared", ["<!DOCTYPE x>", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "<!DOCTYPE x SYSTEM 'file:///x'>"]
)
def test_document_types_are_refused(declared):
    with pytest.raises(NotUnderstood, match="entities"):
        responses(declared.encode() + b"<multistatus xmlns='DAV:'/>")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("HTTP/1.1 200 OK", 200),
        ("HTTP/2 404", 404),
        (" HTTP/1.0 507 x", 507),
        (None, 200),
        ("", 500),
        ("fine", 500),
    ],
)
def test_status_lines_are_read(text, status):
    assert read_status(text, 200) == status


@given(st.text(max_size=60))
def test_requests_are_well_formed_whatever_is_asked_for(text):
    names = (f"{DAV}getetag", f"{CALDAV}calendar-data")
    for body in (
        propfind(names),
        sync_collection(text, names),
        multiget(f"{CALDAV}calendar-multiget", names, [text]),
    ):
        try:
            body.encode()
        except UnicodeEncodeError:
            return
        root = fromstring(body)
        assert {each.tag for each in root.iter()} & set(names) == set(names)
