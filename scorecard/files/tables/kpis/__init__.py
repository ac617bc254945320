"""The financial KPIs: the face is `load.load_kpis`."""
