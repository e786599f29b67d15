"""Messages whose sender has no address: adverts, unless somebody with an address wrote there too."""

import pytest
from tests.sources.linkedin import building as b

BARE = {"FROM": "Joost Vermeer", "SENDER_PROFILE_URL": ""}
OTHER = {"CONVERSATION_ID": "2-BBB==", "FROM": "Blue Heron Academy", "SENDER_PROFILE_URL": ""}


def read(folder, *cells):
    """Return who wrote each message that was kept, and the codes of the rows that were not."""
    rows = [b.message(CONTENT=f"Text {number}", **each) for number, each in enumerate(cells)]
    path = b.put_zip(folder, {"messages.csv": b.messages(*rows)})
    found = b.read_all(path)
    return [record.sender.name for record in found.records], [each.code for each in found.skipped]


@pytest.mark.parametrize("cells", [({}, BARE), (BARE, {}), (BARE, {}, BARE)])
def test_somebody_who_was_answered_is_a_member(tmp_path, cells):
    names, left_out = read(tmp_path, *cells)
    assert names == [each.get("FROM", "Tilda Okonjo") for each in cells]
    assert left_out == []


def test_advert_that_nobody_answered_is_left_out(tmp_path):
    assert read(tmp_path, OTHER, {}, OTHER) == (["Tilda Okonjo"], ["ARC-503", "ARC-503"])


def test_answer_in_another_conversation_says_nothing(tmp_path):
    names, left_out = read(tmp_path, OTHER, OTHER, BARE, {}, OTHER)
    assert names == ["Joost Vermeer", "Tilda Okonjo"]
    assert left_out == ["ARC-503"] * 3


def test_rows_in_between_keep_their_places(tmp_path):
    draft = {"IS_MESSAGE_DRAFT": "Yes"}
    path = b.put_zip(
        tmp_path, {"messages.csv": b.messages(*[b.message(**each) for each in (BARE, draft, {}, OTHER)])}
    )
    assert [type(item).__name__ for item in b.read_all(path).rows] == [
        "Message",
        "Skipped",
        "Message",
        "Skipped",
    ]


def test_hidden_member_signs_nothing(tmp_path):
    hidden = {"CONVERSATION_ID": "2-BBB==", "FROM": "LinkedIn Member", "SENDER_PROFILE_URL": ""}
    assert read(tmp_path, OTHER, hidden) == (["LinkedIn Member"], ["ARC-503"])


def test_endless_conversation_of_adverts_is_not_held(tmp_path, monkeypatch):
    monkeypatch.setattr("firsthand.sources.linkedin.messages._MOST_HELD", 3)
    names, left_out = read(tmp_path, *[OTHER] * 10)
    assert (names, len(left_out)) == ([], 10)
