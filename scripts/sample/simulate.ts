/** The whole sample survey: the countries one after the other, then what is published only for all together. */

import { createRandom } from "../../src/numeric/random/random";
import { largestRemainders } from "../../src/numeric/sums/largest-remainders";
import { assignCodes } from "./answer-codes";
import { balanceSexes } from "./balance-sexes";
import { type Children, drawChildren } from "./children";
import { type Context, drawContext } from "./contexts";
import { drawIds } from "./ids";
import { drawLatentAnswers } from "./latent-answers";
import { chooseOnline, reportersOf } from "./online";
import type { PublishedCountry } from "./published";
import { BOYS, SEED } from "./settings";

/** One country's children and what they answered. */
export interface SimulatedCountry {
  readonly country: PublishedCountry;
  readonly children: Children;
  /** Code by item and child. */
  readonly codes: readonly Uint16Array[];
  /** 1 where the item last happened online, by item and child. */
  readonly online: readonly Uint8Array[];
  /** Where it last happened, by item and child; undefined where the child did not report the item. */
  readonly contexts: readonly (readonly (Context | undefined)[])[];
  /** Respondent id by child. */
  readonly ids: readonly number[];
}

/** Makes the survey from the published figures and the settings: the same figures and seed give the same children. */
export function simulateSample(published: readonly PublishedCountry[]): SimulatedCountry[] {
  const boys = largestRemainders(
    BOYS,
    published.map(({ children }) => children),
  );
  const countries = published.map((country, k) => simulateCountry(country, boys[k]!));
  balanceSexes(countries, createRandom(SEED, 0));
  const ids = drawIds(
    published.map(({ children }) => children),
    createRandom(SEED, 1),
  );
  return countries.map((country, k) => ({ ...country, ids: ids[k]! }));
}

/** Each step of a country has its own stream, so that a change to one leaves the others' draws alone. */
function simulateCountry(country: PublishedCountry, boys: number): Omit<SimulatedCountry, "ids"> {
  const stream = (step: number) => createRandom(SEED, 100 * country.code + step);
  const children = drawChildren(country.children, boys, stream(0));
  const latent = drawLatentAnswers(children, stream(1));
  const codes = assignCodes(country.items, latent, children.weight, stream(2));
  const online = chooseOnline(country, codes, children.weight, stream(3));
  const random = stream(4);
  const contexts = codes.map((answers, item) => {
    const drawn: (Context | undefined)[] = new Array(answers.length).fill(undefined);
    for (const child of reportersOf(answers)) drawn[child] = drawContext(online[item]![child] === 1, random);
    return drawn;
  });
  return { country, children, codes, online, contexts };
}
