"""What the tests are made of: criteria, answers, KPIs, whole campaigns and rankings, and workbooks to look into."""
