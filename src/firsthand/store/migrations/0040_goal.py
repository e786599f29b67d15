"""Companies, roles and places that the owner wants to reach."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0039_map_lists")]

    operations = [
        migrations.CreateModel(
            name="Goal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.TextField()),
                ("text", models.TextField()),
                ("made_at", models.DateTimeField()),
                ("undone_at", models.DateTimeField(null=True)),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE,
                        related_name="+", to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "goal",
                "indexes": [models.Index(fields=["owner"], name="goal_of_owner")],
            },
        ),
    ]
