/** Byte order marks, the longer first: that of UTF-32LE begins with that of UTF-16LE. */
const MARKS: { name: string; bytes: number[] }[] = [
  { name: 'UTF-32LE', bytes: [0xff, 0xfe, 0, 0] },
  { name: 'UTF-32BE', bytes: [0, 0, 0xfe, 0xff] },
  { name: 'UTF-8', bytes: [0xef, 0xbb, 0xbf] },
  { name: 'GB18030', bytes: [0x84, 0x31, 0x95, 0x33] },
  { name: 'UTF-16LE', bytes: [0xff, 0xfe] },
  { name: 'UTF-16BE', bytes: [0xfe, 0xff] },
];

/** The encoding whose mark the bytes begin with, and how long the mark is. */
export function readBom(bytes: Uint8Array): { name: string; length: number } | null {
  const found = MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte));
  return found ? { name: found.name, length: found.bytes.length } : null;
}
