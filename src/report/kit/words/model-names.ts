import type { Analysis } from "../../../analysis/analysis";
import type { CfaResult } from "../../../factor/cfa/cfa-result";
import type { InvarianceStepName } from "../../../factor/invariance/invariance-result";
import { keyOf } from "../../../words/key";
import * as names from "../../../words/messages";
import * as messages from "./messages";

/** A confirmatory model's label; models found in one half are named by their factors. */
export function modelLabel(analysis: Analysis, id: string): string {
  const named =
    analysis.cfa.find(({ structure }) => structure === id)?.label ??
    analysis.measure.structures.find((structure) => structure.id === id)?.label;
  if (named !== undefined) return named;
  const found = /^found-(\d+)$/.exec(id);
  return found ? messages.foundModel({ n: Number(found[1]) }) : id;
}

/** A factor's label in a confirmatory model, or its id. */
export const factorLabel = (model: Pick<CfaResult, "factors"> | undefined, id: string): string =>
  model?.factors.find((factor) => factor.id === id)?.label ?? id;

/** A factor's label in the structure whose invariance was examined. */
export function structureFactorLabel(analysis: Analysis, structure: string, factor: string): string {
  const structures = [...analysis.measure.structures, ...analysis.cfa];
  const working = analysis.workingModel?.structure === structure ? [analysis.workingModel] : [];
  const factors = [
    ...structures.filter((one) => ("id" in one ? one.id : one.structure) === structure),
    ...working,
  ].flatMap((one): readonly { readonly id: string; readonly label: string }[] => one.factors);
  return factors.find(({ id }) => id === factor)?.label ?? factor;
}

/** A step of the invariance ladder inside a sentence. */
export const stepName = (name: string): string =>
  isStep(name) ? messages.invarianceStep({ step: name }) : name;

/** What a step holds equal, in words, from the record's names. */
export const equalityNames = (equal: readonly string[]): readonly string[] =>
  equal.map((name) => {
    const what = EQUALITIES.find((one) => keyOf(one) === keyOf(name));
    return what === undefined ? name : messages.equality({ what: keyOf(what) });
  });

const EQUALITIES = ["loadings", "thresholds", "intercepts", "residual variances", "means"] as const;

export const INVARIANCE_STEPS: readonly InvarianceStepName[] = [
  ...(["configural", "thresholds", "loadings", "intercepts", "scalar", "strict", "means"] as const),
];

const isStep = (name: string): name is InvarianceStepName =>
  (INVARIANCE_STEPS as readonly string[]).includes(name);

type Parameter = Readonly<Record<"lhs" | "op" | "rhs", string>>;

/** "exploitation =~ h" as "loading of h on exploitation"; names not in `items` are factors. */
export function parameterName({ lhs, op, rhs }: Parameter, items: readonly string[]): string {
  const ofItem = items.includes(lhs);
  switch (op) {
    case "=~":
      return messages.parameterLoading({ item: rhs, factor: lhs });
    case "~":
      return messages.parameterRegression({ outcome: lhs, predictor: rhs });
    case "|":
      return messages.parameterThreshold({ number: rhs.replace(/^t/, ""), item: lhs });
    case "~*~":
      return messages.parameterScale({ item: lhs });
    case "~1":
      return ofItem ? messages.parameterIntercept({ item: lhs }) : messages.parameterMean({ factor: lhs });
    default:
      if (lhs === rhs)
        return ofItem
          ? messages.parameterResidualVariance({ item: lhs })
          : messages.parameterVariance({ factor: lhs });
      return ofItem
        ? messages.parameterResidualCovariance({ first: lhs, second: rhs })
        : messages.parameterCovariance({ first: lhs, second: rhs });
  }
}

/** Label of a declared structure; "All items" for null. */
export function structureLabel(analysis: Analysis, id: string | null): string {
  if (id === null) return names.allItems();
  return analysis.measure.structures.find((structure) => structure.id === id)?.label ?? id;
}
