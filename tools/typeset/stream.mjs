/** The order in which the PDF draws its frames; raw extractions follow it. */
export function inStream(frames, house, random) {
  const stories = [...new Set(frames.map((frame) => frame.a))];
  const of = (a) => frames.filter((frame) => frame.a === a);
  switch (house.stream) {
    case 'layers':
      return inLayers(frames, stories, random);
    case 'frames':
      return stories.flatMap((a) => (random.chance(0.6) ? random.shuffle(of(a)) : of(a)));
    case 'shuffled':
      return random.shuffle(stories).flatMap(of);
    default:
      return stories.flatMap(of);
  }
}

/**
 * What is drawn alike is drawn together: programs put scaled headings over or under the text, labels and bylines in boxes
 * of their own, or both in the plain flow of the page. Each layer has its stories in the page's order, from behind, or in
 * any.
 */
function inLayers(frames, stories, random) {
  const flow = random.chance(0.4);
  const layerOf = {
    column: flow ? 'label' : random.weighted({ head: 55, label: 45 }),
    byline: flow ? 'label' : random.weighted({ head: 45, label: 30, text: 25 }),
    photo: random.weighted({ photo: 75, head: 25 }),
  };
  const parts = frames.flatMap(byKind).map((frame) => {
    const layer = layerOf[frame.part] ?? frame.part;
    return { frame: { ...frame, layer }, layer };
  });
  return random.shuffle(['head', 'label', 'text', 'photo']).flatMap((layer) => {
    const own = parts.filter((part) => part.layer === layer).map(({ frame }) => frame);
    const order = random.weighted({ same: 45, any: 35, reversed: 20 });
    const ordered =
      order === 'same' ? stories : order === 'any' ? random.shuffle(stories) : [...stories].reverse();
    return ordered.flatMap((a) => own.filter((frame) => frame.a === a));
  });
}

/** The page's edge around all: in front, behind, or its staff box behind the labels that are drawn with it. */
export function withEdge(ordered, { top, staff }, random) {
  const labels = ordered.filter(({ layer }) => layer === 'label');
  if (labels.length && random.chance(0.5)) {
    const others = ordered.filter(({ layer }) => layer !== 'label');
    return [top, ...labels, staff, ...others];
  }
  return random.chance(0.7) ? [top, staff, ...ordered] : [...ordered, top, staff];
}

/** A head in pieces: its label, its byline, and what is drawn as heading. */
function byKind(frame) {
  if (frame.part !== 'head') return [frame];
  const pieces = [];
  for (const line of frame.lines) {
    const part = line.kind === 'column' || line.kind === 'byline' ? line.kind : 'head';
    if (pieces.at(-1)?.part !== part) pieces.push({ ...frame, part, lines: [], boxes: [] });
    pieces.at(-1).lines.push(line);
  }
  pieces[0]?.boxes.push(...frame.boxes);
  return pieces;
}
