"""The owner's own texts of replies, their usual language and length."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0004_message_in_time")]

    operations = [
        migrations.AddField(model_name="owner", name="reply_language", field=models.TextField(default="en")),
        migrations.AddField(
            model_name="owner", name="reply_length", field=models.TextField(default="normal")
        ),
        migrations.CreateModel(
            name="Wording",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.TextField()),
                ("text", models.TextField(default="")),
                ("before", models.TextField(null=True)),
                ("changed_at", models.DateTimeField()),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "wording",
                "constraints": [models.UniqueConstraint(fields=("owner", "key"), name="wording_once")],
            },
        ),
    ]
