import type { Warning } from "../../errors";
import { type Declaration, Field } from "../../figures/declare";
import { FIGURE_KINDS, type FigureKind } from "../../figures/kinds";
import { releasedWarning } from "./released-warnings";

/**
 * A record as released: keys that are not declared are left out, numbers rounded by their kind.
 */
export const releasedFigures = <T>(value: T, declared: Declaration): T => released(value, declared) as T;

function released(value: unknown, declared: Declaration): unknown {
  if (value === null || value === undefined) return value;
  if (!(declared instanceof Field))
    return byKey(value, (key) => (Object.hasOwn(declared, key) ? (declared[key] ?? null) : null));
  const { inner, isEach, kind } = declared;
  if (kind === "warnings") return (value as readonly Warning[]).map((warning) => releasedWarning(warning));
  // Text and flags hold no number; one that got there is not released in full.
  if (inner === null) return rounded(value, kind ?? "trace");
  if (!isEach) return released(value, inner);
  if (Array.isArray(value)) return value.map((element) => released(element, inner));
  return byKey(value, () => inner);
}

const byKey = (value: object, declaredAt: (key: string) => Declaration | null) =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, element]) => {
      const declared = declaredAt(key);
      return declared === null ? [] : [[key, released(element, declared)] as const];
    }),
  );

/** All numbers inside a value rounded alike. */
function rounded(value: unknown, kind: FigureKind): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? FIGURE_KINDS[kind](value) + 0 : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => rounded(element, kind));
  return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, rounded(element, kind)]));
}
