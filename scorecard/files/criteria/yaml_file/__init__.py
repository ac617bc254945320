"""criteria.yaml as plain data (the face is `strict_yaml.read_yaml`), and plain data as a file that is nice to read."""
