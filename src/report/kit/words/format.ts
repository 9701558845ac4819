import type { Analysis } from "../../../analysis/analysis";
import { givenSettings, type RotationNumbers } from "../../../factor/efa/rotation/rotations";
import type { Extraction } from "../../../factor/efa/solution";
import { type IrtModelName, itemModel } from "../../../irt/model/irt-models";
import type { IrtResult } from "../../../irt/model/irt-result";
import { groupingKey } from "../../../measures/structure";
import * as messages from "./messages";

/** Significance level. */
export const LEVEL = 0.05;

/** A number of people with three digits: more would overstate the precision. */
export const roundPeople = (people: number): number => Number(people.toPrecision(3));

export const extractionName = (extraction: Extraction): string => messages.extraction({ extraction });

/** Variants of messages. */
export const IRT_MODEL_CODES = {
  Rasch: "Rasch",
  "2PL": "two-parameter",
  "3PL": "three-parameter",
  "4PL": "four-parameter",
  graded: "graded",
  "partial credit": "partial-credit",
  "generalized partial credit": "generalized-partial-credit",
  "rating scale": "rating-scale",
  nominal: "nominal",
  sequential: "sequential",
  "sequential Rasch": "sequential-rasch",
} as const satisfies Readonly<Record<IrtModelName, string>>;

/** An item response model inside a sentence. */
export const irtModelName = (model: IrtModelName): string =>
  messages.irtModel({ model: IRT_MODEL_CODES[model] });

/** Settings of the rotation that were stated, in one sentence; null without any. */
export function rotationSettingsText(settings: RotationNumbers | undefined): string | null {
  const given = givenSettings(settings ?? {}).map(([name, value]) =>
    messages.rotationSetting({ name, value }),
  );
  return given.length === 0 ? null : messages.rotationSettings({ settings: given });
}

/** Whether slopes are 1 and the factors' variances free, so that levels are in logits. */
export const hasUnitSlopes = ({ model }: Pick<IrtResult, "model">): boolean =>
  itemModel(model).slopes === "one";

export const irtLabel = ({ irt, measure }: Analysis, structure: string): string =>
  irt.find((result) => result.structure === structure)?.label ??
  measure.structures.find(({ id }) => id === structure)?.label ??
  structure;

/** A factor's label; "the factor" for a single one without a label. */
export function irtFactorLabel({ factors }: Pick<IrtResult, "factors">, id: string): string {
  const found = factors.find((factor) => factor.id === id);
  if (found === undefined) return id;
  return factors.length === 1 && found.label === found.id ? messages.theFactor() : found.label;
}

/** Whether no item loads on several factors. */
export const isSimple = ({ items }: Pick<IrtResult, "items">): boolean =>
  items.every(({ a }) => a.filter((slope) => slope !== 0).length <= 1);

/** The factor with an item's steepest slope. */
export const mainFactor = (a: readonly number[]): number =>
  a.reduce((best, slope, f) => (Math.abs(slope) > Math.abs(a[best] ?? 0) ? f : best), 0);

/** The main model, for the first screen and single items: of the working model, else of the first structure, else the first converged one. */
export function mainIrt({ irt, workingModel, settings }: Analysis): IrtResult | undefined {
  const usable = irt.filter(({ converged }) => converged);
  // A structure with a factor of higher order has no such model, its first-order factors may have.
  const alike = usable.find(
    ({ factors }) => workingModel !== null && groupingKey(factors) === groupingKey(workingModel.factors),
  );
  const wanted = [workingModel?.structure, workingModel?.base, alike?.structure, ...settings.structures];
  const found = wanted.map((id) => usable.find(({ structure }) => structure === id));
  return found.find((result) => result !== undefined) ?? usable[0];
}
