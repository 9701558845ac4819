import type { PatternTable } from "../data/answers/pattern-table";
import { blandAltman } from "./bland-altman";
import { intraclassCorrelations } from "./intraclass";
import { measurementError } from "./measurement-error";
import { completeRatings, pairOf, type RatingKind, type Ratings, ratingsAfterFirst } from "./ratings";
import type { ComparedRatings, DifferenceBin, ScaleAgreement } from "./scale-agreement-result";

/** Lower ends of published numbers of people. */
const PUBLISHED_SIZES = [1, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000] as const;
// Limits of the number of bins in either direction; fewer for few people, so that most bins are large enough.
const MAX_BINS = 12;
const MIN_BINS = 5;

/**
 * People by mean and difference (second minus first) of two ratings, in bins; bins of fewer than `least` people are
 * left out, of the others only a range of sizes is given.
 * @param ratings complete; the first two
 */
export function differenceBins({ scores, table }: Ratings, least: number): DifferenceBin[] {
  const [one, other] = scores;
  if (one === undefined || other === undefined) return [];
  const means = other.map((score, row) => (score + one[row]!) / 2);
  const differences = other.map((score, row) => score - one[row]!);
  const people = table.count.reduce((sum, count) => sum + count, 0);
  const most = Math.min(MAX_BINS, Math.max(MIN_BINS, Math.floor(Math.sqrt(people / Math.max(1, least)))));
  const [across, along] = [binsOf(means, { shift: 0, most }), binsOf(differences, { shift: 0.5, most })];
  const counts = new Map<string, { readonly at: readonly [number, number]; people: number }>();
  for (let row = 0; row < table.rows; row++) {
    const at = [across.place(means[row]!), along.place(differences[row]!)] as const;
    const bin = counts.get(at.join()) ?? { at, people: 0 };
    bin.people += table.count[row]!;
    counts.set(at.join(), bin);
  }
  return [...counts.values()]
    .filter(({ people }) => people >= Math.max(1, least))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .map(({ at, people }) => ({
      mean: across.ends(at[0]),
      difference: along.ends(at[1]),
      people: sizeText(people),
    }));
}

/** Bins of a round width; one bin of differences is centered at 0, so that no change is not joined with little. */
function binsOf(values: Float64Array, { shift, most }: { readonly shift: number; readonly most: number }) {
  const [low, high] = values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const width = roundWidth((high - low) / (most - 1));
  const place = (value: number): number => Math.floor(value / width + shift + 1e-9);
  const ends = (at: number): [number, number] => [(at - shift) * width, (at + 1 - shift) * width];
  return { place, ends };
}

/** The next of ..., .8, 1, 2, 3, 4, 5, 6, 8, 10, 20, ...; 1 where nothing varies. */
function roundWidth(least: number): number {
  if (!(least > 0)) return 1;
  let width = 1;
  while (width > least) width /= 10;
  while (width < least) width *= 10;
  return [0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1].map((part) => part * width).find((wide) => wide >= least) ?? width;
}

function sizeText(people: number): string {
  const at = PUBLISHED_SIZES.findLastIndex((size) => people >= size);
  const next = PUBLISHED_SIZES[at + 1];
  const from = PUBLISHED_SIZES[Math.max(0, at)] ?? 1;
  return next === undefined ? `${from} or more` : `${from} to ${next - 1}`;
}

/**
 * Agreement of a scale's sum scores over occasions or raters: intraclass correlations, standard error of measurement,
 * smallest detectable change, and Bland & Altman's comparison of each further rating with the first; over people who
 * answered all items each time.
 * @param table with the items of all occasions
 * @param occasions by occasion or rater, ids of the scale's items
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
  const compared = ratingsAfterFirst(kind, occasions).flatMap((other): ComparedRatings[] => {
    const two = pairOf(ratings, other);
    const found = blandAltman(two);
    return found === null ? [] : [{ ...found, of: [1, other + 1], bins: differenceBins(two, least) }];
  });
  return {
    n: ratings.n,
    form: kind === "nested-rater" ? "ICC(1)" : "ICC(A,1)",
    intraclass,
    compared,
    error: intraclass.meanSquares === null ? null : measurementError(ratings),
    warnings: intraclass.warnings,
  };
}
