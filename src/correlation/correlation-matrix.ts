import type { PatternTable } from "../data/answers/pattern-table";
import { firstOf, type Warning } from "../errors";
import type { SampleDesign } from "../survey/design/sample-design";
import type { NamedPair, PairSource } from "./pairs/pair-correlation";

export type CorrelationType = "tetrachoric" | "polychoric" | "pearson" | "spearman";

/** True for correlations of imagined continuous answers, on which tests of fit are only descriptive. */
export function isLatentScale(type: CorrelationType): boolean {
  return type === "tetrachoric" || type === "polychoric";
}

export type MissingRule = "pairwise" | "listwise";

/** The record of `correlate`: plain numbers, JSON-safe. */
export interface CorrelationMatrix {
  readonly type: CorrelationType;
  readonly items: readonly string[];
  readonly missing: MissingRule;
  /** People with complete answers (listwise) or at least one valid answer (pairwise); never a sum of weights. */
  readonly n: number;
  /** People who answered both items of a pair; on the diagonal, that item. */
  readonly pairN: readonly (readonly number[])[];
  /** As estimated, never smoothed; 1 on the diagonal. */
  readonly matrix: readonly (readonly number[])[];
  /** Null on the diagonal and where not defined (correlation at a bound, or standard error above 1). */
  readonly standardErrors: readonly (readonly (number | null)[])[];
  /** Thresholds by item id, ascending, in standard normal units; empty for Pearson and Spearman. */
  readonly thresholds: Readonly<Record<string, readonly number[]>>;
  /** Of `matrix`, in descending order. */
  readonly eigenvalues: readonly number[];
  /** Pairs whose empty cell in the 2 x 2 table was given .5, margins kept. */
  readonly adjustedPairs: readonly (readonly [string, string])[];
  /** Whether `matrix` is not positive definite, so that later steps use `smoothedMatrix`. */
  readonly smoothed: boolean;
  readonly smoothedMatrix: readonly (readonly number[])[] | null;
  /** Largest absolute change of a correlation by smoothing; null without. */
  readonly smoothingChange: number | null;
  /** Kaiser-Meyer-Olkin measure; null where the matrix is singular. */
  readonly kmo: { readonly overall: number; readonly items: Readonly<Record<string, number>> } | null;
  /** Bartlett's test of sphericity; null where the determinant is not positive. */
  readonly bartlett: { readonly chiSquare: number; readonly df: number; readonly p: number } | null;
  readonly warnings: readonly Warning[];
}

/** A 2 x 2 table with fewer people in a cell makes the correlation unstable. */
const FEW = 5;
/** With fewer people a correlation is little more than chance: 1/sqrt(25) is .2. */
const FEW_PEOPLE = 25;
/** Pairs named in a message; the others are counted. */
const MAX_NAMED = 12;

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
    sentence: (pairs: string, one: boolean) => string,
  ): void => {
    const one = chosen.length === 1;
    const pairs = `${one ? "pair" : "pairs"} ${firstOf(chosen.map(name), MAX_NAMED)}`;
    if (chosen.length > 0) warnings.push({ code, message: sentence(pairs, one) });
  };
  for (const [id, labels] of Object.entries(source.unused)) {
    warnings.push({
      code: "unused-category",
      message: `Nobody chose ${labels.map((label) => `"${label}"`).join(", ")} on item ${id}: the correlations treat the item as if it did not have ${labels.length === 1 ? "this category" : "these categories"}.`,
    });
  }
  say(
    "zero-cell",
    pairs.filter((pair) => pair.adjusted),
    (named) =>
      `No one gave one of the four combinations of answers to the ${named}: the empty cell was given half a person and the margins were kept. Such a correlation rests on that choice.`,
  );
  say(
    "sparse-pair",
    pairs.filter(
      (pair) => !pair.adjusted && !isPerfect(pair) && pair.smallestCell !== null && pair.smallestCell < FEW,
    ),
    (named, one) =>
      `Fewer than ${FEW} people gave one of the four combinations of answers to the ${named}: the ${one ? "correlation is" : "correlations are"} unstable.`,
  );
  say(
    "perfect-correlation",
    pairs.filter(isPerfect),
    (named, one) =>
      `The answers to the ${named} are perfectly associated: ${one ? "the correlation is at its bound and has no standard error" : "the correlations are at their bounds and have no standard errors"}.`,
  );
  say(
    "no-standard-error",
    pairs.filter((pair) => pair.standardError === null && !isPerfect(pair)),
    (named, one) =>
      `The people who answered both items of the ${named} tell next to nothing of ${one ? "the correlation" : "the correlations"}${design === null ? "" : ", or the sampling units do not differ"}: ${one ? "it has no standard error and is" : "they have no standard errors and are"} not to be relied on.`,
  );
  say(
    "few-people-pair",
    pairs.filter((pair) => pair.people < FEW_PEOPLE),
    (named, one) =>
      `Fewer than ${FEW_PEOPLE} people answered both items of the ${named}: the ${one ? "correlation is" : "correlations are"} little more than chance.`,
  );
  const ordinal = table.items.filter((item) => item.scale === "ordinal");
  if (type === "pearson" && ordinal.length > 0 && ordinal.length < table.items.length) {
    warnings.push({
      code: "mixed-scales",
      message: `Some items are continuous, so that all correlations are Pearson correlations; those of the ordered items (${ordinal.map((item) => item.id).join(", ")}) are of their category scores.`,
    });
  }
  if (table.weighting === "design" && design === null) {
    warnings.push({
      code: "design-ignored",
      message:
        "The standard errors of the correlations allow for unequal weights; they ignore strata and clusters of the sampling design.",
    });
  }
  return warnings;
}

function isPerfect({ rho }: NamedPair): boolean {
  return Math.abs(rho) >= 1;
}
