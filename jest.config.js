/** Tests run as ES modules on the sources themselves; Neo4j is started once for all of them, and is a real one. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  globalSetup: '<rootDir>/test/setup/startNeo4j.mjs',
  globalTeardown: '<rootDir>/test/setup/stopNeo4j.mjs',
  testTimeout: 240_000,
  maxWorkers: 2,
};
