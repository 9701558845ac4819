import { readFileSync } from "node:fs";
import type { Grouping, PatternTable } from "../../src/data/answers/pattern-table";
import { continuousTable, reference } from "../correlation/reference";

import { nineTable, tableOf } from "./table";

/** A set of answers as scripts/reference/cfa-data.R stores it. */
interface Stored {
  readonly ordered: boolean;
  readonly items: readonly string[];
  /** Continuous: by item. */
  readonly values?: readonly (readonly number[])[];
  /** Distinct answers of ordered items, one digit each, "." where missing, with people, group and weight. */
  readonly answers?: readonly string[];
  readonly count?: readonly number[];
  readonly groups?: readonly string[];
  readonly group?: readonly number[];
  readonly weight?: readonly number[];
}

const school: readonly string[] = JSON.parse(
  readFileSync(new URL("../reference/invariance.continuous.json", import.meta.url), "utf8"),
).school;

const stored: Readonly<Record<string, Stored>> = JSON.parse(
  readFileSync(new URL("../reference/cfa-data.json", import.meta.url), "utf8"),
).sets;

/** The sets that are another one looked at in another way. */
const ALIASES: Readonly<Record<string, string>> = {
  twoGroupsTogether: "twoGroups",
  weighted: "twoGroupsWeighted",
};

/** The answers that a reference fit was made of, by the name the fixtures give them; `by` names the grouping, if any. */
export function cfaData(name: string): { readonly table: PatternTable; readonly by: string | null } {
  if (name.startsWith("nine")) return nineItems(name);
  if (name === "holzingerBySchool") {
    return { table: { ...holzinger(), groupings: [grouping("group", school)] }, by: "group" };
  }
  if (name === "holzinger") return { table: holzinger(), by: null };
  const set = stored[ALIASES[name] ?? name];
  if (set === undefined) throw new Error(`no such data: ${name}`);
  if (!set.ordered) {
    const values = Object.fromEntries(set.items.map((id, j) => [id, set.values?.[j] ?? []]));
    return { table: continuousTable(values), by: null };
  }
  return { table: orderedTable(set), by: set.groups !== undefined && !(name in ALIASES) ? "group" : null };
}

function orderedTable({ answers = [], items, count = [], groups = [], group, weight }: Stored): PatternTable {
  const people = answers.map((text) => [...text].map((digit) => (digit === "." ? null : Number(digit))));
  const table = tableOf(people, {
    ids: items,
    frequencies: count,
    ...(weight === undefined ? {} : { weights: weight }),
    ...(group === undefined ? {} : { groups: { group: group.map((index) => groups[index] ?? "") } }),
  });
  return { ...table, weighting: weight === undefined ? "none" : "design" };
}

function nineItems(name: string): { table: PatternTable; by: string | null } {
  const kind = name.startsWith("nineGraded") ? "ordinal" : "binary";
  const by = name.endsWith("BySex") ? "sex" : name.endsWith("ByCountry") ? "country" : null;
  return { table: nineTable(kind, { weighted: name === "nineWeighted", groups: by !== null }), by };
}

function holzinger(): PatternTable {
  return continuousTable(reference.holzingerSwineford.values);
}

function grouping(name: string, labels: readonly string[]): Grouping {
  const levels = [...new Set(labels)];
  return { name, levels, codes: Int16Array.from(labels, (label) => levels.indexOf(label)) };
}

/** The table with the levels of a grouping in another order. */
export function withLevels(table: PatternTable, by: string, levels: readonly string[]): PatternTable {
  const groupings = table.groupings.map((one) => {
    if (one.name !== by) return one;
    const place = one.levels.map((level) => levels.indexOf(level));
    return { ...one, levels, codes: one.codes.map((code) => place[code] ?? -1) };
  });
  return { ...table, groupings };
}
