"""An index by which the first message of a conversation is found without reading the others."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0003_files_read")]

    operations = [
        migrations.AddIndex(
            model_name="message",
            index=models.Index(fields=["thread", "at", "identity"], name="message_in_time"),
        ),
    ]
