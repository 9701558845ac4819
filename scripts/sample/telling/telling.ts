/** Whom children told of each thing they reported: the published numbers by country and by item at once. */
import { normalCdf } from "../../../src/numeric/distributions/special";
import { createRandom, type Random } from "../../../src/numeric/random/random";
import { shuffled } from "../children";
import { byScore, fill } from "../fill";
import { ITEM_COLUMNS } from "../published";
import { SEED } from "../settings";
import type { SimulatedCountry } from "../simulate";
import type { Predictors } from "./predictors";
import type { PublishedTelling } from "./published";
import {
  CHANNELS,
  LEANINGS,
  MORE_ITEMS,
  NO_ONE,
  NO_ONE_EFFECTIVE,
  NO_ONE_INSTANCES,
  SHARED,
  SILENT,
  STREAM,
} from "./settings";

/** One child who reported an item. */
export interface Instance {
  readonly country: number;
  readonly child: number;
  readonly item: number;
  readonly weight: number;
  /** Answers that were ticked. */
  readonly ticked: Set<number>;
}

interface Reporter {
  readonly country: number;
  readonly child: number;
  readonly weight: number;
  /** Whether any of it last happened online: whom the published figures by country are of. */
  readonly isOnline: boolean;
  readonly instances: readonly Instance[];
  /** Leaning to tell each, by code. */
  readonly leaning: ReadonlyMap<number, number>;
}

/** All instances of all children, with what was ticked. */
export function drawTelling(
  countries: readonly SimulatedCountry[],
  predictors: readonly (readonly Predictors[])[],
  published: PublishedTelling,
): Instance[] {
  const random = createRandom(SEED, STREAM);
  const reporters = countries.flatMap((country, at) => reportersOf(country, at, predictors[at]!, random));
  const online = reporters.filter(({ isOnline }) => isOnline);
  const chosen = new Map<number, Set<Reporter>>([NO_ONE, ...CHANNELS].map((code) => [code, new Set()]));
  countries.forEach(({ country }, at) => {
    const own = online.filter((one) => one.country === at);
    const whole = own.reduce((sum, { weight }) => sum + weight, 0);
    const target = (code: number): number => (published.children(country.name, code) / 100) * whole;
    for (const code of CHANNELS) {
      const leaning = own.map((one) => one.leaning.get(code)!);
      for (const one of taken(own, leaning, target(code))) chosen.get(code)!.add(one);
    }
    const tells = (one: Reporter): boolean => CHANNELS.some((code) => chosen.get(code)!.has(one));
    // Who told of the only thing that was reported did not tell no one.
    const possible = own.filter((one) => !tells(one) || one.instances.length > 1);
    const score = possible.map((one) => {
      const noise = random.uniform();
      return tells(one) ? noise : noise < SILENT ? -1 + noise : 10 + noise;
    });
    for (const one of taken(possible, score, target(NO_ONE))) chosen.get(NO_ONE)!.add(one);
  });
  const instances = reporters.flatMap((one) => one.instances);
  layNoOne(reporters, { chosen, targets: noOneTargets() }, random);
  for (const code of CHANNELS) layChannel(reporters, { code, chosen: chosen.get(code)!, published }, random);
  return instances;
}

function reportersOf(
  { children, codes, online }: SimulatedCountry,
  country: number,
  predictors: readonly Predictors[],
  random: Random,
): Reporter[] {
  return [...children.age.keys()].flatMap((child) => {
    const items = codes.flatMap((answers, item) =>
      answers[child]! >= 2 && answers[child]! <= 5 ? [item] : [],
    );
    if (items.length === 0) return [];
    const weight = children.weight[child]!;
    const shared = random.normal();
    const more = MORE_ITEMS * Math.log2(items.length);
    const leaning = new Map(
      CHANNELS.map((code) => {
        const own = Math.sqrt(SHARED) * shared + Math.sqrt(1 - SHARED) * random.normal();
        const share = normalCdf(own);
        const slope = LEANINGS[code]!.reduce((sum, b, k) => sum + b * predictors[child]!.values[k]!, 0);
        return [code, slope + more + Math.log(share / (1 - share))];
      }),
    );
    const instances = items.map((item) => ({ country, child, item, weight, ticked: new Set<number>() }));
    return [{ country, child, weight, isOnline: online.some((own) => own[child] === 1), instances, leaning }];
  });
}

/** How many of the last and the next are tried. */
const WINDOW = 15;

/** Those with the highest scores whose weights make up the target. */
function taken<T extends { readonly weight: number }>(
  all: readonly T[],
  score: readonly number[],
  target: number,
): T[] {
  const weight = all.map((one) => one.weight);
  const found = fill(byScore([...all.keys()], score), weight, target);
  // One of the last that were taken for one of the next, where that comes nearer.
  let [out, into, least] = [-1, -1, Math.abs(found.error)];
  for (const one of found.taken.slice(-WINDOW)) {
    for (const other of found.rest.slice(0, WINDOW)) {
      const missed = Math.abs(found.error - weight[one]! + weight[other]!);
      if (missed < least) [out, into, least] = [one, other, missed];
    }
  }
  return found.taken.map((at) => all[at === out ? into : at]!);
}

function noOneTargets(): number[] {
  const sum = NO_ONE_EFFECTIVE.reduce((all, n) => all + n, 0);
  return NO_ONE_EFFECTIVE.map((n) => (NO_ONE_INSTANCES * n) / sum);
}

/** The instance of a child whose item lacks most of its target, and takes it off what lacks. */
function neediest(instances: readonly Instance[], lacking: number[], targets: readonly number[]): Instance {
  const [first] = [...instances].sort(
    (one, other) => lacking[other.item]! / targets[other.item]! - lacking[one.item]! / targets[one.item]!,
  );
  lacking[first!.item]! -= first!.weight;
  return first!;
}

/** Of each child who ticked "no one" and somebody too, one instance is left of which somebody was told. */
function layNoOne(
  reporters: readonly Reporter[],
  {
    chosen,
    targets,
  }: { readonly chosen: ReadonlyMap<number, Set<Reporter>>; readonly targets: readonly number[] },
  random: Random,
): void {
  const lacking = [...targets];
  const silent = chosen.get(NO_ONE)!;
  const tells = (one: Reporter): boolean => CHANNELS.some((code) => chosen.get(code)!.has(one));
  const candidates: { instance: Instance; score: number }[] = [];
  for (const at of shuffled(reporters.length, random)) {
    const one = reporters[at]!;
    if (one.isOnline && !silent.has(one)) continue;
    let open = shuffled(one.instances.length, random).map((place) => one.instances[place]!);
    if (one.isOnline && tells(one)) open = open.slice(1);
    if (one.isOnline) {
      const must = neediest(open, lacking, targets);
      must.ticked.add(NO_ONE);
      open = open.filter((instance) => instance !== must);
    }
    const bonus = !one.isOnline ? 0.3 : tells(one) ? 0 : 1;
    for (const instance of open) candidates.push({ instance, score: bonus + random.uniform() });
  }
  fillItems(candidates, lacking, NO_ONE);
}

function layChannel(
  reporters: readonly Reporter[],
  {
    code,
    chosen,
    published,
  }: {
    readonly code: number;
    readonly chosen: ReadonlySet<Reporter>;
    readonly published: PublishedTelling;
  },
  random: Random,
): void {
  const weights = ITEM_COLUMNS.map(() => 0);
  for (const { instances } of reporters) for (const { item, weight } of instances) weights[item]! += weight;
  const targets = weights.map((weight, item) => (weight * published.instances(item, code)) / 100);
  const lacking = [...targets];
  const candidates: { instance: Instance; score: number }[] = [];
  for (const at of shuffled(reporters.length, random)) {
    const one = reporters[at]!;
    if (one.isOnline && !chosen.has(one)) continue;
    const open = one.instances.filter(({ ticked }) => !ticked.has(NO_ONE));
    if (open.length === 0) continue;
    const must = one.isOnline ? neediest(open, lacking, targets) : null;
    must?.ticked.add(code);
    for (const instance of open) {
      if (instance === must) continue;
      candidates.push({
        instance,
        score: one.leaning.get(code)! + (one.isOnline ? 1 : 0) + 2 * random.normal(),
      });
    }
  }
  fillItems(candidates, lacking, code);
}

/** By item, the candidates with the highest scores until its target is met. */
function fillItems(
  candidates: readonly { readonly instance: Instance; readonly score: number }[],
  lacking: readonly number[],
  code: number,
): void {
  lacking.forEach((target, item) => {
    const own = candidates.filter(({ instance }) => instance.item === item);
    const all = own.map(({ instance }) => instance);
    for (const instance of taken(
      all,
      own.map(({ score }) => score),
      target,
    ))
      instance.ticked.add(code);
  });
}
