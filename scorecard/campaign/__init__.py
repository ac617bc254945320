"""The use cases, one module a command: each reads as its list of steps.

They join what the packages below can do, and know where things lie in a campaign's folder. The face of a module is the
function of its name.
"""
