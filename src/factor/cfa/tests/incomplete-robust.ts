import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import { innerProduct, product, trace, transposedProduct } from "../../../numeric/linear-algebra/dense";
import { NONE_HELD, saturatedParts } from "../../incomplete/incomplete-moments";
import { placesAmong } from "../../moments/moment-square";
import type { FittedModel } from "../estimation/fitted-model";
import { maximumLikelihood } from "../estimation/maximum-likelihood";
import { directions } from "../standard-errors/directions";
import {
  type Derivatives,
  people,
  quadraticForm,
  sumOverGroups,
  type WeightedGroup,
  weightedGroups,
  weightedGroupsOf,
} from "../standard-errors/weighted-groups";
import type { Statistic } from "./fit-indices";
import { independenceModel } from "./independence";

/**
 * The statistics that robust indices of incomplete answers rest on (Zhang & Savalei 2023, FIML-C): n times the
 * discrepancy that complete answers would have, of the saturated moments from what the estimates imply, so that missing
 * answers do not hide misfit; and its mean under the model, tr(W M Gamma M'), M = I - J (J' H J)^-1 J' H, with W the
 * normal-theory weight of complete answers and H the observed information, both at the saturated moments, and Gamma the
 * moments' covariance: H^-1, or the sandwich.
 *
 * All of it is of the moments that are not those of the covariates among themselves, which the sample has.
 *
 * @param options `robust`: whether Gamma is the sandwich
 * @returns of the model and of unrelated items; null where information is singular
 * @see Reference: lavaan's fitMeasures, `*.robust`, with `missing = "ml"`.
 */
export function incompleteStatistics(
  fitted: FittedModel,
  { robust, df, independenceDf }: { robust: boolean; df: number; independenceDf: number },
): { readonly model: Statistic; readonly independence: Statistic } | null {
  const { data, discrepancy } = fitted;
  const { covariates } = fitted.table;
  const held = data.map(({ items }) =>
    covariates.length === 0 ? NONE_HELD : new Set(placesAmong(items, covariates)),
  );
  const apart = withoutMoments(independenceModel(data, { discrepancy, covariates }), held);
  const how = { robust, held };
  const model = statisticOf(weightedGroups(fitted), { ...how, free: directions(fitted).count, df });
  const independence = statisticOf(weightedGroupsOf(apart), { ...how, free: apart.free, df: independenceDf });
  return model && independence && { model, independence };
}

/** Without the parameters that are moments themselves, one by one. */
function withoutMoments(model: Derivatives, held: readonly ReadonlySet<number>[]): Derivatives {
  const { free } = model;
  const own = new Set(
    model.jacobian.flatMap((jacobian, group) =>
      [...held[group]!].map((row) => jacobian.subarray(row * free, (row + 1) * free).indexOf(1)),
    ),
  );
  const jacobian = model.jacobian.map((matrix) => matrix.filter((_, at) => !own.has(at % free)));
  return { ...model, jacobian, free: free - own.size };
}

interface Conditions {
  readonly free: number;
  readonly robust: boolean;
  readonly df: number;
  /** By group: moments that the sample has. */
  readonly held: readonly ReadonlySet<number>[];
}

function statisticOf(
  groups: readonly WeightedGroup[],
  { free, robust, df, held }: Conditions,
): Statistic | null {
  const total = people(groups.map(({ data }) => data));
  const blocks = groups.map((group, index) => blocksOf(group, { robust, held: held[index]! }));
  const sum = (of: "information" | "spread" | "crossed" | "weighed"): Float64Array =>
    sumOverGroups(groups, free, (_, index) => blocks[index]![of]);
  const inverse = symmetricInverse(sum("information"), free);
  if (inverse === null) return null;
  const square = { rows: free, inner: free, columns: free };
  const turned = product(product(inverse, sum("spread"), square), inverse, square);
  const left = innerProduct(turned, sum("weighed")) - 2 * innerProduct(inverse, sum("crossed"));
  return {
    chiSquare: blocks.reduce((all, { value }, g) => all + 2 * groups[g]!.share * total * value, 0),
    expected: blocks.reduce((all, block) => all + block.trace, left),
    df,
  };
}

/** Discrepancy and tr(W Gamma) of a group; J' H J, J' H Gamma H J, J' H Gamma W J and J' W J in its columns. */
function blocksOf(
  { data, implied, jacobian, columns: { length: columns } }: WeightedGroup,
  { robust, held }: { readonly robust: boolean; readonly held: ReadonlySet<number> },
) {
  const { moments } = data;
  const rows = moments.length;
  const complete = maximumLikelihood({ ...data, incomplete: undefined });
  const { information, bread, meat } = saturatedParts(moments, held, data.incomplete!);
  const wide = { rows, inner: rows, columns };
  const square = { ...wide, columns: rows };
  const gamma = robust ? product(product(bread, meat, square), bread, square) : bread;
  const weighed = complete.weigh(jacobian, columns, moments);
  const across = { rows: columns, inner: rows, columns };
  return {
    value: complete.value(implied),
    trace: trace(complete.weigh(gamma, rows, moments), rows),
    information: quadraticForm(information, jacobian, { rows, columns }),
    spread: quadraticForm(robust ? meat : information, jacobian, { rows, columns }),
    crossed: transposedProduct(jacobian, product(information, product(gamma, weighed, wide), wide), across),
    weighed: transposedProduct(jacobian, weighed, across),
  };
}
