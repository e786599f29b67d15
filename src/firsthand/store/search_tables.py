"""What Django has no models for: the words of the index of people, as each database keeps words best.

SQLite has two tables of FTS5. `person_search` has a row for each person under their slot; `word_search` has the
three-letter pieces of every word. PostgreSQL has a column of lexemes, and looks through the words themselves.
Rows of FTS5 go with the plain rows they belong to, however those go.
"""

from collections.abc import Sequence

from django.db.backends.base.base import BaseDatabaseWrapper

FIRST_FIELDS = ("name", "company", "position", "place")
TERMS = "CREATE VIRTUAL TABLE person_term USING fts5vocab(person_search, row)"
SQLITE = (
    "CREATE VIRTUAL TABLE word_search USING fts5(word, detail = 'none', columnsize = 0, tokenize = 'trigram')",
    """
    CREATE TRIGGER search_entry_gone AFTER DELETE ON search_entry BEGIN
        DELETE FROM person_search WHERE rowid = OLD.slot;
    END
    """,
    """
    CREATE TRIGGER search_word_new AFTER INSERT ON search_word BEGIN
        INSERT INTO word_search (rowid, word) VALUES (NEW.id, '_' || NEW.word || '_');
    END
    """,
    """
    CREATE TRIGGER search_word_gone AFTER DELETE ON search_word BEGIN
        DELETE FROM word_search WHERE rowid = OLD.id;
    END
    """,
)
POSTGRESQL = (
    "ALTER TABLE search_entry ADD COLUMN words tsvector",
    "CREATE INDEX search_entry_words ON search_entry USING gin (words)",
)


def make_search_tables(connection: BaseDatabaseWrapper, fields: Sequence[str] = FIRST_FIELDS) -> None:
    """Make what the models leave out."""
    is_sqlite = connection.vendor == "sqlite"
    with connection.cursor() as cursor:
        for statement in (words_of_people(fields), TERMS, *SQLITE) if is_sqlite else POSTGRESQL:
            cursor.execute(statement)


def change_fields(connection: BaseDatabaseWrapper, fields: Sequence[str]) -> None:
    """Make the words of people anew with other fields; they are filled when somebody looks or imports next."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for statement in (
                "DROP TABLE person_term",
                "DROP TABLE person_search",
                words_of_people(fields),
                TERMS,
            ):
                cursor.execute(statement)
        cursor.execute("DELETE FROM search_entry")
        cursor.execute("UPDATE owner SET is_indexed = %s", [False])


def words_of_people(fields: Sequence[str]) -> str:
    """Return how the words are kept; those of up to three letters beforehand: they begin most people's names."""
    return f"""
    CREATE VIRTUAL TABLE person_search USING fts5(
        {", ".join(fields)}, detail = 'column', columnsize = 0, prefix = '1 2 3',
        tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
    )
    """
