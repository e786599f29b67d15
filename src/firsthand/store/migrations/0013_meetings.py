"""How many meetings the owner had with each person."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0012_unverified")]

    operations = [
        migrations.AddField("person", "meetings", models.PositiveIntegerField(default=0)),
    ]
