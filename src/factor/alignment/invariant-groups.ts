import { normalCdf } from "../../numeric/distributions/special";

/** A group outside the invariant set, and its test against the set's average. */
export interface DifferentGroup {
  readonly group: number;
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
}

/** Groups whose pairwise test has a larger p are connected. */
const CONNECTED = 0.01;
/** A group belongs to the set where its test against the set's average has a larger p. */
const BELONGS = 0.001;
const MAX_ROUNDS = 100;

/**
 * Which groups share a parameter: starts from the largest set of groups that pairwise tests connect (p > .01), then
 * takes in every group whose value does not differ from the set's average (p > .001) and puts out every one whose
 * value does, until nothing changes. The small probabilities allow for the many tests.
 *
 * @param covariance of the values, groups x groups, row-major
 * @returns members of the set, and the tests of those outside, both in the order of the groups
 * @see Asparouhov & Muthén (2014), Structural Equation Modeling, 21, 495-508
 */
export function invariantGroups(
  values: Float64Array,
  covariance: Float64Array,
): { readonly invariant: readonly number[]; readonly different: readonly DifferentGroup[] } {
  let members = largestConnectedSet(values, covariance);
  let tests: DifferentGroup[] = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    tests = Array.from(values, (_, group) => testAgainst(values, covariance, { group, members }));
    const next = tests.filter(({ p }) => p > BELONGS).map(({ group }) => group);
    const stable = next.length === members.length && next.every((group, k) => group === members[k]);
    if (stable || next.length === 0) break;
    members = next;
  }
  return { invariant: members, different: tests.filter(({ group }) => !members.includes(group)) };
}

function largestConnectedSet(values: Float64Array, covariance: Float64Array): number[] {
  const groups = values.length;
  const component = new Int32Array(groups).fill(-1);
  let largest: number[] = [];
  for (let seed = 0; seed < groups; seed++) {
    if (component[seed] !== -1) continue;
    const found = [seed];
    component[seed] = seed;
    for (const g of found) {
      for (let h = 0; h < groups; h++) {
        if (component[h] !== -1) continue;
        if (testAgainst(values, covariance, { group: h, members: [g] }).p <= CONNECTED) continue;
        component[h] = seed;
        found.push(h);
      }
    }
    if (found.length > largest.length) largest = found;
  }
  return largest.sort((a, b) => a - b);
}

/** The group's value less the members' average, over its standard error. */
function testAgainst(
  values: Float64Array,
  covariance: Float64Array,
  { group, members }: { readonly group: number; readonly members: readonly number[] },
): DifferentGroup {
  const groups = values.length;
  const contrast = new Float64Array(groups);
  for (const member of members) contrast[member]! -= 1 / members.length;
  contrast[group]! += 1;
  let difference = 0;
  let variance = 0;
  for (let g = 0; g < groups; g++) {
    difference += contrast[g]! * values[g]!;
    for (let h = 0; h < groups; h++) variance += contrast[g]! * contrast[h]! * covariance[g * groups + h]!;
  }
  if (!(variance > 0)) return { group, z: 0, p: 1 };
  const z = difference / Math.sqrt(variance);
  return { group, z, p: 2 * normalCdf(-Math.abs(z)) };
}
