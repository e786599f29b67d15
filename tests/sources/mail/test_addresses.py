"""Who stands in an address field, beside the standard library, and whom nobody should be taken for."""

import email.utils
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.records import Party
from firsthand.sources.mail.addresses import MOST_COUNTED, read_addresses

PLAIN = [
    "tilda@halden.example",
    "Tilda Okonjo <tilda@halden.example>",
    '"Okonjo, Tilda" <tilda@halden.example>, Lars Behrens <LARS@kelp.example>',
    "tilda@halden.example (Tilda Okonjo)",
    "Team: Tilda <tilda@halden.example>, lars@kelp.example;, mara@quist.example",
    '"Tilda \\"TO\\" Okonjo" <tilda@halden.example>',
    "undisclosed-recipients:;",
    "<tilda@halden.example>",
    "=?utf-8?Q?J=C3=B8rgen?= <j@kelp.example>",
    "Tilda (of (Halden)) Okonjo <tilda@halden.example>",
]


@pytest.mark.parametrize("text", PLAIN)
def test_addresses_are_those_of_the_standard_library(text):
    theirs = [mail.lower() for _, mail in email.utils.getaddresses([text]) if mail]
    assert [party.mail for party in read_addresses(text.encode())] == theirs


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tilda Okonjo <t@x.example>", "Tilda Okonjo"),
        ("'Tilda Okonjo' <t@x.example>", "Tilda Okonjo"),
        ("Okonjo, Tilda <t@x.example>", "Okonjo, Tilda"),
        ("t@x.example (Tilda Okonjo)", "Tilda Okonjo"),
        ("=?iso-8859-1?Q?J=F8rgen_Vik?= <t@x.example>", "Jørgen Vik"),
        ("=?utf-8?B?SsO4?= =?utf-8?B?cmdlbg==?= <t@x.example>", "Jørgen"),
        ('"=?utf-8?B?SsO4cmdlbg==?=" <t@x.example>', "Jørgen"),
        ("Jørgen <t@x.example>", "Jørgen"),
        ("t@x.example <t@x.example>", ""),
        ("Tilda\x07\u202e <t@x.example>", "Tilda"),
        ('"Tilda <t@x.example>', '"Tilda'.strip('"')),
    ],
)
def test_names_are_read_as_people_see_them(text, name):
    assert read_addresses(text.encode()) == (Party(name, mail="t@x.example"),)


@pytest.mark.parametrize(
    "text",
    [
        "alice@example.org)bob@evil.example",
        "<alice@example.org>bob@evil.example <x@evil.example>",
        "alice@example.org@evil.example",
        "alice@example.org(<)bob@evil.example",
        "alice bob@evil.example",
        "alice@",
        "@evil.example",
        "<>",
        "alice@example.org\u200b",
    ],
)
def test_what_is_not_one_address_beyond_doubt_is_nobodys(text):
    assert read_addresses(text.encode()) == ()


def test_a_list_reads_as_its_entries_alone():
    """Lists of simple entries are cut at their commas; that must be the same."""
    entries = [
        '"Tilda Okonjo" <tilda@halden.example>',
        "\" Tilda  'TO' \" <to@halden.example>",
        '"=?utf-8?Q?J=C3=B8rgen?=  =?utf-8?Q?_L?="\t<j@kelp.example>',
        'Lars "of Kelp" <lars@kelp.example>',
        '"Hofer, Mara" <mara@quist.example>',
        '"a@b.example" <c@d.example>',
        "ana@kelp.example",
    ]
    alone = tuple(party for entry in entries for party in read_addresses(entry.encode()))
    assert read_addresses(", ".join(entries).encode()) == alone
    assert [party.name for party in alone] == [
        "Tilda Okonjo", "Tilda 'TO", "Jørgen L", "Lars of Kelp", "Hofer, Mara", "", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "alice@example.org <mallory@evil.example>",
        '"alice@example.org" <mallory@evil.example>',
        "(alice@example.org) mallory@evil.example",
    ],
)
def test_an_address_in_a_name_is_not_the_senders(text):
    assert read_addresses(text.encode()) == (Party("", mail="mallory@evil.example"),)


def test_addresses_beyond_ascii_are_kept():
    assert read_addresses("Дмитрий <дима@пример.example>".encode())[0].mail == "дима@пример.example"


def test_a_long_list_is_read_whole():
    raw = b", ".join(b"Person %d <p%d@x.example>" % (at, at) for at in range(30_000))
    assert len(read_addresses(raw)) == 30_000


@pytest.mark.parametrize("piece", [b"(", b'"\\', b"<", b'"', b"a@b,", b"(a", b";:", b"=?utf-8?Q?="])
def test_hostile_repetition_costs_no_more_than_its_length(piece):
    begun = time.process_time()
    assert len(read_addresses(piece * 60_000)) <= MOST_COUNTED
    assert time.process_time() - begun < 4


@given(st.text(alphabet='ab@<>(),;:"\\ =?éQ\n', max_size=60))
def test_every_address_found_is_one(text):
    for party in read_addresses(text.encode()):
        assert party.mail.count("@") == 1 or party.mail.startswith('"')
        assert party.mail == party.mail.lower()
        assert "@" not in party.name


@given(st.binary(max_size=200))
def test_no_bytes_are_too_odd_for_an_address_field(raw):
    for party in read_addresses(raw):
        party.name.encode()
