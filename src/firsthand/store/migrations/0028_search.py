"""The index of people; it is filled when somebody looks or imports next."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from firsthand.store.search_tables import make_search_tables


def make(apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    make_search_tables(editor.connection)


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0027_today'),
    ]

    operations = [
        migrations.CreateModel(
            name='SearchEntry',
            fields=[
                ('person', models.OneToOneField(db_constraint=False, on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='+', serialize=False, to='store.person')),
                ('slot', models.BigIntegerField(unique=True)),
                ('digest', models.BigIntegerField()),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={'db_table': 'search_entry'},
        ),
        migrations.CreateModel(
            name='SearchWord',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('word', models.TextField(unique=True)),
            ],
            options={'db_table': 'search_word'},
        ),
        migrations.AddField('owner', 'is_indexed', models.BooleanField(db_default=False)),
        migrations.RunPython(make),
    ]
