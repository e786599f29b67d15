from datetime import UTC, date, datetime

from firsthand.sample.network import SamplePaths

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


def day_of(row: dict[str, str]) -> date:
    return datetime.strptime(row["Connected On"], "%d %b %Y").replace(tzinfo=UTC).date()


def by_url(rows: list[dict[str, str]]) -> dict[str, dict[str, str]]:
    return {row["URL"]: row for row in rows if row["URL"]}


def test_header_stands_on_line_four_after_the_notes(sample: SamplePaths, read_text) -> None:
    lines = read_text(sample.later, "Connections.csv").splitlines()
    assert lines[0] == "Notes:"
    assert lines[2] == ""
    assert lines[3] == HEADER


def test_connections_are_sorted_newest_first(sample: SamplePaths, read_rows) -> None:
    for archive in (sample.earlier, sample.later):
        days = [day_of(row) for row in read_rows(archive, "Connections.csv")]
        assert days == sorted(days, reverse=True)


def test_a_few_accounts_are_closed_and_wholly_blank(sample: SamplePaths, read_rows) -> None:
    rows = read_rows(sample.later, "Connections.csv")
    blank = [row for row in rows if not row["First Name"]]
    assert 0.01 <= len(blank) / len(rows) <= 0.03
    assert all(not value for row in blank for key, value in row.items() if key != "Connected On")


def test_changes_show_between_the_two_archives(sample: SamplePaths, read_rows) -> None:
    before, after = (by_url(read_rows(path, "Connections.csv")) for path in (sample.earlier, sample.later))
    assert set(after) - set(before)
    assert any(before[url]["Company"] != after[url]["Company"] for url in set(before) & set(after))
    assert "https://www.linkedin.com/in/joris-amelinckx" in set(before) - set(after)


def test_a_profile_address_changes_but_name_and_date_stay(sample: SamplePaths, read_rows) -> None:
    before, after = (by_url(read_rows(path, "Connections.csv")) for path in (sample.earlier, sample.later))
    old = before["https://www.linkedin.com/in/priya-raghunandan-88120b4"]
    new = after["https://www.linkedin.com/in/priyaraghunandan"]
    assert (old["Last Name"], old["Connected On"]) == (new["Last Name"], new["Connected On"])


def test_a_tenth_of_the_addresses_is_percent_encoded(sample: SamplePaths, read_rows) -> None:
    urls = list(by_url(read_rows(sample.later, "Connections.csv")))
    assert 0.04 <= sum("%" in url for url in urls) / len(urls) <= 0.14
