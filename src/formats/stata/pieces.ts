const ENCODER = new TextEncoder();

/** Puts a file together from pieces, numbers in little-endian order. */
export class Pieces {
  length = 0;
  readonly #pieces: Uint8Array[] = [];

  bytes(piece: Uint8Array): this {
    this.#pieces.push(piece);
    this.length += piece.length;
    return this;
  }
  text(text: string): this {
    return this.bytes(ENCODER.encode(text));
  }
  /** Text in a field, filled with zeros. */
  field(text: string, width: number): this {
    const piece = new Uint8Array(width);
    ENCODER.encodeInto(text, piece.subarray(0, width - 1));
    return this.bytes(piece);
  }
  /** Whole numbers, each in so many bytes. */
  integers(width: number, ...values: readonly number[]): this {
    const piece = new Uint8Array(width * values.length);
    values.forEach((value, i) => {
      let rest = value;
      for (let k = 0; k < width; k += 1) {
        piece[i * width + k] = rest & 255;
        rest = Math.floor(rest / 256);
      }
    });
    return this.bytes(piece);
  }
  joined(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.#pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }
}

/** Text cut to so many bytes of UTF-8, between two characters. */
export function cutBytes(text: string, most: number): string {
  if (text.length * 3 <= most || ENCODER.encode(text).length <= most) return text;
  const { read } = ENCODER.encodeInto(text, new Uint8Array(most));
  return text.slice(0, read);
}

export function cutCharacters(text: string, most: number): string {
  return text.length <= most ? text : [...text].slice(0, most).join("");
}
