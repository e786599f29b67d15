import pytest

from firsthand.core.trades import is_about_work, is_trade_only, trades_of


@pytest.mark.parametrize(
    "title", ["Head of Research", "Leiterin Forschung", "Directrice de la recherche", "Senior Researcher"]
)
def test_one_trade_in_several_languages(title: str) -> None:
    assert trades_of(title) == {"research"}


@pytest.mark.parametrize(
    "title", ["CEO", "Executive assistant", "Vice President", "Intern", "Geschäftsführerin", "Partner"]
)
def test_rank_is_no_trade(title: str) -> None:
    assert trades_of(title) == frozenset()
    assert is_about_work(title)


def test_words_of_no_known_trade_stand_for_themselves() -> None:
    assert trades_of("Beekeeper of Northwind") == {"beekeeper", "northwind"}
    assert not is_trade_only("Northwind Data")
