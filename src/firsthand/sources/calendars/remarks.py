"""What is to be told about a calendar file: each kind of fault once, with how often it was met."""

from collections.abc import Iterator

from firsthand.core.records import Notice

_ONE_AND_MANY = {
    "CAL-202": ("Not all of it is UTF-8; what is not was read as Windows-1252. Check some names.",) * 2,
    "CAL-205": (
        "1 entry ends before it starts; only its start was read.",
        "{count:,} entries end before they start; only their starts were read.",
    ),
    "CAL-206": (
        "1 series has more dates than are read (5,000, at most a year ahead); its later ones were left out.",
        "{count:,} series have more dates than are read (5,000, at most a year ahead); their later ones were left out.",
    ),
    "CAL-207": (
        "1 rule of repetition or list of dates could not be read; only the first date of that entry was.",
        "{count:,} rules of repetition or lists of dates could not be read; only the first dates were.",
    ),
    "CAL-208": (
        "1 attendee was left out, because what stands for the address is none.",
        "{count:,} attendees were left out, because what stands for their addresses is none.",
    ),
    "CAL-209": (
        "1 entry has more than 500 attendees; the others were counted and not kept.",
        "{count:,} entries have more than 500 attendees; the others were counted and not kept.",
    ),
    "CAL-210": (
        "1 identifier stands for several different entries; they were read as several.",
        "{count:,} identifiers stand for several different entries; they were read as several.",
    ),
    "CAL-211": (
        "The file ends early or is damaged; what came before was read.",
    ) * 2,
    "CAL-212": (
        "1 task or note was left out; only meetings are read.",
        "{count:,} tasks or notes were left out; only meetings are read.",
    ),
}  # fmt: skip


class Remarks:
    """Counts faults by code."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._counts: dict[str, int] = {}
        self._zones: dict[str, str] = {}
        self._floating = ""

    def add(self, code: str, count: int = 1) -> None:
        """Count a fault."""
        if count:
            self._counts[code] = self._counts.get(code, 0) + count

    def count(self, *codes: str) -> int:
        """Return how often these faults were met so far."""
        return sum(self._counts.get(code, 0) for code in codes)

    def guess_zone(self, name: str, zone: str) -> None:
        """Remember which zone was taken for an unknown name."""
        if len(self._zones) < 50:
            self._zones.setdefault(name, zone)

    def float_in(self, zone: str) -> None:
        """Remember that times without a zone were met, and where they were taken to be."""
        self._floating = zone

    def notices(self) -> Iterator[Notice]:
        """Yield what to tell."""
        for name, zone in self._zones.items():
            yield Notice(
                "CAL-203", self._where, f'The time zone "{_shown(name)}" is not known; {zone} was taken.'
            )
        if self._floating:
            what = f"Some times do not say in which time zone they are; {self._floating} was taken."
            yield Notice("CAL-204", self._where, what)
        for code, count in sorted(self._counts.items()):
            yield Notice(code, self._where, _ONE_AND_MANY[code][count > 1].format(count=count))


def _shown(name: str) -> str:
    plain = "".join(letter if letter.isprintable() else "?" for letter in name)
    return plain if len(plain) <= 60 else plain[:59] + "…"
