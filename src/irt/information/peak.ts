const GOLDEN = (Math.sqrt(5) - 1) / 2;
const SETTLED = 1e-9;
const STEPS = 240;
/** Enough to narrow two of 240 steps to the last digit. */
const NARROWINGS = 100;

/** Maximum of a smooth curve between two levels and its value: the best of 241 levels, then golden-section search. */
export function peak(
  curve: (level: number) => number,
  [low, high]: readonly [number, number],
): readonly [number, number] {
  const step = (high - low) / STEPS;
  let best = low;
  let height = curve(low);
  for (let k = 1; k <= STEPS; k++) {
    const level = low + k * step;
    const here = curve(level);
    if (here > height) [best, height] = [level, here];
  }
  let [left, right] = [Math.max(low, best - step), Math.min(high, best + step)];
  let [x, y] = [right - GOLDEN * (right - left), left + GOLDEN * (right - left)];
  let [atX, atY] = [curve(x), curve(y)];
  for (let k = 0; k < NARROWINGS && right - left > SETTLED; k++) {
    if (atX >= atY) {
      [right, y, atY] = [y, x, atX];
      x = right - GOLDEN * (right - left);
      atX = curve(x);
    } else {
      [left, x, atX] = [x, y, atY];
      y = left + GOLDEN * (right - left);
      atY = curve(y);
    }
  }
  const middle = (left + right) / 2;
  const there = curve(middle);
  return there >= height ? [middle, there] : [best, height];
}
