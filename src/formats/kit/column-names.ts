import { ItemwiseError } from "../../errors";

/**
 * Column names of a header row, trimmed; a column without a name is called by its number (`V3`).
 * @param places indices of the columns, from 0, where they are not consecutive
 * @throws ItemwiseError "duplicate-column"
 */
export function columnNames(
  record: readonly string[],
  context: { readonly file: string; readonly row: number; readonly places?: readonly number[] | undefined },
): string[] {
  const { file, row, places } = context;
  const given = record.map((name) => name.trim());
  const first = new Map<string, number>();
  given.forEach((name, index) => {
    const before = first.get(name);
    if (name !== "" && before !== undefined) {
      throw new ItemwiseError(
        "duplicate-column",
        `${file}, row ${row}: columns ${before + 1} and ${(places?.[index] ?? index) + 1} are both called "${name}".`,
        { hint: "Give every column a name of its own, or read a file without header with --no-header." },
      );
    }
    first.set(name, places?.[index] ?? index);
  });
  return given.map((name, index) => (name === "" ? placeName(places?.[index] ?? index, first) : name));
}

/** `V3` for the third column, with underscores where that name is taken. */
function placeName(index: number, taken: ReadonlyMap<string, number>): string {
  let name = `V${index + 1}`;
  while (taken.has(name)) name += "_";
  return name;
}
