"""How connections were made, as it was worked out last."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0059_language_model'),
    ]

    operations = [
        migrations.CreateModel(
            name='MadeTies',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('drawn_on', models.DateField()),
                ('generation', models.BigIntegerField()),
                ('edition', models.PositiveSmallIntegerField()),
                ('ties', models.TextField()),
                ('owner', models.OneToOneField(db_constraint=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={
                'db_table': 'made_ties',
            },
        ),
    ]
