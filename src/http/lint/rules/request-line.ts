import type { Fault } from '../../finding.ts';
import type { Request } from '../../message.ts';
import { isAbsoluteUri, isHost, isOriginForm, isToken } from '../../syntax.ts';
import type { MessageRule } from '../rule.ts';

/** The four forms of a request target are those of RFC 9112 3.2.1 to 3.2.4; the method decides which ones are allowed. */
export const requestLine: MessageRule = {
  id: 'request-line',
  title: 'A request line is a method, a target that fits the method, and an HTTP/1 version, with one space between them.',
  spec: 'RFC 9112 3',
  check(message) {
    if (message.kind !== 'request') return [];
    return [checkMethod(message), checkTarget(message), checkVersion(message)].filter((problem) => problem !== undefined);
  },
};

function checkMethod({ method }: Request): Fault | undefined {
  if (isToken(method) && method !== method.toUpperCase())
    return {
      problem: `"${method}" is not ${method.toUpperCase()}: methods are case-sensitive`,
      remedy: `Write ${method.toUpperCase()}`,
      line: 1,
    };
  if (isToken(method)) return undefined;
  return { problem: `"${method}" is not a method`, remedy: 'Write a method such as GET', line: 1 };
}

function checkTarget({ method, target }: Request): Fault | undefined {
  if (method === 'CONNECT') {
    if (/:\d+$/.test(target) && isHost(target)) return undefined;
    return { problem: `The target of CONNECT is "${target}"`, remedy: 'Write host:port, such as www.example.com:443', line: 1 };
  }
  if (isOriginForm(target) || isAbsoluteUri(target) || (target === '*' && method === 'OPTIONS')) return undefined;
  if (target === '*') {
    return { problem: `The target * belongs to OPTIONS, not to ${method}`, remedy: 'Write the path of the resource', line: 1 };
  }
  return {
    problem: `"${target}" is not a request target`,
    remedy: 'Write a path that begins with / and has other characters percent-encoded',
    line: 1,
  };
}

function checkVersion({ version }: Request): Fault | undefined {
  if (/^HTTP\/1\.[01]$/.test(version)) return undefined;
  return { problem: `A request line cannot say ${version}`, remedy: 'Write HTTP/1.1: only that and HTTP/1.0 have a request line', line: 1 };
}
