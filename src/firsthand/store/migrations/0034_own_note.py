"""The owner's notes on people, and a search that finds people by them."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from firsthand.store.search_tables import change_fields


def find_by_notes(apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    change_fields(editor.connection, ("name", "company", "position", "place", "tag", "note"))


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0033_tags'),
    ]

    operations = [
        migrations.CreateModel(
            name='OwnNote',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', models.TextField()),
                ('noted_on', models.DateField()),
                ('made_at', models.DateTimeField()),
                ('undone_at', models.DateTimeField(null=True)),
                ('first', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.ownnote')),
                ('identity', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.identity')),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={
                'db_table': 'own_note',
                'indexes': [models.Index(fields=['owner'], name='own_note_of_owner')],
            },
        ),
        migrations.RunPython(find_by_notes),
    ]
