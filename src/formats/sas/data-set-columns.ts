import type { ByteReader } from "../kit/byte-reader";
import type { TextBytes } from "../kit/text-bytes";
import { type DataSetHeader, type Piece, readWord } from "./data-set-pages";
import type { Variable } from "./members";
import * as messages from "./messages";
import type { RowPacking } from "./unpack-row";

/** A column as a data set describes it. */
export type DataSetColumn = Variable;

/** Where a text stands: which block of texts, where in it, how long. */
interface TextPlace {
  readonly block: number;
  readonly offset: number;
  readonly length: number;
}

/** What the pieces of the first pages say. */
export interface DataSetFacts {
  readonly label: string;
  readonly rowLength: number;
  /** With deleted rows. */
  readonly rows: number;
  readonly deleted: number;
  readonly packing: RowPacking | null;
  readonly columns: readonly DataSetColumn[];
}

const ROW_SIZE = 0xf7f7f7f7;
const COLUMN_COUNT = 0xf6f6f6f6;
const TEXTS = 0xfffffffd;
const NAMES = 0xffffffff;
const ATTRIBUTES = 0xfffffffc;
const FORMATS = 0xfffffbfe;
/** Pieces that are known and not needed. */
const OTHERS = new Set([0xfffffc00, 0xfffffffe]);
const NONE: TextPlace = { block: 0, offset: 0, length: 0 };

/** Collects what pieces say, in the order of the file. */
export class FactsReader {
  readonly #blocks: { readonly at: number; readonly length: number }[] = [];
  readonly #names: TextPlace[] = [];
  readonly #attributes: { place: number; width: number; isText: boolean }[] = [];
  readonly #formats: { format: TextPlace; label: TextPlace; width: number; decimals: number }[] = [];
  #row: { length: number; rows: number; deleted: number; label: TextPlace } | null = null;
  #count: number | null = null;

  constructor(
    readonly reader: ByteReader,
    readonly header: DataSetHeader,
    readonly text: TextBytes,
  ) {}

  /** Takes in a piece; false where it is none of these: a row, say. */
  take(piece: Piece): boolean {
    const { reader } = this;
    const { word, is64Bit } = this.header;
    if (piece.packing !== 0 || piece.length < 2 * word) return false;
    const signature = this.#signature(piece);
    if (signature === ROW_SIZE) this.#takeRowSize(piece);
    else if (signature === COLUMN_COUNT) {
      reader.seek(piece.at + word);
      this.#count = readWord(reader, word);
    } else if (signature === TEXTS) {
      this.#blocks.push({ at: piece.at + word, length: piece.length - word });
    } else if (signature === NAMES) {
      this.#each(piece, 8, () => this.#names.push(this.#textPlace()));
    } else if (signature === ATTRIBUTES) {
      this.#each(piece, word + 8, () => {
        const place = readWord(reader, word);
        const width = reader.uint32();
        reader.skip(2);
        this.#attributes.push({ place, width, isText: reader.uint8() === 2 });
      });
    } else if (signature === FORMATS) {
      if (piece.length < (is64Bit ? 58 : 46)) throw reader.damaged(messages.formatCut);
      reader.seek(piece.at + 3 * word);
      const [width, decimals] = [reader.uint16(), reader.uint16()];
      reader.seek(piece.at + 3 * word + 22);
      this.#formats.push({ format: this.#textPlace(), label: this.#textPlace(), width, decimals });
    } else return OTHERS.has(signature);
    return true;
  }

  facts(): DataSetFacts {
    const { reader } = this;
    const row = this.#row;
    const count = this.#count;
    if (row === null || count === null) throw reader.damaged(() => messages.rowDescription({ isCut: false }));
    if (this.#names.length < count || this.#attributes.length < count) {
      throw reader.damaged(() =>
        messages.columnCount({ columns: String(count), found: String(this.#names.length) }),
      );
    }
    const columns = this.#attributes.slice(0, count).map(({ place, width, isText }, i): DataSetColumn => {
      const name = this.#textAt(this.#names[i] ?? NONE);
      if (place + width > row.length || width < 1 || (!isText && (width < 2 || width > 8))) {
        throw reader.damaged(() => messages.columnOutside({ name, bytes: String(width) }));
      }
      const format = this.#formats[i];
      const word = format === undefined ? "" : this.#textAt(format.format);
      const sizes = `${format?.width || ""}.${format?.decimals || ""}`;
      return {
        name,
        label: format === undefined ? "" : this.#textAt(format.label),
        format: word,
        wholeFormat: word === "" && sizes === "." ? "" : `${word}${sizes}`,
        isText,
        place,
        width,
      };
    });
    const label = this.#blocks.length > 0 ? this.#textAt(row.label) : "";
    return {
      label,
      rowLength: row.length,
      rows: row.rows,
      deleted: row.deleted,
      packing: this.#packing(),
      columns,
    };
  }

  /** The first four bytes that tell one kind of piece from another: of eight, where they are big-endian, the last. */
  #signature(piece: Piece): number {
    const { reader } = this;
    reader.seek(piece.at);
    const first = reader.uint32();
    if (!this.header.is64Bit || reader.littleEndian) return first;
    return first === 0 || first === 0xffffffff ? reader.uint32() : first;
  }

  #takeRowSize(piece: Piece): void {
    const { reader } = this;
    const { word } = this.header;
    if (piece.length < 130 || this.#row !== null)
      throw reader.damaged(() => messages.rowDescription({ isCut: true }));
    reader.seek(piece.at + 5 * word);
    const [length, rows, deleted] = [readWord(reader, word), readWord(reader, word), readWord(reader, word)];
    reader.seek(piece.at + piece.length - 130);
    this.#row = { length, rows, deleted, label: this.#textPlace() };
  }

  /** Calls for each entry of a piece, which has 12 bytes and two words beside them. */
  #each(piece: Piece, size: number, take: () => void): void {
    const { reader } = this;
    const { word } = this.header;
    const count = Math.floor((piece.length - 12 - 2 * word) / size);
    for (let i = 0; i < count; i += 1) {
      reader.seek(piece.at + word + 8 + i * size);
      take();
    }
  }

  #textPlace(): TextPlace {
    const { reader } = this;
    return { block: reader.uint16(), offset: reader.uint16(), length: reader.uint16() };
  }

  #textAt({ block, offset, length }: TextPlace): string {
    if (length === 0) return "";
    const texts = this.#blocks[block];
    if (texts === undefined || offset + length > texts.length) {
      throw this.reader.damaged(messages.textOutside);
    }
    return this.text.text(texts.at + offset, texts.at + offset + length).trimEnd();
  }

  /** The first block of texts begins with how rows are compressed. */
  #packing(): RowPacking | null {
    const first = this.#blocks[0];
    if (first === undefined) return null;
    const start = this.reader.bytes.subarray(first.at, first.at + Math.min(first.length, 40));
    const words = String.fromCharCode(...start);
    if (words.includes("SASYZCRL")) return "runs";
    return words.includes("SASYZCR2") ? "ross" : null;
  }
}
