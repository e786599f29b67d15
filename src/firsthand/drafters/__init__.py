"""Writers other than ourselves: what they are asked goes to the address the owner entered, and nowhere else."""
