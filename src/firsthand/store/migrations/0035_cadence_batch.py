"""Intervals that were said for several people at once."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0034_own_note'),
    ]

    operations = [
        migrations.AddField(
            model_name='cadence',
            name='batch',
            field=models.TextField(db_default=''),
        ),
        migrations.AddIndex(
            model_name='cadence',
            index=models.Index(condition=models.Q(('batch', ''), _negated=True), fields=['owner', 'batch'], name='cadence_of_several'),
        ),
    ]
