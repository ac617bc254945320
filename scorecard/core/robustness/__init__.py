"""How firm an order is: under other weights, other answers, other circumstances.

Each module has one function as its face: `stability`, `simulation`, `combined`, `sensitivity`, `scenarios`, `evidence`.
"""
