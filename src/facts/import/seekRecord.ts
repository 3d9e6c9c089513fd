/**
 * The clause that finds a record by its id. By the index whatever Neo4j believes of the graph's size: of an empty one it
 * plans to go through the whole index for each row and keeps to that while the graph grows, and 2026.08 finds in that way
 * what the transaction has deleted, too.
 */
export function seekRecord(variable: string, id: string): string {
  return `MATCH (${variable}:Node {id: ${id}}) USING INDEX SEEK ${variable}:Node(id)`;
}
