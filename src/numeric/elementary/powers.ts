// `**` differs between engines: these powers are exact, or rounded in one order of products.

const MIN_EXPONENT = -1074;

/** 2 ** k at index k - MIN_EXPONENT, for k from -1074 (the smallest double) to 1023. */
const POWERS_OF_TWO = powersOfTwo();

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(1023 - MIN_EXPONENT + 1);
  let up = 1;
  for (let k = 0; k <= 1023; k++, up *= 2) powers[k - MIN_EXPONENT] = up;
  let down = 1;
  for (let k = 0; k >= MIN_EXPONENT; k--, down /= 2) powers[k - MIN_EXPONENT] = down;
  return powers;
}

/** 2 to the power `k`, exactly, for whole k from -1074 to 1023. */
export function powerOfTwo(k: number): number {
  return POWERS_OF_TWO[k - MIN_EXPONENT]!;
}

/** Ten to the power `k` (whole, -323 to 308): the double that is nearest to it. */
export function powerOfTen(k: number): number {
  return Number(`1e${k}`);
}

/** `base` multiplied `exponent` (whole, 0 or more) times, left to right: exact for whole results below 2^53. */
export function wholePower(base: number, exponent: number): number {
  let power = 1;
  for (let k = 0; k < exponent; k++) power *= base;
  return power;
}
