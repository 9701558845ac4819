/** What a browser has asked of a host, as it lists it. */
export interface Requested {
  readonly name: string;
}

/**
 * What was asked of others: everything but the page's own files.
 *
 * @param own where the page is, with the slash at the end; its files lie below it
 */
export function sentRequests(all: readonly Requested[], own: string): readonly string[] {
  const isOwn = (address: string): boolean => {
    if (/^(blob|data):/.test(address)) return true;
    // Nothing can be told by asking for a file, but by what stands behind its name.
    return address.startsWith(own) && !address.includes("?");
  };
  return [...new Set(all.map(({ name }) => name))].filter((address) => !isOwn(address));
}

/** The folder that a page is in. */
export const folderOf = (address: string): string => address.replace(/[?#].*$/, "").replace(/[^/]*$/, "");
