"""Introductions that the owner asked for are kept step by step."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0043_said_tie")]
    operations = [
        migrations.CreateModel(
            name="IntroductionStep",
            fields=[
                (
                    "id",
                    models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                ),
                ("stage", models.TextField()),
                ("note", models.TextField(default="")),
                ("made_at", models.DateTimeField()),
                ("undone_at", models.DateTimeField(null=True)),
                ("owner", models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="store.owner")),
                ("asked", models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name="later", to="store.introductionstep")),
                ("introducer", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="store.identity")),
                ("target", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to="store.identity")),
            ],
            options={"db_table": "introduction_step"},
        ),
    ]
