import type { PatternTable } from "../data/answers/pattern-table";
import { describeCfa } from "../factor/cfa/cfa";
import { fitCfa } from "../factor/cfa/fit-cfa";
import type { DescribedCfa } from "../factor/cfa/scores/reliability-intervals";
import { compareModels } from "../factor/cfa/tests/compare";
import { largestNumberOfFactors } from "../factor/efa/efa";
import { crossValidate } from "../factor/esem/cross-validation";
import { esem } from "../factor/esem/esem";
import { continuousMoments } from "../factor/moments/continuous-moments";
import { ordinalMoments } from "../factor/moments/ordinal-moments";
import type { Structure } from "../measures/structure";
import type { Analysis, AnalysisSettings } from "./analysis";
import type { Failures } from "./failures";
import { byItems } from "./omega-intervals";
import { oneFactorStructure } from "./one-factor";

export interface ConfirmOptions {
  readonly settings: AnalysisSettings;
  /** Declared structures that are to be confirmed. */
  readonly structures: readonly Structure[];
  /** Grouping whose levels are split each in half. */
  readonly by: string | undefined;
  readonly failures: Failures;
}

interface Confirmed extends Pick<Analysis, "comparison" | "crossValidation" | "esem"> {
  readonly described: readonly DescribedCfa[];
}

/**
 * Confirmatory models of one factor and of the structures, side by side; exploratory solutions with tests; models
 * found in one half of the people and fitted in the other. What cannot be computed is told to `failures`.
 *
 * @param table with the grouping that is split by
 */
export function confirm(table: PatternTable, options: ConfirmOptions): Confirmed {
  const { settings, structures, by, failures } = options;
  const one = oneFactorStructure(table, structures);
  const described = (one === null ? structures : [one, ...structures]).flatMap((structure) =>
    failures.attempt({ analysis: "cfa", of: structure.id }, () => describe(table, structure, options)),
  );
  const comparable = sameItems(described);
  const comparison =
    comparable.length < 2
      ? []
      : failures.attempt({ analysis: "comparison", of: "" }, () => compareModels(comparable));
  const crossValidation = failures.attempt({ analysis: "crossValidation", of: "" }, () =>
    crossValidate(table, withItems(table, structures), {
      ...modelChoices(settings),
      seed: settings.seed,
      factors: settings.factors,
      ...(by === undefined ? {} : { by }),
    }),
  );
  return {
    described,
    comparison: comparison[0] ?? null,
    crossValidation: crossValidation[0] ?? null,
    esem: exploratory(table, settings, failures),
  };
}

/** The structures whose items are all in the table: one may have been left out. */
function withItems(table: PatternTable, structures: readonly Structure[]): readonly Structure[] {
  const ids = new Set(table.items.map(({ id }) => id));
  return structures.filter(({ factors }) => factors.every(({ items }) => items.every((id) => ids.has(id))));
}

function modelChoices({ missing, correction, estimator }: AnalysisSettings) {
  return { missing, correction, ...(estimator === null ? {} : { estimator }) };
}

function describe(
  table: PatternTable,
  { id, label, model, factors }: Structure,
  { settings }: ConfirmOptions,
): DescribedCfa {
  const { parameterization, scaling } = settings;
  const fitted = fitCfa(table, model, { ...modelChoices(settings), parameterization, scaling });
  const labels = new Map(factors.map((factor) => [factor.id, factor.label]));
  return { model: fitted, result: describeCfa(fitted, { model, structure: { id, label, labels } }) };
}

/** The models of the items that most of them have. */
function sameItems(described: readonly DescribedCfa[]): readonly DescribedCfa[] {
  return byItems(described).reduce<readonly DescribedCfa[]>(
    (most, models) => (models.length > most.length ? models : most),
    [],
  );
}

function exploratory(table: PatternTable, settings: AnalysisSettings, failures: Failures) {
  const items = table.items.map(({ id }) => id);
  const { rotation, rotationStarts, seed } = settings;
  const choices = modelChoices(settings);
  const most = largestNumberOfFactors(items.length);
  const factors = settings.factors.filter((count) => count <= most);
  const continuous = table.items.some(({ scale }) => scale === "continuous");
  const [moments] = failures.attempt({ analysis: "esem", of: "" }, () =>
    continuous
      ? continuousMoments(table, { ...choices, items })
      : ordinalMoments(table, { ...choices, items }),
  );
  const group = moments?.[0];
  if (group === undefined) return [];
  return factors.flatMap((count) =>
    failures.attempt({ analysis: "esem", of: String(count) }, () =>
      esem(group, { ...choices, factors: count, rotation, rotationStarts, seed }),
    ),
  );
}
