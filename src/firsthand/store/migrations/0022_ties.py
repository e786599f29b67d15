"""Ties: the sums of what there was with each person, and how strong that is in their summary."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0021_notifications'),
    ]

    operations = [
        migrations.CreateModel(
            name='Tie',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('rhythm', models.FloatField()),
                ('sent', models.FloatField()),
                ('received', models.FloatField()),
                ('sent_share', models.FloatField()),
                ('received_share', models.FloatField()),
                ('months', models.FloatField()),
                ('aside', models.FloatField()),
                ('days', models.PositiveIntegerField()),
                ('all_sent', models.PositiveIntegerField()),
                ('all_received', models.PositiveIntegerField()),
                ('first_on', models.DateField(null=True)),
                ('last_on', models.DateField(null=True)),
                ('seen_on', models.DateField(null=True)),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
                ('person', models.OneToOneField(db_constraint=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.person')),
            ],
            options={'db_table': 'tie'},
        ),
        migrations.AddField('owner', 'summarised_on', models.DateField(null=True)),
        migrations.AddField('owner', 'is_dated', models.BooleanField(db_default=False)),
        migrations.AddField('person', 'strength', models.PositiveSmallIntegerField(db_default=0, null=True)),
        migrations.AddField('person', 'standing', models.TextField(db_default='never real')),
        migrations.AddField('person', 'trend', models.TextField(db_default='')),
        migrations.AddIndex(
            'person', models.Index(fields=['owner', 'strength'], name='person_by_strength'),
        ),
    ]
