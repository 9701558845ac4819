/** Lists of figures: an entry is a key of the record, its release, how it is computed, and a column of the tables. */
import type { CellFormat } from "../words/format";
import { type Declaration, Field } from "./declare";

export interface Entry<Source> {
  /** Its kind, and its name for readers. */
  readonly field: Field<number | null>;
  /** Of its column; no table shows an entry without one. */
  readonly format?: CellFormat | undefined;
  /** Omitted where the source has the figure under the same key. */
  readonly of?: ((source: Source) => number | null) | undefined;
}

/** Entries by their key in the record; some keys hold a group. */
export type EntryList<Source> = Readonly<
  Record<string, Entry<Source> | Readonly<Record<string, Entry<Source>>>>
>;

export type FieldsOf<List> = {
  readonly [Id in keyof List]: List[Id] extends { readonly field: infer Of } ? Of : FieldsOf<List[Id]>;
};

const isEntry = <Source>(one: EntryList<Source>[string]): one is Entry<Source> => "field" in one;

function mapped<Source>(
  list: EntryList<Source>,
  value: (entry: Entry<Source>, id: string) => unknown,
): object {
  return Object.fromEntries(
    Object.entries(list).map(([id, one]) => [id, isEntry(one) ? value(one, id) : mapped(one, value)]),
  );
}

interface DeclaredList {
  readonly [id: string]: { readonly field: Declaration } | DeclaredList;
}

/** The declaration of a record with these figures. */
export const fieldsOf = <List extends DeclaredList>(list: List): FieldsOf<List> =>
  mapped(list as EntryList<never>, ({ field }) => field) as FieldsOf<List>;

/** The figures of a source. */
export const valuesOf = <Source extends object, Figures extends object>(
  list: EntryList<Source>,
  source: Source,
): Figures => mapped(list, ({ of }, id) => (of ? of(source) : Reflect.get(source, id))) as Figures;

export interface ShownFigure {
  /** Of its column: "spss.skewness" has "spssSkewness". */
  readonly key: string;
  readonly name: string;
  readonly format: CellFormat;
  /** The figure in a record. */
  readonly in: (record: object) => number | null;
}

type Shown = Pick<Entry<never>, "format"> & { readonly field: Field<unknown> };
interface ShownList {
  readonly [id: string]: Shown | ShownList;
}

/** Figures that tables show, in order; an estimate with an interval is followed by its ends. */
export function shownFigures(list: ShownList, path: readonly string[] = []): readonly ShownFigure[] {
  return Object.entries(list).flatMap(([id, one]) => {
    const to = [...path, id];
    if (!("field" in one)) return shownFigures(one as ShownList, to);
    const { field, format } = one as Shown;
    if (format === undefined) return [];
    const { inner } = field;
    const parts: readonly (readonly [readonly string[], Field<unknown>])[] =
      inner === null || inner instanceof Field ? [[to, field]] : partsOf(to, inner);
    return parts.map(([place, { title }]) => ({
      key: keyOf(place.filter((part) => part !== "estimate")),
      name: (title ?? field.title)?.() ?? id,
      format,
      in: (record) => {
        const value = place.reduce<unknown>((at, part) => at && Reflect.get(at as object, part), record);
        return typeof value === "number" ? value : null;
      },
    }));
  });
}

const partsOf = (to: readonly string[], inner: Exclude<Declaration, Field<unknown>>) =>
  Object.entries(inner).flatMap(([part, field]) =>
    field instanceof Field ? [[[...to, part], field] as const] : [],
  );

/** "spss.skewness" as "spssSkewness". */
const keyOf = (path: readonly string[]): string =>
  path.map((part, at) => (at === 0 ? part : capitalized(part))).join("");

export const capitalized = (id: string): string => `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
