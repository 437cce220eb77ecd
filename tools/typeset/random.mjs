/** Choices that come out the same for the same seed (mulberry32 over an FNV-1a hash of the seed). */
export function randomFrom(seed) {
  let state = 2166136261;
  for (const char of String(seed)) state = Math.imul(state ^ char.codePointAt(0), 16777619) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low, high) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    range: (low, high) => low + next() * (high - low),
    chance: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)],
    shuffle: (list) => {
      const out = [...list];
      for (let i = out.length - 1; i > 0; i--) {
        const j = between(0, i);
        [out[i], out[j]] = [out[j], out[i]];
      }
      return out;
    },
    /** A key of `table` ({key: weight}), by weight. */
    weighted: (table) => {
      let rest = next() * Object.values(table).reduce((a, b) => a + b, 0);
      for (const [key, weight] of Object.entries(table)) {
        rest -= weight;
        if (rest < 0) return key;
      }
      return Object.keys(table)[0];
    },
  };
}
