import type { PatternTable } from "../../data/answers/pattern-table";
import { collapse } from "../../data/patterns/build-pattern-table";
import { blankIncomplete, dropItems } from "../../data/transform/select";
import { ItemwiseError } from "../../errors";
import { fitCfa } from "../../factor/cfa/fit-cfa";
import { keyFiguresOf } from "../../factor/cfa/key-figures";
import { withOneFactor } from "../../factor/structures/one-factor";
import { type Structure, structureWithout } from "../../measures/structure";
import { reliability } from "../../reliability/reliability";
import type { OtherAnswers } from "../analysis";
import * as messages from "../messages";
import type { ModelPart, Models } from "../part";
import type { AnalysisSettings } from "../settings";

const modelSettings = ["missing", "correction", "estimator", "parameterization", "scaling"] as const;
const reads = [...modelSettings, "parts", "categories", "seed", "correlation"] as const;
type Choices = Pick<AnalysisSettings, (typeof reads)[number]>;

const models: Models<keyof Choices> = {
  reads,
  readsParts: ["reliability"],
  inputs: ["alternateCoding", "structures", "withheld"],
  pieces({ alternateCoding, structures: confirmed, settings, withheld }) {
    if (alternateCoding === null) return [];
    const ids = alternateCoding.items.map(({ id }) => id);
    const withheldItems = withheld.inAlternateCoding.filter((id) => ids.includes(id));
    if (ids.length - withheldItems.length < 2) return [];
    const table = withheldItems.length === 0 ? alternateCoding : dropItems(alternateCoding, withheldItems);
    const structures = confirmed.flatMap((structure) => structureWithout(structure, withheldItems) ?? []);
    return [() => ({ otherAnswers: inAlternateCoding(table, structures, settings) })];
  },
};

export const robustness: ModelPart<"robustness"> = {
  id: "robustness",
  title: messages.partRobustness,
  needs: [],
  reads: [],
  tables: [],
  context: [],
  optional: { asked: "robustness", otherwise: { robustness: { answers: null } } },
  models,
  run: (_tables, _settings, { pieces }) => ({
    robustness: { answers: pieces().find((piece) => piece.otherAnswers)?.otherAnswers ?? null },
  }),
};

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
    models: withOneFactor(table, structures).map((structure) => modelOf(table, structure, settings)),
    scales: parts.includes("reliability")
      ? [allItems, ...factors].map((scale) => ({ ...scale, ...scaleOf(people, scale, settings) }))
      : [],
  };
}

function modelOf(
  table: PatternTable,
  { id, model }: Structure,
  { missing, correction, estimator, parameterization, scaling }: Choices,
): OtherAnswers["models"][number] {
  const choices = { missing, correction, parameterization, scaling, estimator: estimator ?? undefined };
  try {
    const figures = keyFiguresOf(fitCfa(table, model, choices));
    return { structure: id, figures, problem: figures === null ? "not-converged" : null };
  } catch (error) {
    return { structure: id, figures: null, problem: errorCode(error) };
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
