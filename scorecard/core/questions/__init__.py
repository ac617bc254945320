"""The types of questions: what an answer means, and how many points it earns."""
