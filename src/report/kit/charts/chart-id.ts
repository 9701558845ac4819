/** A chart's or table's id: with the name where it can stand in an id as it is, with its number otherwise. */
export function chartId(kind: string, name: string, index: number): string {
  return /^[a-z][a-z0-9-]*$/.test(name) ? `${kind}-${name}` : `${kind}-${index + 1}`;
}
