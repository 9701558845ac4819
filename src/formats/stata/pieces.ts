import type { ValueLabel } from "../kit/labelled-table";
import { SYSTEM_MISSING } from "./after-data";
import * as messages from "./messages";
import type { WriterNotes } from "./plan-numbers";

const ENCODER = new TextEncoder();

/** Assembles a file, little-endian. */
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
  /** Text in a field padded with zeros. */
  field(text: string, width: number): this {
    const piece = new Uint8Array(width);
    ENCODER.encodeInto(text, piece.subarray(0, width - 1));
    return this.bytes(piece);
  }
  /** Integers of `width` bytes each. */
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

/** Text cut to a number of UTF-8 bytes, at a character boundary. */
export function cutBytes(text: string, most: number): string {
  if (text.length * 3 <= most || ENCODER.encode(text).length <= most) return text;
  const { read } = ENCODER.encodeInto(text, new Uint8Array(most));
  return text.slice(0, read);
}

export function cutCharacters(text: string, most: number): string {
  return text.length <= most ? text : [...text].slice(0, most).join("");
}

const RESERVED =
  /^(_all|_b|byte|_coef|_cons|double|float|if|in|int|long|_n|_N|_pi|_pred|_rc|_se|_skip|str\d+|strL|using|with)$/;
const MAX_NAME_LENGTH = 32;

/** Whether Stata allows the name: up to 32 letters, digits and underscores, no leading digit, no reserved word. */
export function isName(name: string): boolean {
  return (
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && [...name].length <= MAX_NAME_LENGTH && !RESERVED.test(name)
  );
}

/** A valid, unused name close to the one given; adds it to `taken`. */
export function freeName(name: string, taken: Set<string>): string {
  const letters = [...name.normalize("NFC").replace(/[^\p{L}\p{N}_]/gu, "_")];
  const base = (/^\p{N}/u.test(name) || letters.length === 0 ? ["_", ...letters] : letters).slice(
    0,
    MAX_NAME_LENGTH,
  );
  const own = base.join("");
  let free = RESERVED.test(own) ? `${own}_` : own;
  for (let i = 2; taken.has(free); i += 1) {
    const end = `_${i}`;
    free = base.slice(0, MAX_NAME_LENGTH - end.length).join("") + end;
  }
  taken.add(free);
  return free;
}

const MAX_LABELS = 65_536;
const MAX_LABEL_LENGTH = 32_000;

/** Sets of value labels; columns with the same labels share one. */
export class LabelSets {
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #sets: { readonly name: string; readonly entries: readonly (readonly [number, string])[] }[] = [];

  /** The name of the set for a column's labels; empty where Stata can hold none of them. */
  nameFor(
    labels: readonly ValueLabel[],
    column: { readonly name: string; readonly given: string; readonly set: string },
    notes: WriterNotes,
  ): string {
    const entries = new Map<number, string>();
    let unsupported = 0;
    let cut = false;
    const bytes = String(MAX_LABEL_LENGTH);
    for (const one of labels) {
      const value = "tag" in one ? SYSTEM_MISSING + one.tag : one.value;
      const isSupported = "tag" in one ? one.tag >= 1 && one.tag <= 26 : isSupportedValue(one.value);
      if (!isSupported || typeof value !== "number" || entries.size === MAX_LABELS) {
        unsupported += 1;
        continue;
      }
      const text = cutBytes(one.label.replaceAll("\0", ""), MAX_LABEL_LENGTH);
      cut ||= text !== one.label;
      entries.set(value, text);
    }
    if (unsupported > 0) notes.of(column.given, messages.writtenValueLabels({ isCut: false, bytes }));
    if (cut) notes.of(column.given, messages.writtenValueLabels({ isCut: true, bytes }));
    if (entries.size === 0) return "";
    const sorted = [...entries].sort(([a], [b]) => a - b);
    const key = JSON.stringify(sorted);
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = freeName(isName(column.set) ? column.set : column.name, this.#taken);
    this.#names.set(key, name);
    this.#sets.push({ name, entries: sorted });
    return name;
  }

  write(pieces: Pieces): void {
    for (const { name, entries } of this.#sets) {
      const texts = new Pieces();
      const offsets = entries.map(([, label]) => {
        const at = texts.length;
        texts.text(`${label}\0`);
        return at;
      });
      pieces.text("<lbl>").integers(4, 8 + 8 * entries.length + texts.length);
      pieces.field(name, 129).integers(1, 0, 0, 0).integers(4, entries.length, texts.length);
      pieces.integers(4, ...offsets).integers(4, ...entries.map(([value]) => value));
      pieces.bytes(texts.joined()).text("</lbl>");
    }
  }
}

function isSupportedValue(value: number | string): boolean {
  return (
    typeof value === "number" && Number.isInteger(value) && value >= -2_147_483_647 && value < SYSTEM_MISSING
  );
}
