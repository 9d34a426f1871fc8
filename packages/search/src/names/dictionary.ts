import { stopWords } from '../words/stop-words.js';
import { type Token, tokensOf } from '../words/tokens.js';

/** What a name stands for: records, as `collection/id`, or a meaning of the table of abbreviations. */
export type Concept = string;

/** A stretch of tokens that is a name. */
export interface Mention {
  /** The first token and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly concepts: readonly Concept[];
  /** Whether it is a symbol, or the end of one: a reference to a record rather than a name. */
  readonly symbol: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly names: { readonly concept: Concept; readonly capitals: boolean; readonly symbol: boolean }[];
}

/** The names of things, to be found in texts as sequences of tokens. */
export interface Dictionary {
  add(name: string, concept: Concept, options?: { readonly symbol?: boolean }): void;
  /** What a name stands for so far. */
  conceptsOf(name: string): readonly Concept[];
  /**
   * The names in a text, from left to right, the longest at each place; none overlaps another. What a name begins with
   * keeps its meaning: `OEWG 2021–2025` is also an OEWG.
   */
  mentions(tokens: readonly Token[], strict: boolean): readonly Mention[];
  /** Tells which words are written in small letters, so that they are no abbreviations when a query has them so. */
  seen(tokens: readonly Token[]): void;
}

const longest = 14;

/** An empty dictionary. */
export function createDictionary(): Dictionary {
  const root: Node = { next: new Map(), names: [] };
  const ordinary = new Set<string>();

  function accepts(capitals: boolean, { word, capitals: written }: Token, strict: boolean): boolean {
    return !capitals || written || (!strict && !stopWords.has(word) && !ordinary.has(word));
  }

  function longestFrom(tokens: readonly Token[], from: number, strict: boolean): Mention | undefined {
    let [node, found]: [Node | undefined, Mention | undefined] = [root, undefined];
    const meanings: Concept[] = [];
    for (let to = from; node && to < tokens.length; ) {
      const token = tokens[to];
      if (!token) break;
      node = node.next.get(token.key);
      to += 1;
      if (!node || node.names.length === 0) continue;
      const names = node.names.filter(({ capitals }) => accepts(capitals, token, strict));
      if (names.length === 0) continue;
      const concepts = names.map(({ concept }) => concept);
      found = {
        from,
        to,
        concepts: [...new Set([...concepts, ...meanings])],
        symbol: names.some(({ symbol }) => symbol),
      };
      meanings.push(...concepts.filter((concept) => concept.startsWith('meaning/')));
    }
    return found;
  }

  return {
    add(name, concept, { symbol = false } = {}) {
      const tokens = tokensOf(name);
      if (tokens.length === 0 || tokens.length > longest) return;
      let node = root;
      for (const { key } of tokens) {
        const next: Node = node.next.get(key) ?? { next: new Map(), names: [] };
        node.next.set(key, next);
        node = next;
      }
      const capitals = tokens.length === 1 && (tokens[0]?.capitals ?? false);
      if (
        !node.names.some((known) => known.concept === concept && known.capitals === capitals && known.symbol === symbol)
      )
        node.names.push({ concept, capitals, symbol });
    },
    conceptsOf(name) {
      let node: Node | undefined = root;
      for (const { key } of tokensOf(name)) node = node?.next.get(key);
      return [...new Set(node?.names.map(({ concept }) => concept))];
    },
    mentions(tokens, strict) {
      const found: Mention[] = [];
      for (let from = 0; from < tokens.length; ) {
        const mention = longestFrom(tokens, from, strict);
        if (mention) found.push(mention);
        from = mention?.to ?? from + 1;
      }
      return found;
    },
    seen(tokens) {
      for (const { word, capitals } of tokens) if (!capitals) ordinary.add(word);
    },
  };
}
