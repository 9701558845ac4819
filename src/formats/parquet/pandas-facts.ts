/** What pandas keeps about a column. */
export interface PandasColumn {
  readonly level: "nominal" | "ordinal" | null;
}

/** What pandas keeps about a table. */
export interface PandasFacts {
  readonly columns: ReadonlyMap<string, PandasColumn>;
  /** Columns that hold the numbers of rows, which had no name. */
  readonly unnamed: ReadonlySet<string>;
}

const UNNAMED = /^__index_level_\d+__$/;

/** Reads what pandas keeps beside a table; nothing where it does not or it can't be read. */
export function pandasFacts(text: string | undefined): PandasFacts {
  let kept: unknown = null;
  try {
    kept = JSON.parse(text ?? "null");
  } catch {
    // What pandas keeps is not needed to read the values.
  }
  const index = listOf(kept, "index_columns").filter((name): name is string => typeof name === "string");
  const columns = listOf(kept, "columns").flatMap((column): [string, PandasColumn][] => {
    const name = memberOf(column, "field_name") ?? memberOf(column, "name");
    if (typeof name !== "string" || memberOf(column, "pandas_type") !== "categorical") return [];
    return [
      [name, { level: memberOf(memberOf(column, "metadata"), "ordered") === true ? "ordinal" : "nominal" }],
    ];
  });
  return { columns: new Map(columns), unnamed: new Set(index.filter((name) => UNNAMED.test(name))) };
}

/** A member of what a file holds as JSON, whatever that is. */
export function memberOf(object: unknown, key: string): unknown {
  return typeof object === "object" && object !== null && Object.hasOwn(object, key)
    ? (object as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** A list of it; empty where there is none. */
export function listOf(object: unknown, key: string): readonly unknown[] {
  const list = memberOf(object, key);
  return Array.isArray(list) ? list : [];
}
