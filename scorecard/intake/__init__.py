"""What came back, whatever it is, each file once: the faces are `find.find_files` and `contents.files_in`."""
