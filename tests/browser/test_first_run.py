"""From an empty start to the first answers, as a person does it."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_drop_an_archive_and_read_the_answers(program, visit, archive):
    page = visit(program.base)
    page.goto(program.link)
    expect(page).to_have_url(f"{program.base}/")
    page.set_input_files("#files", archive)
    page.get_by_role("link", name="Show the result").or_(
        page.get_by_text("Your newest import read")
    ).first.wait_for()
    page.goto("/import/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("9 rows: 9 added")
    page.goto("/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("4 invitations.")


def test_link_opens_one_browser_only(program, visit):
    visit.expected = "403"
    first, second = visit(program.base), visit(program.base)
    first.goto(program.link)
    refused = second.goto(program.link)
    assert refused.status == 403
    expect(second.get_by_text("firsthand link")).to_be_visible()
    second.goto(program.new_link())
    expect(second).to_have_url(f"{program.base}/")


def test_paste_invitations(program, visit):
    page = visit(program.base)
    page.goto(program.link)
    page.get_by_role("link", name="Paste invitations").click()
    page.fill("#text", "Nora Abel\nNora Abel\nPlumber at Northwind\n3 days ago\nIgnore\nAccept\n")
    page.get_by_role("button", name="See what was understood").click()
    page.get_by_role("button", name="Save 1 invitation").click()
    expect(page.locator("[data-row]")).to_contain_text("Nora Abel")


def test_sample_network_can_be_stopped_and_made_again(program, visit):
    page = visit(program.base)
    page.goto(program.link)
    page.get_by_role("button", name="Use the sample network").click()
    page.get_by_role("button", name="Cancel").click()
    expect(page.get_by_text("You stopped it.")).to_be_visible()
    page.get_by_role("button", name="Make it again").click()
    page.wait_for_url("**/invitations/", timeout=60_000)


def test_sample_network_and_back(program, visit):
    page = visit(program.base)
    page.goto(program.link)
    page.get_by_role("button", name="Use the sample network").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Making a network")
    expect(page.get_by_role("progressbar")).to_be_visible()
    page.wait_for_url("**/invitations/", timeout=60_000)
    expect(page.get_by_text("Everybody here is made up")).to_be_visible()
    assert page.locator("[data-row]").count() > 20
    page.get_by_role("button", name="Back to mine").click()
    expect(page.get_by_text("Drop the LinkedIn zip here")).to_be_visible()
