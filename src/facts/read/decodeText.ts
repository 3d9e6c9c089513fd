import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Records that are much alike are packed to a fiftieth. */
const MOST_TIMES = 200;
const HARMLESS_BYTES = 64 * 2 ** 20;
/** An archive within an archive happens; one can also be made that holds itself. */
const MOST_PACKINGS = 2;

/**
 * A file's bytes as text: unpacked where they are gzip, UTF-16 where they begin like it, otherwise UTF-8; without byte
 * order mark. Throws a RangeError for bytes that are none of these: text in an older encoding.
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>, packings = MOST_PACKINGS): AsyncIterable<string> {
  const [first, all] = await peek(bytes);
  const packed = first[0] === 0x1f && first[1] === 0x8b;
  if (packed) {
    if (packings === 0) throw new RangeError('It is packed over and over. Unpack it yourself.');
    // Whoever reads what is unpacked hears of an error before it.
    const size = { packed: 0 };
    const unpacked: AsyncIterable<Uint8Array> = pipeline(
      Readable.from(weigh(all, size)),
      createGunzip(),
      () => undefined,
    );
    yield* decodeText(refuseBombs(unpacked, size), packings - 1);
    return;
  }
  // Fatal: a letter that was lost would be lost for good. (The decoder leaves a byte order mark out.)
  const decoder = new TextDecoder(chooseEncoding(first), { fatal: true });
  try {
    for await (const chunk of all) {
      const text = decoder.decode(chunk, { stream: true });
      if (text !== '') yield text;
    }
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new RangeError('It is neither UTF-8 nor UTF-16 with a byte order mark. Save it as UTF-8.');
  }
}

async function* weigh(bytes: AsyncIterable<Uint8Array>, size: { packed: number }): AsyncIterable<Uint8Array> {
  for await (const chunk of bytes) {
    size.packed += chunk.length;
    yield chunk;
  }
}

/** Throws a RangeError for an archive that unpacks to more than any data does: it was made to fill a memory or a disk. */
async function* refuseBombs(
  unpacked: AsyncIterable<Uint8Array>,
  size: { readonly packed: number },
): AsyncIterable<Uint8Array> {
  let length = 0;
  for await (const chunk of unpacked) {
    length += chunk.length;
    if (length > HARMLESS_BYTES && length > MOST_TIMES * size.packed) {
      throw new RangeError(
        `It unpacks to more than ${MOST_TIMES} times its size, which no data does. Unpack it yourself.`,
      );
    }
    yield chunk;
  }
}

function chooseEncoding(first: Uint8Array): string {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** The first bytes, at least two where there are as many, and all of them. */
async function peek(bytes: AsyncIterable<Uint8Array>): Promise<[Uint8Array, AsyncIterable<Uint8Array>]> {
  const iterator = bytes[Symbol.asyncIterator]();
  let first: Uint8Array = new Uint8Array();
  while (first.length < 2) {
    const next = await iterator.next();
    if (next.done) break;
    first = Buffer.concat([first, next.value]);
  }
  async function* all(): AsyncIterable<Uint8Array> {
    try {
      yield first;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return [first, all()];
}
