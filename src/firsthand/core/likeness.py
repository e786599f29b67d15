"""What, besides the name, speaks for or against a sender being a known person.

Each finding is the end of a sentence ("both at Northwind"). Rank never counts, and what is six months
old contradicts nobody: people change jobs.
"""

import re
from collections.abc import Iterator
from datetime import date

from firsthand.core.days import months_before
from firsthand.core.headlines import headline_company
from firsthand.core.invitations import Sender
from firsthand.core.knowledge import Card, Person
from firsthand.core.letters import fold_letters
from firsthand.core.names import same_full_name
from firsthand.core.organisation_words import GENERIC
from firsthand.core.organisations import (
    domain_matches,
    domain_of,
    is_public_mail_domain,
    same_organisation,
    same_school,
)
from firsthand.core.signed import signed_jobs
from firsthand.core.trades import trades_of

_FRESH_MONTHS = 6
_SEGMENTS = re.compile(r"\s*[|•·,;\n]+\s*|\s+[-–—]\s+")
_BASED_IN = re.compile(r"^(?:based in|living in|in|aus|a|en|em|à|te) ")
# Ids the platform gave are another space than the addresses members chose.
_OPAQUE = re.compile(r"/member/|profile/view|/in/A(?:C[A-Za-z]|As|E[A-Z])AA")


def agreements(sender: Sender, person: Person) -> tuple[str, ...]:
    """Return everything that agrees beside the name, strongest first."""
    return tuple(
        finding
        for find in (_same_company, _same_domain, _same_mutual, _same_school, _same_place)
        for finding in find(sender, person)
    )


def contradictions(sender: Sender, person: Person, *, sent_on: date) -> tuple[str, ...]:
    """Return everything that speaks against the sender being this person."""
    found = (_other_address(sender, person), _already_connected(person, sent_on=sent_on))
    return tuple(finding for finding in (*found, _other_work(sender, person, sent_on=sent_on)) if finding)


def is_another_connection(sender: Sender, person: Person) -> bool:
    """Tell whether the person is a connection already, under an address that is not the sender's."""
    return person.is_connected and bool(_other_address(sender, person))


def sender_company(sender: Sender) -> str:
    """Return the company a sender names."""
    return sender.company or headline_company(sender.headline)


def is_chosen_address(url: str) -> bool:
    """Tell whether a profile address was chosen by its member, so that another one is another member."""
    return bool(url) and not _OPAQUE.search(url)


def _same_company(sender: Sender, person: Person) -> Iterator[str]:
    company = sender_company(sender)
    domain = domain_of(sender.mail)
    for known in _companies(person):
        if (company and same_organisation(company, known)) or domain_matches(domain, known):
            yield f"both at {known}"
            return


def _same_domain(sender: Sender, person: Person) -> Iterator[str]:
    company, own = sender_company(sender), domain_of(sender.mail)
    for domain in map(domain_of, person.mails):
        if (
            domain
            and not is_public_mail_domain(domain)
            and (domain == own or domain_matches(domain, company))
        ):
            yield f"both with mail at {domain}"
            return


def _same_mutual(sender: Sender, person: Person) -> Iterator[str]:
    for introduced in person.introductions:
        if any(same_full_name(name, introduced.by) for name in sender.mutual_names):
            yield f"both known to {introduced.by}"
            return


def _same_school(sender: Sender, person: Person) -> Iterator[str]:
    company = sender_company(sender)
    pieces = _SEGMENTS.split(sender.headline)
    for schooling in person.schoolings:
        named = (company, *pieces)
        if any(piece and same_school(piece, schooling.school) for piece in named):
            yield f"both from {schooling.school}"
            return


def _same_place(sender: Sender, person: Person) -> Iterator[str]:
    pieces = {_BASED_IN.sub("", _folded(piece)) for piece in _SEGMENTS.split(sender.headline)}
    for card in (*person.cards, *person.contacts):
        town = card.place.partition(",")[0]
        if _folded(town) in pieces and not GENERIC.issuperset(_folded(town).split()):
            yield f"both in {town}"
            return


def _other_address(sender: Sender, person: Person) -> str:
    chosen = [url for url in person.urls if is_chosen_address(url)]
    is_other = is_chosen_address(sender.url) and chosen and sender.url not in chosen
    return f"the {person.name} you know has another profile address" if is_other else ""


def _already_connected(person: Person, *, sent_on: date) -> str:
    """Who is a connection already cannot ask to become one."""
    if not person.is_connected or not person.connected_on or person.connected_on >= sent_on:
        return ""
    return f"the {person.name} you know has been connected since {person.connected_on.isoformat()}"


def _other_work(sender: Sender, person: Person, *, sent_on: date) -> str:
    """Contradict only where company and trade both differ from everything fresh."""
    company = sender_company(sender)
    if not company or any(_same_company(sender, person)) or any(_same_domain(sender, person)):
        return ""
    trades = _trades(sender.headline, company)
    fresh = [card for card in _work_seen(person) if _is_fresh(card, sent_on)]
    differing = [card for card in fresh if _card_company(card) and _differ(trades, _card_trades(card))]
    if not differing or any(trades & _card_trades(card) for card in fresh):
        return ""
    seen_on = max(card.seen_last_on or date.min for card in differing)
    known = " and ".join(sorted({_card_company(card) for card in differing}))
    return f"the {person.name} you know was at {known}, in other work, on {seen_on.isoformat()}"


def _work_seen(person: Person) -> Iterator[Card]:
    """Yield what archives, address books and signatures say of a person's work."""
    yield from (*person.cards, *person.contacts)
    for job in signed_jobs(person):
        yield Card(job.record, person.name, job.company, job.title, seen_last_on=job.finished_on)


def _is_fresh(card: Card, sent_on: date) -> bool:
    return card.seen_last_on is not None and card.seen_last_on > months_before(sent_on, _FRESH_MONTHS)


def _differ(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a) and bool(b) and a.isdisjoint(b)


def _card_company(card: Card) -> str:
    return card.company or headline_company(card.headline)


def _card_trades(card: Card) -> frozenset[str]:
    return _trades(f"{card.title} {card.headline}", _card_company(card))


def _trades(text: str, company: str) -> frozenset[str]:
    """Return the trades of a text without the words of the company's name."""
    return trades_of(text.lower().replace(company.lower(), " ") if company else text)


def _companies(person: Person) -> Iterator[str]:
    found = (
        *(_card_company(card) for card in (*person.cards, *person.contacts)),
        *(job.company for job in (*person.employments, *signed_jobs(person))),
        *(praise.company for praise in person.praises),
    )
    yield from (company for company in found if company)


def _folded(text: str) -> str:
    return " ".join(fold_letters(text).split())
