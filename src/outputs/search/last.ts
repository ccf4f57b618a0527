/**
 * The same function, that does not work twice for the text that it was given last: a query is asked after by several parts of the search.
 * @param version of what it works with: with another it works anew
 */
export function keepLast<Result>(of: (text: string) => Result, version: () => number = () => 0): (text: string) => Result {
  let last: { text: string; version: number; result: Result } | undefined;
  return (text) => {
    if (last?.text !== text || last.version !== version()) last = { text, version: version(), result: of(text) };
    return last.result;
  };
}
