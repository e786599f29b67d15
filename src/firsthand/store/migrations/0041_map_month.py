"""How ties stood at the end of each month is kept for the map."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0040_goal")]

    operations = [
        migrations.CreateModel(
            name="MapMonth",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("month", models.PositiveIntegerField()),
                ("digest", models.BigIntegerField()),
                ("stood", models.TextField()),
                (
                    "owner",
                    models.ForeignKey(
                        db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE,
                        related_name="+", to="store.owner",
                    ),
                ),
            ],
            options={
                "db_table": "map_month",
                "constraints": [models.UniqueConstraint(fields=("owner", "month"), name="map_month_once")],
            },
        ),
    ]
