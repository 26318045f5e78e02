/**
 * What a user would take instead of our service: @neo4j/graphql over the same database, served by Apollo Server.
 * Prints `ready <address>` once it answers. What the library cannot say (counting pairs, grouping by city) is a @cypher field.
 */
import console from 'node:console';
import process from 'node:process';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const typeDefs = `#graphql
  type Policy @node(labels: ["Policy"]) {
    id: ID!
    nameKo: String
    date: String
    kind: String
    status: String
    statedIssuerCount: Int
    issuers: [Agency!]! @relationship(type: "ISSUED_BY", direction: OUT, properties: "Issuing")
    technologies: [Technology!]! @relationship(type: "TARGETS", direction: OUT)
    programs: [Program!]! @relationship(type: "FUNDS", direction: OUT)
  }
  type Issuing @relationshipProperties {
    role: String
    order: Int
  }
  type Agency @node(labels: ["Agency"]) {
    id: ID!
    nameKo: String
    policies: [Policy!]! @relationship(type: "ISSUED_BY", direction: IN)
  }
  type Technology @node(labels: ["Technology"]) {
    id: ID!
    nameKo: String
  }
  type Program @node(labels: ["Program"]) {
    id: ID!
    nameKo: String
    date: String
    participants: [Participant!]! @relationship(type: "PARTICIPATES_IN", direction: IN)
  }
  type Participant @node(labels: ["Entity"]) {
    id: ID!
    nameKo: String
  }
  type CoIssuer {
    id: ID!
    nameKo: String
    weight: Int!
  }
  type City {
    city: ID!
    nameKo: String
    nameZhHans: String
    total: Int!
    newest: [Initiative!]!
  }
  type Initiative {
    id: ID!
    nameKo: String
    date: String
  }
  type NetworkNode {
    id: ID!
    nameKo: String
    policyCount: Int!
  }
  type NetworkEdge {
    a: ID!
    b: ID!
    weight: Int!
  }
  type PictureNode {
    id: ID!
    type: String!
    nameKo: String
  }
  type PictureEdge {
    source: ID!
    type: String!
    target: ID!
  }
  type Neighbourhood {
    nodes: [PictureNode!]!
    edges: [PictureEdge!]!
  }
  type Path {
    nodes: [PictureNode!]!
    steps: [String!]!
  }
  type Query {
    neighbourhood(id: ID!, relations: [String!]!, types: [String!]!): Neighbourhood @cypher(columnName: "found", statement: """
      MATCH (start:Entity {id: $id})
      CALL (start) {
        MATCH (start)-[r]-(m:Entity)
        WHERE type(r) IN $relations AND m.type IN $types
        WITH m, count(r) AS links
        ORDER BY links DESC, m.id
        LIMIT 499
        RETURN collect(m) AS near
      }
      CALL (start, near) {
        UNWIND near AS n
        MATCH (n)-[r]-(m:Entity)
        WHERE type(r) IN $relations AND m.type IN $types AND m <> start AND NOT m IN near
        WITH m, count(r) AS links
        ORDER BY links DESC, m.id
        LIMIT 499
        RETURN collect(m) AS further
      }
      WITH [start] + near + further[..(499 - size(near))] AS nodes
      RETURN {nodes: [n IN nodes | {id: n.id, type: n.type, nameKo: n.nameKo}],
        edges: COLLECT { UNWIND nodes AS a MATCH (a)-[r]->(b:Entity) WHERE b IN nodes AND type(r) IN $relations
          RETURN {source: a.id, type: type(r), target: b.id} }} AS found
    """)
    shortest(from: ID!, to: ID!): [Path!]! @cypher(columnName: "found", statement: """
      MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
      MATCH path = shortestPath((a)-[:PARTICIPATES_IN|LEADS|FUNDS|DEVELOPED|PARTNERS_WITH|ISSUED_BY|TARGETS|ADVANCES*1..4]-(b))
      RETURN {nodes: [n IN nodes(path) | {id: n.id, type: n.type, nameKo: n.nameKo}], steps: [r IN relationships(path) | type(r)]} AS found
    """)
    topCoIssuers(id: ID!): [CoIssuer!]! @cypher(columnName: "found", statement: """
      MATCH (a:Entity {id: $id})<-[:ISSUED_BY]-(p:Policy)-[:ISSUED_BY]->(b:Agency)
      WITH b, count(*) AS weight
      ORDER BY weight DESC, b.id
      LIMIT 20
      RETURN {id: b.id, nameKo: b.nameKo, weight: weight} AS found
    """)
    traceByCity(technology: ID!, regions: [ID!]!): [City!]! @cypher(columnName: "found", statement: """
      MATCH (t:Technology)-[:BROADER*0..12]->(:Entity {id: $technology})
      WITH collect(DISTINCT t) AS technologies
      UNWIND $regions AS region
      MATCH (place:Region)-[:PART_OF*0..8]->(:Entity {id: region})
      OPTIONAL MATCH (place)-[:PART_OF*0..8]->(c:Region {level: 'city'})
      WITH DISTINCT technologies, place, coalesce(c, place) AS city
      MATCH (place)<-[:APPLIES_TO|LOCATED_IN]-(i:Entity)
      WHERE i.type IN ['Policy', 'Program', 'Achievement']
        AND EXISTS { MATCH (i)-[:TARGETS|ADVANCES]->(t:Technology) WHERE t IN technologies }
      WITH DISTINCT city, i
      ORDER BY city.id, coalesce(i.date, '') DESC, i.id
      WITH city, collect(i) AS initiatives
      RETURN {city: city.id, nameKo: city.nameKo, nameZhHans: city.nameZhHans, total: size(initiatives),
        newest: [i IN initiatives[..5] | {id: i.id, nameKo: i.nameKo, date: i.date}]} AS found
    """)
    networkNodes(from: String!, to: String!): [NetworkNode!]! @cypher(columnName: "found", statement: """
      MATCH (p:Policy)-[:ISSUED_BY]->(a:Agency)
      WHERE p.date >= $from AND p.date <= $to
      WITH a, count(*) AS policyCount
      RETURN {id: a.id, nameKo: a.nameKo, policyCount: policyCount} AS found
    """)
    networkEdges(from: String!, to: String!): [NetworkEdge!]! @cypher(columnName: "found", statement: """
      MATCH (p:Policy)
      WHERE p.date >= $from AND p.date <= $to
      MATCH (a:Agency)<-[:ISSUED_BY]-(p)-[:ISSUED_BY]->(b:Agency)
      WHERE a.id < b.id
      WITH a, b, count(*) AS weight
      RETURN {a: a.id, b: b.id, weight: weight} AS found
    """)
  }
`;

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const library = new Neo4jGraphQL({
  typeDefs,
  driver,
  features: { filters: { String: { GTE: true, LTE: true } } },
});
const server = new ApolloServer({ schema: await library.getSchema() });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
console.log(`ready ${url}`);
