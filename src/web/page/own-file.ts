const PACKED = "data:application/gzip;base64,";

/**
 * A file of the page's own, such as a sample of answers, by the address that `import url from "...?url"` gives: fetched
 * on a site; in the page that is one file, and may fetch nothing, it stands packed in its address.
 */
export async function ownFile(url: string): Promise<Blob> {
  if (url.startsWith(PACKED)) return unpacked(url.slice(PACKED.length));
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.blob();
}

/** What gzip in base64 holds. */
export async function unpacked(base64: string): Promise<Blob> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).blob();
}
