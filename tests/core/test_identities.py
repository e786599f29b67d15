import random
import time
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.identities import IdentitySeen, Resolution, resolve_identities
from firsthand.core.names import fold_name

JUNE = date(2022, 6, 1)
DAY = timedelta(days=1)


def seen(
    number: int,
    kind: str,
    value: str = "",
    *,
    name: str = "Ana Silva",
    on: date | None = None,
    **more: object,
) -> IdentitySeen:
    first, last = more.pop("span", (None, None))
    return IdentitySeen(
        number, kind, value, name, fold_name(name), on, first, last, tuple(more.pop("row", ()))
    )


def groups(resolution: Resolution) -> set[frozenset[int]]:
    members: dict[int, set[int]] = {}
    for each, root in resolution.roots.items():
        members.setdefault(root, set()).add(each)
    return {frozenset(each) for each in members.values()}


def together(*identities: IdentitySeen) -> set[frozenset[int]]:
    return groups(resolve_identities(identities))


def apart(*numbers: int) -> set[frozenset[int]]:
    return {frozenset({number}) for number in numbers}


def test_address_and_mail_of_one_row_are_one_person() -> None:
    resolution = resolve_identities([seen(2, "url", row=(5,)), seen(5, "mail")])
    assert resolution.roots == {2: 2, 5: 2}
    assert resolution.reasons == {5: "Both stood in one row"}


def test_mailbox_shared_by_two_people_joins_nobody() -> None:
    assert together(
        seen(1, "url", row=(3,)), seen(2, "url", name="Rui Costa", row=(3,)), seen(3, "mail")
    ) == apart(1, 2, 3)


def test_mail_joins_two_addresses_of_one_name() -> None:
    assert together(seen(1, "url", row=(3,)), seen(2, "url", row=(3,)), seen(3, "mail")) == {
        frozenset({1, 2, 3})
    }


def test_changed_address_is_the_same_person() -> None:
    older = seen(1, "url", "a", on=JUNE, span=(JUNE, JUNE + DAY))
    newer = seen(2, "url", "b", on=JUNE, span=(JUNE + 2 * DAY, JUNE + 3 * DAY))
    assert together(older, newer) == {frozenset({1, 2})}


def test_address_changed_twice_is_the_same_person() -> None:
    spans = [(JUNE + 2 * step * DAY, JUNE + (2 * step + 1) * DAY) for step in range(3)]
    assert together(*(seen(n, "url", on=JUNE, span=span) for n, span in enumerate(spans))) == {
        frozenset({0, 1, 2})
    }


def test_namesakes_seen_in_one_archive_stay_apart() -> None:
    both = [seen(number, "url", on=JUNE, span=(JUNE, JUNE + DAY)) for number in (1, 2)]
    later = seen(3, "url", on=JUNE, span=(JUNE + 2 * DAY, JUNE + 3 * DAY))
    assert together(*both, later) == apart(1, 2, 3)


def test_namesakes_connected_on_other_days_stay_apart() -> None:
    one = seen(1, "url", on=JUNE, span=(JUNE, JUNE))
    other = seen(2, "url", on=JUNE + DAY, span=(JUNE + 2 * DAY, JUNE + 2 * DAY))
    assert together(one, other) == apart(1, 2)


def test_address_never_seen_in_an_archive_is_no_changed_address() -> None:
    assert together(seen(1, "url", on=JUNE), seen(2, "url", on=JUNE, span=(JUNE, JUNE))) == apart(1, 2)


def test_connection_without_address_joins_the_one_with() -> None:
    resolution = resolve_identities([seen(1, "name", on=JUNE), seen(2, "url", on=JUNE)])
    assert groups(resolution) == {frozenset({1, 2})}
    assert "Same name and same day" in resolution.reasons[1]


def test_connection_without_address_stays_alone_between_two() -> None:
    assert together(seen(1, "name", on=JUNE), seen(2, "url", on=JUNE), seen(3, "url", on=JUNE)) == apart(
        1, 2, 3
    )


def test_bare_name_joins_the_only_person_of_that_name() -> None:
    assert together(seen(1, "name"), seen(2, "url", name="Dr. Ana SILVA")) == {frozenset({1, 2})}


def test_bare_name_stays_alone_between_two_people() -> None:
    assert together(seen(1, "name"), seen(2, "url"), seen(3, "mail")) == apart(1, 2, 3)


def test_placeholder_names_never_join() -> None:
    hidden = [
        seen(n, kind, name="LinkedIn Member", on=JUNE, row=(9,))
        for n, kind in ((1, "name"), (2, "url"), (3, "name"))
    ]
    blank = [seen(4, "name", name=""), seen(5, "url", name=""), seen(9, "name", name="LinkedIn Member")]
    assert together(*hidden, *blank) == apart(1, 2, 3, 4, 5, 9)


identities = st.lists(
    st.builds(
        lambda number, kind, name, on, first, length, row: seen(
            number, kind, f"v{number}", name=name, on=on and JUNE + on * DAY,
            span=(JUNE + first * DAY, JUNE + (first + length) * DAY), row=row,
        ),
        st.integers(0, 30), st.sampled_from(["url", "mail", "name", "member"]),
        st.sampled_from(["Ana Silva", "ANA SILVA", "Rui Costa", "LinkedIn Member", ""]),
        st.sampled_from([None, 1, 2]), st.integers(0, 9), st.integers(0, 3), st.lists(st.integers(0, 30), max_size=2),
    ),
    max_size=14, unique_by=lambda identity: identity.id,
)  # fmt: skip


@given(identities, st.randoms(use_true_random=False))
def test_order_changes_nothing(world: list[IdentitySeen], chance: random.Random) -> None:
    shuffled = list(world)
    chance.shuffle(shuffled)
    assert resolve_identities(shuffled) == resolve_identities(world)


@given(identities)
def test_roots_are_the_smallest_ids_of_their_groups(world: list[IdentitySeen]) -> None:
    resolution = resolve_identities(world)
    assert all(resolution[min(group)] == min(group) for group in groups(resolution))
    assert set(resolution.roots) == {identity.id for identity in world}


@given(identities)
def test_new_ids_in_another_order_give_the_same_people(world: list[IdentitySeen]) -> None:
    def renamed(number: int) -> int:
        return 1000 - number

    mirror = [
        IdentitySeen(renamed(each.id), each.kind, each.value, each.name, each.name_key, each.connected_on,
                     each.seen_first_on, each.seen_last_on, tuple(renamed(other) for other in each.with_ids))
        for each in world
    ]  # fmt: skip
    expected = {frozenset(renamed(each) for each in group) for group in together(*world)}
    assert together(*mirror) == expected


def test_a_hundred_thousand_identities_take_a_moment() -> None:
    world = [
        IdentitySeen(
            n,
            "url" if n % 2 else "name",
            str(n),
            "",
            f"person number{n // 2}",
            JUNE if n % 3 else None,
            JUNE,
            JUNE,
        )
        for n in range(100_000)
    ]
    started = time.process_time()
    resolution = resolve_identities(world)
    assert time.process_time() - started < 4  # a second on an idle machine
    assert len(set(resolution.roots.values())) < 100_000
