"""Lists that others shared with the owner."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0062_owner_pitched'),
    ]

    operations = [
        migrations.CreateModel(
            name='SharedList',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.TextField()),
                ('name', models.TextField()),
                ('name_key', models.TextField()),
                ('url', models.TextField(default='')),
                ('shared_with', models.TextField()),
                ('made_at', models.DateTimeField()),
                ('expires_on', models.DateField()),
                ('is_revoked', models.BooleanField(default=False)),
                ('digest', models.TextField(default='')),
                ('added_at', models.DateTimeField()),
                ('removed_at', models.DateTimeField(null=True)),
                ('is_forgotten', models.BooleanField(default=False)),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
            ],
            options={
                'db_table': 'shared_list',
            },
        ),
        migrations.CreateModel(
            name='SharedTie',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.TextField()),
                ('name_key', models.TextField()),
                ('url', models.TextField(default='')),
                ('company', models.TextField(default='')),
                ('how_well', models.TextField(default='')),
                ('digest', models.TextField()),
                ('owner', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.owner')),
                ('shared_list', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='ties', to='store.sharedlist')),
            ],
            options={
                'db_table': 'shared_tie',
            },
        ),
        migrations.AddConstraint(
            model_name='sharedlist',
            constraint=models.UniqueConstraint(fields=('owner', 'key'), name='shared_list_once'),
        ),
        migrations.AddIndex(
            model_name='sharedtie',
            index=models.Index(fields=['shared_list', 'digest'], name='shared_tie_of_list'),
        ),
    ]
