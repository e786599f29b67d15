"""Who is behind the numbers of the map is kept with it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0038_erasing")]

    operations = [
        migrations.AddField("picture", "lists", models.TextField(db_default="{}")),
    ]
