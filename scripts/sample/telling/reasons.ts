/** Why no one was told: published shares of the reasons by item, most often one reason. */
import { createRandom } from "../../../src/numeric/random/random";
import { byScore, fill } from "../fill";
import { ITEM_COLUMNS } from "../published";
import { SEED } from "../settings";
import type { PublishedTelling } from "./published";
import { NO_ONE, NUMBER_OF_REASONS, REASONS, STREAM } from "./settings";
import type { Instance } from "./telling";

/** Of those with several reasons, as many may name one and the same. */
const MOST_OF_SEVERAL = 0.85;

/** Reasons by instance with "no one". */
export function drawReasons(
  instances: readonly Instance[],
  published: PublishedTelling,
): ReadonlyMap<Instance, ReadonlySet<number>> {
  const random = createRandom(SEED, STREAM + 1000);
  const found = new Map<Instance, Set<number>>();
  ITEM_COLUMNS.forEach((_, item) => {
    const own = instances.filter((one) => one.item === item && one.ticked.has(NO_ONE));
    const weight = own.map((one) => one.weight);
    const whole = weight.reduce((sum, one) => sum + one, 0);
    const score = own.map(() => random.uniform());
    const none = fill(byScore([...own.keys()], score), weight, NUMBER_OF_REASONS.none * whole);
    const one = fill(none.rest, weight, NUMBER_OF_REASONS.one * whole);
    const several = one.rest;
    const all = REASONS.reduce((sum, code) => sum + published.reasons(item, code), 0) / 100;
    let single = one.taken;
    const times = new Float64Array(own.length);
    for (const code of REASONS) {
      const target = (published.reasons(item, code) / 100) * whole;
      // A reason that more name than there are with several is named alone the more.
      const room = MOST_OF_SEVERAL * several.reduce((sum, at) => sum + weight[at]!, 0);
      const alone = fill(single, weight, Math.max((target * NUMBER_OF_REASONS.one) / all, target - room));
      single = alone.rest;
      const sum = alone.taken.reduce((total, at) => total + weight[at]!, 0);
      // Those with fewer reasons so far first, for everybody here has several.
      const order = byScore(
        several,
        Float64Array.from(own, (_, at) => random.uniform() - 0.6 * times[at]!),
      );
      const others = fill(order, weight, target - sum);
      for (const at of [...alone.taken, ...others.taken]) {
        times[at]!++;
        const reasons = found.get(own[at]!) ?? new Set();
        reasons.add(code);
        found.set(own[at]!, reasons);
      }
    }
  });
  return found;
}
