/** Registers the service worker; without one (private window, old browser, development) the page still works. */
export function stayOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const register = (): void => {
    void navigator.serviceWorker.register("./service-worker.js").catch(() => undefined);
  };
  // After the page's own files, which are requested again.
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}
