/** What children said of attitudes, parents' mediation, sex education, help and skills. */

import { normalQuantile } from "../../../src/numeric/distributions/special";
import { createRandom } from "../../../src/numeric/random/random";
import { SEED } from "../settings";
import type { SimulatedCountry } from "../simulate";
import { BETWEEN_COUNTRIES, COLUMNS, CUTS, LEAVING_OUT, NO_ANSWER, STREAM, TOGETHER } from "./settings";

/** One child's answers, and what its leaning to tell depends on (of the answers before some were left out). */
export interface Predictors {
  /** Code by column. */
  readonly codes: readonly number[];
  /** In the order of the coefficients of `LEANINGS`, centred. */
  readonly values: readonly number[];
}

/** By country and child; related to sex and age nowhere, and to the experiences not at all. */
export function drawPredictors(countries: readonly SimulatedCountry[]): Predictors[][] {
  return countries.map(({ country, children }) => {
    const random = createRandom(SEED, STREAM + country.code);
    const shift = COLUMNS.map(() => BETWEEN_COUNTRIES * random.normal());
    return Array.from(children.age, (age, child) => {
      const kinds = [0, 1, 2, 3, 4].map(() => random.normal());
      const leaves = random.normal();
      const full = COLUMNS.map(({ answers, mean, of }, k) => {
        const latent = Math.sqrt(TOGETHER) * kinds[of]! + Math.sqrt(1 - TOGETHER) * random.normal();
        const above = CUTS[answers]!.filter((cut) => latent + mean + shift[k]! > cut).length;
        return answers === 2 ? above : above + 1;
      });
      const codes = full.map((code, k) => {
        const propensity = Math.sqrt(LEAVING_OUT) * leaves + Math.sqrt(1 - LEAVING_OUT) * random.normal();
        const which = NO_ANSWER[random.integer(2)]!;
        return propensity > normalQuantile(1 - COLUMNS[k]!.missing) ? which : code;
      });
      const [premarital, b, c, f, e1, e2, e3, e4, education, help, skills] = full as number[];
      const values = [
        children.sex[child] === 2 ? 0.5 : -0.5,
        age - 3.5,
        premarital! - 0.25,
        b! + c! + f! - 1.1,
        (e1! + e2! + e3! + e4!) / 4 - 3,
        education! - 0.5,
        help! - 0.5,
        skills! - 2.5,
      ];
      return { codes, values };
    });
  });
}
