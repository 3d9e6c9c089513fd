import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { LONGEST_RECORD } from '../LONGEST_RECORD.js';
import { DEEPEST } from './DEEPEST.js';

/** Well-formed, and not to be read all the same. */
class TooMuch extends Error {}

const OPENS: readonly TokenType[] = [TokenType.LEFT_BRACE, TokenType.LEFT_BRACKET];
const CLOSES: readonly TokenType[] = [TokenType.RIGHT_BRACE, TokenType.RIGHT_BRACKET];

/** A value of a JSON text, with the keys and indexes that lead to it. */
export interface JsonPiece {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/**
 * The tokenizer decodes strings piece by piece, and takes a U+FEFF that a piece begins with for a byte order mark, which it
 * leaves out. It has no option against that: its decoders are replaced, and if they are elsewhere in a later version,
 * this says so.
 */
function keepByteOrderMarks(tokenizer: Tokenizer): void {
  const builder: unknown = Reflect.get(tokenizer, 'bufferedString');
  if (typeof builder !== 'object' || builder === null || !('decoder' in builder)) {
    throw new Error('@streamparser/json decodes strings in another way than this knows.');
  }
  builder.decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}

/** Takes the values at some paths (`$.*.*`) out of a JSON text as it comes in, or out of several one after the other. */
export class JsonPieces {
  /** Where the text stops being JSON, or to be read, and why, as a sentence; nothing after it is read. */
  broken: string | null = null;
  #pieces: JsonPiece[] = [];
  readonly #tokenizer = new Tokenizer({ separator: '' });
  readonly #parser: TokenParser;
  /** Bytes, up to the chunk that is being read and up to the last token. */
  #before = 0;
  #token = 0;
  #depth = 0;
  /** Where the last piece ended, in bytes. */
  #taken = 0;
  /** Where the chunk that is being read begins, from 1. */
  #line = 1;
  #column = 1;
  /** Half of a character, whose other half comes in the next chunk. */
  #half = '';

  constructor(paths: string[]) {
    // Without its stack the parser would keep all values of a list until the list ends.
    keepByteOrderMarks(this.#tokenizer);
    this.#parser = new TokenParser({ paths, keepStack: false, separator: '' });
    this.#tokenizer.onToken = (token) => {
      this.#token = token.offset;
      if (OPENS.includes(token.token)) this.#depth += 1;
      if (CLOSES.includes(token.token)) this.#depth -= 1;
      if (this.#depth > DEEPEST) throw new TooMuch(`there are more than ${DEEPEST} levels`);
      this.#parser.write(token);
    };
    this.#parser.onValue = ({ value, key, stack }) => {
      const path = [...stack.slice(1).map((one) => one.key), key].filter((one) => one !== undefined);
      this.#pieces.push({ path, value });
      this.#taken = this.#before;
    };
    const fail = (error: Error): never => {
      throw error;
    };
    this.#tokenizer.onError = fail;
    this.#parser.onError = fail;
  }

  write(chunk: string): void {
    if (this.broken !== null) return;
    const text = this.#half + chunk;
    this.#half = /[\uD800-\uDBFF]$/.exec(text)?.[0] ?? '';
    const whole = this.#half === '' ? text : text.slice(0, -1);
    const bytes = new TextEncoder().encode(whole);
    try {
      this.#tokenizer.write(bytes);
      this.#before += bytes.length;
      if (this.#before - this.#taken > LONGEST_RECORD) throw new TooMuch('a value is longer than any record');
      this.#advance(whole);
    } catch (error) {
      this.broken = this.#describe(error, bytes);
    }
  }

  end(): void {
    if (this.broken !== null) return;
    try {
      this.#tokenizer.end();
      if (!this.#parser.isEnded) this.#parser.end();
    } catch {
      this.broken = `It isn't JSON: the text ends at line ${this.#line}, character ${this.#column}, before what was begun is closed.`;
    }
  }

  /** What was found since it was last asked. */
  take(): JsonPiece[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }

  #advance(text: string): void {
    const lines = text.split('\n');
    const last = lines.at(-1)?.length ?? 0;
    this.#line += lines.length - 1;
    this.#column = lines.length > 1 ? last + 1 : this.#column + last;
  }

  #describe(error: unknown, bytes: Uint8Array): string {
    // Only the message says where the tokenizer stood; the token parser stood at the last token.
    const stated = /absolute position "(\d+)"/.exec(error instanceof Error ? error.message : '')?.[1];
    const at = Math.max(0, Number(stated ?? this.#token) - this.#before);
    this.#advance(new TextDecoder().decode(bytes.slice(0, at)));
    const [found = ''] = new TextDecoder().decode(bytes.slice(at, at + 4));
    const place = `at line ${this.#line}, character ${this.#column}`;
    if (error instanceof TooMuch) return `It can't be read: ${error.message}, ${place}.`;
    return `It isn't JSON: ${JSON.stringify(found)} can't stand ${place}.`;
  }
}
