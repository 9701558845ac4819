import { correlate } from "../../correlation/correlate";
import { covarianceMatrix } from "../../correlation/moments";
import type { PatternTable } from "../../data/answers/pattern-table";
import { collapse } from "../../data/patterns/build-pattern-table";
import { asContinuous } from "../../data/transform/item-scores";
import { blankIncomplete, completeRows, dropItems } from "../../data/transform/select";
import { ItemwiseError } from "../../errors";
import type { KeyFigures } from "../../factor/cfa/cfa-result";
import { type Estimator, estimatorFor } from "../../factor/cfa/estimator";
import { fitCfa } from "../../factor/cfa/fit-cfa";
import { keyFiguresOf } from "../../factor/cfa/key-figures";
import { modelReliability } from "../../factor/cfa/scores/model-reliability";
import { medianNumber } from "../../factor/efa/retention/retention";
import { firstStructure, withOneFactor } from "../../factor/structures/one-factor";
import { type Structure, structureWithout } from "../../measures/structure";
import { cronbachAlpha } from "../../reliability/alpha";
import { fullInformationAlpha } from "../../reliability/alpha-estimates";
import { completeAnswers } from "../../reliability/complete-answers";
import { reliability } from "../../reliability/reliability";
import type { Alternative, OtherAnswers } from "../analysis";
import * as messages from "../messages";
import type { ModelInput, ModelPart, Models, Piece } from "../part";
import type { AnalysisSettings } from "../settings";

const modelSettings = ["missing", "correction", "estimator", "parameterization", "scaling"] as const;
const reads = [...modelSettings, "parts", "categories", "seed", "correlation"] as const;
type Choices = Pick<AnalysisSettings, (typeof reads)[number]>;

const models: Models<keyof Choices> = {
  reads,
  readsParts: ["reliability"],
  inputs: ["alternateCoding", "structures", "withheld"],
  pieces({ structures: confirmed, settings, alternateCoding, withheld }) {
    const { other, withheldItems } = inOtherCoding({ alternateCoding, withheld });
    const structures = confirmed.flatMap((structure) => structureWithout(structure, withheldItems) ?? []);
    return other === null ? [] : [() => ({ otherAnswers: inAlternateCoding(other, structures, settings) })];
  },
};

const laterModels: typeof models = {
  reads,
  readsParts: ["reliability"],
  inputs: ["table", "alternateCoding", "withheld", "working"],
  pieces({ table, settings, working: [structure], alternateCoding, withheld }) {
    if (structure === undefined) return [];
    const { other, withheldItems } = inOtherCoding({ alternateCoding, withheld });
    const pieces = otherChoices({ table, other, settings }).map((choice): Piece => {
      const own = choice.table === other ? structureWithout(structure, withheldItems) : structure;
      return () => ({ alternative: own === null ? undefined : alternativeOf(choice, own) });
    });
    const all: Piece = () => ({ alternative: orNull(() => fullInformation(table, structure)) ?? undefined });
    return pieces.length > 0 && hasIncomplete(table) ? [...pieces, all] : pieces;
  },
};

/** Whether answers to continuous items are missing. */
const hasIncomplete = (table: PatternTable): boolean =>
  table.items.every(({ scale }) => scale === "continuous") && completeRows(table).rows < table.rows;

/** The answers in the other coding without items that are withheld there; null without a coding or items. */
function inOtherCoding({
  alternateCoding: recoded,
  withheld,
}: Pick<ModelInput, "alternateCoding" | "withheld">) {
  const ids = recoded?.items.map(({ id }) => id) ?? [];
  const withheldItems = withheld.inAlternateCoding.filter((id) => ids.includes(id));
  const other =
    recoded === null || ids.length - withheldItems.length < 2 ? null : dropItems(recoded, withheldItems);
  return { other, withheldItems };
}

export const robustness: ModelPart<"robustness"> = {
  id: "robustness",
  title: messages.partRobustness,
  needs: [],
  reads: [],
  tables: [],
  context: [],
  optional: { asked: "robustness", otherwise: { robustness: { answers: null, alternatives: [] } } },
  models,
  laterModels,
  run: (_tables, _settings, { pieces }) => ({
    robustness: {
      answers: pieces().find((piece) => piece.otherAnswers)?.otherAnswers ?? null,
      alternatives: pieces().flatMap(({ alternative }) => alternative ?? []),
    },
  }),
};

interface Choice extends Pick<Alternative, "choice" | "detail"> {
  readonly table: PatternTable;
  readonly settings: Choices;
}

/** The analysis as it is, and with each choice made otherwise that these answers allow to be made otherwise. */
function otherChoices({
  table,
  other,
  settings,
}: {
  readonly table: PatternTable;
  readonly other: PatternTable | null;
  readonly settings: Choices;
}): Choice[] {
  const { missing, correction, parameterization, scaling, parts, categories, seed, correlation } = settings;
  // A spread of the settings would read them all.
  const chosen = { missing, correction, parameterization, scaling, parts, categories, seed, correlation };
  const isOrdered = table.items.some(({ scale }) => scale === "ordinal");
  const isGraded = table.items.some(({ categories: own }) => own.length > 2);
  const kind = isOrdered ? "ordered" : "continuous";
  const own = orNull(() => estimatorFor(kind, settings.estimator ?? undefined));
  // The analysis itself has no model then.
  if (own === null) return [];
  // Answers of more than two categories as numbers; otherwise unweighted least squares, or back from them.
  const usual: Estimator = isOrdered && !isGraded ? "WLSMV" : "MLR";
  const estimator = isGraded || own.parts.discrepancy === "ULS" ? usual : "ULSMV";
  const estimated = isGraded ? asContinuous(table) : table;
  const unweighted = {
    ...table,
    weight: table.count,
    weightSquared: table.count,
    weighting: "none" as const,
  };
  const isIncomplete = completeRows(table).rows < table.rows;
  const deletion = missing === "listwise" ? "pairwise" : "listwise";
  const all: readonly (Choice | false)[] = [
    { choice: "as analyzed", detail: own.estimator, table, settings },
    { choice: "estimator", detail: estimator, table: estimated, settings: { ...chosen, estimator } },
    table.weighting === "design" && { choice: "unweighted", detail: "", table: unweighted, settings },
    isIncomplete && {
      choice: deletion,
      detail: "",
      table,
      settings: { ...chosen, estimator: settings.estimator, missing: deletion },
    },
    other !== null && {
      choice: "coding",
      detail: categories === "declared" ? "dichotomized" : "declared",
      table: other,
      settings,
    },
  ];
  return all.filter((choice) => choice !== false);
}

/**
 * Number of factors, fit of a structure, and alpha and omega of its factors and, by a model of one factor, of all items,
 * under a choice.
 */
function alternativeOf({ choice, detail, table, settings }: Choice, structure: Structure): Alternative {
  const { missing, correlation: type, correction } = settings;
  const entering = missing === "listwise" ? blankIncomplete(table) : table;
  const people = collapse({ ...entering, groupings: [], stratum: null, cluster: null, strata: null });
  const correlation = orNull(() => correlate(people, { type, missing, correction }));
  const { figures, omegas, problem } = modelOf(table, structure, settings);
  const isOfAll = ({ items }: { readonly items: readonly string[] }): boolean =>
    items.length === table.items.length;
  const one = structure.factors.some(isOfAll) ? structure : firstStructure(table, []);
  const all = one && {
    factor: one.factors.find(isOfAll),
    omegas: one === structure ? omegas : modelOf(table, one, settings).omegas,
  };
  return {
    choice,
    detail,
    n: correlation?.n ?? null,
    factors: correlation && orNull(() => medianNumber(people, correlation, settings)),
    structure: structure.id,
    cfi: figures?.cfi ?? null,
    rmsea: figures?.rmsea ?? null,
    problem,
    scales: scalesOf(table, structure).map((scale) => ({
      ...scale,
      alpha: asReliability(alphaOf(people, scale.items)),
      omega: asReliability(
        (scale.structure === null ? all?.omegas[all.factor?.id ?? ""] : omegas[scale.scale]) ?? null,
      ),
    })),
  };
}

/** All items, and the factors of a structure that have fewer. */
function scalesOf(table: PatternTable, { id: structure, factors }: Structure) {
  const all = { structure: null, scale: "all", items: table.items.map(({ id }) => id) };
  const fewer = factors.filter(({ items }) => items.length < all.items.length);
  return [all, ...fewer.map(({ id, items }) => ({ structure, scale: id, items }))];
}

/** Alpha by full information; models use all answers as they are. */
function fullInformation(table: PatternTable, structure: Structure): Alternative {
  const { n, alphaOf: alphaOfAll } = fullInformationAlpha(table);
  return {
    choice: "full information",
    detail: "",
    n,
    factors: null,
    structure: structure.id,
    cfi: null,
    rmsea: null,
    problem: null,
    scales: scalesOf(table, structure).map((scale) => ({
      ...scale,
      alpha: asReliability(alphaOfAll(scale.items)),
      omega: null,
    })),
  };
}

function alphaOf(people: PatternTable, items: readonly string[]): number | null {
  const complete = completeAnswers(people, items);
  const { n, covariance } = covarianceMatrix(complete, { items: [...items.keys()], missing: "listwise" });
  return n < 2 ? null : cronbachAlpha(covariance);
}

/** A coefficient outside 0 to 1 is no reliability. */
const asReliability = (value: number | null): number | null =>
  value !== null && value >= 0 && value <= 1 ? value : null;

function orNull<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    errorCode(error);
    return null;
  }
}

function inAlternateCoding(
  table: PatternTable,
  structures: readonly Structure[],
  settings: Choices,
): OtherAnswers {
  const { missing, categories, parts } = settings;
  const items = table.items.map(({ id }) => id);
  const allItems = { structure: null, scale: "all", items };
  const factors = structures.flatMap(({ id, factors: own }) =>
    own.map((factor) => ({ structure: id, scale: factor.id, items: factor.items })),
  );
  const people = collapse({ ...(missing === "listwise" ? blankIncomplete(table) : table), groupings: [] });
  return {
    categories: categories === "declared" ? "dichotomized" : "declared",
    items,
    models: withOneFactor(table, structures).map((structure) => {
      const { figures, problem } = modelOf(table, structure, settings);
      return { structure: structure.id, figures, problem };
    }),
    scales: parts.includes("reliability")
      ? [allItems, ...factors].map((scale) => ({ ...scale, ...scaleOf(people, scale, settings) }))
      : [],
  };
}

function modelOf(
  table: PatternTable,
  { model }: Structure,
  { missing, correction, estimator, parameterization, scaling }: Choices,
): Pick<Alternative, "problem"> & {
  readonly figures: KeyFigures | null;
  /** By factor, of the sum of its items. */
  readonly omegas: Readonly<Record<string, number | null>>;
} {
  const choices = { missing, correction, parameterization, scaling, estimator: estimator ?? undefined };
  try {
    const fit = fitCfa(table, model, choices);
    const figures = keyFiguresOf(fit);
    const omegas = modelReliability(fit.fitted).reliability.map(
      ({ factor, omegaCategorical }) => [factor, omegaCategorical] as const,
    );
    return {
      figures,
      omegas: Object.fromEntries(omegas),
      problem: figures === null ? "not-converged" : null,
    };
  } catch (error) {
    return { figures: null, omegas: {}, problem: errorCode(error) };
  }
}

function scaleOf(
  table: PatternTable,
  { scale, structure, items }: { scale: string; structure: string | null; items: readonly string[] },
  { seed, correction, correlation }: Choices,
): Pick<OtherAnswers["scales"][number], "alpha" | "omegaTotal"> {
  try {
    const named = { scale, structure, label: scale, items };
    const { alpha, omegaTotal } = reliability(table, named, { bootstrap: 0, seed, correction, correlation });
    return { alpha, omegaTotal };
  } catch (error) {
    errorCode(error);
    return { alpha: null, omegaTotal: null };
  }
}

/** Anything but an ItemwiseError is a defect. */
function errorCode(error: unknown): string {
  if (!(error instanceof ItemwiseError)) throw error;
  return error.code;
}
