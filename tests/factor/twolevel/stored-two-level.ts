import { readFileSync } from "node:fs";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { readResponses } from "../../../src/data/answers/responses";
import { makeTable } from "../../../src/data/csv/table";
import { patternTable } from "../../../src/data/patterns/build-pattern-table";
import type { TwoLevelParameter } from "../../../src/factor/twolevel/two-level";
import { parseMeasure } from "../../../src/measures/measure";

type Parameter = readonly [
  level: number,
  lhs: string,
  op: string,
  rhs: string,
  estimate: number,
  se: number,
  std: number,
];

interface Fitted {
  readonly parameters: readonly Parameter[];
  readonly defined: readonly (readonly [name: string, estimate: number, se: number])[];
  readonly fit: Readonly<Record<string, number | null>>;
}

/** tests/reference/twolevel.json, as scripts/reference/twolevel.R writes it. */
export const storedTwoLevel: {
  readonly data: Readonly<Record<string, readonly number[]>>;
  readonly models: Readonly<
    Record<
      string,
      {
        readonly model: string;
        readonly icc: Readonly<Record<string, number>>;
        readonly chisq: number;
        readonly scaling: number | null;
        readonly ML: Fitted;
        readonly MLR: Fitted;
      }
    >
  >;
} = JSON.parse(readFileSync(new URL("../../reference/twolevel.json", import.meta.url), "utf8"));

const ITEMS = Object.keys(storedTwoLevel.data).filter((name) => name !== "cluster");

/** The parameter of lavaan for one of ours, whichever way round a covariance is. */
export function wantedParameter(
  { parameters }: Fitted,
  { level, lhs, op, rhs }: Pick<TwoLevelParameter, "level" | "lhs" | "op" | "rhs">,
): Parameter | undefined {
  const named = (left: string, right: string): Parameter | undefined =>
    parameters.find(
      ([at, one, sign, other]) =>
        at === level && one === left && sign === op && (other === right || op === "~1"),
    );
  return named(lhs, rhs) ?? (op === "~~" ? named(rhs, lhs) : undefined);
}

/** The data of lavaan's Demo.twolevel. @param ordered those with the categories 0 and 1 */
export function twoLevelTable(
  edit: (cells: string[][]) => void = () => {},
  ordered: readonly string[] = [],
): PatternTable {
  const names = Object.keys(storedTwoLevel.data);
  const cells = names.map((name) => storedTwoLevel.data[name]!.map(String));
  edit(cells);
  const measure = parseMeasure({
    id: "demo",
    items: ITEMS.map((id) =>
      ordered.includes(id)
        ? { id, categories: [0, 1].map((code) => ({ code, label: String(code) })) }
        : { id, scale: "continuous" },
    ),
    cluster: { column: "cluster" },
  });
  return patternTable(readResponses(makeTable(names, cells, "demo"), measure), { design: true });
}
