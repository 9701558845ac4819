/** Statements on empty and small cells, wherever they stand in words. */
import type { Analysis } from "../../../src/analysis/analysis";
import { nameOf } from "../count";
import type { Finding } from "../finding";

/** @param texts all that was written and printed, by name */
export function wordFindings(record: Analysis, texts: ReadonlyMap<string, string>): Finding[] {
  const json = JSON.stringify(record);
  const sources = [["record", json] as const, ...texts];
  return [
    ...sources.flatMap(([name, text]) =>
      statements(record, text, name.startsWith("tables/") ? "tables" : name),
    ),
    ...record.correlation.adjustedPairs.flatMap(([a, b]) =>
      smallest(record, [a, b], { route: "adjustedPairs", high: 0 }),
    ),
  ];
}

/** "No one gave one of the four combinations of answers to the pairs a-e, a-f": one of the two rarer cells is empty. */
function statements(record: Analysis, text: string, source: string): Finding[] {
  const kinds = [
    {
      pattern: /No one gave one of the four combinations of answers to the pairs? ([^:]*)/g,
      low: 0,
      high: 0,
    },
    {
      pattern: /empty cell was given \.5 of a person, with the margins kept, in the table of ([^;]*)/g,
      low: 0,
      high: 0,
    },
    {
      pattern: /Fewer than 5 people gave one of the four combinations of answers to the pairs? ([^:]*)/g,
      low: 1,
      high: 4,
    },
  ];
  return kinds.flatMap(({ pattern, low, high }) =>
    [...text.matchAll(pattern)].flatMap(([, named = ""]) =>
      [...named.matchAll(/(\w+)\s*[-–]\s*(\w+)/g)].flatMap(([, a = "", b = ""]) =>
        smallest(record, [a, b], { route: `words: ${source}`, low, high }),
      ),
    ),
  );
}

/** The cell that is likely to be the smallest: of both where they go together little, else of the rarer item alone. */
function smallest(
  record: Analysis,
  [a, b]: readonly [string, string],
  { route, low = 0, high }: { readonly route: string; readonly low?: number; readonly high: number },
): Finding[] {
  const [first, second] = [a, b].map((id) => record.items.find((item) => item.id === id));
  if (first === undefined || second === undefined) return [];
  const order = record.data.items.indexOf(a) < record.data.items.indexOf(b) ? [a, b] : [b, a];
  const r =
    record.correlation.matrix[record.correlation.items.indexOf(a)]?.[record.correlation.items.indexOf(b)] ??
    0;
  const share = (item: typeof first): number => item?.proportions[1] ?? 0;
  const rarer = share(first) < share(second) ? a : b;
  const cell = r < 0.6 ? "both" : rarer === order[0] ? "onlyA" : "onlyB";
  return [{ route, name: nameOf("pair", order[0] ?? a, order[1] ?? b, cell), low, high }];
}
