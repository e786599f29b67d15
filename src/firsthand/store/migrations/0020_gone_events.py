"""Meetings know their series, and whether their calendar no longer has them."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0019_joining")]

    operations = [
        migrations.AddField(model_name="event", name="series", field=models.BigIntegerField(null=True)),
        migrations.AddField(model_name="event", name="is_gone", field=models.BooleanField(default=False)),
        migrations.AddIndex(
            model_name="event", index=models.Index(fields=["owner", "series"], name="event_series")
        ),
    ]
