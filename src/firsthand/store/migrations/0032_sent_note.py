"""Invitations that the owner says they sent, and how long and how many they may be."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0031_promise'),
    ]

    operations = [
        migrations.CreateModel(
            name='SentNote',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('note', models.TextField()),
                ('made_at', models.DateTimeField()),
                ('undone_at', models.DateTimeField(null=True)),
                ('identity', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.identity')),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={'db_table': 'sent_note'},
        ),
        migrations.AddField('owner', 'note_length', models.PositiveSmallIntegerField(db_default=200)),
        migrations.AddField('owner', 'invites_per_week', models.PositiveSmallIntegerField(db_default=20)),
    ]
