"""Who is behind the numbers of the map is kept with it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0030_thread_gone_into")]

    operations = [
        migrations.AddField("picture", "lists", models.TextField(db_default="{}")),
    ]
