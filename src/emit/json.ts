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

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
