"""Who writes to the owner by mail and meets her: people of the stories, connections, and others."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from random import Random
from unicodedata import combining, normalize

from firsthand.sample.calendars import DAY
from firsthand.sample.cast import CAST, Member
from firsthand.sample.chance import chance, pick
from firsthand.sample.companies import make_company, make_position
from firsthand.sample.contacts import Contact
from firsthand.sample.names import make_name
from firsthand.sample.owner import OWNER_NAME

OWNER_MAIL = "nora@velden-operations.example"
OLD_MAIL = "nora.velden@tidewell.example"  # hers while she worked there
PRIVATE = "gmx.example"  # where anybody can have an address
_SHORT_FORMS = {
    "Eleanor": "Nell", "Dominic": "Dom", "Edwin": "Eddie", "Jeremy": "Jerry", "Franziska": "Franzi",
    "Ulrike": "Uli", "Matthias": "Matze", "Béatrice": "Bea", "Florian": "Flo", "Dolores": "Lola", "Pilar": "Pili",
    "Nicolás": "Nico", "Santiago": "Santi", "Catarina": "Cata", "Joana": "Jo", "Rodrigo": "Digo",
    "Caterina": "Cate", "Tommaso": "Tommi", "Agnieszka": "Aga", "Małgorzata": "Gosia", "Grzegorz": "Greg",
}  # fmt: skip
_ENDINGS = (", Inc.", " BV", " GmbH", " AG", " SA", " Ltd", " AB", " SpA")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "ß": "ss", "æ": "ae"})
_LATELY = 1_200  # days within which the mailbox holds their mails
_BEFORE = 30  # days before a connection from which on they may write


@dataclass(frozen=True, slots=True)
class Correspondent:
    """One person with a mail address; `since` is the instant from which on they may write."""

    key: str
    name: str  # as their mail program writes it
    mail: str
    language: str = "en"
    company: str = ""
    position: str = ""
    phone: str = ""
    since: int = 0
    url: str = ""  # their profile, where they are a connection
    full_name: str = ""  # as their profile has it, where it is another
    former_mail: str = ""

    @property
    def first(self) -> str:
        """Return what a letter calls them."""
        return self.name.split()[0]


OWNER = Correspondent("me", OWNER_NAME, OWNER_MAIL, company="Velden Operations")
OWNER_THEN = replace(OWNER, mail=OLD_MAIL, company="Tidewell Software")


def _of_member(one: Member) -> Correspondent:
    mail, language = _KNOWN[one.key]
    return Correspondent(one.key, one.name, mail, language, one.company, one.position, url=one.url)


_KNOWN = {  # of the cast: address and language
    "maria": ("maria.santorelli@lagunareacque.example", "en"),
    "priya": ("priya.raghunandan@tidewell.example", "en"),
    "jonas": ("jonas.reichenau@brightwaterfoods.example", "de"),
    "ruth": (f"ruth.ac@{PRIVATE}", "en"),
    "ana": ("ana.silveira@dourocargolab.example", "en"),
    "odile": ("odile.fermanel@haldenfoods.example", "en"),
    "lars": ("lars.holmquister@fjordlift.example", "en"),
}
_OTHERS = (
    Correspondent("wiebren", "Wiebren Oldenzaalstra", "wiebren.oldenzaalstra@brightwaterfoods.example", "nl",
        "Brightwater Foods", "Shift Lead"),
    Correspondent("ottilie", "Ottilie Brandsgaard", "ottilie.brandsgaard@brightwaterfoods.example", "en",
        "Brightwater Foods", "Supplier Relations"),
    Correspondent("lotte", "Lotte Pruimenburgh", f"lottepruim@{PRIVATE}", "nl"),
    Correspondent("emeric", "Emeric Vaudrenoy", "emeric@vaudrenoy-conseil.example", "fr",
        "Vaudrenoy Conseil", "Consultant"),
    Correspondent("keshav", "Keshav Moorthigar", "keshav.moorthigar@pallavalearn.example", "en",
        "Pallava Learn", "Learning Designer"),
    Correspondent("elin", "Elin Marklofven", "elin.marklofven@saltvikshamn.example", "en",
        "Saltviks Hamn", "Harbour Master"),
    Correspondent("ilaria", "Ilaria Bonaventuri", "ilaria.bonaventuri@lagunareacque.example", "it",
        "Lagunare Acque", "Head of Procurement"),
    Correspondent("ludo", "Ludovic Harringpell", f"harringpell@{PRIVATE}"),
)  # fmt: skip
TOLD = {one.key: one for one in (*(_of_member(one) for one in CAST if one.key in _KNOWN), *_OTHERS)}
AT_TIDEWELL_THEN = {
    "priya": replace(TOLD["priya"], position="Director of Product"),
    "lars": replace(TOLD["lars"], mail="lars.holmquister@tidewell.example", company="Tidewell Software",
        position="Software Engineer"),
}  # fmt: skip
TOLD["lars"] = replace(TOLD["lars"], former_mail=AT_TIDEWELL_THEN["lars"].mail)


def from_contacts(seed: int, contacts: Sequence[Contact], count: int) -> list[Correspondent]:
    """Return as many of the connections as wanted, those first whose mails show a short form of their name."""
    rng = chance(seed, "correspondents")
    able = [one for one in contacts if one.company and not (one.is_blank or one.was_blank or one.left)]
    able.sort(key=lambda one: (one.first not in _SHORT_FORMS, rng.random()))
    short = [one for one in able if one.first in _SHORT_FORMS][: count // 6]
    others = [one for one in able if one.first not in _SHORT_FORMS][: count - len(short)]
    return [_of_contact(rng, one) for one in (*short, *others)]


def made_up(seed: int, count: int, export_at: int, *, taken: Iterable[str]) -> list[Correspondent]:
    """Make people who write and are no connections; nobody has a name that is taken."""
    rng, found, names = chance(seed, "others who write"), list[Correspondent](), set(taken)
    while len(found) < count:
        name, company = make_name(rng), make_company(rng)
        if name.full in names:
            continue
        names.add(name.full)
        since = export_at - int((20 + rng.random() * _LATELY) * DAY)
        mail = _mail(rng, f"{name.first} {name.last}", company)
        found.append(
            Correspondent(
                mail, name.full, mail, name.language, company, make_position(rng), _phone(rng), since
            )
        )
    return found


def _of_contact(rng: Random, one: Contact) -> Correspondent:
    first = one.first.removesuffix(".").split()[0]
    last = one.last.partition(",")[0].strip(" 🚀✅")
    last = last.removesuffix(" (she/her)").title() if last.isupper() else last.removesuffix(" (she/her)")
    name = f"{_SHORT_FORMS.get(one.first, first)} {last}"
    mail = _mail(rng, name, one.company)
    return Correspondent(
        one.url, name, mail, one.language, one.company, one.position, _phone(rng),
        one.accepted_at - _BEFORE * DAY, one.url, f"{one.first} {last}",
    )  # fmt: skip


def _mail(rng: Random, name: str, company: str) -> str:
    words = _plain(name).replace("-", "").split()
    if rng.random() < 0.12:
        return f"{words[0]}{words[-1]}{10 + int(rng.random() * 80)}@{PRIVATE}"
    for ending in _ENDINGS:
        company = company.removesuffix(ending)
    domain = "".join(letter for letter in _plain(company) if letter.isalnum())
    return f"{words[0]}.{words[-1]}@{domain}.example"


def _plain(text: str) -> str:
    """Return a text in small letters without accents and full stops."""
    letters = normalize("NFKD", text.lower().translate(_LETTERS).replace(".", "").replace("'", ""))
    return "".join(letter for letter in letters if not combining(letter))


def _phone(rng: Random) -> str:
    """Return one of the numbers that are set aside for made-up people, or none."""
    if rng.random() < 0.6:
        return ""
    return pick(rng, ("+44 7700 900{:03d}", "+44 20 7946 0{:03d}")).format(100 + int(rng.random() * 300))
