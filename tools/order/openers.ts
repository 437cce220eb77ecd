/**
 * npx tsx tools/order/openers.ts DIR…: how many of the headings between two texts that the labels leave in doubt are taken for what they
 * are, by the labels alone and by the texts around them too (src/segment/openers.ts).
 */
import { loadOrderModel } from '../../src/order/model.ts';
import { readOpeners } from '../../src/segment/openers.ts';
import { openersTold } from './opener-choices.ts';
import { namesIn, readLabelled } from './pages.ts';

for (const dir of process.argv.slice(2)) {
  let [headings, labels, both] = [0, 0, 0];
  for (const name of namesIn(dir)) {
    const page = readLabelled(dir, name);
    const overruled = new Set(readOpeners(page.labels, loadOrderModel().opens).map(({ from }) => from));
    for (const { opener, opens } of openersTold(page)) {
      headings++;
      if (opener.opens !== opens) labels++;
      if ((opener.opens !== overruled.has(opener.from)) !== opens) both++;
    }
  }
  console.log(`${dir}: ${headings} in doubt; wrong by the labels ${labels}, by both ${both}`);
}
