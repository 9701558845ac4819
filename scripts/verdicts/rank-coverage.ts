/** How often the sets of ranks of groups hold the true ranks of all, and how often joint intervals of their differences do. */
import { studentCritical } from "../../src/numeric/distributions/student-critical";
import { binomialDraw } from "../../src/numeric/random/binomial";
import { createRandom, type Random } from "../../src/numeric/random/random";
import { jointConfidence, rankIntervals } from "../../src/survey/estimates/rank-intervals";
import { shareInterval } from "../../src/survey/estimates/share-interval";
import { type Study, shareCell } from "./study";

const GROUPS = 12;
const PEOPLE = [200, 1000];
/** Between neighbors, in percentage points, about 30 %. */
const APART = [0, 1, 3];

/**
 * @param samples of each row
 * @returns how many of 100 samples have every true rank in its set; and the true difference of the two groups that are
 *   farthest apart in the sample in its joint interval, and in its interval by itself
 */
export function rankCoverage({ samples = 2000, seed = 20261127 } = {}): Study {
  const conditions = PEOPLE.flatMap((people) => APART.map((apart) => ({ people, apart })));
  return {
    title: "Ranks of groups, and the largest difference",
    text: `${GROUPS} groups in simple random samples, with shares around 30 %, ${samples} samples a row, seed ${seed}. Sets of ranks at 95 % (Klein et al. 2020, by Bonferroni's inequality) are conservative by design. The largest difference in a sample is selected for being large: its separate interval misses the truth far too often where groups are alike; the joint interval does not.`,
    table: {
      header: [
        "people per group",
        "points apart",
        "all ranks in their sets %",
        "largest difference: joint interval %",
        "separate interval %",
      ],
      rows: conditions.map(({ people, apart }, stream) => {
        const random = createRandom(seed, stream);
        const held = [0, 0, 0];
        for (let sample = 0; sample < samples; sample++) {
          simulate({ people, apart }, random).forEach((holds, at) => {
            held[at]! += Number(holds);
          });
        }
        const figures = held.map((count) => shareCell(count, samples));
        return [String(people), String(apart), ...figures];
      }),
    },
  };
}

function simulate(
  { people, apart }: { readonly people: number; readonly apart: number },
  random: Random,
): boolean[] {
  const truth = Array.from({ length: GROUPS }, (_, k) => 0.3 + (apart / 100) * (k - (GROUPS - 1) / 2));
  const estimates = truth.map((share) => {
    const estimate = binomialDraw(people, share, random) / people;
    return { estimate, se: Math.sqrt((estimate * (1 - estimate)) / (people - 1)) };
  });
  const df = people - 1;
  const confidence = jointConfidence(0.95, GROUPS);
  const sets = rankIntervals(
    estimates.map(({ estimate, se }) => ({
      estimate,
      ...shareInterval({ estimate, se, n: people, kishN: people, df, problem: null }, null, { confidence }),
    })),
  );
  // Of groups that are alike, any order is true.
  const inSets = truth.every((share, k) => {
    const best = 1 + truth.filter((other) => other > share).length;
    const worst = truth.filter((other) => other >= share).length;
    return (sets[k]?.low ?? 1) <= worst && (sets[k]?.high ?? GROUPS) >= best;
  });
  const places = estimates.map((_, k) => k).sort((a, b) => estimates[a]!.estimate - estimates[b]!.estimate);
  const [low, high] = [places[0]!, places.at(-1)!];
  const difference = estimates[high]!.estimate - estimates[low]!.estimate;
  const se = Math.hypot(estimates[high]!.se, estimates[low]!.se);
  const off = Math.abs(difference - (truth[high]! - truth[low]!));
  const pairs = (GROUPS * (GROUPS - 1)) / 2;
  const reach = [jointConfidence(0.95, pairs), 0.95].map((level) => studentCritical(level, 2 * df) * se);
  return [inSets, ...reach.map((half) => off <= half)];
}
