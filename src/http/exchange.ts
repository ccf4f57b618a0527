/** A message as it is written in a document. */
export interface WrittenMessage {
  /** Without a final line end. */
  text: string;
  /** 1-based line of the document where it begins. */
  line: number;
}

/** Messages that belong together, in order: requests and the responses to them. */
export type Exchange = WrittenMessage[];
