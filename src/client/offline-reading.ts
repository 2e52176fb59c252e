/** Pages that were read once can be read again without a connection. The worker stands beside the manifest, at the root of the site. */
const { href } = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')!;

addEventListener('load', () => navigator.serviceWorker?.register(new URL('service-worker.js', href)));
