/** For whom an item last happened online: each item's published prevalence, and that of any item, at once. */
import type { Random } from "../../src/numeric/random/random";
import { byScore, fill } from "./fill";
import type { PublishedCountry } from "./published";
import { ONLINE_LEANING } from "./settings";

/** How far the weighted sum of an item may stray from its target while that of any item is mended. */
const ITEM_TOLERANCE = 0.5;
/** When the weighted sum for any item counts as reached. */
const ANY_TOLERANCE = 0.1;
const BISECTIONS = 14;

interface Task {
  readonly weight: Float64Array;
  /** Children who reported the item, by item. */
  readonly reporters: readonly (readonly number[])[];
  /** Weighted sums wanted, by item and for any item. */
  readonly targets: readonly number[];
  readonly anyTarget: number;
}

/**
 * 1 where the item last happened online, `[item][child]`. A child's own leaning to online decides together with
 * chance; how much of it is the child's own is what sets how many children have any item online, and is found by
 * bisection. Exchanges between two children who reported the same item then mend what is left.
 */
export function chooseOnline(
  published: PublishedCountry,
  codes: readonly Uint16Array[],
  weight: Float64Array,
  random: Random,
): Uint8Array[] {
  const task: Task = {
    weight,
    reporters: codes.map((answers) => reportersOf(answers)),
    targets: published.items.map((item) => (item.onlinePercent * weight.length) / 100),
    anyTarget: (published.anyOnlinePercent * weight.length) / 100,
  };
  const reported = weight.map((_, child) =>
    codes.reduce((sum, answers) => sum + Number(isReport(answers[child]!)), 0),
  );
  const own = reported.map((times) => ONLINE_LEANING * times + random.normal());
  const chance = codes.map(() => Float64Array.from(weight, () => random.normal()));
  let [low, high] = [0, 1];
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2;
    if (anyWeight(select(task, own, chance, middle), weight) > task.anyTarget) low = middle;
    else high = middle;
  }
  return mendAny(task, select(task, own, chance, (low + high) / 2));
}

/** Children whose answer means that it happened at all (rarely to very often). */
export function reportersOf(answers: Uint16Array): number[] {
  return Array.from(answers.keys()).filter((child) => isReport(answers[child]!));
}

function isReport(code: number): boolean {
  return code >= 2 && code <= 5;
}

function select(
  task: Task,
  own: Float64Array,
  chance: readonly Float64Array[],
  shareOwn: number,
): Uint8Array[] {
  return task.reporters.map((people, item) => {
    const score = own.map(
      (value, child) => Math.sqrt(shareOwn) * value + Math.sqrt(1 - shareOwn) * chance[item]![child]!,
    );
    const online = new Uint8Array(own.length);
    for (const child of fill(byScore(people, score), task.weight, task.targets[item]!).taken)
      online[child] = 1;
    return online;
  });
}

/** Weighted number of children with any item online. */
function anyWeight(online: readonly Uint8Array[], weight: Float64Array): number {
  return weight.reduce(
    (sum, value, child) => sum + (online.some((item) => item[child] === 1) ? value : 0),
    0,
  );
}

interface Exchange {
  readonly item: number;
  readonly out: number;
  readonly into: number;
  readonly change: number;
}

/** Exchanges children within items, the best exchange first, until any item online is as wanted or none helps. */
function mendAny(task: Task, online: Uint8Array[]): Uint8Array[] {
  let missed = anyWeight(online, task.weight) - task.anyTarget;
  while (Math.abs(missed) > ANY_TOLERANCE) {
    const best = bestExchange(task, online, missed);
    if (best === null) break;
    online[best.item]![best.out] = 0;
    online[best.item]![best.into] = 1;
    missed += best.change;
  }
  return online;
}

function bestExchange(task: Task, online: readonly Uint8Array[], missed: number): Exchange | null {
  const { weight } = task;
  const times = weight.map((_, child) => online.reduce((sum, item) => sum + item[child]!, 0));
  let best: Exchange | null = null;
  let least = Math.abs(missed);
  task.reporters.forEach((people, item) => {
    const inside = people.filter((child) => online[item]![child] === 1);
    const outside = people.filter((child) => online[item]![child] === 0);
    const strayed = inside.reduce((sum, child) => sum + weight[child]!, -task.targets[item]!);
    for (const out of inside) {
      for (const into of outside) {
        if (Math.abs(strayed + weight[into]! - weight[out]!) > ITEM_TOLERANCE) continue;
        const change = (times[into] === 0 ? weight[into]! : 0) - (times[out] === 1 ? weight[out]! : 0);
        if (Math.abs(missed + change) >= least) continue;
        least = Math.abs(missed + change);
        best = { item, out, into, change };
      }
    }
  });
  return best;
}
