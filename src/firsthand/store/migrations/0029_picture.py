"""The map as it was drawn last, and how to tell that it is old."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0028_search'),
    ]

    operations = [
        migrations.CreateModel(
            name='Picture',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('drawn_on', models.DateField()),
                ('generation', models.BigIntegerField()),
                ('edition', models.PositiveSmallIntegerField()),
                ('outline', models.TextField()),
                ('drawing', models.TextField()),
                ('owner', models.OneToOneField(db_constraint=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={'db_table': 'picture'},
        ),
        migrations.AddField('owner', 'generation', models.BigIntegerField(db_default=0)),
    ]
