"""Tags, and a search that finds people by them."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from firsthand.store.search_tables import change_fields


def find_by_tags(apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    change_fields(editor.connection, ("name", "company", "position", "place", "tag"))


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0032_sent_note'),
    ]

    operations = [
        migrations.CreateModel(
            name='Tag',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('folded', models.TextField()),
                ('word', models.TextField()),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={
                'db_table': 'tag',
            },
        ),
        migrations.CreateModel(
            name='PersonTag',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
                ('person', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.person')),
                ('tag', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.tag')),
            ],
            options={
                'db_table': 'person_tag',
            },
        ),
        migrations.CreateModel(
            name='Tagging',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('is_given', models.BooleanField()),
                ('batch', models.TextField()),
                ('made_at', models.DateTimeField()),
                ('undone_at', models.DateTimeField(null=True)),
                ('identity', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.identity')),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
                ('tag', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.tag')),
            ],
            options={
                'db_table': 'tagging',
            },
        ),
        migrations.AddConstraint(
            model_name='tag',
            constraint=models.UniqueConstraint(fields=('owner', 'folded'), name='tag_once'),
        ),
        migrations.AddIndex(
            model_name='persontag',
            index=models.Index(fields=['owner', 'person'], name='person_tag_of_owner'),
        ),
        migrations.AddConstraint(
            model_name='persontag',
            constraint=models.UniqueConstraint(fields=('tag', 'person'), name='person_tag_once'),
        ),
        migrations.AddIndex(
            model_name='tagging',
            index=models.Index(fields=['owner', 'batch'], name='tagging_of_owner'),
        ),
        migrations.RunPython(find_by_tags),
    ]
