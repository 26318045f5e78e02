"""Reads the feeds in a folder with NetworkX, pandas and rdflib and prints, by format, what they hold."""

import io
import json
import sys
import zipfile
from pathlib import Path

import networkx as nx
import pandas as pd
from rdflib import RDF, XSD, Graph, Namespace, URIRef

folder = Path(sys.argv[1])
SCHEMA = Namespace("https://schema.org/")
SKOS = Namespace("http://www.w3.org/2004/02/skos/core#")
OWN = Namespace("urn:sti-policy-graph:ontology:")
PROV = Namespace("http://www.w3.org/ns/prov#")


def shown(graph, edge_id):
    def place(data):
        viz = data.get("viz", {}).get("position", data)
        return [viz["x"], viz["y"]]

    return {
        "directed": graph.is_directed(),
        "nodes": {node: [data["name"], data.get("nameZh"), *place(data)] for node, data in graph.nodes(data=True)},
        "edges": sorted([*edge_id(edge), edge[-1]["weight"], edge[-1]["directed"]] for edge in edges_of(graph)),
    }


def edges_of(graph):
    return graph.edges(keys=True, data=True) if graph.is_multigraph() else graph.edges(data=True)


def by_key(edge):
    return [edge[2]]


def by_attribute(edge):
    return [edge[-1].get("id", edge[2] if len(edge) == 4 else None)]


def from_csv(name):
    with zipfile.ZipFile(folder / "feed.csv") as archive:
        return pd.read_csv(io.BytesIO(archive.read(name)), encoding="utf-8-sig", keep_default_na=False)


def csv_graph():
    nodes, edges = from_csv("nodes.csv"), from_csv("edges.csv")
    return {
        "directed": None,
        "nodes": {row.id: [row.name_, row.nameZh or None, row.x, row.y] for row in nodes.rename(columns={"name": "name_"}).itertuples()},
        "edges": sorted([row.id, row.weight, str(row.directed).lower() == "true"] for row in edges.itertuples()),
    }


# What schema.org and SKOS say a property joins: the classes of its subject and of its object.
JOINS = {
    SCHEMA.legislationPassedBy: (SCHEMA.Legislation, SCHEMA.GovernmentOrganization),
    SCHEMA.legislationApplies: (SCHEMA.Legislation, SCHEMA.Legislation),
    SCHEMA.spatialCoverage: (SCHEMA.Legislation, SCHEMA.AdministrativeArea),
    SCHEMA.containedInPlace: (SCHEMA.AdministrativeArea, SCHEMA.AdministrativeArea),
    SCHEMA.about: (SCHEMA.Legislation, SKOS.Concept),
    SKOS.broader: (SKOS.Concept, SKOS.Concept),
}


def check_words(graph, statements):
    for predicate, classes in JOINS.items():
        pairs = list(graph.subject_objects(predicate))
        for pair in pairs:
            for end, wanted in zip(pair, classes):
                # An end that the picture does not show has no class here.
                assert wanted in set(graph.objects(end, RDF.type)), (predicate, end)
    assert (None, SKOS.related, None) not in graph
    assert (None, SKOS.broader, None) in graph
    for narrower, broader in graph.subject_objects(SKOS.broader):
        assert (narrower, OWN.BROADER, broader) in graph, narrower
    for _, date in graph.subject_objects(OWN.date):
        precision = {4: XSD.gYear, 7: XSD.gYearMonth, 10: XSD.date}[len(date)]
        assert date.datatype == precision, date
    for statement in statements:
        sources = set(graph.objects(statement, PROV.wasDerivedFrom))
        assert sources and all(isinstance(source, URIRef) for source in sources), statement
        assert sources == {graph.value(place, OWN["in"]) for place in graph.objects(statement, OWN.evidence)}, statement


def json_ld_graph():
    graph = Graph().parse(folder / "feed.jsonld", format="json-ld")
    statements = set(graph.subjects(RDF.type, OWN.Relationship))
    nodes = {}
    for subject, identifier in graph.subject_objects(SCHEMA.identifier):
        if subject in statements:
            continue
        names = {
            name.language and name.language.lower(): str(name)
            for predicate in (SCHEMA.name, SKOS.prefLabel)
            for name in graph.objects(subject, predicate)
        }
        chinese = names.get("zh-hans") or names.get("zh-hant")
        nodes[str(identifier)] = [
            names.get("ko") or names.get("en") or chinese or names.get(None),
            chinese,
            graph.value(subject, OWN.x).toPython(),
            graph.value(subject, OWN.y).toPython(),
        ]
    for statement in statements:
        triple = [graph.value(statement, term) for term in (RDF.subject, RDF.predicate, RDF.object)]
        assert tuple(triple) in graph, triple
    check_words(graph, statements)
    return {
        "directed": None,
        "nodes": nodes,
        "edges": sorted(
            [
                str(graph.value(statement, SCHEMA.identifier)),
                graph.value(statement, OWN.weight).toPython(),
                graph.value(statement, OWN.directed).toPython(),
            ]
            for statement in statements
        ),
    }


print(
    json.dumps(
        {
            "gexf": shown(nx.read_gexf(folder / "feed.gexf", version="1.3"), by_attribute),
            "graphml": shown(nx.read_graphml(folder / "feed.graphml"), by_attribute),
            "json": shown(nx.node_link_graph(json.loads((folder / "feed.json").read_text("utf-8"))), by_key),
            "cyjs": shown(nx.cytoscape_graph(json.loads((folder / "feed.cyjs").read_text("utf-8"))), by_key),
            "csv": csv_graph(),
            "jsonld": json_ld_graph(),
        },
        ensure_ascii=True,
    )
)
