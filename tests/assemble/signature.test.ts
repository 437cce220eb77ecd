import { describe, expect, it } from 'vitest';
import { endSignature } from '../../src/assemble/people.ts';
import type { Unit } from '../../src/block.ts';

const body = (text: string, label = 'body'): Unit =>
  ({ label, blocks: [], spans: [[0, text.length]] }) as unknown as Unit;

describe('the bracket at the end of a story', () => {
  it('names who signs, at their place in the text', () => {
    const text = '窑工把泥坯一件件码进窑里，守了两天两夜。（记者 方柏舟）';
    const [person, ...others] = endSignature(text, [body(text)]);
    expect(others).toEqual([]);
    expect(person).toMatchObject({ name: '方柏舟', role: '记者' });
    expect(person!.spans.map(([start, end]) => text.slice(start, end))).toEqual(['方柏舟']);
  });

  it('is sought in the last paragraph alone, and in text alone', () => {
    const signed = '守了两天两夜。（记者 方柏舟）';
    expect(endSignature('守了两天两夜。', [body('守了两天两夜。')])).toEqual([]);
    expect(endSignature(signed, [body(signed, 'table')])).toEqual([]);
    expect(endSignature(signed, [])).toEqual([]);
  });
});
