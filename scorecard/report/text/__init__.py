"""How values, answers, standings and findings are worded, wherever they are shown."""
