import type { Spec } from "vega";

/** Data of the page's script, as `PageData` in src/report/page/bundle.ts. */
export interface PageData {
  readonly files: Readonly<Record<string, string>>;
  readonly charts: Readonly<Record<string, Readonly<Record<"wide" | "narrow", Spec>>>>;
  readonly data: Readonly<Record<string, readonly (readonly string[])[]>>;
}

export type GetData = () => Promise<PageData>;

/** A page, or an element of another page. */
export type Root = Document | HTMLElement;

export const documentOf = (root: Root): Document => root.ownerDocument ?? (root as Document);

export const byId = (root: Root, id: string): HTMLElement | null =>
  id === "" ? null : root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);

/** Unpacks the page's data on first use. */
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
