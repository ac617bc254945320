"""What came back, each file once: from folders, archives and mails, within limits.

The faces are `find.find_files` and `contents.files_in`. It knows nothing of questionnaires.
"""
