"""Who knows whom among others is kept as it was worked out last."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0041_map_month")]
    operations = [
        migrations.CreateModel(
            name="TieWeb",
            fields=[
                (
                    "id",
                    models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                ),
                ("drawn_on", models.DateField()),
                ("generation", models.BigIntegerField()),
                ("edition", models.PositiveSmallIntegerField()),
                ("packed", models.BinaryField()),
                (
                    "owner",
                    models.OneToOneField(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.owner",
                    ),
                ),
            ],
            options={"db_table": "tie_web"},
        ),
    ]
