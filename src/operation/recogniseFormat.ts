import type { Format } from '../facts/read/Format.js';
import { InputError } from './InputError.js';
import type { OpenedFile } from './openFile.js';

/** The format of a file, by what is in it. Throws an InputError that says what was expected. */
export function recogniseFormat(formats: readonly Format[], { name, start }: OpenedFile): Format {
  const format = formats.find((one) => one.recognise(start));
  if (format) return format;
  throw new InputError(
    `${name}: this is none of ${formats.map((one) => one.name).join(', ')}. It begins: ${JSON.stringify(start.slice(0, 80))}`,
  );
}
