"""How fast the best paths between two people are found, beside NetworKit on the same ties.

    python -m bench.paths [--people 1000000 --ties 10000000 --queries 2000] [--large]

People have degrees by a power law, ties a weight between 0 and 1, and both ends of a query are drawn at random among
those who have ties. Firsthand finds the best five paths of at most four ties, NetworKit's bidirectional Dijkstra one
shortest path of any length over -log(weight); where that one has at most four ties, both must be of the same quality.
Of some queries all paths are also compared with a slow search written otherwise. `--large` adds 10,000,000 people and
100,000,000 ties, without NetworKit.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path as File

import numpy as np

from firsthand.core.paths import MOST_TIES, Path, find_paths
from firsthand.core.tie_graph import TieGraph, build_graph

ARRAYS = ("starts", "heads", "weights")
SPREAD, LEVEL = 0.6, 96.0  # the person of rank r has ties in proportion to (r + level) ** -spread
LARGE = {"people": 10_000_000, "ties": 100_000_000}
COMPARED = 40  # queries looked at with the slow search
HUBS = 30
TURN = 100  # queries


def main() -> None:
    """Measure in processes of their own, so that memory is told of each alone, and print JSON as the last line."""
    parser = argparse.ArgumentParser()
    for name, size in (("people", 1_000_000), ("ties", 10_000_000), ("queries", 2_000), ("peer", 200)):
        parser.add_argument(f"--{name}", type=int, default=size)
    parser.add_argument("--large", action="store_true", help="also 10,000,000 people and 100,000,000 ties")
    parser.add_argument("--part", nargs=2, metavar=("STEP", "FOLDER"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.part:
        step, folder = options.part
        print(json.dumps(STEPS[step](File(folder), options)))
        return
    found = measure(options, peer=True)
    if options.large:
        sizes = argparse.Namespace(**{**vars(options), **LARGE, "queries": options.queries // 2})
        found |= {f"large_{name}": value for name, value in measure(sizes, peer=False).items()}
    print(json.dumps(found))


def measure(options: argparse.Namespace, *, peer: bool) -> dict[str, float]:
    """Make ties, then ask."""
    with tempfile.TemporaryDirectory() as folder:
        found = {}
        for step in ("make", "ask", *(["peer"] if peer else [])):
            sizes = [f"--{name}={getattr(options, name)}" for name in ("people", "ties", "queries", "peer")]
            command = [sys.executable, __file__, *sizes, "--part", step, folder]
            said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
            print(f"{step}: {said.strip()}", flush=True)
            found |= json.loads(said.splitlines()[-1])
        return found


def make(folder: File, options: argparse.Namespace) -> dict[str, float]:
    """Make people and ties, pack them, and keep the arrays."""
    chance = np.random.default_rng(11)
    likely = (np.arange(options.people) + LEVEL) ** -SPREAD
    edges = np.cumsum(likely / likely.sum())
    names = chance.permutation(options.people).astype(np.int32)
    pairs = np.empty((2, 0), np.int32)
    while pairs.shape[1] < options.ties:
        missing = options.ties - pairs.shape[1]
        pairs = different(np.concatenate([pairs, drawn(chance, edges, names, missing + missing // 50)], 1))
    pairs = pairs[:, chance.permutation(pairs.shape[1])[: options.ties]]
    weights = np.clip(chance.random(options.ties, dtype=np.float32), 1e-6, 1 - 1e-6)
    start = time.perf_counter()
    graph = build_graph(options.people, pairs[0], pairs[1], weights)
    seconds = time.perf_counter() - start
    for name in ARRAYS:
        np.save(folder / f"{name}.npy", getattr(graph, name))
    sizes = np.diff(graph.starts)
    return {
        "people": graph.people,
        "ties": graph.ties,
        "most_ties_of_one": int(sizes.max()),
        "pack_s": round(seconds, 2),
    }


def drawn(chance: np.random.Generator, edges: np.ndarray, names: np.ndarray, number: int) -> np.ndarray:
    """Draw pairs of people, each as often as the power law says."""
    ends = [
        names[np.minimum(np.searchsorted(edges, chance.random(number)), len(edges) - 1)] for _ in range(2)
    ]
    return np.array([np.minimum(*ends), np.maximum(*ends)])


def different(pairs: np.ndarray) -> np.ndarray:
    """Return each pair of two different people once."""
    keys = np.unique((pairs[0].astype(np.int64) << 32) | pairs[1])
    ones, others = (keys >> 32).astype(np.int32), (keys & 0xFFFFFFFF).astype(np.int32)
    return np.array([ones, others])[:, ones != others]


def ask(folder: File, options: argparse.Namespace) -> dict[str, float]:
    """Find paths between people drawn at random, between hubs, and to a firm."""
    start = time.perf_counter()
    graph = loaded(folder)
    loading = time.perf_counter() - start
    queries = drawn_queries(graph, options.queries)
    for query in queries[:20]:
        find_paths(graph, *query)
    start = time.process_time()
    times, found = timed(graph, queries)
    mean = (time.process_time() - start) / len(queries) * 1_000
    wrong = sum(find_all(graph, *query) != found[place] for place, query in enumerate(queries[:COMPARED]))
    assert not wrong, f"{wrong} of {COMPARED} queries differ from the slow search"
    hubs = np.argsort(np.diff(graph.starts))[-HUBS:].tolist()
    of_hubs, _ = timed(graph, [(hub, target) for hub in hubs for _, target in queries[:10]])
    firms = [(source, {t for _, t in queries[n : n + 50]}) for n, (source, _) in enumerate(queries[-100:])]
    to_firms, _ = timed(graph, firms)
    return {
        "p50_ms": percentile(times, 50),
        "p99_ms": percentile(times, 99),
        "max_ms": percentile(times, 100),
        "mean_cpu_ms": round(mean, 3),
        "hub_p50_ms": percentile(of_hubs, 50),
        "hub_p99_ms": percentile(of_hubs, 99),
        "firm_of_50_p50_ms": percentile(to_firms, 50),
        "firm_of_50_p99_ms": percentile(to_firms, 99),
        "queries": len(queries),
        "with_five_paths": sum(len(each) == 5 for each in found),
        "compared": COMPARED,
        "load_s": round(loading, 2),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def loaded(folder: File) -> TieGraph:
    return TieGraph(*(np.load(folder / f"{name}.npy") for name in ARRAYS))


def drawn_queries(graph: TieGraph, number: int) -> list[tuple[int, int]]:
    """Draw two people each who have ties."""
    tied = np.flatnonzero(np.diff(graph.starts))
    return [tuple(pair) for pair in np.random.default_rng(5).choice(tied, (number, 2)).tolist()]


def timed(graph: TieGraph, queries: list) -> tuple[list[float], list[list[Path]]]:
    """Return how long each query takes, in milliseconds, and what it finds."""
    times, found = [], []
    for source, targets in queries:
        start = time.perf_counter()
        found.append(find_paths(graph, source, targets))
        times.append((time.perf_counter() - start) * 1_000)
    return times, found


def percentile(times: list[float], share: float) -> float:
    return round(float(np.percentile(times, share)), 3)


def find_all(graph: TieGraph, source: int, target: int) -> list[Path]:
    """Find the best five paths by looking at all of them, with dictionaries and without any bound."""
    if source == target:
        return []
    rows: dict[int, dict[int, float]] = {}

    def near(one: int) -> dict[int, float]:
        if one not in rows:
            row = slice(graph.starts[one], graph.starts[one + 1])
            rows[one] = dict(zip(graph.heads[row].tolist(), graph.weights[row].tolist(), strict=True))
        return rows[one]

    before: dict[int, list[int]] = {}  # who stands before the last person, by who stands before that one
    for last in near(target):
        for middle in near(last):
            before.setdefault(middle, []).append(last)
    ways = [(source, target)] if target in near(source) else []
    for first in near(source):
        if first == target:
            continue
        if target in near(first):
            ways.append((source, first, target))
        for second in near(first):
            if second in (source, target):
                continue
            if target in near(second) if second in near(target) else False:
                ways.append((source, first, second, target))
            ways += [
                (source, first, second, third, target)
                for third in before.get(second, ())
                if third not in (source, first, target)
            ]
    paths = [Path(way, tuple(near(a)[b] for a, b in pairwise(way))) for way in ways]
    return sorted(paths, key=lambda path: (-path.quality, len(path.ties), path.people))[:5]


def peer(folder: File, options: argparse.Namespace) -> dict[str, float]:
    """Ask NetworKit the same."""
    import networkit

    networkit.setNumberOfThreads(1)
    graph = loaded(folder)
    start = time.perf_counter()
    tails = np.repeat(np.arange(graph.people), np.diff(graph.starts))
    once = tails < graph.heads
    theirs = networkit.GraphFromCoo(
        (-np.log(graph.weights[once].astype(np.float64)), (tails[once], graph.heads[once].astype(np.int64))),
        n=graph.people,
        weighted=True,
        directed=False,
    )
    loading = time.perf_counter() - start
    queries = [each for each in drawn_queries(graph, options.queries) if each[0] != each[1]][: options.peer]
    timed(graph, queries[:20])
    times, ours, same, longer = [], [], 0, 0
    for start in range(0, len(queries), TURN):  # by turns, so that whatever else the machine does slows both
        turn = queries[start : start + TURN]
        took, paths = timed(graph, turn)
        ours += took
        for (source, target), found in zip(turn, paths, strict=True):
            began = time.perf_counter()
            search = networkit.distance.BidirectionalDijkstra(theirs, source, target, True)
            search.run()
            times.append((time.perf_counter() - began) * 1_000)
            if len(search.getPath()) + 1 > MOST_TIES:
                longer += 1
                continue
            same += 1
            assert abs(np.exp(-search.getDistance()) - found[0].quality) < 1e-6, (source, target)
    return {
        "networkit_p50_ms": percentile(times, 50),
        "networkit_p99_ms": percentile(times, 99),
        "networkit_ratio": round(float(np.median(times) / np.median(ours)), 1),
        "networkit_queries": len(times),
        "networkit_same": same,
        "networkit_longer": longer,
        "networkit_load_s": round(loading, 2),
    }


STEPS = {"make": make, "ask": ask, "peer": peer}

if __name__ == "__main__":
    main()
