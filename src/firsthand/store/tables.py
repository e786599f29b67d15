"""The tables of a new store, made at once.

For every step of a migration Django works out all models anew, which takes most of a second from the first
step to the last. A file without any table holds nothing that a step could move: there the models say the same
as all steps together, and a test compares the two.
"""

from django.apps import apps
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.migrations.executor import MigrationExecutor

from firsthand.core.search_words import FIELDS
from firsthand.store.search_tables import make_search_tables


def make_tables(connection: BaseDatabaseWrapper) -> bool:
    """Make every table and note all migrations as done, all or nothing; False where there is a table already."""
    with connection.schema_editor() as editor:
        if connection.introspection.table_names():
            return False
        for model in apps.get_models(include_auto_created=True):
            editor.create_model(model)
        make_search_tables(connection, FIELDS)
        note_migrations(MigrationExecutor(connection))
    return True


def note_migrations(executor: MigrationExecutor) -> None:
    """Note what migrating from nothing would, in the same order."""
    for migration, _ in executor.migration_plan(executor.loader.graph.leaf_nodes()):
        for app, name in migration.replaces or [(migration.app_label, migration.name)]:
            executor.recorder.record_applied(app, name)
    executor.check_replacements()
