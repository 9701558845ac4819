/** Who the children of a country are: age, sex, area and weight. */
import type { Random } from "../../src/numeric/random/random";
import { fill } from "./fill";
import { AREA_SHARES, WEIGHTS } from "./settings";

/** The children of one country, by index. */
export interface Children {
  /** 1 to 6 for 12 to 17 years. */
  readonly age: Uint8Array;
  /** 1 boy, 2 girl. */
  readonly sex: Uint8Array;
  /** 1 urban, 2 peri-urban, 3 rural. */
  readonly area: Uint8Array;
  /** Mean 1, six decimals. */
  readonly weight: Float64Array;
}

/** Draws `size` children, of whom `boys` are boys: ages evenly spread, sex, area and weight unrelated. */
export function drawChildren(size: number, boys: number, random: Random): Children {
  const weight = drawWeights(size, random);
  return {
    age: Uint8Array.from({ length: size }, () => 1 + random.integer(6)),
    sex: Uint8Array.from(shuffled(size, random), (place) => (place < boys ? 1 : 2)),
    area: drawAreas(weight, random),
    weight,
  };
}

/** The numbers 0 .. size - 1 in random order (Fisher-Yates). */
export function shuffled(size: number, random: Random): number[] {
  const order = Array.from({ length: size }, (_, k) => k);
  for (let k = size - 1; k > 0; k--) {
    const other = random.integer(k + 1);
    [order[k], order[other]] = [order[other]!, order[k]!];
  }
  return order;
}

function drawWeights(size: number, random: Random): Float64Array {
  const spread = Math.sqrt(Math.log(1 + WEIGHTS.coefficientOfVariation ** 2));
  const raw = Float64Array.from({ length: size }, () =>
    Math.min(WEIGHTS.largest, Math.max(WEIGHTS.smallest, Math.exp(spread * random.normal()))),
  );
  const total = raw.reduce((sum, value) => sum + value, 0);
  const millionths = raw.map((value) => Math.round((1e6 * size * value) / total));
  const excess = millionths.reduce((sum, value) => sum + value, -1e6 * size);
  millionths[0]! -= excess;
  return millionths.map((value) => value / 1e6);
}

function drawAreas(weight: Float64Array, random: Random): Uint8Array {
  const area = new Uint8Array(weight.length).fill(AREA_SHARES.length);
  let order = shuffled(weight.length, random);
  AREA_SHARES.slice(0, -1).forEach((share, k) => {
    const { taken, rest } = fill(order, weight, share * weight.length);
    for (const child of taken) area[child] = k + 1;
    order = rest;
  });
  return area;
}
