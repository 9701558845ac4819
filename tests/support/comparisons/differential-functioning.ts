import type { DifItem } from "../../../src/irt/dif/dif-result";
import { CASES, compared, type StoredItem } from "../../irt/dif/reference";
import type { Comparison } from "./comparison";
import { joined } from "./joined";
import { BY } from "./versions";

const topic = "Differential item functioning";

const DATA: Readonly<Record<string, string>> = {
  sexExploitation: "nine items, exploitation, by sex",
  sexAbuse: "nine items, abuse, by sex",
  countryExploitation: "nine items, exploitation, by country",
  sexAbuseWeighted: "nine items, abuse, by sex, design weights",
  verbalTwo: "VerbalAggression (psychotools), two categories, by gender",
  verbalThree: "VerbalAggression (psychotools), three categories, by gender",
  planted: "simulated, two items differ",
  plantedGraded: "simulated, graded, one item differs",
};

export function differentialFunctioningComparisons(): Comparison[] {
  return CASES.flatMap((name) => {
    const { result, expected } = compared(name);
    const data = DATA[name] ?? name;
    const groups: Comparison = {
      topic,
      data,
      quantity: "groups' means, variances",
      reference: `the likelihood in ${BY.r}`,
      ours: result.groups.flatMap(({ mean, variance }) => [mean, variance]),
      theirs: expected.means.flatMap((mean, g) => [mean, expected.variances[g]!]),
      tolerance: 2e-5,
    };
    const means: Comparison = {
      topic,
      data,
      quantity: "groups' means with all items equal and with items freed, errors of the former",
      reference: `generalized least squares on the likelihood's intercepts in ${BY.r}`,
      ours: (["all", "freed"] as const).flatMap((way) =>
        (result.means?.[way] ?? []).flatMap(({ mean, standardError }) =>
          way === "all" ? [mean, standardError] : [mean],
        ),
      ),
      theirs: [...expected.all.mean.flatMap((mean, g) => [mean, expected.all.se[g]!]), ...expected.free.mean],
      tolerance: 2e-5,
    };
    const items = result.items.flatMap((item, at) => {
      const theirs = expected.items[at]!;
      return [
        ...likelihood(data, item, theirs),
        ...logistic(data, item, theirs),
        ...strata(data, item, theirs),
      ];
    });
    return joined([groups, means, ...items]);
  });
}

function likelihood(data: string, item: DifItem, theirs: StoredItem): Comparison[] {
  const common = { topic, data, reference: `the likelihood in ${BY.r}` };
  const ratio = item.likelihoodRatio;
  return [
    {
      ...common,
      quantity: "likelihood ratios, df",
      ours: [ratio?.difference ?? null, ratio?.df ?? null],
      theirs: [theirs.difference, theirs.df],
      tolerance: 5e-6,
    },
    {
      ...common,
      quantity: "their probabilities, by Holm's correction too",
      ours: [ratio?.p ?? null, ratio?.adjustedP ?? null],
      theirs: [theirs.p, theirs.adjusted],
      tolerance: 5e-6,
    },
    {
      ...common,
      quantity: "groups' own slopes, intercepts",
      ours: item.groups.flatMap(({ a, d }) => [a, ...d]),
      theirs: theirs.groups.flatMap(({ a, d }) => [a, ...d]),
      tolerance: 2e-5,
    },
    {
      ...common,
      quantity: "areas between curves",
      ours: item.groups.flatMap((group) => [group.signedArea, group.unsignedArea]),
      theirs: theirs.groups.flatMap((group) => [group.signedArea, group.unsignedArea]),
      tolerance: 1e-5,
    },
    {
      ...common,
      quantity: "items in groups: shifts in logits, standard errors, z with all others equal",
      reference: `generalized least squares on the likelihood's intercepts in ${BY.r}`,
      ours: item.groups.flatMap(({ logOdds, shift, share }) => [
        ...[logOdds, shift?.standardError ?? null, share?.z ?? null],
      ]),
      theirs: theirs.groups.flatMap(({ logOdds, standardError, z }) => [logOdds, standardError, z]),
      tolerance: 1e-4,
    },
    {
      ...common,
      quantity: "their p, by Holm's method and by the false discovery rate",
      reference: `${BY.r} p.adjust`,
      ours: item.groups.flatMap(({ shift }) => [
        ...[shift?.p ?? null, shift?.adjustedP ?? null, shift?.fdrP ?? null],
      ]),
      theirs: theirs.groups.flatMap(({ p, adjusted, fdr }) => [p, adjusted, fdr]),
      tolerance: 1e-4,
    },
  ];
}

function logistic(data: string, { logistic: ours }: DifItem, { logistic: theirs }: StoredItem): Comparison[] {
  const tests = [ours?.uniform, ours?.nonUniform, ours?.both];
  return [
    {
      topic,
      data,
      quantity: "logistic regression: likelihood ratios, df, p, changes of R2",
      reference: `${BY.r} glm, MASS polr`,
      ours: tests.flatMap((test) => (test == null ? [] : [test.difference, test.df, test.p, test.r2Change])),
      theirs: theirs.difference.flatMap((difference, at) => [
        ...[difference, theirs.df[at]!, theirs.p[at]!, theirs.r2Change[at]!],
      ]),
      tolerance: 1e-6,
    },
  ];
}

function strata(data: string, { mantelHaenszel: ours }: DifItem, theirs: StoredItem): Comparison[] {
  const expected = theirs.mantelHaenszel;
  if (expected === undefined) return [];
  return [
    {
      topic,
      data,
      quantity: "Mantel-Haenszel odds ratios, chi-squares, p",
      reference: `${BY.r} mantelhaen.test`,
      ours: ours === null ? [] : [ours.oddsRatio, ours.chiSquare, ours.p],
      theirs: [expected.oddsRatio, expected.chiSquare, expected.p],
      tolerance: 1e-10,
    },
  ];
}
