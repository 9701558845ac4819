import type { LatentClasses } from "../../../src/irt/classes/latent-classes-result";
import {
  CLASS_SETS,
  type ClassSet,
  cellsOf,
  classesOf,
  modelOf,
  reference,
} from "../../irt/classes/reference";
import { type Comparison, TOLERANCE } from "./comparison";
import { BY } from "./versions";

const topic = "Latent classes";
const formulas = `EM by Goodman's (1974) formulas in ${BY.r}`;
const flat =
  "EM in R stops where steps gain 1e-11 of the log-likelihood, which leaves some digits of parameters open where it is flat";
const flexmix = `flexmix ${reference.versions.flexmix}`;

/** Log-likelihoods, criteria, shares, probabilities and standard errors of every number of classes together. */
export function latentClassComparisons(): Comparison[] {
  return CLASS_SETS.flatMap((set) => [
    ...likelihoods(set),
    ...parameters(set),
    ...errors(set),
    ...byFlexmix(set),
  ]);
}

function likelihoods(set: ClassSet): Comparison[] {
  const found = classesOf(set);
  return [
    {
      topic,
      data: set.name,
      quantity: `log-likelihood, AIC, BIC, 1 to ${set.models.length} classes`,
      reference: formulas,
      ours: set.models.flatMap(({ classes }) => {
        const { logLik, aic, bic } = modelOf(found, classes);
        return [logLik, aic, bic];
      }),
      theirs: set.models.flatMap(({ logLik, aic, bic }) => [logLik, aic, bic]),
      tolerance: TOLERANCE.twoStep,
    },
  ];
}

function parameters(set: ClassSet): Comparison[] {
  const found = classesOf(set);
  return [
    {
      topic,
      data: set.name,
      quantity: "shares of the classes, probabilities, entropy",
      reference: formulas,
      ours: set.models.flatMap(({ classes }) => {
        const model = modelOf(found, classes);
        return [
          ...model.profiles.map(({ size }) => size),
          ...cellsOf(model, "probabilities").flat(),
          model.entropy,
        ];
      }),
      theirs: set.models.flatMap(({ sizes, probabilities, entropy }) => [
        ...sizes,
        ...probabilities.flatMap((row) => row.slice(0, cellsIn(found))),
        entropy ?? null,
      ]),
      tolerance: 2e-5,
      why: flat,
    },
  ];
}

/** An item that all answer alike is left out of ours and stands last in R's. */
function cellsIn(found: LatentClasses): number {
  return cellsOf(modelOf(found, 1), "probabilities")[0]!.length;
}

function errors(set: ClassSet): Comparison[] {
  const models = set.models.flatMap(({ classes, se }) => (se === undefined ? [] : [{ classes, se }]));
  if (models.length === 0) return [];
  const found = classesOf(set);
  return [
    {
      topic,
      data: set.name,
      quantity: "standard errors of shares and probabilities",
      reference: `differenced Hessian of the likelihood in ${BY.r}`,
      ours: models.flatMap(({ classes }) => {
        const model = modelOf(found, classes);
        return [...model.profiles.map(({ se }) => se), ...cellsOf(model, "se").flat()];
      }),
      theirs: models.flatMap(({ se }) => [...se.sizes, ...se.probabilities.flat()]),
      tolerance: TOLERANCE.statistic,
      relative: true,
    },
  ];
}

function byFlexmix(set: ClassSet): Comparison[] {
  const models = set.models.flatMap(({ classes, flexmix }) =>
    flexmix === undefined ? [] : [{ classes, flexmix }],
  );
  if (models.length === 0) return [];
  const found = classesOf(set);
  return [
    {
      topic,
      data: set.name,
      quantity: "log-likelihood, BIC, shares, probabilities of yes",
      reference: flexmix,
      ours: models.flatMap(({ classes }) => {
        const { logLik, bic, profiles } = modelOf(found, classes);
        const yes = profiles.flatMap(({ items }) =>
          items.map(({ probabilities }) => probabilities[1] ?? null),
        );
        return [logLik, bic, ...profiles.map(({ size }) => size), ...yes];
      }),
      theirs: models.flatMap(({ flexmix: { logLik, bic, sizes, yes } }) => [
        logLik,
        bic,
        ...sizes,
        ...yes.flat(),
      ]),
      tolerance: 2e-5,
      why: flat,
    },
  ];
}
