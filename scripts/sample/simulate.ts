/** The whole sample survey: the countries one after the other, then what is published only for all together. */

import { createRandom } from "../../src/numeric/random/random";
import { largestRemainders } from "../../src/simulation/sample-sizes";
import { answersOfPublishedAny } from "./any-context";
import { balanceSexes } from "./balance-sexes";
import { type Children, drawChildren } from "./children";
import { type Context, drawContext } from "./contexts";
import { drawIds } from "./ids";
import { drawLatent, factorLevel } from "./latent-answers";
import { drawMissing } from "./missing";
import { chooseOnline, reportersOf } from "./online";
import type { PublishedCountry } from "./published";
import { BOYS, SEED } from "./settings";

/** One country's children and what they answered. */
export interface SimulatedCountry {
  readonly country: PublishedCountry;
  readonly children: Children;
  /** How far apart the country's latent answers are: which structure of the family they have. */
  readonly apartness: number;
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
  const draws = drawLatent(children, stream(1));
  const missing = drawMissing(country.items, factorLevel(draws), children.weight, stream(2));
  const { apartness, codes } = answersOfPublishedAny(country, missing, draws, children.weight);
  const online = chooseOnline(country, codes, children.weight, stream(3));
  const random = stream(4);
  const contexts = codes.map((answers, item) => {
    const drawn: (Context | undefined)[] = new Array(answers.length).fill(undefined);
    for (const child of reportersOf(answers)) drawn[child] = drawContext(online[item]![child] === 1, random);
    return drawn;
  });
  return { country, children, apartness, codes, online, contexts };
}
