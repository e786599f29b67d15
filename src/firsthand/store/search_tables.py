"""What Django has no models for: the words of the index of people, as each database keeps words best.

SQLite has two tables of FTS5. `person_search` has a row for each person under their slot; `word_search` has the
three-letter pieces of every word. PostgreSQL has a column of lexemes, and looks through the words themselves.
Rows of FTS5 go with the plain rows they belong to, however those go.
"""

from django.db.backends.base.base import BaseDatabaseWrapper

# Prefixes of up to three letters are kept ready: those would be in most people's names.
SQLITE = (
    """
    CREATE VIRTUAL TABLE person_search USING fts5(
        name, company, position, place, detail = 'column', columnsize = 0, prefix = '1 2 3',
        tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
    )
    """,
    "CREATE VIRTUAL TABLE person_term USING fts5vocab(person_search, row)",
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


def make_search_tables(connection: BaseDatabaseWrapper) -> None:
    """Make what the models leave out. A change of it is a new function: migrations call this one."""
    with connection.cursor() as cursor:
        for statement in SQLITE if connection.vendor == "sqlite" else POSTGRESQL:
            cursor.execute(statement)
