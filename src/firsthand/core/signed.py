"""Where a person works, as the feet of their mails say, and which of that is more than their word.

What somebody says of themselves proves nothing by itself. A signature counts where the mail came from the firm's own
address, or where the owner wrote back; any other is only told.
"""

from collections.abc import Iterator

from firsthand.core.knowledge import Employment, Person, Signed
from firsthand.core.organisations import domain_matches, domain_of, same_organisation


def signed_jobs(person: Person) -> tuple[Employment, ...]:
    """Return the jobs that signatures prove: from the first day to the last, where none of another firm lies between.

    Where one does, the two days alone are proven.
    """
    if not person.signed:
        return ()
    proven = [each for each in person.signed if _is_backed(each, person)]
    return tuple(job for each in _by_firm(proven) for job in _jobs(each, person.signed))


def _is_backed(signed: Signed, person: Person) -> bool:
    return domain_matches(domain_of(signed.mail), signed.company) or any(
        each.sent and each.received and not each.only_refused and each.channel == "mail"
        for each in person.exchanges
    )


def _by_firm(signed: list[Signed]) -> list[list[Signed]]:
    """Put together what names one firm, whatever the title."""
    firms: list[list[Signed]] = []
    for each in signed:
        same = next((firm for firm in firms if same_organisation(firm[0].company, each.company)), None)
        if same is None:
            firms.append([each])
        else:
            same.append(each)
    return firms


def _jobs(firm: list[Signed], everything: tuple[Signed, ...]) -> Iterator[Employment]:
    first, last = min(firm, key=lambda each: each.first_on), max(firm, key=lambda each: each.last_on)
    company, title = last.company, last.title
    is_broken = any(
        each.first_on <= last.last_on
        and each.last_on >= first.first_on
        and not same_organisation(each.company, company)
        for each in everything
    )
    if not is_broken:
        yield Employment(last.last_record, company, title, first.first_on, last.last_on)
        return
    for record, day in dict.fromkeys(
        ((first.first_record, first.first_on), (last.last_record, last.last_on))
    ):
        yield Employment(record, company, title, day, day)
