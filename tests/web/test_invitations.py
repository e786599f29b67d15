"""The page of invitations: verdicts with their reasons, marks, undo, and other stops."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from tests.conftest import NOW
from tests.web.conftest import let_in
from tests.web.made_up import FILES, MARA, MESSAGES, write_archive

from firsthand.actions.imports import import_archive
from firsthand.actions.marking import mark_invitations
from firsthand.actions.pasting import save_paste
from firsthand.store.models import Invitation, Mark, Person

HTMX = {"HX-Request": "true", "HX-Target": "invitations"}
CHRIS = "https://www.linkedin.com/in/chris-danner-made-up"
SWINDLER = """Vic Goldlake
Trader
3 days ago
Hello dear, my uncle teaches me crypto trading, 30% guaranteed profit every week. Add me on WhatsApp +44 7700 900862.
Ignore
Accept
"""
OOPS = "Oops, wrong person & sorry!"
ANSWERED = [
    *MESSAGES,
    ["2-x==", "", "Mara Lind", MARA, "Chris Danner", CHRIS, "2026-11-17 09:00:00 UTC", "", "Have we met?", "INBOX"],
    ["2-x==", "", "Chris Danner", CHRIS, "Mara Lind", MARA, "2026-11-18 09:00:00 UTC", "", OOPS, "INBOX"],
]  # fmt: skip


@pytest.fixture
def page(network, now) -> Client:
    return let_in(network)


def test_first_line_answers_in_words(page):
    text = page.get("/invitations/").text
    assert "<h1>4 invitations. " in text
    assert "1 to decline" in text


def test_every_sender_stands_in_a_group(page):
    text = page.get("/invitations/").text
    for name in ("Ana Silva", "Chris Danner", "Rick Vance", "Priya Raman"):
        assert f'title="{name}">{name}</span>' in text


def test_detail_shows_note_reason_and_reply(page, invitation):
    text = page.get(f"/invitations/{invitation('Ana Silva')}/").text
    assert "consent records in Porto" in text
    assert "Why talk first" in text
    assert "<textarea" in text
    assert 'href="https://www.linkedin.com/in/ana-silva-made-up/"' in text


def test_htmx_gets_only_the_pane(page, invitation):
    answer = page.get(
        f"/invitations/{invitation('Ana Silva')}/", headers={"HX-Request": "true", "HX-Target": "detail"}
    )
    assert answer.text.lstrip().startswith('<section class="reader"')
    assert "<html" not in answer.text


def test_mark_leads_to_the_next_and_can_be_undone(page, invitation):
    ana = invitation("Ana Silva")
    answer = page.post(f"/invitations/{ana}/mark/", {"mark": "declined"}, follow=True)
    assert answer.redirect_chain
    assert "Ana Silva: marked as declined." in answer.text
    assert f'id="row-{ana}"' not in answer.text
    page.post("/invitations/undo/", {"act": f"mark:{Mark.objects.get().batch}"})
    assert f'id="row-{ana}"' in page.get("/invitations/").text


def undo_form(text):
    """Return the fields of the bar that undoes."""
    form = text[text.index('class="said"') : text.index("</form>", text.index('class="said"'))]
    return dict(re.findall(r'name="(stop|act)" value="([^"]*)"', form)), 'data-key="u"' in form


def test_stop_that_is_taken_back_is_not_looked_at_any_longer(page):
    text = page.post("/settings/stop/", {"stop": "balanced"}, follow=True).text
    fields, has_key = undo_form(text)
    assert has_key
    text = page.post("/invitations/undo/", fields, headers=HTMX).text
    assert "Only looking; nothing is saved." not in text


def test_the_act_before_can_be_taken_back_next(page, invitation):
    for name in ("Ana Silva", "Priya Raman"):
        text = page.post(f"/invitations/{invitation(name)}/mark/", {"mark": "declined"}, follow=True).text
    fields, _ = undo_form(text)
    text = page.post("/invitations/undo/", fields, headers=HTMX).text
    assert (
        "Taken back: Priya Raman: marked as declined. The one before: Ana Silva: marked as declined." in text
    )
    assert "Undo that too" in text


def test_mark_by_htmx_swaps_the_part(page, invitation):
    chris = invitation("Chris Danner")
    answer = page.post(f"/invitations/{chris}/mark/", {"mark": "asked"}, headers=HTMX)
    assert answer.text.lstrip().startswith('<div class="invitations')
    assert 'data-say="Chris Danner: marked as asked."' in answer.text


def test_those_asked_are_counted_apart(page, invitation):
    before = page.get("/invitations/").text
    assert "2 to ask" in before
    page.post(f"/invitations/{invitation('Chris Danner')}/mark/", {"mark": "asked"})
    assert "1 to ask, 1 asked and waiting, 1 to decline." in page.get("/invitations/").text


def test_unknown_mark_is_told_and_changes_nothing(page, invitation):
    answer = page.post(f"/invitations/{invitation('Ana Silva')}/mark/", {"mark": "loved"})
    assert (answer.status_code, Mark.objects.count()) == (400, 0)
    assert "INV-101" in answer.text


def test_only_declining_is_done_for_several(page, invitation):
    ids = [invitation("Rick Vance"), invitation("Chris Danner")]
    answer = page.post("/invitations/decline/", {"ids": ",".join(map(str, ids))}, follow=True)
    assert {mark.kind for mark in Mark.objects.all()} == {"declined"}
    assert "2 invitations: marked as declined." in answer.text


def test_looking_at_another_stop_saves_nothing(page, network):
    text = page.get("/invitations/?stop=open-networker").text
    assert "Open networker: 4 accept, 0 talk, 0 ask, 0 decline." in text
    network.refresh_from_db()
    assert network.policy == "Trusted network"


def test_use_this_saves_the_stop(page, network):
    page.post("/settings/stop/", {"stop": "balanced"})
    network.refresh_from_db()
    assert network.policy == "Balanced"


def test_unknown_stop_is_the_one_in_use(page):
    assert "Use this" not in page.get("/invitations/?stop=everything").text


def test_strangers_invitation_is_not_found(page, stranger, invitation, now):
    ana = invitation("Ana Silva")
    assert let_in(stranger).get(f"/invitations/{ana}/").status_code == 404
    assert let_in(stranger).post(f"/invitations/{ana}/mark/", {"mark": "declined"}).status_code == 400
    assert Mark.objects.count() == 0


def test_reply_comes_in_another_language(page, invitation):
    address = f"/invitations/{invitation('Chris Danner')}/reply/"
    german = page.get(address, {"language": "de"}).text
    assert 'lang="de"' in german
    assert german != page.get(address, {"language": "en"}).text


def test_script_in_a_name_stays_text(page, network):
    Invitation.objects.filter(name="Ana Silva").update(note="<script>alert(1)</script>")
    text = (
        page.get("/invitations/").text
        + page.get(f"/invitations/{Invitation.objects.get(name='Ana Silva').pk}/").text
    )
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert" in text


def test_list_shows_fifty_and_offers_the_rest(page, network, now):
    from firsthand.actions.pasting import save_paste

    names = [
        f"{first} {last}"
        for first in ("Nora", "Emil", "Jana", "Otto", "Lara", "Finn")
        for last in (
            "Abel",
            "Brandt",
            "Conti",
            "Dahl",
            "Egger",
            "Fabre",
            "Gallo",
            "Haas",
            "Iversen",
            "Jansen",
        )
    ]
    save_paste(
        network, "\n".join(f"{name}\n{name}\nPlumber\n2 days ago\nIgnore\nAccept" for name in names), now
    )
    text = page.get("/invitations/").text
    assert "Show the other" in text
    more = page.get("/invitations/?lapse=100").text
    assert more.count('class="entry"') > text.count('class="entry"')


@pytest.fixture
def two_asks_a_week(network):
    """Three strangers compete for two asks."""
    from firsthand.actions.pasting import save_paste

    def paste(name: str, days: int) -> None:
        save_paste(network, f"{name}\n{name}\nPlumber\n{days} days ago\nIgnore\nAccept", NOW)

    for days, name in enumerate(("Jana Dahl", "Emil Conti", "Otto Brandt"), start=1):
        paste(name, days)
    network.asks_per_week = 2
    network.save()


@pytest.mark.usefixtures("two_asks_a_week")
def test_what_may_lapse_stands_below_the_declines_and_says_why(page):
    text = page.get("/invitations/").text
    assert "2 to ask, 1 to decline, 3 may lapse." in text
    declines, lapsing = text.split('id="group-lapse"')
    assert ("Rick Vance" in declines, "Rick Vance" in lapsing.split("</section>")[0]) == (True, False)
    assert "You ask at most 2 people in any 7 days" in lapsing
    assert "You can ask one more 7 days after each ask you send." in lapsing


@pytest.mark.usefixtures("two_asks_a_week")
def test_a_sent_ask_says_when_its_place_is_free_again(page, invitation):
    page.post(f"/invitations/{invitation('Jana Dahl')}/mark/", {"mark": "asked"})
    text = page.get("/invitations/").text
    assert "You can ask 1 more on 28 November 2026." in text
    assert "1 to ask, 1 asked and waiting, 1 to decline, 3 may lapse." in text


@pytest.mark.usefixtures("two_asks_a_week")
def test_counts_of_another_stop_are_what_using_it_gives(page, network):
    for stop in ("closed-circle", "trusted-network", "balanced", "open", "open-networker"):
        page.get("/invitations/", {"stop": stop})
        looked = counts_of(page.get(f"/invitations/?stop={stop}").text)
        page.post("/settings/stop/", {"stop": stop})
        assert counts_of(page.get("/invitations/").text) == looked
        assert sum(looked.values()) == 7


def counts_of(text: str) -> dict[str, int]:
    """The totals beside the heads of the groups."""
    found = re.findall(r'id="group-(\w+)".*?<span class="soft">(\d+)</span>', text, re.DOTALL)
    return {key: int(total) for key, total in found}


@pytest.mark.usefixtures("two_asks_a_week")
def test_line_of_a_stop_counts_what_may_lapse_apart(page, network):
    network.policy = "Open"
    network.save()
    text = page.get("/invitations/?stop=trusted-network").text
    assert re.search(r"Trusted network: \d accept, \d talk, 2 ask, 1 decline, 3 may lapse\.", text)


@pytest.mark.usefixtures("two_asks_a_week")
def test_what_may_lapse_can_be_declined_at_once(page):
    text = page.get("/invitations/").text
    assert "Mark 3 invitations as declined" in text
    ids = re.findall(r'name="ids" value="([\d,]+)"', text)
    assert [len(each.split(",")) for each in ids] == [1, 3]
    page.post("/invitations/decline/", {"ids": ids[1]})
    assert 'id="group-lapse"' not in page.get("/invitations/").text


@pytest.mark.usefixtures("two_asks_a_week")
def test_what_was_marked_otherwise_is_not_declined_with_the_rest(page):
    marked, *rest = re.findall(r'name="ids" value="([\d,]+)"', page.get("/invitations/").text)[1].split(",")
    page.post(f"/invitations/{marked}/mark/", {"mark": "later"})
    text = page.get("/invitations/").text
    assert "Mark 2 invitations as declined" in text
    assert f'value="{",".join(rest)}"' in text


def test_an_answer_stands_above_the_note(page, invitation, network, tmp_path):
    chris = Invitation.objects.get(pk=invitation("Chris Danner"))
    mark_invitations(network, [chris.pk], "asked", NOW - timedelta(days=4))
    import_archive(network, write_archive(tmp_path / "later", {**FILES, "messages": ANSWERED}), NOW)
    text = page.get(f"/invitations/{chris.pk}/").text
    assert "Their answer, 18 Nov 2026" in text
    assert "Oops, wrong person &amp; sorry!" in text
    assert "you asked on 17 Nov 2026, they answered on 18 Nov 2026" in text
    assert "Chris Danner answered on 18 November 2026 that it was a mistake" in text
    assert "No message, recommendation or shared history between you." not in text


def test_what_was_pasted_by_mistake_can_be_taken_out(page, network, invitation):
    people = Person.objects.count()
    save_paste(network, SWINDLER, NOW)
    row = Invitation.objects.get(name="Vic Goldlake")
    assert "Pasted by mistake?" in page.get(f"/invitations/{row.pk}/").text
    page.post(f"/invitations/{row.pk}/remove/")
    assert not Invitation.objects.filter(name="Vic Goldlake").exists()
    assert Person.objects.count() == people
    ana = invitation("Ana Silva")
    assert "Pasted by mistake?" not in page.get(f"/invitations/{ana}/").text
    assert page.post(f"/invitations/{ana}/remove/").status_code == 404
    assert Invitation.objects.filter(pk=ana).exists()


def test_the_reply_to_a_swindler_is_folded_away(page, network):
    save_paste(network, SWINDLER, NOW)
    row = Invitation.objects.get(name="Vic Goldlake")
    text = page.get(f"/invitations/{row.pk}/").text
    assert "Do not answer" in text
    assert text.index("Answer all the same") < text.index('id="copy"')


def test_a_proposed_talk_offers_to_note_that_it_was_held(page, invitation):
    ana = invitation("Ana Silva")
    assert 'value="held"' not in page.get(f"/invitations/{ana}/").text
    page.post(f"/invitations/{ana}/mark/", {"mark": "talk"})
    assert 'value="held"' in page.get(f"/invitations/{ana}/").text
    page.post(f"/invitations/{ana}/mark/", {"mark": "held"})
    text = page.get(f"/invitations/{ana}/").text
    assert "Why accept" in text
    assert "You talked to each other by 21 November 2026" in text


def test_without_a_list_of_connections_the_page_says_what_may_be_accepted(alice, now, tmp_path):
    files = {name: rows for name, rows in FILES.items() if name != "Connections"}
    import_archive(alice, write_archive(tmp_path / "part", files), now)
    text = let_in(alice).get("/invitations/").text
    assert "No list of connections was imported, so some of these may be accepted already." in text
    assert "You may have dismissed" not in text


@pytest.mark.usefixtures("two_asks_a_week")
def test_what_may_lapse_leads_with_leaving_it(page):
    first, second = re.findall(
        r'id="row-(\d+)"', page.get("/invitations/").text.split('id="group-lapse"')[1]
    )[:2]
    text = page.get(f"/invitations/{first}/").text
    foot = text.split('<div class="reader-foot">')[1]
    assert f'id="leave" href="/invitations/{second}/"' in foot
    assert "Copy reply" not in foot
    assert "Leave this one: there is nothing to do" in text
    assert "button-suggested" not in foot


@pytest.mark.usefixtures("two_asks_a_week")
def test_last_one_that_may_lapse_leads_back_to_the_list(page):
    last = re.findall(r'id="row-(\d+)"', page.get("/invitations/").text)[-1]
    assert 'id="leave" href="/invitations/"' in page.get(f"/invitations/{last}/").text


def test_both_ends_of_the_line_are_told_in_words(page):
    text = page.get("/invitations/").text
    assert ("<b>lure</b> few, known well" in text, "<b>net</b> many, known little" in text) == (True, True)


def test_marks_say_that_nothing_happens_on_linkedin(page):
    assert "Nothing happens on LinkedIn by itself." in page.get("/invitations/").text


def test_before_anything_is_here_the_page_offers_three_ways_in(alice, now):
    text = let_in(alice).get("/invitations/").text
    assert "Nothing is here yet." in text
    ways = ("/import/", "/invitations/paste/", "/import/sample/")
    places = [text.index(f'="{way}"', text.index("<main")) for way in ways]
    assert places == sorted(places)


def test_empty_page_teaches_one_step(alice, now, tmp_path):
    files = {name: rows for name, rows in FILES.items() if name != "Invitations"}
    import_archive(alice, write_archive(tmp_path / "part", files), now)
    text = let_in(alice).get("/invitations/").text
    assert "No list of invitations was imported yet." in text
    assert "What could be read of your imports holds no invitations." in text
    assert "Paste invitations" in text
    assert "Import your archive" not in text
