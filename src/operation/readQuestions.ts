import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The questions that a page asks, as the build has written them beside it; none where it isn't built. */
export async function readQuestions(folder: string): Promise<string[]> {
  try {
    return JSON.parse(await readFile(join(folder, 'questions.json'), 'utf8')) as string[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
