export interface JsonStyle {
  /** Indented by two spaces. */
  pretty?: boolean;
  /** Only ASCII characters: all others as `\uXXXX`. */
  ascii?: boolean;
}

/** DEL and C1: JSON.stringify leaves them raw, and some terminals take them for commands. */
const CONTROLS = /[\u007f-\u009f]/g;
const NOT_ASCII = /[\u007f-\uffff]/g;

/** A value as JSON text, without a line end behind it. */
export function toJson(value: unknown, style: JsonStyle = {}): string {
  const json = JSON.stringify(value, null, style.pretty ? 2 : undefined);
  return json.replace(style.ascii ? NOT_ASCII : CONTROLS, escaped);
}

/**
 * `toJson` of an object in pieces: its lists one element after another, so that no more than an element is written
 * at a time. Put together, the pieces are what `toJson` gives.
 */
export function* jsonPieces(value: object, style: JsonStyle = {}): Generator<string> {
  const [line, step, colon] = style.pretty ? ['\n', '  ', ': '] : ['', '', ':'];
  const part = (item: unknown, indent: string) => toJson(item, style).replaceAll('\n', `\n${indent}`);
  let before = '{';
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    yield `${before}${line}${step}${toJson(key, style)}${colon}`;
    before = ',';
    if (!Array.isArray(item) || item.length === 0) yield part(item, step);
    else {
      for (const [i, element] of item.entries())
        yield `${i ? ',' : '['}${line}${step}${step}${part(element, step + step)}`;
      yield `${line}${step}]`;
    }
  }
  yield before === '{' ? '{}' : `${line}}`;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
