/** f1, f2, ..., or with another stem where an item is called so. */
export function factorNames(items: readonly string[], factors: number, stem = "f"): string[] {
  const names = Array.from({ length: factors }, (_, k) => `${stem}${k + 1}`);
  return names.some((name) => items.includes(name)) ? factorNames(items, factors, `${stem}_`) : names;
}
