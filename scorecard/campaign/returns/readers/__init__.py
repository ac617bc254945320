"""What came back, read: by one function (`read.py`), which this process, a pool of them or a cluster calls."""
