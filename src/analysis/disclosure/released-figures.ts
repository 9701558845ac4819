import type { Warning } from "../../errors";
import { type Declaration, Field } from "../../figures/declare";
import { FIGURE_KINDS, type FigureKind } from "../../figures/kinds";
import { releasedWarning } from "./released-warnings";

/**
 * A record as released: keys that are not declared are left out, numbers rounded by their kind.
 * @param base counts are rounded to multiples of it; 1 for none
 */
export const releasedFigures = <T>(value: T, declared: Declaration, base: number): T =>
  released(value, declared, base) as T;

function released(value: unknown, declared: Declaration, base: number): unknown {
  if (value === null || value === undefined) return value;
  if (!(declared instanceof Field))
    return byKey(value, (key) => (Object.hasOwn(declared, key) ? (declared[key] ?? null) : null), base);
  const { inner, isEach, kind } = declared;
  if (kind === "warnings")
    return (value as readonly Warning[]).map((warning) => releasedWarning(warning, base));
  // Text and flags hold no number; one that got there is not released in full.
  if (inner === null) return rounded(value, kind ?? "trace", base);
  if (!isEach) return released(value, inner, base);
  if (Array.isArray(value)) return value.map((element) => released(element, inner, base));
  return byKey(value, () => inner, base);
}

const byKey = (value: object, declaredAt: (key: string) => Declaration | null, base: number) =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, element]) => {
      const declared = declaredAt(key);
      return declared === null ? [] : [[key, released(element, declared, base)] as const];
    }),
  );

/** All numbers inside a value rounded alike. */
function rounded(value: unknown, kind: FigureKind, base: number): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? FIGURE_KINDS[kind](value, base) + 0 : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => rounded(element, kind, base));
  return Object.fromEntries(
    Object.entries(value).map(([key, element]) => [key, rounded(element, kind, base)]),
  );
}
