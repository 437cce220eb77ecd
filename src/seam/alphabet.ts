import { FOLDED, foldSign, kindOf } from './signs.ts';

const BLANK = 0xffff;

/**
 * The characters that a seam model tells apart. A *symbol* is a character's number: 0 for any other character,
 * 1… for the vocabulary, `edge` for the beginning and the end of a paragraph. White space has no symbol.
 */
export class Alphabet {
  readonly edge: number;
  /** Kind (see SIGN_KINDS) of each symbol. */
  readonly kinds: Uint8Array;
  private readonly symbols = new Uint16Array(0x10000);

  /** `vocabulary`: character codes; `folds`: pairs of codes, a Traditional character and what it is read as. */
  constructor(
    readonly vocabulary: Uint16Array,
    readonly folds: Uint16Array,
  ) {
    this.edge = vocabulary.length + 1;
    this.kinds = new Uint8Array(vocabulary.length + 2);
    const { symbols } = this;
    vocabulary.forEach((code, i) => {
      symbols[code] = i + 1;
      this.kinds[i + 1] = kindOf(code);
    });
    for (let i = 0; i < folds.length; i += 2) symbols[folds[i]!] = symbols[folds[i + 1]!]!;
    for (const code of FOLDED) symbols[code] = symbols[foldSign(code)]!;
    for (const char of WHITE) symbols[char.charCodeAt(0)] = BLANK;
  }

  /** All symbols of a text. */
  read(text: string): Uint16Array {
    const out = new Uint16Array(text.length);
    return out.subarray(0, this.readStart(text, out));
  }

  /** Fills `into` with the first symbols of a text, in their order; the number found. */
  readStart(text: string, into: Uint16Array): number {
    let n = 0;
    for (let i = 0; i < text.length && n < into.length; i++) {
      const symbol = this.symbols[text.charCodeAt(i)]!;
      if (symbol !== BLANK) into[n++] = symbol;
    }
    return n;
  }

  /** Fills `into` with the last symbols of a text, the last one first; the number found. */
  readEnd(text: string, into: Uint16Array): number {
    let n = 0;
    for (let i = text.length - 1; i >= 0 && n < into.length; i--) {
      const symbol = this.symbols[text.charCodeAt(i)]!;
      if (symbol !== BLANK) into[n++] = symbol;
    }
    return n;
  }
}

const WHITE =
  ' \t\n\r\f\v\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u3000\ufeff';
