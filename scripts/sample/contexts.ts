/** Where each reported item last happened, as the file's four columns per item have it. */
import type { Random } from "../../src/numeric/random/random";
import { CONTEXTS } from "./settings";

/** Column prefixes, in the order of a `Context`: in person, social media, online game, some other way. */
export const CONTEXT_PREFIXES = ["G8_1_", "G8_2_", "G8_5_", "G8_6_"] as const;

/** 1 yes, 0 no, in the order of `CONTEXT_PREFIXES`; at least one is 1. */
export type Context = readonly [inPerson: number, socialMedia: number, game: number, other: number];

/** Draws the four answers of a child who reported an item. Two numbers are used in either case. */
export function drawContext(isOnline: boolean, random: Random): Context {
  const [first, second] = [random.uniform(), random.uniform()];
  if (!isOnline) {
    const { inPersonOnly, otherOnly } = CONTEXTS.offline;
    return [
      first < inPersonOnly || first >= inPersonOnly + otherOnly ? 1 : 0,
      0,
      0,
      first >= inPersonOnly ? 1 : 0,
    ];
  }
  const { socialMediaOnly, gameOnly, alsoInPerson, alsoOther } = CONTEXTS.online;
  return [
    second < alsoInPerson ? 1 : 0,
    first < socialMediaOnly || first >= socialMediaOnly + gameOnly ? 1 : 0,
    first >= socialMediaOnly ? 1 : 0,
    second >= alsoInPerson && second < alsoInPerson + alsoOther ? 1 : 0,
  ];
}
