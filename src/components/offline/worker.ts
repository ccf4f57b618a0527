import { addressOf, digestOf, fileAt, MANIFEST, missingFiles, type Manifest } from '../../outputs/offline/manifest.ts';

/**
 * Keeps what readers meet of the site for when there is no network. A worker is installed only when every file of its build is kept and has the right
 * digest, so that a build is whole or does not count. Online, pages come from the host. A page gets what it fetches later from the kept
 * build whose file it is, octet for octet, or else from the host: never from another build.
 */

/** What of the interfaces of service workers is used (w3.org/TR/service-workers). TypeScript's own exclude those of pages. */
interface LifetimeEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface RequestEvent extends LifetimeEvent {
  request: Request;
  clientId: string;
  resultingClientId: string;
  respondWith: (response: Promise<Response>) => void;
}
interface Client {
  id: string;
  url: string;
}
interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: { claim: () => Promise<void>; matchAll: (options: object) => Promise<Client[]> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: LifetimeEvent) => void): void;
    (type: 'fetch', listener: (event: RequestEvent) => void): void;
  };
}

/** The digest of the manifest, which `src/integrations/offline.ts` writes before everything else; empty: remove what is kept. */
declare const BUILD: string;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
/** Files at once, when a build is fetched. A page that the reader opens meanwhile must not wait for many. */
const AT_ONCE = 6;
/** How long a host may be silent before a page comes from what is kept. */
const PATIENCE = 3_000;
/** How long one may be silent while a build is fetched: what is not kept has to wait for another visit, and holds up no newer worker. */
const LONGEST = 60_000;

// Sites below other paths of the host share its storage.
const store = caches.open(scope);
/** Names of what is kept; each begins a path that no file of the site has. */
const names = {
  file: (digest: string) => `${scope}~file/${digest}`,
  build: (build: string) => `${scope}~build/${build}`,
  /** Which build a page or a worker of one is of. */
  client: (id: string) => `${scope}~client/${id}`,
};

const keptNames = async () => (await (await store).keys()).map(({ url }) => url);
const allClients = () => worker.clients.matchAll({ includeUncontrolled: true, type: 'all' });
const isSavingData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
const read = async (name: string) => (await store).match(name);
const manifestOf = async (build: string) => (await (await read(names.build(build)))?.json()) as Manifest | undefined;
const rememberClient = async (id: string, build: string) => (await store).put(names.client(id), new Response(build));
const pathOf = (address: string) => address.slice(scope.length).replace(/[?#].*/, '');

/** @throws if the host sends something else, as it does while it gets a new build */
async function fetchExactly(path: string, digest: string): Promise<Response> {
  // The octets count, not the status: hosts send 404.html with 404.
  const response = await fetch(scope + path, { cache: 'no-cache', signal: AbortSignal.timeout(LONGEST) });
  const octets = await response.arrayBuffer();
  if ((await digestOf(octets)) !== digest) throw new Error(`${path} is of another build`);
  return new Response(octets, { headers: response.headers });
}

/** Fetches what this build has and none before it had. What is fetched stays, also if the rest has to wait for another visit. */
async function install(): Promise<void> {
  if (isSavingData()) throw new Error('The reader saves data');
  const list = await fetchExactly(MANIFEST, BUILD);
  const manifest = (await list.clone().json()) as Manifest;
  await Promise.all((await allClients()).map((client) => recognize(client, manifest)));
  const kept = new Set((await keptNames()).map((name) => name.slice(names.file('').length)));
  const queue = missingFiles(manifest, kept).values();
  const work = async () => {
    for (const [digest, file] of queue) {
      if (isSavingData()) throw new Error('The reader saves data');
      await (await store).put(names.file(digest), await fetchExactly(addressOf(file), digest));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await (await store).put(names.build(BUILD), list);
  void worker.skipWaiting();
}

/** A page that came before any worker did: the browser's cache still has the octets that it was made from. */
async function recognize({ id, url }: Client, manifest: Manifest): Promise<void> {
  if (!url.startsWith(scope) || (await read(names.client(id)))) return;
  const response = await fetch(url, { cache: 'only-if-cached', mode: 'same-origin' }).catch(() => undefined);
  if (response) await bind(id, response, url, manifest);
}

/** Binds a page to this build, if it is the page that this build has at that address. */
async function bind(id: string, page: Response, url: string, manifest: Manifest): Promise<void> {
  const digest = await digestOf(await page.arrayBuffer());
  if (digest === manifest[fileAt(pathOf(url), manifest).file]) await rememberClient(id, BUILD);
}

/** Deletes what neither this build nor an open page of an earlier one needs. */
async function clean(): Promise<void> {
  const clients = new Set((await allClients()).map(({ id }) => names.client(id)));
  const open = (await keptNames()).filter((name) => clients.has(name));
  const builds = new Set([BUILD, ...(await Promise.all(open.map(async (name) => (await read(name))!.text())))]);
  const manifests = await Promise.all([...builds].map(manifestOf));
  const files = manifests.flatMap((manifest) => Object.values(manifest ?? {}));
  const needed = new Set([...open, ...[...builds].map(names.build), ...files.map(names.file)]);
  // A newer worker may be filling the store.
  if (worker.registration.installing || worker.registration.waiting) return;
  const idle = (await keptNames()).filter((name) => !needed.has(name));
  await Promise.all(idle.map(async (name) => (await store).delete(name)));
}

/** What this build has for a page when the host has nothing. */
async function keptPage(url: string, client: string): Promise<Response> {
  const manifest = (await manifestOf(BUILD))!;
  const { file, redirect } = fileAt(pathOf(url), manifest);
  if (redirect) return Response.redirect(url.replace(/(?=[?#]|$)/, '/'));
  const response = (await read(names.file(manifest[file]!)))!;
  await rememberClient(client, BUILD);
  return addressOf(file) === pathOf(url) || file === pathOf(url)
    ? response
    : new Response(response.body, { status: 404, headers: response.headers });
}

/** From the host, so that no reader who is online sees an old page; what is kept is for a host that is out of reach, silent or down. */
async function navigate(event: RequestEvent): Promise<Response> {
  const { request, resultingClientId } = event;
  const fromHost = fetch(request);
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const response = await Promise.race([fromHost, silence]).catch(() => undefined);
  if (!response || response.status >= 500) return keptPage(request.url, resultingClientId).catch(() => response ?? fromHost);
  if (response.type === 'basic') {
    const copy = response.clone();
    event.waitUntil(manifestOf(BUILD).then((manifest) => manifest && bind(resultingClientId, copy, request.url, manifest)));
  }
  return response;
}

/** What a page asks for later: from the build that the page is of. */
async function serve({ request, clientId, resultingClientId }: RequestEvent): Promise<Response> {
  const build = await (await read(names.client(clientId)))?.text();
  const manifest = build && (await manifestOf(build));
  const digest = manifest && manifest[pathOf(request.url)];
  // The search of a page may run in a worker, whose requests are its own.
  if (build && resultingClientId) await rememberClient(resultingClientId, build);
  return (digest && (await read(names.file(digest)))) || fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(BUILD ? install() : worker.skipWaiting()));

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    BUILD ? Promise.all([clean(), worker.clients.claim()]) : Promise.all([caches.delete(scope), worker.registration.unregister()]),
  );
});

worker.addEventListener('fetch', (event) => {
  const { method, url, mode, headers } = event.request;
  if (!BUILD || method !== 'GET' || !url.startsWith(scope) || headers.has('range')) return;
  event.respondWith(mode === 'navigate' ? navigate(event) : serve(event));
});
