import type { Analysis } from "../../analysis/analysis";
import type { Citations } from "../kit/references/citations";
import { paragraph } from "../kit/words/phrases";

/** How scores were held against what is outside, and by what factors and groups were told apart. */
export function validityMethod({ validity }: Analysis, { cite }: Citations): string {
  if (validity === null) return "";
  const { convergent, discriminant, knownGroups } = validity;
  const kinds = new Set(convergent.map(({ coefficient }) => coefficient));
  const models = new Set(convergent.map(({ ratio }) => ratio?.model));
  return paragraph(
    convergent.length > 0 &&
      `Sum scores were correlated with variables from outside by their kind${kinds.has("biserial") || kinds.has("polyserial") ? `, biserial and polyserial correlations by the ad hoc estimator ${cite("olsson1982")}` : ""}.`,
    convergent.length > 0 &&
      "Standard errors are linearized and follow weights, strata and clusters; intervals are symmetric on Fisher’s scale.",
    convergent.some(({ disattenuated }) => disattenuated !== null) &&
      `Correlations without error divide by the root of the score’s reliability ${cite("spearman1904")}, whose error is taken as independent.`,
    convergent.some(({ latent }) => latent !== null) &&
      `Factors were regressed on each variable alone, in the model of the items ${cite("muthen1984")}.`,
    (models.has("poisson") || models.has("negative-binomial")) &&
      `Counts follow a Poisson regression, or a negative binomial one where the variance exceeds the mean by test ${cite("cameron1990")}.`,
    convergent.some(({ hypothesis }) => hypothesis !== null) &&
      "A hypothesis is confirmed where the whole interval lies in its range, not confirmed where none of it does, otherwise undecided.",
    discriminant.length > 0 &&
      `Factors are told apart by intervals of their correlations ${cite("ronkko2022")} and by ratios of correlations between and within ${cite("henseler2015", "roemer2021")}.`,
    knownGroups.length > 0 &&
      `Groups’ mean scores differ by g, corrected for few people ${cite("hedges1981")}, and by the probability of a higher score ${cite("mcgraw1992")}.`,
    `Measurement properties are rated by COSMIN’s criteria ${cite("prinsen2018")}.`,
  );
}
