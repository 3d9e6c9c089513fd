/** What no answer may have in it: stacks, files of the program, statements, errors of the driver. */
export const LEAKS: readonly RegExp[] = [
  /\n\s+at .+[.:]\d+/,
  /node_modules|\/dist\/|file:\/\//,
  /\bMATCH \(|\bRETURN \{|UNWIND \$batch/,
  /Neo4jError|Neo\.\w+Error|org\.neo4j|java\.lang/,
];
