import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { ApiError } from './ApiError.js';

interface Answer<Result> {
  readonly data?: Result;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/**
 * Asks the API at `url` one of the documents that `npm run codegen` has made. Throws an ApiError. When `signal` says that
 * nobody waits any more, the database stops, too.
 */
export async function ask<Result, Variables>(
  url: string,
  document: DocumentTypeDecoration<Result, Variables> & { toString(): string },
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const query = document.toString();
  const sha256Hash = await hash(query);
  const extensions = sha256Hash === null ? {} : { persistedQuery: { version: 1, sha256Hash } };
  let answer = sha256Hash === null ? null : await askByHash<Result>(url, variables, extensions, signal);
  // The first to ask it sends it whole.
  if (answer === null || answer.errors?.[0]?.extensions.code === 'PERSISTED_QUERY_NOT_FOUND') {
    const body = JSON.stringify({ query, variables, extensions });
    const headers = { 'content-type': 'application/json' };
    answer = await readAnswer<Result>(await fetch(url, { method: 'POST', headers, body, ...(signal && { signal }) }));
  }
  const [error] = answer.errors ?? [];
  if (error) throw new ApiError(error.extensions.code, error.message);
  if (answer.data === undefined) throw new ApiError('NO_ANSWER', 'No answer.');
  return answer.data;
}

/** By its hash the question is short enough for GET, and a browser keeps the answer until it has another ETag. */
async function askByHash<Result>(
  url: string,
  variables: unknown,
  extensions: object,
  signal: AbortSignal | undefined,
): Promise<Answer<Result>> {
  const search = new URLSearchParams({ variables: JSON.stringify(variables), extensions: JSON.stringify(extensions) });
  // The header says that this is no form of another site.
  const headers = { 'apollo-require-preflight': 'true' };
  return readAnswer(await fetch(`${url}?${String(search)}`, { headers, ...(signal && { signal }) }));
}

/** Something between the two may answer in its own way: a proxy by a page. */
async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>;
  } catch {
    throw new ApiError('NO_ANSWER', `No answer, but ${response.status} ${response.statusText}.`);
  }
}

/** Null where there is no way to: browsers keep digests to pages that came by HTTPS, or from the machine itself. */
async function hash(text: string): Promise<string | null> {
  if (!('subtle' in crypto)) return null;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
