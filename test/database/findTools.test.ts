import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJava } from '../../src/database/local/findJava.js';
import { findMaven } from '../../src/database/local/findMaven.js';
import { startLocalNeo4j } from '../../src/database/local/startLocalNeo4j.js';

let folder: string;
let javas: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'cochair-tools-')));
  javas = join(folder, 'jvm');
  mkdirSync(javas);
});
afterEach(() => rm(folder, { recursive: true }));

/** A folder that looks like a Java: its version is read, not asked. */
function layOutJava(name: string, javaVersion: string, programs = ['java', 'javac'], within = '.'): string {
  const home = join(javas, name, within);
  mkdirSync(join(home, 'bin'), { recursive: true });
  for (const program of programs) writeFileSync(join(home, 'bin', program), '', { mode: 0o755 });
  writeFileSync(join(home, 'release'), `IMPLEMENTOR="Test"\nJAVA_VERSION="${javaVersion}"\n`);
  return home;
}

function find(neo4jVersion: string, environment: NodeJS.ProcessEnv = {}): string {
  return findJava(neo4jVersion, { environment, javaFolders: [javas, join(folder, 'not there')] });
}

const WAYS = /three ways.*JDK.*Maven.*docker compose up.*NEO4J_URI/s;

describe('Java', () => {
  it.each([
    ['5.26.30', ['8', '11', '17', '25'], '17'],
    ['5.26.30', ['17', '21', '25'], '21'],
    ['5.26.30', ['11', '25', '26'], '25'],
    ['5.13.0', ['17', '21'], '17'],
    ['2025.01.0', ['17', '21', '25'], '21'],
    ['2026.08.1', ['17', '21', '25', '26'], '25'],
    ['2026.08.1', ['17', '26'], '26'],
  ])('for Neo4j %s, of %j, is %s', (neo4jVersion, majors, chosen) => {
    for (const major of majors) layOutJava(major, major === '8' ? '1.8.0_402' : `${major}.0.2`);
    expect(find(neo4jVersion)).toBe(join(javas, chosen));
  });

  it('is JAVA_HOME where Neo4j supports it, and not where it does not', () => {
    const [java17, java21, java25] = ['17', '21', '25'].map((major) => layOutJava(major, major));
    expect(find('5.26.30', { JAVA_HOME: java17 })).toBe(java17);
    expect(find('5.26.30', { JAVA_HOME: java25 })).toBe(java21);
  });

  it('is found on the PATH through a link, and inside the bundles of macOS', () => {
    const bundle = layOutJava('temurin-21.jdk', '21.0.5', ['java', 'javac'], 'Contents/Home');
    expect(find('5.26.30')).toBe(bundle);
    mkdirSync(join(folder, 'bin'));
    symlinkSync(join(bundle, 'bin/java'), join(folder, 'bin/java'));
    const places = { environment: { PATH: `/not/there:${join(folder, 'bin')}` }, javaFolders: [] };
    expect(findJava('5.26.30', places)).toBe(bundle);
  });

  it('that is missing is told of with the three ways to a database', () => {
    expect(() => find('5.26.30')).toThrow(
      /^No Java 17 or newer with a compiler.*JAVA_HOME \(not set\), PATH \(not set\)/s,
    );
    expect(() => find('5.26.30')).toThrow(WAYS);
  });

  it('that is unfit is told of with the reason', () => {
    const old = layOutJava('11', '11.0.2');
    const runtime = layOutJava('21', '21.0.2', ['java']);
    mkdirSync(join(javas, 'openjdk-17'));
    expect(() => find('5.26.30')).toThrow(`Unfit: ${old} (Java 11)\nUnfit: ${runtime} (Java 21, no javac)`);
    expect(() => find('2026.08.1')).toThrow(/No Java 21 or newer/);
  });
});

describe('Maven', () => {
  it('that is missing is told of with the three ways to a database', () => {
    expect(() => findMaven('5.26.30', { environment: { PATH: javas }, javaFolders: [] })).toThrow(WAYS);
  });

  it('is taken from MAVEN_HOME before the PATH', () => {
    mkdirSync(join(folder, 'maven/bin'), { recursive: true });
    for (const path of ['maven/bin/mvn', 'jvm/mvn']) writeFileSync(join(folder, path), '', { mode: 0o755 });
    const environment = { PATH: javas, MAVEN_HOME: join(folder, 'maven') };
    expect(findMaven('5.26.30', { environment, javaFolders: [] })).toBe(join(folder, 'maven/bin/mvn'));
    expect(findMaven('5.26.30', { environment: { PATH: javas }, javaFolders: [] })).toBe(join(javas, 'mvn'));
  });
});

describe('a start without them', () => {
  const version = '5.26.30';
  const say = (): void => undefined;

  it('says so, and a repeated start says it again', async () => {
    const places = { environment: { PATH: '' }, javaFolders: [] };
    for (let i = 0; i < 2; i += 1) {
      await expect(startLocalNeo4j({ folder, version, places, say })).rejects.toThrow(/No Java 17 or newer/);
    }
    layOutJava('17', '17.0.2');
    await expect(
      startLocalNeo4j({ folder, version, places: { ...places, javaFolders: [javas] }, say }),
    ).rejects.toThrow(/Maven \(mvn\) was not found/);
  });

  it('shows the end of the log when Maven fails', async () => {
    layOutJava('17', '17.0.2');
    const maven = join(javas, 'mvn');
    const lines = [
      '[INFO] Scanning',
      '[ERROR] Could not transfer artifact -> [Help 1]',
      '[ERROR] ',
      '[ERROR] [Help 1] http',
    ];
    writeFileSync(maven, `#!/bin/sh\n${lines.map((line) => `echo '${line}'`).join('\n')}\nexit 1\n`, { mode: 0o755 });
    const places = { environment: { PATH: `${javas}:/bin:/usr/bin` }, javaFolders: [javas] };
    await expect(startLocalNeo4j({ folder, version, places, say })).rejects.toThrow(
      /Maven could not fetch Neo4j 5\.26\.30\. The end of .*\.log:\n  \[ERROR\] Could not transfer artifact -> \[Help 1\]\nMaven needs the network/,
    );
  });
});
