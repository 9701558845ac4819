import type { PatternTable } from "../data/answers/pattern-table";
import type { Warning } from "../errors";
import * as f from "../figures/declare";
import type { SampleDesign } from "../survey/design/sample-design";
import * as names from "../words/messages";
import * as messages from "./messages";
import type { NamedPair, PairSource } from "./pairs/pair-correlation";

export type CorrelationType = "tetrachoric" | "polychoric" | "pearson" | "spearman";

/** True for correlations of imagined continuous answers, on which tests of fit are only descriptive. */
export function isLatentScale(type: CorrelationType): boolean {
  return type === "tetrachoric" || type === "polychoric";
}

export type MissingRule = "pairwise" | "listwise";

/** The record of `correlate`: plain numbers, JSON-safe. */
export const correlationMatrix = {
  type: f.code<CorrelationType>(),
  items: f.listOf(f.text),
  missing: f.code<MissingRule>(),
  /** People with complete answers (listwise) or at least one valid answer (pairwise); never a sum of weights. */
  n: f.people,
  /** People who answered both items of a pair; on the diagonal, that item. */
  pairN: f.listOf(f.listOf(f.people, "pair"), "pair"),
  /** As estimated, never smoothed; 1 on the diagonal. */
  matrix: f.listOf(f.listOf(f.estimate.named(names.correlation), "pair"), "pair"),
  /** Null on the diagonal and where not defined (correlation at a bound, or standard error above 1). */
  standardErrors: f.listOf(f.listOf(f.orNull(f.error).named(names.standardError), "pair"), "pair"),
  /** Thresholds by item id, ascending, in standard normal units; empty for Pearson and Spearman. */
  thresholds: f.byName(f.listOf(f.estimate.named(names.threshold), "everybody")),
  /** Of `matrix`, in descending order. */
  eigenvalues: f.listOf(f.estimate.named(names.eigenvalue), "everybody"),
  /** Pairs whose empty cell in the 2 x 2 table was given .5, margins kept. */
  adjustedPairs: f.listOf(f.ends(f.text), "pair"),
  /** Whether `matrix` is not positive definite, so that later steps use `smoothedMatrix`. */
  smoothed: f.flag,
  smoothedMatrix: f.orNull(f.listOf(f.listOf(f.estimate.named(names.correlation), "pair"), "pair")),
  /** Largest absolute change of a correlation by smoothing; null without. */
  smoothingChange: f.orNull(f.trace),
  /** Kaiser-Meyer-Olkin measure; null where the matrix is singular. */
  kmo: f.orNull({ overall: f.estimate, items: f.byName(f.estimate, "everybody") }),
  /** Bartlett's test of sphericity; null where the determinant is not positive. */
  bartlett: f.orNull({
    chiSquare: f.statistic.named(names.chiSquared),
    df: f.exact.named(names.degreesOfFreedom),
    p: f.p.named(names.pValue),
  }),
  warnings: f.warnings,
};
export interface CorrelationMatrix extends f.Declared<typeof correlationMatrix> {}

/** A 2 x 2 table with fewer people in a cell makes the correlation unstable. */
const FEW = 5;
/** With fewer people a correlation is little more than chance: 1/sqrt(25) is .2. */
const FEW_PEOPLE = 25;

export function correlationWarnings(
  table: PatternTable,
  pairs: readonly NamedPair[],
  { source, type, design }: { source: PairSource; type: CorrelationType; design: SampleDesign | null },
): Warning[] {
  const name = (pair: NamedPair): string => `${table.items[pair.first]?.id}-${table.items[pair.second]?.id}`;
  const warnings: Warning[] = [];
  const say = (
    code: string,
    chosen: readonly NamedPair[],
    worded: (given: { readonly pairs: readonly string[] }) => string,
  ): void => {
    if (chosen.length > 0) warnings.push({ code, message: worded({ pairs: chosen.map(name) }) });
  };
  for (const [item, labels] of Object.entries(source.unused)) {
    const categories = labels.map((label) => messages.category({ label }));
    warnings.push({ code: "unused-category", message: messages.unusedCategory({ item, categories }) });
  }
  say(
    "zero-cell",
    pairs.filter((pair) => pair.adjusted),
    messages.zeroCell,
  );
  say(
    "sparse-pair",
    pairs.filter(
      (pair) => !pair.adjusted && !isPerfect(pair) && pair.smallestCell !== null && pair.smallestCell < FEW,
    ),
    (given) => messages.sparsePair({ ...given, few: FEW }),
  );
  say("perfect-correlation", pairs.filter(isPerfect), messages.perfectCorrelation);
  say(
    "no-standard-error",
    pairs.filter((pair) => pair.standardError === null && !isPerfect(pair)),
    (given) => messages.noStandardError({ ...given, hasDesign: design !== null }),
  );
  say(
    "few-people-pair",
    pairs.filter((pair) => pair.people < FEW_PEOPLE),
    (given) => messages.fewPeoplePair({ ...given, few: FEW_PEOPLE }),
  );
  const ordinal = table.items.filter((item) => item.scale === "ordinal");
  if (type === "pearson" && ordinal.length > 0 && ordinal.length < table.items.length) {
    warnings.push({
      code: "mixed-scales",
      message: messages.mixedScales({ items: ordinal.map((item) => item.id) }),
    });
  }
  if (table.weighting === "design" && design === null) {
    warnings.push({ code: "design-ignored", message: messages.designIgnored() });
  }
  return warnings;
}

function isPerfect({ rho }: NamedPair): boolean {
  return Math.abs(rho) >= 1;
}
