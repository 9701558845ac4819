import { foundStructure } from "../../analysis/models/asked-models";
import { type AnalysisChoices, resolveSettings } from "../../analysis/settings";
import { tablesOf } from "../../analysis/tables";
import type { Responses } from "../../data/answers/responses";
import { ItemwiseError } from "../../errors";
import { keepsScales, modelTemplate, type Template } from "../../factor/model/model-template";
import type { Measure } from "../../measures/measure";
import { type Structure, structuresOf } from "../../measures/structure";
import * as names from "../../words/messages";
import { notify } from "../exit";

interface Asked {
  readonly template: Template;
  /** The structure whose factors are the scales. @default the first of several factors, or the first */
  readonly structure?: readonly string[] | undefined;
}

/**
 * The measure with one structure: the template's, of the scales of a declared structure, or of the factor solution where
 * none is declared or a number of factors is asked for.
 * @throws ItemwiseError "not-identified" as `modelTemplate`, "unknown-choice" for a structure that is not declared,
 *   "no-scales" where the factor solution gives none
 */
export function templatedMeasure(
  responses: Responses,
  { template, structure }: Asked,
  choices: AnalysisChoices,
): Measure {
  const { measure } = responses;
  const declared = declaredScales(measure, structure);
  const [factors, ...others] = choices.factors ?? [];
  if (others.length > 0) {
    throw new ItemwiseError("unknown-choice", "A template has one number of factors.", {
      hint: "Name one, such as --factors 3.",
    });
  }
  const isFound = keepsScales(template)
    ? declared === null || factors !== undefined
    : template === "esem" && declared === null && factors === undefined;
  const found = isFound ? foundScales(responses, choices) : null;
  const scales = found ?? declared;
  const all = responses.items.map(({ id }) => id);
  const own = scales?.factors ?? [{ id: "all", label: "", items: all }];
  const model = modelTemplate(template, own, { taken: Object.keys(measure.external), factors });
  if (scales !== null && keepsScales(template))
    notify(
      found === null
        ? `The scales are those of the structure ${scales.id}.\n`
        : "The scales are those of the factor solution of these answers: other answers must confirm them.\n",
    );
  const labels = keepsScales(template)
    ? Object.fromEntries(own.flatMap(({ id, label }) => (label === id ? [] : [[id, label]])))
    : {};
  return { ...measure, structures: { [template]: { model, label: names.template({ template }), labels } } };
}

function declaredScales(measure: Measure, wanted: readonly string[] | undefined): Structure | null {
  const declared = structuresOf(measure);
  if (wanted === undefined) return declared.find(({ factors }) => factors.length > 1) ?? declared[0] ?? null;
  const [id, ...others] = wanted;
  if (id === undefined) return null;
  const found = declared.find((one) => one.id === id);
  if (found !== undefined && others.length === 0) return found;
  const known = declared.map((one) => one.id).join(", ");
  throw new ItemwiseError(
    "unknown-choice",
    found === undefined ? `unknown structure: ${id}.` : "A template is written from one structure.",
    { hint: known === "" ? "The measure declares no structures." : `Use one of ${known}.` },
  );
}

function foundScales(responses: Responses, choices: AnalysisChoices): Structure {
  const settings = resolveSettings(responses, choices);
  const found = foundStructure(tablesOf(responses, settings).bySamplingUnit, settings);
  const [wanted] = settings.factors;
  const factors = found?.structure.factors.length ?? 0;
  if (found !== null && found.origin === "exploratory" && (wanted === undefined || factors === wanted))
    return found.structure;
  throw new ItemwiseError(
    "no-scales",
    `The factor solution${wanted === undefined ? "" : ` of ${wanted} factors`} gives no scales of two items or more each.`,
    {
      hint: "Declare the scales under “structures”, write them as a model (--model scales.txt), or ask for another number (--factors 3).",
    },
  );
}
