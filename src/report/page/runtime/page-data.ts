import type { Spec } from "vega";

/** What the page holds for its script, as `PageData` (src/report/page/bundle.ts) writes it. */
export interface PageData {
  readonly files: Readonly<Record<string, string>>;
  readonly charts: Readonly<Record<string, Spec>>;
  readonly data: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** Gives what a page holds, whenever something asks for it. */
export type GetData = () => Promise<PageData>;

/** What is made to work: a page, or an element of somebody else's page. */
export type Root = Document | HTMLElement;

export const documentOf = (root: Root): Document => root.ownerDocument ?? (root as Document);

/** An element by its id; null where there is none, or no id. */
export const byId = (root: Root, id: string): HTMLElement | null =>
  id === "" ? null : root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);

/** The data that stand in a page, unpacked when something first asks for them. */
export function packedData(page: Document): GetData {
  let unpacked: Promise<PageData> | null = null;
  return () => {
    unpacked ??= unpack(page.getElementById("page-data")?.textContent ?? "");
    return unpacked;
  };
}

async function unpack(text: string): Promise<PageData> {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text()) as PageData;
}
