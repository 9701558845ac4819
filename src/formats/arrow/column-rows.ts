import { damagedFile } from "../kit/byte-reader";
import type { LabelledColumn, NumberColumn, ValueLabel } from "../kit/labelled-table";
import type { PandasColumn } from "../parquet/labelled-metadata";
import { type Decoded, isValid } from "./decode-column";
import * as messages from "./messages";
import type { ArrowColumn } from "./schema";

/** The values of a dictionary: each is in one of the parts in which it came. */
export type Dictionary = readonly { readonly part: Decoded; readonly k: number }[];

/** A dictionary of more texts is no answer scale. */
const MAX_CATEGORIES = 1000;

/** A column's rows, as they come batch by batch. */
export class ColumnRows {
  readonly #numbers: Float64Array | null;
  readonly #texts: (string | null)[] | null;
  readonly #exact = new Map<number, string>();
  /** By row, the index in the dictionary; -1 where there is no value. */
  readonly #indices: Int32Array | null;
  /** The dictionary's texts; null where two dictionaries differ or one has no text. */
  #categories: readonly string[] | null = [];
  #joined: Dictionary = [];

  constructor(
    readonly column: ArrowColumn,
    rows: number,
    readonly file: string,
  ) {
    const isText = column.values.meaning.is === "text";
    this.#numbers = isText ? null : new Float64Array(rows).fill(Number.NaN);
    this.#texts = isText ? new Array<string | null>(rows).fill(null) : null;
    this.#indices = isText && column.dictionary !== null ? new Int32Array(rows).fill(-1) : null;
  }

  /** Adds a batch whose first row is `row`; throws "damaged-file" where a dictionary lacks a value. */
  add(row: number, batch: Decoded, dictionaries: ReadonlyMap<number, Dictionary>): void {
    const { dictionary } = this.column;
    if (dictionary !== null) {
      this.#addIndices(row, batch, dictionaries.get(dictionary.id) ?? []);
      return;
    }
    for (let k = 0; k < batch.count; k++) this.#set(row + k, batch, k);
  }

  #set(row: number, { valid, values }: Decoded, k: number): void {
    if (!isValid(valid, k)) return;
    if (this.#texts !== null) this.#texts[row] = values.texts?.[k] ?? null;
    else if (this.#numbers !== null && values.numbers !== null) {
      this.#numbers[row] = values.numbers[k] ?? Number.NaN;
      const exact = values.exact.get(k);
      if (exact !== undefined) this.#exact.set(row, exact);
    }
  }

  #addIndices(row: number, { count, valid, values }: Decoded, dictionary: Dictionary): void {
    this.#join(dictionary);
    for (let k = 0; k < count; k++) {
      if (!isValid(valid, k)) continue;
      const index = values.numbers?.[k] ?? -1;
      const found = dictionary[index];
      if (found === undefined) {
        throw damagedFile(this.file, () => messages.notInDictionary({ column: this.column.name }));
      }
      this.#set(row + k, found.part, found.k);
      if (this.#indices !== null && isValid(found.part.valid, found.k)) this.#indices[row + k] = index;
    }
  }

  /** A later dictionary must begin as the earlier did. */
  #join(dictionary: Dictionary): void {
    const known = this.#categories;
    if (known === null || dictionary === this.#joined) return;
    this.#joined = dictionary;
    const own = dictionary.flatMap(({ part: { valid, values }, k }) =>
      isValid(valid, k) ? (values.texts?.[k] ?? []) : [],
    );
    const isLonger = own.length >= known.length;
    const goesOn = (isLonger ? known : own).every(
      (text, k) => own[k] === text && (known[k] ?? text) === text,
    );
    const isScale = own.length === dictionary.length && own.length <= MAX_CATEGORIES;
    this.#categories = isScale && goesOn ? (isLonger ? own : known) : null;
  }

  finish(pandas: PandasColumn | undefined): LabelledColumn {
    const { name, values, dictionary, inMilliseconds } = this.column;
    const ordered = dictionary?.ordered === true || pandas?.level === "ordinal";
    const level = ordered ? "ordinal" : dictionary === null ? null : "nominal";
    const facts = { name, label: null, valueLabels: [], missing: [], level, attributes: {} } as const;
    const numbers = this.#numbers;
    if (numbers === null)
      return this.#coded(ordered) ?? { ...facts, type: "text", values: this.#texts ?? [] };
    if (this.#exact.size > 0) {
      const texts = Array.from(
        numbers,
        (value, row) => this.#exact.get(row) ?? (Number.isNaN(value) ? null : String(value)),
      );
      return { ...facts, type: "text", values: texts };
    }
    const { is } = values.meaning;
    const type: NumberColumn["type"] = inMilliseconds
      ? "date"
      : is === "text" || is === "uuid"
        ? "number"
        : is;
    return { ...facts, level: dictionary === null ? null : level, type, values: numbers, tags: null };
  }

  /** Categories as labelled codes from 1; null where their order says nothing. */
  #coded(ordered: boolean): LabelledColumn | null {
    const [indices, categories] = [this.#indices, this.#categories];
    if (indices === null || categories === null || categories.length === 0) return null;
    if (!ordered && (isSorted(categories) || isByAppearance(indices))) return null;
    const valueLabels = categories.map((label, index): ValueLabel => ({ value: index + 1, label }));
    return {
      name: this.column.name,
      label: null,
      valueLabels,
      missing: [],
      level: ordered ? "ordinal" : "nominal",
      attributes: {},
      type: "number",
      values: Float64Array.from(indices, (index) => (index < 0 ? Number.NaN : index + 1)),
      tags: null,
    };
  }
}

function isSorted(texts: readonly string[]): boolean {
  const folded = texts.map((text) => text.toLowerCase());
  const inOrder = (list: readonly string[]): boolean =>
    list.every((text, k) => k === 0 || (list[k - 1] ?? "") <= text);
  return inOrder(texts) || inOrder(folded);
}

/** Whether each index first appears after all smaller ones, as where a program numbers texts as they come. */
function isByAppearance(indices: Int32Array): boolean {
  let next = 0;
  for (const index of indices) {
    if (index > next) return false;
    if (index === next) next++;
  }
  return true;
}
