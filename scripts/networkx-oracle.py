"""Networks of co-issuance as NetworkX computes them: the values that tests/unit/co-issuance-oracle.test.ts expects of ours.

How to run it, from the root of the repository, with Python 3.11 or later:

    python3 -m venv /tmp/oracle && /tmp/oracle/bin/pip install networkx==3.6.1 numpy scipy
    /tmp/oracle/bin/python scripts/networkx-oracle.py

It writes tests/fixtures/networkx/<name>.json, the same each time. Weights are NetworkX's own projections of the two-mode
graph of policies and issuers, or written out from the definition (cosine); nothing here shares code with src/analysis.
"""

import json
import math
import random
import statistics
from pathlib import Path

import networkx as nx
from networkx.algorithms import bipartite

FOLDER = Path(__file__).parent.parent / "tests" / "fixtures" / "networkx"
LOUVAIN_SEEDS = 200


def southern_women():
    """Davis, Gardner and Gardner 1941: 18 women at 14 events, the textbook network of affiliations."""
    graph = nx.davis_southern_women_graph()
    return {event: sorted(graph[event]) for event in graph.graph["bottom"]}


def skewed(seed, agencies, policies):
    """A few agencies issue much, most little; some policies have one issuer, some have many."""
    chance = random.Random(seed)
    names = [f"agency:{number:02}" for number in range(agencies)]
    weights = [1 / (rank + 1) for rank in range(agencies)]
    issued = {}
    for number in range(policies):
        size = min(agencies, 1 + int(chance.expovariate(0.6)))
        issuers = set()
        while len(issuers) < size:
            issuers.add(chance.choices(names, weights)[0])
        issued[f"policy:{number:03}"] = sorted(issuers)
    return issued


def brokers():
    """Three groups of four agencies, joined by one agency between each two, and two agencies that issue alone."""
    issued = {}
    groups = [[f"{group}{number}" for number in range(4)] for group in "abc"]
    for group in groups:
        for first in range(4):
            issued[f"{group[first]}-round"] = [agency for agency in group if agency != group[first]]
    issued["bridge-ab"] = ["a0", "b0"]
    issued["bridge-bc"] = ["b0", "c1"]
    issued["alone-x"] = ["x"]
    issued["alone-y"] = ["y"]
    return issued


def affiliations(issued):
    graph = nx.Graph()
    for policy, issuers in issued.items():
        graph.add_node(("policy", policy))
        for issuer in issuers:
            graph.add_edge(("policy", policy), ("agency", issuer))
    return graph, [node for node in graph if node[0] == "agency"]


def salton(graph, u, v):
    shared = len(set(graph[u]) & set(graph[v]))
    return shared / math.sqrt(graph.degree(u) * graph.degree(v))


PROJECTIONS = {
    "COUNT": lambda graph, agencies: bipartite.weighted_projected_graph(graph, agencies),
    "FRACTIONAL": lambda graph, agencies: bipartite.collaboration_weighted_projected_graph(graph, agencies),
    "JACCARD": lambda graph, agencies: bipartite.overlap_weighted_projected_graph(graph, agencies, jaccard=True),
    "COSINE": lambda graph, agencies: bipartite.generic_weighted_projected_graph(graph, agencies, weight_function=salton),
}


def rounded(value):
    return None if value is None or math.isnan(value) else round(value, 12)


def louvain(graph):
    """The best of many divisions, how good it is, and how good they typically are: one run of a heuristic proves little."""
    paired = graph.subgraph([node for node in graph if graph.degree(node) > 0])
    if paired.number_of_edges() == 0:
        return None
    divisions = [nx.community.louvain_communities(paired, weight="weight", seed=seed) for seed in range(LOUVAIN_SEEDS)]
    modularities = [nx.community.modularity(paired, division, weight="weight") for division in divisions]
    best = divisions[modularities.index(max(modularities))]
    return {
        "modularity": rounded(max(modularities)),
        "medianModularity": rounded(statistics.median(modularities)),
        "communities": sorted(sorted(agency for _, agency in community) for community in best),
    }


def measured(graph):
    betweenness = nx.betweenness_centrality(graph, normalized=True, weight=None)
    constraint = nx.constraint(graph, weight="weight")
    strength = dict(graph.degree(weight="weight"))
    return {
        "density": rounded(nx.density(graph)),
        "pairs": sorted([*sorted([u[1], v[1]]), rounded(weight)] for u, v, weight in graph.edges(data="weight")),
        "agencies": {
            agency: {
                "degree": graph.degree(node),
                "weightedDegree": rounded(strength[node]),
                "betweenness": rounded(betweenness[node]),
                "constraint": rounded(constraint[node]) if graph.degree(node) > 0 else None,
            }
            for node in sorted(graph)
            for agency in [node[1]]
        },
        "louvain": louvain(graph),
    }


def main():
    cases = {
        "southern-women": southern_women(),
        "brokers": brokers(),
        "skewed-12": skewed(12, agencies=12, policies=30),
        "skewed-40": skewed(40, agencies=40, policies=90),
    }
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, issued in cases.items():
        graph, agencies = affiliations(issued)
        record = {
            "networkx": nx.__version__,
            "policies": dict(sorted(issued.items())),
            "weightings": {weighting: measured(project(graph, agencies)) for weighting, project in PROJECTIONS.items()},
        }
        (FOLDER / f"{name}.json").write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


main()
