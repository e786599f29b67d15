"""How many people the list of a meeting has, apart from how many of them were there, which is worked out again."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0068_perhaps_a_company'),
    ]

    operations = [
        migrations.AddField('event', 'listed', models.PositiveIntegerField(db_default=0)),
        migrations.RunSQL("UPDATE event SET listed = people", migrations.RunSQL.noop),
        migrations.RunSQL("UPDATE owner SET is_stale = true", migrations.RunSQL.noop),
    ]
