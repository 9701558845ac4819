import type { Analysis } from "../../analysis/analysis";
import type { Citations } from "../kit/references/citations";
import { irtModelName } from "../kit/words/irt-names";
import { counted, paragraph } from "../kit/words/phrases";

/** Models, search, criteria and what was concluded from them. */
export function classesMethod({ classes, settings }: Analysis, { cite }: Citations): string {
  if (classes === null) return "";
  const { models, oneFactor, n, verdict } = classes;
  const most = Math.max(...models.map((model) => model.classes));
  const starts = Math.max(...models.map((model) => model.starts));
  return paragraph(
    `Models with 1 to ${counted(most, "class", "classes")} were fitted to ${counted(n, "person", "people")} from ${counted(starts, "random start")} each, the best third of them followed.`,
    settings.weights === "design" && "AIC and BIC are those of the effective number of people.",
    oneFactor !== null &&
      `A BIC ${verdict?.rule ?? 10} lower than that of the ${irtModelName(oneFactor.model)} counts as very strong ${cite("raftery1995")}.`,
    `Classes ordered on every item are taken for steps of one dimension ${cite("holland1986")}.`,
  );
}
