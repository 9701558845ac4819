/** Derivative by the logit of the probability to answer above every boundary of two categories: boundaries x points. */
export function boundarySlopes(curves: Float64Array, points: number): Float64Array {
  const boundaries = curves.length / points - 1;
  const out = new Float64Array(boundaries * points);
  for (let q = 0; q < points; q++) {
    for (let k = 0; k < boundaries; k++) {
      let below = 0;
      let above = 0;
      for (let c = 0; c <= boundaries; c++) {
        if (c <= k) below += curves[c * points + q]!;
        else above += curves[c * points + q]!;
      }
      out[k * points + q] = below * above;
    }
  }
  return out;
}
