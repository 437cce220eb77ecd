import { describe, expect, it } from 'vitest';
import { label } from '../../src/label/index.ts';
import type { Layout } from '../../src/order/layout.ts';
import { pageSeams } from '../../src/order/seams.ts';
import { readBlocks } from '../../src/read/blocks.ts';
import { boundariesOf } from '../../src/segment/boundaries.ts';
import { textOf } from '../../src/text.ts';
import { unitsOf } from '../../src/units/units.ts';

const ROAD = '　　山下的村子过去只有一条土路，去年冬天铺上了水泥，孩子们上学再也不用绕路了。';
const FERRY = '　　渡口的老船工姓陈，今年六十八岁，在江上撑了四十年的船，去年才把舵交给儿子。';

/** What is said of the place in front of the second text, where so much stands between the two. */
function standing(between: string, layout: Layout = 'crossed'): string[] {
  const source = `${ROAD}\n${between}${FERRY}`;
  const units = unitsOf(source, label(readBlocks(source)));
  const text = units.filter((unit) => unit.label === 'body');
  const places = boundariesOf(
    [text],
    [],
    (unit) => textOf(source, unit.spans),
    pageSeams(source, units),
    layout,
  );
  return places.flatMap(({ features }) =>
    features.map(([name]) => name).filter((name) => /line$|file$/.test(name)),
  );
}

describe('a place at which a story may begin', () => {
  it('tells how the text behind it stands in the file, where columns run across one another', () => {
    expect(standing('')).toEqual(['begins, on the next line']);
    expect(standing('\n')).toEqual(['begins, behind a blank line']);
    expect(standing('\n', 'scattered')).toEqual([]);
    expect(standing('\n\n\n\n')).toEqual(['begins, elsewhere in the file']);
  });
});
