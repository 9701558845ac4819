import type { Alternative, Analysis } from "../../analysis/analysis";
import { USE_LIMITS } from "../../verdicts/scale-uses";
import { coefficient } from "../../words/format";
import { keyOf } from "../../words/key";
import * as names from "../../words/messages";
import { scoredStructure } from "../kit/recommended-scores";
import { isSameScale, leadScales, shownScales } from "../kit/scales";
import { appendixBlocks, chapter } from "../kit/tables/blocks";
import type { ReportChapter, ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { modelLabel } from "../kit/words/model-names";
import { analyzedAs, texts } from "../kit/words/phrases";
import { rangeText } from "../kit/words/range-text";
import * as messages from "./messages";

const LIMIT = USE_LIMITS.ranking;

/** Whether results depend on choices of the analysis; null where nothing could be chosen otherwise. */
export function robustnessChapter(analysis: Analysis): ReportChapter | null {
  if (analysis.robustness.alternatives.length < 2) return null;
  return chapter(
    "survey",
    "robustness",
    messages.robustnessTitle(),
    robustnessSentences(analysis),
    appendixBlocks(messages.scalesByChoice(), alternativesTable(analysis), scalesTable(analysis)),
  );
}

export function robustnessSentences(analysis: Analysis): readonly string[] {
  const { alternatives } = analysis.robustness;
  const [own, ...others] = alternatives;
  const alphas = alternatives.flatMap((one) => scored(analysis, one).flatMap(({ alpha }) => alpha ?? []));
  if (own === undefined || alphas.length < 2) return [];
  const mine = scored(analysis, own);
  const crosses = (one: Alternative): boolean =>
    scored(analysis, one).some(({ alpha }, at) => {
      const usual = mine[at]?.alpha ?? null;
      return alpha !== null && usual !== null && alpha >= LIMIT !== usual >= LIMIT;
    });
  const namesOf = (those: readonly Alternative[]): string[] => those.map((one) => choiceName(analysis, one));
  const counted = others.filter((one) => one.factors !== null && own.factors !== null);
  const ofFactors = namesOf(counted.filter((one) => one.factors !== own.factors));
  const ofAlpha = namesOf(others.filter(crosses));
  const isNone = ofFactors.length + ofAlpha.length === 0;
  return texts(
    messages.rangeOverChoices({
      n: alternatives.length,
      scales: scalesOf(mine),
      alpha: rangeText(alphas, coefficient),
    }),
    isNone && messages.noChoiceMatters({ limit: LIMIT }),
    ofFactors.length > 0 && messages.factorsDiffer({ choices: ofFactors }),
    ofAlpha.length > 0 && messages.alphaCrosses({ limit: LIMIT, choices: ofAlpha }),
  );
}

export function alternativesTable(analysis: Analysis): ReportTable | null {
  const { alternatives } = analysis.robustness;
  const [own] = alternatives;
  return tableOf(alternatives, {
    id: "other-choices",
    title: messages.otherChoicesTitle(),
    columns: [
      column(["choice", messages.columnChoice(), "text"], (one) => choiceName(analysis, one)),
      { key: "n", label: names.columnPeople(), format: "integer" },
      column(["factors", messages.columnMedianFactors(), "integer"], ({ factors }) => factors, {
        bold: ({ factors }) => factors !== own?.factors,
      }),
      column(["alpha", names.alpha(), "coefficient2"], (one) => rangeOf(scored(analysis, one), "alpha")),
      column(["omega", names.omega(), "coefficient2"], (one) => rangeOf(scored(analysis, one), "omega")),
      { key: "cfi", label: names.cfi(), format: "coefficient3" },
      { key: "rmsea", label: names.rmsea(), format: "coefficient3" },
    ],
    notes: [
      own !== undefined && messages.otherChoicesNote({ scales: scalesOf(scored(analysis, own)) }),
      own !== undefined && messages.otherChoicesModel({ model: modelLabel(analysis, own.structure) }),
    ],
  });
}

function scalesTable(analysis: Analysis): ReportTable | null {
  const rows = analysis.robustness.alternatives.flatMap((one) =>
    definedScales(analysis, one).flatMap((scale) => (scale.structure === null ? [] : [{ one, scale }])),
  );
  const shown = shownScales(analysis);
  return tableOf(rows, {
    id: "scales-by-choice",
    title: messages.scalesByChoice(),
    columns: [
      column(
        ["scale", names.columnScale(), "text"],
        ({ scale }) => shown.find((one) => isSameScale(one, scale))?.name ?? scale.scale,
      ),
      column(["choice", messages.columnChoice(), "text"], ({ one }) => choiceName(analysis, one)),
      column(["alpha", names.alpha(), "coefficient2"], ({ scale }) => scale.alpha),
      column(["omega", names.omega(), "coefficient2"], ({ scale }) => scale.omega),
    ],
  });
}

type Scales = Alternative["scales"];

/** Without the omega of scales whose omega is not defined. */
function definedScales(analysis: Analysis, { scales }: Alternative): Scales {
  const scored = scoredStructure(analysis);
  const undefinedOnes = shownScales(analysis).filter(
    ({ omegaOutside, structure }) =>
      omegaOutside !== undefined && (structure === null || structure === scored),
  );
  return scales.map((one) =>
    undefinedOnes.some((scale) => isSameScale(one, scale)) ? { ...one, omega: null } : one,
  );
}

/** The scales with which the report leads, in this order; all items where it leads with none of these. */
function scored(analysis: Analysis, alternative: Alternative): Scales {
  const scales = definedScales(analysis, alternative);
  const found = leadScales(analysis).flatMap((lead) => scales.find((one) => isSameScale(one, lead)) ?? []);
  return found.length > 0 ? found : scales.filter(({ structure }) => structure === null);
}

/** How many scales; 0 for all items. */
const scalesOf = (scales: Scales): number =>
  scales.some(({ structure }) => structure !== null) ? scales.length : 0;

/** The value of a single scale; from lowest to highest of several. */
function rangeOf(scales: Scales, figure: "alpha" | "omega"): string | number | null {
  const values = scales.flatMap((scale) => scale[figure] ?? []);
  const [only] = values;
  return only === undefined || values.length === 1 ? (only ?? null) : rangeText(values, coefficient);
}

function choiceName({ items }: Analysis, { choice, detail }: Alternative): string {
  if (choice === "coding")
    return messages.otherCoding({
      coding: analyzedAs(detail === "declared" ? "declared" : "dichotomized"),
    });
  const isGraded = choice === "estimator" && items.some(({ categories }) => categories.length > 2);
  return messages.choice({ choice: isGraded ? "as-numbers" : keyOf(choice), detail });
}
