"""In which time zone a place lies, where its words leave no doubt: a country with one zone, or a large city of one.

A place is as people write it: "Porto, Portugal", "Germany", "Kathmandu, Bagmati, Nepal". A city counts with its country
or region only, for there are many of the same name; what is not here stays unknown.
"""

import re
from functools import cache

from firsthand.core.letters import fold_letters

# Countries whose clocks all show the same, as our languages write them.
COUNTRIES = {
    "Europe/Amsterdam": "Netherlands, The Netherlands, Niederlande, Países Bajos, Pays-Bas, Paesi Bassi, Nederland",
    "Europe/Athens": "Greece, Griechenland, Grecia, Grèce, Griekenland, Grécia",
    "Europe/Berlin": "Germany, Deutschland, Alemania, Allemagne, Germania, Duitsland, Alemanha",
    "Europe/Brussels": "Belgium, Belgien, Bélgica, Belgique, België, Belgio",
    "Europe/Bucharest": "Romania, Rumänien, Rumania, Roumanie, Roemenië, Roménia",
    "Europe/Budapest": "Hungary, Ungarn, Hungría, Hongrie, Ungheria, Hongarije, Hungria",
    "Europe/Copenhagen": "Denmark, Dänemark, Dinamarca, Danemark, Danimarca, Denemarken",
    "Europe/Dublin": "Ireland, Irland, Irlanda, Irlande, Ierland",
    "Europe/Helsinki": "Finland, Finnland, Finlandia, Finlande, Finlândia",
    "Europe/Istanbul": "Turkey, Türkei, Turquía, Turquie, Turchia, Turkije, Turquia, Türkiye",
    "Europe/London": "United Kingdom, England, Scotland, Wales, Northern Ireland, UK, Great Britain, Reino Unido,"
    " Vereinigtes Königreich, Großbritannien, Royaume-Uni, Regno Unito, Verenigd Koninkrijk",
    "Europe/Luxembourg": "Luxembourg, Luxemburg, Luxemburgo, Lussemburgo",
    "Europe/Oslo": "Norway, Norwegen, Noruega, Norvège, Norvegia, Noorwegen",
    "Europe/Prague": "Czechia, Czech Republic, Tschechien, Chequia, Tchéquie, Cechia, Tsjechië",
    "Europe/Rome": "Italy, Italien, Italia, Italie, Italië, Itália",
    "Europe/Stockholm": "Sweden, Schweden, Suecia, Suède, Svezia, Zweden, Suécia",
    "Europe/Vienna": "Austria, Österreich, Autriche, Oostenrijk, Áustria",
    "Europe/Warsaw": "Poland, Polen, Polonia, Pologne, Polónia",
    "Europe/Zagreb": "Croatia, Kroatien, Croacia, Croatie, Croazia, Kroatië, Croácia",
    "Europe/Zurich": "Switzerland, Schweiz, Suiza, Suisse, Svizzera, Zwitserland, Suíça",
    "Asia/Dubai": "United Arab Emirates, UAE",
    "Asia/Hong_Kong": "Hong Kong, Hongkong",
    "Asia/Jerusalem": "Israel",
    "Asia/Kathmandu": "Nepal",
    "Asia/Kolkata": "India, Indien, Inde, Índia",
    "Asia/Seoul": "South Korea, Südkorea, Corea del Sur, Corée du Sud, Corea del Sud",
    "Asia/Singapore": "Singapore, Singapur, Singapour, Singapura",
    "Asia/Taipei": "Taiwan",
    "Asia/Tokyo": "Japan, Japón, Japon, Giappone, Japão",
    "Africa/Johannesburg": "South Africa, Südafrika, Sudáfrica, Afrique du Sud, Sudafrica, Zuid-Afrika",
    "Africa/Lagos": "Nigeria",
    "Africa/Nairobi": "Kenya, Kenia",
    "America/Bogota": "Colombia, Kolumbien",
    "America/Lima": "Peru, Perú",
}
# Large cities of countries with several zones: the cities, then what may stand last behind them.
CITIES = {
    "America/Chicago": (
        "Chicago, Dallas, Houston, Austin",
        "USA, United States, IL, Illinois, TX, Texas",
    ),
    "America/Los_Angeles": (
        "San Francisco, Los Angeles, San Diego, San Jose, Seattle, Palo Alto, Oakland",
        "USA, United States, CA, California, WA, Washington",
    ),
    "America/New_York": (
        "New York, New York City, Boston, Philadelphia, Atlanta, Miami, Brooklyn",
        "USA, United States, NY, New York, MA, Massachusetts, PA, Pennsylvania, GA, FL, Florida",
    ),
    "America/Sao_Paulo": (
        "São Paulo, Rio de Janeiro, Curitiba, Brasília",
        "Brazil, Brasil, Brasilien, Brésil",
    ),
    "America/St_Johns": ("St. John's, St John's", "Newfoundland and Labrador"),
    "America/Toronto": ("Toronto, Ottawa, Montreal, Montréal", "Ontario, Quebec, Québec, Canada, Kanada"),
    "America/Vancouver": ("Vancouver", "British Columbia, Canada, Kanada"),
    "Australia/Melbourne": ("Melbourne", "Victoria, Australia, Australien, Australie"),
    "Australia/Sydney": ("Sydney", "New South Wales, Australia, Australien, Australie"),
    "Europe/Lisbon": ("Lisbon, Lisboa, Lissabon, Porto, Braga, Coimbra, Aveiro, Faro", "Portugal"),
    "Europe/Madrid": (
        "Madrid, Barcelona, Valencia, Sevilla, Seville, Bilbao, Málaga, Zaragoza",
        "Spain, España, Spanien, Espagne, Spagna, Spanje, Espanha",
    ),
    "Europe/Paris": (
        "Paris, Lyon, Marseille, Toulouse, Nantes, Bordeaux, Lille, Strasbourg, Nice, Rennes",
        "France, Frankreich, Francia, Frankrijk, França",
    ),
    "Pacific/Auckland": ("Auckland, Wellington, Christchurch", "New Zealand, Neuseeland"),
}
_FIRST_WORDS = re.compile(r"^(?:greater|metropolitan area of|area of)\s+")
_LAST_WORDS = re.compile(r"\s+(?:area|metropolitan area|und umgebung|y alrededores|e regiao)$")


def zone_of_place(place: str) -> str:
    """Return the name of the zone in which a place lies, "" where its words leave a doubt."""
    parts = [folded for part in place.split(",") if (folded := _plain(part))]
    if not parts:
        return ""
    if zone := _countries().get(parts[-1]):
        return zone
    return next((zone for each in parts[:-1] if (zone := _cities().get((each, parts[-1])))), "")


def _plain(text: str) -> str:
    folded = " ".join(fold_letters(text).split())
    return _LAST_WORDS.sub("", _FIRST_WORDS.sub("", folded))


@cache
def _countries() -> dict[str, str]:
    return {_plain(name): zone for zone, names in COUNTRIES.items() for name in names.split(",")}


@cache
def _cities() -> dict[tuple[str, str], str]:
    return {
        (_plain(city), _plain(last)): zone
        for zone, (cities, lasts) in CITIES.items()
        for city in cities.split(",")
        for last in lasts.split(",")
    }
