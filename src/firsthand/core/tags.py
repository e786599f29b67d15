"""Tags: free words that the owner gives to people, told apart without regard to case."""

from unicodedata import normalize

from firsthand.core.errors import UserError

LONGEST = 40  # characters
NONE = "none"  # in place of a tag: whoever has none


def read_tag(text: str) -> str:
    """Return a tag as it is shown.

    Raises UserError TAG-101 where there is nothing in it, or a comma; TAG-102 for more than 40 characters; TAG-103
    for the word that stands for people without a tag.
    """
    word = " ".join(text.split())
    if not word or "," in word or not word.isprintable():
        raise UserError(
            "TAG-101", "A tag is one word or a few.", next_step="Give one at a time, without commas."
        )
    if len(word) > LONGEST:
        raise UserError("TAG-102", f"A tag has at most {LONGEST} characters.", next_step="Shorten it.")
    if tag_key(word) == NONE:
        raise UserError(
            "TAG-103", "“None” stands for people without a tag.", next_step="Choose another word for the tag."
        )
    return word


def tag_key(word: str) -> str:
    """Return what tells a tag from others."""
    return normalize("NFKC", word).casefold()
