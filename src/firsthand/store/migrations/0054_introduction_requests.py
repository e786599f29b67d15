"""Introductions that somebody asks the owner for are kept step by step, beside those the owner asks for."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0053_prune_word")]
    operations = [
        migrations.AddField(
            "introductionstep",
            "asker",
            models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="store.identity"),
        ),
        migrations.AddField("introductionstep", "why", models.TextField(default="")),
        migrations.AddField("introductionstep", "gain", models.TextField(default="")),
        migrations.AlterField(
            "introductionstep",
            "introducer",
            models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="store.identity"),
        ),
    ]
