"""A policy of one's own: typed with its faults and changes beside it, saved, used, undone; and a month printed."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import PHONE, Visit
from tests.browser.test_accessible import check

pytestmark = pytest.mark.browser


def test_policy_is_written_used_and_taken_back(filled: Callable[..., Page]) -> None:
    page = filled()
    page.goto("/settings/policies/")
    page.get_by_role("link", name=re.compile("Write my own from it ?: Open$")).click()
    field = page.get_by_label("The policy")
    field.fill('name = "While I look"\n[answers]\npersonal = "perhaps"')
    expect(page.get_by_text("Line 3:")).to_be_visible()
    expect(page.get_by_text("personal is one of: accept, talk, ask, decline, follow.")).to_be_visible()
    check(page)
    field.fill('name = "While I look"\nbased-on = "Closed circle"\n[answers]\nunexplained = "follow"')
    expect(
        page.get_by_text(re.compile("“While I look” answers .* otherwise than “Trusted network”"))
    ).to_be_visible()
    expect(page.get_by_text("follow me instead").first).to_be_visible()
    check(page)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved. It judges nothing until you use it.")).to_be_visible()
    page.get_by_role("button", name="Use it").click()
    expect(page.get_by_label("While I look")).to_be_checked()
    page.get_by_role("button", name="Undo").click()
    page.goto("/settings/policies/")
    expect(page.get_by_role("heading", level=1)).to_have_text("“Trusted network” judges your invitations.")
    check(page)


def test_leaving_with_an_unsaved_policy_is_asked(filled: Callable[..., Page], visit: Visit) -> None:
    page, said = filled(), []
    visit.expected = "dialog"
    page.on("dialog", lambda dialog: (said.append(dialog.type), dialog.dismiss()))
    page.goto("/settings/policies/new/")
    page.get_by_label("The policy").press_sequentially("# a note\n")
    page.get_by_role("link", name="‹ Policies").click()
    expect(page.get_by_label("The policy")).to_be_visible()
    assert said == ["beforeunload"]
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved. It judges nothing until you use it.")).to_be_visible()
    page.get_by_role("link", name="‹ Policies").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("judges your invitations")
    assert said == ["beforeunload"]


@pytest.mark.parametrize("address", ["/results/month/2026-11/", "/results/spectrum/", "/results/"])
def test_paper_is_light_and_has_the_page_alone(filled: Callable[..., Page], address: str) -> None:
    page = filled(color_scheme="dark")
    page.goto(address)
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(36, 34, 31)"
    expect(page.get_by_role("navigation", name="Pages")).to_be_hidden()
    expect(page.get_by_role("button").locator("visible=true")).to_have_count(0)


def test_month_has_one_page_on_a_phone_and_on_paper(filled: Callable[..., Page]) -> None:
    page = filled(viewport=PHONE)
    page.goto("/results/month/2026-11/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("November 2026:")
    check(page)
    page.emulate_media(media="print")
    expect(page.get_by_role("navigation", name="Pages")).to_be_hidden()
    expect(page.get_by_role("heading", name="What it brought")).to_be_visible()
