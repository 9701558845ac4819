const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  "-": "⁻",
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
};

/**
 * A number of any size with one figure and a power of ten, in type.
 *
 * @example
 * ```ts
 * smallNumber(2.1e-10); // "2 × 10⁻¹⁰"
 * ```
 */
export function smallNumber(value: number): string {
  if (value === 0) return "0";
  if (!Number.isFinite(value)) return "–";
  const [digits = "0", exponent = "0"] = value.toExponential(0).replace("e+", "e").split("e");
  const raised = [...exponent].map((sign) => SUPERSCRIPTS[sign] ?? sign).join("");
  return `${digits.replace("-", "−")} × 10${raised}`;
}
