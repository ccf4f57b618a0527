import { ThreadsPoolWorker, type PoolOptions, type PoolWorker, type WorkerRequest } from 'vitest/node';
import { defineConfig, type Plugin } from 'vitest/config';

type Listener = (argument: unknown) => void;

/**
 * A worker that outlives its run. Stryker starts a run for each change of the source, and a fresh worker spends a second or two on reading
 * the modules and the content again. Test files are read anew in each run; the modules below test stay as they are, with all changes in them.
 */
class KeptWorker implements PoolWorker {
  private static thread: ThreadsPoolWorker | undefined;
  private static isStarted = false;
  private readonly listeners: [string, Listener][] = [];
  private started: object = {};
  private readonly thread: ThreadsPoolWorker;
  readonly name = 'kept';

  constructor(options: PoolOptions) {
    this.thread = KeptWorker.thread ??= new ThreadsPoolWorker(options);
  }

  static async end(): Promise<void> {
    await KeptWorker.thread?.stop();
  }

  async start(): Promise<void> {
    if (!KeptWorker.isStarted) await this.thread.start();
  }

  on(event: string, listener: Listener): void {
    this.listeners.push([event, listener]);
    this.thread.on(event, listener);
  }

  off(event: string, listener: Listener): void {
    this.thread.off(event, listener);
  }

  send(message: WorkerRequest): void {
    if (message.type === 'stop') this.answer('stopped');
    else if (message.type === 'start') {
      this.started = { config: message.context.config };
      if (KeptWorker.isStarted) this.answer('started');
      else this.thread.send(message);
      KeptWorker.isStarted = true;
    } else if (message.type === 'run') {
      // A worker knows which tests to run from the request that started it.
      this.thread.send({ ...message, context: { ...message.context, ...this.started } });
    } else this.thread.send(message);
  }

  stop(): Promise<void> {
    for (const [event, listener] of this.listeners) this.thread.off(event, listener);
    return Promise.resolve();
  }

  deserialize(data: unknown): unknown {
    return this.thread.deserialize(data);
  }

  private answer(type: 'started' | 'stopped'): void {
    for (const [event, listener] of this.listeners) {
      if (event === 'message') listener({ __vitest_worker_response__: true, type });
    }
  }
}

const keepWorker: Plugin = {
  name: 'keep-worker',
  configureVitest({ project, vitest }) {
    project.config.pool = 'kept';
    project.config.poolRunner = { name: 'kept', createPoolWorker: (options: PoolOptions) => new KeptWorker(options) };
    vitest.onClose(() => KeptWorker.end());
  },
};

/** The tests that `npm run test:mutation` asks about each change of the source: the quick ones, which need neither a build nor a browser. */
export default defineConfig({
  plugins: [keepWorker],
  test: {
    // What Astro's own configuration gives the other tests; these render nothing.
    env: { SITE: 'https://atlas.example', BASE_URL: '/' },
    include: [
      'tests/unit/{content,facts,http,models,outputs}/**/*.test.ts',
      'tests/unit/measure/{outcomes,record,recorded,results}.test.ts',
      'tests/record/*.test.ts',
    ],
    // Code with all changes in it is slower than what these measure.
    exclude: ['**/*.time.test.ts'],
    setupFiles: 'tests/support/no-mutant.ts',
    isolate: false,
    // Code with all changes in it is slow, and the first run has it all.
    testTimeout: 60_000,
    update: 'none',
  },
});
