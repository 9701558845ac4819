import { readFileSync } from "node:fs";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { readResponses } from "../../../src/data/answers/responses";
import { makeTable } from "../../../src/data/csv/table";
import { patternTable } from "../../../src/data/patterns/build-pattern-table";
import { cfa } from "../../../src/factor/cfa/cfa";
import type { CfaResult } from "../../../src/factor/cfa/cfa-result";
import type { Estimator } from "../../../src/factor/cfa/estimator";
import { parseMeasure } from "../../../src/measures/measure";

type Parameter = readonly [lhs: string, op: string, rhs: string, estimate: number, se: number, std: number];

export interface StoredPath {
  readonly model: string;
  readonly estimator: Estimator;
  readonly ordered: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly r2: Readonly<Record<string, number>>;
  readonly fit: Readonly<Record<string, number | null>>;
}

/** tests/reference/paths.json, as scripts/reference/paths.R writes it. */
export const storedPaths: {
  readonly data: Readonly<Record<string, readonly number[]>>;
  readonly models: Readonly<Record<string, StoredPath>>;
} = JSON.parse(readFileSync(new URL("../../reference/paths.json", import.meta.url), "utf8"));

const CATEGORIES = [1, 2, 3].map((code) => ({ code, label: String(code) }));

function pathTable(ordered: readonly string[]): PatternTable {
  const names = Object.keys(storedPaths.data);
  const cells = names.map((name) => storedPaths.data[name]!.map(String));
  const items = names.map((id) =>
    ordered.includes(id) ? { id, categories: CATEGORIES } : { id, scale: "continuous" },
  );
  return patternTable(readResponses(makeTable(names, cells, "paths"), parseMeasure({ id: "paths", items })));
}

export const fittedPath = ({ model, estimator, ordered }: StoredPath): CfaResult =>
  cfa(pathTable(ordered), model, { missing: "listwise", estimator });

interface Figures {
  readonly est: number | null;
  readonly se: number | null;
  readonly std: number | null;
}

/** Ours for each of lavaan's parameters: regressions, residual variances and defined parameters. */
export const pathFigures = ({ estimates, structural }: CfaResult, { parameters }: StoredPath) =>
  parameters.map(([left, sign, right, est, se, std]) => {
    const ours: Figures | undefined =
      sign === ":="
        ? structural?.defined.find(({ name }) => name === left)
        : estimates.find(({ lhs, op, rhs }) => lhs === left && op === sign && rhs === right);
    return { name: `${left} ${sign} ${right}`, ours, theirs: { est, se, std } };
  });
