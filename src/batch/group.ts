import type { Input } from './inputs/input.ts';

/** Files a group: at some 20 ms a page (tools/batch/measure.ts) over half a second of work for one hand-out. */
const MAX_FILES = 32;
/** Members of archives travel with their group; 64 groups in work hold at most half a GiB. */
const MAX_BYTES = 8 << 20;

/** Inputs in groups, always divided the same way. */
export async function* grouped(inputs: AsyncIterable<Input>): AsyncGenerator<Input[]> {
  let group: Input[] = [];
  let bytes = 0;
  for await (const input of inputs) {
    group.push(input);
    bytes += input.bytes?.length ?? 0;
    if (group.length < MAX_FILES && bytes < MAX_BYTES) continue;
    yield group;
    [group, bytes] = [[], 0];
  }
  if (group.length > 0) yield group;
}
