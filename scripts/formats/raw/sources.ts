/** The public data sets that raw files are made of, and helpers to write them as people have them. */
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { DraftChoices } from "../../../src/data/draft/draft-measure";
import { SheetTexts, STYLES, writeWorkbook } from "../../../src/formats/excel/write-workbook";

/** What is right for a file: what a person who knows the data would declare. */
export interface Truth {
  /** Names of the columns that are items. */
  readonly items: readonly string[];
  /** Cells of the answers from the lowest to the highest, of all items or by item; null: numbers on no scale. */
  readonly answers: readonly string[] | null | ((item: string) => readonly string[]);
  /** Cells that are no answer (blank ones are none anyway), of all items or by item. */
  readonly missing?: readonly string[] | ((item: string) => readonly string[]);
  readonly groups: readonly string[];
  readonly weight?: string;
  readonly reversed?: readonly string[];
  /** Text of the question of the first item, which its wording, label or name has to hold. */
  readonly wording?: string;
  /** People who answered, where rows are no people or several rows one. */
  readonly people?: number;
  /** Number of items that are asked again at another time. */
  readonly repeated?: number;
  /** Nothing in it is a scale: saying so is right. */
  readonly isNoScale?: boolean;
}

/** What a user says with one option of \`report\` and \`init\`. */
export interface Option {
  readonly flag: string;
  readonly choices: DraftChoices;
}

/** A raw file with its truth. */
export interface RawFile {
  readonly name: string;
  readonly platform: string;
  readonly source: string;
  readonly data: string;
  readonly bytes: Uint8Array;
  readonly truth: Truth;
  /** The option with which a user puts right what the draft has wrong. */
  readonly option?: Option;
  /** What it did before rules were improved by it. */
  readonly atFirst: string;
  /** Not looked at while the rules were written. */
  readonly heldOut?: boolean;
}

export type Cell = string | number | null;
export type Rows = readonly (readonly Cell[])[];

const FOLDER = new URL("data/", import.meta.url);

/** The bytes of a file that R wrote. */
export const stored = (name: string): Uint8Array => readFileSync(new URL(name, FOLDER));

/** Rows of a data set, by column. */
export function dataSet(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(name, FOLDER), "utf8");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

export const bfi = dataSet("bfi.csv").slice(0, 400);
const dictionary = dataSet("bfi-dictionary.csv");
/** Names of the 25 items, their questions, and those that go against their scale. */
export const names = dictionary.map(({ item = "" }) => item);
export const questions = dictionary.map(({ text = "" }) => text);
export const AGAINST = ["A1", "C4", "C5", "E1", "E2", "O2", "O5"];
export const ACCURACY = [
  ...["Very Inaccurate", "Moderately Inaccurate", "Slightly Inaccurate"],
  ...["Slightly Accurate", "Moderately Accurate", "Very Accurate"],
];
export const EDUCATION = [
  ...[
    "Less than high school",
    "High school graduate",
    "Some college",
    "Bachelor's degree",
    "Graduate degree",
  ],
];
export const SIX = ["1", "2", "3", "4", "5", "6"];

/** The word for a code from 1; empty where there is none. */
export const word = (words: readonly string[], code: string | undefined, first = 1): string =>
  code === undefined || code === "" ? "" : (words[Number(code) - first] ?? "");
export const gender = (row: Record<string, string>): string => word(["Male", "Female"], row.gender);
export const education = (row: Record<string, string>): string => word(EDUCATION, row.education);
/** A day and time, another one for each row. */
export const moment = (row: number): string =>
  new Date(Date.UTC(2023, 2, 1, 9, 0, 0) + row * 754_000).toISOString().slice(0, 19).replace("T", " ");
/** An identifier of so many letters and digits. */
export function token(row: number, length: number): string {
  let state = (row + 1) * 7919;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return "abcdefghijkmnpqrstuvwxyz0123456789"[state % 34];
  }).join("");
}

export const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** CSV, where all cells that are no numbers stand in quotes. */
export function csv(rows: Rows, { delimiter = ",", newline = "\r\n", quoteAll = false } = {}): Uint8Array {
  const cells = rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
  return text(`${Papa.unparse(cells, { delimiter, newline, quotes: quoteAll })}${newline}`);
}

/** A workbook with one sheet of these rows; empty cells are not there. */
export function workbook(rows: Rows, name = "Sheet1"): Uint8Array {
  const texts = new SheetTexts("raw.xlsx");
  const letters = (place: number): string =>
    (place >= 26 ? String.fromCharCode(64 + Math.floor(place / 26)) : "") +
    String.fromCharCode(65 + (place % 26));
  const cellOf = (cell: Cell, at: string): string => {
    if (cell === null || cell === "") return "";
    return typeof cell === "number" ? `<c r="${at}"><v>${cell}</v></c>` : texts.cell(cell, at, STYLES.text);
  };
  const sheet = {
    name,
    *rows() {
      for (const [row, cells] of rows.entries())
        yield cells.map((cell, place) => cellOf(cell, `${letters(place)}${row + 1}`)).join("");
    },
  };
  return writeWorkbook([sheet], texts);
}
