"""When the owner talks to people, and which times were proposed to somebody or agreed on."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0056_event_free'),
    ]

    operations = [
        migrations.CreateModel(
            name='TalkHours',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('zone', models.TextField()),
                ('days', models.TextField()),
                ('starts', models.PositiveSmallIntegerField()),
                ('ends', models.PositiveSmallIntegerField()),
                ('minutes', models.PositiveSmallIntegerField()),
                ('place', models.TextField(default='')),
                ('made_at', models.DateTimeField()),
                ('undone_at', models.DateTimeField(null=True)),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={'db_table': 'talk_hours'},
        ),
        migrations.CreateModel(
            name='TalkTime',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('starts_at', models.DateTimeField()),
                ('ends_at', models.DateTimeField()),
                ('zone', models.TextField()),
                ('uid', models.TextField(default='')),
                ('mark', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='times', to='store.mark')),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={'db_table': 'talk_time'},
        ),
        migrations.AddIndex('talktime', models.Index(fields=['owner', 'starts_at'], name='talk_time_of_owner')),
    ]
