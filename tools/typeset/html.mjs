const escapeHtml = (text) =>
  text.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char]);
const pt = (value) => `${value.toFixed(2)}pt`;

/** One HTML document with a page of its own size for each page; every line stands at its place. */
export function htmlOf(pages) {
  const sizes = pages.map((page, i) => `@page p${i}{size:${pt(page.width)} ${pt(page.height)};margin:0}`);
  const style = `${sizes.join('')}body{margin:0}section{position:relative;overflow:hidden;break-after:page}
div,p,i{position:absolute;margin:0;white-space:pre;line-height:1;font-style:normal}i{background:#bbb}i.r{background:none;border:1px solid}`;
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><style>${style}</style>${pages.map(sectionOf).join('')}`;
}

function sectionOf(page, i) {
  const script = page.house.traditional ? 'TC' : 'SC';
  const inner = page.frames.map((frame) =>
    [...frame.boxes.map(boxOf), ...frame.lines.map((line) => lineOf(line, script))].join(''),
  );
  return `<section style="page:p${i};width:${pt(page.width)};height:${pt(page.height)}">${inner.join('\n')}</section>`;
}

const boxOf = (box) =>
  `<i${box.rule ? ' class=r' : ''} style="left:${pt(box.x)};top:${pt(box.y)};width:${pt(box.width)};height:${pt(box.height)}"></i>`;

function lineOf(line, script) {
  const bold = line.font.startsWith('bold ');
  const name = line.font.replace('bold ', '');
  const family = name.startsWith('Noto') ? `${name} ${script}` : name;
  const text = escapeHtml(line.segments.map((segment) => segment.text).join(''));
  const over = line.em * line.size - line.width;
  const tight = line.upright || over <= 0 ? '' : `;letter-spacing:${pt(-over / line.em)}`;
  const set = line.upright
    ? ';writing-mode:vertical-rl'
    : `;width:${pt(line.width)};text-align:${line.align};text-align-last:${line.align}`;
  return `<div style="left:${pt(line.x)};top:${pt(line.y)};font:${bold ? 'bold ' : ''}${pt(line.size)}/1 '${family}'${set}${tight}">${text}</div>`;
}
