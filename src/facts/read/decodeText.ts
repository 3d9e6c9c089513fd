import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/**
 * A file's bytes as text: unpacked where they are gzip, UTF-16 where they begin like it, otherwise UTF-8; without byte
 * order mark. Throws a RangeError for bytes that are none of these: text in an older encoding.
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const [first, all] = await peek(bytes);
  const packed = first[0] === 0x1f && first[1] === 0x8b;
  if (packed) {
    // Whoever reads what is unpacked hears of an error before it.
    const unpacked: AsyncIterable<Uint8Array> = pipeline(Readable.from(all), createGunzip(), () => undefined);
    yield* decodeText(unpacked);
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
