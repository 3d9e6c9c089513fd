import { parse } from 'yaml';
import { ZodError } from 'zod';
import { MAPPING, type Mapping } from './Mapping.js';

/** A mapping file. Throws a RangeError that lists what is wrong in it and where. */
export function readMapping(file: string, text: string): Mapping {
  try {
    const mapping = MAPPING.parse(parse(text));
    if (mapping.participations.length + mapping.memberships.length === 0) {
      throw new RangeError(
        `${file}: it maps nothing. Add participations: or memberships:; docs/mappings has examples.`,
      );
    }
    if (mapping.participations.length > 0 && !mapping.event) {
      throw new RangeError(`${file}: participations need an event. Add event: {name: …}.`);
    }
    return mapping;
  } catch (error) {
    if (error instanceof ZodError) {
      const lines = error.issues.map((issue) => `${file}: ${issue.path.join('.') || 'the file'}: ${issue.message}.`);
      throw new RangeError([...lines, 'docs/mappings/README.md lists all keys.'].join('\n'));
    }
    if (error instanceof RangeError) throw error;
    throw new RangeError(`${file}: it is no YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
}
