/** The arrows between the rooms of src/: each rule says what to do instead. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one file, or need a third. (The compiler recurses through its own room.)',
      severity: 'error',
      from: { pathNot: '^src/questions/compile/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-stages',
      comment:
        'The model, texts, reading, checking, writing, compiling and shaping know no driver and no settings: pass them values.',
      severity: 'error',
      from: { path: '^src/(model|text|facts/(read|check|write)|questions/(compile|shape|limit))/' },
      to: { path: ['^src/(database|server|configuration)/', 'neo4j-driver'] },
    },
    {
      name: 'one-place-knows-the-driver',
      comment: 'Ask src/database/ for what you need of Neo4j.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/database/' },
      to: { path: 'neo4j-driver' },
    },
    {
      name: 'writing-apart',
      comment: 'A format writes what an Extract gives it: how that is read from the graph is extract/ business.',
      severity: 'error',
      from: { path: '^src/facts/write/' },
      to: { path: '^src/(facts/extract|operation)/' },
    },
    {
      name: 'facts-and-questions-apart',
      comment: 'Facts come in, questions are answered: what both need belongs in model/ or text/.',
      severity: 'error',
      from: { path: '^src/facts/' },
      to: { path: '^src/(questions|server)/' },
    },
    {
      name: 'questions-and-facts-apart',
      comment: 'Facts come in, questions are answered: what both need belongs in model/ or text/.',
      severity: 'error',
      from: { path: '^src/questions/' },
      to: { path: '^src/(facts|server)/' },
    },
    {
      name: 'model-stands-alone',
      comment: 'Everything reads the model; the model reads the SDL and nothing of ours but text/.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^src/', pathNot: '^src/(model|text)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js'], conditionNames: ['import', 'types'] },
  },
};
