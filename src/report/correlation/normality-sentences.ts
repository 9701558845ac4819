import type { Analysis } from "../../analysis/analysis";
import { correlationName } from "../kit/words/bands";
import type { Citations } from "../kit/words/citations";
import { formatCell } from "../kit/words/format";
import { counted, listed, pValue } from "../kit/words/phrases";

const LEVEL = 0.05;

/** Whether normal latent answers fit, and what other traits would change; "" where that was not tested. */
export function normalitySentence({ correlation: { normality, type } }: Analysis): string {
  if (normality === null) return "";
  const { tables, compared, statistic, p, worst } = normality;
  const kind = tables === "triples" ? "three-way table" : "two-way table";
  const found = `in ${counted(compared, kind)} observed shares are off by ${formatCell(statistic, "decimal2")} times what chance gives, p ${pValue(p)}`;
  const supposed = `${correlationName(type)} correlations suppose that normally distributed traits lie behind the answers`;
  if (p > LEVEL) {
    return `The ${supposed}, and the answers agree with that: ${found}. With fewer than some thousand people and rare answers, a trait that is not normal can go unnoticed.`;
  }
  return `The ${supposed}, and the answers do not agree with that: ${found}; furthest off are ${listed(worst)}. A skewed trait gives such answers, and so does one that most people have none of. ${consequence(tables)} That a model fits does not speak against it. Read loadings, reliabilities and correlations of factors as those of a trait that was made normal.`;
}

/** From docs/verdicts.md: the study of normal latent answers. */
function consequence(tables: "pairs" | "triples"): string {
  return tables === "triples"
    ? "In made data with such traits, items that 5 to 10 % said yes to had loadings .14 to .26 too high, and items that half said yes to had them .08 to .34 too low; factors correlated up to .18 too high."
    : "In made data with such traits and five ordered answers, loadings were off by .04 to .08.";
}

/** How that was tested. */
export function normalityMethod(
  { correlation: { normality }, settings, data }: Analysis,
  { cite }: Citations,
): string {
  if (normality === null) return "";
  const { tables, compared, replicates } = normality;
  const tested = `Whether the latent answers can be normal was tested by a parametric bootstrap ${cite("foldnes2020")}.`;
  const distance =
    tables === "triples"
      ? `Pairs of yes-or-no items fit by construction, so that ${counted(compared, "three-way table")} were compared with those that thresholds and correlations give ${cite("muthen1988")}`
      : `${counted(compared, "two-way table")} were compared with those that thresholds and correlations give`;
  const designed =
    settings.weights === "design" || data.design !== null
      ? `, their number divided by the design effect of the differences ${cite("rao1981")}`
      : "";
  return `${tested} ${distance}: squared differences of shares were added up, and the sum held against those of ${counted(replicates, "sample")} from normal latent answers, everything estimated anew in each; people are those who answered every item${designed}.`;
}
