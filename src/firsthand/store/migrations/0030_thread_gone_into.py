"""Conversations that went into another one are found by it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0029_picture")]

    operations = [
        migrations.AddIndex(
            model_name="thread",
            index=models.Index(
                fields=["into"], condition=models.Q(("into__isnull", False)), name="thread_gone_into"
            ),
        ),
    ]
