import type { RMemory } from "./r-memory";
import { isNumbers, NO_ATTRIBUTES, type RNumbers, type RValue } from "./r-value";

/** What a vector is that R keeps in a short form ("ALTREP"), made into the vector itself. */
export function expandAltrep(kind: string, state: RValue, memory: RMemory): RValue {
  if (kind.startsWith("wrap_")) return (state.type === "list" ? state.values[0] : undefined) ?? unknown(kind);
  if (kind.startsWith("compact_") && state.type === "double") return sequence(kind, state, memory);
  const inner = state.type === "list" ? state.values[0] : undefined;
  if (kind !== "deferred_string" || !inner || !isNumbers(inner)) return unknown(kind);
  memory.take(48 * inner.values.length);
  const values = Array.from(inner.values, (value, index) => {
    if (!Number.isNaN(value)) return inner.type === "double" ? realText(value) : String(value);
    return inner.bits !== null && !isMissing(inner.bits(index)) ? "NaN" : null;
  });
  return { type: "character", values, attributes: inner.attributes };
}

/** Its length, its first number and the step to the next. */
function sequence(kind: string, { values }: RNumbers, memory: RMemory): RValue {
  const [length = 0, first = 0, step = 1] = values;
  if (!(length >= 0)) return unknown(kind);
  memory.take(8 * length);
  const all = new Float64Array(length);
  for (let i = 0; i < length; i++) all[i] = first + step * i;
  const type = kind === "compact_intseq" ? "integer" : "double";
  return { type, values: all, tags: null, notNumbers: 0, bits: null, attributes: NO_ATTRIBUTES };
}

const LOW = 0xffff_ffffn;
const NA_LOW = 1954n;

function isMissing(bits: bigint): boolean {
  return (bits & LOW) === NA_LOW;
}

function unknown(kind: string): RValue {
  return {
    type: "other",
    name: `values that only the package with "${kind}" can read`,
    attributes: NO_ATTRIBUTES,
  };
}

/** The most digits that R gives a number as text. */
const DIGITS = 15;

/**
 * A real number as R's `as.character` writes it: with 15 digits at most, and with an exponent where that is shorter.
 *
 * @example
 * ```ts
 * realText(100000); // "1e+05"
 * realText(123456.5); // "123456.5"
 * ```
 */
export function realText(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? "Inf" : "-Inf";
  const [mantissa = "", exponent = "0"] = value.toExponential(DIGITS - 1).split("e");
  const digits = mantissa.replace(/\.?0+$/, "");
  const power = Math.abs(Number(exponent));
  const scientific = `${digits}e${exponent.startsWith("-") ? "-" : "+"}${power < 10 ? "0" : ""}${power}`;
  const decimals = Math.max(0, digits.replace(/[-.]/g, "").length - 1 - Number(exponent));
  const fixed = decimals > 100 ? null : value.toFixed(decimals);
  return fixed !== null && fixed.length <= scientific.length ? fixed : scientific;
}
