import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Channel } from '../../../src/measure/browsers/channel.ts';

/** A socket that writes down what it sends. */
class Socket extends EventTarget {
  static last: Socket;
  readonly sent: unknown[] = [];

  constructor() {
    super();
    Socket.last = this;
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }

  receive(message: object): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }));
  }
}

beforeEach(() => void vi.stubGlobal('WebSocket', Socket));
afterEach(() => void vi.unstubAllGlobals());

async function open() {
  const opened = Channel.open('ws://127.0.0.1/session');
  Socket.last.dispatchEvent(new Event('open'));
  return { channel: await opened, socket: Socket.last };
}

test('a command is sent with a number of its own, and what belongs beside its parameters', async () => {
  const { channel, socket } = await open();
  void channel.send('Page.enable');
  void channel.send('Page.navigate', { url: 'a' }, { sessionId: 's' });
  expect(socket.sent).toEqual([
    { id: 1, method: 'Page.enable', params: {} },
    { id: 2, method: 'Page.navigate', params: { url: 'a' }, sessionId: 's' },
  ]);
});

test('an answer is that of the command with its number', async () => {
  const { channel, socket } = await open();
  const results = [channel.send('a'), channel.send('b')];
  socket.receive({ id: 2, result: { value: 'of b' } });
  socket.receive({ id: 1 });
  expect(await Promise.all(results)).toEqual([{}, { value: 'of b' }]);
});

test.each([
  ['in the error, as DevTools do', { error: { message: 'No tab.' } }, 'No tab.'],
  ['beside the error, as BiDi does', { error: 'no such frame', message: 'No tab.' }, 'No tab.'],
  ['by the error alone', { error: 'no such frame' }, 'no such frame'],
])('a command fails with the cause that is told %s', async (_, message, cause) => {
  const { channel, socket } = await open();
  const result = channel.send('a');
  socket.receive({ id: 1, ...message });
  await expect(result).rejects.toThrow(cause);
});

test('an event is told to who listens, until that ends', async () => {
  const { channel, socket } = await open();
  const told = vi.fn();
  const end = channel.listen(told);
  socket.receive({ method: 'Page.load', params: { at: 1 } });
  socket.receive({ method: 'Page.close' });
  end();
  socket.receive({ method: 'Page.load' });
  expect(told.mock.calls).toEqual([
    ['Page.load', { at: 1 }],
    ['Page.close', {}],
  ]);
});

test('the commands without an answer fail with the browser', async () => {
  const { channel, socket } = await open();
  const result = channel.send('a');
  socket.dispatchEvent(new Event('close'));
  await expect(result).rejects.toThrow('The browser is gone.');
});

test('an address that does not answer is named', async () => {
  const opened = Channel.open('ws://127.0.0.1/session');
  Socket.last.dispatchEvent(new Event('error'));
  await expect(opened).rejects.toThrow('ws://127.0.0.1/session does not answer.');
});
