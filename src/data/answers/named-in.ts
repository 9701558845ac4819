import type { Measure } from "../../measures/measure";

/** Whether a measure may name a column so: any text in its definition counts. */
export function namedIn(measure: Measure): (name: string) => boolean {
  let texts: Set<string> | null = null;
  return (name) => {
    texts ??= new Set(textsIn(measure));
    return texts.has(name);
  };
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => [key, ...textsIn(entry)]);
}
