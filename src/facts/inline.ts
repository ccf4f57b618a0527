/** A piece of a sentence of the facts. */
export interface InlinePart {
  text: string;
  isCode: boolean;
}

/** A sentence of the facts in pieces: what stands between backticks is code. */
export function toInlineParts(sentence: string): InlinePart[] {
  return sentence.split('`').map((text, index) => ({ text, isCode: index % 2 === 1 }));
}

/** A sentence of the facts where no code can be shown as such. */
export function toPlainText(sentence: string): string {
  return sentence.replaceAll('`', '');
}
