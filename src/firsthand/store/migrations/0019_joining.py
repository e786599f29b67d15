"""What joins people: the owner's word, and what their records say."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0018_accounts'),
    ]

    operations = [
        migrations.CreateModel(
            name='Joining',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('is_made', models.BooleanField()),
                ('probability', models.FloatField()),
                ('reasons', models.JSONField()),
                ('doubt', models.TextField(default='')),
                ('one', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.identity')),
                ('other', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.identity')),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={
                'db_table': 'joining',
                'constraints': [models.UniqueConstraint(fields=('one', 'other'), name='joining_once')],
            },
        ),
        migrations.CreateModel(
            name='Ruling',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('is_one', models.BooleanField()),
                ('names', models.TextField()),
                ('batch', models.TextField()),
                ('made_at', models.DateTimeField()),
                ('undone_at', models.DateTimeField(null=True)),
                ('one', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.identity')),
                ('other', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.identity')),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={
                'db_table': 'ruling',
                'indexes': [models.Index(fields=['owner', 'batch'], name='ruling_of_owner'), models.Index(fields=['one'], name='ruling_of_one')],
            },
        ),
    ]
