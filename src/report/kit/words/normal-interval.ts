const Z95 = 1.959963984540054;

export function normalInterval(
  estimate: number | null,
  standardError: number | null,
): readonly [number, number] | null {
  if (estimate === null || standardError === null) return null;
  return [estimate - Z95 * standardError, estimate + Z95 * standardError];
}
