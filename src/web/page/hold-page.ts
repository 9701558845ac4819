import { useEffect } from "preact/hooks";

/** Whoever leaves the page, by Back or by closing it, is asked first: what they said of an open file would be gone. */
export function useHeldPage(held: boolean): void {
  useEffect(() => {
    if (!held) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [held]);
}
