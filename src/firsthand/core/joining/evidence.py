"""Finds all that speaks for or against two units being one person, and weighs it."""

from bisect import bisect_left
from collections.abc import Collection, Iterator
from functools import cache
from math import log2
from typing import NamedTuple

from firsthand.core.joining import weights
from firsthand.core.joining.commonness import Commonness, Words
from firsthand.core.joining.firms import read_domain
from firsthand.core.joining.name_agreement import Agreement, Level, find_agreement
from firsthand.core.joining.spelling import Spelling
from firsthand.core.joining.units import Unit

_KINDS = tuple(
    tuple(
        (
            f"{given.name.lower()} {surname.name.lower()}",
            f"{given.name.lower()} {surname.name.lower()} guessed",
        )
        for surname in Level
    )
    for given in Level
)
_DAYS = (
    14,
    60,
    180,
    400,
    1_000,
    2_200,
)  # between the beginnings of what was seen, up to which it is called so
_APART = tuple(
    (kind, f"{kind}, other firm")
    for kind in (
        "same days", "same weeks", "same months", "same year", "years apart", "many years apart", "ages apart",
    )
)  # fmt: skip


class Finding(NamedTuple):
    """One thing that agrees or does not; `about` is what the sentence names, `share` how usual it is by chance."""

    kind: str
    about: str = ""
    share: float = 1.0
    weight: float = 0.0


def weigh(a: Unit, b: Unit, seen: Commonness) -> tuple[float, list[Finding]]:
    """Return the doublings of the odds that both are one person, and the findings that make them up."""
    weighed = _compare_names(a, b, seen)
    if weighed is None:
        return -99.0, []
    _add_other_findings(weighed, a, b, seen)
    doublings = sum([each.weight for each in weighed])
    if (a.is_numbered or b.is_numbered) and not a.roots.isdisjoint(b.roots):
        # A firm numbers addresses because it has two of one name: which of them it is, nothing at the firm can tell.
        weighed.append(Finding("numbered", weight=min(weights.NUMBERED, -doublings)))
        doublings += weighed[-1].weight
    return doublings, weighed


def _find(kind: str, about: str = "", share: float = 1.0) -> Finding:
    base, slope = weights.WEIGHTS.get(kind, weights.UNMET)
    return Finding(kind, about, share, base - slope * log2(share) if slope else base)


@cache
def _plain(kind: str) -> Finding:
    """Return a finding that is about nothing in particular and always worth the same."""
    return _find(kind)


def _compare_names(a: Unit, b: Unit, seen: Commonness) -> list[Finding] | None:
    """Return what the names that agree best say; None where no two can be one person's."""
    best: list[Finding] | None = None
    best_weight = 0.0
    for first in a.all_names:
        words = first.words
        for second in b.all_names:
            agreement = find_agreement(words, second.words)
            if agreement is None:
                continue
            found = _weigh_names(agreement, first, second, (a, b), seen)
            weight = sum([each.weight for each in found])
            if best is None or weight > best_weight:
                best, best_weight = found, weight
    return best


def _weigh_names(
    agreement: Agreement, a: Spelling, b: Spelling, units: tuple[Unit, Unit], seen: Commonness
) -> list[Finding]:
    """Return what it says that two names agree."""
    words, other_words = a.words, b.words
    about = " ".join(words if len(words) >= len(other_words) else other_words)
    if a.generation and b.generation and a.generation != b.generation:
        return [_find("generation", about)]
    given, surname, given_word, surname_word, is_turned, extra = agreement
    share = _share_given(agreement, a, b, seen) * _share_surname(agreement, seen)
    if given > Level.INITIAL and surname > Level.INITIAL:
        share *= seen.kinship(given_word, surname_word)
    one, other = units
    if surname is not Level.MISSING:
        share = seen.share_full(words, other_words, share)
        rivals = max(seen.namesakes(words), seen.namesakes(other_words))
        if rivals:
            share = max(share, (rivals - bool(one.urls) - bool(other.urls)) / seen.people)
    if a.generation or b.generation:
        share = max(share, 1 / seen.people)
    is_guessed = bool(one.guessed or other.guessed)
    found = [_find(_KINDS[given][surname][is_guessed], about, share * seen.people)]
    if extra:
        found.append(_plain("middle name" if extra > 0 else "other middle name"))
    if is_turned:
        found.append(_plain("turned round"))
    if len(words) != len(other_words) and surname is Level.EQUAL:
        few, many = (words, other_words) if len(words) < len(other_words) else (other_words, words)
        found += _place_of_surname(surname_word, few, many, seen)
    return found


def _place_of_surname(word: str, few: Words, many: Words, seen: Commonness) -> list[Finding]:
    """Say where a surname stands that is one of several: mostly it is the first of two, or behind a middle name."""
    if len(few) != 2 or few[1] != word:
        return []
    if word == many[-1]:
        are_surnames = any(seen.surnames[other] > seen.given[other] for other in many[1:-1])
        return [_find("second surname", word)] if are_surnames else []
    return [_find("middle name as surname", word)] if seen.given[word] > seen.surnames[word] else []


def _share_given(agreement: Agreement, a: Spelling, b: Spelling, seen: Commonness) -> float:
    word = agreement.given_word
    if agreement.given is Level.EQUAL:
        return seen.share_given(word)
    if agreement.given is Level.SHORT_FORM:
        other = b.words[-1 if agreement.is_turned else 0]
        return seen.share_short(a.words[0], other)
    if agreement.given is Level.SLIP:
        return seen.share_given_like(word)
    return seen.share_letter(word[0]) if agreement.given is Level.INITIAL else 1.0


def _share_surname(agreement: Agreement, seen: Commonness) -> float:
    word = agreement.surname_word
    if agreement.surname is Level.EQUAL:
        return seen.share_surname(word)
    if agreement.surname is Level.SLIP:
        return seen.share_surname_like(word)
    return seen.share_letter(word[0], of_surnames=True) if agreement.surname is Level.INITIAL else 1.0


def _add_other_findings(found: list[Finding], a: Unit, b: Unit, seen: Commonness) -> None:
    """Add what agrees or does not besides names."""
    is_other_firm = False
    if a.roots and b.roots:
        is_other_firm = a.roots.isdisjoint(b.roots)
        if not is_other_firm:
            found.append(_same_firm(a, b, seen))
    if a.first_on and b.first_on:
        found.append(_days(abs((a.first_on - b.first_on).days), is_other_firm=is_other_firm))
    elif is_other_firm:
        found.append(_plain("other firm"))
    if a.towns and b.towns:
        both = a.towns & b.towns
        found.append(
            _rarest("town", both, seen.towns, of=seen.towns.total()) if both else _plain("other town")
        )
    if a.handles and b.handles and (both := a.handles & b.handles):
        found.append(_rarest("handle", both, seen.handles, of=seen.people))
    if a.mutuals and b.mutuals and (both := a.mutuals & b.mutuals):
        found.append(_rarest("mutual", both, seen.mutuals, of=seen.people))
    if a.schools and b.schools and (both := a.schools & b.schools):
        found.append(_rarest("school", both, seen.schools, of=seen.people))
    if (a.circle or b.circle) and (both := _circle(a, b)):
        found.append(_rarest("circle", both, seen.circles, of=seen.people))
    found += _addresses(a, b)


def _addresses(a: Unit, b: Unit) -> Iterator[Finding]:
    """Yield what addresses and numbers say where none is certain."""
    if a.phones and b.phones:
        both = a.phones & b.phones
        yield _find("phone", min(both)) if both else _plain("other phone")
    if a.shared and b.shared and (both := a.shared & b.shared):
        yield _find("shared", min(both))
    if a.mails and b.mails and a.mails.isdisjoint(b.mails):
        yield _plain(_other_mail(a, b))
        yield from _two_mailboxes(a, b)


def _other_mail(a: Unit, b: Unit) -> str:
    """Say of what kind two addresses are: few have two private ones, many a private one beside that of a firm."""
    if a.labels and b.labels:
        return "other work mail"
    return "other mail" if a.labels or b.labels else "other private mail"


def _two_mailboxes(a: Unit, b: Unit) -> list[Finding]:
    """Tell of two mailboxes at one provider: where they differ by a number alone, the first has that name."""
    found = []
    for mail in a.mails - b.mails:
        local, _, domain = mail.partition("@")
        for other in b.mails - a.mails:
            if domain and other.endswith(f"@{domain}"):
                stem, other_stem = local.rstrip("0123456789"), other.partition("@")[0].rstrip("0123456789")
                if stem == other_stem:
                    return [_plain("numbered apart")]
                if read_domain(domain):
                    found = [_plain("two mailboxes")]
    return found


def _same_firm(a: Unit, b: Unit, seen: Commonness) -> Finding:
    both = a.roots & b.roots
    root = min(both, key=lambda each: (seen.firms[each], each)) if len(both) > 1 else next(iter(both))
    kind = "firm alike" if a.wholes.isdisjoint(b.wholes) else "firm"
    return _find(kind, _firm_name(root, a, b), seen.share_firm(root))


def _firm_name(root: str, a: Unit, b: Unit) -> str:
    """Return a firm as somebody wrote it, else its root."""
    return min([firm.name for firm in (*a.firms, *b.firms) if firm.root == root], default="") or root.title()


def _days(apart: int, *, is_other_firm: bool) -> Finding:
    """Say how far apart both were seen: ties begin with a mail, a meeting and a connection in the same weeks.

    Another firm is weighed with it: in the same weeks it means another person, years later another job.
    """
    return _plain(_APART[bisect_left(_DAYS, apart)][is_other_firm])


def _rarest(kind: str, both: Collection[str], counts: dict[str, int], *, of: int) -> Finding:
    about = min(both, key=lambda each: (counts[each], each)) if len(both) > 1 else next(iter(both))
    return _find(kind, about.title(), max(counts[about] - 1, 1) / of)


def _circle(a: Unit, b: Unit) -> frozenset[str]:
    """Return firms with whose people both were seen, or one while the other is there; not those where both are."""
    if a.circle.isdisjoint(b.circle) and a.circle.isdisjoint(b.roots) and a.roots.isdisjoint(b.circle):
        return frozenset()
    known = a.circle & b.circle | a.circle & b.roots | a.roots & b.circle
    return known - (a.roots & b.roots)
