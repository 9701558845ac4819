/** The published figures that the sample is calibrated to, read from data/published. */
import { readFileSync } from "node:fs";

/** Columns of the nine items, in the order of the restricted file. */
export const ITEM_COLUMNS = ["G1a", "G1c", "G3b", "G3c", "G3d", "G4a", "G4c", "G4b", "G4d"] as const;

/** One country's published figures; `items[j]` belongs to `ITEM_COLUMNS[j]`. */
export interface PublishedCountry {
  readonly name: string;
  /** Code of the column COUNTRY. */
  readonly code: number;
  /** Number of children. */
  readonly children: number;
  /** Percent of all children for whom any item last happened online. */
  readonly anyOnlinePercent: number;
  /** Percent with any item in any context, of children with a yes or all nine answers. */
  readonly anyContextPercent: number;
  readonly items: readonly PublishedItem[];
}

export interface PublishedItem {
  /** Weighted number of children by answer code (1 to 5, 888, 999), rounded to whole children. */
  readonly counts: ReadonlyMap<number, number>;
  /** Percent of all children for whom this item last happened online. */
  readonly onlinePercent: number;
}

/** Reads the three files; their cells hold no quotes. Countries come in the order of countries.csv. */
export function readPublished(): PublishedCountry[] {
  const counts = readCells("item-code-counts-weighted.csv");
  const online = readCells("online-prevalence-percent.csv");
  return readCells("countries.csv").map((country) => {
    const name = cell(country, "country");
    const onlineHere = online.find((row) => row.get("country") === name);
    if (onlineHere === undefined) throw new Error(`no online prevalence for ${name}`);
    return {
      name,
      code: number(country, "code"),
      children: number(country, "n"),
      anyOnlinePercent: number(country, "any_online_percent"),
      anyContextPercent: number(country, "any_context_percent"),
      items: ITEM_COLUMNS.map((column) => ({
        counts: new Map(
          counts
            .filter((row) => row.get("column") === column)
            .map((row) => [number(row, "code"), number(row, name)]),
        ),
        onlinePercent: number(onlineHere, column),
      })),
    };
  });
}

function readCells(file: string): Map<string, string>[] {
  const text = readFileSync(new URL(`../../data/published/${file}`, import.meta.url), "utf8");
  const [header = "", ...lines] = text.trim().split(/\r?\n/);
  const names = header.split(",");
  return lines.map((line) => new Map(line.split(",").map((value, j) => [names[j] ?? "", value])));
}

function cell(row: ReadonlyMap<string, string>, name: string): string {
  const value = row.get(name);
  if (value === undefined || value === "") throw new Error(`no value in the published column ${name}`);
  return value;
}

function number(row: ReadonlyMap<string, string>, name: string): number {
  return Number(cell(row, name));
}
