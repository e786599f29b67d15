"""Which messages of connections sell something, as they were read."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0051_own_policy'),
    ]

    operations = [
        migrations.CreateModel(
            name='Pitch',
            fields=[
                ('message', models.OneToOneField(db_constraint=False, on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='+', serialize=False, to='store.message')),
                ('is_pitch', models.BooleanField()),
                ('edition', models.PositiveSmallIntegerField()),
                ('identity', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.identity')),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={
                'db_table': 'pitch',
            },
        ),
    ]
