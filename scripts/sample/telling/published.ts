/** The published figures of telling, read from data/published. */
import { readFileSync } from "node:fs";
import { ITEM_COLUMNS } from "../published";
import { CHANNELS, NO_ONE, REASONS } from "./settings";

export interface PublishedTelling {
  /** By country and answer: percent of the children online who ticked it for any item. */
  readonly children: (country: string, code: number) => number;
  /** By item and answer: percent of its instances. */
  readonly instances: (item: number, code: number) => number;
  /** By item and reason: percent of its instances with "no one". */
  readonly reasons: (item: number, code: number) => number;
}

export function readTelling(): PublishedTelling {
  const byCountry = rows("telling-by-country.csv");
  const byItem = rows("telling-by-item-percent.csv");
  const reasons = rows("telling-reasons-percent.csv");
  const found = (row: ReadonlyMap<string, string> | undefined, column: string): number => {
    const value = Number(row?.get(column));
    if (!Number.isFinite(value)) throw new Error(`no published value of ${column}`);
    return value;
  };
  const ofCode = (list: readonly ReadonlyMap<string, string>[], code: number) =>
    list.find((row) => row.get("code") === String(code));
  const known = {
    children: (country: string, code: number) =>
      found(
        byCountry.find((row) => row.get("country") === country && row.get("code") === String(code)),
        "percent",
      ),
    instances: (item: number, code: number) => found(ofCode(byItem, code), ITEM_COLUMNS[item]!),
    reasons: (item: number, code: number) => found(ofCode(reasons, code), ITEM_COLUMNS[item]!),
  };
  for (const code of CHANNELS) known.instances(0, code);
  for (const code of REASONS) known.reasons(0, code);
  known.children("Kenya", NO_ONE);
  return known;
}

function rows(file: string): ReadonlyMap<string, string>[] {
  const text = readFileSync(new URL(`../../../data/published/${file}`, import.meta.url), "utf8");
  const [header = "", ...lines] = text.trim().split(/\r?\n/);
  const names = header.split(",");
  return lines.map((line) => new Map(line.split(",").map((value, at) => [names[at] ?? "", value])));
}
