/** The same function, that does not work twice for the text that it was given last: a query is asked after by several parts of the search. */
export function keepLast<Result>(of: (text: string) => Result): (text: string) => Result {
  let last: { text: string; result: Result } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, result: of(text) };
    return last.result;
  };
}
