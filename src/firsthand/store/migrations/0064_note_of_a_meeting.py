"""A note of a talk knows the meeting of a calendar that it is about, and the first note of the same talk."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0063_shared_lists'),
    ]

    operations = [
        migrations.AddField(
            'logged',
            'event',
            models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='store.event'),
        ),
        migrations.AddField(
            'logged',
            'first',
            models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='store.logged'),
        ),
    ]
