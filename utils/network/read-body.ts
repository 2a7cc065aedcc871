/** The bytes of an answer, or why there are none. */
export type Body = { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'too-large' | 'connection-broken' };

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** What the head promises; `undefined` where what comes is packed, so that its length says nothing. */
function promised({ headers }: Response): number | undefined {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  return headers.get('content-encoding') === null && Number.isInteger(length) ? length : undefined;
}

/** Reads at most so many bytes and lets go of the rest. Half a page is none: what it lacks would look like a removal. */
export async function readBody(response: Response, most: number): Promise<Body> {
  const expected = promised(response);
  if (expected !== undefined && expected > most) {
    await response.body?.cancel();
    return { kind: 'too-large' };
  }
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
    length += step.value.length;
    if (length > most) {
      await reader?.cancel();
      return { kind: 'too-large' };
    }
    chunks.push(step.value);
  }
  return expected !== undefined && length < expected ? { kind: 'connection-broken' } : { kind: 'bytes', bytes: joined(chunks, length) };
}
