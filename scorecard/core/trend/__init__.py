"""What became of the vendors since another campaign was ranked."""
