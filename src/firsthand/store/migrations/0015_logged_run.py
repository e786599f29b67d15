"""Lines of the logbook that came from one file, so that they can be taken back together."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0014_logged")]

    operations = [
        migrations.AddField(
            model_name="logged",
            name="run",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+", to="store.run"
            ),
        ),
    ]
