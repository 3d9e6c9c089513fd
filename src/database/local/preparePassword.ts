import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { open, rename, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Home } from './homeOf.js';
import { javaCommand } from './javaCommand.js';
import { NoNeo4jError } from './NoNeo4jError.js';
import { readPassword } from './readPassword.js';
import type { ToolPlaces } from './ToolPlaces.js';

/** This home's password; before its first start, one is made up and set. */
export async function preparePassword(home: Home, java: string, launcher: string, places: ToolPlaces): Promise<string> {
  const known = await readPassword(home);
  if (known !== undefined) return known;
  if (existsSync(home.systemDatabase)) {
    throw new NoNeo4jError(
      [
        `The password of the database in ${home.folder} is lost: ${home.passwordFile} is missing or empty.`,
        'Put the file back, or delete the folder: the facts are imported again at the next start.',
      ].join('\n'),
    );
  }
  const password = randomBytes(24).toString('hex');
  await writeFile(home.unfinishedFile, '');
  await setInitialPassword(home, password, java, launcher, places);
  await keep(home, password);
  return password;
}

async function setInitialPassword(
  home: Home,
  password: string,
  java: string,
  launcher: string,
  { environment }: ToolPlaces,
): Promise<void> {
  const child = spawn(java, [...javaCommand(launcher, 128), home.folder, 'set-initial-password'], {
    stdio: ['pipe', 'ignore', 'pipe'],
    env: { ...environment, NEO4J_HOME: home.folder, NEO4J_CONF: home.confFolder },
  });
  const ended = once(child, 'exit');
  // It may end before it has read anything; its exit code tells.
  child.stdin.on('error', () => undefined);
  child.stdin.end(password);
  const [said, [code]] = await Promise.all([text(child.stderr), ended as Promise<[number | null]>]);
  if (code !== 0)
    throw new NoNeo4jError(`The first password of the database in ${home.folder} could not be set:\n${said}`);
}

async function keep(home: Home, password: string): Promise<void> {
  const unfinished = `${home.passwordFile}.unfinished`;
  const file = await open(unfinished, 'w', 0o600);
  try {
    await file.writeFile(password);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, home.passwordFile);
}
