import { describe, expect, it } from 'vitest';
import { closing, opening } from '../../src/segment/ends.ts';

describe('how stories open and close', () => {
  it('tells a first paragraph from one inside', () => {
    const inside = opening('他说，两岸的人都盼着这座桥，孩子上学不用再绕路。');
    expect(opening('近日，云岭县把六座闲置的粮站改成了乡村书屋，老少都高兴。')).toBeGreaterThan(inside + 1);
    expect(opening('清晨六点，青螺渡口的铁皮棚下已经排起了队。')).toBeGreaterThan(inside);
  });

  it('tells a last paragraph from one inside', () => {
    const inside = closing('他说，两岸的人都盼着这座桥，孩子上学不用再绕路。');
    expect(closing('沈若溪参加会见。')).toBeGreaterThan(inside + 0.5);
    expect(closing('唯有久久为功，方能行稳致远，为美好生活增添动力。')).toBeGreaterThan(inside);
  });

  it('reads Traditional characters, other digits and letter-spaced text alike', () => {
    expect(opening('近日，雲嶺縣的橋修好了，村裡都高興。')).toBe(
      opening('近日，云岭县的桥修好了，村里都高兴。'),
    );
    expect(opening('5月7日，云岭县的桥修好了。')).toBe(opening('６月８日，云岭县的桥修好了。'));
    expect(closing('桥 修 好 了 。')).toBe(closing('桥修好了。'));
  });

  it('leaves a dateline out', () => {
    const text = '青螺渡口的铁皮棚下已经排起了队。';
    expect(opening(`新华社江城5月7日电（记者沈若溪）${text}`)).toBe(opening(text));
  });

  it('says something of nothing at all', () => {
    expect(opening('')).toBeLessThan(0);
    expect(closing('')).toBeLessThan(0);
  });
});
