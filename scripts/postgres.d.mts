/** The folder of PostgreSQL's programs, or null where there is none. */
export function findPostgres(options?: { readonly install?: boolean }): string | null;
