/** Lists of figures: how each is computed, released and shown. Records, release rules and tables read them. */
import type { CellFormat } from "./format";

/** A figure of a source, such as the answers to an item or the likelihood of a model. */
export interface Figure<Source> {
  readonly of: (source: Source) => number | null;
  /** What it is a function of, which determines how it is released (`FigureKind`). */
  readonly kind: "people" | "share" | "estimate" | "error" | "statistic";
  /** Its name, and the format of its column; without them no table shows it. */
  readonly name?: (() => string) | undefined;
  readonly format?: CellFormat | undefined;
}

/** Figures by their key in the record; some keys hold a group. */
export type FigureList<Source> = Readonly<
  Record<string, Figure<Source> | Readonly<Record<string, Figure<Source>>>>
>;

/** A record's type from a list. */
export type FiguresOf<List> = {
  readonly [Id in keyof List]: List[Id] extends { readonly of: (source: never) => infer Value }
    ? Value
    : FiguresOf<List[Id]>;
};

type KindsOf<List> = {
  readonly [Id in keyof List]: List[Id] extends { readonly kind: infer Kind } ? Kind : KindsOf<List[Id]>;
};

const isFigure = <Source>(entry: FigureList<Source>[string]): entry is Figure<Source> => "of" in entry;

/** The figures of a source. */
export const figuresOf = <Source, List extends FigureList<Source>>(
  list: List,
  source: Source,
): FiguresOf<List> => byFigure(list, ({ of }) => of(source)) as FiguresOf<List>;

/** Their release rules. */
export const kindsOf = <List extends FigureList<never>>(list: List): KindsOf<List> =>
  byFigure(list, ({ kind }) => kind) as KindsOf<List>;

const byFigure = <Source>(list: FigureList<Source>, value: (figure: Figure<Source>) => unknown): object =>
  Object.fromEntries(
    Object.entries(list).map(([id, entry]) => [id, isFigure(entry) ? value(entry) : byFigure(entry, value)]),
  );

/** Figures that tables show, in order, with their place in the record; "spss.skewness" has the key "spssSkewness". */
export function shownFigures<Source>(list: FigureList<Source>) {
  return Object.entries(list).flatMap(([id, entry]) => {
    const inside: [readonly string[], Figure<Source>][] = isFigure(entry)
      ? [[[id], entry]]
      : Object.entries(entry).map(([inner, figure]) => [[id, inner], figure]);
    return inside.flatMap(([path, { name, format }]) => {
      const key = path.map((part, at) => (at === 0 ? part : capitalized(part))).join("");
      return name && format ? [{ key, path, name, format }] : [];
    });
  });
}

/** The figure at a place in the record. */
export const figureAt = (record: object, path: readonly string[]): number | null =>
  path.reduce<unknown>((inner, id) => (inner as Record<string, unknown>)[id], record) as number | null;

export const capitalized = (id: string): string => `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
