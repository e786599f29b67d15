"""Records of made-up people as sources hold them: connections, mail correspondents, address cards, calendar guests.

What is wrong or missing, and why that often (`noise` and `missing` multiply it):

- A connection always has a profile address and nearly always the full name its member typed, with certificates or emoji
  in one of twenty; a mail address in one of twenty, because members hide it; one firm, the current one at that time.
- A correspondent always has an address; the display name is missing in one of nine and only a given name in one of
  fourteen; one in five firms turns names round ("Silva, Ana"); three in ten show firm or phone in a signature.
- A card was typed by hand: two typos in a hundred, short forms as the owner calls people, one in four without address,
  one in three without number, half without firm; one in fifty carries the switchboard's number.
- A guest of a meeting has the address the calendar knows, mostly the one mail is exchanged with, and a name in seven
  of ten.
- Most ties are of one time, a year or two, in which all their records begin; one in five lasts.
- Firms are written with and without legal form and trade. People change jobs, a woman in twelve changes her surname.
- One correspondent in fifty writes from a shared mailbox (info@, sales@): with the firm's name for nobody in
  particular, with their own name as the person they are.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from bench.people_world import (
    LETTERS,
    TODAY,
    Firm,
    Human,
    Post,
    Settings,
    World,
    draw_many,
    without_accents,
)

ROLES = ("info", "sales", "support", "office", "contact", "jobs", "hello", "team", "billing", "press")
BADGES = (", PMP", ", MBA", " 🚀", ", PhD", " (she/her)", " - hiring", " | Open to work", ", CFA", " ✨")
TITLES = ("Dr. ", "Prof. ", "Dipl.-Ing. ", "Mr. ", "Ms ")
RECORDS_OF_ONE = ((1, 2, 3, 4, 5), (0.62, 0.22, 0.10, 0.04, 0.02))


@dataclass(slots=True)
class Row:
    """One record with the person it truly belongs to; negative ones are shared mailboxes."""

    person: int
    kind: str
    names: list[str] = field(default_factory=list)
    mails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    firms: list[tuple[str, date | None, date | None]] = field(default_factory=list)
    schools: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    mutuals: list[str] = field(default_factory=list)
    first_on: date | None = None
    last_on: date | None = None
    id: int = 0


class Scribe:
    """Writes records of a world, with its own dice."""

    def __init__(self, world: World) -> None:
        self.world, self.settings = world, world.settings
        self.dice = random.Random(world.settings.seed + 1)

    def rows(self) -> list[Row]:
        """Return all records in a random order, numbered from 1."""
        found = list(self._all())
        size = self.settings.records
        self.dice.shuffle(found)
        # Everybody keeps one record at least; what is too much is cut from those who have more.
        seen: set[int] = set()
        firsts = [row for row in found if row.person not in seen and not seen.add(row.person)]  # type: ignore[func-returns-value]
        chosen = {id(row) for row in firsts}
        chosen.update(
            id(row) for row in [each for each in found if id(each) not in chosen][: size - len(firsts)]
        )
        kept = [row for row in found if id(row) in chosen]
        for number, row in enumerate(kept, 1):
            row.id = number
        return kept

    def _all(self) -> Iterator[Row]:
        counts = draw_many(self.dice, *RECORDS_OF_ONE)
        for human in self.world.people:
            for kind in self._kinds(next(counts)):
                yield getattr(self, f"_{kind}")(human)
            if self.chance(0.012):
                yield self._role(human)
        for human in self.dice.sample(self.world.people, self.settings.people // 4):
            yield from (getattr(self, f"_{kind}")(human) for kind in self._kinds(1) if kind != "connection")

    def _kinds(self, count: int) -> list[str]:
        pool = ["connection", "mail", "card", "guest", "mail", "card" if self.chance(0.08) else "mail"]
        weights = [38, 30, 16, 16, 6, 3]
        chosen: list[str] = []
        while len(chosen) < count:
            place = self.dice.choices(range(len(pool)), weights)[0]
            chosen.append(pool.pop(place))
            weights.pop(place)
        return chosen

    def chance(self, share: float) -> bool:
        return self.dice.random() < share

    def errs(self, share: float) -> bool:
        return self.dice.random() < share * self.settings.noise

    def lacks(self, share: float) -> bool:
        return self.dice.random() < share * self.settings.missing

    # The four kinds and the shared mailboxes.

    def _connection(self, human: Human) -> Row:
        post = human.posts[-1] if self.chance(0.8) else self.dice.choice(human.posts)
        day = self._day_with(human)
        name = self._full_name(human, day, nick=0.25, middle=0.12)
        if self.errs(0.03):
            name = f"{name.split()[0]} {human.surname_on(day)[0]}."
        if self.errs(0.06):
            name += self.dice.choice(BADGES)
        row = Row(human.id, "connection", [name], urls=[human.url], first_on=day, last_on=TODAY)
        if not self.lacks(0.08):
            row.firms = [(self._firm_name(post.firm), None, None)]
        if self.chance(0.05) and human.mails:
            row.mails = [human.mails[0]]
        if self.chance(0.10):
            row.places = [human.town]
        if self.chance(0.06):
            row.schools = [self._school(human)]
        if self.chance(0.05):
            row.mutuals = self._mutuals(human, 2)
        return row

    def _mail(self, human: Human) -> Row:
        day, last = self._span(human)
        post, mail = self._address(human, day)
        row = Row(human.id, "mail", mails=[mail], first_on=day, last_on=last, mutuals=self._mutuals(human, 3))
        if not self.lacks(0.11):
            row.names.append(self._display_name(human, post, day))
            if self.chance(0.12):
                row.names.append(self._display_name(human, post, last))
        if self.chance(0.30):
            firm = post or human.post_on(last)
            if not self.lacks(0.3):
                row.firms = [(self._firm_name(firm.firm), day, last)]
            if not self.lacks(0.5):
                row.phones = [firm.firm.switchboard if self.chance(0.25) else human.mobile]
        return row

    def _card(self, human: Human) -> Row:
        day = self._day_with(human)
        post = human.post_on(day)
        row = Row(human.id, "card", [self._card_name(human, day)], first_on=day, last_on=TODAY)
        if not self.lacks(0.25):
            row.mails = [post.mail if self.chance(0.5) or not human.mails else self.dice.choice(human.mails)]
            if human.mails and self.chance(0.15):
                row.mails = list(dict.fromkeys([*row.mails, human.mails[0]]))
        if not self.lacks(0.33):
            row.phones = [human.landline if human.landline and self.chance(0.3) else human.mobile]
        if self.errs(0.02):
            row.phones.append(post.firm.switchboard)
        if not self.lacks(0.5):
            row.firms = [(self._firm_name(post.firm), day, day)]
        if self.chance(0.25):
            row.places = [human.town if self.chance(0.8) else post.firm.town]
        if self.chance(0.03):
            row.urls = [human.url]
        return row

    def _guest(self, human: Human) -> Row:
        day, last = self._span(human)
        post, mail = self._address(human, day)
        row = Row(
            human.id, "guest", mails=[mail], first_on=day, last_on=last, mutuals=self._mutuals(human, 3)
        )
        if not self.lacks(0.30):
            row.names = [self._display_name(human, post, day)]
        return row

    def _role(self, human: Human) -> Row:
        day, last = self._span(human)
        post = human.post_on(day)
        mail = f"{self.dice.choice(ROLES)}@{post.firm.domain}"
        if self.chance(0.5):
            name = self._full_name(human, day, nick=0.2, middle=0.05)
            return Row(human.id, "mail", [name], [mail], first_on=day, last_on=last)
        nobody = -1 - hash_of(mail)
        names = [post.firm.name] if self.chance(0.7) else []
        return Row(nobody, "mail", names, [mail], first_on=day, last_on=last)

    # What is written in them.

    def _address(self, human: Human, day: date) -> tuple[Post | None, str]:
        """Return an address somebody is written to at: mostly the one they prefer, in mail and calendar alike."""
        likes_private = bool(human.mails) and human.id % 3 == 0
        if self.lacks(0.3):
            likes_private = bool(human.mails) and self.chance(0.4)
            return (None, self.dice.choice(human.mails)) if likes_private else self._post(human, day)
        return (None, human.mails[0]) if likes_private else self._post(human, day)

    def _post(self, human: Human, day: date) -> tuple[Post, str]:
        post = human.post_on(day)
        return post, post.mail

    def _day_with(self, human: Human) -> date:
        """Return a day in the time the owner had to do with somebody, early ones more often."""
        days = (human.known_until - human.met_on).days
        return human.met_on + timedelta(days=int(days * self.dice.random() ** 2))

    def _span(self, human: Human) -> tuple[date, date]:
        day = self._day_with(human)
        return day, min(human.known_until, day + timedelta(days=int(self.dice.expovariate(1 / 300))))

    def _mutuals(self, human: Human, most: int) -> list[str]:
        """Return addresses of those a person is seen with; a third of them are chance."""
        found = []
        for _ in range(self.dice.randrange(most + 1)):
            other = (
                self.dice.choice(human.circle)
                if human.circle and self.chance(0.65)
                else self.dice.randrange(len(self.world.people))
            )
            friend = self.world.people[other]
            found.append(friend.posts[-1].mail if self.chance(0.8) or not friend.mails else friend.mails[0])
        return list(dict.fromkeys(found))

    def _firm_name(self, firm: Firm) -> str:
        if self.errs(0.45):
            return self.dice.choices((*firm.aliases, self._typo(firm.name)), (30, 40, 10, 8, 6))[0]
        return firm.name

    def _school(self, human: Human) -> str:
        return human.school.replace("University of ", "") + " University" if self.errs(0.2) else human.school

    def _full_name(self, human: Human, day: date, *, nick: float, middle: float) -> str:
        given = human.goes_by if self.chance(0.5 + nick) else human.given.name
        if human.given.other and given == human.given.name and self.errs(0.3):
            given = self.dice.choice(human.given.other)
        words = [given]
        if human.middle and self.errs(middle):
            words.append(human.middle if self.chance(0.35) else f"{human.middle[0]}.")
        words.append(human.surname_on(day))
        if human.second and self.chance(0.45):
            words.append(human.second)
        if human.generation and self.chance(0.6):
            words.append(human.generation)
        name = " ".join(words)
        if self.errs(0.008):
            name = self._typo(name)
        return name

    def _display_name(self, human: Human, post: Post | None, day: date) -> str:
        if self.errs(0.07):
            return human.goes_by
        name = self._full_name(human, day, nick=0.15, middle=0.08)
        given, *rest = name.split()
        if post and post.firm.turns_names and not human.generation:
            name = f"{' '.join(rest).upper() if self.chance(0.3) else ' '.join(rest)}, {given}"
        elif self.errs(0.03):
            name = f"{given[0]}. {' '.join(rest)}"
        elif self.errs(0.02):
            name = f"{name} ({post.firm.name})" if post else name
        elif self.chance(0.06):
            name = name.lower()
        if not name.isascii():
            name = self._plainer(name)
        return name

    def _plainer(self, name: str) -> str:
        if self.errs(0.2):
            return without_accents(name.translate(LETTERS))
        return without_accents(name) if self.errs(0.35) else name

    def _card_name(self, human: Human, day: date) -> str:
        if self.errs(0.04):
            return (
                f"{human.goes_by} {self._firm_name(human.posts[-1].firm)}"
                if self.chance(0.5)
                else human.goes_by
            )
        name = self._full_name(human, day, nick=0.4, middle=0.03)
        if self.errs(0.02):
            name = self._typo(name)
        if self.errs(0.03):
            name = self.dice.choice(TITLES) + name
        return self._plainer(name) if not name.isascii() and self.chance(0.5) else name

    def _typo(self, text: str) -> str:
        """Drop, double, swap or replace one letter after the first."""
        if len(text) < 4:
            return text
        place = self.dice.randrange(1, len(text) - 1)
        how = self.dice.randrange(4)
        a, b = text[place], text[place + 1]
        middle = ("", a + a, b + a, self.dice.choice("aeinorst"))[how]
        return text[:place] + middle + text[place + (2 if how == 2 else 1) :]


def hash_of(text: str) -> int:
    """Return a number for a text, the same in every run."""
    return int.from_bytes(text.encode()[:24], "big")


def write_rows(settings: Settings) -> list[Row]:
    """Return the made-up records of these settings."""
    return Scribe(World(settings)).rows()


TUNE = Settings()
# Seen only when everything else is done: other dice and other shares of the corners.
HELD = Settings(
    seed=4_711,
    corners=(
        ("english", 34), ("iberian", 24), ("slavic", 12), ("french", 10), ("german", 8), ("italian", 6), ("chinese",
        4), ("indian", 2),
    ),
)  # fmt: skip
# More typos and gaps, fewer rare names, a smaller world of firms, more families and changes of job; most people write
# from several addresses and half the cards have no address.
HARD = replace(
    HELD, tail=9_000, firms=5_000, noise=1.35, missing=1.2, families=0.07, kin_at_work=0.008, namesakes_at_work=0.0006,
    job_changes=0.55,
)  # fmt: skip
SETTINGS = {"tune": TUNE, "held": HELD, "hard": HARD}
