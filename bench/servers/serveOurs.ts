import { Database } from '../../dist/database/Database.js';
import { readModel } from '../../dist/model/readModel.js';
import { readSchema } from '../../dist/model/readSchema.js';
import { PAGE_FOLDERS, SCHEMA_FOLDER } from '../../dist/operation/paths.js';
import { Questions } from '../../dist/questions/Questions.js';
import { Admission } from '../../dist/server/Admission.js';
import { createApi } from '../../dist/server/createApi.js';
import { createApolloServer } from '../../dist/server/createApolloServer.js';
import { createHttpServer } from '../../dist/server/createHttpServer.js';
import { createListener } from '../../dist/server/createListener.js';
import type { Service } from '../../dist/server/Service.js';
import { announce } from './announce.js';
import { readAddress } from './readAddress.js';

/** As the settings have it. */
const MOST_WAITING = 500;

const database = new Database(readAddress());
const model = readModel(readSchema(SCHEMA_FOLDER));
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
const service: Service = {
  api: null,
  exportFacts: null,
  listParticipations: null,
  askDatabase: () => database.verify(),
};
const server = createHttpServer(createListener(service, PAGE_FOLDERS, [], say));
const apollo = createApolloServer(model, new Questions(model, database, 60_000), server, true, say);
await apollo.start();
service.api = createApi(apollo, { admission: new Admission(MOST_WAITING), tell: () => undefined, say });
announce(server);
