import type { AnswersFile } from "../../project/answers-file";

/** A dropped or chosen file, whose bytes are read when needed; `onRead` receives the number of bytes read. */
export function pageFile(name: string, blob: Blob, onRead: (bytes: number) => void = () => {}): AnswersFile {
  async function* pieces(): AsyncIterable<Uint8Array> {
    const reader = blob.stream().getReader();
    let read = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      read += value.length;
      onRead(read);
      yield value;
    }
  }
  return {
    name,
    head: async (size) => new Uint8Array(await blob.slice(0, size).arrayBuffer()),
    async bytes() {
      const all = new Uint8Array(blob.size);
      let place = 0;
      for await (const piece of pieces()) {
        all.set(piece, place);
        place += piece.length;
      }
      return all;
    },
    pieces,
  };
}
