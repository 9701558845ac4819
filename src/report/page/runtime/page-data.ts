import type { Spec } from "vega";

/** What the page holds for its script, as `PageData` (src/report/page/bundle.ts) writes it. */
export interface PageData {
  readonly files: Readonly<Record<string, string>>;
  readonly charts: Readonly<Record<string, Spec>>;
  readonly data: Readonly<Record<string, readonly (readonly string[])[]>>;
}

let unpacked: Promise<PageData> | null = null;

/** Unpacks the page's data when something first asks for it. */
export function pageData(page: Document): Promise<PageData> {
  unpacked ??= unpack(page.getElementById("page-data")?.textContent ?? "");
  return unpacked;
}

async function unpack(text: string): Promise<PageData> {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text()) as PageData;
}
