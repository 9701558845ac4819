import type { Analysis } from "../../analysis/analysis";
import { shownModel } from "../kit/shown-model";
import { formatCell } from "../kit/words/format";
import { modelLabel } from "../kit/words/model-names";
import { counted, listed, paragraph, quoted } from "../kit/words/phrases";

/** What the half that was kept apart says of the shown model, and which declared structures the other half found. */
export function crossValidationSentence(analysis: Analysis): string {
  const { crossValidation, measure } = analysis;
  if (crossValidation === null) return "";
  const { explored, confirmed, n } = crossValidation;
  const shown = shownModel(analysis)?.structure;
  const own = confirmed.find(({ structure }) => structure === shown);
  const { rmsea = null, cfi = null } = own?.fit?.reported ?? {};
  const found = measure.structures.filter(({ factors }) =>
    explored.some(({ model }) => inOrder(factorsOf(model)) === inOrder(factors.map(({ items }) => items))),
  );
  return paragraph(
    rmsea !== null &&
      cfi !== null &&
      `In the half kept apart (${counted(n[1], "person", "people")}) ${quoted(modelLabel(analysis, shown ?? ""))} has an RMSEA of ${formatCell(rmsea.estimate, "coefficient3")} and a CFI of ${formatCell(cfi, "coefficient3")}.`,
    explored.length > 0 &&
      measure.structures.length > 0 &&
      `Exploring the other half ${found.length > 0 ? "finds" : "does not find"} ${listed((found.length > 0 ? found : measure.structures).map(({ label }) => quoted(label)))} again.`,
  );
}

/** The items of every factor of a model's text. */
function factorsOf(model: string): string[][] {
  return model
    .split("\n")
    .flatMap((line) => line.split("=~")[1] ?? [])
    .map((items) => items.split("+").map((item) => item.trim()));
}

const inOrder = (groups: readonly (readonly string[])[]): string =>
  groups
    .map((items) => [...items].sort().join(" "))
    .sort()
    .join(" | ");
