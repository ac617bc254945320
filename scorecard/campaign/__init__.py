"""The use cases, one module a command; the face of each is the function of its name, which reads as a list of steps."""
