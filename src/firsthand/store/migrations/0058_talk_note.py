"""Of which talk a line of the logbook is the note, and in which note a promise was made."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0057_talks'),
    ]

    operations = [
        migrations.AddField(
            'logged', 'talk',
            models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='store.talktime'),
        ),
        migrations.AddField(
            'promise', 'logged',
            models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='store.logged'),
        ),
    ]
