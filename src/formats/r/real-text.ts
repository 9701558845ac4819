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
