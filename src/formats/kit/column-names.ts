import { ItemwiseError } from "../../errors";
import * as messages from "../messages";

/** The columns' names of a file, and those that several columns had. */
export interface ColumnNames {
  readonly names: readonly string[];
  /** Names that the file gives to several columns, which are told apart by numbers: `a_1`, `a_2`. */
  readonly repeated: readonly string[];
  /** A sentence on them. */
  readonly notes: readonly string[];
}

/**
 * Column names of a header row, trimmed; a column without a name is called by its number (`V3`), columns of one name by
 * that name and numbers.
 * @param context `places`: indices of the columns, from 0, where they are not consecutive; `refuse`: which names only one
 *   column may have
 * @throws ItemwiseError "duplicate-column" for a name that is refused
 */
export function columnNames(
  record: readonly string[],
  context: {
    readonly file: string;
    readonly row: number;
    readonly places?: readonly number[] | undefined;
    readonly refuse?: ((name: string) => boolean) | undefined;
  },
): ColumnNames {
  const { file, row, places, refuse = () => false } = context;
  const given = record.map((name) => name.trim());
  const first = new Map<string, number>();
  given.forEach((name, index) => {
    const before = first.get(name);
    const place = places?.[index] ?? index;
    if (name !== "" && before !== undefined && refuse(name)) {
      throw new ItemwiseError(
        "duplicate-column",
        () =>
          messages.duplicateColumn({
            file,
            row: String(row),
            first: String(before + 1),
            second: String(place + 1),
            name,
          }),
        { hint: messages.duplicateColumnHint },
      );
    }
    first.set(name, place);
  });
  const taken = new Set(given);
  return distinctNames(
    given.map((name, index) => (name === "" ? placeName(places?.[index] ?? index, taken) : name)),
  );
}

/** Whether a row has SurveyMonkey's names: parts of questions stand below them, and its reader joins them. */
export const areSurveyMonkeyNames = (names: readonly string[]): boolean =>
  names.some((name) => /^respondent[ _]id$/i.test(name.trim())) &&
  names.some((name) => /^collector[ _]id$/i.test(name.trim()));

/** Names as they are, but for those that several columns have. */
export function distinctNames(given: readonly string[]): ColumnNames {
  const taken = new Set<string>();
  const repeated = new Set(given.filter((name) => taken.size === taken.add(name).size));
  const last = new Map<string, number>();
  const names = given.map((name) => (repeated.has(name) ? numbered(name, taken, last) : name));
  return { names, repeated: [...repeated], notes: repeatedNotes([...repeated]) };
}

/** `V3` for the third column, with underscores where that name is taken. */
function placeName(index: number, taken: ReadonlySet<string>): string {
  let name = `V${index + 1}`;
  while (taken.has(name)) name += "_";
  return name;
}

/** A name with the next number that is not taken. */
function numbered(name: string, taken: Set<string>, last: Map<string, number>): string {
  let number = last.get(name) ?? 0;
  let found = name;
  while (taken.has(found)) found = `${name}_${++number}`;
  last.set(name, number);
  taken.add(found);
  return found;
}

/** A note on names that several columns have; none without them. */
export function repeatedNotes(repeated: readonly string[]): string[] {
  if (repeated.length === 0) return [];
  const [first = ""] = repeated;
  return [messages.repeatedNames({ first, names: repeated.map((name) => messages.quoted({ name })) })];
}
