import type { PatternTable } from "../data/answers/pattern-table";
import { type Declaration, type Declared, people } from "../figures/declare";
import { fieldsOf } from "../figures/entries";
import type { Workers } from "../numeric/workers/workers";
import * as names from "../words/messages";
import { fleiss, type KappaWeights, kappas, krippendorff } from "./item-agreement-result";
import { cohensKappa, fleissKappa } from "./kappa";
import { krippendorffAlpha } from "./krippendorff";
import {
  completeRatings,
  incompleteRatings,
  pairOf,
  type RatingKind,
  type Ratings,
  ratingsAfterFirst,
} from "./ratings";

/** An item over occasions or raters. */
export interface RatedItem {
  readonly kind: RatingKind;
  /** Of people who have all of them. */
  readonly complete: Ratings;
  /** Of all people. */
  readonly ratings: Ratings;
  /** Scores in order. */
  readonly categories: readonly number[];
  readonly bootstrap: number;
  readonly seed: number;
  readonly workers?: Workers | undefined;
}

type WithInterval = {
  readonly estimate: number | null;
  readonly interval: readonly [number, number] | null;
};

/** A column of the table of items; a `phrase` names the coefficient in the method section. */
interface CoefficientColumn<Found> {
  readonly key: string;
  readonly name: () => string;
  readonly phrase?: (() => string) | undefined;
  /** Work that the method section cites. */
  readonly reference?: string | undefined;
  /** Whether each estimate has an interval. */
  readonly hasIntervals?: boolean | undefined;
  /** Whether the column is shown only if some item has more than two categories. */
  readonly isGraded?: boolean | undefined;
  /** Whether it is shown even if no item has it. */
  readonly isAlways?: boolean | undefined;
  /** A share of people, or an estimate with its interval; null where hidden, undefined where there is none. */
  of(found: Found): number | WithInterval | null | undefined;
}

/** A coefficient of agreement of an item, by its key in the record. */
export interface ItemCoefficient<Record extends Declaration> {
  readonly field: Record;
  readonly of: (item: RatedItem) => Declared<Record>;
  readonly columns: readonly CoefficientColumn<Declared<Record>>[];
}

const kappaOf = (pairs: Declared<typeof kappas>, weights: KappaWeights) =>
  pairs[0]?.kappas.find((kappa) => kappa.weights === weights);

const entry = <Record extends Declaration>(one: ItemCoefficient<Record>) => one;

/** In the order of the table. */
export const ITEM_COEFFICIENTS = {
  /** Of the first rating and each further one. */
  kappas: entry({
    field: kappas,
    of: ({ kind, complete, categories }) =>
      ratingsAfterFirst(kind, complete.scores).map((other) => ({
        ...cohensKappa(pairOf(complete, other), categories),
        of: [1, other + 1],
      })),
    columns: [
      { key: "same", name: names.sameAnswer, of: ([first]) => first?.agreement },
      {
        key: "kappa",
        name: names.kappa,
        phrase: names.cohensKappa,
        hasIntervals: true,
        of: (pairs) => kappaOf(pairs, "none"),
      },
      {
        key: "weighted",
        name: names.weightedKappa,
        phrase: names.weightedKappaPhrase,
        reference: "fleiss1969",
        hasIntervals: true,
        isGraded: true,
        of: (pairs) => kappaOf(pairs, "quadratic"),
      },
    ],
  }),
  /** Of at least three ratings, and of nested raters; null for others. */
  fleiss: entry({
    field: fleiss,
    of: ({ kind, complete, categories }) =>
      complete.scores.length > 2 || kind === "nested-rater" ? fleissKappa(complete, categories) : null,
    columns: [{ key: "fleiss", name: names.fleissKappa, of: (found) => found ?? undefined }],
  }),
  /** Nominal for two categories, otherwise ordinal; also of people who lack some ratings. */
  krippendorff: entry({
    field: krippendorff,
    of: ({ ratings, categories, bootstrap, seed, workers }) => {
      const metric = categories.length === 2 ? "nominal" : "ordinal";
      return krippendorffAlpha(ratings, { metric, categories, samples: bootstrap, seed, workers });
    },
    columns: [
      {
        key: "alpha",
        name: names.krippendorffAlpha,
        phrase: names.krippendorffAlpha,
        reference: "krippendorff2011",
        isAlways: true,
        of: (found) => found,
      },
    ],
  }),
};

export type ItemCoefficientList = Readonly<Record<string, ItemCoefficient<Declaration>>>;

export const itemAgreementRecord = { n: people, ...fieldsOf(ITEM_COEFFICIENTS) };
export interface ItemAgreement extends Declared<typeof itemAgreementRecord> {}

/**
 * Agreement of an item over occasions or raters, over people with all ratings or (Krippendorff) at least two.
 * @param ids of the item by occasion or rater
 * @returns null for a continuous item
 * @throws ItemwiseError "unknown-item", "clusters-straddle-strata"
 */
export function itemAgreement(
  table: PatternTable,
  ids: readonly string[],
  options: Pick<RatedItem, "kind" | "bootstrap" | "seed" | "workers">,
  list: ItemCoefficientList = ITEM_COEFFICIENTS,
): ItemAgreement | null {
  const item = table.items.find(({ id }) => id === ids[0]);
  if (item === undefined || item.categories.length === 0) return null;
  const rated: RatedItem = {
    ...options,
    complete: completeRatings(
      table,
      ids.map((id) => [id]),
    ),
    ratings: incompleteRatings(table, ids),
    categories: item.categories.map(({ score }) => score),
  };
  return { n: rated.complete.n, ...byCoefficient(list, (one) => one.of(rated)) };
}

const byCoefficient = (
  list: ItemCoefficientList,
  value: (one: ItemCoefficientList[string]) => unknown,
): Omit<ItemAgreement, "n"> =>
  Object.fromEntries(Object.entries(list).map(([id, one]) => [id, value(one)])) as unknown as ItemAgreement;
