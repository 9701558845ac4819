import { groupedItemFit } from "../../../src/irt/fit/grouped-item-fit";
import { meanSquares } from "../../../src/irt/fit/mean-squares";
import { itemMetrics } from "../../../src/irt/information/item-metrics";
import { linkForms } from "../../../src/irt/linking/link-forms";
import { likelihoodScores } from "../../../src/irt/scores/likelihood-scores";
import { mapScores } from "../../../src/irt/scores/score-rows";
import {
  answersIn,
  FORMS,
  fittedModel,
  type StoredItemFit,
  type StoredModel,
  type StoredScores,
  stored,
} from "../../irt/model-reference";
import type { Comparison } from "./comparison";
import { BY } from "./versions";

const topic = "Item response models";

export function itemModelComparisons(): Comparison[] {
  return [
    ...stored.models.flatMap(ofModel),
    ...stored.scores.flatMap(ofScores),
    ...stored.itemFit.flatMap(ofItemFit),
    ...ofLinking(),
  ];
}

const DATA = {
  science: "Science (mirt)",
  sim8: "eight simulated items of four categories",
  lsat6: "LSAT6",
  lsat7: "LSAT7",
} as const;

/** Models of one factor by mirt: the log-likelihood and the items' estimates. */
function ofModel(theirs: StoredModel): Comparison[] {
  const fitted = fittedModel(theirs.data, theirs.model);
  const common = {
    topic,
    data: `${DATA[theirs.data]}, ${theirs.model} model`,
    reference: BY.mirt,
    tolerance: 2e-4,
    why: "mirt stops where no parameter changes by 1e-9 in a step of its EM, some 1e-4 from the maximum.",
  };
  const items = itemMetrics(fitted);
  return [
    { ...common, quantity: "log-likelihood", ours: [fitted.logLikelihood], theirs: [theirs.logLik] },
    {
      ...common,
      quantity: "slopes, difficulties or intercepts, category scores",
      ours: items.flatMap((own, j) => {
        const { d, scores } = theirs.items[j]!;
        return [
          ...own.a,
          ...(d === undefined ? own.difficulty : own.d),
          ...(scores ? own.categoryScores : []),
        ];
      }),
      theirs: theirs.items.flatMap(({ a, d, difficulty, scores }) => [
        a,
        ...(d ?? difficulty ?? []),
        ...(scores ?? []),
      ]),
    },
  ];
}

/** Scores of answers that have one, with their standard errors. */
function ofScores({ data, model, answers, ...theirs }: StoredScores): Comparison[] {
  const fitted = fittedModel(data, model);
  return (["map", "ml", "wle"] as const).flatMap((method): Comparison[] => {
    const expected = theirs[method];
    if (expected === undefined) return [];
    const given = answersIn(answers);
    const { of, ...scores } =
      method === "map" ? mapScores(fitted, given) : likelihoodScores(fitted, method, given);
    const finite = expected.flatMap(([score], row) => (typeof score === "number" ? [of[row]!] : []));
    return [
      {
        topic,
        data: `${DATA[data]}, ${model} model`,
        quantity:
          method === "wle" ? "WLE scores" : `${method.toUpperCase()} scores and their standard errors`,
        reference: BY.mirt,
        // The standard errors of WLE are not mirt's (`likelihoodScores`).
        ours: finite.flatMap((row) => [
          scores.estimates[row]!,
          ...(method === "wle" ? [] : [scores.standardErrors[row]!]),
        ]),
        theirs: expected.flatMap(([score, error]) =>
          typeof score === "number" ? [score, ...(method === "wle" ? [] : [error])] : [],
        ),
        tolerance: 5e-4,
        why: "mirt's standard errors are from differences of the likelihood.",
      },
    ];
  });
}

function ofItemFit({ data, model, squares, x2, g2 }: StoredItemFit): Comparison[] {
  const fitted = fittedModel(data, model);
  const common = { topic, data: `${DATA[data]}, ${model} model`, reference: BY.mirt };
  const grouped = groupedItemFit(fitted);
  const values = (own: typeof x2): number[] => own?.flat() ?? [];
  return [
    {
      ...common,
      quantity: "outfit and infit with z",
      ours: meanSquares(fitted).flatMap(({ outfit, outfitZ, infit, infitZ }) => [
        outfit,
        outfitZ,
        infit,
        infitZ,
      ]),
      theirs: squares.flat(),
      tolerance: 2e-4,
      why: "At mirt's own estimates.",
    },
    ...(x2 === undefined
      ? []
      : [
          {
            ...common,
            quantity: "X2 and G2 of ten groups, degrees of freedom",
            ours: grouped.flatMap((own) => [own.x2, own.df, own.g2, own.g2Df]),
            theirs: x2.flatMap((own, item) => [...values([own]), ...values(g2?.slice(item, item + 1))]),
            tolerance: 1e-3,
            why: "At mirt's own estimates; X2 is several hundred.",
          },
        ]),
  ];
}

const LINKING = { "2pl": "2PL", "3pl": "3PL", grm: "graded", gpcm: "generalized partial credit" } as const;

/** With normal weights; the tests compare uniform ones too. */
function ofLinking(): Comparison[] {
  return (Object.keys(FORMS) as (keyof typeof FORMS)[]).flatMap((model) =>
    (["haebara", "stocking-lord"] as const).map((method): Comparison => {
      const { slope, intercept } = linkForms(...FORMS[model], { method });
      return {
        topic,
        data: `two simulated forms, ${LINKING[model]} model`,
        quantity: `linking constants, ${method}`,
        reference: `minima found in ${BY.r}`,
        ours: [slope, intercept],
        theirs: stored.linking.constants[model][`${method.replace("-", "_")}_normal_81_to_X`] ?? [],
        tolerance: 1e-6,
      };
    }),
  );
}
