/** A file of answers, wherever it is: on a disk, dropped on a page, at standard input. */
export interface AnswersFile {
  /** Without its folder, for messages. */
  readonly name: string;
  /** Its first bytes, as many as there are up to `size`; null where it can be read only once, and is read as CSV. */
  head(size: number): Promise<Uint8Array | null>;
  /** All of it. */
  bytes(): Promise<Uint8Array>;
  /** All of it in pieces, in order. */
  pieces(): AsyncIterable<Uint8Array>;
}

/**
 * Bytes in memory as a file.
 *
 * @param name without a folder
 */
export function bytesFile(name: string, bytes: Uint8Array): AnswersFile {
  return {
    name,
    head: async (size) => bytes.subarray(0, size),
    bytes: async () => bytes,
    async *pieces() {
      yield bytes;
    },
  };
}
