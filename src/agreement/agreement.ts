import type { PatternTable } from "../data/answers/pattern-table";
import type { Warning } from "../errors";
import type { Workers } from "../numeric/workers/workers";
import { type BlandAltman, blandAltman } from "./bland-altman";
import { type DifferenceBin, differenceBins } from "./difference-bins";
import { type FleissKappa, fleissKappa } from "./fleiss-kappa";
import { type Intraclass, type IntraclassForm, intraclassCorrelations } from "./intraclass";
import { cohensKappa, type KappaResult } from "./kappa";
import { type KrippendorffAlpha, krippendorffAlpha } from "./krippendorff";
import { type MeasurementError, measurementError } from "./measurement-error";
import { completeRatings, incompleteRatings, type Ratings } from "./ratings";

/** Two ratings of a scale beside one another: by their places, 1 the first. */
export interface ComparedRatings extends BlandAltman {
  readonly of: readonly [number, number];
  readonly bins: readonly DifferenceBin[];
}

export interface ScaleAgreement {
  readonly n: number;
  /** The coefficient that the design asks for. */
  readonly form: IntraclassForm;
  readonly intraclass: Intraclass;
  readonly error: MeasurementError | null;
  readonly compared: readonly ComparedRatings[];
  readonly warnings: readonly Warning[];
}

/**
 * What ratings are by: occasions, raters who are the same for everybody, or raters of whom each person has others
 * ("nested-rater"), whose order then says nothing.
 */
export type RatingKind = "occasion" | "rater" | "nested-rater";

/** The form that the design asks for (McGraw & Wong 1996): agreement, since who changes or is rated otherwise counts. */
function formOf(kind: RatingKind): IntraclassForm {
  return kind === "nested-rater" ? "ICC(1)" : "ICC(A,1)";
}

/** Further ratings to be held against the first; none where their order says nothing. */
function furtherOf(kind: RatingKind, ratings: readonly unknown[]): number[] {
  return kind === "nested-rater" ? [] : ratings.slice(1).map((_, at) => at + 1);
}

/**
 * Agreement of the sum scores of a scale over occasions or raters: intraclass correlations, standard error of measurement
 * and smallest detectable change, and each further rating beside the first (Bland & Altman). People who answered all of the
 * scale's items each time count.
 *
 * @param table with the items of all occasions
 * @param occasions by occasion or rater, the ids of the scale's items
 * @param options.least bins of fewer people are left out
 * @throws ItemwiseError "unknown-item", "clusters-straddle-strata"
 */
export function scaleAgreement(
  table: PatternTable,
  occasions: readonly (readonly string[])[],
  { kind, least }: { readonly kind: RatingKind; readonly least: number },
): ScaleAgreement {
  const ratings = completeRatings(table, occasions);
  const intraclass = intraclassCorrelations(ratings);
  const compared = furtherOf(kind, occasions).flatMap((other): ComparedRatings[] => {
    const two = pairOf(ratings, other);
    const found = blandAltman(two);
    return found === null ? [] : [{ ...found, of: [1, other + 1], bins: differenceBins(two, least) }];
  });
  return {
    ...{ n: ratings.n, form: formOf(kind), intraclass, compared },
    error: intraclass.meanSquares === null ? null : measurementError(ratings),
    warnings: intraclass.warnings,
  };
}

const pairOf = (ratings: Ratings, other: number): Ratings => ({
  ...ratings,
  scores: ratings.scores.filter((_, at) => at === 0 || at === other),
});

export interface ItemAgreement {
  readonly n: number;
  /** The first with each further rating, by their places. */
  readonly kappas: readonly (KappaResult & { readonly of: readonly [number, number] })[];
  /** Of three ratings or more, and where there is no first one. */
  readonly fleiss: FleissKappa | null;
  readonly krippendorff: KrippendorffAlpha;
}

/**
 * Agreement of an item over occasions or raters: Cohen's kappas and exact agreement of the first rating with each further
 * one, Fleiss' kappa of three ratings or more (and of raters who differ by person), all of people who have all of them;
 * and Krippendorff's alpha (nominal of two categories, otherwise ordinal) with those who lack some.
 *
 * @param ids of the item by occasion or rater
 * @returns null for a continuous item, which has no categories
 * @throws ItemwiseError "unknown-item", "clusters-straddle-strata"
 */
export function itemAgreement(
  table: PatternTable,
  ids: readonly string[],
  options: {
    readonly kind: RatingKind;
    readonly bootstrap: number;
    readonly seed: number;
    readonly workers?: Workers | undefined;
  },
): ItemAgreement | null {
  const item = table.items.find(({ id }) => id === ids[0]);
  if (item === undefined || item.categories.length === 0) return null;
  const categories = item.categories.map(({ score }) => score);
  const ratings = completeRatings(
    table,
    ids.map((id) => [id]),
  );
  const { kind, bootstrap: samples, seed, workers } = options;
  const metric = categories.length === 2 ? "nominal" : "ordinal";
  return {
    n: ratings.n,
    kappas: furtherOf(kind, ids).map((other) => ({
      ...cohensKappa(pairOf(ratings, other), categories),
      of: [1, other + 1] as const,
    })),
    fleiss: ids.length > 2 || kind === "nested-rater" ? fleissKappa(ratings, categories) : null,
    krippendorff: krippendorffAlpha(incompleteRatings(table, ids), {
      ...{ metric, categories, samples, seed, workers },
    }),
  };
}
