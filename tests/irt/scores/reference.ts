import { readFileSync } from "node:fs";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { type FitStructureOptions, fitStructure } from "../../../src/irt/estimation/fit-structure";
import { irtEstimates, withTests } from "../../../src/irt/irt";
import { tableOf } from "../../support/table";

interface Figure {
  readonly value: readonly number[];
  readonly se: readonly number[];
}
/** Patterns x factors. */
export interface StoredScores {
  readonly score: readonly (readonly number[])[];
  readonly se: readonly (readonly number[])[];
}
/** Likelihoods maximized, sums over all patterns, integrals and delta methods in R: scripts/reference/irt-scores.R. */
interface Stored {
  readonly labels: readonly string[] | null;
  /** By group, one digit per item, "." where missing. */
  readonly answers: readonly (readonly string[])[];
  readonly count: readonly (readonly number[])[];
  readonly logLik: number;
  readonly par: readonly number[];
  readonly se: readonly number[];
  readonly metrics: Readonly<Record<"difficulty" | "discrimination" | "loadings", Figure>>;
  readonly eap: readonly StoredScores[];
  readonly map: readonly StoredScores[];
  readonly empirical: number | readonly number[];
  readonly marginal: number | readonly number[];
  readonly sums: {
    readonly share: readonly number[];
    readonly eap: readonly (readonly number[])[];
    readonly se: readonly (readonly number[])[];
  };
  readonly factorSums: readonly {
    readonly share: readonly number[];
    readonly eap: readonly number[];
    readonly se: readonly number[];
  }[];
  readonly information: readonly {
    /** At -3, -1, 0, .5 and 2. */
    readonly at: readonly number[];
    readonly share: readonly number[];
    readonly peak: readonly number[];
    readonly reliable: number;
  }[];
}
export const reference: Readonly<Record<"two" | "rasch" | "groups", Stored>> = JSON.parse(
  readFileSync(new URL("../../reference/irt-scores.json", import.meta.url), "utf8"),
);

function stored({ answers, count, labels }: Stored): PatternTable {
  const texts = answers.flat();
  return tableOf(
    texts.map((text) => [...text].map((digit) => (digit === "." ? null : Number(digit)))),
    {
      ids: [...(texts[0] ?? "")].map((_, j) => `i${j + 1}`),
      frequencies: count.flat(),
      ...(labels === null
        ? {}
        : { groups: { group: answers.flatMap((own, g) => own.map(() => labels[g] ?? "")) } }),
    },
  );
}

/** For each of the reference's patterns, group after group, its row in a table of them. */
export function rowsOfPatterns({ answers, labels }: Stored, table: PatternTable): number[] {
  const grouping = table.groupings[0];
  const rows = Array.from({ length: table.rows }, (_, row) => {
    const cells = table.items.map(({ categories }, j) => categories[table.columns[j]![row]!]?.score ?? ".");
    return [grouping?.levels[grouping.codes[row]!] ?? "", ...cells].join();
  });
  return answers.flatMap((own, g) => own.map((text) => rows.indexOf([labels?.[g] ?? "", ...text].join())));
}

export const crossed = {
  id: "crossed",
  label: "Crossed",
  model: "one =~ i1 + i2 + i3\nother =~ i3 + i4 + i5 + i6",
  factors: [
    { id: "one", label: "One", items: ["i1", "i2", "i3"] },
    { id: "other", label: "Other", items: ["i3", "i4", "i5", "i6"] },
  ],
};
const cases: Readonly<
  Record<
    keyof typeof reference,
    { structure: Parameters<typeof fitStructure>[1]; options: FitStructureOptions }
  >
> = {
  two: { structure: crossed, options: { points: 21 } },
  rasch: { structure: { kind: "one factor" }, options: { model: "Rasch" } },
  groups: { structure: { kind: "one factor" }, options: { by: "group" } },
};

export function listOf(value: number | readonly number[]): readonly number[] {
  return typeof value === "number" ? [value] : value;
}

/** The fitted model of a case with its whole record. */
export function examined(name: keyof typeof reference) {
  const { structure, options } = cases[name];
  const whole = fitStructure(stored(reference[name]), structure, options);
  return { fitted: whole.fitted, result: withTests(irtEstimates(whole, structure)) };
}
