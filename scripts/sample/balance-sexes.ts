/** Brings boys' and girls' online prevalence, published for all countries together, to what is published. */
import type { Random } from "../../src/numeric/random/random";
import type { Children } from "./children";
import { ANY_ONLINE_BY_SEX } from "./settings";

/** In points of percent. */
const TOLERANCE = 0.03;
const MOST_TRIALS = 1_000_000;

interface Group {
  readonly children: Children;
  readonly online: readonly Uint8Array[];
}

/**
 * Exchanges the sexes of a boy and a girl of the same country and age, one with and one without anything online,
 * until the difference between boys and girls is the published one. The numbers of boys and girls stay.
 */
export function balanceSexes(groups: readonly Group[], random: Random): void {
  const wanted = ANY_ONLINE_BY_SEX.girl - ANY_ONLINE_BY_SEX.boy;
  const any = groups.map(({ children, online }) =>
    children.age.map((_, child) => (online.some((item) => item[child] === 1) ? 1 : 0)),
  );
  let missed = girlsMinusBoys(groups, any) - wanted;
  for (let trial = 0; trial < MOST_TRIALS && Math.abs(missed) > TOLERANCE; trial++) {
    const k = random.integer(groups.length);
    const { age, sex } = groups[k]!.children;
    const [one, other] = [random.integer(age.length), random.integer(age.length)];
    const [girl, boy] = missed > 0 ? [one, other] : [other, one];
    const isPair = sex[girl] === 2 && sex[boy] === 1 && age[girl] === age[boy];
    if (!isPair || any[k]![one] !== 1 || any[k]![other] !== 0) continue;
    sex[girl] = 1;
    sex[boy] = 2;
    missed = girlsMinusBoys(groups, any) - wanted;
  }
}

/** Girls' minus boys' weighted percentage with anything online. */
function girlsMinusBoys(groups: readonly Group[], any: readonly Uint8Array[]): number {
  const all = [0, 0];
  const yes = [0, 0];
  groups.forEach(({ children }, k) => {
    children.weight.forEach((weight, child) => {
      const sex = children.sex[child]! - 1;
      all[sex]! += weight;
      yes[sex]! += weight * any[k]![child]!;
    });
  });
  return 100 * (yes[1]! / all[1]! - yes[0]! / all[0]!);
}
