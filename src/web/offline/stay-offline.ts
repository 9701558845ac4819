/**
 * Registers the service worker, so that the page opens without a network from the second visit on. Where that is impossible
 * (private window, old browser, development) the page works without.
 */
export function stayOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const register = (): void => {
    void navigator.serviceWorker.register("./service-worker.js").catch(() => undefined);
  };
  // After the page's own files, which are requested again.
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}
