"""What holds for every test."""

from hypothesis import HealthCheck, settings

# A loaded machine is no fault of the code: nothing here is measured by the clock.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")
