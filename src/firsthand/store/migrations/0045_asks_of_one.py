"""How often the owner asks one person for an introduction."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0044_introduction_step")]
    operations = [
        migrations.AddField("owner", "asks_of_one", models.PositiveSmallIntegerField(db_default=2)),
    ]
