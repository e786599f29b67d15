"""How well records are joined into people, and how fast, beside splink on the same records in the same run.

    python -m bench.people [--set held] [--records 100000] [--people 60000] [--alone]

The records are made up: connections, mail correspondents, address cards and calendar guests of 60,000 people, with name
variants, shared names, changes of job, typos, relatives and mailboxes of functions (`people_records` says how often).
The weights were fitted on the set `tune`; `held` has other dice and other shares of languages; `hard` moreover twice as
much left out, a third more noise and more families, namesakes and changes of job.

Precision is the share of right pairs among all pairs of records that were joined, recall the share of the pairs of one
person that were joined. Both count joins made without asking; what is proposed to the owner is counted apart. splink
(Fellegi-Sunter on DuckDB) is told at each threshold. Speed is that of the clock from the same records to the same
groups, the reading of names included; seconds of the processor are told as well. The peer is given names read by
our code.
"""

import argparse
import json
import resource
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from bench.people_peer import THRESHOLDS, is_installed, join_with_splink, table_of
from bench.people_records import SETTINGS, Row, write_rows
from firsthand.core.joining.joiner import join_people
from firsthand.core.joining.values import Joined, Sighting, Stint
from firsthand.uncollected import uncollected


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--set", choices=sorted(SETTINGS), default="held")
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--people", type=int, default=60_000)
    parser.add_argument("--seed", type=int, help="other dice than those of the set")
    parser.add_argument(
        "--misses", type=int, default=0, help="print so many wrong joins and misses of the set tune"
    )
    parser.add_argument("--alone", action="store_true", help="leave the peer out")
    options = parser.parse_args()
    settings = replace(SETTINGS[options.set], records=options.records, people=options.people)
    if options.seed is not None:
        settings = replace(settings, seed=options.seed)
    rows = write_rows(settings)
    sightings = [sighting_of(row) for row in rows]
    figures = {"set": options.set, "records": len(rows), **measure(rows, sightings, options)}
    if not options.alone:
        figures |= beside_splink(rows, sightings, float(figures["clock_s"]), float(figures["cpu_s"]))
    print(json.dumps(figures))


def sighting_of(row: Row) -> Sighting:
    """Return what a source sees of a record; whose it truly is stays behind."""
    return Sighting(
        row.id,
        row.kind,
        tuple(row.names),
        tuple(row.mails),
        tuple(row.phones),
        tuple(f"linkedin.com/in/{url}" for url in row.urls),
        tuple(Stint(*firm) for firm in row.firms),
        tuple(row.schools),
        tuple(row.places),
        tuple(row.mutuals),
        row.first_on,
        row.last_on,
    )


def measure(
    rows: Sequence[Row], sightings: Sequence[Sighting], options: argparse.Namespace
) -> dict[str, object]:
    """Join, and compare with the truth."""
    begun = time.perf_counter(), time.process_time()
    with uncollected():
        joined = join_people(sightings)
    clock, cpu = time.perf_counter() - begun[0], time.process_time() - begun[1]
    person = {row.id: row.person for row in rows}
    precision, recall = compare(groups_of(joined), person)
    proposed = [person[each.a] == person[each.b] for each in joined.proposals]
    right = share(sum(proposed), len(proposed))
    print(f"{len(rows):,} records of {len(set(person.values())):,} people, set {options.set}")
    print(f"firsthand    precision {precision:.4f}  recall {recall:.4f}  {clock:.1f} s  {cpu:.1f} s CPU")
    print(f"             {len(proposed):,} proposals to the owner, {right:.3f} of them right")
    if options.misses and options.set == "tune":
        show_misses(rows, joined, options.misses)
    return {
        "precision": round(precision, 5),
        "recall": round(recall, 5),
        "clock_s": round(clock, 2),
        "cpu_s": round(cpu, 2),
        "proposals": len(proposed),
        "proposals_right": round(right, 4),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def beside_splink(
    rows: Sequence[Row], sightings: Sequence[Sighting], clock: float, cpu: float
) -> dict[str, object]:
    """Run the peer on the same records; its time has the reading of names, which our code does for it."""
    if not is_installed():
        print("splink       is not installed: `make bench` installs it")
        return {}
    person = {row.id: row.person for row in rows}
    begun, before = time.perf_counter(), time.process_time()
    table = table_of(sightings)
    read, read_cpu = time.perf_counter() - begun, time.process_time() - before
    found, spent = join_with_splink(table)
    told: dict[str, object] = {}
    for threshold in THRESHOLDS:
        precision, recall = compare(found[threshold], person)
        print(f"splink {threshold:<5} precision {precision:.4f}  recall {recall:.4f}")
        told[str(threshold)] = [round(precision, 5), round(recall, 5)]
    whole, whole_cpu = read + spent["clock_s"], read_cpu + spent["cpu_s"]
    print(f"             {read:.1f} + {spent['clock_s']:.1f} s: firsthand has {whole / clock:.2f}x its speed")
    print(f"             {whole_cpu:.1f} s CPU, {whole_cpu / cpu:.2f} times ours")
    return {
        "splink": told,
        "splink_read_s": round(read, 2),
        "splink_clock_s": round(spent["clock_s"], 2),
        "splink_ratio": round(whole / clock, 3),
        "splink_cpu_s": round(whole_cpu, 2),
        "splink_cpu_ratio": round(whole_cpu / cpu, 3),
    }


def groups_of(joined: Joined) -> list[list[int]]:
    """Return the records of each person."""
    found: dict[int, list[int]] = defaultdict(list)
    for each, root in joined.people.items():
        found[root].append(each)
    return list(found.values())


def compare(groups: Iterable[Sequence[int]], person: dict[int, int]) -> tuple[float, float]:
    """Return precision and recall over pairs of records."""
    right = joined = 0
    for ids in groups:
        joined += len(ids) * (len(ids) - 1) // 2
        right += sum(count * (count - 1) // 2 for count in Counter(person[each] for each in ids).values())
    true = sum(count * (count - 1) // 2 for count in Counter(person.values()).values())
    return share(right, joined), share(right, true)


def share(part: float, whole: float) -> float:
    return part / whole if whole else 1.0


def show_misses(rows: Sequence[Row], joined: Joined, most: int) -> None:
    """Print joins that are wrong with their reasons, then pairs of one person that were left apart."""
    by_id = {row.id: row for row in rows}
    wrong = [each for each in joined.joins if by_id[each.a].person != by_id[each.b].person]
    print(f"\n{len(wrong)} wrong joins")
    for each in wrong[:most]:
        print(
            f"\n{each.probability:.3f}",
            *(f"{reason.text}: {reason.weight:+.1f}" for reason in each.reasons),
            sep=" | ",
        )
        print(by_id[each.a], by_id[each.b], sep="\n")
    mine: dict[int, list[int]] = defaultdict(list)
    for row in rows:
        mine[row.person].append(row.id)
    apart = [
        (a, b)
        for ids in mine.values()
        for a, b in combinations(ids, 2)
        if joined.people[a] != joined.people[b]
    ]
    print(f"\n{len(apart)} pairs left apart")
    for a, b in apart[:: max(1, len(apart) // most)]:
        print(by_id[a], by_id[b], "", sep="\n")


if __name__ == "__main__":
    main()
