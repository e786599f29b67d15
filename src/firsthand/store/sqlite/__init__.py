"""Django's SQLite with a log that is only ever emptied while nobody writes."""
