"""Where people live and studied, and a search that finds people by their school."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from firsthand.store.search_tables import change_fields


def find_by_school(apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    change_fields(editor.connection, ("name", "company", "position", "place", "school", "tag", "note"))


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0036_saved_view'),
    ]

    operations = [
        migrations.CreateModel(
            name='SchoolTold',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('school', models.TextField()),
                ('invitation', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.invitation')),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={
                'db_table': 'school_told',
                'indexes': [models.Index(fields=['owner'], name='school_told_of_owner')],
            },
        ),
        migrations.CreateModel(
            name='Whereabouts',
            fields=[
                ('person', models.OneToOneField(db_constraint=False, on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='+', serialize=False, to='store.person')),
                ('place', models.TextField()),
                ('place_from', models.TextField()),
                ('school', models.TextField()),
                ('school_from', models.TextField()),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={
                'db_table': 'whereabouts',
                'indexes': [models.Index(fields=['owner'], name='whereabouts_of_owner')],
            },
        ),
        migrations.RunPython(find_by_school),
    ]
