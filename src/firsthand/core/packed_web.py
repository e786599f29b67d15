"""Who knows whom, packed into arrays: kept as they are, and searched as they are."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from firsthand.core.tie_graph import TieGraph, build_graph
from firsthand.core.tie_web import OthersTie, Proof, together
from firsthand.core.together import Pair

KINDS = ("mail", "conversation", "meeting", "introduction", "work", "said")
TABLES = ("mail", "conversation", "meeting", "message", "card", "saidtie")
MOST_SMALL = 65_535


@dataclass(frozen=True, slots=True)
class PackedWeb:
    """Ties of others as columns. `people` are ids in order, and everybody goes by their place among them.

    Tie number t is of `ones[t]` and `others[t]`, in order; its proofs are the places `begins[t]` up to `begins[t + 1]`
    of the last five columns.
    """

    people: Any
    ones: Any
    others: Any
    weights: Any
    inferred: Any
    begins: Any
    kinds: Any
    tables: Any
    numbers: Any
    sizes: Any
    days: Any
    starts: Any  # of the rows of the graph, as `heads` and `held`
    heads: Any
    held: Any

    def arrays(self) -> dict[str, Any]:
        """Return the columns by name."""
        return {each.name: getattr(self, each.name) for each in fields(self)}

    def place(self, person: int) -> int | None:
        """Return the place of somebody, None where nobody is known to know them."""
        import numpy as np

        place = int(np.searchsorted(self.people, person))
        return place if place < len(self.people) and self.people[place] == person else None

    def tie(self, one: int, other: int) -> OthersTie | None:
        """Return the tie of two persons with its proofs."""
        import numpy as np

        places = sorted(place for each in (one, other) if (place := self.place(each)) is not None)
        if len(places) < 2:
            return None
        first, last = np.searchsorted(self.ones, places[0]), np.searchsorted(self.ones, places[0], "right")
        at = int(first + np.searchsorted(self.others[first:last], places[1]))
        if at >= last or self.others[at] != places[1]:
            return None
        proofs = tuple(self.proof(place) for place in range(self.begins[at], self.begins[at + 1]))
        pair = (int(self.people[places[0]]), int(self.people[places[1]]))
        return OthersTie(*pair, float(self.weights[at]), bool(self.inferred[at]), proofs)

    def proof(self, place: int) -> Proof:
        """Return one proof."""
        record = f"{TABLES[self.tables[place]]}:{self.numbers[place]}"
        return Proof(KINDS[self.kinds[place]], record, int(self.sizes[place]), int(self.days[place]))


def pack_web(ties: Iterable[OthersTie]) -> PackedWeb:
    """Pack ties, each given once."""
    import numpy as np

    listed = sorted(ties, key=lambda tie: tie[:2])
    people = np.unique(np.array([person for tie in listed for person in tie[:2]], np.int64))
    ones = np.searchsorted(people, np.array([tie.one for tie in listed], np.int64)).astype(np.int32)
    others = np.searchsorted(people, np.array([tie.other for tie in listed], np.int64)).astype(np.int32)
    weights = np.array([tie.weight for tie in listed], np.float32)
    graph = build_graph(len(people), ones, others, weights)
    proofs = [proof for tie in listed for proof in tie.proofs]
    records = [proof.record.partition(":") for proof in proofs]
    counts = np.array([len(tie.proofs) for tie in listed], np.int64)
    return PackedWeb(
        people=people,
        ones=ones,
        others=others,
        weights=weights,
        inferred=np.array([tie.is_inferred for tie in listed], bool),
        begins=np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)]),
        kinds=np.array([KINDS.index(proof.kind) for proof in proofs], np.uint8),
        tables=np.array([TABLES.index(table) for table, _, _ in records], np.uint8),
        numbers=np.array([int(number) for _, _, number in records], np.int64),
        sizes=np.array([min(proof.people, MOST_SMALL) for proof in proofs], np.uint16),
        days=np.array([min(max(proof.day, 0), MOST_SMALL) for proof in proofs], np.uint16),
        starts=graph.starts,
        heads=graph.heads,
        held=graph.weights,
    )


@dataclass(frozen=True, slots=True)
class Web:
    """Ties as they were packed, and those that the owner tells of, by pair; what proved one before proves it still."""

    packed: PackedWeb
    said: Mapping[Pair, OthersTie]

    def tie(self, one: int, other: int) -> OthersTie | None:
        """Return the tie of two persons with its proofs."""
        return self.said.get((min(one, other), max(one, other))) or self.packed.tie(one, other)

    def around(self, person: int) -> dict[int, float]:
        """Return everybody who knows a person, and how well."""
        packed, place, found = self.packed, self.packed.place(person), {}
        if place is not None:
            row = slice(packed.starts[place], packed.starts[place + 1])
            near = packed.people[packed.heads[row]]
            found = dict(zip(near.tolist(), packed.held[row].tolist(), strict=True))
        for pair, tie in self.said.items():
            if person in pair:
                found[pair[0] + pair[1] - person] = tie.weight
        return found


def web_with(packed: PackedWeb, said: Iterable[OthersTie]) -> Web:
    """Join what was packed with what the owner says."""
    joined = {}
    for tie in said:
        before = packed.tie(tie.one, tie.other)
        weight = together(tie.weight, before.weight if before else 0.0)
        proofs = (*tie.proofs, *(before.proofs if before else ()))
        joined[tie.one, tie.other] = OthersTie(tie.one, tie.other, weight, is_inferred=False, proofs=proofs)
    return Web(packed, joined)


def rows_of(web: Web) -> tuple[Any, TieGraph]:
    """Return everybody by their ids in order, and all ties as rows."""
    import numpy as np

    packed = web.packed
    if not web.said:
        return packed.people, TieGraph(packed.starts, packed.heads, packed.held)
    said = np.array(list(web.said), np.int64)
    people = np.union1d(packed.people, said)
    places = np.searchsorted(people, packed.people)
    ones = np.concatenate([places[packed.ones], np.searchsorted(people, said[:, 0])])
    others = np.concatenate([places[packed.others], np.searchsorted(people, said[:, 1])])
    # Of both words on one pair the stronger counts, which is what they say together.
    weights = np.concatenate(
        [packed.weights, np.array([tie.weight for tie in web.said.values()], np.float32)]
    )
    return people, build_graph(len(people), ones, others, weights)


def owners_graph(web: Web, own: Mapping[int, float]) -> tuple[TieGraph, Any]:
    """Return the graph that the owner's paths are searched in, and who is who in it: the owner is number 0.

    Only whoever the owner knows stands between, so that rows lead to these alone; the owner's own row leads to all of
    them, and no row leads back.
    """
    return graph_among(*rows_of(web), own)


def proven_graph(
    web: Web, own: Mapping[int, float], *, without: Collection[int] = ()
) -> tuple[TieGraph, Any]:
    """Return the same graph of ties that records prove or the owner tells of alone, some people left out of it."""
    import numpy as np

    packed, out = web.packed, set(without)
    kept = ~np.isin(packed.people, np.array(sorted(out), np.int64))
    ties = ~packed.inferred & kept[packed.ones] & kept[packed.others]
    said = [tie for pair, tie in web.said.items() if out.isdisjoint(pair)]
    ends = np.array([(tie.one, tie.other) for tie in said], np.int64).reshape(-1, 2)
    people = np.union1d(packed.people[kept], ends)
    places = np.searchsorted(people, packed.people)
    graph = build_graph(
        len(people),
        np.concatenate([places[packed.ones[ties]], np.searchsorted(people, ends[:, 0])]),
        np.concatenate([places[packed.others[ties]], np.searchsorted(people, ends[:, 1])]),
        np.concatenate([packed.weights[ties], np.array([tie.weight for tie in said], np.float32)]),
    )
    left = {person: strength for person, strength in own.items() if person not in out}
    return graph_among(people, graph, left)


def graph_among(people: Any, graph: TieGraph, own: Mapping[int, float]) -> tuple[TieGraph, Any]:
    """Put the owner into a graph of these people, before them all."""
    import numpy as np

    ids = np.array(sorted(own), np.int64)
    strengths = np.array([own[each] for each in ids.tolist()], np.float32)
    everybody = np.union1d(people, ids)
    places = np.searchsorted(everybody, people) + 1
    wanted = np.isin(people, ids)[graph.heads]
    tails = np.repeat(places, np.diff(graph.starts))[wanted]
    sizes = np.bincount(tails, minlength=len(everybody) + 1)
    sizes[0] = len(ids)
    order = np.lexsort((ids, -strengths))
    row = np.searchsorted(everybody, ids[order]) + 1
    return TieGraph(
        np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes)]),
        np.concatenate([row, places[graph.heads[wanted]]]).astype(np.int32),
        np.concatenate([strengths[order], graph.weights[wanted]]),
    ), np.concatenate([np.zeros(1, np.int64), everybody])
