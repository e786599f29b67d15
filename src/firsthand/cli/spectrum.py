"""firsthand spectrum: where the owner stands between quality and quantity."""

from firsthand.cli.output import print_hanging, print_json, print_line, print_table
from firsthand.cli.ready import reading
from firsthand.clock import read_clock
from firsthand.core.spectrum import LURE, NET, quarter_of
from firsthand.core.spectrum_json import spectrum_json
from firsthand.core.spectrum_words import ENDS, NAMES, tell_part, tell_place, tell_pull
from firsthand.store.queries.owners import first_owner

WIDTH = 41  # of the line between the ends
SHOWN = 12  # quarters


def show_spectrum(*, as_json: bool) -> int:
    """Print the chosen and the measured place, what moves it, and how it was before."""
    from firsthand.actions.spectrum import spectrum_of

    with reading() as rows:
        owner = first_owner(rows) if rows else None
        found = spectrum_of(rows, owner, read_clock()) if rows and owner else []
    if as_json:
        print_json(spectrum_json([(each.place, each.chosen) for each in found]))
        return 0
    if not found:
        print_line("Nobody is here yet. Import your archive: firsthand import PATH")
        return 0
    place, chosen = found[-1].place, found[-1].chosen
    print_hanging("", tell_place(place, chosen))
    if place.is_bare:
        print_line("Import your archive: firsthand import PATH")
        print_hanging("", ENDS)
        return 0
    if place.place is not None:
        print_line(draw(place.place, chosen.place if chosen else None))
    for each in place.parts:
        print_hanging("  ", f"{NAMES[each.part]}: {tell_part(each)} {tell_pull(place, each)}")
    print_line()
    told = [each for each in found if each.place.place is not None][-SHOWN:]
    if told:
        print_table(
            ["Until", "Measured", "Chosen"],
            [
                [
                    quarter_of(each.place.on) if each is not found[-1] else "today",
                    str(each.place.place),
                    f"{each.chosen.place} ({each.chosen.name})" if each.chosen else "",
                ]
                for each in told
            ],
        )
        print_line()
    print_hanging("", ENDS)
    return 0


def draw(measured: int, chosen: int | None) -> str:
    """Draw both places on the line between the ends: o is chosen, # is measured."""
    line = ["-"] * WIDTH
    for place, mark in ((chosen, "o"), (measured, "#")):
        if place is not None:
            line[round((min(max(place, LURE), NET) - LURE) / (NET - LURE) * (WIDTH - 1))] = mark
    return f"lure {''.join(line)} net   # measured{', o chosen' if chosen is not None else ''}"
