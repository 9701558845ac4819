import {
  designedDistance,
  distances,
  expectedDistance,
  type JointAnswers,
  jointInfluence,
} from "../../../src/correlation/ordinal/joint-tables";
import { ordinalItems } from "../../../src/correlation/ordinal/ordinal-pairs";
import { completeRows, peopleIn } from "../../../src/correlation/pairs/observed-categories";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { selectItems } from "../../../src/data/transform/select";
import { type Three, trivariateNormalCdf } from "../../../src/numeric/distributions/trivariate-normal";
import { sum } from "../../../src/numeric/sums/sum";
import { sampleDesign } from "../../../src/survey/design/sample-design";
import { reference, tableOfStrings } from "../../correlation/reference";
import { nineDesign } from "../../factor/moments/reference";
import normality from "../../reference/normality.json";
import { nineTable } from "../table";
import type { Comparison } from "./comparison";
import { BY } from "./versions";

const topic = "Joint tables under normal latent answers";

/** Distances of the test of normal latent answers, what designs make of their variances, trivariate normal probabilities. */
export function latentNormalityComparisons(): Comparison[] {
  return [
    ...Object.entries(tables()).map(([name, { data, table }]) => {
      const answers = answersOf(table);
      const size = answers.categories.every((count) => count === 2) ? 3 : 2;
      return {
        topic,
        data,
        reference: BY.mvtnorm,
        quantity: `distances of ${size === 3 ? "three" : "two"}-way tables`,
        ours: distances(answers, combinations(table.items.length, size), "half"),
        theirs: normality.distances[name as keyof typeof normality.distances],
        tolerance: size === 3 ? 1e-9 : 1e-6,
      };
    }),
    {
      topic,
      data: "nine items, strata, clusters and weights",
      reference: BY.survey,
      quantity: "design effect of three-way differences",
      ours: [designEffect()],
      theirs: [normality.designEffect],
      tolerance: 1e-4,
      why: "gradients are numerical in R",
    },
    {
      topic,
      data: "150 limits and correlations",
      reference: BY.mvtnorm,
      quantity: "trivariate normal probabilities",
      ours: normality.trivariate.map(({ limits, correlations }) =>
        trivariateNormalCdf(limits as unknown as Three, correlations as unknown as Three),
      ),
      theirs: normality.trivariate.map(({ p }) => p),
      tolerance: 1e-9,
      why: "20 points of quadrature",
    },
  ];
}

function designEffect(): number {
  const table = nineDesign();
  const answers = answersOf(table);
  const design = sampleDesign(table, "within-strata");
  const influences = combinations(9, 3).map((items) => jointInfluence(answers, items, "half"));
  const designed = influences.map((one) => designedDistance(answers, one, { table, design }));
  return sum(designed) / sum(influences.map((one) => expectedDistance(answers, one)));
}

function tables(): Readonly<Record<string, { readonly data: string; readonly table: PatternTable }>> {
  const { lsat6, lsat7, bfi, datCat, verbalAggression } = reference;
  const verbal = tableOfStrings(verbalAggression.answers, verbalAggression.items);
  const four = [0, 2, 4, 6].map((place) => verbalAggression.items[place]!);
  const bigFive = completeOf(tableOfStrings(bfi.answers, bfi.items));
  return {
    lsat6: { data: "LSAT6", table: tableOfStrings(lsat6.patterns, lsat6.items, { counts: lsat6.counts }) },
    lsat7: { data: "LSAT7", table: tableOfStrings(lsat7.patterns, lsat7.items, { counts: lsat7.counts }) },
    nine: { data: "nine items, yes or no", table: nineTable("binary") },
    verbalAggression: { data: "VerbalAggression (psychotools), 4 items", table: selectItems(verbal, four) },
    bfi: { data: "bfi, 5 items", table: selectItems(bigFive, bfi.items.slice(0, 5)) },
    datCat: { data: "datCat (semTools), 8 items", table: tableOfStrings(datCat.answers, datCat.items) },
  };
}

function answersOf(table: PatternTable): JointAnswers {
  const included = completeRows(table, [...table.items.keys()]);
  const { items } = ordinalItems(table, included);
  return {
    answers: items.map((item) => item.answers),
    categories: items.map((item) => item.categories),
    weights: table.weight.map((weight, row) => weight * included[row]!),
    people: peopleIn(table, included),
  };
}

function combinations(size: number, of: 2 | 3): number[][] {
  const places = [...Array(size).keys()];
  const pairs = places.flatMap((one) => places.slice(one + 1).map((other) => [one, other]));
  return of === 2
    ? pairs
    : pairs.flatMap(([one = 0, other = 0]) => places.slice(other + 1).map((third) => [one, other, third]));
}

/** Those who answered all items, as the reference has it. */
function completeOf(table: PatternTable): PatternTable {
  const complete = completeRows(table, [...table.items.keys()]);
  return {
    ...table,
    columns: table.columns.map((column) => column.map((value, row) => (complete[row] ? value : -1))),
  };
}
