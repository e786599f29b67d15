"""A table of whom one met, and the export of people, as a browser has them."""

import csv
import io

import pytest
import vobject
from axe_playwright_python.sync_playwright import Axe
from tests.browser.conftest import PHONE
from tests.browser.test_accessible import RULES

pytestmark = pytest.mark.browser
TABLE = "Who;When;What;Remark\nTom Okafor;03/05/2026;coffee;she is hiring\nNobody Known;04/05/2026;met;\n"


def drop(page):
    page.goto("/import/")
    file = {"name": "met.csv", "mimeType": "text/csv", "buffer": TABLE.encode()}
    page.set_input_files("#files", [file])
    page.wait_for_url("**/import/table/**")


@pytest.mark.parametrize(
    "options", [{}, {"viewport": PHONE, "color_scheme": "dark"}], ids=["desktop", "phone"]
)
def test_a_dropped_table_is_looked_at_and_logged(filled, options):
    page = filled(**options)
    drop(page)
    assert "03/05/2026 can be read in two ways" in page.get_by_role("alert").first.inner_text()
    assert Axe().run(page, options=RULES).violations_count == 0
    page.get_by_label("Order of the days").select_option("dmy")
    page.get_by_role("button", name="Look again").click()
    assert page.get_by_role("heading", level=1).inner_text() == "1 of 2 rows can be logged."
    assert Axe().run(page, options=RULES).violations_count == 0
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    page.get_by_role("button", name="Log 1 row").click()
    page.get_by_role("link", name="Show the result").click()
    page.locator("#imports-history").get_by_role("link", name="met.csv").click()
    page.get_by_role("button", name="Take all of it back").click()
    assert "1 line of met.csv, logged." in page.locator("tbody").inner_text()


def test_people_are_exported_as_the_page_shows_them(filled):
    page = filled()
    page.goto("/people/?q=okafor")
    page.locator("summary", has_text="Export").click()
    assert Axe().run(page, options=RULES).violations_count == 0
    for name, read in (
        ("Address cards", lambda text: [card.fn.value for card in vobject.readComponents(text)]),
        ("Table", lambda text: [row["name"] for row in csv.DictReader(io.StringIO(text))]),
    ):
        with page.expect_download() as download:
            page.get_by_role("link", name=name, exact=True).click()
        assert read(download.value.path().read_text(encoding="utf-8-sig")) == ["Tom Okafor"]
