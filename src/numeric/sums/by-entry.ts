/** A record with a figure for each entry of a list. */
export const byEntry = <Id extends string, Entry, T>(
  list: Readonly<Record<Id, Entry>>,
  figure: (entry: Entry) => T,
): Readonly<Record<Id, T>> =>
  Object.fromEntries(Object.entries<Entry>(list).map(([id, entry]) => [id, figure(entry)])) as Record<Id, T>;
