"""The page on how far the numbers of ties can be trusted."""

from dataclasses import dataclass

from firsthand.core.agreement import Agreement
from firsthand.core.calibration import BackTest
from firsthand.core.listing import PersonRow
from firsthand.core.trust_words import tell_agreement, tell_checked, tell_how
from firsthand.web.pages.people import work_of
from firsthand.web.words import number


@dataclass(frozen=True, slots=True)
class TrustLine:
    """Somebody whose tie the owner is asked about."""

    id: int
    name: str
    work: str

    @classmethod
    def of(cls, person: PersonRow) -> "TrustLine":
        """Say who it is."""
        return cls(person.id, person.name, work_of(person.position, person.company))


@dataclass(frozen=True, slots=True)
class BinLine:
    """One row of the back-test."""

    said: str
    ties: str
    happened: str
    seen: str


@dataclass(frozen=True, slots=True)
class TrustPage:
    """The page's sentences and its table."""

    line: str
    how: str
    is_doubtful: bool
    bins: tuple[BinLine, ...]
    agreement: str


def build_trust(tested: BackTest | None, agreement: Agreement | None, rated: int) -> TrustPage:
    """Say how the numbers did."""
    return TrustPage(
        line=tell_checked(tested),
        how=tell_how(tested),
        is_doubtful=tested is not None and not tested.is_trusted,
        bins=tuple(
            BinLine(
                f"{each.low} to {each.high}",
                number(each.ties),
                number(each.happened),
                f"{100 * each.seen:.0f} of 100, said {100 * each.said:.0f}",
            )
            for each in (tested.bins if tested else ())
        ),
        agreement=tell_agreement(agreement, rated),
    )
