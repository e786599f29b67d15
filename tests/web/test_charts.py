"""Charts: shapes within their axes, values in words, and policies told apart without colour."""

from hypothesis import given
from hypothesis import strategies as st

from firsthand.web.pages.charts import (
    BASE,
    LEFT,
    RIGHT,
    TOP,
    Stretch,
    build_months_chart,
    build_places_chart,
    height,
)

MONTHS = [("Jan 2026", 2), ("Feb 2026", 0), ("Mar 2026", 5)]


def said(texts) -> list[str]:
    return [each.text for each in texts]


def test_months_have_an_axis_with_its_values_and_the_first_and_last_name() -> None:
    chart = build_months_chart(MONTHS)
    assert said(chart.texts) == ["5", "0", "Jan 2026", "Mar 2026", "2", "5"]
    assert [each.told for each in chart.bars] == ["Jan 2026: 2", "Mar 2026: 5"]
    assert (chart.bars[1].y, chart.bars[1].height) == (TOP, BASE - TOP)


def test_policies_are_numbered_stretches_named_where_there_is_room() -> None:
    chart = build_months_chart(MONTHS, [Stretch("Balanced", 0.0, 2.9), Stretch("Trusted network", 2.9, 3.0)])
    assert [each.label.text for each in chart.spans] == ["1 Balanced", "2"]
    assert chart.spans[0].end < chart.spans[1].x < chart.spans[1].end


def test_nothing_at_all_is_drawn_as_an_empty_axis() -> None:
    assert build_months_chart([]).bars == ()
    assert build_places_chart([]) is None


def test_places_name_the_ends_and_the_first_last_and_highest_value() -> None:
    chart = build_places_chart([("2025 Q1", 40, None), ("2025 Q2", 80, 30), ("Today", 60, 50)])
    assert chart
    assert said(chart.texts) == ["net 90", "50", "lure 10", "2025 Q1", "Today", "60", "40", "80"]
    assert chart.chosen.count("M") == 2  # nothing where no policy is known
    assert chart.last == (RIGHT, height(60))


@given(st.lists(st.tuples(st.just("x"), st.integers(-20, 120), st.none() | st.integers(0, 100)), min_size=1))
def test_lines_stay_within_the_axes(found: list[tuple[str, int, int | None]]) -> None:
    chart = build_places_chart(found)
    assert chart
    points = [tuple(map(float, each.split(","))) for each in chart.measured.split()]
    assert all(LEFT <= x <= RIGHT and TOP <= y <= BASE for x, y in points)
