/** Statements on empty and small cells, wherever they stand in words. */
import type { Analysis } from "../../../src/analysis/analysis";
import { sparsePair, zeroCell } from "../../../src/correlation/messages";
import { methodCellsAdjusted } from "../../../src/report/correlation/messages";
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

const PAIR = "@";

/** What a message about pairs reads like, of one pair and of several, as written and as reports typeset it. */
function patternsOf(worded: (pairs: readonly string[]) => string): readonly RegExp[] {
  const escaped = (text: string): string =>
    text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/0(?=\\\.\d)/g, "0?");
  return [[PAIR], [PAIR, PAIR]].map((pairs) => {
    const text = worded(pairs);
    const [start, end] = [text.indexOf(PAIR), text.lastIndexOf(PAIR) + 1];
    return new RegExp(`${escaped(text.slice(0, start))}([^.:;]+?)${escaped(text.slice(end))}`, "g");
  });
}

/** Messages on cells with no or few people: one of the two rarer cells of each pair has so many. */
const KINDS = [
  { worded: (pairs: readonly string[]) => zeroCell({ pairs }), low: 0, high: 0 },
  { worded: (pairs: readonly string[]) => methodCellsAdjusted({ n: pairs.length, pairs }), low: 0, high: 0 },
  { worded: (pairs: readonly string[]) => sparsePair({ pairs, few: 5 }), low: 1, high: 4 },
];

function statements(record: Analysis, text: string, source: string): Finding[] {
  const kinds = KINDS.flatMap(({ worded, low, high }) =>
    patternsOf(worded).map((pattern) => ({ pattern, low, high })),
  );
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
