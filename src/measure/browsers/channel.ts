type Values = Readonly<Record<string, unknown>>;

/** One message to the other side: an answer has the number of its command, an event has a method. */
interface Message {
  id?: number;
  method?: string;
  params?: Values;
  result?: Values;
  error?: string | { message: string };
  message?: string;
}

/** Commands with answers, and events, over one WebSocket: so DevTools and WebDriver BiDi speak. */
export class Channel {
  readonly #socket: WebSocket;
  readonly #open = new Map<number, { resolve: (result: Values) => void; reject: (error: Error) => void }>();
  readonly #listeners = new Set<(method: string, params: Values) => void>();
  #count = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data)) as Message));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#open.values()) reject(new Error('The browser is gone.'));
      this.#open.clear();
    });
  }

  static async open(address: string): Promise<Channel> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error(`${address} does not answer.`)));
    });
    return new Channel(socket);
  }

  /** Sends a command, and waits for its result. */
  async send(method: string, params: Values = {}, extra: Values = {}): Promise<Values> {
    const id = (this.#count += 1);
    const result = new Promise<Values>((resolve, reject) => this.#open.set(id, { resolve, reject }));
    this.#socket.send(JSON.stringify({ id, method, params, ...extra }));
    return result;
  }

  /** @returns what ends the listening */
  listen(listener: (method: string, params: Values) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #receive({ id, method, params = {}, result = {}, error, message }: Message): void {
    if (method !== undefined) for (const listener of this.#listeners) listener(method, params);
    if (id === undefined) return;
    const waiting = this.#open.get(id);
    this.#open.delete(id);
    if (error === undefined) waiting?.resolve(result);
    // BiDi tells the cause beside the error, DevTools in it.
    else waiting?.reject(new Error(message ?? (typeof error === 'string' ? error : error.message)));
  }
}
