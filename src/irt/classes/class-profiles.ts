import type { ClusterLabels } from "../../survey/design/sample-design";
import type { IrtPatterns } from "../model/irt-patterns";
import { type ClassCovariance, classCovariance } from "./class-covariance";
import { type ClassData, type ClassParameters, classParameters } from "./class-data";
import { classOrder } from "./class-order";
import type { LatentClass, LatentClassModel } from "./latent-classes-result";

interface ProfileInput {
  readonly data: ClassData;
  readonly patterns: IrtPatterns;
  readonly ids: readonly string[];
  readonly people: number;
  readonly labels: ClusterLabels | undefined;
}

type Profiles = Pick<LatentClassModel, "profiles" | "boundary" | "order" | "reversals">;

/** The classes of a fitted model in descending order of the mean, with their standard errors. */
export function classProfiles(fitted: ClassParameters, input: ProfileInput): Profiles {
  const { data, ids } = input;
  const parameters = byMean(data, fitted);
  const covariance = classCovariance(data, parameters, input);
  const profiles = Array.from(parameters.sizes, (size, k) => ({
    size,
    se: covariance === null ? null : errorOf(covariance, covariance.size(k)),
    mean: meanOf(data, parameters, k),
    items: itemsOf(input, { parameters, covariance, classIndex: k }),
  }));
  return {
    profiles,
    boundary: profiles.flatMap(({ items }, k) =>
      items.flatMap(({ id, probabilities }) =>
        probabilities.includes(0) ? [{ class: k + 1, item: id }] : [],
      ),
    ),
    ...classOrder({ data, parameters, covariance, ids, people: input.people }),
  };
}

function byMean(data: ClassData, fitted: ClassParameters): ClassParameters {
  const width = data.cells + 1;
  const means = Array.from(fitted.sizes, (_, k) => meanOf(data, fitted, k));
  const order = means.map((_, k) => k).sort((a, b) => means[b]! - means[a]!);
  const sorted = classParameters(data, order.length);
  order.forEach((from, k) => {
    sorted.sizes[k] = fitted.sizes[from]!;
    const own = fitted.probabilities.subarray(from * width, (from + 1) * width);
    sorted.probabilities.set(own, k * width);
  });
  return sorted;
}

function meanOf(
  { items, first, cells }: ClassData,
  { probabilities }: ClassParameters,
  classIndex: number,
): number {
  let mean = 0;
  for (let item = 0; item < items; item++)
    for (let cell = first[item]!; cell < first[item + 1]!; cell++)
      mean += (cell - first[item]!) * probabilities[classIndex * (cells + 1) + cell]!;
  return mean;
}

function itemsOf(
  { data: { first, cells }, ids }: ProfileInput,
  {
    parameters,
    covariance,
    classIndex,
  }: { parameters: ClassParameters; covariance: ClassCovariance | null; classIndex: number },
): LatentClass["items"] {
  return ids.map((id, item) => {
    const own = Array.from({ length: first[item + 1]! - first[item]! }, (_, at) => first[item]! + at);
    return {
      id,
      probabilities: own.map((cell) => parameters.probabilities[classIndex * (cells + 1) + cell]!),
      se: own.map((cell) =>
        covariance === null ? null : errorOf(covariance, covariance.probability(classIndex, cell)),
      ),
    };
  });
}

function errorOf(covariance: ClassCovariance, sum: ReturnType<ClassCovariance["size"]>): number | null {
  return sum.length === 0 ? null : Math.sqrt(Math.max(0, covariance.variance(sum)));
}
