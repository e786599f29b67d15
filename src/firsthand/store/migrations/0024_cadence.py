"""How often the owner wants to be in touch with somebody."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0023_calibration'),
    ]

    operations = [
        migrations.CreateModel(
            name='Cadence',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('every_days', models.PositiveIntegerField()),
                ('made_at', models.DateTimeField()),
                ('undone_at', models.DateTimeField(null=True)),
                ('identity', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.identity')),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={'db_table': 'cadence'},
        ),
    ]
