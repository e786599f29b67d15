import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.names import blocking_keys, fold_name, same_full_name
from firsthand.core.namesakes import WantedNames

SAME = [
    ("Ana Silva", "SILVA Ana"),
    ("Dr. Ana da Silva, MBA", "ana silva"),
    ("J. Smith", "John Smith"),
    ("Smith, J.", "John Smith"),
    ("J.-L. Picard", "Jean-Luc Picard"),
    ("John Q. Public", "John Public"),
    ("Smith, John Michael", "John Smith"),
    ("Ana S.", "Ana Silva"),
    ("Bob Smith", "Robert Smith"),
    ("Bill Carter", "William Carter"),
    ("Pepe García", "José García"),
    ("Kathi Weber", "Katharina Weber"),
    ("Sasha Petrov", "Alexander Petrov"),
    ("Sasha Petrova", "Alexandra Petrova"),
    ("Gigi Rossi", "Luigi Rossi"),
    ("Toni Berger", "Anton Berger"),
    ("Volodymyr Kovalenko", "Vladimir Kovalenko"),
    ("Jan Müller", "Jan Mueller"),
    ("Jörg Straße", "Joerg Strasse"),
    ("Søren Ågård", "Soeren Aagaard"),
    ("Anna Schmidt (Müller)", "Anna Mueller"),
    ("Anna Schmidt (geb. Müller)", "Anna Müller"),
    ("Anna Schmidt née Müller", "Anna Müller"),
    ('Robert "Bob" Smith', "Bob Smith"),
    ("Wei Zhang (Vivian)", "Vivian Zhang"),
    ("Wei Li (李伟)", "李伟"),
    ("Jean-Luc Picard", "Jeanluc Picard"),
    ("王 伟", "王伟"),
    ("John Smith Jr.", "Smith, John, Jr"),
    ("Ana", "ANA"),
]
DIFFERENT = [
    ("Ana Silva", "Ana Silveira"),
    ("Ana Silva", "Ana"),
    ("Ana Paula Silva", "Ana Maria Silva"),
    ("John A. Smith", "John B. Smith"),
    ("John Smith Jr.", "John Smith Sr."),
    ("John Smith Jr.", "John Smith"),
    ("John Smith II", "John Smith III"),
    ("Jane Smith", "John Smith"),
    ("J. S.", "John Smith"),
    ("Bob", "Robert"),
    ("Bob Smith", "Robert Jones"),
    ("Alexander Petrov", "Alexandra Petrov"),
    ("Stephen Lee", "Steven Lee"),
    ("Luis Silva", "Luisa Silva"),
    ("Ana Paz", "Ana Páez"),
    ("Jan Mueller", "Jan Muller"),
    ("王 伟", "王 伟明"),
    ("Ana Silva (Open to Work)", "Bo Chan (Open to Work)"),
    ("LinkedIn Member", "LinkedIn Member"),
    ("", ""),
]

_given = st.sampled_from(
    [
        "Ana",
        "Bob",
        "Robert",
        "Jürgen",
        "Juergen",
        "Jean-Luc",
        "Jeanluc",
        "J.",
        "Sasha",
        "Alexandra",
        "Åse",
        "王",
    ]
)
_middle = st.sampled_from(["", "", "Maria", "M.", "da", "von der", "Q"])
_surname = st.sampled_from(
    ["Silva", "Silveira", "Müller", "Mueller", "Muller", "O'Brien", "Ågård", "Aagaard", "S.", "Bob", "伟"]
)
_extra = st.sampled_from(["", "", " Jr.", " (Müller)", " (Bob)", ", PhD", " née Silva"])


@st.composite
def names(draw: st.DrawFn) -> str:
    parts = [draw(_given), draw(_middle), draw(_surname)]
    if draw(st.booleans()):
        parts.reverse()
    return " ".join(part for part in parts if part) + draw(_extra)


@pytest.mark.parametrize(("a", "b"), SAME)
def test_two_ways_to_write_one_name_are_the_same(a: str, b: str) -> None:
    assert same_full_name(a, b)
    assert set(blocking_keys(a)) & set(blocking_keys(b))


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_names_that_only_look_alike_differ(a: str, b: str) -> None:
    assert not same_full_name(a, b)


@given(names(), names())
def test_it_does_not_matter_which_name_comes_first(a: str, b: str) -> None:
    assert same_full_name(a, b) == same_full_name(b, a)


@given(names(), names())
def test_the_same_name_always_shares_a_key(a: str, b: str) -> None:
    if same_full_name(a, b):
        assert set(blocking_keys(a)) & set(blocking_keys(b))


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_can_be_compared(a: str, b: str) -> None:
    assert same_full_name(a, b) == same_full_name(b, a)
    assert not same_full_name(a, b) or set(blocking_keys(a)) & set(blocking_keys(b))


@given(names())
def test_equal_keys_mean_equal_names(name: str) -> None:
    assert same_full_name(name, name)
    assert fold_name(name) != fold_name(f"{name.split(maxsplit=1)[0]} Nobody")


@given(names(), st.sampled_from(["Dr. {}", "Prof. {}", "{} 🚀", "{} (she/her)"]))
def test_titles_never_matter(name: str, ornament: str) -> None:
    assert same_full_name(name, ornament.format(name))


def test_keys_are_few() -> None:
    assert len(blocking_keys("Ana Silva")) <= 5
    assert len(blocking_keys("Sasha Petrov (Müller)")) <= 16


@given(names())
def test_the_kept_folded_name_gives_the_same_keys(name: str) -> None:
    assert set(blocking_keys(name, folded=fold_name(name))) == set(blocking_keys(name))


@pytest.mark.parametrize("name", [name for pair in SAME for name in pair] + ["Anna Schmidt geb. Weber"])
def test_a_dressed_name_is_read_as_written(name: str) -> None:
    assert set(blocking_keys(name, folded=fold_name(name))) == set(blocking_keys(name))


@given(st.lists(names(), max_size=4), names())
def test_wanted_names_share_the_keys_that_both_have(wanted: list[str], name: str) -> None:
    shared = WantedNames(wanted).keys_shared(name, folded=fold_name(name))
    assert set(shared) == set(blocking_keys(name)) & {key for each in wanted for key in blocking_keys(each)}
