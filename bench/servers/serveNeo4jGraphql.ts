import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { readAddress } from './readAddress.js';
import { typeDefs } from './typeDefs.js';

const { uri, username, password } = readAddress();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true });
const features = { filters: { String: { GT: true, GTE: true, LT: true, LTE: true } } };
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
const apollo = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
const { url } = await startStandaloneServer(apollo, { listen: { host: '127.0.0.1', port: 0 } });
process.send?.({ port: Number(new URL(url).port) });
process.once('disconnect', () => process.exit());
