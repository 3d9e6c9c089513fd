import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { findOnPath } from './findOnPath.js';
import { isExecutable } from './isExecutable.js';
import type { ToolPlaces } from './ToolPlaces.js';

export interface Java {
  readonly home: string;
  readonly major: number;
  /** Maven can't build with a Java that has no javac. */
  readonly compiles: boolean;
  /** The one that JAVA_HOME names. */
  readonly wished: boolean;
}

/** macOS keeps the home deeper inside the folder, Homebrew deeper still. */
const WITHIN = ['.', 'Contents/Home', 'libexec/openjdk.jdk/Contents/Home'];

/** Every Java of these places, once each. */
export function listJavas({ environment, javaFolders }: ToolPlaces): Java[] {
  const wished = environment.JAVA_HOME ? realHome(environment.JAVA_HOME) : undefined;
  const onPath = findOnPath('java', environment);
  const homes = [wished, onPath && realHome(dirname(dirname(realpathSync(onPath)))), ...javaFolders.flatMap(listHomes)];
  return [...new Set(homes)].flatMap((home) => {
    const major = home ? readMajor(home) : undefined;
    if (!home || major === undefined) return [];
    return [{ home, major, compiles: isExecutable(join(home, 'bin/javac')), wished: home === wished }];
  });
}

function listHomes(folder: string): string[] {
  const path = folder.replace(/^~/, homedir());
  return listNames(path).flatMap((name) => realHome(join(path, name)) ?? []);
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Links resolved, since /usr/lib/jvm names one Java several times; undefined where there is no Java. */
function realHome(folder: string): string | undefined {
  const home = WITHIN.map((path) => join(folder, path)).find((path) => isExecutable(join(path, 'bin/java')));
  return home && realpathSync(home);
}

/** From the `release` file that every Java since 8 has: asking twenty Javas for their version would take seconds. */
function readMajor(home: string): number | undefined {
  try {
    const [, version] = /^JAVA_VERSION="(?:1\.)?(\d+)/m.exec(readFileSync(join(home, 'release'), 'utf8')) ?? [];
    return version === undefined ? undefined : Number(version);
  } catch {
    return undefined;
  }
}
