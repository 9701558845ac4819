import { cos } from "../elementary/sine";

/** Gauss-Legendre quadrature on [-1, 1]: the positive half of a rule of `points` (even), by Newton's method. */
export function gaussLegendre(points: number): { abscissae: number[]; weights: number[] } {
  const abscissae: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < points / 2; i++) {
    let x = cos((Math.PI * (i + 0.75)) / (points + 0.5));
    let slope = 0;
    for (let step = 0; step < 100; step++) {
      let previous = 1;
      let value = x;
      for (let degree = 2; degree <= points; degree++) {
        [previous, value] = [value, ((2 * degree - 1) * x * value - (degree - 1) * previous) / degree];
      }
      slope = (points * (x * value - previous)) / (x * x - 1);
      const change = value / slope;
      x -= change;
      if (Math.abs(change) < 1e-16) break;
    }
    abscissae.push(x);
    weights.push(2 / ((1 - x * x) * slope * slope));
  }
  return { abscissae, weights };
}
