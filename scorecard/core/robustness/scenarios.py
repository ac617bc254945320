"""The same answers under other weights."""

from dataclasses import replace

from scorecard.core.model.criteria import Criteria, Scenario
from scorecard.core.model.rankings import ScenarioRanking
from scorecard.core.ranking.dossier import Dossier, rank_dossier


def reweighted(criteria: Criteria, scenario: Scenario) -> Criteria:
    """Return the criteria with the weights of a scenario; those that it does not name stay."""
    of_criteria, of_kpis = dict(scenario.criteria), dict(scenario.kpis)
    share = criteria.alignment_share if scenario.alignment_share is None else scenario.alignment_share
    return replace(
        criteria,
        alignment_share=share,
        criteria=tuple(replace(part, weight=of_criteria.get(part.id, part.weight)) for part in criteria.criteria),
        kpis=tuple(replace(kpi, weight=of_kpis.get(kpi.id, kpi.weight)) for kpi in criteria.kpis),
    )


def rank_scenarios(criteria: Criteria, dossier: Dossier) -> tuple[ScenarioRanking, ...]:
    """Return the ranking of every lot under each scenario, in order of their names."""
    return tuple(
        ScenarioRanking(scenario.name, rank_dossier(reweighted(criteria, scenario), dossier, in_short=True))
        for scenario in criteria.scenarios
    )
