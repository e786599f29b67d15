from urllib.parse import unquote

from firsthand.sample.chance import chance
from firsthand.sample.names import Name, make_name, make_profile_url


def test_names_are_many_and_of_seven_languages() -> None:
    rng = chance("names")
    names = [make_name(rng) for _ in range(3000)]
    assert len({name.full for name in names}) > 2500
    assert {name.language for name in names} == {"en", "de", "fr", "es", "pt", "it", "nl"}


def test_profile_addresses_are_plain_or_percent_encoded() -> None:
    rng = chance("addresses")
    urls = [make_profile_url(rng, Name("Zoë", "Ångström", "nl")) for _ in range(50)]
    assert all(url.isascii() and url.startswith("https://www.linkedin.com/in/zo") for url in urls)
    assert any(unquote(url).startswith("https://www.linkedin.com/in/zoë-ångström-") for url in urls)


def test_the_same_purpose_draws_the_same_names() -> None:
    assert make_name(chance(7, "people")) == make_name(chance(7, "people"))
    assert make_name(chance(7, "people")) != make_name(chance(8, "people"))
