"""Claims to have worked or studied together, against the owner's own career and schools.

A place the owner never mentions is excluded only by a record that leaves no room for it.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from firsthand.core.days import overlap, say_list, say_when
from firsthand.core.findings import Finding, unknown
from firsthand.core.knowledge import Owner
from firsthand.core.notes.values import Claim, ClaimState, Period
from firsthand.core.short_names import is_named, is_nameless, may_be_named
from firsthand.core.stays import Stay, job_stays, school_stays

# Work for the same client leaves no trace in anybody's list of employers.
_PROJECT = re.compile(
    r"proje[ck]?t|proyecto|progett[oi]\b|freelanc|volunt|ehrenamt|bénévol|"
    r"\b(?:chantier|obra|cantiere|baustelle|bouwplaats|client(?:e|es|s|i)?|kund(?:e|en|in)|klant(?:en)?|suppliers?|vendors?|lieferant\w*|fournisseur\w*|"
    r"proveedor\w*|fornecedor\w*|fornitor\w*|leverancier\w*|consult\w*)\b",
    re.IGNORECASE,
)
# Who came after the owner had left claims no time together.
_SUCCESSOR = re.compile(
    r"\b(?:inherit\w*|took over|taken over|successors?|your old|(?:after|since) you left|nachfolg\w*|geerbt|"
    r"übernommen|ihre? alte[ns]?|deine? alte[ns]?|hérit\w*|repris|succéd\w*|successeur|votre ancien\w*|"
    r"ton ancien\w*|hered\w*|suced\w*|sucesor\w*|tu antigu\w*|su antigu\w*|herd(?:ei|ou|ámos|amos)|"
    r"sucessor\w*|assumi|eredit\w*|subentr\w*|successore|opvolg\w*|geërfd|overgenomen|je oude|uw oude)\b",
    re.IGNORECASE,
)
# Careers seldom list what came before university, or a course.
_OTHER_SCHOOL = re.compile(
    r"high school|secondary|grammar|gymnasium|realschule|lycée|lycee|collège|liceo|bachillerato|secund[aá]ri|"
    r"middelbare|superiori|bootcamp|\b(?:course|kurs|cours|curso|corso|cursus)\b",
    re.IGNORECASE,
)
# Weeks between two jobs are no time at a third; a school year told by its two years leaves out months of both.
_GAP = timedelta(days=92)
_SUMMER = timedelta(days=274)


def check_worked(claim: Claim, owner: Owner, *, until: date) -> Finding:
    """Check a claim to have worked together; a job without an end lasts until the given day."""
    jobs = job_stays(owner.employments, until=until)
    if is_nameless(claim.organisation):
        return unknown(_say_nameless(claim, "positions", "employer"))
    mine = _named(jobs, claim.organisation)
    if mine and claim.period and _SUCCESSOR.search(claim.quote) and _all_before(mine, claim.period):
        return _without_time_together(mine)
    if mine:
        return _compare(claim.period, mine)
    if _PROJECT.search(claim.quote):
        return unknown("you were not employed there, but a project leaves no trace in your career")
    if _named(school_stays(owner.schoolings), claim.organisation):
        return unknown("you studied there, and nothing says whether you worked there too")
    studied = [
        stay for stay in school_stays(owner.schoolings) if claim.period and _was_there(stay, claim.period)
    ]
    if studied:
        return unknown(f"you studied at {studied[0].name} then, and may have worked elsewhere too")
    return _exclude(claim, jobs)


def check_studied(claim: Claim, owner: Owner) -> Finding:
    """Check a claim to have studied together."""
    schools = school_stays(owner.schoolings)
    mine = _named(schools, claim.organisation) or _named(schools, f"{claim.organisation} {claim.place}")
    if claim.is_apart:
        return _without_time_together(mine)
    if mine:
        return _compare(claim.period, mine)
    if is_nameless(claim.organisation):
        return unknown(_say_nameless(claim, "education", "school"))
    if _OTHER_SCHOOL.search(claim.organisation):
        return unknown("your education does not list it, but it seldom goes that far")
    return _exclude(claim, schools, gap=_SUMMER)


def _say_nameless(claim: Claim, record: str, kind: str) -> str:
    """Say why a claim that names no school or employer cannot be checked."""
    if claim.place:
        verb = "names" if record == "education" else "name"
        return f"your {record} {verb} no {kind} by that place"
    return "the note does not say where"


def _all_before(stays: Sequence[Stay], period: Period) -> bool:
    return all(stay.proven is not None and stay.proven.last_on < period.first_on for stay in stays)


def _without_time_together(mine: Sequence[Stay]) -> Finding:
    """Check nothing: who was there at another time says nothing that the records could exclude."""
    times = say_list(list(dict.fromkeys(_say_stay(stay) for stay in mine)))
    return unknown(f"you were there {times}" if mine else "nothing says that you were there together")


def check_workplace(claim: Claim, owner: Owner, *, until: date) -> Finding | None:
    """Check a meeting said to have been at an employer or school of the owner, or at its party."""
    jobs = job_stays(owner.employments, until=until)
    if claim.organisation:
        if mine := _named(jobs, claim.organisation):
            return _compare(claim.period, mine)
        studied = _named(school_stays(owner.schoolings), claim.organisation)
        found = _compare(claim.period, studied) if studied and claim.period else None
        # Anybody can be at a school for a lecture, years after.
        return found if found and found.state is ClaimState.CONFIRMED else None
    host = [stay for stay in jobs if _names(claim.event, stay.name)]
    found = _compare(claim.period, host) if host else None
    # Having worked there does not prove that the owner was at the party.
    return found if found and found.state is ClaimState.CONTRADICTED else None


def _named(stays: Sequence[Stay], said: str) -> list[Stay]:
    return [stay for stay in stays if is_named(stay.name, said)]


def _compare(period: Period | None, mine: Sequence[Stay]) -> Finding:
    """Compare the days claimed with the owner's own time at that place."""
    records = tuple(stay.record for stay in mine)
    times = say_list(list(dict.fromkeys(_say_stay(stay) for stay in mine)))
    if period is None or any(stay.proven and overlap(stay.proven, period) for stay in mine):
        return Finding(ClaimState.CONFIRMED, f"you were there {times}".rstrip(), records)
    if all(stay.excludes(period) for stay in mine):
        return Finding(ClaimState.CONTRADICTED, f"you were there {times}, not {say_when(period)}", records)
    return Finding(ClaimState.UNKNOWN, "you were there, but your records do not say when", records)


def _say_stay(stay: Stay) -> str:
    return say_when(stay.proven) if stay.proven else "at a time your records do not tell"


def _exclude(claim: Claim, stays: Sequence[Stay], *, gap: timedelta = _GAP) -> Finding:
    """Contradict a place that the owner's record does not know, if it covers the time claimed."""
    if not stays:
        return unknown("your records do not tell where you were")
    if near := next((stay for stay in stays if may_be_named(stay.name, claim.organisation)), None):
        return unknown(f"it may be {near.name}, where you were {_say_stay(near)}")
    if claim.period is None:
        text = f"your record has no time at {claim.organisation}"
        return Finding(ClaimState.CONTRADICTED, text, tuple(stay.record for stay in stays))
    then = [stay for stay in stays if _was_there(stay, claim.period)]
    if not _covers(then, claim.period, gap=gap):
        return unknown(f"your record does not tell all of where you were {say_when(claim.period)}")
    names = say_list(list(dict.fromkeys(stay.name for stay in then)))
    return Finding(ClaimState.CONTRADICTED, f"you were at {names} then", tuple(stay.record for stay in then))


def _was_there(stay: Stay, period: Period) -> bool:
    return stay.proven is not None and overlap(stay.proven, period) is not None


def _covers(stays: Sequence[Stay], period: Period, *, gap: timedelta) -> bool:
    """Tell whether these stays leave no stretch of the period in which there was room for another."""
    if not stays:
        return False
    room = min(gap, (period.last_on - period.first_on) / 2)
    reached = period.first_on
    for proven in sorted((stay.proven for stay in stays if stay.proven), key=lambda each: each.first_on):
        if proven.first_on - reached > room:
            return False
        reached = max(reached, proven.last_on)
    return period.last_on - reached <= room


def _names(event: str, company: str) -> bool:
    words, firm = event.casefold().split(), company.casefold().split()
    return bool(firm) and any(words[at : at + len(firm)] == firm for at in range(len(words)))
