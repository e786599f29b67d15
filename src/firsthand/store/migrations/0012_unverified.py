"""Invitations that only a mail tells of, for which no server vouches."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0011_asked_at")]

    operations = [
        migrations.AddField("invitation", "is_unverified", models.BooleanField(default=False)),
    ]
