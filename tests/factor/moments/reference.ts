import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { patternTable } from "../../../src/data/patterns/build-pattern-table";
import { dichotomize } from "../../../src/data/transform/dichotomize";
import type { GroupMoments } from "../../../src/factor/moments/group-moments";
import { parseMeasure } from "../../../src/measures/measure";
import { json } from "../../correlation/reference";

/** `gamma` is the upper triangle, row by row. */
export interface DesignReference {
  readonly n: number;
  readonly moments: readonly number[];
  readonly gamma: readonly number[];
}
export interface MomentsReference extends DesignReference {
  readonly group: string;
  readonly names: readonly string[];
}
type Values = Readonly<Record<string, readonly number[]>>;

interface Reference {
  readonly groups: Readonly<
    Record<
      | "listwise"
      | "country"
      | "pairwise"
      | "pairwiseEmpty"
      | "weighted"
      | "weightedPairwise"
      | "graded"
      | "gradedPairwise",
      readonly MomentsReference[]
    >
  >;
  readonly zeroCell: {
    readonly answers: readonly string[];
    readonly groups: readonly number[];
    readonly reference: readonly MomentsReference[];
  };
  readonly continuous: {
    readonly values: Values;
    readonly school: readonly string[];
    readonly weights: readonly number[];
    readonly schools: readonly MomentsReference[];
    readonly holes: readonly MomentsReference[];
    readonly weighted: DesignReference;
  };
  readonly design: Readonly<
    Record<"both" | "girls" | "strataOnly" | "clustersOnly", DesignReference> & {
      readonly lonely: DesignReference & { readonly stratum: number; readonly unit: number };
      readonly jackknife: { readonly standardErrors: readonly number[] };
    }
  >;
  readonly api: DesignReference & { readonly values: Values };
}

/** What R says: made by scripts/reference/moments.R. */
export const reference = json("moments.json") as Reference;

/** Moments within 1e-6, gamma within 1e-6 of the product of standard errors: the tolerance of two-step estimates. */
export function expectMoments(
  ours: GroupMoments | undefined,
  theirs: DesignReference,
  options: { tolerance?: number; skip?: string } = {},
): void {
  if (ours === undefined) throw new Error("there are no moments");
  const { tolerance = 1e-6, skip } = options;
  const size = theirs.moments.length;
  expect(ours.n).toBe(theirs.n);
  expect(ours.moments.length).toBe(size);
  theirs.moments.forEach((value, k) => {
    expect(Math.abs((ours.moments[k] ?? Number.NaN) - value)).toBeLessThan(tolerance);
  });
  const diagonal = Array.from({ length: size }, (_, i) => theirs.gamma[(i * (2 * size - i + 1)) / 2] ?? 0);
  let place = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i; j < size; j++) {
      const wanted = theirs.gamma[place++] ?? Number.NaN;
      if (ours.names[i] === skip || ours.names[j] === skip) continue;
      const scale = Math.sqrt((diagonal[i] ?? 0) * (diagonal[j] ?? 0));
      const error = Math.abs((ours.gamma[i * size + j] ?? Number.NaN) - wanted) / scale;
      expect(error, `${ours.names[i]}, ${ours.names[j]}`).toBeLessThan(tolerance);
      expect(ours.gamma[j * size + i]).toBe(ours.gamma[i * size + j]);
    }
  }
}

/** nine.csv with its strata, clusters and weights, yes or no (or in its five categories). */
export function nineDesign(
  options: { keep?: (row: { stratum: number; psu: number }) => boolean; graded?: boolean } = {},
): PatternTable {
  const text = (name: string): string =>
    readFileSync(new URL(`../../reference/${name}`, import.meta.url), "utf8");
  const measure = parseMeasure(JSON.parse(text("nine.measure.json")));
  const [head = "", ...lines] = text("nine.csv").trim().split(/\r?\n/);
  const kept = lines.filter((line) => {
    const cells = line.split(",");
    return options.keep?.({ stratum: Number(cells[4]), psu: Number(cells[5]) }) ?? true;
  });
  const responses = readResponses(parseCsv([head, ...kept].join("\n")), measure, { groups: ["sex"] });
  const table = patternTable(responses, { design: true });
  return options.graded ? table : dichotomize(table, measure);
}
