"""The number of a tie held against the past, and the owner's own word on it."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0022_ties'),
    ]

    operations = [
        migrations.CreateModel(
            name='Calibration',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('shift', models.FloatField()),
                ('slope', models.FloatField()),
                ('fading_shift', models.FloatField()),
                ('fading_slope', models.FloatField()),
                ('ties', models.PositiveIntegerField()),
                ('backtest', models.JSONField(null=True)),
                ('people', models.BigIntegerField()),
                ('made_on', models.DateField()),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={
                'db_table': 'calibration',
                'constraints': [models.UniqueConstraint(fields=('owner',), name='calibration_of_owner')],
            },
        ),
        migrations.CreateModel(
            name='Rating',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('value', models.PositiveSmallIntegerField()),
                ('counted', models.PositiveSmallIntegerField(null=True)),
                ('made_at', models.DateTimeField()),
                ('undone_at', models.DateTimeField(null=True)),
                ('identity', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.identity')),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={'db_table': 'rating'},
        ),
    ]
