"""Every page, light and dark, desktop and phone: no violations, nothing wider than the screen."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from tests.browser.conftest import DESKTOP, PHONE

pytestmark = pytest.mark.browser
RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }
}
ADDRESSES = [
    "/today/",
    "/invitations/",
    "/invitations/?stop=open",
    "/invitations/paste/",
    "/invitations/pipeline/",
    "/invitations/pipeline/?view=list",
    "/history/",
    "/people/",
    "/goodwill/",
    "/people/?q=nobody-of-this-name",
    "/people/strength/",
    "/outreach/",
    "/outreach/?q=ma",
    "/prune/",
    "/prune/remember/",
    "/prune/effect/",
    "/map/",
    "/map/?view=table",
    "/map/?view=table&group=alone",
    "/map/people/?of=field&at=1",
    "/map/covered/role/",
    "/map/openness/",
    "/results/backtest/",
    "/results/backtest/people/?policy=Balanced&of=talk",
    "/results/spectrum/",
    "/introductions/",
    "/introductions/?company=halden",
    "/introductions/?who=yardley",
    "/import/",
    "/outbox/",
    "/accounts/",
    "/settings/",
    "/settings/erased/",
    "/settings/offers/",
    "/settings/replies/",
    "/settings/replies/de.accept.met/?said=changed",
    "/no/such/page/",
]


def check(page):
    found = Axe().run(page, options=RULES)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def found_pages(page):
    """Addresses that one gets to by links: an invitation, a person, a conversation, an import."""
    page.goto("/invitations/")
    yield page.locator("[data-row]").first.get_attribute("href")
    page.goto("/invitations/pipeline/")
    for stage in ("booked", "accepted"):
        yield page.locator(f"#stage-{stage} ~ .cards [data-card-open]").first.get_attribute("href")
    page.goto("/people/")
    person = page.locator("tbody a").first.get_attribute("href")
    yield person
    yield f"{person}tie/"
    yield f"{person}erase/"
    page.goto(person)
    for part in page.locator("details.more").all():
        part.evaluate("each => each.open = true")
    check(page)
    yield page.locator('.timeline a[href^="/evidence/"]').first.get_attribute("href")
    page.goto("/import/")
    yield page.locator('tbody a[href^="/import/"]').first.get_attribute("href")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_no_violations(scheme, size, sample, let_in, visit):
    visit.expected = "404"
    page = visit(sample.base, color_scheme=scheme, viewport=size, storage_state=let_in)
    for address in [*ADDRESSES, *found_pages(page)]:
        page.goto(address)
        check(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_violations_before_anything_was_imported(scheme, program, visit):
    visit.expected = "403"
    page = visit(program.base, color_scheme=scheme)
    page.goto(program.link)
    for address in (
        "/",
        "/today/",
        "/invitations/",
        "/invitations/pipeline/",
        "/people/",
        "/people/strength/",
        "/map/",
        "/outreach/",
        "/prune/",
        "/prune/list/",
        "/introductions/",
        "/import/",
        "/outbox/",
        "/accounts/",
    ):
        page.goto(address)
        check(page)
    page.get_by_role("link", name="Settings").click()
    page.get_by_role("button", name="Lock").click()
    check(page)


def test_no_violations_for_those_who_ask_for_contrast_and_calm(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in, contrast="more", reduced_motion="reduce")
    for address in ("/people/", "/map/?view=table", "/import/", "/settings/"):
        page.goto(address)
        check(page)
        assert page.locator("a").first.evaluate("each => getComputedStyle(each).transitionDuration") == "0s"


def test_no_violations_in_what_opens(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in)
    page.goto("/invitations/")
    page.keyboard.press("?")
    check(page)
    page.keyboard.press("Escape")
    page.locator("summary").last.click()
    check(page)
    page.goto("/people/?standing=fading")
    page.keyboard.press("f")
    for summary in page.locator(".found-head summary").all():
        summary.click()
    page.locator('tbody [name="person"]').first.check()
    check(page)
    page.goto("/introductions/?company=halden")
    page.get_by_role("link", name="All ways, and what to ask").first.click()
    for part in page.locator("main details").all():
        part.evaluate("each => each.open = true")
    check(page)
    page.goto("/import/")
    for summary in page.locator("summary").all():
        summary.click()
    check(page)


def test_nothing_is_wider_than_a_narrow_screen(sample, let_in, visit):
    visit.expected = "404"
    page = visit(sample.base, viewport={"width": 320, "height": 640}, storage_state=let_in)
    for address in [*ADDRESSES, *found_pages(page)]:
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, address


def test_every_target_is_large_enough(sample, let_in, visit):
    page = visit(sample.base, storage_state=let_in, viewport=PHONE)
    for address in (
        "/invitations/",
        "/invitations/pipeline/",
        "/settings/",
        "/settings/replies/en.accept.introduced/",
        "/import/",
    ):
        page.goto(address)
        small = page.evaluate(
            """() => [...document.querySelectorAll("button, select, .page-link, .entry, summary, .input")]
                .filter((each) => each.offsetParent && !each.closest(".visually-hidden"))
                .filter((each) => each.getBoundingClientRect().height < 24)
                .map((each) => each.outerHTML.slice(0, 80))"""
        )
        assert small == [], address
