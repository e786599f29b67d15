from collections import Counter, defaultdict
from itertools import groupby

from firsthand.sample.network import SamplePaths
from firsthand.sample.owner import OWNER_NAME, OWNER_URL
from firsthand.sample.stories_mass import COLLECTOR_TEXTS

Row = dict[str, str]


def personal(rows: list[Row]) -> list[Row]:
    return [row for row in rows if row["CONVERSATION TITLE"] != "Sponsored Conversation" and row["CONTENT"]]


def test_conversations_are_contiguous_and_newest_first(sample: SamplePaths, read_rows) -> None:
    rows = read_rows(sample.later, "messages.csv")
    runs = [
        (key, [row["DATE"] for row in run]) for key, run in groupby(rows, lambda row: row["CONVERSATION ID"])
    ]
    assert len({key for key, _ in runs}) == len(runs)
    assert all(dates == sorted(dates, reverse=True) for _, dates in runs)
    latest = [dates[0] for _, dates in runs]
    assert latest == sorted(latest, reverse=True)


def test_nothing_is_written_after_the_export(sample: SamplePaths, read_rows) -> None:
    assert max(row["DATE"] for row in read_rows(sample.later, "messages.csv")) <= "2026-11-20 18:00:00 UTC"


def test_conversation_ids_look_like_the_platforms(sample: SamplePaths, read_rows) -> None:
    ids = {row["CONVERSATION ID"] for row in read_rows(sample.later, "messages.csv")}
    assert all(len(key) == 58 and key.startswith("2-") and key.endswith("==") for key in ids)


def test_accepted_notes_reappear_on_the_day_of_the_connection(sample: SamplePaths, read_rows) -> None:
    rows = read_rows(sample.later, "messages.csv")
    written = {(row["SENDER PROFILE URL"], row["CONTENT"]) for row in rows}
    known = {row["URL"] for row in read_rows(sample.later, "Connections.csv")}
    noted = [
        row
        for row in read_rows(sample.later, "Invitations.csv")
        if row["Message"] and (row["inviterProfileUrl"] in known or row["inviteeProfileUrl"] in known)
    ]
    assert len(noted) >= 5
    assert all((row["inviterProfileUrl"], row["Message"]) in written for row in noted)


def test_adverts_hold_markup_and_no_address(sample: SamplePaths, read_rows) -> None:
    adverts = [
        row
        for row in read_rows(sample.later, "messages.csv")
        if row["CONVERSATION TITLE"] == "Sponsored Conversation"
    ]
    assert any("<p>" in row["CONTENT"] for row in adverts)
    assert not any(row["SENDER PROFILE URL"] for row in adverts)


def test_drafts_groups_closed_accounts_and_empty_rows_all_occur(sample: SamplePaths, read_rows) -> None:
    rows = read_rows(sample.later, "messages.csv")
    assert any(row["IS MESSAGE DRAFT"] == "Yes" and row["FROM"] == OWNER_NAME for row in rows)
    assert any(row["RECIPIENT PROFILE URLS"].count("/in/") > 4 for row in rows)
    assert any(row["FROM"] == "LinkedIn Member" and not row["SENDER PROFILE URL"] for row in rows)
    assert 0.005 <= sum(not row["CONTENT"] for row in rows) / len(rows) <= 0.06
    assert {row["FOLDER"] for row in rows} == {"INBOX", "ARCHIVE", "SPAM"}


def test_line_breaks_are_flattened_to_double_blanks(sample: SamplePaths, read_rows) -> None:
    texts = [row["CONTENT"] for row in read_rows(sample.later, "messages.csv")]
    assert not any("\n" in text for text in texts)
    assert sum("  " in text for text in texts) > len(texts) / 5


def test_people_do_not_repeat_each_other(sample: SamplePaths, read_rows) -> None:
    senders = defaultdict(set)
    for row in personal(read_rows(sample.later, "messages.csv")):
        senders[row["CONTENT"]].add(row["SENDER PROFILE URL"])
    shared = [text for text, urls in senders.items() if len(urls) > 1]
    assert len([text for text in shared if "exciting" not in text and "connect" not in text]) <= 8


def test_collectors_words_came_from_several_senders_before(sample: SamplePaths, read_rows) -> None:
    counts = Counter(row["CONTENT"] for row in read_rows(sample.later, "messages.csv"))
    assert all(counts[text.replace("{first}", "Nora")] >= 2 for text in COLLECTOR_TEXTS)


def test_several_languages_are_spoken(sample: SamplePaths, read_rows) -> None:
    texts = " ".join(row["CONTENT"] for row in read_rows(sample.later, "messages.csv"))
    for word in (" nicht ", " pour ", " para ", " een ", " una ", " uma ", " the "):
        assert texts.count(word) > 10


def test_coach_chat_has_its_own_file(sample: SamplePaths, read_rows) -> None:
    rows = read_rows(sample.later, "coach_messages.csv")
    assert {row["FROM"] for row in rows} == {"LinkedIn Coach", OWNER_NAME}
    assert {row["SENDER PROFILE URL"] for row in rows} == {"", OWNER_URL}
