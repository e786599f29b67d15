"""When the owner asked a sender "have we met?", as their messages tell."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0010_own_drafts")]

    operations = [
        migrations.AddField("invitation", "asked_at", models.DateTimeField(null=True)),
    ]
