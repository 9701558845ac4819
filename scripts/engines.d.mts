export const OTHER_NODES: readonly string[];
/** The path of a Node of that version, or null where there is none. */
export function findNode(version: string, options?: { readonly install?: boolean }): string | null;
/** The path of a Firefox, or null where there is none. */
export function findFirefox(options?: { readonly install?: boolean }): string | null;
/** Installs a Debian package where we are root; whether that was tried. */
export function aptInstall(name: string): boolean;
