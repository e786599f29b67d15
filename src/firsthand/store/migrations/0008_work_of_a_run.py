"""The progress of a run covers what follows from its rows, not their bytes alone."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("store", "0007_tables")]

    operations = [
        migrations.RenameField(model_name="run", old_name="bytes_total", new_name="work_total"),
        migrations.RenameField(model_name="run", old_name="bytes_done", new_name="work_done"),
    ]
