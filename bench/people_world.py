"""Made-up people of one owner's world: names, firms, addresses, families; and what each is known by.

The world is made before any record of it, and knows nothing of how records are joined.
"""

import random
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from bench.people_names import Corner, Given, Ranked, build_corners


def _words(text: str) -> list[str]:
    return text.split()


START = date(2012, 1, 1)
TODAY = date(2026, 11, 1)
DAYS = (TODAY - START).days
PUBLIC = (
    "gmail.com",
    "outlook.com",
    "yahoo.com",
    "icloud.com",
    "hotmail.com",
    "gmx.net",
    "web.de",
    "proton.me",
)
LETTERS = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ß": "ss",
        "ø": "oe",
        "ł": "l",
        "Ł": "L",
        "Ä": "Ae",
        "Ö": "Oe",
        "Ü": "Ue",
    }
)
KINDS_OF_FIRM = ("GmbH", "Ltd", "Inc.", "AG", "S.A.", "Lda", "SARL", "S.p.A.", "Pvt Ltd", "LLC", "BV", "")
TRADES = (
    "Logistics", "Software", "Consulting", "Foods", "Energy", "Partners", "Systems", "Media", "Health", "Capital",
    "Labs", "Robotics", "Design", "Analytics", "Textiles", "Travel", "Marine", "Optics", "Solutions", "Group", "", "",
    "", "",
)  # fmt: skip
STARTS = _words(
    "Al Bren Cor Dal Es Fen Gra Hol Ing Jor Kel Lum Mer Nor Or Pra Quin Ro Sal Tor Ul Ver Wen Xan Yor Zel"
)
MIDDLES = _words("a e i o u ado eri ila ora und ast imo eno uva")
ENDS = _words("bis crest dan dor gate lis mar mont na nova port ra rix sen ta tis vale var via wick")


@dataclass(frozen=True, slots=True)
class Settings:
    """How many people and records there are, and how noisy the records."""

    seed: int = 20
    people: int = 60_000
    records: int = 100_000
    corners: tuple[tuple[str, float], ...] = (
        ("german", 30), ("english", 20), ("iberian", 16), ("french", 9), ("italian", 8), ("slavic", 8), ("indian", 6),
        ("chinese", 3),
    )  # fmt: skip
    tail: int = 16_000
    firms: int = 9_000
    noise: float = 1.0  # multiplies typos, odd spellings and wrong facts
    missing: float = 0.5  # multiplies what a record leaves out, and how often somebody uses another address
    families: float = 0.04  # share of people with a relative in the world
    kin_at_work: float = 0.004  # share with a relative at the same firm
    namesakes_at_work: float = 0.0003  # share with a namesake at the same firm
    job_changes: float = 0.45  # chance of one more job, again and again


@dataclass(frozen=True, slots=True)
class Firm:
    """A firm with the ways people write it, its mail domain and how it makes addresses."""

    name: str
    aliases: tuple[str, ...]
    domain: str
    pattern: str
    switchboard: str
    town: str
    turns_names: bool


@dataclass(frozen=True, slots=True)
class Post:
    """A job with its days and the mail address that came with it."""

    firm: Firm
    since: date
    until: date
    mail: str


@dataclass(slots=True)
class Human:
    """One made-up person."""

    id: int
    corner: Corner
    given: Given
    middle: str
    surname: str
    second: str
    is_woman: bool
    goes_by: str
    generation: str = ""
    later_surname: str = ""
    renamed_on: date = TODAY
    posts: list[Post] = field(default_factory=list)
    mails: list[str] = field(default_factory=list)
    mobile: str = ""
    landline: str = ""
    url: str = ""
    town: str = ""
    school: str = ""
    met_on: date = START
    known_until: date = TODAY
    circle: tuple[int, ...] = ()

    def post_on(self, day: date) -> Post:
        """Return the job held on a day."""
        return next((post for post in self.posts if day <= post.until), self.posts[-1])

    def surname_on(self, day: date) -> str:
        """Return the surname borne on a day."""
        return self.later_surname if self.later_surname and day >= self.renamed_on else self.surname


class World:
    """Everybody, made in one go from the dice of the settings."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.dice = random.Random(settings.seed)
        self.corners = build_corners(self.dice, tail=settings.tail)
        self.firms = Ranked([self._firm(number) for number in range(settings.firms)], offset=8)
        self._taken: set[str] = set()
        self.people: list[Human] = []
        while len(self.people) < settings.people:
            self._add_somebody()
        self._befriend()

    def chance(self, share: float) -> bool:
        return self.dice.random() < share

    def _add_somebody(self) -> None:
        human = self._human(self._corner())
        self._employ(human)
        self._settle(human)
        settings = self.settings
        if self.chance(settings.families) and len(self.people) < settings.people:
            self._add_relative(human)
        if self.chance(settings.kin_at_work) and len(self.people) < settings.people:
            self._add_relative(human, at_work=True)
        if self.chance(settings.namesakes_at_work) and len(self.people) < settings.people:
            self._add_namesake(human)

    def _corner(self) -> Corner:
        keys, weights = zip(*self.settings.corners, strict=True)
        return self.corners[self.dice.choices(keys, weights)[0]]

    def _human(self, corner: Corner) -> Human:
        dice, is_woman = self.dice, self.chance(0.5)
        pool = corner.women if is_woman else corner.men
        given = pool.draw(dice)
        short = given.short and self.chance(0.35)
        middle = pool.draw(dice).name if self.chance(0.3) else ""
        human = Human(
            len(self.people), corner, given, middle, corner.surnames.draw(dice),
            corner.surnames.draw(dice) if corner.has_two_surnames and self.chance(0.7) else "",
            is_woman, dice.choice(given.short) if short else given.name,
            town=dice.choice(corner.towns), school=dice.choice(corner.schools),
        )  # fmt: skip
        if is_woman and self.chance(0.08):
            human.later_surname, human.renamed_on = corner.surnames.draw(dice), self._day()
        return human

    def _day(self) -> date:
        return START + timedelta(days=self.dice.randrange(DAYS))

    def _employ(self, human: Human) -> None:
        day = START - timedelta(days=self.dice.randrange(2_000))
        while day < TODAY:
            until = min(TODAY, day + timedelta(days=int(self.dice.expovariate(1 / 2_200)) + 200))
            if not self.chance(self.settings.job_changes):
                until = TODAY
            firm = self.firms.draw(self.dice)
            human.posts.append(Post(firm, day, until, self._work_mail(human, firm, day)))
            day = until + timedelta(days=self.dice.randrange(60))
        human.posts = human.posts[-4:]

    def _settle(self, human: Human) -> None:
        """Give a person private addresses and numbers, and a place among the people."""
        human.id = len(self.people)
        human.met_on = self._day()
        if self.chance(0.8):  # most ties are of one time: a project, a job, a deal
            days = 20 + int(self.dice.expovariate(1 / 500))
            human.known_until = min(TODAY, human.met_on + timedelta(days=days))
        human.mails = [self._private_mail(human) for _ in range(self.dice.choice((0, 1, 1, 1, 1, 2)))]
        human.mobile = self._phone(human.corner)
        human.landline = self._phone(human.corner) if self.chance(0.25) else ""
        base = f"{plain(human.goes_by if self.chance(0.2) else human.given.name)}-{plain(human.surname)}"
        human.url = (
            self._take(base, "", "-") if self.chance(0.5) else f"{base}-{self.dice.randrange(16**6):06x}"
        )
        self.people.append(human)

    def _add_relative(self, kin: Human, *, at_work: bool = False) -> None:
        """Add a spouse, a sibling or a child, at times of the very same name."""
        other = self._human(kin.corner)
        other.surname, other.second, other.later_surname = kin.surname, kin.second, ""
        # One relative in four is a father's son, one of twenty of those bears his name.
        if self.chance(0.25 * 0.05) and not kin.is_woman:
            other.given, other.goes_by, other.middle, other.is_woman = (
                kin.given,
                kin.goes_by,
                kin.middle,
                False,
            )
            if self.chance(0.5):
                kin.generation, other.generation = "Sr.", "Jr."
        if at_work:
            post = self.dice.choice(kin.posts)
            other.posts = [Post(post.firm, post.since, TODAY, self._work_mail(other, post.firm, post.since))]
        else:
            self._employ(other)
        self._settle(other)
        other.town = kin.town
        if self.chance(0.3):
            other.landline = kin.landline = kin.landline or self._phone(kin.corner)
        if self.chance(0.15):
            shared = self._take(f"family.{plain(kin.surname)}", f"@{self.dice.choice(PUBLIC)}")
            kin.mails, other.mails = [*kin.mails, shared], [*other.mails, shared]

    def _add_namesake(self, colleague: Human) -> None:
        other = self._human(colleague.corner)
        other.given, other.goes_by, other.surname = colleague.given, colleague.given.name, colleague.surname
        other.second, other.later_surname, other.is_woman = "", "", colleague.is_woman
        post = self.dice.choice(colleague.posts)
        other.posts = [Post(post.firm, post.since, TODAY, self._work_mail(other, post.firm, post.since))]
        self._settle(other)

    def _work_mail(self, human: Human, firm: Firm, day: date) -> str:
        given, surname = (
            plain(human.given.name if self.chance(0.8) else human.goes_by),
            plain(human.surname_on(day)),
        )
        local = firm.pattern.format(g=given, s=surname, i=given[:1], j=surname[:1])
        return self._take(local, f"@{firm.domain}")

    def _private_mail(self, human: Human) -> str:
        g, s, i = plain(human.goes_by), plain(human.surname), plain(human.given.name)[:1]
        number = str(self.dice.randrange(1, 100))
        forms = (
            f"{g}.{s}",
            f"{g}{s}",
            f"{i}.{s}",
            f"{i}{s}{number}",
            f"{g}{s}{number}",
            f"{g}_{s}",
            f"{s}.{g}",
            f"{g}{number}",
            self._handle(),
        )
        weights = (26, 18, 6, 12, 14, 5, 5, 6, 8)
        return self._take(self.dice.choices(forms, weights)[0], f"@{self.dice.choice(PUBLIC)}")

    def _handle(self) -> str:
        return "".join(self.dice.choice(part) for part in (MIDDLES, STARTS, ENDS)).lower() + str(
            self.dice.randrange(10, 9999)
        )

    def _take(self, local: str, rest: str, joint: str = "") -> str:
        """Return an address that nobody else has, with a number behind it where one has it already."""
        number, found = 1, local + rest
        while found in self._taken:
            number += 1
            found = f"{local}{joint}{number}{rest}"
        self._taken.add(found)
        return found

    def _phone(self, corner: Corner) -> str:
        return f"+{corner.code}{self.dice.randrange(10**8, 10**9)}"

    def _firm(self, number: int) -> Firm:
        dice = self.dice
        root = (
            dice.choice(STARTS)
            + dice.choice(MIDDLES)
            + (dice.choice(MIDDLES) if self.chance(0.3) else "")
            + dice.choice(ENDS)
        )
        trade, form = dice.choice(TRADES), dice.choice(KINDS_OF_FIRM)
        name = " ".join(filter(None, (root, trade)))
        label = plain(root) + (plain(trade) if trade and self.chance(0.35) else "")
        if self.chance(0.2):  # a brand or letters that the name does not show
            label = dice.choice(("get", "", "the")) + self._handle().rstrip("0123456789")
        ending = dice.choice(("com", "com", "com", "de", "eu", "co.uk", "pt", "io", "net"))
        aliases = (root, f"{name} {form}".strip(), name.upper(), f"{root} {dice.choice(TRADES[:12])}")
        pattern = dice.choices(
            ("{g}.{s}", "{i}{s}", "{g}", "{i}.{s}", "{s}", "{g}{j}", "{g}_{s}", "{s}.{g}"),
            (45, 17, 11, 10, 4, 4, 4, 5),
        )[0]
        corner = self._corner()
        label = label or plain(name)
        domain = f"{label}-{number}.{ending}" if self.chance(0.04) else f"{label}.{ending}"
        return Firm(
            name, aliases, domain, pattern, self._phone(corner), dice.choice(corner.towns), self.chance(0.2)
        )

    def _befriend(self) -> None:
        """Give everybody a circle of a few people, half of them colleagues, with whom they turn up."""
        by_firm: dict[str, list[int]] = {}
        for human in self.people:
            for post in human.posts:
                by_firm.setdefault(post.firm.domain, []).append(human.id)
        for human in self.people:
            mates = by_firm[self.dice.choice(human.posts).firm.domain]
            chosen = self.dice.sample(mates, min(len(mates), 4)) + self.dice.sample(
                range(len(self.people)), 3
            )
            human.circle = tuple(each for each in dict.fromkeys(chosen) if each != human.id)


def plain(text: str) -> str:
    """Return the letters an address is made of."""
    folded = unicodedata.normalize("NFKD", text.translate(LETTERS)).encode("ascii", "ignore").decode().lower()
    return "".join(letter for letter in folded if letter.isalnum())


def without_accents(text: str) -> str:
    """Return the text as an old machine keeps it."""
    kept = unicodedata.normalize("NFKD", text.replace("ł", "l").replace("Ł", "L").replace("ß", "ss"))
    return "".join(letter for letter in kept if not unicodedata.combining(letter))


def draw_many(dice: random.Random, values: Sequence[int], weights: Sequence[float]) -> Iterator[int]:
    """Yield values drawn by their weights without end."""
    while True:
        yield from dice.choices(values, weights, k=1_000)
