/** A quotation mark with which a paragraph behind a dateline begins and that quotes nothing. */
export const strayQuote = {
  id: 'split/stray-quote',
  why: 'OCR reads the space that parts a dateline from its paragraph as a quotation mark: it closes what nothing opened, or opens what the paragraph does not close. The paragraph begins behind it.',
  test: (paragraph: string): boolean => {
    const [mark, ...rest] = paragraph;
    if (mark === '”' || mark === '’' || mark === '」' || mark === '』') return true;
    if (mark === '"') return rest.filter((other) => other === mark).length % 2 === 0;
    return mark === '“' && rest.find((other) => other === '“' || other === '”') !== '”';
  },
  examples: ['”桥昨日通车。', '“桥昨日通车。', '“桥昨日通车，叫“连心桥”。', '"桥昨日通车。'],
  counterExamples: ['“桥通了。”村支书说。', '桥昨日通车。', '"桥通了。"村支书说。', '「橋通了。」村長說。'],
} as const;
