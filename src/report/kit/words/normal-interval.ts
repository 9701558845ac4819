const Z95 = 1.959963984540054;

export function normalInterval(estimate: number | null, se: number | null): readonly [number, number] | null {
  return estimate === null || se === null ? null : [estimate - Z95 * se, estimate + Z95 * se];
}
