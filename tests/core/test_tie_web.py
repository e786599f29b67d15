"""Who knows whom among others, and how that is packed."""

import pytest

from firsthand.core.packed_web import owners_graph, pack_web, web_with
from firsthand.core.paths import find_paths
from firsthand.core.tie_web import Job, MadeKnown, OthersTie, Proof, owns, together, weave
from firsthand.core.together import Gathering

TODAY = 20_700
ANA, BOB, CLEO, DAN = 11, 12, 13, 14


def at_table(*who: int, day: int = TODAY, times: int = 1, record: str = "meeting:1") -> Gathering:
    return Gathering(frozenset(who), len(who) + 1, day, times, record)


def ties(gatherings=(), introductions=(), jobs=(), known=(ANA,)) -> dict[tuple[int, int], OthersTie]:
    found = weave(set(known), gatherings, introductions, jobs, TODAY)
    return {tie[:2]: tie for tie in found}


def test_one_table_of_three_is_as_its_docstring_says_and_opens_to_it() -> None:
    [tie] = ties([at_table(ANA, BOB)]).values()
    assert tie.weight == pytest.approx(0.27, abs=0.01)
    assert tie.proofs == (Proof("meeting", "meeting:1", 3, TODAY),)
    assert not tie.is_inferred


def test_more_often_later_and_fewer_says_more() -> None:
    once = ties([at_table(ANA, BOB)])[ANA, BOB].weight
    assert ties([at_table(ANA, BOB, times=4)])[ANA, BOB].weight > once
    assert ties([at_table(ANA, BOB, day=TODAY - 365)])[ANA, BOB].weight < once
    assert ties([at_table(ANA, BOB, CLEO, DAN)])[ANA, BOB].weight < once
    assert ties([at_table(ANA, BOB, day=TODAY - 9_000)])[ANA, BOB].weight == pytest.approx(0.03)


def test_only_ties_of_somebody_the_owner_knows_count() -> None:
    assert ties([at_table(BOB, CLEO)]) == {}
    assert ties([at_table(ANA, BOB, CLEO)]).keys() == {(ANA, BOB), (ANA, CLEO)}


def test_the_best_three_proofs_are_kept() -> None:
    met = [at_table(ANA, BOB, day=TODAY - ago, record=f"mail:{ago}") for ago in (400, 3, 90, 1, 800)]
    [tie] = ties(met).values()
    assert [proof.record for proof in tie.proofs] == ["mail:1", "mail:3", "mail:90"]


def test_an_introduction_says_that_one_knew_the_other() -> None:
    told = [MadeKnown(ANA, BOB, "mail:7", TODAY), MadeKnown(ANA, BOB, "mail:9", TODAY)]
    [tie] = ties([at_table(ANA, BOB)], told).values()
    assert tie.weight == pytest.approx(together(0.6, 0.9 * (1 - 2.718281828**-0.35)), abs=1e-6)
    assert [proof.record for proof in tie.proofs] == ["mail:9", "mail:7", "meeting:1"]


def test_a_shared_firm_is_weak_and_inferred_and_says_nothing_where_many_are_seen() -> None:
    at = [Job(person, "nordlicht", f"card:{person}", 100, 200) for person in (ANA, BOB)]
    [tie] = ties(jobs=at).values()
    assert (round(tie.weight, 6), tie.is_inferred) == (0.15, True)
    assert [proof.kind for proof in tie.proofs] == ["work", "work"]
    many = [Job(ANA + more, "nordlicht", "card:1", 100, 200) for more in range(26)]
    assert ties(jobs=many) == {}
    assert ties(jobs=[at[0], Job(BOB, "nordlicht", "card:2", 201, 300)]) == {}
    assert not ties([at_table(ANA, BOB)], jobs=at)[ANA, BOB].is_inferred


def test_no_tie_is_certain() -> None:
    assert together(0.9, 0.9) == 0.95


def test_strength_is_the_chance_with_a_floor_and_a_word_for_too_little() -> None:
    assert owns({1: 0, 2: 40, 3: 100, 4: None}) == {1: 0.05, 2: 0.4, 3: 0.99, 4: 0.15}


WOVEN = [
    OthersTie(ANA, BOB, 0.5, False, (Proof("mail", "mail:900000000000", 3, TODAY),)),
    OthersTie(BOB, CLEO, 0.25, True, (Proof("work", "card:1", 4, 9), Proof("work", "card:2", 4, 9))),
    OthersTie(ANA, DAN, 0.5, False, ()),
]


def test_packing_keeps_every_tie_with_its_proofs() -> None:
    packed = pack_web(WOVEN)
    for tie in WOVEN:
        assert packed.tie(tie.other, tie.one) == tie
    assert packed.tie(BOB, DAN) is None
    assert packed.tie(ANA, 999) is None
    assert pack_web([]).tie(ANA, BOB) is None


def paths_to(target: int, own, said=()) -> list[tuple[list[int], list[float]]]:
    graph, who = owners_graph(web_with(pack_web(WOVEN), said), own)
    found = find_paths(graph, 0, who.tolist().index(target)) if target in who else []
    return [
        ([int(who[each]) for each in path.people], [round(tie, 3) for tie in path.ties]) for path in found
    ]


def test_only_those_whom_the_owner_knows_stand_between() -> None:
    assert paths_to(CLEO, {ANA: 0.8}) == []
    assert paths_to(CLEO, {ANA: 0.8, BOB: 0.1}) == [
        ([0, ANA, BOB, CLEO], [0.8, 0.5, 0.25]),
        ([0, BOB, CLEO], [0.1, 0.25]),
    ]
    assert paths_to(DAN, {ANA: 0.8}) == [([0, ANA, DAN], [0.8, 0.5])]
    assert paths_to(999, {ANA: 0.8}) == []


def test_what_the_owner_says_counts_beside_what_records_say() -> None:
    said = [
        OthersTie(BOB, CLEO, 0.8, False, (Proof("said", "saidtie:1", 0, 9),)),
        OthersTie(ANA, 99, 0.8, False, (Proof("said", "saidtie:2", 0, 9),)),
    ]
    assert paths_to(99, {ANA: 0.8}, said) == [([0, ANA, 99], [0.8, 0.8])]
    assert paths_to(CLEO, {BOB: 0.5}, said) == [([0, BOB, CLEO], [0.5, 0.85])]
    tie = web_with(pack_web(WOVEN), said).tie(CLEO, BOB)
    assert tie is not None
    assert (tie.is_inferred, [proof.kind for proof in tie.proofs]) == (False, ["said", "work", "work"])
