import type { Analysis } from "../../analysis/analysis";
import type { Citations } from "../kit/words/citations";
import { irtModelName } from "../kit/words/irt-names";
import { counted, paragraph } from "../kit/words/phrases";

/** Models, search, criteria and what was concluded from them. */
export function classesMethod({ classes, settings, data }: Analysis, { cite }: Citations): string {
  if (classes === null) return "";
  const { models, oneFactor, n, verdict } = classes;
  const most = Math.max(...models.map((model) => model.classes));
  const starts = Math.max(...models.map((model) => model.starts));
  const design = settings.weights === "design" || data.design !== null;
  return paragraph(
    `Models with 1 to ${counted(most, "latent class", "latent classes")} ${cite("lazarsfeld1968", "goodman1974")} were fitted to ${counted(n, "person", "people")} by the EM algorithm with extrapolated steps ${cite("varadhan2008")}, from ${counted(starts, "random start")} each (seed ${settings.seed}), of which the best third were followed.`,
    data.nComplete !== data.n &&
      classes.missing !== "listwise" &&
      "Missing answers are taken to be missing at random given the others.",
    `Standard errors come from ${design ? "the design’s sandwich" : "the observed information"}.`,
    settings.weights === "design" &&
      "Weights enter as a pseudo-likelihood; AIC and BIC are those of Kish’s effective number of people.",
    oneFactor !== null &&
      `They were compared with the ${irtModelName(oneFactor.model)} with one factor by BIC, where a difference of ${verdict?.rule ?? 10} counts as very strong ${cite("raftery1995")}.`,
    `One dimension makes the probability of a higher answer rise with it on every item ${cite("holland1986")}: classes that are ordered on every item are taken for steps of one dimension.`,
  );
}
