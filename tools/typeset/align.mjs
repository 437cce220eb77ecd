import { inkOf, printedLines } from './printed.mjs';

/**
 * Finds each printed line of the page in an extracted text: `{owners}`, for each character of the text the place
 * in its field (`{field, at}`), or null for white space and what was not found. Long lines first; a line that
 * occurs more than once goes where its neighbours in the text are its neighbours on the page.
 */
export function alignExact(page, text) {
  const ink = inkOf(text);
  const lines = printedLines(page);
  const taken = new Array(ink.string.length).fill(null);
  let rest = lines.map((line) => ({ line, from: 0, to: line.string.length }));
  for (let least = 40; least >= 1; least = Math.floor(least / 1.6)) {
    rest = claimWhole(rest, least, ink.string, taken);
    if (least <= 2) rest = claimParts(rest, least, ink.string, taken);
  }
  const owners = new Array(text.length).fill(null);
  taken.forEach((owner, i) => {
    if (owner) owners[ink.places[i]] = owner.line.owners[owner.at];
  });
  return { owners, lost: rest.reduce((sum, part) => sum + part.to - part.from, 0) };
}

/** Claims the pieces of at least `least` characters that stand whole in the text; gives the others. */
function claimWhole(pieces, least, string, taken) {
  let pending = pieces.filter((piece) => piece.to - piece.from >= least);
  const others = pieces.filter((piece) => piece.to - piece.from < least);
  for (let go = true; go; ) {
    const offers = pending.map((piece) => placesOf(piece, string, taken));
    const sure = pending
      .map((piece, i) => ({ piece, at: offers[i][0] }))
      .filter((_, i) => offers[i].length === 1);
    if (sure.length) for (const { piece, at } of sure) claim(piece, at, taken);
    else claimNearest(pending, offers, taken);
    const before = pending.length;
    pending = pending.filter((piece) => !piece.done);
    go = pending.length < before;
  }
  return [...others, ...pending];
}

function claimNearest(pending, offers, taken) {
  let best = null;
  pending.forEach((piece, i) => {
    for (const at of offers[i]) {
      const distance = distanceTo(piece, at, taken);
      if (!best || distance < best.distance) best = { piece, at, distance };
    }
  });
  if (best) claim(best.piece, best.at, taken);
}

function placesOf(piece, string, taken) {
  const text = piece.line.string.slice(piece.from, piece.to);
  const places = [];
  for (let at = string.indexOf(text); at >= 0; at = string.indexOf(text, at + 1)) {
    let free = true;
    for (let i = at; i < at + text.length && free; i++) free = !taken[i];
    if (free) places.push(at);
  }
  return places;
}

function claim(piece, at, taken) {
  const length = piece.to - piece.from;
  for (let i = 0; i < length; i++) if (taken[at + i]) return;
  for (let i = 0; i < length; i++) taken[at + i] = { line: piece.line, at: piece.from + i };
  piece.done = true;
}

/** How far on the page a piece is from what stands before and behind a place of the text, in points. */
function distanceTo(piece, at, taken) {
  const before = taken[at - 1];
  const behind = taken[at + piece.to - piece.from];
  const own = piece.line.box;
  const far = (owner, after) => {
    if (!owner) return 200;
    if (owner.line === piece.line) return after === owner.at + 1 ? 0 : 5;
    const box = owner.line.box;
    const row = Math.abs(box.y - own.y) < 3;
    const across = row
      ? Math.max(0, Math.max(box.x, own.x) - Math.min(box.x + box.width, own.x + own.width))
      : Math.abs(box.x - own.x);
    return 2 + across + Math.abs(box.y - own.y);
  };
  return far(before, piece.from) + far(behind, piece.to + 1);
}

/** Claims parts of the pieces that the extractor has broken, longest first; gives what is left over. */
function claimParts(pieces, least, string, taken) {
  let rest = pieces;
  for (let length = 16; length >= least; length--) {
    const next = [];
    for (const piece of rest) next.push(...splitClaim(piece, length, string, taken));
    rest = next;
  }
  return rest;
}

function splitClaim(piece, length, string, taken) {
  for (let from = piece.from; from + length <= piece.to; from++) {
    const part = { line: piece.line, from, to: from + length };
    const places = placesOf(part, string, taken);
    if (!places.length) continue;
    places.sort((p, q) => distanceTo(part, p, taken) - distanceTo(part, q, taken));
    claim(part, places[0], taken);
    const before = { line: piece.line, from: piece.from, to: from };
    const behind = { line: piece.line, from: from + length, to: piece.to };
    const left = [before, behind].filter(({ from: s, to }) => to > s);
    return left.flatMap((other) => splitClaim(other, length, string, taken));
  }
  return [piece];
}
