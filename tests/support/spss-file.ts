/** SPSS data files put together record by record, as the PSPP developers' manual describes them. */
export class SpssFile {
  readonly #bytes: number[] = [];

  constructor(
    header: {
      readonly compression?: number;
      readonly weight?: number;
      readonly rows?: number;
      readonly magic?: string;
    } = {},
  ) {
    const { compression = 0, weight = 0, rows = -1, magic = "$FL2" } = header;
    this.text(magic, 4).text("@(#) SPSS DATA FILE by hand", 60).ints(2, -1, compression, weight, rows);
    this.floats(100).text("01 Jan 7000:00:00", 17).text("", 64).raw(0, 0, 0);
  }

  get bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }

  raw(...bytes: number[]): this {
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }

  ints(...values: number[]): this {
    return this.raw(...new Uint8Array(Int32Array.from(values).buffer));
  }

  floats(...values: number[]): this {
    return this.raw(...new Uint8Array(Float64Array.from(values).buffer));
  }

  /** UTF-8, filled up with blanks. */
  text(text: string, length = 0): this {
    const bytes = new TextEncoder().encode(text);
    return this.raw(...bytes, ...new Array<number>(Math.max(0, length - bytes.length)).fill(32));
  }

  /** A variable: 0 bytes wide for a number. */
  variable(name: string, width = 0, format = width > 0 ? 0x010000 + width * 256 : 0x050802): this {
    this.ints(2, width, 0, 0, format, format).text(name, 8);
    for (let i = 8; i < width; i += 8) this.ints(2, -1, 0, 0, 0, 0).text("", 8);
    return this;
  }

  /** An extension record of bytes. */
  record(subtype: number, content: string | readonly number[]): this {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    this.ints(7, subtype, 1, bytes.length);
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }

  /** The end of the dictionary; then come the answers. */
  end(): this {
    return this.ints(999, 0);
  }
}
