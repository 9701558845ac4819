import { isNumbers, type RNumbers, type RTexts, type RValue, textsOf } from "./r-value";

/** The columns of a matrix, as R names them in a data frame: "z.1", "z.2" or "z.total". */
export function matrixColumns(
  name: string,
  value: RNumbers | RTexts,
  rows: number,
): [string, RNumbers | RTexts][] {
  const names = value.attributes.get("dimnames");
  const own = names?.type === "list" ? textsOf(names.values[1]) : [];
  const attributes = new Map([...value.attributes].filter(([key]) => key !== "dim" && key !== "dimnames"));
  return Array.from({ length: value.values.length / rows }, (_, index) => {
    const [from, to] = [index * rows, (index + 1) * rows];
    const part = `${name}${name === "" ? "" : "."}${own[index] || index + 1}`;
    if (value.type === "character")
      return [part, { ...value, attributes, values: value.values.slice(from, to) }];
    const { bits } = value;
    const shifted = bits && ((at: number): bigint => bits(from + at));
    const tags = value.tags?.subarray(from, to) ?? null;
    return [part, { ...value, attributes, values: value.values.subarray(from, to), tags, bits: shifted }];
  });
}

/** Whether it is a matrix of several columns. */
export function isWide(value: RValue, rows: number): value is RNumbers | RTexts {
  if ((value.type !== "character" && !isNumbers(value)) || !value.attributes.has("dim")) return false;
  const count = value.values.length;
  return rows > 0 && count !== rows && count % rows === 0;
}
