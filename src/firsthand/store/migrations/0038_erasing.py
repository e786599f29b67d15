"""Whom the owner erased: when, and marks by which they are known again."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0037_whereabouts'),
    ]

    operations = [
        migrations.CreateModel(
            name='Erasing',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('token', models.TextField()),
                ('proof', models.TextField()),
                ('erased_at', models.DateTimeField()),
                ('cleaned_at', models.DateTimeField(null=True)),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={
                'db_table': 'erasing',
            },
        ),
        migrations.CreateModel(
            name='Tombstone',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('mark', models.TextField()),
                ('erasing', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='tombstones', to='store.erasing')),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={
                'db_table': 'tombstone',
            },
        ),
        migrations.AddIndex(
            model_name='erasing',
            index=models.Index(fields=['owner'], name='erasing_of_owner'),
        ),
        migrations.AddConstraint(
            model_name='tombstone',
            constraint=models.UniqueConstraint(fields=('owner', 'mark'), name='tombstone_once'),
        ),
    ]
