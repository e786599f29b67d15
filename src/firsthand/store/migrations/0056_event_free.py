"""Whether a meeting takes any of the owner's time."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0055_reply_tone'),
    ]

    operations = [
        migrations.AddField('event', 'is_free', models.BooleanField(db_default=False)),
    ]
