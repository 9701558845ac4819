import { readFileSync } from "node:fs";
import type { PatternTable } from "../../src/data/answers/pattern-table";

/** A pattern table from people's category indices (null where missing); items without given names are a, b, c, ... */
export function tableOf(
  people: readonly (readonly (number | null)[])[],
  options: {
    ids?: readonly string[];
    categories?: number;
    weights?: readonly number[];
    frequencies?: readonly number[];
    groups?: Readonly<Record<string, readonly string[]>>;
  } = {},
): PatternTable {
  const width = people[0]?.length ?? 0;
  const ids = options.ids ?? Array.from({ length: width }, (_, j) => String.fromCharCode(97 + j));
  const groups = Object.entries(options.groups ?? {});
  const rows = new Map<
    string,
    { answers: readonly (number | null)[]; person: number; sums: [number, number, number] }
  >();
  people.forEach((answers, person) => {
    const key = JSON.stringify([answers, groups.map(([, values]) => values[person])]);
    const row = rows.get(key) ?? { answers, person, sums: [0, 0, 0] };
    const weight = options.weights?.[person] ?? 1;
    const people = options.frequencies?.[person] ?? 1;
    row.sums[0] += people;
    row.sums[1] += people * weight;
    row.sums[2] += people * weight * weight;
    rows.set(key, row);
  });
  const list = [...rows.values()];
  const categories = (j: number): number => {
    const highest = people.reduce((most, answers) => Math.max(most, answers[j] ?? 0), 1) + 1;
    return Math.max(options.categories ?? 2, highest);
  };
  return {
    items: ids.map((id, j) => ({
      id,
      label: `item ${id}`,
      wording: null,
      scale: "ordinal",
      categories: Array.from({ length: categories(j) }, (_, score) => ({ label: String(score), score })),
      missing: [],
    })),
    rows: list.length,
    columns: ids.map((_, j) => Int16Array.from(list, (row) => row.answers[j] ?? -1)),
    count: Float64Array.from(list, (row) => row.sums[0]),
    weight: Float64Array.from(list, (row) => row.sums[1]),
    weightSquared: Float64Array.from(list, (row) => row.sums[2]),
    weighting: options.weights ? "design" : options.frequencies ? "frequency" : "none",
    groupings: groups.map(([name, values]) => {
      const levels = [...new Set(values)].sort();
      return {
        name,
        levels,
        codes: Int16Array.from(list, (row) => levels.indexOf(values[row.person] ?? "")),
      };
    }),
    stratum: null,
    cluster: null,
  };
}

interface NineOptions {
  readonly weighted?: boolean;
  readonly groups?: boolean;
}

const nineTables = new Map<string, PatternTable>();

/**
 * The nine simulated items of tests/reference/nine.csv: binary (any answer above "never") or with their five categories.
 * The same table for the same options, so that what the sources remember of a table is computed once for all tests.
 */
export function nineTable(kind: "binary" | "ordinal", options: NineOptions = {}): PatternTable {
  const key = [kind, options.weighted ?? false, options.groups ?? false].join(" ");
  const table = nineTables.get(key) ?? readNine(kind, options);
  nineTables.set(key, table);
  return table;
}

function readNine(kind: "binary" | "ordinal", options: NineOptions): PatternTable {
  const [head, ...lines] = readFileSync(new URL("../reference/nine.csv", import.meta.url), "utf8")
    .trim()
    .split(/\r?\n/);
  const header = (head ?? "").split(",").map((name) => name.replaceAll('"', ""));
  const cells = lines.map((line) => line.split(","));
  const column = (name: string): string[] => cells.map((row) => row[header.indexOf(name)] ?? "");
  const ids = [..."abcdefghi"];
  const answers = ids.map((id) =>
    column(id).map((text) => {
      const code = Number(text);
      if (text === "" || text === "NA" || code === 888 || code === 999) return null;
      return kind === "binary" ? Number(code >= 2) : code - 1;
    }),
  );
  return tableOf(
    cells.map((_, person) => answers.map((values) => values[person] ?? null)),
    {
      ids,
      categories: kind === "binary" ? 2 : 5,
      ...(options.weighted ? { weights: column("weight").map(Number) } : {}),
      ...(options.groups ? { groups: { country: column("country"), sex: column("sex") } } : {}),
    },
  );
}
