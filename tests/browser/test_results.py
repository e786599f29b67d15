"""Results: by keyboard to the page, an outcome in two clicks and its undo, and nothing hidden from anybody."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from tests.browser.conftest import PHONE
from tests.browser.test_accessible import RULES

pytestmark = pytest.mark.browser


@pytest.fixture
def page(sample, let_in, visit) -> Page:
    return visit(sample.base, storage_state=let_in)


def test_an_outcome_in_two_clicks_shows_in_results(page: Page) -> None:
    page.goto("/today/")
    page.locator("h1").click()
    page.keyboard.press("g")
    page.keyboard.press("r")
    expect(page.locator("h1")).to_contain_text("9 referrals from")
    page.get_by_role("link", name="strangers", exact=True).first.click()
    page.get_by_role("row", name="Priya Raghunandan").get_by_role("link").click()
    page.get_by_text("Record an outcome").click()
    page.get_by_role("button", name="Referral", exact=True).click()
    expect(
        page.get_by_role("status").filter(has_text="Referral, thanks to Priya Raghunandan, kept.")
    ).to_be_visible()
    page.goto("/results/")
    expect(page.locator("h1")).to_contain_text("10 referrals from")
    page.goto("/history/")
    page.get_by_role("button", name="Undo").first.click()
    page.goto("/results/")
    expect(page.locator("h1")).to_contain_text("9 referrals from")


@pytest.mark.parametrize(
    "options", [{}, {"viewport": PHONE, "color_scheme": "dark"}], ids=["desktop", "phone"]
)
def test_pages_of_results_are_accessible(sample, let_in, visit, options) -> None:
    page = visit(sample.base, storage_state=let_in, **options)
    for address in ("/results/?kind=all", "/results/outcomes/", "/results/ties/stranger/"):
        page.goto(address)
        for summary in page.locator("main summary:visible").all()[:6]:
            summary.click()
        assert Axe().run(page, options=RULES).violations_count == 0, address
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, address
