import { describe, expect, it } from 'vitest';
import { Echoes } from '../../src/order/echo.ts';

describe('Echoes', () => {
  const headings = ['老窑烧出新瓷器', '渡口夜航船停运'];
  const leads = [
    '昨天，柳河渡口的夜航船停运，渡工把船拴在岸边。',
    '老窑又点火了。窑工烧出一批新瓷器，摆在河边。',
    '市场里卖菜的人不多。',
  ];
  const echoes = new Echoes(headings, leads);

  it('finds each heading again in the lead of its story', () => {
    expect(echoes.of(0, 1)).toBeGreaterThan(echoes.of(0, 0));
    expect(echoes.of(1, 0)).toBeGreaterThan(echoes.of(1, 1));
    expect(echoes.of(0, 2)).toBe(0);
  });

  it('weighs a lead and a heading against their rivals', () => {
    expect(echoes.overLeads(0, 1)).toBeGreaterThan(0);
    expect(echoes.overLeads(0, 0)).toBeLessThan(0);
    expect(echoes.overHeadings(1, 0)).toBeGreaterThan(0);
    expect(echoes.overHeadings(0, 0)).toBeLessThan(0);
  });

  it('looks at the lead alone', () => {
    const late = new Echoes(['老窑烧出新瓷器'], [`${'市场里卖菜的人不多。'.repeat(40)}老窑烧出新瓷器`]);
    expect(late.of(0, 0)).toBe(0);
  });

  it('has nothing to say of empty headings', () => {
    expect(new Echoes([''], leads).of(0, 0)).toBe(0);
  });
});
