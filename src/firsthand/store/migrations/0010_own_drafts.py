"""Replies as their owner changed them."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0009_choices")]

    operations = [
        migrations.CreateModel(
            name="OwnDraft",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.TextField()),
                ("text", models.TextField()),
                ("changed_at", models.DateTimeField()),
                (
                    "invitation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="own_drafts",
                        to="store.invitation",
                    ),
                ),
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
                "db_table": "own_draft",
                "indexes": [models.Index(fields=["owner"], name="own_draft_of_owner")],
                "constraints": [
                    models.UniqueConstraint(fields=("invitation", "key"), name="own_draft_once")
                ],
            },
        ),
    ]
