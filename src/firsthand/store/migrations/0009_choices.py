"""Policies that were chosen, so that a choice can be taken back."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0008_work_of_a_run")]

    operations = [
        migrations.CreateModel(
            name="Choice",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("policy", models.TextField()),
                ("asks_per_week", models.PositiveSmallIntegerField()),
                ("before_policy", models.TextField()),
                ("before_asks", models.PositiveSmallIntegerField()),
                ("made_at", models.DateTimeField()),
                ("undone_at", models.DateTimeField(null=True)),
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
                "db_table": "choice",
                "indexes": [models.Index(fields=["owner", "made_at"], name="choice_in_time")],
            },
        ),
    ]
